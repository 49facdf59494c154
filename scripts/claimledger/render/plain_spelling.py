"""Accented names are found without accents: a page lists, unseen, how a plain keyboard has them."""

import html as entities
import re
import unicodedata

_TAG = re.compile(r"<[^<>]*>")
_WORD = re.compile(r"[^\W\d_]+")
_H1_END = "</h1>"
_NO_ACCENT = str.maketrans(
    {"\N{LATIN SMALL LETTER DOTLESS I}": "i", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ß": "ss"}
)
"""Letters that Unicode does not take apart into a plain one and its accent."""


def with_plain_spellings(html: str) -> str:
    """Return a page's HTML with its accented words spelt plainly, behind its title.

    The search compares letter by letter: without this, ``Erdogan`` would not find ``Erdoğan``.
    """
    title, end, rest = html.partition(_H1_END)
    plain = plain_spellings(entities.unescape(_TAG.sub(" ", html)))
    if not end or not plain:
        return html
    return f"{title}{end}<p hidden>Without accents: {', '.join(plain)}.</p>{rest}"


def plain_spellings(text: str) -> list[str]:
    """Return the words of a text that have accents, each once and without them."""
    accented = {word for word in _WORD.findall(text) if not word.isascii()}
    plain = {_plain(word) for word in accented}
    return sorted(word for word in plain if word.isascii())


def _plain(word: str) -> str:
    apart = unicodedata.normalize("NFD", word.translate(_NO_ACCENT))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
