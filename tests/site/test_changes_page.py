"""The Changes page, the feed beside it, and the history on a claim's page."""

from pathlib import Path

import pytest
from tests.outside.repository import Repository
from tests.site.html_page import HtmlPage

from claimledger.cli import main

PAGE = '# Changes\n\n<div data-ledger="changes"></div>\n\n<div data-ledger="retired"></div>\n'
LOG = """\
changes:
  - {date: 2026-11-28, claim: mill-burnt-may, was: <b>partly</b>, now: No., because: A & B}
  - {date: 2026-12-01, claim: mill-old, was: Yes., now: Withdrawn., because: C}
retired: {mill-old: {because: it was wrong., see: mill-burnt-june}}
"""


@pytest.fixture
def project(project: Path) -> Path:
    """Return the small report with a Changes page."""
    (project / "docs" / "changes.md").write_text(PAGE, encoding="utf-8")
    return project


def log(project: Path) -> None:
    """Log two changes in the small report."""
    with (project / "claims.yaml").open("a", encoding="utf-8") as file:
        file.write(LOG)


def built(project: Path) -> Path:
    assert main(["build", "--project", str(project)]) == 0
    return project / "site"


def words(path: Path) -> str:
    """Return the words of a page's article."""
    html = path.read_text(encoding="utf-8")
    return " ".join(html[html.index("<article") : html.index("</article>")].split())


def test_a_report_without_changes_says_so(project: Path) -> None:
    page = words(built(project) / "changes" / "index.html")

    assert "<p>No change has been logged so far.</p>" in page
    assert "<p>None so far.</p>" in page


def test_changes_stand_newest_first_and_lead_to_their_claims(project: Path) -> None:
    log(project)

    page = words(built(project) / "changes" / "index.html")

    assert page.index("1 December 2026") < page.index("28 November 2026")
    assert '<a href="../claims/mill-burnt-may/">when the mill burnt</a>' in page
    assert "<dt>Was</dt><dd>&lt;b&gt;partly&lt;/b&gt;</dd><dt>Now</dt><dd>No.</dd>" in page
    assert '<a href="../claims/mill-old/">mill-old</a>: it was wrong. See <a' in page


def test_a_claim_tells_its_own_changes(project: Path) -> None:
    log(project)

    site = built(project)

    own = words(site / "claims" / "mill-burnt-may" / "index.html")
    other = words(site / "claims" / "mill-burnt-june" / "index.html")
    assert '<h2 id="history">History</h2>' in own
    assert "<dt>Why</dt><dd>A &amp; B</dd>" in own
    assert "History" not in other


def test_every_page_names_the_feed(project: Path) -> None:
    site = built(project)

    assert (site / "changes.xml").read_text(encoding="utf-8").startswith("<?xml")
    for name in ("index.html", "claims/mill-burnt-may/index.html"):
        links = [e.attributes for e in HtmlPage.read(site / name).all("link")]
        [feed] = [link for link in links if link.get("type") == "application/atom+xml"]
        assert (site / name).parent.joinpath(feed["href"]).resolve() == site / "changes.xml"


@pytest.fixture
def repository(project: Path) -> Repository:
    """Return the small report's repository: all of one day, one claim edited on a later one."""
    made = Repository(project)
    made.commit("2026-11-01")
    ledger = project / "claims.yaml"
    text = ledger.read_text(encoding="utf-8")
    ledger.write_text(text.replace("Two origins agree.", "Both agree."), encoding="utf-8")
    made.commit("2026-11-05")
    return made


def test_a_claim_tells_when_its_record_was_last_edited(
    project: Path, repository: Repository
) -> None:
    del repository

    site = built(project)

    june = words(site / "claims" / "mill-burnt-june" / "index.html")
    may = words(site / "claims" / "mill-burnt-may" / "index.html")
    assert "The record of this claim was last edited on 5 November 2026." in june
    assert "The record of this claim was last edited on 1 November 2026." in may


def test_in_a_shallow_clone_nothing_is_said_of_that(
    project: Path, repository: Repository, tmp_path: Path
) -> None:
    clone = tmp_path / "clone"
    repository.git("clone", "--quiet", "--depth=1", f"file://{project}", str(clone))

    site = built(clone)

    assert "History" not in words(site / "claims" / "mill-burnt-june" / "index.html")
