"""Two sources of the same year and outlet have nearly the same title.

Why it matters: they may be one source under two keys.

What to do: delete one and cite the other; if they are two, say so in an allowance.

Fails, in citations.bib:

    @misc{key2014, title = {{The title of it}}, howpublished = {Outlet}, year = {2014}}
    @misc{key2015, title = {{The Title of it.}}, howpublished = {Outlet}, year = {2014}}

Passes, in citations.bib:

    @misc{key2014, title = {{The title of it}}, howpublished = {Outlet}, year = {2014}}
    @misc{key2015, title = {{Another title}}, howpublished = {Outlet}, year = {2014}}
"""

import re
import unicodedata
from collections.abc import Iterator
from difflib import get_close_matches

from claimledger.model.ledger import Ledger
from claimledger.model.source import Source
from claimledger.rule import Rule
from claimledger.text.addresses import without_scheme
from claimledger.text.finding import Hit, Related, Severity
from claimledger.text.nearest import CLOSE_ENOUGH

FEWEST_WORDS = 4
"""Words of a title in which one may differ: of shorter ones too little is left."""

MOST_COMPARED = 5
"""Titles alike but for one word that are looked at: series have hundreds."""

_Words = tuple[str, ...]


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the later of two sources whose titles differ in case, accents and signs, or in a word.

    The word may be missing from one or be spelt otherwise. A number makes another title, for there
    are second parts.
    """
    known: dict[tuple[_Words, str, int], list[tuple[Source, str]]] = {}
    for source in ledger.sources.values():
        words = _words(source.title)
        if not words:
            continue
        outlet, year = "".join(_words(source.outlet)), source.date.year if source.date else 0
        same: Source | None = None
        for rest, left_out in _with_a_word_left_out(words):
            alike = known.setdefault((rest, outlet, year), [])
            near = (
                other for other, word in alike if other is not source and _is_slip(left_out, word)
            )
            same = same or next(near, None)
            if len(alike) < MOST_COMPARED:
                alike.append((source, left_out))
        if same and not _is_copy(source, same):
            yield Hit(
                span=source.entry.of("title"),
                reason=f"'{source.key}' has nearly the same title as '{same.key}'",
                remedy="delete one, or say in an allowance why they are two",
                subject=source.subject,
                related=(Related(span=same.entry.of("title"), note="it stands here first"),),
            )


def _with_a_word_left_out(words: _Words) -> Iterator[tuple[_Words, str]]:
    """Yield the words, and what is left of them without each word in turn, with that word."""
    yield ("".join(words),), ""
    if len(words) < FEWEST_WORDS:
        return
    yield words, ""
    for index, word in enumerate(words):
        if not any(sign.isdigit() for sign in word):
            yield (*words[:index], *words[index + 1 :]), word


def _is_slip(word: str, other: str) -> bool:
    """Say whether two words may stand for each other, or one of them for nothing."""
    if not word or not other:
        return True
    return bool(get_close_matches(word, [other], n=1, cutoff=CLOSE_ENOUGH))


def _is_copy(source: Source, other: Source) -> bool:
    """Say whether two sources have one address: that is found by ``duplicate-source``."""
    return bool(source.url) and without_scheme(source.url) == without_scheme(other.url)


def _words(text: str) -> _Words:
    """Return the words of a text without case, accents and signs."""
    letters = text if text.isascii() else unicodedata.normalize("NFKD", text)
    plain = "".join(sign for sign in letters.casefold() if not unicodedata.combining(sign))
    return tuple(re.sub(r"[\W_]+", " ", plain.replace("'", "").replace("\u2019", "")).split())


RULE = Rule(severity=Severity.WARNING, since="0.1.0", check=check)
