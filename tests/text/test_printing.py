"""Which entries print: what is taken for plain does, and what is not is asked for."""

from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimledger.text.bibtex import MONTHS, BibEntry, read_bibtex
from claimledger.text.finding import Faults
from claimledger.text.printing import (
    PRINTED_BY_KIND,
    PrintFault,
    ask_pybtex,
    is_plain,
    print_entry,
    what_does_not_print,
)
from claimledger.text.span import Lines, Span

ADVICE = "use @misc or @book, 'Last, First', double braces around bodies, and no TeX"


def _entry(kind: str, **fields: str) -> BibEntry:
    return BibEntry(
        kind=kind,
        key="key2014",
        span=Span("citations.bib", 1, 1),
        fields=MappingProxyType(fields),
        offsets=MappingProxyType({}),
        lines=Lines("citations.bib", ""),
    )


def _entries(root: Path) -> tuple[BibEntry, ...]:
    text = (root / "citations.bib").read_text(encoding="utf-8")
    return read_bibtex("citations.bib", text, Faults())


def test_every_entry_of_the_report_is_plain(root: Path) -> None:
    assert [entry.key for entry in _entries(root) if not is_plain(entry)] == []


def test_every_entry_of_the_report_prints(root: Path) -> None:
    assert [entry.key for entry in _entries(root) if ask_pybtex(entry)] == []


FAULTS = (
    (_entry("law", title="{A}"), PrintFault("", "the style knows no @law", ADVICE)),
    (
        _entry("misc", title="{a 50% b}"),
        PrintFault(
            "title",
            "pybtex says PybtexSyntaxError: syntax error in line 1: unbalanced braces",
            ADVICE,
        ),
    ),
    (
        _entry("misc", howpublished="a 50% b", title="{A}"),
        PrintFault(
            "howpublished",
            "its howpublished loses text",
            "write %, &, _ and # with a \\ before them",
        ),
    ),
)


def test_an_escaped_dollar_sign_would_print_its_backslash() -> None:
    fault = PrintFault("title", "its title prints a backslash before $", "write $ alone")

    assert what_does_not_print(_entry("misc", title="{A \\$5}")) == fault


@pytest.mark.parametrize(("entry", "fault"), FAULTS, ids=["kind", "braces", "loss"])
def test_an_entry_that_does_not_print_is_told(entry: BibEntry, fault: PrintFault) -> None:
    assert what_does_not_print(entry) == fault


PLAIN = (
    _entry("misc"),
    _entry("misc", title="{A \\% \\& \\_ \\# $5 b}", month="11~jun", year="2014"),
    _entry("misc", title="{A}", author="Smith, Ann and {{Body of A and B}} and {C} and Plato"),
    _entry("book", title="{A}", author="Smith, Ann", publisher="B", year="2014"),
)


@pytest.mark.parametrize("entry", PLAIN, ids=range(len(PLAIN)))
def test_the_forms_that_the_report_uses_are_plain(entry: BibEntry) -> None:
    assert is_plain(entry)
    assert ask_pybtex(entry) is None


NOT_PLAIN = (
    _entry("article", title="{A}"),
    _entry("book", title="{A}"),
    _entry("misc", title="{A \\emph{b}}"),
    _entry("misc", title="{A $b$}"),
    _entry("misc", title="{A \\$5}"),
    _entry("misc", author="A, B, C, D, E"),
    _entry("misc", author="{A"),
    _entry("misc", year="50%"),
    _entry("misc", title="{A}", editor="B"),
)


@pytest.mark.parametrize("entry", NOT_PLAIN, ids=range(len(NOT_PLAIN)))
def test_any_other_form_is_not(entry: BibEntry) -> None:
    assert not is_plain(entry)


TEXTS = st.text(
    alphabet="abcABC çğİŞ0123456789,.:;!?'\"()[]<>=+*/@|-—“”`%",
    min_size=1,
    max_size=30,
).map(lambda text: " ".join(text.replace("%", "\\%").split()))
NAMES = st.text(alphabet="abcABCçğ -.'", min_size=1, max_size=12).map(str.strip).filter(bool)
AUTHORS = st.lists(
    st.one_of(
        st.tuples(NAMES, NAMES).map(", ".join), NAMES.map(lambda name: f"{{{{{name}}}}}"), NAMES
    ),
    min_size=1,
    max_size=3,
).map(" and ".join)


@settings(max_examples=60)
@given(
    title=TEXTS.map(lambda text: f"{{{text}}}"),
    howpublished=TEXTS,
    note=TEXTS,
    author=AUTHORS,
    year=st.integers(1900, 2030).map(str) | st.just("{n.d.}"),
    month=st.sampled_from(MONTHS) | st.sampled_from(MONTHS).map("11~{}".format),
)
def test_what_is_taken_for_plain_prints_without_loss(**fields: str) -> None:
    entry = _entry("misc", **fields)
    if is_plain(entry):
        assert ask_pybtex(entry) is None


NEEDED = {
    "misc": {"title": "{A}", "year": "2014", "url": "https://example.org/"},
    "book": {"title": "{A}", "author": "B", "publisher": "C", "year": "2014", "url": "https://d/"},
}
OTHER_FIELDS = (
    *("journal", "booktitle", "publisher", "institution", "volume", "number", "series", "isbn"),
    *("pages", "edition", "chapter", "editor", "address", "howpublished", "keywords", "abstract"),
    *("date", "archived", "type", "describes", "subtitle", "location", "crossref", "langid"),
)


@pytest.mark.parametrize("kind", PRINTED_BY_KIND)
@pytest.mark.parametrize("field", sorted({*OTHER_FIELDS, *PRINTED_BY_KIND["book"]}))
def test_pybtex_prints_the_fields_that_are_said_to_print(kind: str, field: str) -> None:
    entry = _entry(kind, **{**NEEDED[kind], field: "Qqq"})
    assert ("qqq" in print_entry(entry).lower()) is (field in PRINTED_BY_KIND[kind])
