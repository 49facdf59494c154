"""The strip below a page's title: its verdicts in proportion, with their legend in words."""

from collections.abc import Sequence

from markupsafe import Markup

from claimledger.model.claim import Claim
from claimledger.render.templates import render


def chapter_head(claims: Sequence[Claim]) -> Markup:
    """Return the strip for the claims that a page binds."""
    return render("chapter_head.html", claims=claims)
