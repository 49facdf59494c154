"""``claimledger new``: a claim, an origin or a source, added where it belongs."""

from pathlib import Path

import click

from claimledger.cli import options
from claimledger.cli.addition import add_to_ledger, read_report, refuse_identity
from claimledger.cli.ask import ask, ask_name
from claimledger.cli.new_source import source
from claimledger.model.claim import Confidence, Verdict
from claimledger.model.source import OriginKind
from claimledger.render.new_records import claim_lines, origin_lines

VERDICTS = [verdict.value for verdict in Verdict]
CONFIDENCES = [confidence.value for confidence in Confidence]
KINDS = [kind.value for kind in OriginKind]


@click.group()
def new() -> None:
    """Add a claim, an origin or a source where it belongs, and say what is left to be written.

    No other line changes. At a terminal you are asked for what the options do not say; what is
    left open is written as TODO, which the check refuses.
    """


@new.command()
@options.project
@click.argument("identity", metavar="ID", required=False)
@click.option("--title", help="At most six words.")
@click.option("--chapter", help="The chapter's page, docs/NAME.md, without the ending.")
@click.option("--point", "points", multiple=True, help="A point of the article (repeatable).")
@click.option("--statement", help="One assertion, at most thirty words.")
@click.option("--by", "by", multiple=True, help="Id of who asserts it (repeatable).")
@click.option("--verdict", type=click.Choice(VERDICTS))
@click.option("--confidence", type=click.Choice(CONFIDENCES))
@click.option("--why", help="One or two sentences.")
def claim(
    *,
    root: Path,
    identity: str | None,
    points: tuple[str, ...],
    by: tuple[str, ...],
    title: str | None,
    chapter: str | None,
    statement: str | None,
    verdict: str | None,
    confidence: str | None,
    why: str | None,
) -> int:
    """Add claim ID behind the claims of its chapter."""
    report = read_report(root)
    identity = ask_name(identity, "the claim's id, as in 'mosul-49-held'")
    ledger = report.ledger
    retired = {name: f"{known.place.start}, retired" for name, known in ledger.retired.items()}
    refuse_identity(identity, "claim", {**(ledger.written.claims or {}), **retired})
    texts = {
        "chapter": ask(chapter, "Chapter"),
        "title": ask(title, "Title, at most six words"),
        "statement": ask(statement, "Statement, one assertion"),
        "verdict": ask(verdict, "Verdict", VERDICTS),
        "confidence": ask(confidence, "Confidence", CONFIDENCES),
        "why": ask(why, "Why"),
    }
    lines = claim_lines(identity, texts, {"points": points, "by": by})
    before = [known.id for known in ledger.claims.values() if known.chapter == texts["chapter"]]
    after = (before or list(ledger.written.claims or ()) or [""])[-1]
    add_to_ledger(report, "claims", identity, lines, after)
    page = f"docs/{texts['chapter']}.md"
    click.echo(f"then bind words of {page} to it: [words](claim:{identity})")
    return 0


@new.command()
@options.project
@click.argument("identity", metavar="ID", required=False)
@click.option("--name", help="The name as readers see it.")
@click.option("--kind", type=click.Choice(KINDS))
@click.option("--alias", "aliases", multiple=True, help="Another name (repeatable).")
@click.option("--part-of", default="", help="Id of the origin that it belongs to.")
def origin(
    *,
    root: Path,
    identity: str | None,
    aliases: tuple[str, ...],
    part_of: str,
    name: str | None,
    kind: str | None,
) -> int:
    """Add origin ID: somebody who can be the first to say something."""
    report = read_report(root)
    identity = ask_name(identity, "the origin's id, as in 'state-department'")
    known = {name: known.place.start for name, known in report.ledger.origins.items()}
    written = dict.fromkeys(report.ledger.written.origins or (), report.files.ledger.path)
    refuse_identity(identity, "origin", {**written, **known})
    lines = origin_lines(
        identity,
        name=ask(name, "Name"),
        kind=ask(kind, "Kind", KINDS),
        aliases=aliases,
        part_of=part_of,
    )
    add_to_ledger(report, "origins", identity, lines)
    return 0


new.add_command(source)
