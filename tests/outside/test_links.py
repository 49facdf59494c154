"""What the web answers: each kind of answer, asked for in one run of the real checker."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from tests.outside.loopback import QUOTE, TITLE, Loopback

from claimledger.model.link import LinkAnswer, LinkState
from claimledger.model.link_targets import LinkTarget
from claimledger.outside.links import ask_all
from claimledger.outside.manner import Manner
from claimledger.text.page_text import as_words
from claimledger.text.span import Span

WORDS_THERE = "words quoted from it are there"
TITLE_THERE = "its title is there"
NEITHER = "neither its title nor words quoted from it are there"
NOT_FOUND = "the page says that it was not found"
LOGIN = "the page asks for a login"

STATES = {
    "/whole": (LinkState.LIVE, WORDS_THERE),
    "/retitled": (LinkState.LIVE, WORDS_THERE),
    "/quoteless": (LinkState.LIVE, TITLE_THERE),
    "/plain-text": (LinkState.LIVE, TITLE_THERE),
    "/open-pdf": (LinkState.LIVE, TITLE_THERE),
    "/broken": (LinkState.ANSWERS, "the page shows hardly any text without its programs"),
    "/busy-once": (LinkState.LIVE, WORDS_THERE),
    "/edited": (LinkState.CHANGED, NEITHER),
    "/moved": (LinkState.MOVED, WORDS_THERE),
    "/moved-twice": (LinkState.MOVED, WORDS_THERE),
    "/to-home": (LinkState.NOT_FOUND_PAGE, "the address leads to the site's first page"),
    "/soft-404": (LinkState.NOT_FOUND_PAGE, NOT_FOUND),
    "/soft-404-echo": (LinkState.NOT_FOUND_PAGE, NOT_FOUND),
    "/parked": (LinkState.PARKED, "the page offers the domain for sale"),
    "/login": (LinkState.LOGIN, LOGIN),
    "/to-login": (LinkState.LOGIN, LOGIN),
    "/scripts": (LinkState.ANSWERS, "the page shows hardly any text without its programs"),
    "/pdf": (LinkState.ANSWERS, "it is a PDF, and was not read"),
    "/picture": (LinkState.ANSWERS, "it is neither a page nor a text, and was not read"),
    "/packed": (LinkState.ANSWERS, "it was not read: its text is packed"),
    "/404": (LinkState.GONE, "404 Not Found"),
    "/410": (LinkState.GONE, "410 Gone"),
    "/moved-gone": (LinkState.GONE, "404 Not Found"),
    "/401": (LinkState.REFUSED, "401 Unauthorized"),
    "/403": (LinkState.REFUSED, "403 Forbidden"),
    "/451": (LinkState.REFUSED, "451 Unavailable For Legal Reasons"),
    "/busy": (LinkState.REFUSED, "429 Too Many Requests"),
    "/500": (LinkState.UNREACHABLE, "500 Internal Server Error"),
    "/loop": (LinkState.UNREACHABLE, "301 Moved Permanently"),
}
"""(state, detail) by path; the page is known by a title and a quotation."""

MOVED_TO = {"/moved": "/new-home", "/moved-twice": "/new-home", "/to-home": "/"}
HOSTS = {"/busy": "127.0.0.2", "/busy-once": "127.0.0.3"}
"""Hosts of their own for those that make lychee wait, or it would keep the others waiting."""

Answers = Mapping[str, LinkAnswer]


def _target(address: str, archived: str = "", *, is_known: bool = True) -> LinkTarget:
    return LinkTarget(
        address=address,
        keys=("key2014",),
        places=(Span("citations.bib", 1, 1),),
        title=as_words(TITLE) if is_known else "",
        quotes=((as_words(QUOTE),),) if is_known else (),
        archived=archived,
    )


def _ask(targets: list[LinkTarget], manner: Manner) -> Answers:
    return {
        target.address: answer
        for batch in ask_all(targets, manner)
        for target, answer in batch.items()
    }


@pytest.fixture(scope="module")
def answers(web: Loopback, manner: Manner, lychee: None) -> Answers:
    """Ask for every page of the table in one run; for two of them there is a named archive."""
    del lychee
    named = {"/500": "/capture/named", "/edited": "/capture/empty"}
    targets = [
        _target(
            web.at(path, HOSTS.get(path, "127.0.0.1")),
            web.at(named[path]) if path in named else "",
        )
        for path in STATES
    ]
    secure = _target(web.secure("/whole"))
    unknown = _target(web.at("/edited?unknown"), is_known=False)
    return _ask([*targets, secure, unknown], manner)


@pytest.mark.parametrize("path", STATES)
def test_each_kind_of_answer_is_told_from_the_others(
    answers: Answers, web: Loopback, path: str
) -> None:
    answer = answers[web.at(path, HOSTS.get(path, "127.0.0.1"))]
    assert (answer.state, answer.detail) == STATES[path]


@pytest.mark.parametrize("path", MOVED_TO)
def test_it_is_told_where_redirects_end(answers: Answers, web: Loopback, path: str) -> None:
    assert answers[web.at(path)].moved_to == web.at(MOVED_TO[path])


def test_a_certificate_that_nobody_trusts_can_not_be_reached(
    answers: Answers, web: Loopback
) -> None:
    answer = answers[web.secure("/whole")]
    assert answer.state is LinkState.UNREACHABLE
    assert "certificate" in answer.detail


@pytest.mark.usefixtures("lychee")
def test_a_server_that_never_answers_can_not_be_reached(web: Loopback, manner: Manner) -> None:
    address = web.at("/silent")
    hasty = replace(manner, seconds=1, retries=0)
    assert _ask([_target(address)], hasty) == {
        address: LinkAnswer(state=LinkState.UNREACHABLE, detail="Request timed out")
    }


def test_a_page_of_which_nothing_is_known_answers_and_is_not_judged(
    answers: Answers, web: Loopback
) -> None:
    answer = answers[web.at("/edited?unknown")]
    assert answer == LinkAnswer(
        state=LinkState.ANSWERS, detail="nothing is known to look for on the page"
    )


def test_who_asks_to_be_asked_later_is_asked_later(answers: Answers, web: Loopback) -> None:
    del answers
    first, second, *_ = web.asked["/busy-once"]
    assert second - first >= 1


CAPTURES = {
    "/500": "/capture/named",  # the bibliography names it, and the words are on it
    "/404": "/capture/found",  # the archive has one
    "/410": "",  # the archive has one, without the words
    "/edited": "",  # the bibliography names one without the words, and the archive has none
    "/moved-gone": "",  # neither has any
}


@pytest.mark.parametrize("path", CAPTURES)
def test_an_archived_copy_is_offered_if_the_words_are_on_it(
    answers: Answers, web: Loopback, path: str
) -> None:
    wanted = web.at(CAPTURES[path]) if CAPTURES[path] else ""
    assert answers[web.at(path)].capture == wanted


def test_for_a_page_that_is_there_no_archive_is_asked(answers: Answers) -> None:
    assert not any(
        answer.capture
        for answer in answers.values()
        if answer.state in {LinkState.LIVE, LinkState.MOVED, LinkState.REFUSED, LinkState.LOGIN}
    )


NEVER_ASKED = (
    "file:///etc/hostname",
    "javascript:alert(1)",
    "http://10.0.0.1/",
    "http://localhost/",
    "http://user@example.org/",
)


@pytest.mark.parametrize("address", NEVER_ASKED)
def test_what_is_no_public_address_is_not_asked(
    monkeypatch: pytest.MonkeyPatch, manner: Manner, address: str
) -> None:
    monkeypatch.setattr("claimledger.outside.lychee.find_lychee", pytest.fail)
    assert _ask([_target(address)], manner) == {}
