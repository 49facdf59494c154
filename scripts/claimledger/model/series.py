"""Figures that may stand in one drawing: the same quantity in the same unit, scope by scope."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from claimledger.model.claim import Claim, Figure
from claimledger.model.dates import PartialDate
from claimledger.model.ledger import Ledger

FIGURE = "figure-"
"""What the name of a part begins with that is to hold a figure; the quantity's slug follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """One origin's number, and the claim that it belongs to."""

    claim: Claim
    figure: Figure

    @property
    def date(self) -> PartialDate | None:
        """Return the date that places the number in a drawing; None keeps it out of there."""
        return self.figure.as_of if self.figure.plot else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Numbers with the same name, unit and scope, by date; undated ones come last."""

    scope: str
    estimates: tuple[Estimate, ...]

    @property
    def drawn(self) -> tuple[Estimate, ...]:
        """Return what may be drawn: the numbers that are dated, and meant for drawing."""
        return tuple(one for one in self.estimates if one.date is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """What is counted or estimated, in one unit, with a series for each scope.

    ``slug`` is its name as part of an address.
    """

    slug: str
    name: str
    unit: str
    series: tuple[Series, ...]

    @property
    def estimates(self) -> tuple[Estimate, ...]:
        """Return the numbers of all scopes."""
        return tuple(one for series in self.series for one in series.estimates)

    @property
    def drawn(self) -> tuple[Estimate, ...]:
        """Return the numbers of all scopes that may be drawn."""
        return tuple(one for series in self.series for one in series.drawn)


def quantities(ledger: Ledger) -> dict[str, Quantity]:
    """Return what the ledger's figures count or estimate, by slug, in order of first appearance.

    A name that is used with several units takes the unit into its slug.
    """
    found: dict[tuple[str, str], dict[str, list[Estimate]]] = {}
    for one in all_estimates(ledger):
        scopes = found.setdefault((one.figure.name, one.figure.unit), {})
        scopes.setdefault(one.figure.scope, []).append(one)
    slugs = _slugs(found)
    return {
        slugs[key]: Quantity(
            slug=slugs[key],
            name=key[0],
            unit=key[1],
            series=tuple(_series(scope, estimates) for scope, estimates in scopes.items()),
        )
        for key, scopes in found.items()
    }


def all_estimates(ledger: Ledger) -> Iterator[Estimate]:
    """Yield every number of the ledger, claim by claim."""
    for claim in ledger.claims.values():
        for figure in claim.figures:
            yield Estimate(claim=claim, figure=figure)


def slug(words: str) -> str:
    """Return words as part of an address: small letters a to z, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", words.replace("\N{LATIN SMALL LETTER DOTLESS I}", "i"))
    letters = "".join(sign for sign in plain.casefold() if not unicodedata.combining(sign))
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-") or "unnamed"


def _slugs(found: Mapping[tuple[str, str], object]) -> dict[tuple[str, str], str]:
    slugs: dict[tuple[str, str], str] = {}
    taken: set[str] = set()
    names = [slug(name) for name, _ in found]
    for key, short in zip(found, names, strict=True):
        own = short if names.count(short) == 1 else slug(" ".join(key))
        while own in taken:
            own += "-too"
        taken.add(own)
        slugs[key] = own
    return slugs


def _series(scope: str, estimates: list[Estimate]) -> Series:
    """Return the series of a scope, by date and size, so that no order of the ledger shows."""

    def order(one: Estimate) -> tuple[bool, PartialDate, float]:
        date = one.figure.as_of
        return date is None, date or PartialDate(0), one.figure.low

    return Series(scope=scope, estimates=tuple(sorted(estimates, key=order)))
