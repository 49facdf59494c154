"""A record lacks a field that it can't be shown without.

Why it matters: a claim without a verdict, or an item of evidence without an origin, leaves the
reader's first question open.

What to do: add the field that is named.

Fails, in claims.yaml:

    claims:
      first: {title: }

Passes, in claims.yaml:

    claims:
      first: {title: who was taken}
"""

from claimledger.rule import Rule, recorded
from claimledger.text.finding import Severity

RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=recorded("missing-field"))
