"""Asks whether the pages that the report cites are still there, and still what was cited."""

import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from claimledger.model.link import FAILED, SEEN, LinkAnswer, LinkState
from claimledger.model.link_reading import judge
from claimledger.model.link_targets import LinkTarget
from claimledger.outside.archive import find_capture
from claimledger.outside.fetch import FetchError, fetch
from claimledger.outside.lychee import Reply, ask
from claimledger.outside.manner import Manner
from claimledger.outside.page_body import NotReadError, read_body
from claimledger.text.addresses import split_address, what_is_unsafe

HOSTS_AT_ONCE = 8
"""Hosts whose pages are read at the same time; those of one host are read one after another."""

_GONE = frozenset({404, 410})
_WORTH_A_CAPTURE = FAILED | {LinkState.CHANGED}


def may_ask(address: str, manner: Manner) -> bool:
    """Say whether an address is a plain and public one; what is not is a fault of the report."""
    is_loopback = split_address(address).host.startswith("127.0.0.")
    return not what_is_unsafe(address) or (manner.allows_loopback and is_loopback)


def ask_all(
    targets: Sequence[LinkTarget], manner: Manner
) -> Iterator[Mapping[LinkTarget, LinkAnswer]]:
    """Ask for all pages, and yield what came back batch by batch; what was not asked is absent.

    Raises:
        LycheeError: lychee is missing or failed.
    """
    in_order = sorted(targets, key=_host)  # one host's pages come together, and so at one pace
    for start in range(0, len(in_order), manner.batch):
        batch = [
            target
            for target in in_order[start : start + manner.batch]
            if may_ask(target.address, manner)
        ]
        replies = ask([target.address for target in batch], manner)
        answers = {
            target: _of_status(replies[target.address])
            for target in batch
            if target.address in replies
        }
        to_read = [target for target, answer in answers.items() if _is_to_be_read(target, answer)]
        answers |= _read_all(to_read, manner)
        for target, answer in answers.items():
            if answer.state in _WORTH_A_CAPTURE and target.is_known:
                answers[target] = replace(answer, capture=_capture(target, manner))
        yield {target: _printable(answer, manner) for target, answer in answers.items()}


def _host(target: LinkTarget) -> tuple[str, str]:
    return split_address(target.address).host, target.address


def _of_status(reply: Reply) -> LinkAnswer:
    """Return what a reply says by itself, before anybody has looked at the page."""
    if 200 <= reply.status < 300:  # noqa: PLR2004 - the statuses of success
        detail = "nothing is known to look for on the page"
        return LinkAnswer(state=LinkState.ANSWERS, detail=detail, moved_to=reply.final)
    if reply.status in _GONE:
        state = LinkState.GONE
    elif 400 <= reply.status < 500 and reply.status != 408:  # noqa: PLR2004 - 408 is a time-out
        state = LinkState.REFUSED
    else:
        state = LinkState.UNREACHABLE
    return LinkAnswer(state=state, detail=reply.detail, moved_to=reply.final)


def _is_to_be_read(target: LinkTarget, answer: LinkAnswer) -> bool:
    return answer.state is LinkState.ANSWERS and target.is_known


def _read_all(targets: Sequence[LinkTarget], manner: Manner) -> dict[LinkTarget, LinkAnswer]:
    by_host: dict[str, list[LinkTarget]] = {}
    for target in targets:
        by_host.setdefault(_host(target)[0], []).append(target)
    with ThreadPoolExecutor(max_workers=HOSTS_AT_ONCE) as pool:
        running = [pool.submit(_read_host, host, manner) for host in by_host.values()]
        found = [host.result() for host in running]
    return {target: answer for answers in found for target, answer in answers.items()}


def _read_host(targets: Sequence[LinkTarget], manner: Manner) -> dict[LinkTarget, LinkAnswer]:
    found: dict[LinkTarget, LinkAnswer] = {}
    for target in targets:
        time.sleep(manner.pause)
        found[target] = _read(target, target.address, manner)
    return found


def _read(target: LinkTarget, address: str, manner: Manner) -> LinkAnswer:
    """Return what stands at an address, judged by the words of a target."""
    try:
        fetched = fetch(address, manner)
        page = read_body(fetched, target)
    except FetchError as error:
        return LinkAnswer(state=LinkState.ANSWERS, detail=f"it was not read: {error}")
    except NotReadError as error:
        return LinkAnswer(state=LinkState.ANSWERS, detail=str(error))
    return judge(replace(target, address=address), page, fetched.address)


def _capture(target: LinkTarget, manner: Manner) -> str:
    """Return an archived copy on which the words are, the bibliography's own before any other."""
    if _shows(target, target.archived, manner):
        return target.archived
    found = find_capture(target.address, manner)
    return found if _shows(target, found, manner) else ""


def _shows(target: LinkTarget, address: str, manner: Manner) -> bool:
    """Say whether a copy of a page shows what the page is known by."""
    if not address or not may_ask(address, manner):
        return False
    time.sleep(manner.pause)
    return _read(target, address, manner).state in SEEN


def _printable(answer: LinkAnswer, manner: Manner) -> LinkAnswer:
    """Return an answer without what a server may have put into it to be shown."""
    moved_to = answer.moved_to
    is_sound = moved_to.isprintable() and may_ask(moved_to, manner)
    detail = "".join(sign if sign.isprintable() else "?" for sign in answer.detail)
    return replace(answer, detail=detail, moved_to=moved_to if is_sound else "")
