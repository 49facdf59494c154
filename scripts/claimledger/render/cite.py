"""How to cite a page of the report: a line of text, and an entry for BibTeX."""

from markupsafe import Markup

from claimledger.render.citable import Citable
from claimledger.render.publication import Publication
from claimledger.render.templates import render
from claimledger.render.words import full_date
from claimledger.text.bibtex import MONTHS

_TEX = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "%&#$_"},
}
"""What stands for TeX's own signs. Braces have names, since BibTeX counts even escaped ones."""


def cite_this(citable: Citable, publication: Publication) -> Markup:
    """Return the folded part of a page that says how to cite it."""
    return render(
        "cite.html",
        what="claim" if citable.claim else "chapter" if citable.title else "report",
        text=as_text(citable, publication),
        bibtex=as_bibtex(citable, publication),
    )


def as_text(citable: Citable, publication: Publication) -> str:
    """Return a page's citation as a line; what is not known is left out."""
    title = f"“{citable.title}”" if citable.title else ""
    if citable.claim:
        title += f" (claim {citable.claim.id})"
    parts = [
        publication.author,
        f"{title}, in {publication.title}" if title else publication.title,
        publication.publisher,
        f"as of {full_date(publication.as_of)}" if publication.as_of else "",
        publication.address(citable.url),
    ]
    return ", ".join(part for part in parts if part)


def as_bibtex(citable: Citable, publication: Publication) -> str:
    """Return a page's citation as an @misc entry; what is not known is left out."""
    whole = _tex(publication.title)
    fields: dict[str, str] = {}
    if publication.author:
        fields["author"] = f"{{{{{_tex(publication.author)}}}}}"
    fields["title"] = f"{{{{{_tex(citable.title)}}}}}" if citable.title else f"{{{{{whole}}}}}"
    outlet = [whole if citable.title else "", _tex(publication.publisher)]
    if any(outlet):
        fields["howpublished"] = f"{{{', '.join(part for part in outlet if part)}}}"
    if publication.as_of and publication.as_of.month:
        day = f'"{publication.as_of.day}~" # ' if publication.as_of.day else ""
        fields["month"] = f"{day}{MONTHS[publication.as_of.month - 1]}"
    if publication.as_of:
        fields["year"] = f"{{{publication.as_of.year}}}"
    if citable.claim:
        fields["note"] = f"{{Claim {_tex(citable.claim.id)}}}"
    if publication.site:
        fields["url"] = f"{{{publication.address(citable.url)}}}"
    lines = "".join(f"  {name} = {value},\n" for name, value in fields.items())
    return f"@misc{{{citable.key},\n{lines}}}"


def _tex(text: str) -> str:
    return "".join(_TEX.get(sign, sign) for sign in text)
