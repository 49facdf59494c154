"""Faults in the words of the pages: what is denied, who says it, how sure it is, what is quoted."""

import re
from collections.abc import Iterator

from claimledger.model.naming import names_pattern
from claimledger.mutation.choice import pick
from claimledger.mutation.mutation import Change, Edit
from claimledger.mutation.prose import bound_edit, sentence_edit
from claimledger.mutation.report import Bound, Report
from claimledger.text.quotations import find_quotations, without_quotations

_NOT = re.compile(r"(?<!\w)(?:not|never|no) (?=\w)", re.IGNORECASE)
_VERB = re.compile(
    r"(?<!\w)(?:was|were|had|has|is|are|did|could|would|will)(?= (?!not\b|no\b|never\b)\w)"
)
_SAID = re.compile(
    r"(?<!\w)(?:said|wrote|writes|says|reported|told \w+|claimed|claims)(?= that\b)"
    r"|(?<!\w)said(?!\w)"
)
_SOME = re.compile(r"(?<!\w)(?:some|most|many|several)(?= [a-zA-Z])")
_ACCORDING = re.compile(
    r"\A(?:According to [^,\[]{3,60}, "
    r"|(?:By|In) [^,\[]{2,40}(?:account|words|figures|view|telling),? "
    r"|[^,;\[]{3,80}? (?:said|wrote|writes|says|reported|claimed|adds|added|holds|argues|tells|told"
    r"|concluded|found|notes|named|names|cites|credited) "
    r"(?:then |also |in (?:\w+ )?\d{4} |in \w+ )?(?:that )?)"
)
_LETTER = re.compile(r"[^\W\d_]")
_QUOTED_WORD = re.compile(r"[a-z]{3,}")
_STRONG = ("proved", "confirmed", "admitted", "revealed")
_STRANGE = ("secret", "lawful", "often", "nobody", "glorious", "seldom")


def dropped_negations(report: Report) -> Iterator[Edit]:
    """Take a "not" out of bound words."""
    for bound in report.bound:
        for found in _NOT.finditer(without_quotations(bound.text)):
            yield bound_edit(bound, found.span(), "")


def added_negations(report: Report) -> Iterator[Edit]:
    """Put a "not" behind a verb of bound words."""
    for bound in report.bound:
        found = _VERB.search(without_quotations(bound.text))
        if found and not _NOT.search(bound.text):
            yield bound_edit(bound, (found.end(), found.end()), " not")


def attributions(report: Report) -> Iterator[Edit]:
    """Delete who says what is somebody's assertion, where the sentence begins with that."""
    for bound in report.bound:
        claims = [report.ledger.claims[claim] for claim in bound.words.claims]
        text = bound.assertion.sentence.text
        found = _ACCORDING.match(text)
        if not found or found.end() > bound.words.start or bound != _first(bound):
            continue
        by = {origin for claim in claims for origin in claim.by}
        known = [report.ledger.origins[origin] for origin in by]
        names = names_pattern(name for origin in known for name in origin.names)
        # Who is named again behind, or before, is still named.
        if names.search(found.group()) and not names.search(text, found.end()):
            yield _begun_anew(report, bound, found)


def _begun_anew(report: Report, bound: Bound, found: re.Match[str]) -> Edit:
    """Return the edit that deletes how a sentence begins; what is left begins with a capital."""
    edit = sentence_edit(bound, found.span(), "")
    letter = _LETTER.search(report.texts[bound.path], edit.changes[0].end)
    if letter is None:
        return edit
    return edit._replace(changes=(*edit.changes, Change(*letter.span(), letter.group().upper())))


def _first(bound: Bound) -> Bound:
    return bound._replace(words=bound.assertion.bound[0])


def strengthened(report: Report) -> Iterator[Edit]:
    """Write "proved" for "said"."""
    for bound in report.bound:
        text = without_quotations(bound.assertion.sentence.text)
        for found in _SAID.finditer(text):
            if bound == _first(bound):
                yield sentence_edit(bound, found.span(), pick(text, _STRONG))


def widened(report: Report) -> Iterator[Edit]:
    """Write "all" for "some"."""
    for bound in report.bound:
        for found in _SOME.finditer(without_quotations(bound.text)):
            yield bound_edit(bound, found.span(), "all")


def quoted_words(report: Report) -> Iterator[Edit]:
    """Change a word of a quotation."""
    for bound in report.bound:
        for quotation in find_quotations(bound.text):
            words = list(_QUOTED_WORD.finditer(quotation.words))
            if words:
                word = pick(bound.text, words)
                start = quotation.start + 1 + word.start()
                new = pick(bound.text, [one for one in _STRANGE if one != word.group()])
                yield bound_edit(bound, (start, start + len(word.group())), new)


def invented_quotations(report: Report) -> Iterator[Edit]:
    """Put quotation marks around our own words."""
    for bound in report.bound:
        if '"' not in bound.text and len(bound.text.split()) > 1:
            yield bound_edit(bound, (0, len(bound.text)), f'"{bound.text}"')


def other_speakers(report: Report) -> Iterator[Edit]:
    """Put the name of somebody of another claim in the place of a speaker's."""
    people = sorted({name for claim in report.ledger.claims.values() for name in claim.people})
    for bound in report.bound:
        if bound != _first(bound):
            continue
        claims = [report.ledger.claims[claim] for claim in bound.assertion.claims]
        here = {name for claim in claims for name in claim.people}
        speakers = {item.origin for claim in claims for item in claim.evidence()}
        names = {name for one in speakers for name in report.ledger.origins[one].names}
        text = without_quotations(bound.assertion.sentence.text)
        found = names_pattern(names | here).search(text) if names | here else None
        if found is None:
            continue
        told = " ".join(
            f"{claim.title} {claim.statement} {claim.correction} {claim.why} {item.says}"
            for claim in claims
            for item in claim.evidence()
        )
        others = [name for name in people if name.split()[-1] not in told and name not in here]
        if others:
            yield sentence_edit(bound, found.span(), pick(text, others))
