"""Findings as a notice on a page, for the editor who is looking at it."""

from collections.abc import Sequence

from markupsafe import Markup

from claimledger.render.findings import count
from claimledger.render.templates import render
from claimledger.text.finding import Finding


def notice(findings: Sequence[Finding], elsewhere: int = 0) -> Markup:
    """Return the findings as a box to stand at the top of a page.

    ``elsewhere`` says how many more stand beside the page's paragraphs.
    """
    return render("findings.html", findings=findings, count=count(findings), elsewhere=elsewhere)


def beside(findings: Sequence[Finding]) -> Markup:
    """Return the findings as a box to stand beside the paragraph that they are about."""
    return render("findings_beside.html", findings=findings)
