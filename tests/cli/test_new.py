"""``claimledger new``: what it adds, and that it changes nothing else."""

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimledger import checker
from claimledger.cli import main
from claimledger.model.build import build
from claimledger.model.ledger import Ledger
from claimledger.outside.workspace import read_project
from claimledger.render.new_records import claim_lines, origin_lines
from claimledger.text.finding import Faults
from claimledger.text.yaml_nodes import Fields, Scalar, read_yaml

Printed = pytest.CaptureFixture[str]
New = Callable[..., int]

LEDGER = """\
# the ledger of a mill
ledger: 1
article: {source: author2025}
origins:
  author: {name: Jane Author, kind: author}
  mayor:  {name: Mary Mayor, kind: state}   # two blanks
claims:
  mill-burnt:
    title: when the mill burnt
    chapter: mill
    statement: The mill burnt in June.
    verdict: supported
    confidence: medium
    why: The mayor says so.
    support: [{source: mayor2014, origin: mayor, says: in June, checked: 2026-11-22}]

  # on another matter
  well-dry:
    title: the well
    chapter: well
    statement: The well was dry.
    verdict: supported
    confidence: medium
    why: The mayor says so.
    support: [{source: mayor2014, origin: mayor, says: so, checked: 2026-11-22}]
retired:
  mill-old: {because: it was two}
"""
BIBLIOGRAPHY = """\
@misc{author2025, title = {{The Mill}}, howpublished = {A Journal}}

@misc{mayor2014, title = {{Said}}, howpublished = {A Daily}}
"""


