"""Accented names are found without accents: a page lists, unseen, how a plain keyboard has them."""

import html as entities
import re
import unicodedata

_TAG = re.compile(r"<[^<>]*>")
_WORD = re.compile(r"[^\W\d_]+")
_PART = re.compile(r"(?=<h2 (?:[^<>]* )?id=|\Z)")
"""Where the first part of a page ends, as the search sees parts."""

_NO_ACCENT = str.maketrans(
    {"\N{LATIN SMALL LETTER DOTLESS I}": "i", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ß": "ss"}
)
"""Letters that Unicode does not take apart into a plain one and its accent."""


def with_plain_spellings(html: str) -> str:
    """Return a page's HTML with its accented words spelt plainly, at the end of its first part.

    The search compares letter by letter: without this, ``Erdogan`` would not find ``Erdoğan``.
    """
    plain = plain_spellings(entities.unescape(_TAG.sub(" ", html)))
    if not plain:
        return html
    return _PART.sub(f"<p hidden>Without accents: {', '.join(plain)}.</p>", html, count=1)


def plain_spellings(text: str) -> list[str]:
    """Return the words of a text that have accents, each once and without them."""
    accented = {word for word in _WORD.findall(text) if not word.isascii()}
    plain = {_plain(word) for word in accented}
    return sorted(word for word in plain if word.isascii())


def _plain(word: str) -> str:
    apart = unicodedata.normalize("NFD", word.translate(_NO_ACCENT))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
