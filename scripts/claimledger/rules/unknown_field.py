"""A record has a field that the format does not know.

Why it matters: a misspelt field is silently no field: a correction under "corection" would never
reach a reader.

What to do: take the name that is offered, or delete the field.

Fails, in claims.yaml:

    claims:
      first: {titel: who was taken}

Passes, in claims.yaml:

    claims:
      first: {title: who was taken}
"""

from claimledger.rule import Rule, recorded
from claimledger.text.finding import Severity

RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=recorded("unknown-field"))
