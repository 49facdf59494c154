"""Edits of the pages' sentences."""

from claimledger.mutation.mutation import Change, Edit
from claimledger.mutation.report import Bound


def bound_edit(bound: Bound, span: tuple[int, int], new: str) -> Edit:
    """Return the edit that puts ``new`` in the place of some of the bound words."""
    start, end = (bound.words.start + at for at in span)
    return sentence_edit(bound, (start, end), new)


def sentence_edit(bound: Bound, span: tuple[int, int], new: str) -> Edit:
    """Return the edit that puts ``new`` in the place of some of the sentence."""
    start, end = span
    old = bound.assertion.sentence.text[start:end]
    return Edit(
        path=bound.path,
        name=f"{bound.assertion.sentence.text} {start}",
        changes=(Change(bound.at + start, bound.at + end, new),),
        what=told(old, new),
        within=bound.line,
    )


def told(old: str, new: str) -> str:
    """Return in words what becomes of a text."""
    old, new = " ".join(old.split()), " ".join(new.split())
    if not new:
        return f"'{old}' is gone"
    return f"'{old}' becomes '{new}'" if old else f"'{new}' comes in"
