"""The memory of links: read as it was written, and told where it is broken."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests import examples

from claimledger.model.build import build
from claimledger.model.build_links import read_links
from claimledger.model.dates import PartialDate
from claimledger.model.link import LinkAnswer, LinkMemory, LinkState
from claimledger.render.link_file import as_file
from claimledger.text.files import RawFile
from claimledger.text.finding import Faults

PRINTABLE = st.text(st.characters(exclude_categories=("C", "Z")), max_size=20)
DAYS = st.dates().map(lambda day: PartialDate(day.year, day.month, day.day))
MEMORIES = st.builds(
    LinkMemory,
    answer=st.builds(
        LinkAnswer,
        state=st.sampled_from(LinkState),
        detail=PRINTABLE,
        moved_to=PRINTABLE,
        capture=PRINTABLE,
    ),
    asked=DAYS,
    seen=st.none() | DAYS,
    failed=st.frozensets(DAYS, max_size=3).map(lambda days: tuple(sorted(days))),
)


def _read(text: str | bytes) -> tuple[dict[str, LinkMemory], list[str]]:
    faults = Faults()
    content = text.encode(errors="surrogatepass") if isinstance(text, str) else text
    found = read_links(RawFile(path="links.json", content=content), faults)
    hits = faults.by_rule().get("unreadable-file", ())
    return dict(found), [f"{hit.span} {hit.reason}" for hit in hits]


@given(st.dictionaries(PRINTABLE, MEMORIES, max_size=4))
def test_what_was_written_is_read(memories: dict[str, LinkMemory]) -> None:
    assert _read(as_file(memories)) == (memories, [])


@given(st.dictionaries(PRINTABLE, MEMORIES, max_size=4))
def test_the_same_memories_give_the_same_file(memories: dict[str, LinkMemory]) -> None:
    turned = dict(reversed(memories.items()))
    assert as_file(turned) == as_file(memories)


def test_the_file_holds_what_is_known_and_nothing_else() -> None:
    answer = LinkAnswer(state=LinkState.GONE, detail="404 Not Found")
    memory = LinkMemory(
        answer=answer, asked=PartialDate(2026, 11, 2), failed=(PartialDate(2026, 11, 2),)
    )
    assert (
        as_file({"https://b.example.org/": memory})
        == """\
{
 "links": 1,
 "addresses": {
  "https://b.example.org/": {
   "state": "gone",
   "detail": "404 Not Found",
   "asked": "2026-11-02",
   "failed": [
    "2026-11-02"
   ]
  }
 }
}
"""
    )


BROKEN = {
    "": "links.json:1:1 this is not well-formed JSON",
    '{"links": 1,\n "addresses": }': "links.json:2:15 this is not well-formed JSON",
    "[1]": "links.json:1:1 this is no memory of links in format 1",
    '{"links": 2, "addresses": {}}': "links.json:1:1 this is no memory of links in format 1",
    '{"links": 1, "addresses": []}': "links.json:1:1 this is no memory of links in format 1",
    "[" * 100_000: "links.json:1:1 this is no memory of links",
    "1" * 5_000: "links.json:1:1 this is no memory of links",
    "\x00": "links.json:1:1 there is a control character, U+0000",
}
RECORDS = (
    "1",
    "{}",
    '{"state": "well", "asked": "2026-11-02"}',
    '{"state": "live"}',
    '{"state": "live", "asked": "2026-13-02"}',
    '{"state": "live", "asked": "2026-11-02", "seen": "soon"}',
    '{"state": "live", "asked": "2026-11-02", "failed": "2026-11-02"}',
    '{"state": "live", "asked": "2026-11-02", "failed": [1]}',
    '{"state": "live", "asked": "2026-11-02", "detail": 1}',
    '{"state": "live", "asked": "2026-11-02", "detail": "\\ud800"}',
    '{"state": "live", "asked": "2026-11-02", "moved_to": "a\\u0000"}',
    '{"state": ["live"], "asked": "2026-11-02"}',
)


@pytest.mark.parametrize(("text", "told"), BROKEN.items(), ids=lambda text: text[:30])
def test_what_is_no_memory_of_links_is_told(text: str, told: str) -> None:
    assert _read(text) == ({}, [told])


@pytest.mark.parametrize("record", RECORDS)
def test_a_broken_record_is_told_at_its_place(record: str) -> None:
    text = f'{{"links": 1, "addresses":\n {{"https://a.example.org/": {record}}}}}'
    assert _read(text) == ({}, ["links.json:2:3 the record of an address is broken"])


@given(st.binary(max_size=60))
def test_any_bytes_can_be_read(content: bytes) -> None:
    _read(content)


def test_the_file_need_not_be_there() -> None:
    faults = Faults()
    assert read_links(RawFile(path="links.json", content=None), faults) == {}
    assert not faults.has("unreadable-file")


def test_a_broken_file_is_a_finding_of_the_check() -> None:
    files = replace(examples.project().files, links=RawFile(path="links.json", content=b"{]"))
    hits = build(files).faults["unreadable-file"]
    assert [str(hit.span) for hit in hits] == ["links.json:1:2"]
