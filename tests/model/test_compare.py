"""Comparing two revisions: what is told for each kind of change, and what is no change."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests import examples

from claimledger.model.change import Change, ChangeKind
from claimledger.model.claim import Claim
from claimledger.model.compare import compare
from claimledger.model.compare_claims import FIELDS, NOT_CONTENT, PAIRED
from claimledger.model.ledger import Ledger

K = ChangeKind


def between(old: str, new: str) -> list[Change]:
    return list(compare(examples.project(old).ledger(), examples.project(new).ledger()))


def first(fields: str) -> str:
    return f"claims:\n  first: {{{fields}}}\n"


ORIGINS = """\
origins:
  ap: {name: AP, kind: agency}
  state: {name: The state, kind: state}
  minister: {name: The minister, kind: state, part_of: state}
  general: {name: The general, kind: state, part_of: state}
"""
AP = "{source: key2014, origin: ap, says: no, checked: 2026-11-22}"
REUTERS = "{source: key2014, origin: reuters, says: it was so, checked: 2026-11-22}"
MINISTER = "{source: key2014, origin: minister, says: so, checked: 2026-11-22}"
GENERAL = "{source: key2014, origin: general, says: so, checked: 2026-11-22}"


def sides(support: str = REUTERS, **others: str) -> str:
    all_sides = {"support": support, **others}
    return first(", ".join(f"{side}: [{items}]" for side, items in all_sides.items())) + ORIGINS


def figure(number: str = "value: 49", scope: str = "all", origin: str = "ap") -> str:
    what = f"name: people, {number}, qualifier: exact, unit: people, scope: {scope}"
    return first(f"figures: [{{{what}, origin: {origin}, source: key2014}}]") + ORIGINS


def point(verdict: str = "partly", answer: str = "It was.", says: str = "so") -> str:
    words = f"{{paragraph: '1', says: {says}, verdict: {verdict}, answer: {answer}}}"
    return f"article:\n  source: article2014\n  points:\n    A1: {words}\n"


CLAIMS: dict[str, tuple[str, str, list[ChangeKind]]] = {
    # What is no change.
    "nothing": ("", "", []),
    "the order of fields": (first("title: a, why: b"), first("why: b, title: a"), []),
    "another layout": (
        first("title: a b"),
        "claims:\n  first:\n    title: >-\n      a\n      b\n",
        [],
    ),
    "quotation marks": (first("title: a"), first("title: 'a'"), []),
    "a comment": (first("title: a"), "# why\n" + first("title: a"), []),
    "empty fields": (
        first("title: a"),
        first("title: a, points: [A1], against: [], people: []"),
        [],
    ),
    "the log of changes": (
        "",
        "changes: [{date: 2026, claim: first, was: a, now: b, because: c}]\n",
        [],
    ),
    "a claim that can't be read now": ("", first("verdict: so"), []),
    "a claim that could not be read": (first("verdict: so"), "", []),
    # Claims.
    "a claim is added": (
        "claims:\n  first: {}\n",
        "claims:\n  first: {}\n  second: {}\n",
        [K.SENTENCE_CHANGED_ALONE, K.CLAIM_ADDED],
    ),
    "a claim is removed": (
        "claims:\n  first: {}\n  second: {}\n",
        "claims:\n  first: {}\n",
        [K.CLAIM_REMOVED, K.SENTENCE_CHANGED_ALONE],
    ),
    "a claim is retired": (
        "claims:\n  first: {}\n  second: {}\n",
        "claims:\n  first: {}\nretired: {second: {because: it was wrong}}\n",
        [K.CLAIM_RETIRED, K.SENTENCE_CHANGED_ALONE],
    ),
    "a claim is renamed": (
        "claims:\n  first: {}\n",
        "claims:\n  second: {}\n",
        [K.CLAIM_REMOVED, K.SENTENCE_REMOVED, K.CLAIM_ADDED, K.SENTENCE_ADDED],
    ),
    "a retired claim is no longer listed": (
        "retired: {old: {because: it was wrong}}\n",
        "",
        [K.CLAIM_REMOVED],
    ),
    "a retired claim is retired for another reason": (
        "retired: {old: {because: it was wrong}}\n",
        "retired: {old: {because: it was old}}\n",
        [K.DETAIL_CHANGED],
    ),
    "a statement": (
        first("statement: It was so."),
        first("statement: It was not so."),
        [K.STATEMENT_REWORDED, K.SENTENCE_LEFT],
    ),
    "a verdict": (
        first("verdict: supported"),
        first("verdict: partly, correction: in part"),
        [K.VERDICT_MOVED, K.CORRECTION_CHANGED, K.SENTENCE_LEFT],
    ),
    "confidence": (first("confidence: low"), first("confidence: high"), [K.CONFIDENCE_MOVED]),
    "a reason": (first("why: a"), first("why: b"), [K.REASON_REWORDED]),
    "who asserts it": (
        first("by: [reuters]"),
        first("by: []"),
        [K.ASSERTER_CHANGED, K.SENTENCE_LEFT],
    ),
    "who is accused": (
        first(""),
        first("accuses: [reuters]"),
        [K.ACCUSED_CHANGED, K.SENTENCE_LEFT],
    ),
    "a title": (first("title: a"), first("title: b"), [K.DETAIL_CHANGED]),
    "a chapter": (first("chapter: page"), first("chapter: other"), [K.DETAIL_CHANGED]),
    "a search": (first(""), first("searched: [{for: a, date: 2026}]"), [K.DETAIL_CHANGED]),
    "how a case stands": (
        first("standing: [{who: a, latest: b, as_of: 2025}]"),
        first("standing: [{who: a, latest: c, as_of: 2026, not_known: d}]"),
        [K.STANDING_CHANGED],
    ),
    "dates": (
        first("dates: [{date: 2014-06-11, event: a}]"),
        first("dates: [{from: 2014-06-11, to: 2014-06-12, event: a}]"),
        [K.DATES_CHANGED, K.SENTENCE_LEFT],
    ),
    # Evidence and origins.
    "an item is lost, and its origin with it": (
        sides(f"{REUTERS}, {AP}"),
        sides(),
        [K.EVIDENCE_LOST, K.ORIGIN_LOST],
    ),
    "an item is lost whose origin speaks elsewhere": (
        sides(f"{MINISTER}, {GENERAL}"),
        sides(MINISTER),
        [K.EVIDENCE_LOST],
    ),
    "an item is gained": (sides(), sides(against=AP), [K.EVIDENCE_GAINED, K.ORIGIN_GAINED]),
    "an item is gained that adds no origin": (
        sides(MINISTER),
        sides(f"{MINISTER}, {GENERAL}"),
        [K.EVIDENCE_GAINED],
    ),
    "context is not counted in origins": (sides(), sides(context=AP), [K.EVIDENCE_GAINED]),
    "an item moves to the other side": (
        sides(f"{REUTERS}, {AP}"),
        sides(against=AP),
        [K.ORIGIN_LOST, K.EVIDENCE_MOVED, K.ORIGIN_GAINED],
    ),
    "an item moves and is reworded": (
        sides(f"{REUTERS}, {AP}"),
        sides(context=AP.replace("says: no", "says: yes")),
        [K.ORIGIN_LOST, K.EVIDENCE_MOVED],
    ),
    "an item says something else": (
        sides(),
        sides(REUTERS.replace("it was so", "it was")),
        [K.EVIDENCE_CHANGED],
    ),
    "an item is laid to another origin": (
        sides(),
        sides(REUTERS.replace("reuters", "ap")),
        [K.ORIGIN_LOST, K.ORIGIN_GAINED, K.EVIDENCE_CHANGED],
    ),
    "an item is held against its source anew": (
        sides(),
        sides(REUTERS.replace("2026-11-22", "2026-11-28")),
        [K.EVIDENCE_CHECKED],
    ),
    "an item is no longer held against its source": (
        sides(),
        sides(REUTERS.replace(", checked: 2026-11-22", "")),
        [K.EVIDENCE_CHANGED],
    ),
    "items change places": (
        sides(f"{REUTERS}, {AP}"),
        sides(f"{AP}, {REUTERS}"),
        [K.EVIDENCE_REORDERED],
    ),
    "two equal items are one": (
        sides(f"{REUTERS}, {REUTERS}"),
        sides(REUTERS),
        [K.EVIDENCE_LOST],
    ),
    "an origin belongs to another root": (
        sides(MINISTER),
        sides(MINISTER).replace(
            "kind: state, part_of: state}\n  general", "kind: state}\n  general"
        ),
        [K.ORIGIN_LOST, K.ORIGIN_CHANGED, K.ORIGIN_GAINED],
    ),
    # Figures.
    "a number": (figure(), figure("value: 46"), [K.FIGURE_CHANGED, K.SENTENCE_LEFT]),
    "a range": (figure(), figure("low: 40, high: 49"), [K.FIGURE_CHANGED, K.SENTENCE_LEFT]),
    "a number written otherwise": (figure(), figure("value: 49.0"), []),
    "what a number is of": (figure(), figure(scope="some"), [K.FIGURE_DESCRIBED]),
    "whose number it is": (figure(), figure(origin="minister"), [K.FIGURE_DESCRIBED]),
    "a figure is gained": (first("") + ORIGINS, figure(), [K.FIGURE_GAINED]),
    "a figure is lost": (figure(), first("") + ORIGINS, [K.FIGURE_LOST, K.SENTENCE_LEFT]),
    # Points, origins, places, exceptions.
    "the verdict on a point": (point(), point("disputed"), [K.POINT_VERDICT_MOVED]),
    "the answer to a point": (point(), point(answer="No."), [K.ANSWER_REWORDED]),
    "what a point says": (point(), point(says="not so"), [K.POINT_REWORDED]),
    "a point more": (
        point(),
        point() + "    A2: {paragraph: '2', says: a, verdict: partly, answer: b}\n",
        [K.POINT_ADDED],
    ),
    "a point less": (
        point() + "    A2: {paragraph: '2', says: a, verdict: partly, answer: b}\n",
        point(),
        [K.POINT_REMOVED],
    ),
    "an origin's name": (ORIGINS, ORIGINS.replace("AP", "Associated Press"), [K.ORIGIN_CHANGED]),
    "an origin more": ("", "origins: {ap: {name: AP, kind: agency}}\n", [K.ORIGIN_ADDED]),
    "an origin less": ("origins: {ap: {name: AP, kind: agency}}\n", "", [K.ORIGIN_REMOVED]),
    "a place more": ("", "places: {here: {name: Here}}\n", [K.PLACE_ADDED]),
    "a place less": ("places: {here: {name: Here}}\n", "", [K.PLACE_REMOVED]),
    "a place's country": (
        "places: {here: {name: Here}}\n",
        "places: {here: {name: Here, country: Iraq}}\n",
        [K.PLACE_CHANGED],
    ),
    "an exception more": (
        first(""),
        first("allow: [{rule: single-origin, because: it is his own word}]"),
        [K.EXCEPTION_ADDED],
    ),
    "an exception less": (
        first("allow: [{rule: single-origin, because: it is his own word}]"),
        first(""),
        [K.EXCEPTION_REMOVED],
    ),
}
"""(before, after, kinds): ledgers that differ in one thing."""


@pytest.mark.parametrize(("old", "new", "kinds"), CLAIMS.values(), ids=CLAIMS.keys())
def test_what_became_of_a_ledger(old: str, new: str, kinds: list[ChangeKind]) -> None:
    assert [change.kind for change in between(old, new)] == kinds


BOUND = "Here [it was so](claim:first)."

PAGES: dict[str, tuple[str, str, list[ChangeKind]]] = {
    # What is no change.
    "a line break": (BOUND, "Here\n[it was so](claim:first).", []),
    "two sentences on one line": (f"{BOUND}\nSo.", f"{BOUND} So.", []),
    "blank lines": (f"So.\n\n{BOUND}", f"So.\n\n\n{BOUND}\n", []),
    "sentences in another order": (f"{BOUND}\nSo.", f"So.\n{BOUND}", []),
    # Bound sentences.
    "a bound sentence": (BOUND, BOUND.replace("Here", "There"), [K.SENTENCE_CHANGED_ALONE]),
    "which words are bound": (
        BOUND,
        "[Here it was so](claim:first).",
        [K.SENTENCE_CHANGED_ALONE],
    ),
    "a bound sentence more": (BOUND, f"{BOUND}\n[So](claim:first).", [K.SENTENCE_ADDED]),
    "a bound sentence less": (f"{BOUND}\n[So](claim:first).", BOUND, [K.SENTENCE_REMOVED]),
    "a sentence is bound": (
        f"{BOUND}\nSo.",
        f"{BOUND}\n[So](claim:first).",
        [K.SENTENCE_ADDED, K.PAGE_REWORDED],
    ),
    # The text around.
    "free text": (f"{BOUND}\nSo.", f"{BOUND}\nNot so.", [K.PAGE_REWORDED]),
    "a heading": (f"# A\n\n{BOUND}", f"# B\n\n{BOUND}", [K.PAGE_REWORDED]),
    "one item of a list": (f"{BOUND}\n\n- a\n- b", f"{BOUND}\n\n- a\n- c", [K.PAGE_REWORDED]),
}
"""(before, after, kinds): pages that differ in one thing, below a claim that stays."""


@pytest.mark.parametrize(("old", "new", "kinds"), PAGES.values(), ids=PAGES.keys())
def test_what_became_of_a_page(old: str, new: str, kinds: list[ChangeKind]) -> None:
    before, after = (examples.project(pages={"page.md": text}).ledger() for text in (old, new))
    assert [change.kind for change in compare(before, after)] == kinds


def test_claims_may_stand_in_another_order() -> None:
    claims, pages = (
        ("  first: {}\n", "  second: {}\n"),
        {"page.md": f"{BOUND}\n[So](claim:second)."},
    )
    old = examples.project(f"claims:\n{''.join(claims)}", pages=pages).ledger()
    new = examples.project(f"claims:\n{''.join(reversed(claims))}", pages=pages).ledger()
    assert compare(old, new) == ()


def test_a_sentence_that_changed_with_its_claim_is_told_as_such() -> None:
    old = examples.project(first("statement: a"), pages={"page.md": BOUND}).ledger()
    new = examples.project(first("statement: b"), pages={"page.md": f"Now {BOUND}"}).ledger()
    assert [change.kind for change in compare(old, new)] == [
        K.STATEMENT_REWORDED,
        K.SENTENCE_CHANGED_TOO,
    ]


def test_a_page_comes_and_goes() -> None:
    more = {"more.md": "# More\n\nSo.\n"}
    old, new = examples.project().ledger(), examples.project(pages=more).ledger()
    [added] = compare(old, new)
    [removed] = compare(new, old)
    assert (added.kind, added.subject, added.new) == (K.PAGE_ADDED, "docs/more.md", "More")
    assert (removed.kind, removed.is_gone, removed.old) == (K.PAGE_REMOVED, True, "More")


def test_a_sentence_moved_to_another_page_is_no_other_sentence() -> None:
    old = examples.project(pages={"a.md": BOUND, "b.md": "So."}).ledger()
    new = examples.project(pages={"a.md": "So.", "b.md": BOUND}).ledger()
    assert [change.kind for change in compare(old, new)] == [K.PAGE_REWORDED, K.PAGE_REWORDED]


def test_an_exception_on_a_page_may_move_to_another_line() -> None:
    excused = "<!-- allow bound-heading: it must -->\n# [It was so](claim:first)\n"
    old = examples.project(pages={"page.md": excused}).ledger()
    new = examples.project(pages={"page.md": f"\n\n{excused}"}).ledger()
    assert compare(old, new) == ()


SOURCE = "@misc{{key2014, title = {{{{{}}}}}, howpublished = {{An outlet}}, year = {{2014}}}}"


def test_a_source_that_changed_is_told_with_the_claims_that_did_not() -> None:
    claims = "claims:\n  first: {}\n  second: {why: a}\n"
    old = examples.project(claims, bib=SOURCE.format("A")).ledger()
    new = examples.project(claims.replace("why: a", "why: b"), bib=SOURCE.format("B")).ledger()
    assert [
        (change.kind, change.subject, change.old, change.new, change.claims)
        for change in compare(old, new)
    ] == [
        (K.SOURCE_CHANGED, "key2014", "title: A", "title: B", ("first",)),
        (K.REASON_REWORDED, "second", "a", "b", ()),
    ]


def test_a_source_that_can_not_be_read_is_not_lost() -> None:
    old = examples.project(bib=SOURCE.format("A")).ledger()
    new = examples.project(bib="@misc{key2014, title = {{A}").ledger()
    assert compare(old, new) == ()


def test_a_source_comes_and_goes() -> None:
    more = "@misc{more2014, title = {{More}}, howpublished = {An outlet}}"
    old, new = examples.project().ledger(), examples.project(bib=more).ledger()
    assert [(change.kind, change.new) for change in compare(old, new)] == [(K.SOURCE_ADDED, "More")]
    assert [(change.kind, change.old) for change in compare(new, old)] == [
        (K.SOURCE_REMOVED, "More")
    ]


def test_a_change_tells_what_stood_what_stands_and_where() -> None:
    [lost, item] = between(sides(f"{REUTERS}, {MINISTER}"), sides())
    assert (lost.kind, item.kind) == (K.EVIDENCE_LOST, K.ORIGIN_LOST)
    assert lost.old == "support: minister, in key2014: so (checked 2026-11-22)"
    assert lost.is_gone
    assert item.old == "support: state (through minister); 2 before, 1 now"
    assert not item.is_gone
    moved = between(first("verdict: supported"), first("verdict: disputed"))[0]
    assert (moved.old, moved.new, str(moved.span)) == ("supported", "disputed", "claims.yaml:2:20")


def test_every_field_of_a_claim_is_compared() -> None:
    names = {field.name for field in fields(Claim)}
    assert names >= FIELDS.keys() | PAIRED | NOT_CONTENT
    assert {field.name for field in fields(Claim) if not field.compare} <= NOT_CONTENT


LEDGERS = [
    examples.project(text).ledger()
    for text in sorted({text for old, new, _ in CLAIMS.values() for text in (old, new)})
] + [
    examples.project(pages={"page.md": text}).ledger()
    for text in sorted({text for old, new, _ in PAGES.values() for text in (old, new)})
]
"""Every ledger of the tables above."""

SOME = st.sampled_from(LEDGERS)


@given(SOME)
def test_a_ledger_does_not_differ_from_itself(ledger: Ledger) -> None:
    assert compare(ledger, ledger) == ()


@given(SOME, SOME)
def test_what_differs_one_way_differs_the_other_way_too(old: Ledger, new: Ledger) -> None:
    assert bool(compare(old, new)) == bool(compare(new, old))


@given(SOME, SOME)
def test_the_same_ledgers_give_the_same_changes_in_order(old: Ledger, new: Ledger) -> None:
    found = compare(old, new)
    assert found == compare(old, new)
    order = list(ChangeKind)
    assert [order.index(change.kind) for change in found] == sorted(
        order.index(change.kind) for change in found
    )
