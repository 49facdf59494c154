"""The words that a text puts in quotation marks, and when two quotations are the same words."""

import re
from collections.abc import Iterator
from typing import NamedTuple


class Quotation(NamedTuple):
    """Words between quotation marks; ``start`` is where the first mark stands, ``end`` the last.

    A quotation that is never closed runs to the end of the text, and ``is_closed`` is False.
    """

    words: str
    start: int
    end: int
    is_closed: bool


_MARKED = re.compile(r"(?:\"(?P<straight>[^\"]*)|[“„](?P<curly>[^”]*))(?P<close>[\"”]?)")
_LEFT_OUT = re.compile(r"\[[^\]]*\]|…|\.\.\.")
_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")


def find_quotations(text: str) -> Iterator[Quotation]:
    """Yield the quotations of a text in order."""
    for found in _MARKED.finditer(text):
        words = found["straight"] if found["curly"] is None else found["curly"]
        yield Quotation(words, found.start(), found.end() - 1, bool(found["close"]))


def without_quotations(text: str) -> str:
    """Return a text with its quotations blanked out."""
    return (
        _MARKED.sub(lambda found: " " * len(found.group()), text)
        if '"' in text or "“" in text
        else text
    )


def same_words(text: str) -> str:
    """Return the words of a text in the form in which quotations are compared.

    Only the words count: no signs, no capitals, no kind of apostrophe.
    """
    return " ".join(word.replace("’", "'") for word in _WORD.findall(text.casefold()))


def pieces(words: str) -> tuple[str, ...]:
    """Return a quotation's words as ``same_words``, apart where the quotation leaves words out."""
    found = (same_words(piece) for piece in _LEFT_OUT.split(words))
    return tuple(piece for piece in found if piece)
