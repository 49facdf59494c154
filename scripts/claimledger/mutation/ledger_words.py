"""Faults in what claims, their evidence and the answers to points say."""

import re
from collections import Counter
from collections.abc import Iterator

from claimledger.mutation.choice import other_digit, pick
from claimledger.mutation.ledger import found_edit, texts, value_edit
from claimledger.mutation.mutation import Edit
from claimledger.mutation.report import Report
from claimledger.text.numbers import days_and_numbers
from claimledger.text.quotations import find_quotations, same_words
from claimledger.text.yaml_parts import Part

_DIGITS = re.compile(r"(?<![\w.,-])\d(?:[\d,]*\d)?(?![\w-])")
_YEAR = re.compile(r"(?<![\d,.-])20[012]\d(?![\d,.]?\d|-)")
_WORD = re.compile(r"[a-z]{4,}")
_LONG = "as everybody who was there that day and later said again and again in so many words"


def statement_digits(report: Report) -> Iterator[Edit]:
    """Change a digit of a claim's statement or correction."""
    return _digits(report, texts(report, "statement", "correction"))


def evidence_digits(report: Report) -> Iterator[Edit]:
    """Change a digit of a number that an item alone bears out."""
    for part in texts(report, "says"):
        claim = report.ledger.claims[part.keys[1]]
        others = [f"{one.says} {one.quote}" for one in claim.evidence() if one.says != part.value]
        points = [report.ledger.points[point].says for point in claim.points]
        retold = Counter(_numbers(" ".join((part.value, *others, *points))))
        own = set(_numbers(f"{claim.statement}; {claim.correction}"))
        for found in _matches(report, part, _DIGITS):
            value = float(found.group().replace(",", ""))
            if value in own and retold[value] == 1:
                yield found_edit(report, part, found, _other(part, found))


def _numbers(text: str) -> list[float]:
    return [number.value for number in days_and_numbers(text)[1]]


def answer_digits(report: Report) -> Iterator[Edit]:
    """Change a digit of the answer to a point."""
    parts = (
        part
        for part in report.parts.values()
        if part.keys[:2] == ("article", "points") and part.keys[-1] == "answer"
    )
    return _digits(report, parts)


def statement_years(report: Report) -> Iterator[Edit]:
    """Shift a year of a statement, correction or answer by one."""
    for part in report.parts.values():
        if part.value and part.keys[-1] in {"statement", "correction", "answer"}:
            for found in _matches(report, part, _YEAR):
                step = pick(part.value, (-1, 1))
                yield found_edit(report, part, found, str(int(found.group()) + step))


def used_quotations(report: Report) -> Iterator[Edit]:
    """Change a word of a recorded quotation that a page quotes."""
    quoted = _quoted(report)
    for part in texts(report, "quote"):
        used = [words for words in quoted if words in same_words(part.value)]
        yield from _requoted(report, part, " ".join(used))


def unused_quotations(report: Report) -> Iterator[Edit]:
    """Change a word of a recorded quotation that no page quotes."""
    quoted = _quoted(report)
    for part in texts(report, "quote"):
        if not any(words in same_words(part.value) for words in quoted):
            yield from _requoted(report, part, part.value)


def _quoted(report: Report) -> frozenset[str]:
    return frozenset(
        same_words(quotation.words)
        for _, _, assertion in report.sentences
        for quotation in find_quotations(assertion.sentence.text)
        if quotation.words.strip()
    )


def _requoted(report: Report, part: Part, words: str) -> Iterator[Edit]:
    """Change one of ``words`` where it stands in a quotation."""
    found = [one for one in _matches(report, part, _WORD) if one.group() in words.split()]
    if found:
        yield found_edit(report, part, pick(part.value, found), "nowhere")


def lengthened_quotations(report: Report) -> Iterator[Edit]:
    """Make a recorded quotation longer than it may be."""
    for part in texts(report, "quote"):
        yield value_edit(report, part, _quoted_value(f"{part.value} {_LONG}"))


def lengthened_statements(report: Report) -> Iterator[Edit]:
    """Make a statement longer than it may be."""
    for part in texts(report, "statement"):
        words = part.value.rstrip(".")
        yield value_edit(report, part, _quoted_value(f"{words}, {_LONG}, {_LONG}."))


def _quoted_value(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _digits(report: Report, parts: Iterator[Part]) -> Iterator[Edit]:
    for part in parts:
        for found in _matches(report, part, _DIGITS):
            if not _is_year(found):
                yield found_edit(report, part, found, _other(part, found))


def _other(part: Part, found: re.Match[str]) -> str:
    plain = found.group().replace(",", "")
    changed = iter(other_digit(f"{part.value} {found.group()}", plain))
    return "".join(sign if sign == "," else next(changed) for sign in found.group())


def _is_year(found: re.Match[str]) -> bool:
    return _YEAR.fullmatch(found.group()) is not None


def _matches(report: Report, part: Part, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    yield from pattern.finditer(report.ledger_text, part.start, part.end)
