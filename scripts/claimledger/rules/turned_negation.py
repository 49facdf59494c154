"""Bound words deny what their claim says, or say what it denies: a "not" was lost or has come in.

Why it matters: one small word turns a finding round, and the sentence still reads well.

What to do: compare the words with the part of the claim that they retell, and mend the side that is
wrong; if both are right, write the words nearer to the claim's. Each clause of the bound words is
held against the clauses of the claim's title, statement, correction and evidence that have most of
its words; words such as "not", "no" and "never" must stand in both or in neither.

Fails, in claims.yaml:

    claims:
      first: {statement: The three captured drivers were not released.}

Fails, in docs/page.md:

    Here [three captured drivers were released](claim:first).

Passes, in claims.yaml:

    claims:
      first: {statement: The three captured drivers were not released.}

Passes, in docs/page.md:

    Here [three captured drivers were not released](claim:first).
"""

import re
from collections.abc import Iterator

from claimledger.model.build_pages import subject_of_line
from claimledger.model.claim import Claim
from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.clauses import FEWEST, MUTUAL, Clause, clauses, contradicts, denies, refuses
from claimledger.text.finding import Hit, Severity

COVERED = 0.55
"""How much of a clause must stand in a claim's before the two are held to say the same."""

NEAR = 0.05
"""How much less another clause of the claim may cover and still speak for the words."""

_SEARCHED = frozenset({"found", "searc"})
"""What a sentence adds to what was searched for: that it was searched for and not found."""

_FOUND = re.compile(r"(?<!\w)was\s+(?:searched\s+for\s+and\s+)?found\s*\Z")


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the bound words that turn round what their claims say."""
    told = _Told(ledger)
    for page in ledger.pages.values():
        for assertion in page.assertions:
            sentence = assertion.sentence
            for words in assertion.bound:
                if not all(name in ledger.claims for name in words.claims):
                    continue
                claims = [ledger.claims[name] for name in words.claims]
                text = sentence.text[words.start : words.end]
                if (
                    _is_turned(text, words.claims, told)
                    or _is_found(text, sentence.text, claims)
                    or any(_is_opposed(text, claim) for claim in claims)
                ):
                    deny, affirm = ("deny", "affirms") if denies(text) else ("affirm", "denies")
                    names = ", ".join(f"'{name}'" for name in words.claims)
                    yield Hit(
                        span=sentence.place(words.start),
                        reason=f"the words {deny} what {names} {affirm}",
                        remedy="compare them with the claim, and mend what is wrong",
                        subject=subject_of_line(sentence.span),
                    )


class _Told:
    """What claims say, clause by clause; each is read once, and only when a sentence asks."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._denies: dict[str, bool] = {}
        self._clauses: dict[str, tuple[Clause, ...]] = {}

    def denies(self, name: str) -> bool:
        """Say whether a claim denies anything: most need no reading clause by clause."""
        if name not in self._denies:
            claim = self._ledger.claims[name]
            self._denies[name] = bool(claim.searched) or denies("\n".join(_texts(claim)))
        return self._denies[name]

    def clauses(self, name: str) -> tuple[Clause, ...]:
        """Return the clauses of a claim."""
        if name not in self._clauses:
            self._clauses[name] = tuple(_clauses(self._ledger.claims[name]))
        return self._clauses[name]


def _is_turned(text: str, claims: tuple[str, ...], told: _Told) -> bool:
    """Say whether some clause of the words meets only clauses of the other kind."""
    words_deny = denies(text)
    if not words_deny and (refuses(text) or not any(told.denies(name) for name in claims)):
        return False
    pool = [clause for name in claims for clause in told.clauses(name)]
    for clause in clauses(text):
        if clause.denies != words_deny or len(clause.stems) < FEWEST:
            continue
        covered = [(clause.covered_by(other), other.denies) for other in pool]
        best = max(covered, default=(0.0, False))[0]
        if best >= COVERED and all(
            denied != clause.denies for part, denied in covered if part >= best - NEAR
        ):
            return True
    return False


def _is_found(text: str, sentence: str, claims: list[Claim]) -> bool:
    """Say whether words tell as found what each of their claims says was searched for in vain."""
    is_told = _FOUND.search(text) is not None and not denies(sentence)
    return is_told and all(claim.searched for claim in claims)


def _is_opposed(text: str, claim: Claim) -> bool:
    """Say whether words oppose a text of the claim, and no text of the other side has them so."""
    own = [claim.statement, *(text for item in claim.support for text in (item.says, item.quote))]
    other_side = [claim.correction]
    for item in (*claim.against, *claim.response, *claim.context):
        other_side += (item.says, item.quote)
    return any(contradicts(text, one) for one in own) and not any(
        clause.denies == other.denies and clause.covered_by(other) >= MUTUAL
        for clause in clauses(text)
        for one in other_side
        for other in clauses(one)
    )


def _clauses(claim: Claim) -> Iterator[Clause]:
    for text in _texts(claim):
        yield from clauses(text)
    for searched in claim.searched:
        for clause in clauses(searched.what):
            yield Clause(clause.stems | _SEARCHED, denies=True)


def _texts(claim: Claim) -> Iterator[str]:
    # A title such as "whether it came about" neither says nor denies it.
    if not claim.title.startswith("whether "):
        yield claim.title
    yield from (claim.statement, claim.correction)
    for item in claim.evidence():
        yield from (item.says, item.quote)
    for standing in claim.standing:
        yield from (standing.latest, standing.not_known)
    for event in claim.dates:
        yield event.event


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
