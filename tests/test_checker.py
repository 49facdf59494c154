"""The checker: all rules in one run, in order, once for each fault, and what is allowed left out."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from tests import examples

from claimledger import checker
from claimledger.model.build import build
from claimledger.model.ledger import Ledger
from claimledger.outside.workspace import read_project
from claimledger.text.finding import Finding, Severity
from claimledger.text.span import Span

PAGE = "# A page\n\nHere [it was so](claim:first).\n"


def test_findings_come_in_order_of_place() -> None:
    claims = "claims:\n  first: {title: a b c d e f g, places: [x], titel: z}\n"
    found = examples.findings(examples.project(claims))
    assert [finding.split(" ")[0] for finding in found] == [
        "claims.yaml:2:18",
        "claims.yaml:2:42",
        "claims.yaml:2:46",
    ]


def test_only_the_rules_that_are_named_run() -> None:
    claims = "claims:\n  first: {title: a b c d e f g, places: [x]}\n"
    assert examples.findings(examples.project(claims), ["unknown-place"]) == [
        "claims.yaml:2:42 error: the place 'x' is not listed | add it under 'places'"
    ]


def test_the_second_of_two_allowances_for_one_fault_is_used() -> None:
    claims = """\
claims:
  first:
    title: a b c d e f g
    allow:
      - {rule: long-title, because: once}
      - {rule: long-title, because: twice}
"""
    assert examples.findings(examples.project(claims)) == [
        "claims.yaml:5:16 error: the allowance for 'long-title' excuses nothing here | delete it"
    ]


def test_an_allowance_stands_for_its_own_claim_alone() -> None:
    claims = """\
claims:
  first: {title: a b c d e f g, allow: [{rule: long-title, because: it must be}]}
  second: {title: a b c d e f g}
