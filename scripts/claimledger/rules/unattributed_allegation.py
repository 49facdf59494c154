"""What somebody asserts stands in a sentence that does not say who asserts it.

Why it matters: an allegation without its author reads as the report's own finding, above all about
people who are accused.

What to do: name one of the origins in the claim's "by", by name or alias, as in "Reuters wrote
that ..". The sentence before, in the same paragraph, may name it if this one leads back, with a
pronoun or a verb of saying before the bound words, or with a pronoun such as "they" in them. Where
the words tell what another speaker of the claim's evidence says, name that speaker beside them,
with a verb of saying.

Fails, in claims.yaml:

    origins: {key: {name: Ann Key, kind: author, aliases: [Key]}}
    claims:
      first: {by: [key]}

Passes, in claims.yaml:

    origins: {here: {name: Here, kind: author}}
    claims:
      first: {by: [here]}
"""

import re
from collections.abc import Iterator

from claimledger.model.build_pages import subject_of_line
from claimledger.model.claim import Claim
from claimledger.model.ledger import Ledger
from claimledger.model.naming import names_pattern
from claimledger.model.page import Assertion, BoundWords
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity

_VERBS = (
    r"(?:accord\w+|account\w*|acknowledg\w+|add(?:s|ed)|alleg\w+|answer\w*|argu\w+|ask\w*"
    r"|assert\w*|call(?:s|ed)|charg\w+|cit(?:e|es|ed|ing)|claim\w*|comment\w*|conclud\w+|count\w*"
    r"|credit\w*|criticis\w+|declar\w+|decr(?:y|ies|ied)|den(?:y|ies|ied)|describ\w+|doubt\w*|estimat\w+|explain\w*"
    r"|f(?:ind|inds|ound)|g(?:ive|ives|ave)|grant\w*|h(?:old|olds|eld)|insist\w*|maintain\w*"
    r"|nam(?:e|es|ed)|not(?:es|ed)|put(?:s)?|quot\w+|read(?:s|ing)?|reject\w*|repl(?:y|ies|ied)"
    r"|report\w*|sa(?:y|ys|id|ying)|s(?:ee|ees|aw)|sp(?:eak|eaks|oke)|stat(?:es|ed|ement)"
    r"|suggest\w*|summ(?:ed|ing)|t(?:ell|ells|old)|testif\w+|think\w*|thought|warn\w*|words?"
    r"|trac(?:e|es|ed)|wr(?:ite|ites|ote))(?!\w)"
)
_SAYING = re.compile(rf"(?<!\w){_VERBS}", re.IGNORECASE)
_BEGINS_WITH_SAYING = re.compile(rf"(?:\w+\s+)?{_VERBS}", re.IGNORECASE)
_LEADS_BACK = re.compile(
    r"(?<!\w)(?:he|him|his|she|her|hers|it|its|they|them|their|theirs|this)(?!\w)", re.IGNORECASE
)
_LEADS_BACK_INSIDE = re.compile(r"(?<!\w)(?:he|she|they|this)(?!\w)", re.IGNORECASE)
"""Pronouns that lead back from within bound words, where "it" and "his" mostly do not."""


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the bound words that are somebody's assertion and are not laid to anybody."""
    names = _Names(ledger)
    for page in ledger.pages.values():
        for assertion in page.assertions:
            for words in assertion.bound:
                for identity in words.claims:
                    claim = ledger.claims.get(identity)
                    if claim is None or not claim.by:
                        continue
                    if not all(origin in ledger.origins for origin in claim.by):
                        continue
                    if not _is_attributed(assertion, words, claim, names):
                        yield _hit(assertion, words, claim, ledger)


class _Names:
    """The patterns that find the names of origins, each made once."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._patterns: dict[frozenset[str], re.Pattern[str]] = {}

    def pattern(self, origins: frozenset[str]) -> re.Pattern[str]:
        """Return what finds the names of some origins."""
        if origins not in self._patterns:
            known = [
                self._ledger.origins[origin] for origin in origins & self._ledger.origins.keys()
            ]
            self._patterns[origins] = names_pattern(name for one in known for name in one.names)
        return self._patterns[origins]


def _is_attributed(assertion: Assertion, words: BoundWords, claim: Claim, names: _Names) -> bool:
    sentence = assertion.sentence
    by = names.pattern(frozenset(claim.by))
    if by.search(sentence.text):
        return True
    # What stands behind the next words bound to another claim speaks of those, and not of these.
    following = [
        other.start
        for other in assertion.bound
        if other.start >= words.end and claim.id not in other.claims
    ]
    near = assertion.around_bound_words()[: min(following, default=None)]
    ahead = near[: words.start]
    says_inside = any(
        _BEGINS_WITH_SAYING.match(sentence.text, bound.start, bound.end)
        for bound in assertion.bound
        if claim.id in bound.claims
    )
    leads_back = (
        _SAYING.search(ahead)
        or _LEADS_BACK.search(ahead)
        or _LEADS_BACK_INSIDE.search(sentence.text, words.start, words.end)
        or says_inside
    )
    if by.search(sentence.before) and leads_back:
        return True
    speaks = says_inside or _SAYING.search(near)
    others = frozenset(item.origin for item in claim.evidence())
    return bool(speaks and names.pattern(others).search(near))


def _hit(assertion: Assertion, words: BoundWords, claim: Claim, ledger: Ledger) -> Hit:
    sentence = assertion.sentence
    authors = " or ".join(f"'{ledger.origins[origin].name}'" for origin in claim.by)
    return Hit(
        span=sentence.place(words.start),
        reason=f"the sentence does not say that '{claim.id}' is the assertion of {authors}",
        remedy="name one of them in it, or whoever else of the claim's evidence says it",
        subject=subject_of_line(sentence.span),
    )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
