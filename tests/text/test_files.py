"""Bytes decoded into text, or refused with the place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimledger.text.files import LARGEST, ProjectFiles, RawFile, decode, lines_of
from claimledger.text.finding import Faults, Hit
from claimledger.text.span import Span


def _decode(content: bytes | None, trouble: str = "") -> tuple[str | None, tuple[Hit, ...]]:
    faults = Faults()
    text = decode(RawFile(path="a.md", content=content, trouble=trouble), faults)
    return text, faults.by_rule().get("unreadable-file", ())


GOOD = {
    b"a\r\nb\rc\n": "a\nb\nc\n",
    b"\xef\xbb\xbfa": "a",
    "ağ\t\u00a0\u200d🙂".encode(): "ağ\t\u00a0\u200d🙂",
    b"": "",
}


@pytest.mark.parametrize(("content", "text"), GOOD.items(), ids=repr)
def test_utf_8_is_read_with_plain_line_ends(content: bytes, text: str) -> None:
    assert _decode(content) == (text, ())


BAD = {
    b"a\n\xc3\xa4b\xff": (2, 3, "byte 6 is not UTF-8"),
    b"\xef\xbb\xbfa\r\nb\xff": (2, 2, "byte 8 is not UTF-8"),
    b"a\r\nb\0": (2, 2, "there is a control character, U+0000"),
    "a\u2028".encode(): (1, 2, "there is a control character, U+2028"),
    "ab\u202ecd".encode(): (1, 3, "there is a control character, U+202E"),
    "a\ufeff".encode(): (1, 2, "there is a control character, U+FEFF"),
    b"\x7f\x1b": (1, 1, "there is a control character, U+007F"),
    b"a" * (LARGEST + 1): (1, 1, "the file has 33,554,433 bytes or more, 33,554,432 allowed"),
    None: (1, 1, "there is no file 'a.md'"),
}


@pytest.mark.parametrize(("content", "expected"), BAD.items(), ids=range(len(BAD)))
def test_what_editors_do_not_show_is_refused(
    content: bytes | None, expected: tuple[int, int, str]
) -> None:
    text, [hit] = _decode(content)
    assert text is None
    assert (hit.span.line, hit.span.column, hit.reason) == expected


def test_a_file_that_was_not_read_says_why() -> None:
    _, [hit] = _decode(None, "it is a link that leads out of the project")
    assert hit == Hit(
        span=Span("a.md", 1, 1),
        reason="it is a link that leads out of the project",
        remedy="put a plain file in its place",
    )


@given(st.binary(max_size=100))
def test_any_bytes_give_a_text_or_a_finding(content: bytes) -> None:
    text, hits = _decode(content)
    assert (text is None) == (len(hits) == 1)


def _project(content: bytes | None) -> ProjectFiles:
    ledger = RawFile(path="claims.yaml", content=content)
    other = RawFile(path="citations.bib", content=b"a")
    return ProjectFiles(ledger=ledger, bibliography=other, pages=())


@pytest.mark.parametrize(
    ("content", "lines"),
    [
        (b"a\r\nb\rc\n", ["a", "b", "c", ""]),
        (b"\xef\xbb\xbfa", ["a"]),
        # before a byte that is not UTF-8 every sign keeps its column
        (b"a\n\xc3\xa4b\xff", ["a", "\u00e4b\ufffd"]),
    ],
)
def test_lines_are_shown_as_they_are_counted(content: bytes, lines: list[str]) -> None:
    assert lines_of(_project(content), {"claims.yaml", "docs/page.md"}) == {"claims.yaml": lines}


def test_a_file_that_is_not_there_has_no_lines() -> None:
    assert lines_of(_project(None), {"claims.yaml"}) == {}
