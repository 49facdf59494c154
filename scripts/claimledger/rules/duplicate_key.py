"""A name stands twice where it may stand once.

Why it matters: two claims under one id, or two entries under one citation key, are two texts of
which readers would see only one, and which one would depend on the reader of the file.

What to do: rename one of the two, or join them. Both places are named. Citation keys that differ
only in case count as the same key.

Fails, in claims.yaml:

    claims:
      first: {title: one}
      first: {title: another}

Passes, in claims.yaml:

    claims:
      first: {title: one}
      second: {title: another}
"""

from claimledger.rule import Rule, recorded
from claimledger.text.finding import Severity

RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=recorded("duplicate-key"))
