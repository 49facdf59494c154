"""The printed report's notes: each claim has one, numbered within its chapter."""

from collections.abc import Mapping
from dataclasses import dataclass

from claimledger.model.chapters import Chapter, chapters
from claimledger.model.claim import Claim
from claimledger.model.ledger import Ledger


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A claim's note: the number of its chapter, and its own within the chapter, from 1."""

    claim: Claim
    chapter: int
    number: int

    def shown(self, chapter: int) -> str:
        """Return the number as a chapter shows it: ``12`` in its own, ``7.12`` elsewhere."""
        return str(self.number) if chapter == self.chapter else f"{self.chapter}.{self.number}"


def number_notes(ledger: Ledger) -> dict[str, Note]:
    """Return each claim's note, chapter by chapter, in the order in which the chapter binds them.

    A claim that its own chapter does not bind comes after those that it binds.
    """
    return {
        claim.id: Note(claim=claim, chapter=chapter, number=number)
        for chapter, found in enumerate(chapters(ledger), start=1)
        for number, claim in enumerate(_in_order(found), start=1)
    }


def notes_of(notes: Mapping[str, Note], chapter: int) -> list[Note]:
    """Return the notes of one chapter in their order."""
    return [note for note in notes.values() if note.chapter == chapter]


def _in_order(chapter: Chapter) -> list[Claim]:
    own = {claim.id: claim for claim in chapter.claims}
    bound = [claim for reference in chapter.page.references for claim in reference.claims]
    return [own[claim] for claim in dict.fromkeys([*bound, *own]) if claim in own]
