"""A sentence says more than its claims: a certainty, an absolute, or a number without its hedge.

Why it matters: between "said" and "admitted", "about 150" and "150", "most" and "all" lies what the
evidence does not show; nobody who reads only the sentence can tell.

What to do: take the words of the claim. A word of certainty, such as "proved", "clearly" or
"admitted", and an absolute, such as "all" or "never", may stand where the claim uses it too, where
it is denied, or in a quotation. A number keeps the hedge, such as "about" or "at least", that its
claim gives it, in "figures" or else in the statement. Words of success, such as "is right",
need a claim that is supported or partly right at the bound words nearest to them.

Fails, in docs/page.md:

    Reuters [proved that it was so](claim:first).

Passes, in docs/page.md:

    Reuters [wrote that it was so](claim:first), which was not proved.
"""

import re
from collections.abc import Iterator

from claimledger.model.build_pages import subject_of_line
from claimledger.model.claim import Claim, Verdict
from claimledger.model.hedged import hedges
from claimledger.model.ledger import Ledger
from claimledger.model.page import Assertion
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity
from claimledger.text.hedges import Hedge, find_hedge
from claimledger.text.quotations import without_quotations

_STRONG = {
    "proof": r"prove[sdn]?|proving|proofs?|conclusive(?:ly)?|definitive(?:ly)?",
    "confirmed": r"confirm(?:s|ed|ing|ation)?|established|establishes|verified|corroborated",
    "undoubted": r"undoubted(?:ly)?|undeniabl[ey]|indisputabl[ey]|undisputed|uncontested|settled"
    r"|unquestionabl[ey]|incontrovertibl[ey]|no\s+doubt|beyond\s+(?:any\s+)?(?:doubt|dispute)"
    r"|without\s+(?:any\s+)?doubt|of\s+course",
    "clear": r"clearly|clear\s+that|evident(?:ly)?|obvious(?:ly)?|plainly|manifest(?:ly)?",
    "certain": r"certain(?:ly)?|definite(?:ly)?|surely|must\s+have",
    "fact": r"in\s+fact|indeed|in\s+reality|in\s+truth|truly|the\s+fact\s+that|actually|really",
    "shown": r"shows|showed|shown|demonstrat(?:e|es|ed|ing)|documented",
    "revealed": r"reveal(?:s|ed|ing)?|expos(?:e|es|ed|ing)|unmask\w*|uncover(?:s|ed)",
    "admitted": r"admit(?:s|ted|ting)?|admissions?|conced(?:e|es|ed|ing)|confess\w*"
    r"|acknowledg(?:e|es|ed|ing|ement)",
    "known": r"(?:is|are|was|were|well|widely|long)\s+known|knew|notorious(?:ly)?",
    "all": r"all|every|everyone|everybody|everything|entire(?:ly)?|whole|wholly|complete(?:ly)?"
    r"|fully|total(?:ly)?|exclusive(?:ly)?|solely",
    "always": r"always|never|at\s+no\s+time|invariably|constantly",
}
"""Words by which a sentence can say more than its claim, in groups that say the same."""

