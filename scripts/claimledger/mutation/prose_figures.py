"""Faults in the numbers and dates of the pages."""

import re
from collections.abc import Iterator

from claimledger.mutation.choice import other_digit, pick
from claimledger.mutation.mutation import Edit
from claimledger.mutation.prose import bound_edit
from claimledger.mutation.report import Bound, Report
from claimledger.text.days import MONTHS
from claimledger.text.quotations import without_quotations

WORDS = "two three four five six seven eight nine ten eleven twelve".split()
_DIGITS = re.compile(r"\d(?:[\d,]*\d)?")
_WORD = re.compile(rf"(?<![\w-])(?:{'|'.join(WORDS)})(?![\w-])", re.IGNORECASE)
_YEAR = re.compile(r"(?<![\d,.])20[012]\d(?![\d,.]?\d)")
_MONTH = re.compile(rf"(?<!\w)(?:{'|'.join(MONTHS)})(?!\w)")
_SCALE = re.compile(r"(?<=\d\s)(?:million|billion|thousand)(?!\w)")
_HEDGE = re.compile(
    r"(?<!\w)(?:about|around|some|at least|more than|over|up to|nearly|almost|fewer than)"
    r" (?=[$€£]?\d)"
)
_SCALES = {"thousand": "million", "million": "billion", "billion": "million"}


def digits(report: Report) -> Iterator[Edit]:
    """Change a digit of a number."""
    for bound in report.bound:
        text = without_quotations(bound.text)
        days = [(day.start, day.end) for day in bound.assertion.sentence.days]
        for found in _DIGITS.finditer(text):
            at = bound.words.start + found.start()
            if not any(start <= at < end for start, end in days):
                yield _digits(bound, found)


def _digits(bound: Bound, found: re.Match[str]) -> Edit:
    plain = found.group().replace(",", "")
    changed = iter(other_digit(f"{bound.text} {found.start()}", plain))
    new = "".join(sign if sign == "," else next(changed) for sign in found.group())
    return bound_edit(bound, found.span(), new)


def number_words(report: Report) -> Iterator[Edit]:
    """Write another number word."""
    for bound in report.bound:
        for found in _WORD.finditer(without_quotations(bound.text)):
            others = [word for word in WORDS if word != found.group().lower()]
            yield bound_edit(bound, found.span(), pick(bound.text, others))


def years(report: Report) -> Iterator[Edit]:
    """Shift a year by one."""
    for bound in report.bound:
        for found in _YEAR.finditer(without_quotations(bound.text)):
            step = pick(bound.text, (-1, 1))
            yield bound_edit(bound, found.span(), str(int(found.group()) + step))


def months(report: Report) -> Iterator[Edit]:
    """Write another month."""
    for bound in report.bound:
        for found in _MONTH.finditer(without_quotations(bound.text)):
            others = [month for month in MONTHS if month != found.group()]
            yield bound_edit(bound, found.span(), pick(bound.text, others))


def scales(report: Report) -> Iterator[Edit]:
    """Write billion for million, or the like."""
    for bound in report.bound:
        for found in _SCALE.finditer(without_quotations(bound.text)):
            yield bound_edit(bound, found.span(), _SCALES[found.group()])


def hedges(report: Report) -> Iterator[Edit]:
    """Take the hedge from a number, as in "about 150"."""
    for bound in report.bound:
        for found in _HEDGE.finditer(without_quotations(bound.text)):
            yield bound_edit(bound, found.span(), "")
