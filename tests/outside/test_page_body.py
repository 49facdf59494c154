"""The text of what was fetched: its kind, and its letters."""

import pytest

from claimledger.model.link_targets import LinkTarget
from claimledger.outside.fetch import Fetched
from claimledger.outside.page_body import NotReadError, read_body
from claimledger.text.page_text import as_words

TARGET = LinkTarget(
    address="https://example.org/", keys=(), places=(), title="", quotes=(), archived=""
)
WORDS = "Değirmen çöktü"


def _fetched(body: bytes, kind: str = "text/html", status: int = 200) -> Fetched:
    return Fetched(status=status, address="https://example.org/", content_type=kind, body=body)


LETTERS = {
    "said by the server": (WORDS.encode("cp1254"), "text/html; charset=windows-1254"),
    "said by the page": (
        b'<meta charset="iso-8859-9">' + WORDS.encode("iso-8859-9"),
        "text/html",
    ),
    "said by nobody": (WORDS.encode(), ""),
    "of a name that is no character set": (WORDS.encode(), "text/html; charset=rot13"),
    "of a name that only looks like one": (WORDS.encode(), "text/html; charset=iso-8859-99"),
}


@pytest.mark.parametrize(("body", "kind"), LETTERS.values(), ids=LETTERS.keys())
def test_letters_are_read_in_the_character_set_of_the_page(body: bytes, kind: str) -> None:
    assert read_body(_fetched(body, kind), TARGET).body == as_words(WORDS)


def test_bytes_that_are_no_letters_are_passed_over() -> None:
    assert read_body(_fetched(b"a mill \xff here"), TARGET).body == "a mill here"


@pytest.mark.parametrize("kind", ["application/json", "image/png", "text/css"])
def test_what_is_no_page_is_not_read(kind: str) -> None:
    with pytest.raises(NotReadError, match=r"^it is neither a page nor a text, and was not read$"):
        read_body(_fetched(b"a", kind), TARGET)


def test_a_pdf_is_known_by_its_first_bytes_too() -> None:
    with pytest.raises(NotReadError, match=r"^it is a PDF, and was not read$"):
        read_body(_fetched(b"%PDF-1.4 ..", "text/html"), TARGET)


def test_a_page_that_answers_otherwise_when_it_is_asked_again_is_not_read() -> None:
    with pytest.raises(NotReadError, match=r"asked again, the server answered 403$"):
        read_body(_fetched(b"a", status=403), TARGET)
