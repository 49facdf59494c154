"""What came back from outside addresses, in words."""

import json

import pytest

from claimledger.model.dates import PartialDate
from claimledger.model.link import LinkAnswer, LinkMemory, LinkState
from claimledger.model.link_targets import LinkTarget
from claimledger.render.links import as_json, as_text, last_seen, where_else
from claimledger.render.links_issue import as_markdown
from claimledger.text.span import Span

DAYS = tuple(PartialDate(2026, 11, day) for day in (1, 2, 3))


def _target(name: str, line: int, *more: int) -> LinkTarget:
    return LinkTarget(
        address=f"https://{name}.example.org/",
        keys=(f"{name}2014",),
        places=tuple(Span("citations.bib", at, 3) for at in (line, *more)),
        title="",
        quotes=(),
        archived="",
    )


TARGETS = (_target("dead", 1, 9), _target("live", 2), _target("moved", 3), _target("new", 4))
GONE = LinkMemory(
    answer=LinkAnswer(
        state=LinkState.GONE,
        detail="404 `Not` Found",
        capture="https://archive.example.org/dead",
    ),
    asked=DAYS[2],
    seen=PartialDate(2026, 10, 30),
    failed=DAYS,
)
LIVE = LinkMemory(
    answer=LinkAnswer(state=LinkState.LIVE, detail="its title is there"),
    asked=DAYS[2],
    seen=DAYS[2],
)
MOVED = LinkMemory(
    answer=LinkAnswer(
        state=LinkState.MOVED,
        detail="its title is there",
        moved_to="https://home.example.org/",
    ),
    asked=DAYS[2],
    seen=DAYS[2],
)
MEMORIES = {
    "https://dead.example.org/": GONE,
    "https://live.example.org/": LIVE,
    "https://moved.example.org/": MOVED,
}


def test_a_line_for_each_that_wants_a_look_the_dead_first() -> None:
    assert (
        as_text(TARGETS, MEMORIES)
        == """\
citations.bib:1:3: dead: https://dead.example.org/ is gone (404 `Not` Found), and failed on 3 days
  citations.bib:9:3: it stands here too
  an archived copy shows the source: archived = {https://archive.example.org/dead}
  the source was last seen there on 30 October 2026
citations.bib:3:3: https://moved.example.org/ leads to another address, where the source is (its title is there)
  it leads to https://home.example.org/
  the source was last seen there on 3 November 2026
4 addresses, 1 dead: 1 gone, 1 moved, 1 live, 1 never asked"""
    )


def test_the_issue_sets_foreign_words_off_as_code() -> None:
    assert (
        as_markdown(TARGETS, MEMORIES)
        == """\
## Outside links

4 addresses, 1 dead: 1 gone, 1 moved, 1 live, 1 never asked.

### Dead: the address failed on 3 different days

- `dead2014`: `https://dead.example.org/` is gone (`` 404 `Not` Found ``), and failed on 3 days
    - an archived copy shows the source: `archived = {https://archive.example.org/dead}`
    - the source was last seen there on 30 October 2026

### The address leads to another address, where the source is

- `moved2014`: `https://moved.example.org/` leads to another address, where the source is (`its title is there`)
    - it leads to `https://home.example.org/`
    - the source was last seen there on 3 November 2026"""
    )


def test_the_json_holds_all_that_were_asked() -> None:
    report = json.loads(as_json(TARGETS, MEMORIES))
    assert report["format"] == 1
    assert [(link["address"], link["state"], link["dead"]) for link in report["links"]] == [
        ("https://dead.example.org/", "gone", True),
        ("https://live.example.org/", "live", False),
        ("https://moved.example.org/", "moved", False),
    ]
    assert report["links"][0] == {
        "address": "https://dead.example.org/",
        "sources": ["dead2014"],
        "places": ["citations.bib:1:3", "citations.bib:9:3"],
        "state": "gone",
        "detail": "404 `Not` Found",
        "moved_to": "",
        "capture": "https://archive.example.org/dead",
        "asked": "2026-11-03",
        "seen": "2026-10-30",
        "failed": ["2026-11-01", "2026-11-02", "2026-11-03"],
        "dead": True,
    }


def test_where_nothing_wants_a_look_there_is_the_count() -> None:
    assert as_text(TARGETS[1:2], MEMORIES) == "1 address, 0 dead: 1 live"
    assert as_text((), {}) == "0 addresses, 0 dead: none"


SEEN = {
    "3 November 2026": LIVE,
    "30 October 2026; asked on 3 November 2026, the address is gone (404 `Not` Found), and failed on 3 days": GONE,
    "not yet; asked on 3 November 2026, the address refuses to answer programs": LinkMemory(
        answer=LinkAnswer(state=LinkState.REFUSED), asked=DAYS[2]
    ),
}


@pytest.mark.parametrize(("words", "memory"), SEEN.items())
def test_a_page_says_when_the_source_was_seen_and_no_more(words: str, memory: LinkMemory) -> None:
    assert last_seen(memory) == words


def test_only_where_the_source_was_seen_do_readers_follow_redirects() -> None:
    assert where_else(MOVED) == [("Now at", "https://home.example.org/")]
    assert where_else(GONE) == [("Archived copy", "https://archive.example.org/dead")]
    login = LinkAnswer(state=LinkState.LOGIN, moved_to="https://home.example.org/")
    assert where_else(LinkMemory(answer=login, asked=DAYS[0])) == []


def test_no_reader_is_sent_to_an_unsafe_address() -> None:
    answer = LinkAnswer(
        state=LinkState.MOVED, moved_to="javascript:alert(1)", capture="http://10.0.0.1/"
    )
    assert where_else(LinkMemory(answer=answer, asked=DAYS[0])) == []
