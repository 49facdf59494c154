"""What is remembered of outside addresses, as the file that the next run and the site read."""

import json
from collections.abc import Mapping

from claimledger.model.build_links import FORMAT
from claimledger.model.link import LinkMemory


def as_file(memories: Mapping[str, LinkMemory]) -> str:
    """Return the file's text: in order of address, so that what stays the same stays in place."""
    addresses = {address: _record(memories[address]) for address in sorted(memories)}
    return (
        json.dumps({"links": FORMAT, "addresses": addresses}, ensure_ascii=False, indent=1) + "\n"
    )


def _record(memory: LinkMemory) -> dict[str, object]:
    answer = memory.answer
    record: dict[str, object] = {
        "state": answer.state.value,
        "detail": answer.detail,
        "moved_to": answer.moved_to,
        "capture": answer.capture,
        "asked": str(memory.asked),
        "seen": str(memory.seen) if memory.seen else "",
        "failed": [str(day) for day in memory.failed],
    }
    return {name: value for name, value in record.items() if value}
