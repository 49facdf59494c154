"""The PDF of the real report: tagged, whole, and made of the report alone."""

import importlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import cast

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, StreamObject
from tests.site.conftest import REPOSITORY, copy_report
from tests.site.html_page import HtmlPage

from claimledger.cli import main
from claimledger.model.build import build
from claimledger.model.chapters import chapters
from claimledger.model.ledger import Ledger
from claimledger.outside import typeset
from claimledger.outside.workspace import read_project

MISSING = "WeasyPrint finds no Pango here; REQUIRE_TOOLS=1 forbids this skip"


@pytest.fixture(scope="session")
def printer() -> None:
    """Skip where no PDF can be made, unless that is forbidden."""
    try:
        typeset.require()
    except typeset.CannotTypesetError as error:
        if os.environ.get("REQUIRE_TOOLS"):
            pytest.fail(str(error))
        pytest.skip(MISSING)


@pytest.fixture(scope="session")
def site(printer: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the real report's site, built with its PDF."""
    del printer
    root = copy_report(tmp_path_factory.mktemp("printed"))
    assert main(["build", "--strict", "--pdf", "--project", str(root)]) == 0
    return root / "site"


@pytest.fixture(scope="session")
def pdf(site: Path) -> PdfReader:
    """Return the real report's PDF."""
    return PdfReader(site / "data" / "report.pdf")


@pytest.fixture(scope="session")
def text(pdf: PdfReader) -> str:
    """Return the letters of the PDF's text: where lines end does not matter."""
    return letters("".join(page.extract_text() for page in pdf.pages))


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    """Return the real ledger."""
    return build(read_project(Path(__file__).parents[2]))


def letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text)


def addresses(pdf: PdfReader) -> set[str]:
    """Return the addresses that the PDF's links lead to."""
    found: set[str] = set()
    for page in pdf.pages:
        for annotation in page.get("/Annots", ArrayObject()):
            action = annotation.get_object().get("/A", DictionaryObject()).get_object()
            if "/URI" in action:
                found.add(str(action["/URI"]))
    return found


def test_it_is_tagged_and_says_its_language_and_title(pdf: PdfReader) -> None:
    root = pdf.root_object
    metadata = pdf.xmp_metadata

    assert str(root["/Lang"]) == "en"
    assert "/StructTreeRoot" in root
    assert pdf.metadata
    assert pdf.metadata.title == "Turkey and ISIS, claim by claim"
    assert metadata
    assert b"pdfuaid:part" in metadata.stream.get_data()


def test_it_is_a_book_and_no_single_page(pdf: PdfReader) -> None:
    assert 100 < len(pdf.pages) < 260


def test_each_chapter_is_in_it_and_among_its_bookmarks(
    pdf: PdfReader, text: str, ledger: Ledger
) -> None:
    bookmarks = {str(item.title) for item in pdf.outline if not isinstance(item, list)}

    for chapter in chapters(ledger):
        assert letters(chapter.title) in text
        assert chapter.title in bookmarks


def test_each_claims_statement_is_in_it(text: str, ledger: Ledger) -> None:
    lost = [claim.id for claim in ledger.claims.values() if letters(claim.statement) not in text]

    assert lost == []


def test_each_word_of_the_answer_of_those_accused_is_in_it(text: str, ledger: Ledger) -> None:
    lost = [
        (claim.id, item.says)
        for claim in ledger.claims.values()
        for item in claim.response
        if letters(item.says) not in text
    ]

    assert lost == []


def test_each_address_of_the_evidence_is_a_link(pdf: PdfReader, ledger: Ledger) -> None:
    found = addresses(pdf)
    cited = {
        ledger.sources[item.source].url
        for claim in ledger.claims.values()
        for item in (*claim.support, *claim.against, *claim.response)
    } - {""}

    assert {url for url in cited if url.isascii()} <= found
    assert all(url.startswith(("http://", "https://")) for url in found)


def test_it_names_no_file_of_the_machine(site: Path, pdf: PdfReader) -> None:
    objects = [pdf.get_object(number) for number in range(1, cast("int", pdf.trailer["/Size"]))]
    streams = [found.get_data() for found in objects if isinstance(found, StreamObject)]
    texts = [str(found).encode() for found in objects if not isinstance(found, StreamObject)]

    assert len(streams) > len(pdf.pages)
    for content in [*streams, *texts]:
        assert b"file:" not in content
        assert str(site.parent).encode() not in content


def test_the_letters_are_the_reports_own(pdf: PdfReader) -> None:
    used = {
        str(font.get_object()["/BaseFont"]).split("+")[1]
        for page in pdf.pages
        for font in cast("DictionaryObject", page["/Resources"])
        .get("/Font", DictionaryObject())
        .values()
    }
    own = {name for name in used if name.startswith("Report-")}

    assert {name.rsplit("-", 1)[0] for name in own} >= {"Report-Serif", "Report-Sans"}
    # Titles in Arabic letters, which the report's own fonts lack, come from the system's.
    assert len(used - own) <= 1


def test_the_data_page_offers_it_only_where_it_was_made(site: Path, report: Path) -> None:
    offered = [
        HtmlPage.read(folder / "data" / "index.html").all("a") for folder in (site, report / "site")
    ]
    links = [{link.attributes.get("href") for link in page} for page in offered]

    assert "report.pdf" in {Path(href or "").name for href in links[0]}
    assert "report.pdf" not in {Path(href or "").name for href in links[1]}
    assert not (report / "site" / "data" / "report.pdf").exists()


def test_two_prints_give_the_same_bytes(printer: None, project: Path) -> None:
    del printer
    shutil.copytree(REPOSITORY / "docs" / "assets", project / "docs" / "assets")
    # Neither git nor the environment gives a date here: the clock must not either.
    environment = {key: value for key, value in os.environ.items() if key != "SOURCE_DATE_EPOCH"}
    made: list[bytes] = []
    for seed in ("1", "2"):
        subprocess.run(
            [sys.executable, "-m", "claimledger", "build", "--pdf", "--project", str(project)],
            env={**environment, "PYTHONHASHSEED": seed, "NO_MKDOCS_2_WARNING": "1"},
            check=True,
            capture_output=True,
        )
        made.append((project / "site" / "data" / "report.pdf").read_bytes())

    assert made[0] == made[1]


@pytest.mark.parametrize("trouble", [ImportError("no weasyprint"), OSError("no libpango")])
def test_where_nothing_can_print_the_old_site_stays_and_the_remedy_is_told(
    project: Path,
    trouble: Exception,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["build", "--project", str(project)]) == 0
    before = (project / "site" / "index.html").stat().st_mtime_ns

    def fail(name: str) -> None:
        assert name == "weasyprint"
        raise trouble

    monkeypatch.setattr(importlib, "import_module", fail)
    capsys.readouterr()

    assert main(["build", "--pdf", "--project", str(project)]) == 2
    assert (project / "site" / "index.html").stat().st_mtime_ns == before
    told = capsys.readouterr().err
    assert "make pdf" in told
    assert "libpango-1.0-0" in told


def test_nothing_but_the_reports_fonts_is_fetched(
    printer: None, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    del printer
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    html = f'<html lang="en"><title>t</title><img alt="a" src="{secret.as_uri()}"><p>x</p></html>'

    made = typeset.typeset(html, f"@import url({secret.as_uri()});", tmp_path)

    assert b"secret" not in made
    assert sum("is no font of the report" in record.message for record in caplog.records) == 2
