"""The dates that a text names in English, each as far as it is told: a day, a month, a year."""

import re
from collections.abc import Iterator
from typing import NamedTuple

MONTHS = (
    "January February March April May June July August September October November December"
).split()


class Day(NamedTuple):
    """A date as a text tells it; what it does not tell is 0."""

    year: int
    month: int
    day: int
    start: int
    end: int


_MONTH = rf"(?:{'|'.join(MONTHS)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
_YEAR = r"(?:1[89]|20)\d\d(?![\d,.]?\d|\w)"
_NUMBER = r"(?<![\d.,$€£])(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%]|[.,]\d)"
_JOINED = r"(?:\s*[-–/]\s*|\s*,\s*|,?\s+(?:and|or|to|until|through|till)\s+(?:the\s+)?)"
_DATE = re.compile(
    rf"(?=[\dJFMASOND])(?:(?P<iso>(?<!\d)(?P<iso_year>\d{{4}})-(?P<iso_month>\d\d)"
    r"(?:-(?P<iso_day>\d\d))?(?!\d))"
    rf"|(?P<days>{_NUMBER}(?:{_JOINED}{_NUMBER})*)\s+(?:of\s+)?(?P<month>{_MONTH})(?!\w)"
    rf"(?:,?\s+(?P<year>{_YEAR}))?"
    rf"|(?<!\w)(?P<months>{_MONTH}(?:{_JOINED}{_MONTH})*)(?!\w)"
    rf"(?:\s+(?P<days_after>{_NUMBER}(?:{_JOINED}{_NUMBER})*)(?!\s+{_MONTH}))?"
    rf"(?:,?\s+(?:of\s+)?(?P<year_after>{_YEAR}))?"
    rf"|(?<![\w.,$€£-])(?P<alone>{_YEAR})"
    rf"|(?<=the\s)(?P<ordinal>\d{{1,2}})(?:st|nd|rd|th)(?!\w))"
)
_FIRST = re.compile(r"\d|[JFMASOND](?:an|eb|ar|pr|ay|u[nl]|ug|ep|ct|ov|ec)")
_DIGITS = re.compile(r"\d+")
_NAME = re.compile(r"[A-Z][a-z]+")
_BY_NAME = {name[:3]: number for number, name in enumerate(MONTHS, 1)}


def find_days(text: str) -> Iterator[Day]:
    """Yield the dates of a text in order; of "9 or 10 June 2014" both."""
    if _FIRST.search(text) is None:
        return
    for found in _DATE.finditer(text):
        start, end = found.span()
        if found["iso"]:
            year, month, day = found["iso_year"], found["iso_month"], found["iso_day"]
            yield Day(int(year), int(month), int(day or 0), start, end)
        elif found["days"]:
            named = _BY_NAME[found["month"][:3]], int(found["year"] or 0)
            for number in _DIGITS.finditer(found["days"]):
                yield Day(named[1], named[0], int(number.group()), start + number.start(), end)
        elif found["months"]:
            yield from _from_months(found)
        elif found["alone"]:
            yield Day(int(found["alone"]), 0, 0, start, end)
        else:
            yield Day(0, 0, int(found["ordinal"]), start, end)


def _from_months(found: re.Match[str]) -> Iterator[Day]:
    """Yield what a name of a month begins: "June 2014", "June 29, 2014", "June and July 2014"."""
    start, end = found.span()
    year = int(found["year_after"] or 0)
    for name in _NAME.finditer(found["months"]):
        if name.group()[:3] not in _BY_NAME:
            continue
        month = _BY_NAME[name.group()[:3]]
        if not found["days_after"]:
            yield Day(year, month, 0, start + name.start(), end)
            continue
        for day in _DIGITS.finditer(found["days_after"]):
            yield Day(year, month, int(day.group()), start, end)
