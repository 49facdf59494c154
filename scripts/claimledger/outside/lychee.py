"""lychee, the link checker: asks many addresses at once, politely, and says what each answered."""

import html
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeGuard

from claimledger.outside.manner import AGENT, Manner

NAME = "lychee"

LONGEST = 1800
"""Seconds after which a run is ended. lychee waits for as long as a server asks it to."""

_MAPS = ("success_map", "error_map", "timeout_map")
"""The lists of lychee's report that hold answers; what it did not ask stands in another."""


class LycheeError(Exception):
    """lychee is missing, or did not do its work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What a server answered: ``status`` is 0 where none did, ``final`` where redirects led."""

    status: int
    detail: str
    final: str


def find_lychee() -> Path:
    """Return the program: beside Python, where pip puts it, or on the path.

    Raises:
        LycheeError: there is none.
    """
    beside = Path(sys.executable).with_name(NAME)
    found = beside if beside.is_file() else shutil.which(NAME)
    if found is None:
        raise LycheeError("lychee is missing; install requirements/test.txt, or put it on the PATH")
    return Path(found)


def ask(addresses: Sequence[str], manner: Manner) -> Mapping[str, Reply]:
    """Ask addresses, and return what each answered; one that lychee would not ask is absent.

    Raises:
        LycheeError: lychee is missing or failed.
    """
    if not addresses:
        return {}
    program = find_lychee()
    with tempfile.TemporaryDirectory() as folder:
        # A line for each address: lychee tells lines, and spells addresses its own way.
        lines = [f'<a href="{html.escape(address)}">a</a>\n' for address in addresses]
        (Path(folder) / "addresses.html").write_text("".join(lines), encoding="utf-8")
        report = _run([str(program), *_options(manner), "addresses.html"], folder)
    known = range(1, len(addresses) + 1)
    return {addresses[line - 1]: reply for line, reply in _replies(report) if line in known}


def _options(manner: Manner) -> list[str]:
    options = ["--format=json", "--verbose", "--no-progress", f"--user-agent={AGENT}"]
    options += [f"--timeout={max(1, round(manner.seconds))}", f"--max-redirects={manner.redirects}"]
    options += [f"--max-retries={manner.retries}", f"--retry-wait-time={manner.retry_wait}"]
    options += ["--host-concurrency=1", f"--host-request-interval={round(manner.pause * 1000)}ms"]
    return options if manner.allows_loopback else [*options, "--exclude-all-private"]


def _run(command: list[str], folder: str) -> Mapping[str, object]:
    # lychee would take a token from the environment to ask GitHub; none is needed.
    environment = {name: value for name, value in os.environ.items() if name != "GITHUB_TOKEN"}
    try:
        done = subprocess.run(  # noqa: S603 - addresses stand in a file, and are no arguments
            command, cwd=folder, env=environment, capture_output=True, check=False, timeout=LONGEST
        )
        report: object = json.loads(done.stdout)
    except (OSError, subprocess.TimeoutExpired, ValueError) as error:
        raise LycheeError(f"lychee gave no report: {error}") from error
    if not _is_object(report):
        raise LycheeError("lychee gave no report that can be read")
    return report


def _replies(report: Mapping[str, object]) -> Iterator[tuple[int, Reply]]:
    for name in _MAPS:
        by_file = report.get(name)
        for answers in by_file.values() if _is_object(by_file) else ():
            for answer in answers if isinstance(answers, list) else ():
                if _is_object(answer):
                    yield _line(answer), _reply(answer)


def _line(answer: Mapping[str, object]) -> int:
    span = answer.get("span")
    line = span.get("line") if _is_object(span) else None
    return line if isinstance(line, int) else 0


def _reply(answer: Mapping[str, object]) -> Reply:
    status = answer.get("status")
    found = status if _is_object(status) else {}
    code = found.get("code")
    text = str(found.get("details") or found.get("text") or "")
    return Reply(
        status=code if isinstance(code, int) else 0,
        detail=text.removeprefix("Rejected status code: "),
        final=_final(answer),
    )


def _final(answer: Mapping[str, object]) -> str:
    redirects = answer.get("redirects")
    steps = redirects.get("redirects") if _is_object(redirects) else None
    last: object = steps[-1] if isinstance(steps, list) and steps else None
    return str(last.get("url") or "") if _is_object(last) else ""


def _is_object(value: object) -> TypeGuard[Mapping[str, object]]:
    """Say whether a JSON value is an object; JSON has no other keys than text."""
    return isinstance(value, dict)
