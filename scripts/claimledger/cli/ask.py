"""What a new record needs and no option says: asked at a terminal, and else left open."""

from collections.abc import Sequence

import click

from claimledger.outside.terminal import can_be_asked
from claimledger.text.nearest import did_you_mean
from claimledger.text.unfinished import TODO


def ask(given: str | None, label: str, choices: Sequence[str] = ()) -> str:
    """Return what was given, or what somebody answers; TODO where nobody does."""
    if given is not None and given.strip():
        return " ".join(given.split())
    if not can_be_asked():
        return TODO
    hint = f" ({', '.join(choices)})" if choices else ""
    while True:
        answer = click.prompt(f"{label}{hint}", default="", show_default=False)
        answer = " ".join(str(answer).split())
        if not answer or not choices or answer in choices:
            return answer or TODO
        remedy = did_you_mean(answer, choices) or "take one of these, or leave it open"
        click.echo(f"'{answer}' is none of them; {remedy}")


def ask_name(given: str | None, label: str) -> str:
    """Return the name of a record: it can't be left open.

    Raises:
        click.UsageError: nobody is there to be asked.
    """
    if given is None and can_be_asked():
        given = str(click.prompt(label))
    if given is None:
        raise click.UsageError(f"give it a name: {label}")
    return given.strip()
