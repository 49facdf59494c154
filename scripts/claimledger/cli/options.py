"""Options that several commands share."""

from pathlib import Path

import click

from claimledger import checker
from claimledger.text.nearest import did_you_mean

project = click.option(
    "--project",
    "root",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=Path(),
    help="The folder with claims.yaml, citations.bib and docs/ (default: this one).",
)


def no_such_rule(name: str) -> str:
    """Return what to say of a name that no rule has."""
    rules = checker.all_rules()
    with_the_word = [rule for rule in rules if name in rule.split("-")]
    remedy = did_you_mean(name, rules) or (
        f"these have the word: {', '.join(with_the_word)}"
        if with_the_word
        else "`claimledger explain` lists them"
    )
    return f"no rule is named '{name}'; {remedy}"
