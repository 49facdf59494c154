"""Findings as text for a terminal."""

from claimledger.render.findings import as_text, count, one_line
from claimledger.text.finding import Finding, Related, Severity
from claimledger.text.span import Span

DUPLICATE = Finding(
    rule="duplicate-key",
    severity=Severity.ERROR,
    span=Span("claims.yaml", 12, 5),
    reason="'a' stands twice",
    remedy="rename one",
    related=(Related(span=Span("claims.yaml", 3, 5), note="it stands here first"),),
)
UNUSED = Finding(
    rule="unused-source",
    severity=Severity.WARNING,
    span=Span("citations.bib", 1, 7),
    reason="nothing cites 'a'",
    remedy="",
    related=(),
)


def test_a_finding_is_one_line_that_editors_take_to_its_place() -> None:
    expected = "claims.yaml:12:5: error[duplicate-key] 'a' stands twice; rename one"
    assert one_line(DUPLICATE) == expected


def test_without_a_remedy_the_line_ends_with_the_reason() -> None:
    assert one_line(UNUSED) == "citations.bib:1:7: warning[unused-source] nothing cites 'a'"


def test_related_places_stand_below_and_a_count_at_the_end() -> None:
    assert as_text([UNUSED, DUPLICATE]) == (
        "citations.bib:1:7: warning[unused-source] nothing cites 'a'\n"
        "claims.yaml:12:5: error[duplicate-key] 'a' stands twice; rename one\n"
        "  claims.yaml:3:5: it stands here first\n"
        "1 error, 1 warning"
    )


def test_nothing_is_counted_in_words() -> None:
    assert as_text([]) == "no errors, no warnings"
    assert count([DUPLICATE, DUPLICATE]) == "2 errors, no warnings"
