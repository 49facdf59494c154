"""The reader of BibTeX: what it reads, where that stands, and that pybtex reads the same."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pybtex.database import BibliographyData, parse_string
from pybtex.scanner import PybtexSyntaxError

from claimledger.text.bibtex import MONTHS, BibEntry, read_bibtex, split_names
from claimledger.text.finding import Faults, Hit
from claimledger.text.span import Span


def _read(text: str) -> tuple[tuple[BibEntry, ...], tuple[Hit, ...]]:
    faults = Faults()
    entries = read_bibtex("a.bib", text, faults)
    return entries, tuple(hit for hits in faults.by_rule().values() for hit in hits)


def _fields(text: str) -> dict[str, str]:
    [entry], hits = _read(text)
    assert hits == ()
    return dict(entry.fields)


def test_an_entry_knows_where_its_key_and_fields_stand() -> None:
    [entry], _ = _read("a comment\n\n@misc{key2014,\n  title = {A},\n}\n")
    assert (entry.kind, entry.key, entry.span) == ("misc", "key2014", Span("a.bib", 3, 7))
    assert entry.of("title") == Span("a.bib", 4, 3)
    assert entry.of("absent") == entry.span


VALUES = {
    "{a}": "a",
    "{{a} b {c}}": "{a} b {c}",
    '"a {"} b"': 'a {"} b',
    "{a\n   b}": "a b",
    "2014": "2014",
    "jun": "jun",
    '"11~" # jun': "11~jun",
    "{a} # { b}": "a b",
    "{a, b = c}": "a, b = c",
    "{}": "",
    "{@b{c}}": "@b{c}",
    "{ğ🙂}": "ğ🙂",
}


@pytest.mark.parametrize(("written", "value"), VALUES.items(), ids=repr)
def test_values_are_read_as_bibtex_reads_them(written: str, value: str) -> None:
    assert _fields(f"@misc{{k, f = {written}}}") == {"f": value}


ENTRIES = {
    "@misc{k}": {},
    "@misc{k,}": {},
    "@misc(k, a = {b})": {"a": "b"},
    "@ MISC { k , A={b},c={d} , }": {"a": "b", "c": "d"},
    "@online2{k, a = {b}}": {"a": "b"},
    "@string{o = {Outlet}}\n@misc{k, a = o # {.}}": {"a": "Outlet."},
    "@preamble{{x}}\n@misc{k, a = {b}}": {"a": "b"},
    "@comment{x}\n@misc{k, a = {b}}": {"a": "b"},
    "@comment{@misc{k, a = {b}}}": {"a": "b"},  # as pybtex has it, though BibTeX skips it
}


@pytest.mark.parametrize(("text", "fields"), ENTRIES.items(), ids=repr)
def test_entries_are_read_in_all_their_forms(text: str, fields: dict[str, str]) -> None:
    assert _fields(text) == fields
    assert list(_pybtex(text).entries) == ["k"]


BROKEN = {
    "@misc{k, a = {b}": (1, 16, "the file ends in an entry"),
    "@misc{k, a = {b": (1, 14, "a brace is never closed"),
    '@misc{k, a = "b}': (1, 16, "there is a '}' too many"),
    '@misc{k, a = "b': (1, 14, "a quotation mark is never closed"),
    "@misc{k, a = {b} c = {d}}": (1, 18, "there is 'c' where a field ends"),
    "@misc{k, a {b}}": (1, 12, "the field 'a' has no '='"),
    "@misc{k, = {b}}": (1, 10, "a field's name was expected here"),
    "@misc{k, a = }": (1, 14, "a value was expected here"),
    "@misc{k, a = b}": (1, 14, "the value 'b' stands without braces"),
    "@misc{, a = {b}}": (1, 7, "an entry has no key"),
    "mail me@example.org": (1, 8, "an '@' begins no entry"),
    "@misc{k, a = " + "{" * 102 + "}" * 102 + "}": (1, 115, "braces nest deeper than 100"),
}


@pytest.mark.parametrize(("text", "expected"), BROKEN.items(), ids=repr)
def test_what_breaks_off_is_told_with_its_place(text: str, expected: tuple[int, int, str]) -> None:
    entries, [hit] = _read(text)
    assert entries == ()
    assert (hit.span.line, hit.span.column, hit.reason) == expected


@pytest.mark.parametrize("text", BROKEN, ids=repr)
def test_pybtex_refuses_it_too(text: str) -> None:
    with pytest.raises(PybtexSyntaxError):
        _pybtex(text)


def test_the_entry_after_a_broken_one_is_read() -> None:
    entries, hits = _read("@misc{a, b = {c}\n\n@misc{d, e = {f}}\n")
    assert [entry.key for entry in entries] == ["d"]
    assert [hit.span for hit in hits] == [Span("a.bib", 3, 1)]
    assert [other.span for hit in hits for other in hit.related] == [Span("a.bib", 1, 1)]


def test_after_twenty_broken_entries_reading_stops() -> None:
    entries, hits = _read("@misc{a\n" * 50)
    assert entries == ()
    assert hits[-1].reason == "there are 20 broken entries, and reading stops here"
    assert len(hits) == 21


NAMES = {
    "Smith, Ann": ["Smith, Ann"],
    "Smith, Ann and Jones, Bob": ["Smith, Ann", "Jones, Bob"],
    "{{Ministry of Food and Drink}} and Jones, Bob": [
        "{{Ministry of Food and Drink}}",
        "Jones, Bob",
    ],
    "Smith, Ann AND Jones, Bob": ["Smith, Ann", "Jones, Bob"],
    "Anderson, Alexand": ["Anderson, Alexand"],
    "": [],
}


@pytest.mark.parametrize(("value", "names"), NAMES.items(), ids=repr)
def test_names_are_joined_by_and(value: str, names: list[str]) -> None:
    assert split_names(value) == names


def _pybtex(text: str) -> BibliographyData:
    return parse_string(text, "bibtex", macros={month: month for month in MONTHS})


def _same_as_pybtex(text: str) -> None:
    entries, hits = _read(text)
    assert hits == ()
    theirs = _pybtex(text).entries
    assert [entry.key for entry in entries] == list(theirs)
    for entry in entries:
        other = theirs[entry.key]
        plain = {name: value for name, value in entry.fields.items() if name != "author"}
        assert plain == {name.lower(): value for name, value in other.fields.items()}
        assert len(split_names(entry.fields.get("author", ""))) == len(
            other.persons.get("author", ())
        )


def test_pybtex_reads_the_same_in_the_bibliography_of_the_report(root: Path) -> None:
    _same_as_pybtex((root / "citations.bib").read_text(encoding="utf-8"))


LETTERS = st.text(alphabet="abc ABCçğ,.:;-'()=\n\t", min_size=1, max_size=20)
BRACED = st.recursive(
    LETTERS,
    lambda inner: st.tuples(LETTERS, inner, LETTERS).map(lambda p: f"{p[0]}{{{p[1]}}}{p[2]}"),
)
PARTS = st.one_of(
    BRACED.map(lambda value: f"{{{value}}}"),
    BRACED.map(lambda value: f'"{value}"'),
    st.integers(0, 3000).map(str),
    st.sampled_from(MONTHS),
)
WRITTEN = st.lists(PARTS, min_size=1, max_size=3).map(" # ".join)
NAMES_OF_FIELDS = st.sampled_from(["title", "Note", "year", "howpublished", "x-y", "a1"])


@st.composite
def bibliographies(draw: st.DrawFn) -> str:
    keys = draw(st.lists(st.from_regex(r"[a-z][a-z0-9_-]{0,5}", fullmatch=True), unique=True))
    entries: list[str] = []
    for key in keys[:4]:
        fields = draw(st.dictionaries(NAMES_OF_FIELDS, WRITTEN, max_size=4))
        body = ",\n ".join(f"{name} = {value}" for name, value in fields.items())
        entries.append(f"@misc{{{key},\n {body}\n}}")
    return "\n\n".join(entries)


@given(bibliographies())
def test_pybtex_reads_the_same_in_any_plain_bibliography(text: str) -> None:
    _same_as_pybtex(text)


@given(st.text(max_size=100))
def test_any_text_can_be_read(text: str) -> None:
    _read(text)


@given(st.text(alphabet='@misc{k,="}()# \n', max_size=60))
def test_any_signs_can_be_read(text: str) -> None:
    _read(text)
