"""A field holds a value that its kind does not allow.

Why it matters: verdicts, confidences, kinds of origin and interests are closed lists, so that
counts and filters mean something; a date that is no date can't be put in order.

What to do: take one of the words that are named, or write the date as YYYY-MM-DD, YYYY-MM or YYYY.

Fails, in claims.yaml:

    claims:
      first: {verdict: true}

Passes, in claims.yaml:

    claims:
      first: {verdict: supported}
"""

from claimledger.rule import Rule, recorded
from claimledger.text.finding import Severity

RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=recorded("bad-value"))
