"""Findings that the tests of several outputs share: two by hand, and any at all."""

from hypothesis import strategies as st

from claimledger import checker
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

SPANS = st.builds(Span, st.text(min_size=1), st.integers(1, 10**6), st.integers(1, 10**6))
ANY = st.builds(
    Finding,
    rule=st.sampled_from(sorted(checker.all_rules())),
    severity=st.sampled_from(Severity),
    span=SPANS,
    reason=st.text(min_size=1),
    remedy=st.text(),
    related=st.lists(st.builds(Related, span=SPANS, note=st.text()), max_size=2).map(tuple),
)
"""Findings that say anything, anywhere."""
