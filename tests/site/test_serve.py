"""While the site is edited, findings are shown and nothing stops."""

from pathlib import Path

import pytest
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config

from claimledger.cli import main


def build_as_serve_does(project: Path) -> str:
    """Build as ``mkdocs serve`` does, and return the chapter's HTML."""
    config = load_config(str(project / "mkdocs.yml"))
    config.plugins.on_startup(command="serve", dirty=False)
    try:
        mkdocs_build(config)
    finally:
        config.plugins.on_shutdown()
    return (project / "site" / "mill" / "index.html").read_text(encoding="utf-8")


def test_findings_stand_on_the_page(project: Path, caplog: pytest.LogCaptureFixture) -> None:
    page = project / "docs" / "mill.md"
    page.write_text(page.read_text().replace("claim:mill-burnt-june)", "claim:nowhere)"), "utf-8")

    html = build_as_serve_does(project)

    assert "there is no claim &#39;nowhere&#39;" in html
    assert "error[unknown-claim]" in caplog.text
    assert "It burnt on 3 June 2014" in html


def test_findings_of_a_page_stand_at_their_paragraph(project: Path) -> None:
    page = project / "docs" / "mill.md"
    text = page.read_text(encoding="utf-8").replace("claim:mill-burnt-may)", "claim:nowhere)")
    # MkDocs takes the settings away, and with them two lines.
    page.write_text(f"---\ntitle: A\n---\n{text}", encoding="utf-8")
    with (project / "citations.bib").open("a", encoding="utf-8") as file:
        file.write("\n@misc{idle2014, title = {{Idle}}, howpublished = {Nobody}}\n")

    html = build_as_serve_does(project)

    top, beside = html.split('<section class="findings"')[1].split("</section>")[:2]
    assert "no errors, 1 warning here." in top
    assert "idle2014" in top
    assert "beside" in top
    assert "nowhere" not in top
    paragraph, box = beside.split('<div class="findings findings--beside"')[:2]
    assert "Author writes that" in paragraph
    assert box.index("nowhere") < box.index("</div>")


@pytest.mark.parametrize("name", ["claims.yaml", "citations.bib"])
def test_an_unreadable_file_does_not_stop_the_site(project: Path, name: str) -> None:
    path = project / name
    path.write_text(path.read_text(encoding="utf-8")[:120], encoding="utf-8")

    assert "unreadable-file" in build_as_serve_does(project)


def test_a_faultless_report_shows_no_findings(project: Path) -> None:
    assert 'class="findings"' not in build_as_serve_does(project)


def test_serve_names_its_options(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "--help"]) == 0
    assert "--address" in capsys.readouterr().out
