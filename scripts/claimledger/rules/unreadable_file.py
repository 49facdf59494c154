"""A file can't be read, so nothing in it is known.

Why it matters: a file that is half read would pass for one that was checked. What is not plain
UTF-8, or not one well-formed document, is refused whole; so are anchors, aliases and tags in the
ledger, which it has no use for and which are a known way to make a small file very large.

What to do: go to the place that is named; the fault is there or just above it.

Fails, in claims.yaml:

    claims:
      first: [

Passes, in claims.yaml:

    claims:
      first: {}
"""

from claimledger.rule import Rule, recorded
from claimledger.text.finding import Severity

RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=recorded("unreadable-file"))
