"""``claimledger explain``: what a rule is for, or the list of all rules."""

import click

from claimledger import checker
from claimledger.cli import options


@click.command()
@click.argument("rule", required=False)
def explain(rule: str | None) -> int:
    """Tell what RULE finds, why it matters and what to do; without a name, list the rules."""
    rules = checker.all_rules()
    if rule is None:
        width = max(len(name) for name in rules)
        for name, known in rules.items():
            summary = checker.documentation(name).split("\n", 1)[0]
            click.echo(f"{name:{width}}  {known.severity.value:7}  {summary}")
        return 0
    if rule not in rules:
        raise click.UsageError(options.no_such_rule(rule))
    known = rules[rule]
    looks_at = ", between two revisions" if known.needs_two else ""
    click.echo(f"{rule} ({known.severity.value}{looks_at}, since {known.since})\n")
    click.echo(checker.documentation(rule).rstrip())
    return 0
