"""Sites to look at: the real report's, built once, and small projects to break."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from claimledger.cli import main

REPOSITORY = Path(__file__).parents[2]

CLAIMS = """\
ledger: 1
article:
  source: author2025article
  points:
    A1: {paragraph: "1", says: The mill burnt in May., verdict: contradicted, answer: It burnt in June.}
origins:
  author: {name: Jane Author, kind: author, aliases: [Jane Author]}
  gazette: {name: The Gazette, kind: press}
  mayor: {name: Mary Mayor, kind: state, part_of: town}
  town: {name: Town council, kind: state}
places:
  mill: {name: The mill}
claims:
  mill-burnt-may:
    title: when the mill burnt
    chapter: mill
    points: [A1]
    statement: The mill burnt in May 2014, by the fault of the town.
    by: [author]
    accuses: [town]
    verdict: contradicted
    confidence: high
    why: Both The Gazette and the mayor have June.
    correction: It burnt on 3 June 2014.
    corrected_by: [mill-burnt-june]
    against:
      - {source: gazette2014mill, origin: gazette, says: It burnt on 3 June., checked: 2026-11-22}
    response:
      - {source: town2014mill, origin: mayor, says: The town was not at fault., quote: not us}
    places: [mill]
    people: [Mary Mayor]
  mill-burnt-june:
    title: the day of the fire
    chapter: mill
    statement: The mill burnt on 3 June 2014.
    verdict: supported
    confidence: high
    why: Two origins agree.
    support:
      - {source: gazette2014mill, origin: gazette, says: It burnt on 3 June., checked: 2026-11-22}
      - source: town2014mill
        origin: mayor
        date: 2014-06-04
        says: 1 mill burnt yesterday.
        checked: 2026-11-22
    figures:
      - name: mills
        value: 1
        qualifier: exact
        unit: mills
        scope: burnt
        origin: mayor
        source: town2014mill
    dates: [{date: 2014-06-03, event: the mill burns}]
left_out: [{finding: X1, because: it is about another mill}]
"""

CITATIONS = """\
@misc{author2025article,
  author = {Author, Jane},
  title = {{The Mill}},
  howpublished = {A Journal},
  month = sep,
  year = {2025},
  interest = {unknown},
  read = {most},
}

@misc{gazette2014mill,
  title = {{Fire \\& Water}},
  howpublished = {The Gazette},
  month = "4~" # jun,
  year = {2014},
  url = {https://gazette.example/fire?a=1&b=2},
  interest = {independent press},
  describes = {A daily},
  read = {excerpt},
}

@misc{town2014mill,
  author = {{{Town Council}}},
  title = {{Statement on the fire}},
  howpublished = {Town council},
  year = {{n.d.}},
  url = {https://town.example/statement},
  interest = {state},
  read = {most},
}
"""

MILL = """\
# The mill

[It burnt on 3 June 2014](claim:mill-burnt-june), not earlier.
{: .lede }

## What the article says

Jane Author writes that [it burnt in May](claim:mill-burnt-may).
Beside hers, both [accounts](claim:mill-burnt-may,mill-burnt-june) cannot be right, `[code](claim:stays)`.
"""

INDEX = '# Home\n\n<div data-ledger="verdict-count"></div>\n\n<div data-ledger="chapters"></div>\n'

MKDOCS = """\
site_name: The mill
theme:
  name: material
  custom_dir: theme
  font: false
  palette: [{scheme: default, toggle: {icon: material/weather-sunny, name: Dark}}]
plugins:
  - search
  - claims
  - bibtex:
      {bib_file: citations.bib, enable_inline_citations: false, footnote_format: "src-{key}"}
markdown_extensions: [attr_list, footnotes: {USE_DEFINITION_ORDER: false}]
nav: [index.md, Report: [mill.md]]
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a small report, complete and without fault: two claims, three sources, one chapter."""
    root = tmp_path / "report"
    (root / "docs").mkdir(parents=True)
    (root / "claims.yaml").write_text(CLAIMS, encoding="utf-8")
    (root / "citations.bib").write_text(CITATIONS, encoding="utf-8")
    (root / "mkdocs.yml").write_text(MKDOCS, encoding="utf-8")
    (root / "docs" / "mill.md").write_text(MILL, encoding="utf-8")
    (root / "docs" / "index.md").write_text(INDEX, encoding="utf-8")
    shutil.copytree(REPOSITORY / "scripts" / "theme", root / "theme")
    return root


@pytest.fixture
def built(project: Path) -> Callable[[], Path]:
    """Return a function that builds the small report and gives the folder of its site."""

    def build() -> Path:
        assert main(["build", "--project", str(project)]) == 0
        return project / "site"

    return build


def copy_report(to: Path) -> Path:
    """Copy what the real report's site is made from into a folder, and return it."""
    for name in ("claims.yaml", "citations.bib", "mkdocs.yml"):
        shutil.copy(REPOSITORY / name, to / name)
    shutil.copytree(REPOSITORY / "docs", to / "docs")
    shutil.copytree(REPOSITORY / "scripts" / "theme", to / "scripts" / "theme")
    return to


@pytest.fixture(scope="session")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a copy of the real report, with its site built in ``site/``."""
    root = copy_report(tmp_path_factory.mktemp("report"))
    assert main(["build", "--strict", "--project", str(root)]) == 0
    return root


@pytest.fixture
def report_copy(tmp_path: Path) -> Path:
    """Return a copy of the real report, not built, to break."""
    return copy_report(tmp_path)
