"""Findings as a notice on a page, for the editor who is looking at it."""

from collections.abc import Sequence

from markupsafe import Markup

from claimledger.render.findings import count
from claimledger.render.templates import render
from claimledger.text.finding import Finding


def notice(findings: Sequence[Finding]) -> Markup:
    """Return the findings as a box to stand at the top of a page."""
    return render("findings.html", findings=findings, count=count(findings))
