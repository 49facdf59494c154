"""Bound words deny what their claim says, or say what it denies: a "not" was lost or has come in.

Why it matters: one small word turns a finding round, and the sentence still reads well.

What to do: compare the words with the part of the claim that they retell, and mend the side that is
wrong; if both are right, write the words nearer to the claim's. Each clause of the bound words is
held against the clauses of the claim's title, statement, correction and evidence that have most of
its words, and against each text for it that tells the same in nearly the same words; words such as
"not", "no" and "never" must stand in both or in neither.

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
    told: dict[str, tuple[Clause, ...]] = {}
    for page in ledger.pages.values():
        for assertion in page.assertions:
            sentence = assertion.sentence
            for words in assertion.bound:
                claims = [ledger.claims[name] for name in words.claims if name in ledger.claims]
                for claim in claims:
                    if claim.id not in told:
                        told[claim.id] = tuple(_clauses(claim))
                text = sentence.text[words.start : words.end]
                pool = [clause for claim in claims for clause in told[claim.id]]
                if len(claims) < len(words.claims):
                    continue
                if (
                    _is_turned(text, pool)
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


def _is_turned(text: str, pool: list[Clause]) -> bool:
    """Say whether some clause of the words meets only clauses of the other kind."""
    words_deny = denies(text)
    if not words_deny and (refuses(text) or not any(clause.denies for clause in pool)):
        return False
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
    # A title such as "whether it came about" neither says nor denies it.
    title = "" if claim.title.startswith("whether ") else claim.title
    for text in (title, claim.statement, claim.correction):
        yield from clauses(text)
    for item in claim.evidence():
        yield from clauses(item.says)
        yield from clauses(item.quote)
    for standing in claim.standing:
        yield from clauses(standing.latest)
        yield from clauses(standing.not_known)
    for event in claim.dates:
        yield from clauses(event.event)
    for searched in claim.searched:
        for clause in clauses(searched.what):
            yield Clause(clause.stems | _SEARCHED, denies=True)


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
