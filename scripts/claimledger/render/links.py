"""What came back from outside addresses, in words, as text and as JSON."""

import json
from collections.abc import Callable, Mapping, Sequence

from claimledger.model.link import LinkMemory, LinkState
from claimledger.model.link_targets import LinkTarget
from claimledger.render.words import full_date, number_of
from claimledger.text.addresses import what_is_unsafe

WORDS = {
    LinkState.GONE: "is gone",
    LinkState.UNREACHABLE: "can't be reached",
    LinkState.NOT_FOUND_PAGE: "shows a page in place of the one that was there",
    LinkState.PARKED: "shows an offer to sell its domain",
    LinkState.CHANGED: "shows neither the title nor the words quoted",
    LinkState.LOGIN: "asks for a login",
    LinkState.REFUSED: "refuses to answer programs",
    LinkState.MOVED: "leads to another address, where the source is",
    LinkState.ANSWERS: "answers; its text was not held against the source",
    LinkState.LIVE: "shows the source",
}
"""What each state says of an address."""

_FORMAT = 1
TOLD = tuple(state for state in LinkState if state not in {LinkState.LIVE, LinkState.ANSWERS})
"""The states of which something is to be told, the worst first."""

Memories = Mapping[str, LinkMemory]


def as_text(targets: Sequence[LinkTarget], memories: Memories) -> str:
    """Return a line for each address that wants a look, with its places below, and a count."""
    lines: list[str] = []
    for target in to_tell(targets, memories):
        memory = memories[target.address]
        dead = "dead: " if memory.is_dead else ""
        lines.append(f"{target.places[0]}: {dead}{target.address} {sentence(memory)}")
        lines += [f"  {place}: it stands here too" for place in target.places[1:]]
        lines += [f"  {remedy}" for remedy in remedies(memory)]
    return "\n".join([*lines, count(targets, memories)])


def as_json(targets: Sequence[LinkTarget], memories: Memories) -> str:
    """Return all addresses that were ever asked, in order of address."""
    links = [
        {
            "address": target.address,
            "sources": list(target.keys),
            "places": [str(place) for place in target.places],
            "state": memory.answer.state.value,
            "detail": memory.answer.detail,
            "moved_to": memory.answer.moved_to,
            "capture": memory.answer.capture,
            "asked": str(memory.asked),
            "seen": str(memory.seen) if memory.seen else "",
            "failed": [str(day) for day in memory.failed],
            "dead": memory.is_dead,
        }
        for target in targets
        if (memory := memories.get(target.address)) is not None
    ]
    return json.dumps({"format": _FORMAT, "links": links}, ensure_ascii=False, indent=1)


def count(targets: Sequence[LinkTarget], memories: Memories) -> str:
    """Return in words how many addresses there are, and how many of them are in which state."""
    known = [memories[target.address] for target in targets if target.address in memories]
    states = [memory.answer.state for memory in known]
    told = [f"{states.count(state)} {state.value}" for state in LinkState if state in states]
    never = len(targets) - len(known)
    told += [f"{never} never asked"] if never else []
    dead = sum(memory.is_dead for memory in known)
    total = number_of(len(targets), "address", "addresses")
    return f"{total}, {dead} dead: {', '.join(told) or 'none'}"


def last_seen(memory: LinkMemory) -> str:
    """Return when a source was last seen, and what came of asking since; never more than that."""
    seen = full_date(memory.seen) if memory.seen else "not yet"
    if memory.asked == memory.seen and memory.answer.state is LinkState.LIVE:
        return seen
    return f"{seen}; asked on {full_date(memory.asked)}, the address {sentence(memory)}"


def where_else(memory: LinkMemory) -> list[tuple[str, str]]:
    """Return where else the source was seen, under a heading each: moved to, and archived."""
    answer = memory.answer
    moved_to = answer.moved_to if answer.state is LinkState.MOVED else ""
    found = (("Now at", moved_to), ("Archived copy", answer.capture))
    return [(heading, address) for heading, address in found if not what_is_unsafe(address)]


def to_tell(targets: Sequence[LinkTarget], memories: Memories) -> list[LinkTarget]:
    """Return the addresses that want a look: the dead, then the others, the worst first."""
    told = [
        target
        for target in targets
        if target.address in memories and memories[target.address].answer.state in TOLD
    ]

    def weight(target: LinkTarget) -> tuple[bool, int, str]:
        memory = memories[target.address]
        return not memory.is_dead, TOLD.index(memory.answer.state), target.address

    return sorted(told, key=weight)


def sentence(memory: LinkMemory, quote: Callable[[str], str] = str) -> str:
    """Return what an address did, as the rest of a sentence; ``quote`` sets off foreign words."""
    answer = memory.answer
    detail = f" ({quote(answer.detail)})" if answer.detail else ""
    failed = f", and failed on {number_of(len(memory.failed), 'day')}" if memory.failed else ""
    return f"{WORDS[answer.state]}{detail}{failed}"


def remedies(memory: LinkMemory, quote: Callable[[str], str] = str) -> list[str]:
    """Return what an editor may do about an address, in order of use."""
    answer = memory.answer
    found: list[str] = []
    if answer.moved_to:
        found.append(f"it leads to {quote(answer.moved_to)}")
    if answer.capture:
        field = quote(f"archived = {{{answer.capture}}}")
        found.append(f"an archived copy shows the source: {field}")
    if memory.seen:
        found.append(f"the source was last seen there on {full_date(memory.seen)}")
    return found