@pytest.fixture
def new(tmp_path: Path) -> New:
    """Write a small report, and return what runs ``new`` in it."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "claims.yaml").write_text(LEDGER, encoding="utf-8")
    (tmp_path / "citations.bib").write_text(BIBLIOGRAPHY, encoding="utf-8")
    for page in ("mill", "well"):
        claim = {"mill": "mill-burnt", "well": "well-dry"}[page]
        (tmp_path / "docs" / f"{page}.md").write_text(f"# P\n\n[So](claim:{claim}).\n", "utf-8")

    def run(*command: str) -> int:
        what, *rest = command
        return main(["new", what, "--project", str(tmp_path), *rest])

    return run


def ledger(folder: Path) -> Ledger:
    return build(read_project(folder))


def added_lines(folder: Path, name: str, before: str) -> list[str]:
    """Return the lines that a file has more; all others must be there, in their order."""
    rest = (folder / name).read_text(encoding="utf-8").split("\n")
    old = before.split("\n")
    first = next(at for at, line in enumerate(rest) if at >= len(old) or line != old[at])
    count = len(rest) - len(old)
    assert rest[:first] + rest[first + count :] == old
    return rest[first : first + count]


def test_a_claim_goes_behind_those_of_its_chapter(
    new: New, tmp_path: Path, capsys: Printed
) -> None:
    assert new("claim", "mill-rebuilt", "--chapter", "mill", "--by", "author") == 0
    assert added_lines(tmp_path, "claims.yaml", LEDGER) == [
        "  mill-rebuilt:",
        "    title: TODO",
        "    chapter: mill",
        "    statement: TODO",
        "    by: [author]",
        "    verdict: TODO",
        "    confidence: TODO",
        "    why: TODO",
        "    support:",
        "      - source: TODO",
        "        origin: TODO",
        "        says: TODO",
        "",
    ]
    out = capsys.readouterr().out
    assert out.startswith(
        "claims.yaml:17:3: added 12 lines, and changed no other\n"
        "claims.yaml:18:12: error[unfinished-text] 'title' of claim 'mill-rebuilt' is still to be"
        " written: TODO; write what belongs there\n"
    )
    assert out.endswith(
        "8 errors, no warnings\n"
        "then bind words of docs/mill.md to it: [words](claim:mill-rebuilt)\n"
    )


def test_what_is_left_open_fails_the_check(new: New, tmp_path: Path) -> None:
    assert not checker.has_errors(checker.check(ledger(tmp_path)))
    new("claim", "mill-rebuilt", "--chapter", "mill")
    assert {found.rule for found in checker.check(ledger(tmp_path))} == {"unfinished-text"}


def test_a_claim_of_a_new_chapter_goes_behind_the_last(new: New, tmp_path: Path) -> None:
    new("claim", "mill-rebuilt", "--chapter", "rebuilding")
    text = (tmp_path / "claims.yaml").read_text(encoding="utf-8")
    assert text.index("mill-rebuilt:") > text.index("well-dry:")
    assert text.index("mill-rebuilt:") < text.index("retired:")


def test_a_claim_that_is_written_whole_is_read_as_it_was_given(new: New, tmp_path: Path) -> None:
    long = "It was rebuilt, as the mayor: says, # " + "stone by stone " * 12
    options = ["--title", "no: 'title'", "--statement", long, "--why", "null", "--point", "A1"]
    options += ["--chapter", "mill", "--verdict", "partly", "--confidence", "low"]
    assert new("claim", "mill-rebuilt", *options) == 0
    path = tmp_path / "claims.yaml"
    whole = path.read_text(encoding="utf-8").replace("TODO", "so")
    path.write_text(whole, encoding="utf-8")
    claim = ledger(tmp_path).claims["mill-rebuilt"]
    assert (claim.title, claim.statement, claim.why) == ("no: 'title'", long.strip(), "null")
    assert (claim.verdict, claim.confidence, claim.points) == ("partly", "low", ("A1",))


def test_an_origin_goes_where_the_alphabet_has_it(
    new: New, tmp_path: Path, capsys: Printed
) -> None:
    options = ["--name", "The Gazette", "--kind", "press", "--alias", "Gazette, The"]
    assert new("origin", "gazette", *options, "--part-of", "mayor") == 0
    assert added_lines(tmp_path, "claims.yaml", LEDGER) == [
        "  gazette: {name: The Gazette, kind: press, aliases: ['Gazette, The'], part_of: mayor}"
    ]
    assert capsys.readouterr().out == "claims.yaml:6:3: added 1 line, and changed no other\n"
    assert ledger(tmp_path).origins["gazette"].names == ("The Gazette", "Gazette, The")


def test_a_source_goes_where_the_alphabet_has_it(new: New, tmp_path: Path) -> None:
    options = [
        "--title",
        "50% of {it} & more",
        "--author",
        "Miller, Max",
        "--author",
        "Town Council",
    ]
    options += ["--outlet", "A Daily", "--date", "2014-06-03", "--url", "https://daily.example/a_b"]
    assert new("source", "daily2014", *options) == 0
    assert added_lines(tmp_path, "citations.bib", BIBLIOGRAPHY) == [
        "@misc{daily2014,",
        "  author = {Miller, Max and {{Town Council}}},",
        "  title = {{50\\% of it \\& more}},",
        "  howpublished = {A Daily},",
        '  month = "3~" # jun,',
        "  year = {2014},",
        "  url = {https://daily.example/a_b},",
        "  kind = {TODO},",
        "  type = {TODO},",
        "  interest = {TODO},",
        "  describes = {TODO},",
        "  read = {TODO},",
        "}",
        "",
    ]
    source = ledger(tmp_path).sources["daily2014"]
    assert (source.title, str(source.date)) == ("50% of it & more", "2014-06-03")
    assert list(map(str, source.authors)) == ["Max Miller", "Town Council"]


PASTED = """\
@article{Daily:2014,
  author = {Max Miller}, title = "The {Mill}", journal = {A Daily}, year = 2014, abstract = {so},
}
"""


def paste(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """Put a text on standard input."""
    monkeypatch.setattr(
        sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode(errors="surrogateescape")))
    )


def test_a_pasted_entry_is_brought_into_the_reports_form(
    new: New, tmp_path: Path, capsys: Printed, monkeypatch: pytest.MonkeyPatch
) -> None:
    paste(monkeypatch, PASTED)
    assert new("source", "--bibtex", "--interest", "state", "--date", "2014-06") == 0
    assert added_lines(tmp_path, "citations.bib", BIBLIOGRAPHY) == [
        "@misc{daily2014,",
        "  author = {Miller, Max},",
        "  title = {{The Mill}},",
        "  howpublished = {A Daily},",
        "  month = jun,",
        "  year = {2014},",
        "  kind = {TODO},",
        "  type = {TODO},",
        "  interest = {state},",
        "  describes = {TODO},",
        "  read = {TODO},",
        "}",
        "",
    ]
    assert capsys.readouterr().err == "left out of the entry: abstract\n"


def test_a_pasted_entry_may_be_given_another_key(
    new: New, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paste(monkeypatch, PASTED)
    assert new("source", "other2014", "--bibtex") == 0
    assert "other2014" in ledger(tmp_path).sources


NO_ENTRY = {
    "nothing": ("", "there is no entry on standard input"),
    "two": ("@misc{a, year=1}\n@misc{b, year=1}\n", "there are 2 entries on standard input"),
    "broken": (
        "@misc{a, year",
        "standard input:1:13: [unreadable-file] the field 'year' has no '='",
    ),
    "not UTF-8": ("@misc{a, title={\udcff}}", "standard input:1:17: [unreadable-file] byte 17"),
    "a key of no letters": ("@misc{2014, year=1}", "the key '2014' is not of small letters"),
    "a key that is there": ("@misc{mayor2014, year=1}", "source 'mayor2014' is there already"),
}
"""(what is pasted, what is said)."""


@pytest.mark.parametrize(("pasted", "said"), NO_ENTRY.values(), ids=NO_ENTRY.keys())
def test_what_is_no_entry_is_refused(
    new: New,
    tmp_path: Path,
    capsys: Printed,
    monkeypatch: pytest.MonkeyPatch,
    *,
    pasted: str,
    said: str,
) -> None:
    paste(monkeypatch, pasted)
    assert new("source", "--bibtex") == 2
    assert said in capsys.readouterr().err
    assert (tmp_path / "citations.bib").read_text(encoding="utf-8") == BIBLIOGRAPHY


@pytest.mark.parametrize(
    ("date", "lines"),
    [
        ("n.d.", ["  year = {{n.d.}},"]),
        ("2014", ["  year = {2014},"]),
        ("2014-06", ["  month = jun,", "  year = {2014},"]),
    ],
)
def test_a_date_is_written_as_far_as_it_is_known(
    new: New, tmp_path: Path, date: str, lines: list[str]
) -> None:
    new("source", "daily2014", "--date", date)
    written = added_lines(tmp_path, "citations.bib", BIBLIOGRAPHY)
    assert [line for line in written if "year" in line or "month" in line] == lines


REFUSED = {
    "an id that is none": (["claim", "Mill_2"], "the id 'Mill_2' is not kebab-case"),
    "a long id": (["claim", "a" * 61], "of at most 60 signs"),
    "a claim's id": (["claim", "well-dry"], "claim 'well-dry' is there already: claims.yaml:18:3"),
    "a retired id": (
        ["claim", "mill-old"],
        "'mill-old' is there already: claims.yaml:27:3, retired",
    ),
    "an origin's id": (["origin", "mayor"], "origin 'mayor' is there already: claims.yaml:6:3"),
    "a source's key": (
        ["source", "mayor2014"],
        "source 'mayor2014' is there already: citations.bib:3:7",
    ),
    "a key that is none": (["source", "Mayor 2"], "the key 'Mayor 2' is not of small letters"),
    "a verdict that is none": (["claim", "a", "--verdict", "true"], "'true' is not one of"),
    "a date that is none": (["source", "a", "--date", "June"], "'June' is not a date"),
    "no id": (["claim"], "give it a name: the claim's id"),
    "a control sign": (["claim", "a", "--title", "a\x1bb"], "would change what stands around it"),
}
"""(command, what is said)."""


@pytest.mark.parametrize(("command", "said"), REFUSED.values(), ids=REFUSED.keys())
def test_what_is_refused_changes_nothing(
    new: New, tmp_path: Path, capsys: Printed, command: list[str], said: str
) -> None:
    assert new(*command) == 2
    assert said in capsys.readouterr().err
    assert (tmp_path / "claims.yaml").read_text(encoding="utf-8") == LEDGER
    assert (tmp_path / "citations.bib").read_text(encoding="utf-8") == BIBLIOGRAPHY


def test_to_what_can_not_be_read_nothing_is_added(
    new: New, tmp_path: Path, capsys: Printed
) -> None:
    (tmp_path / "claims.yaml").write_text("ledger: [", encoding="utf-8")
    assert new("origin", "gazette") == 2
    assert "nothing was added: claims.yaml:1:10: error[unreadable-file]" in capsys.readouterr().err


def test_to_a_ledger_in_braces_nothing_is_added(new: New, tmp_path: Path, capsys: Printed) -> None:
    text = LEDGER.split("origins:", maxsplit=1)[0] + "origins: {}\nclaims: {}\n"
    (tmp_path / "claims.yaml").write_text(text, encoding="utf-8")
    assert new("origin", "gazette") == 2
    assert "'origins' is not written as lines of 'id: ..'" in capsys.readouterr().err
    assert (tmp_path / "claims.yaml").read_text(encoding="utf-8") == text


def test_the_ends_of_lines_stay_as_they_are(new: New, tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + LEDGER.replace("\n", "\r\n").encode())
    new("origin", "gazette", "--name", "The Gazette", "--kind", "press")
    line = "  gazette: {name: The Gazette, kind: press}\n"
    expected = LEDGER.replace("  mayor:", f"{line}  mayor:", 1)
    assert path.read_bytes() == b"\xef\xbb\xbf" + expected.replace("\n", "\r\n").encode()


def test_rights_of_the_file_stay_and_nothing_is_left_beside_it(new: New, tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    path.chmod(0o640)
    before = {entry.name for entry in tmp_path.iterdir()}
    new("origin", "gazette")
    assert path.stat().st_mode & 0o777 == 0o640
    assert {entry.name for entry in tmp_path.iterdir()} == before


class Terminal(io.StringIO):
    """What somebody types."""

    def isatty(self) -> bool:
        return True


def test_at_a_terminal_somebody_is_asked(
    new: New, tmp_path: Path, capsys: Printed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal("gazette\nThe  Gazette\npres\npress\n"))
    monkeypatch.setattr("claimledger.outside.terminal.sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("NO_COLOR", "1")
    assert new("origin") == 0
    assert "'pres' is none of them; did you mean 'press'?" in capsys.readouterr().out
    origin = ledger(tmp_path).origins["gazette"]
    assert (origin.name, origin.kind) == ("The Gazette", "press")


def test_what_is_not_answered_is_left_open(
    new: New, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal("\n\n"))
    monkeypatch.setattr("claimledger.outside.terminal.sys.stdout.isatty", lambda: True)
    assert new("origin", "gazette") == 0
    assert added_lines(tmp_path, "claims.yaml", LEDGER) == ["  gazette: {name: TODO, kind: TODO}"]


PRINTABLE = st.text(st.characters(categories=["L", "M", "N", "P", "S", "Zs"]), min_size=1).filter(
    lambda text: text.split() != []
)


@given(text=PRINTABLE, words=st.lists(PRINTABLE, max_size=3))
def test_any_text_is_read_back_as_it_was_given(text: str, words: list[str]) -> None:
    plain = " ".join(text.split())
    fields = ("title", "chapter", "statement", "verdict", "confidence", "why")
    lines = claim_lines("a", dict.fromkeys(fields, plain), {"points": words, "by": []})
    node = read_yaml("a", "\n".join(lines), Faults())
    assert isinstance(node, Fields)
    record = node.nodes["a"]
    assert isinstance(record, Fields)
    for field in fields:
        value = record.nodes[field]
        assert isinstance(value, Scalar)
        assert " ".join(value.text.split()) == plain
    origin = origin_lines("a", name=plain, kind="press", aliases=words, part_of="")
    node = read_yaml("a", "\n".join(origin), Faults())
    assert isinstance(node, Fields)
