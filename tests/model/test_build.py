"""The ledger built from files: what is read, what is left out, and that nothing makes it raise."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimledger import checker
from claimledger.model.build import build
from claimledger.model.claim import Confidence, DatedEvent, Qualifier, Searched, Side, Verdict
from claimledger.model.dates import PartialDate
from claimledger.model.ledger import Ledger
from claimledger.model.source import Extent, Interest, Person
from claimledger.text.files import ProjectFiles, RawFile
from claimledger.text.span import Span

ROOT = Path(__file__).resolve().parents[2]


def test_a_claim_is_read_with_all_that_it_has(ledger: Callable[..., Ledger]) -> None:
    claims = """\
claims:
  first:
    title: what  was
      so
    points: [A1, A2]
    by: [reuters]
    verdict: partly
    confidence: high
    correction: half of it
    support:
      - {date: 2014-06, quote: it was, locator: p. 3, checked: 2026-11-22}
    against:
      - {says: no}
    searched: [{for: an answer, date: 2026-11-22}]
    figures:
      - {name: n, low: 1, high: 2.5, qualifier: at least, unit: u, scope: s, origin: reuters,
         source: key2014, plot: false, because: a range}
    dates: [{from: 2014, to: 2015-02, event: e}]
    people: [Ann Smith]
"""
    claim = ledger(claims).claims["first"]
    assert (claim.title, claim.verdict, claim.confidence) == (
        "what was so",
        Verdict.PARTLY,
        Confidence.HIGH,
    )
    assert (claim.points, claim.by, claim.people) == (("A1", "A2"), ("reuters",), ("Ann Smith",))
    [item] = claim.support
    assert (item.side, item.date, item.quote, item.locator, item.checked) == (
        Side.SUPPORT,
        PartialDate(2014, 6),
        "it was",
        "p. 3",
        PartialDate(2026, 11, 22),
    )
    assert [each.side for each in claim.evidence()] == [Side.SUPPORT, Side.AGAINST]
    assert claim.searched == (Searched(what="an answer", date=PartialDate(2026, 11, 22)),)
    [figure] = claim.figures
    assert (figure.low, figure.high, figure.qualifier) == (1.0, 2.5, Qualifier.AT_LEAST)
    assert claim.dates == (
        DatedEvent(start=PartialDate(2014), end=PartialDate(2015, 2), event="e"),
    )


def test_a_source_is_read_without_bibtex_s_own_signs(ledger: Callable[..., Ledger]) -> None:
    bib = """\
@misc{key2014,
  author = {Smith, Ann and {{Body of A and B}} and Bob Jones},
  title = {{100\\% of {A} \\& B}},
  howpublished = {An~outlet},
  month = "11~" # jun,
  year = {2014},
  url = {https://example.org/a\\_b},
  interest = {party to the case},
  read = {most},
}
"""
    source = ledger(bib=bib).sources["key2014"]
    assert source.authors == (
        Person(last="Smith", first="Ann"),
        Person(last="Body of A and B"),
        Person(last="Jones", first="Bob"),
    )
    assert [str(author) for author in source.authors] == [
        "Ann Smith",
        "Body of A and B",
        "Bob Jones",
    ]
    assert (source.title, source.outlet) == ("100% of A & B", "An outlet")
    assert (source.date, source.url) == (PartialDate(2014, 6, 11), "https://example.org/a_b")
    assert (source.interest, source.read) == (Interest.PARTY_TO_THE_CASE, Extent.MOST)


def test_a_page_knows_which_words_are_bound(ledger: Callable[..., Ledger]) -> None:
    page = "# A\n\n[so](claim:first, second) [p](page.md)\n"
    [reference] = ledger(pages={"page.md": page}).pages["page.md"].references
    assert (reference.claims, reference.words) == (("first", "second"), "so")
    assert reference.claim_spans == (Span("docs/page.md", 3, 12), Span("docs/page.md", 3, 19))


def test_what_could_not_be_read_is_left_out_and_remembered(ledger: Callable[..., Ledger]) -> None:
    built = ledger("claims:\n  first: {verdict: so, support: [{source: a}]}\n")
    assert built.claims == {}
    assert built.written.claims == {"first": Span("claims.yaml", 2, 3)}
    assert built.written.loose["source"] == {"a"}


ROOTS = {
    "": {"reuters": "reuters"},
    "a: {name: A, kind: state, part_of: b}\n  b: {name: B, kind: state}": {
        "a": "b",
        "b": "b",
        "reuters": "reuters",
    },
    "a: {name: A, kind: state, part_of: gone}": {"a": "a", "reuters": "reuters"},
    "a: {name: A, kind: state, part_of: a}": {"a": "a", "reuters": "reuters"},
}


@pytest.mark.parametrize(("origins", "roots"), ROOTS.items(), ids=repr)
def test_origins_are_followed_to_their_roots(
    ledger: Callable[..., Ledger], origins: str, roots: dict[str, str]
) -> None:
    built = ledger(f"origins:\n  {origins}\n" if origins else "")
    assert built.roots == roots


def test_a_circle_has_no_end_but_the_walk_has(ledger: Callable[..., Ledger]) -> None:
    built = ledger(
        "origins:\n  a: {name: A, kind: state, part_of: b}\n  b: {name: B, kind: state, part_of: a}\n"
    )
    assert built.roots["a"] in {"a", "b"}


def _files(ledger: bytes, bibliography: bytes = b"", page: bytes = b"") -> ProjectFiles:
    return ProjectFiles(
        ledger=RawFile(path="claims.yaml", content=ledger),
        bibliography=RawFile(path="citations.bib", content=bibliography),
        pages=(RawFile(path="docs/page.md", content=page),),
    )


@settings(max_examples=50)
@given(st.binary(max_size=60), st.binary(max_size=60), st.binary(max_size=60))
def test_any_bytes_give_a_ledger(ledger: bytes, bibliography: bytes, page: bytes) -> None:
    checker.check(build(_files(ledger, bibliography, page)))


SCALARS = st.sampled_from(
    ["", "a", "first", "reuters", "supported", "high", "2014-06-11", "12", "null", "'", "~", "- a"]
)
FIELDS = st.sampled_from(
    "ledger article source points claims origins places first reuters title verdict confidence"
    " statement why support against says origin date checked figures value dates from to allow rule"
    " because retired see changes left_out finding searched for name kind part_of".split()
)
TREES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(FIELDS, inner, max_size=5),
    max_leaves=25,
)


def _flow(tree: object) -> str:
    match tree:
        case dict():
            return "{" + ", ".join(f"{key}: {_flow(value)}" for key, value in tree.items()) + "}"
        case list():
            return "[" + ", ".join(_flow(item) for item in tree) + "]"
        case _:
            return f'"{tree}"'


@settings(max_examples=150)
@given(st.dictionaries(FIELDS, TREES, max_size=8))
def test_any_tree_gives_a_ledger(tree: dict[str, object]) -> None:
    checker.check(build(_files(_flow(tree).encode())))


REAL = (ROOT / "claims.yaml").read_bytes()


@settings(max_examples=25)
@given(st.integers(0, len(REAL) - 1), st.sampled_from([b"", b"\n", b"[", b"'", b": ", b"\t", b"-"]))
def test_any_slip_in_the_real_ledger_gives_a_ledger(at: int, slip: bytes) -> None:
    build(_files(REAL[:at] + slip + REAL[at + 1 :]))