_GROUPS = {
    name: re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)
    for name, words in _STRONG.items()
}
_ANY = re.compile(
    rf"(?<![\w-])(?:{'|'.join(f'(?P<{name}>{words})' for name, words in _STRONG.items())})"
    r"(?![\w-])",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"(?:(?<!\w)(?:not|no|nor|neither|nothing|none|never|without|hardly|if|cannot|less|far\s+from)(?!\w)"
    r"|n't(?!\w))[^.;:]{0,60}\Z",
    re.IGNORECASE,
)
_SUCCESS = re.compile(
    r"(?<!\w)(?:(?:is|are|was|were)\s+(?:also\s+)?(?:right|correct|true|accurate|borne\s+out|settled"
    r"|on\s+record|prove[dn]|confirmed|established|certain|a\s+fact)"
    r"|holds?|bears?\s+(?:\w+\s+)?out)(?!\w)",
    re.IGNORECASE,
)
_HOLD = frozenset({Verdict.SUPPORTED, Verdict.PARTLY})


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the words and numbers of sentences that go further than their claims."""
    texts: dict[str, str] = {}
    for page in ledger.pages.values():
        for assertion in page.assertions:
            claims = [ledger.claims[name] for name in assertion.claims if name in ledger.claims]
            if not claims or len(claims) < len(assertion.claims):
                continue
            for index, reason, remedy in _faults(assertion, ledger, texts):
                sentence = assertion.sentence
                yield Hit(
                    span=sentence.place(index),
                    reason=reason,
                    remedy=remedy,
                    subject=subject_of_line(sentence.span),
                )


Fault = tuple[int, str, str]
"""Where in a sentence a fault is, the reason and the remedy."""


def _faults(assertion: Assertion, ledger: Ledger, texts: dict[str, str]) -> Iterator[Fault]:
    text = without_quotations(assertion.sentence.text)
    strong = list(_strong_words(text, assertion, ledger, texts))
    yield from strong
    yield from _bare_numbers(text, assertion, ledger)
    told = {index for index, _, _ in strong}
    yield from _success(text, assertion, ledger, told)


def _success(text: str, assertion: Assertion, ledger: Ledger, told: set[int]) -> Iterator[Fault]:
    """Yield words that call right what is not; the bound words nearest to them decide.

    ``told`` is where faults were found already, which may be in the same words.
    """
    for found in _SUCCESS.finditer(text):
        if _is_denied(text, found.start()) or told & set(range(*found.span())):
            continue
        nearest = min(
            assertion.bound,
            key=lambda words: max(found.start() - words.end, words.start - found.end()),
            default=None,
        )
        names = nearest.claims if nearest else assertion.claims
        verdicts = {name: ledger.claims[name].verdict for name in names}
        if not _HOLD & set(verdicts.values()):
            are = ", ".join(f"'{name}' is {verdict}" for name, verdict in verdicts.items())
            reason = f"the sentence says '{' '.join(found.group().split())}', and {are}"
            yield found.start(), reason, "say what the verdict says"


def _strong_words(
    text: str, assertion: Assertion, ledger: Ledger, texts: dict[str, str]
) -> Iterator[Fault]:
    for found in _ANY.finditer(text):
        group = found.lastgroup or ""
        if _is_denied(text, found.start()):
            continue
        names = assertion.claims_at(found.start())
        if any(_GROUPS[group].search(_text(ledger.claims[name], texts)) for name in names):
            continue
        word = " ".join(found.group().split())
        reason = f"'{word}' is more than {_quoted(names)} says"
        yield found.start(), reason, "take the words of the claim, such as 'said' or 'some'"


def _bare_numbers(text: str, assertion: Assertion, ledger: Ledger) -> Iterator[Fault]:
    for number in assertion.sentence.numbers:
        if text[number.start] == " ":
            continue  # it stands in a quotation
        names = assertion.claims_at(number.start)
        known = frozenset[Hedge]().union(*(hedges(ledger.claims[n], number.value) for n in names))
        written = find_hedge(text, number)
        if known and not _is_kept(written, known):
            word = " ".join(text[number.start : number.end].split())
            there = " or ".join(sorted(known))
            reason = f"'{word}' stands with {written}, in {_quoted(names)} with {there}"
            yield number.start, reason, "give the number the hedge of the claim"


def _is_kept(written: Hedge, known: frozenset[Hedge]) -> bool:
    """Say whether a number with one hedge says no more than with those that are known."""
    if written is Hedge.NONE:
        return bool(known & {Hedge.NONE, Hedge.RANGE})
    return written in {Hedge.ABOUT, Hedge.RANGE} or written in known


def _is_denied(text: str, index: int) -> bool:
    return _DENIED.search(text, max(0, index - 80), index) is not None


def _text(claim: Claim, texts: dict[str, str]) -> str:
    """Return all that a claim says, apart from why the verdict is as it is; read once."""
    if claim.id not in texts:
        said = (text for item in claim.evidence() for text in (item.says, item.quote))
        texts[claim.id] = " ".join([claim.title, claim.statement, claim.correction, *said])
    return texts[claim.id]


def _quoted(names: tuple[str, ...]) -> str:
    return ", ".join(f"'{name}'" for name in names)


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
