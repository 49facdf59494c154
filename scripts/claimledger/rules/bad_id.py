"""An id is not kebab-case: small letters a to z, digits, and single hyphens between them.

Why it matters: the id is part of a permanent address that people copy, and of links in the text.

What to do: take the id that is offered. An id that was published is never renamed: it is retired.

Fails, in claims.yaml:

    claims:
      Mosul_Hostages: {title: who was taken}

Passes, in claims.yaml:

    claims:
      mosul-hostages: {title: who was taken}
"""

from claimledger.rule import Rule, recorded
from claimledger.text.finding import Severity

RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=recorded("bad-id"))
