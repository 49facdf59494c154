"""An item is laid to a paper or an agency that neither the item nor its source names.

Why it matters: who said a thing first is what strength is counted by; with the wrong paper under
it, one origin counts as two, or two as one.

What to do: name the origin that the source shows. Where one paper relays another, say so in "says"
or "locator", as in "relaying Reuters". What is looked at is the item, the claim's own words, and
the source's key, address, title, outlet, author and notes; for an origin of the kinds press and
agency alone, since people and bodies speak in any paper.

Fails, in claims.yaml:

    origins:
      reuters: {name: Reuters, kind: agency}
      gazette: {name: The Gazette, kind: press}
    claims:
      first: {support: [{origin: gazette, source: key2014, checked: 2026-11-22}]}

Passes, in claims.yaml:

    origins:
      reuters: {name: Reuters, kind: agency}
      gazette: {name: The Gazette, kind: press}
    claims:
      first: {support: [{origin: gazette, source: key2014, locator: relaying The Gazette,
                         checked: 2026-11-22}]}
"""

from collections.abc import Iterator

from claimledger.model.claim import Claim, Evidence
from claimledger.model.ledger import Ledger
from claimledger.model.source import Origin, OriginKind, Source
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity
from claimledger.text.page_text import as_words

PAPERS = frozenset({OriginKind.PRESS, OriginKind.AGENCY})
"""Kinds of origins that publish, and so are named where they are carried."""

SHORTEST = 3
"""Letters of a word of a name that tell it from others."""

_COMMON = frozenset(
    "the new news daily agency times press turkish unnamed media paper copy carried".split()
)
"""Words of papers' names that say nothing by themselves."""


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the items laid to papers that nothing ties to their sources."""
    known: dict[str, frozenset[str]] = {}
    for claim in ledger.claims.values():
        for item in claim.evidence():
            origin, source = ledger.origins.get(item.origin), ledger.sources.get(item.source)
            if origin is None or source is None or origin.kind not in PAPERS:
                continue
            if origin.id not in known:
                known[origin.id] = _words(origin)
            if known[origin.id] and not _is_tied(known[origin.id], claim, item, source):
                yield Hit(
                    span=item.place.of("origin"),
                    reason=f"nothing shows that '{item.source}' carries {origin.name}",
                    remedy="name the origin that the source shows, or say in 'locator' what it"
                    " relays",
                    subject=claim.subject,
                )


def _words(origin: Origin) -> frozenset[str]:
    """Return the words that tell a paper from others; none where all its words are common."""
    names = (as_words(name) for name in (*origin.names, origin.id))
    words = {word for name in names for word in name.split()}
    return frozenset(word for word in words - _COMMON if len(word) >= SHORTEST)


def _is_tied(words: frozenset[str], claim: Claim, item: Evidence, source: Source) -> bool:
    about = f"{source.outlet} {source.title} {source.note} {source.describes} {source.repost_of}"
    people = " ".join(map(str, source.authors))
    own = f"{claim.statement} {claim.correction} {claim.why} {item.says} {item.locator}"
    told = as_words(f"{about} {people} {source.title_note} {own}")
    address = as_words(f"{source.key} {source.url}").replace(" ", "")
    return not words.isdisjoint(told.split()) or any(word in address for word in words)


RULE = Rule(severity=Severity.WARNING, since="0.1.0", check=check)
