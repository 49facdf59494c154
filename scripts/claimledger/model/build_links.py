"""Reads what earlier runs remembered of outside addresses: the one place where JSON becomes values.

The file is optional. What is wrong in it is a fault like any other, and is recorded at its place.
"""

import json
from collections.abc import Mapping
from typing import TypeGuard

from claimledger.model.dates import PartialDate, read_date
from claimledger.model.link import LinkAnswer, LinkMemory, LinkState
from claimledger.text.files import RawFile, decode
from claimledger.text.finding import Faults
from claimledger.text.span import Lines, Span

FORMAT = 1
"""The version of the file's format."""

_REMEDY = "let `claimledger links` write it, or delete the file"


def read_links(file: RawFile, faults: Faults) -> Mapping[str, LinkMemory]:
    """Return what is remembered, by address; nothing where there is no file.

    Records ``unreadable-file`` for what is not the JSON that ``claimledger links`` writes.
    """
    if file.content is None and not file.trouble:
        return {}
    text = decode(file, faults)
    if text is None:
        return {}
    start = Span(file.path, 1, 1)
    try:
        top: object = json.loads(text)
    except json.JSONDecodeError as error:
        place = Lines(file.path, text).span(min(error.pos, max(len(text) - 1, 0)))
        faults.add("unreadable-file", place, "this is not well-formed JSON", _REMEDY)
        return {}
    except (ValueError, RecursionError):
        # A number of thousands of digits, or brackets nested as deep: nothing that we write.
        faults.add("unreadable-file", start, "this is no memory of links", _REMEDY)
        return {}
    version, addresses = (top.get("links"), top.get("addresses")) if _is_object(top) else (0, 0)
    if version != FORMAT or not _is_object(addresses):
        reason = f"this is no memory of links in format {FORMAT}"
        faults.add("unreadable-file", start, reason, _REMEDY)
        return {}
    found: dict[str, LinkMemory] = {}
    for address, record in addresses.items():
        memory = _memory(record) if _is_object(record) else None
        if memory is None:
            # One is enough: this file is written by a program, and is whole or is not.
            place = Lines(file.path, text).span(max(text.find(f'"{address}"'), 0))
            faults.add("unreadable-file", place, "the record of an address is broken", _REMEDY)
            break
        found[address] = memory
    return found


def _is_object(value: object) -> TypeGuard[Mapping[str, object]]:
    """Say whether a JSON value is an object; JSON has no other keys than text."""
    return isinstance(value, dict)


def _memory(record: Mapping[str, object]) -> LinkMemory | None:
    state = _state(record.get("state"))
    asked, seen = _day(record.get("asked")), _day(record.get("seen"))
    days = record.get("failed", [])
    failed = tuple(map(_day, days)) if isinstance(days, list) else (None,)
    texts = [record.get(name, "") for name in ("detail", "moved_to", "capture")]
    if state is None or asked is None or None in failed:
        return None
    if not all(isinstance(text, str) and text.isprintable() for text in texts):
        return None
    if "seen" in record and seen is None:
        return None
    detail, moved_to, capture = map(str, texts)
    answer = LinkAnswer(state=state, detail=detail, moved_to=moved_to, capture=capture)
    known = tuple(sorted({day for day in failed if day is not None}))
    return LinkMemory(answer=answer, asked=asked, seen=seen, failed=known)


def _state(value: object) -> LinkState | None:
    known = {state.value: state for state in LinkState}
    return known.get(value) if isinstance(value, str) else None


def _day(value: object) -> PartialDate | None:
    return read_date(value) if isinstance(value, str) else None
