"""When a source was last seen at its address: shown on its page where it is known."""

from pathlib import Path

from claimledger.model.build import build
from claimledger.model.dates import PartialDate
from claimledger.model.link import LinkAnswer, LinkMemory, LinkState
from claimledger.outside.workspace import read_project, write_links
from claimledger.render.link_file import as_file
from claimledger.render.pages import generated

ADDRESS = "https://gazette.example/fire?a=1&b=2"
DAYS = tuple(PartialDate(2026, 11, day) for day in (1, 2, 3))


def _page(project: Path, memory: LinkMemory | None = None) -> str:
    if memory is not None:
        write_links(project, as_file({ADDRESS: memory}))
    pages = {page.path: page for page in generated(build(read_project(project)))}
    return str(pages["sources/gazette2014mill.md"].html)


def test_without_a_memory_of_links_nothing_is_shown(project: Path) -> None:
    assert "Last seen" not in _page(project)


def test_a_source_that_was_seen_has_its_day(project: Path) -> None:
    answer = LinkAnswer(state=LinkState.LIVE, detail="its title is there")
    page = _page(project, LinkMemory(answer=answer, asked=DAYS[0], seen=DAYS[0]))
    assert (
        "<dt data-search-exclude>Last seen</dt> <dd data-search-exclude>1 November 2026</dd>"
        in page
    )


def test_a_dead_address_is_told_and_a_copy_is_offered_in_its_place(project: Path) -> None:
    answer = LinkAnswer(
        state=LinkState.GONE,
        detail="404 <b>Not</b> Found",
        capture="https://archive.example.org/a?b=1&c",
    )
    page = _page(project, LinkMemory(answer=answer, asked=DAYS[2], failed=DAYS))
    assert (
        "<dt data-search-exclude>Last seen</dt> <dd data-search-exclude>not yet; asked on 3 November 2026, the address is gone"
        " (404 &lt;b&gt;Not&lt;/b&gt; Found), and failed on 3 days</dd>"
    ) in page
    copy = "https://archive.example.org/a?b=1&amp;c"
    assert (
        f'<dt data-search-exclude>Archived copy</dt> <dd data-search-exclude><a href="{copy}" rel="external">{copy}</a></dd>'
        in page
    )


def test_a_copy_that_the_bibliography_names_is_offered_once(project: Path) -> None:
    copy = "https://archive.example.org/a"
    bib = project / "citations.bib"
    text = bib.read_text(encoding="utf-8")
    url = f"url = {{{ADDRESS}}},"
    bib.write_text(text.replace(url, f"{url}\n  archived = {{{copy}}},"), encoding="utf-8")
    answer = LinkAnswer(state=LinkState.GONE, capture=copy)
    page = _page(project, LinkMemory(answer=answer, asked=DAYS[0], failed=DAYS[:1]))
    assert page.count(f'href="{copy}"') == 1


def test_a_doi_leads_to_its_register(project: Path) -> None:
    bib = project / "citations.bib"
    text = bib.read_text(encoding="utf-8")
    doi = "doi = {10.1000/a<b>},\n  read = {excerpt}"
    bib.write_text(text.replace("read = {excerpt}", doi, 1), encoding="utf-8")
    assert "doi.org" not in _page(project)
    bib.write_text(bib.read_text("utf-8").replace("a<b>", "a(b)"), encoding="utf-8")
    link = '<a href="https://doi.org/10.1000/a%28b%29" rel="external">10.1000/a(b)</a>'
    assert f"<dt data-search-exclude>DOI</dt> <dd data-search-exclude>{link}</dd>" in _page(project)
