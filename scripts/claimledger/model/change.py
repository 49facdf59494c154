"""What became of something between two revisions of the report."""

from dataclasses import dataclass
from enum import StrEnum

from claimledger.text.span import Span


class ChangeKind(StrEnum):
    """What happened, as a sentence; the order is that in which a reviewer wants to know."""

    VERDICT_MOVED = "A verdict moved"
    POINT_VERDICT_MOVED = "The verdict on a point of the article moved"
    CONFIDENCE_MOVED = "Confidence in a verdict moved"

    CLAIM_REMOVED = "A claim was removed and is not retired"
    CLAIM_RETIRED = "A claim was retired"
    EVIDENCE_LOST = "An item of evidence was lost"
    ORIGIN_LOST = "A side lost an origin"
    EVIDENCE_MOVED = "An item of evidence moved to another side"
    FIGURE_LOST = "A figure was lost"
    SENTENCE_REMOVED = "A bound sentence was removed"

    STATEMENT_REWORDED = "A statement was reworded"
    ASSERTER_CHANGED = "Another is said to assert it"
    ACCUSED_CHANGED = "Others are accused"
    CORRECTION_CHANGED = "A correction was changed"
    FIGURE_CHANGED = "The number of a figure changed"
    DATES_CHANGED = "The dates of a claim changed"
    STANDING_CHANGED = "How a case stands was changed"
    SENTENCE_CHANGED_ALONE = "A sentence changed and its claim did not"
    SENTENCE_LEFT = "A claim changed and the sentences bound to it did not"
    SOURCE_CHANGED = "A source changed"
    ORIGIN_CHANGED = "An origin changed"

    CLAIM_ADDED = "A claim was added"
    EVIDENCE_GAINED = "An item of evidence was gained"
    ORIGIN_GAINED = "A side gained an origin"
    EVIDENCE_CHANGED = "An item of evidence was changed"
    EVIDENCE_CHECKED = "An item was held against its source again"
    EVIDENCE_REORDERED = "The order of evidence changed"
    FIGURE_GAINED = "A figure was gained"
    FIGURE_DESCRIBED = "What a figure is of was changed"
    REASON_REWORDED = "The reason for a verdict was reworded"
    DETAIL_CHANGED = "A detail of a claim changed"
    SENTENCE_CHANGED_TOO = "A sentence changed with its claim"
    SENTENCE_ADDED = "A bound sentence was added"
    POINT_ADDED = "A point of the article was added"
    POINT_REMOVED = "A point of the article was removed"
    POINT_REWORDED = "What a point says was reworded"
    ANSWER_REWORDED = "The answer to a point was reworded"
    PAGE_ADDED = "A page was added"
    PAGE_REMOVED = "A page was removed"
    PAGE_REWORDED = "Text that is bound to no claim changed"
    SOURCE_ADDED = "A source was added"
    SOURCE_REMOVED = "A source was removed"
    ORIGIN_ADDED = "An origin was added"
    ORIGIN_REMOVED = "An origin was removed"
    PLACE_ADDED = "A place was added"
    PLACE_REMOVED = "A place was removed"
    PLACE_CHANGED = "A place changed"
    EXCEPTION_ADDED = "An exception to a rule was added"
    EXCEPTION_REMOVED = "An exception to a rule was removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing that differs between two revisions.

    ``subject`` is what it is about: an id of a claim, point, origin or place, a source's key, a
    page's path. ``old`` and ``new`` tell what stood and what stands, in the ledger's own words;
    one of them is empty where something came or went, and they are the same where it stayed.
    ``span`` is where it stands now, or, if it ``is_gone``, where it stood. ``claims`` are the
    claims that it bears on.
    """

    kind: ChangeKind
    subject: str
    span: Span
    is_gone: bool = False
    old: str = ""
    new: str = ""
    claims: tuple[str, ...] = ()


ORDER = {kind: place for place, kind in enumerate(ChangeKind)}


def in_order(change: Change) -> tuple[int, Span, str, str, str]:
    """Return what changes are sorted by: weight, then place."""
    return ORDER[change.kind], change.span, change.subject, change.old, change.new