"""
    assert examples.findings(examples.project(claims)) == [
        "claims.yaml:3:19 error: the title of 'second' has 7 words, 6 allowed | name only what the claim is about"
    ]


def test_what_the_readers_find_can_not_be_allowed() -> None:
    claims = "claims:\n  first: {titel: a, allow: [{rule: unknown-field, because: why not}]}\n"
    found = examples.findings(examples.project(claims))
    assert [finding.split(" | ")[0] for finding in found] == [
        "claims.yaml:2:11 error: claim 'first' has a field 'titel', which the format does not know",
        "claims.yaml:2:36 error: the allowance for 'unknown-field' excuses nothing here",
    ]


def test_warnings_stop_a_strict_check_alone() -> None:
    def finding(severity: Severity) -> Finding:
        return Finding(
            rule="a", severity=severity, span=Span("b", 1, 1), reason="", remedy="", related=()
        )

    assert not checker.has_errors([])
    assert not checker.has_errors([], strict=True)
    assert not checker.has_errors([finding(Severity.WARNING)])
    assert checker.has_errors([finding(Severity.WARNING)], strict=True)
    assert checker.has_errors([finding(Severity.ERROR)])


ONE_FAULT: dict[str, tuple[str, str, examples.Pages]] = {
    "a verdict outside the list": ("claims:\n  first: {verdict: so}\n", "", {}),
    "no verdict": ("claims:\n  first: {verdict: ''}\n", "", {}),
    "no claims": ("claims: ~\n", "", {"page.md": "# A\n"}),
    "claims in a list": ("claims: [first]\n", "", {}),
    "a claim that is a text": ("claims:\n  first: so\n", "", {}),
    "the same claim twice": ("claims:\n  first: {}\n  first: {}\n", "", {"page.md": PAGE}),
    "a ledger that is no YAML": ("claims: [", "", {}),
    "a ledger that is a list": ("- a\n", "", {}),
    "an origin without a kind": ("origins:\n  reuters: {name: Reuters}\n", "", {}),
    "origins in a list": ("origins: [reuters]\n", "", {}),
    "a point without its words": (
        "article:\n  source: article2014\n  points:\n    A1: {paragraph: '1', answer: So., verdict: partly}\n",
        "",
        {},
    ),
    "no article": ("article: ~\n", "", {}),
    "an article without a source": (
        "article: {points: {A1: {paragraph: '1', says: a, verdict: supported, answer: b}}}\n",
        "",
        {},
    ),
    "a place without a name": (
        "places:\n  here: {country: A}\nclaims:\n  first: {places: [here]}\n",
        "",
        {},
    ),
    "a page that is not UTF-8": ("", "", {"page.md": b"\xff"}),
    "a broken entry": ("", "@misc{key2014, title = {{A}", {}),
    "an entry with a month that is none": (
        "",
        "@misc{key2014, title = {{A}}, howpublished = {B}, year = {2014}, month = {June}}",
        {},
    ),
    "a copy of a source": (
        "claims:\n  first: {support: [{source: key2014, checked: 2014}, {source: copy2014}], allow: [{rule: unchecked-lead, because: it is a copy}]}\n",
        "@misc{key2014, title = {{A}}, howpublished = {B}, url = {https://example.org/a}}\n@misc{copy2014, title = {{A}}, howpublished = {B}, url = {https://example.org/a/}}\n",
        {},
    ),
    "a circle of origins": (
        "origins:\n  a: {name: A, kind: state, part_of: b}\n  b: {name: B, kind: state, part_of: a}\n",
        "",
        {},
    ),
    "no evidence at all": ("claims:\n  first: {support: [], context: [{says: so}]}\n", "", {}),
    "no evidence for what nobody verified": (
        "article: {source: article2014, points: {A1: {paragraph: '1', says: a, verdict: unverified, answer: b}}}\nclaims:\n  first: {support: [], verdict: unverified, context: [{says: so}]}\n",
        "",
        {},
    ),
    "a figure without a number": (
        "claims:\n  first: {figures: [{name: n, qualifier: exact, unit: u, scope: s, origin: reuters, source: key2014}]}\n",
        "",
        {},
    ),
    "an allowance without a reason": (
        "claims:\n  first: {title: a b c d e f, allow: [{rule: long-title}]}\n",
        "",
        {},
    ),
}
"""Projects with one fault each, which must be told once: (ledger, bibliography, pages)."""


@pytest.mark.parametrize(("claims", "bib", "pages"), ONE_FAULT.values(), ids=ONE_FAULT.keys())
def test_one_fault_is_one_finding(claims: str, bib: str, pages: examples.Pages) -> None:
    found = examples.findings(examples.project(claims, bib=bib, pages=pages))
    assert len(found) == 1, "\n".join(found)


NINE = Path(__file__).parent / "data" / "planted-faults"


def test_all_planted_faults_are_found_in_one_run_with_their_places(
    digest: Callable[[Path], str],
) -> None:
    before = digest(NINE)
    found = [
        (finding.rule, str(finding.span), [str(other.span) for other in finding.related])
        for finding in checker.check(build(read_project(NINE)))
    ]
    assert found == [
        ("unused-source", "citations.bib:11:7", []),
        ("uncited-claim", "claims.yaml:10:3", []),
        ("unknown-source", "claims.yaml:26:17", []),
        ("duplicate-key", "claims.yaml:41:3", ["claims.yaml:31:3"]),
        ("bad-value", "claims.yaml:54:14", []),
        ("unbound-claim", "claims.yaml:59:3", []),
        ("unknown-claim", "docs/page.md:5:24", []),
    ]
    assert digest(NINE) == before


@pytest.fixture
def digest() -> Callable[[Path], str]:
    """Return a function that sums up every name and byte below a folder."""

    def of(folder: Path) -> str:
        files = sorted(path for path in folder.rglob("*") if path.is_file())
        parts = [path.as_posix().encode() + b"\0" + path.read_bytes() for path in files]
        return hashlib.sha256(b"\0".join(parts)).hexdigest()

    return of


def test_the_same_ledger_gives_the_same_findings(ledger: Callable[..., Ledger]) -> None:
    built = ledger("claims:\n  first: {b: c, a: d, support: []}\n")
    assert checker.check(built) == checker.check(built)
