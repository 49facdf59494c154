"""The rule unknown-field."""

from tests.examples import Hits


def test_a_slip_is_no_field(hits: Hits) -> None:
    claims = """\
claims:
  first: {corection: so}
"""
    assert hits("unknown-field", claims) == [
        "claims.yaml:2:11 error: claim 'first' has a field 'corection', which the format does not know | did you mean 'correction'?",
    ]


def test_every_field_of_the_format_is_known(hits: Hits) -> None:
    claims = """\
claims:
  first: {correction: so, corrected_by: [], people: [a], allow: []}
"""
    assert hits("unknown-field", claims) == []


def test_records_within_have_fields_too(hits: Hits) -> None:
    claims = """\
ledgers: 1
claims:
  first:
    support:
      - {said: so}
"""
    assert hits("unknown-field", claims) == [
        "claims.yaml:1:1 error: the ledger has a field 'ledgers', which the format does not know | did you mean 'ledger'?",
        "claims.yaml:5:10 error: an item in 'support' of claim 'first' has a field 'said', which the format does not know | known here: checked, date, locator, origin, quote, says, source",
    ]
