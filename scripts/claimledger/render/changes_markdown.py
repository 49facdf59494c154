"""What differs between two revisions, as Markdown for a comment on a pull request.

Whatever comes from the ledger or from a page stands in code, where Markdown, HTML, addresses and
mentions of people mean nothing.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, groupby, takewhile
from textwrap import wrap

from claimledger.model.change import Change, ChangeKind
from claimledger.model.claim import Confidence
from claimledger.render.changes import WORK_TREE, Differences, bears_on, was_and_is
from claimledger.render.findings import one_line
from claimledger.render.markdown_code import code, fence, unbroken
from claimledger.render.words import VERDICTS, number_of
from claimledger.text.finding import Finding

VERDICTS_FIRST = frozenset(
    {ChangeKind.VERDICT_MOVED, ChangeKind.POINT_VERDICT_MOVED, ChangeKind.CONFIDENCE_MOVED}
)
LOSSES = frozenset(
    {
        ChangeKind.CLAIM_REMOVED,
        ChangeKind.CLAIM_RETIRED,
        ChangeKind.EVIDENCE_LOST,
        ChangeKind.ORIGIN_LOST,
        ChangeKind.EVIDENCE_MOVED,
        ChangeKind.FIGURE_LOST,
        ChangeKind.SENTENCE_REMOVED,
    }
)

MOST_OF_CHANGES = 45_000
MOST_OF_FINDINGS = 10_000
"""Characters of each that are shown: a comment on GitHub holds 65,536."""

LONGEST_TEXT = 600
"""Characters of one text that are shown."""

_WORDS = {
    **{verdict.value: word for verdict, word in VERDICTS.items()},
    **{confidence.value: confidence.value for confidence in Confidence},
}
"""What stands for a verdict or a confidence; any other text would not be ours to show bare."""

WIDTH = 96
"""Columns of a line of code before it would have to be scrolled."""


def as_markdown(differences: Differences) -> str:
    """Return the differences: findings, verdicts, what was lost, and, folded, the rest."""
    return "\n".join(_parts(differences)).rstrip("\n") + "\n"


def _parts(differences: Differences) -> Iterator[str]:
    yield f"### Changes from {code(differences.base)} to {_head(differences)}\n"
    sizes = (len("\n".join(_hunk(change))) for change in differences.changes)
    changes = differences.changes[: _fitting(sizes, MOST_OF_CHANGES)]
    verdicts = [change for change in changes if change.kind in VERDICTS_FIRST]
    losses = [change for change in changes if change.kind in LOSSES]
    rest = [change for change in changes if change.kind not in VERDICTS_FIRST | LOSSES]
    yield f"**{_summary(differences.changes)}**\n"
    if differences.findings:
        yield f"#### To mend: {number_of(len(differences.findings), 'finding')}\n"
        shown = [_finding(finding) for finding in differences.findings]
        yield fence("text", shown[: _fitting(map(len, shown), MOST_OF_FINDINGS)])
    if verdicts:
        yield "#### Verdicts\n"
        yield from map(_verdict, verdicts)
        yield ""
    if losses:
        yield "#### Lost or moved\n"
        yield from _by_kind(losses)
    if rest:
        yield f"<details>\n<summary>The rest: {number_of(len(rest), 'change')}</summary>\n"
        yield from _by_kind(rest)
        yield "</details>\n"
    left_out = len(differences.changes) - len(changes)
    if left_out:
        yield f"{number_of(left_out, 'more change')}: too many to show here.\n"


def _head(differences: Differences) -> str:
    return code(differences.head) if differences.head else WORK_TREE


def _summary(changes: Sequence[Change]) -> str:
    verdicts = sum(change.kind in VERDICTS_FIRST for change in changes)
    losses = sum(change.kind in LOSSES for change in changes)
    counts = (
        number_of(verdicts, "verdict or confidence moved", "verdicts or confidences moved"),
        f"{losses} lost or moved",
        number_of(len(changes) - verdicts - losses, "other change"),
    )
    return f"{', '.join(counts)}." if changes else "Nothing that the report shows has changed."


def _finding(finding: Finding) -> str:
    return "\n  ".join(_wrap(one_line(finding)))


def _verdict(change: Change) -> str:
    is_point = change.kind is ChangeKind.POINT_VERDICT_MOVED
    what = "Point " if is_point else "Confidence in " if _is_confidence(change) else ""
    old, new = (_WORDS.get(value, "none") for value in (change.old, change.new))
    return f"- {what}{code(change.subject)}: {old} → **{new}**"


def _is_confidence(change: Change) -> bool:
    return change.kind is ChangeKind.CONFIDENCE_MOVED


def _by_kind(changes: Iterable[Change]) -> Iterator[str]:
    for kind, some in groupby(changes, lambda change: change.kind):
        yield f"**{kind.value}**\n"
        yield fence("diff", [line for change in some for line in _hunk(change)])


def _hunk(change: Change) -> Iterator[str]:
    before = " before" if change.is_gone else ""
    yield f"@@ {unbroken(change.subject)} ({unbroken(str(change.span))}{before}) @@"
    if claims := bears_on(change):
        yield from (f"# {line}" for line in _wrap(f"bears on {claims}"))
    for sign, words in was_and_is(change):
        yield from (f"{sign} {line}" for line in _wrap(words))


def _wrap(text: str) -> list[str]:
    # Ids and addresses are kept whole: a reviewer copies them.
    return wrap(_cut(text), WIDTH, break_long_words=False, break_on_hyphens=False)


def _cut(text: str) -> str:
    text = unbroken(text)
    return text if len(text) <= LONGEST_TEXT else f"{text[:LONGEST_TEXT]} …"


def _fitting(sizes: Iterable[int], room: int) -> int:
    """Return how many of the first of some texts fit, each with a line's end."""
    ends = accumulate(size + 1 for size in sizes)
    return sum(1 for _ in takewhile(lambda end: end <= room, ends))
