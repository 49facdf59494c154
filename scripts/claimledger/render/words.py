"""Values of the ledger in the words that readers see."""

from collections.abc import Sequence

from claimledger.model.claim import Confidence, Evidence, Figure, Qualifier, Verdict
from claimledger.model.dates import PartialDate
from claimledger.model.ledger import Ledger
from claimledger.model.source import Extent, Interest, Source
from claimledger.text.days import MONTHS

VERDICTS = {
    Verdict.SUPPORTED: "Supported",
    Verdict.PARTLY: "Partly right",
    Verdict.DISPUTED: "Disputed",
    Verdict.CONTRADICTED: "Contradicted",
    Verdict.UNVERIFIED: "Unverified",
}
"""The verdicts as a card heads them."""

VERDICT_COUNTS = {
    Verdict.SUPPORTED: "supported",
    Verdict.PARTLY: "partly right",
    Verdict.DISPUTED: "disputed",
    Verdict.CONTRADICTED: "contradicted",
    Verdict.UNVERIFIED: "unverified",
}
"""The verdicts behind a number."""

CONFIDENCES = {
    Confidence.HIGH: "High confidence: more reading is unlikely to move the verdict.",
    Confidence.MEDIUM: "Medium confidence: more reading might move the verdict.",
    Confidence.LOW: "Low confidence: more reading would probably move the verdict.",
}

INTERESTS = {
    Interest.STATE: "a body or an outlet of a state, whichever state",
    Interest.INTERNATIONAL: "a body that states belong to",
    Interest.PARTY_TO_THE_CASE: "somebody whose own acts are at issue",
    Interest.PRO_GOVERNMENT: "on the side of the Turkish government",
    Interest.OPPOSITION: "opposed to the Turkish government",
    Interest.AGENCY: "a news agency, or copy that it supplied",
    Interest.INDEPENDENT_PRESS: "press that is not known to belong to a state or a side",
    Interest.ADVOCACY: "argues for a cause or a policy",
    Interest.SCHOLAR: "research, or a researcher",
    Interest.COURT: "a court, or its papers",
    Interest.UNKNOWN: "could not be told from what was read",
}
"""What each interest of a source means, in one line."""

EXTENTS = {Extent.MOST: "most of it", Extent.EXCERPT: "an excerpt"}
"""How far a source was read."""


def full_date(date: PartialDate) -> str:
    """Return a date as prose writes it: ``11 June 2014``, ``June 2014`` or ``2014``."""
    return _date(date, MONTHS)


def short_date(date: PartialDate) -> str:
    """Return a date as small type writes it: ``11 Jun 2014``, ``Jun 2014`` or ``2014``."""
    return _date(date, [month[:3] for month in MONTHS])


def _date(date: PartialDate, months: Sequence[str]) -> str:
    if date.precision == "year":
        return str(date.year)
    month = months[date.month - 1]
    return f"{date.day} {month} {date.year}" if date.day else f"{month} {date.year}"


def number_of(count: int, noun: str, plural: str = "") -> str:
    """Return a count with its noun: ``1 origin``, ``1,128 origins``."""
    return f"{count:,} {noun if count == 1 else plural or noun + 's'}"


def list_of(words: Sequence[str]) -> str:
    """Return words as prose lists them: ``a``, ``a and b``, ``a, b and c``."""
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def capital(words: str) -> str:
    """Return words with a capital at their beginning, and all else as it is."""
    return words[:1].upper() + words[1:]


def word_in_address(words: str) -> str:
    """Return words as one, for an address: ``independent press`` as ``independent-press``."""
    return words.replace(" ", "-")


def origin_name(ledger: Ledger, origin: str) -> str:
    """Return an origin's name; its id where the registry does not hold it."""
    known = ledger.origins.get(origin)
    return known.name if known else origin


def item_date(ledger: Ledger, item: Evidence) -> str:
    """Return when the origin said it, else when the source came out, else ``n.d.``."""
    source = ledger.sources.get(item.source)
    date = item.date or (source.date if source else None)
    return short_date(date) if date else "n.d."


def held(item: Evidence) -> str:
    """Return how far an item was checked, and never more than that."""
    if item.checked is None:
        return "not held against the text"
    return f"held against an excerpt, {short_date(item.checked)}"


def plain_number(number: float) -> str:
    """Return a number with thousands separated and no needless decimals."""
    return f"{number:,.0f}" if number == int(number) else f"{number:,}"


def figure_value(figure: Figure) -> str:
    """Return a figure as its origin gave it: ``about 30,000``, ``20,000 to 31,500``."""
    if figure.low != figure.high:
        value = f"{plain_number(figure.low)} to {plain_number(figure.high)}"
    else:
        value = plain_number(figure.low)
    exact = figure.qualifier is Qualifier.EXACT
    return value if exact else f"{figure.qualifier.value} {value}"


def citation(source: Source) -> str:
    """Return a source as a line of text: authors, title, outlet, date, what it is a copy of."""
    parts = [list_of([str(author) for author in source.authors])]
    parts.append(f"“{source.title}”" if source.title else capital(source.heading))
    parts.append(source.outlet if source.title else "")
    parts.append(full_date(source.date) if source.date else "n.d.")
    parts.append(source.note)
    return ", ".join(part for part in parts if part)


def short_citation(source: Source) -> str:
    """Return a source as a text refers to it: the first author or the outlet, and the year."""
    name = source.authors[0].last if source.authors else source.outlet
    others = " and others" if len(source.authors) > 1 else ""
    return f"{name}{others} {source.date.year if source.date else 'n.d.'}"
