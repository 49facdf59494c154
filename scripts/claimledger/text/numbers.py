"""The numbers that a text names, in digits or in English words, each with its value."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from claimledger.text.days import Day, find_days


class Number(NamedTuple):
    """A number and where it stands; "5 to 10 million" is two, five million and ten million.

    A plural that tells only a size, such as hundreds, has that size below nought as its value, so
    that it equals no number but itself.
    """

    value: float
    start: int
    end: int


_UNITS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_VALUES: dict[str, float] = {
    "a": 1,
    "one": 1,
    **{word: value for value, word in enumerate(_UNITS, 2)},
    **{word: 10 * value for value, word in enumerate(_TENS, 2)},
}
_SCALES: dict[str, float] = {
    "dozen": 12,
    "hundred": 100,
    "k": 1_000,
    "thousand": 1_000,
    "m": 1_000_000,
    "million": 1_000_000,
    "bn": 1_000_000_000,
    "billion": 1_000_000_000,
}
_PARTS: dict[str, float] = {"third": 3, "quarter": 4, "fifth": 5, "tenth": 10}
_SIZES: dict[str, float] = {"tens": 10, "dozens": 12, "scores": 20} | {
    f"{scale}s": _SCALES[scale] for scale in ("hundred", "thousand", "million", "billion")
}

_SCALE_WORDS = r"dozen|hundred|thousand|million|billion"
_ONES = "|".join(["one", *_UNITS[:8]])
_NUMBER = re.compile(
    r"(?<![^\W_])(?=[\dabdefhmnost])(?:"  # what a number can begin with: most places are none
    r"(?<![^\W\d_]-)(?<!\d[.,])(?P<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    rf"(?:(?:\s+|-)(?P<scale>{_SCALE_WORDS})|(?P<short>bn|[mk]))?"
    rf"|(?P<count>{'|'.join(_UNITS[:3])})[- ](?P<part>third|quarter|fifth|tenth)s"
    r"|(?P<half>half)"
    rf"|(?P<size>{'|'.join(_SIZES)})(?:\s+of\s+(?P<sizes>thousands|millions|billions))?"
    rf"|(?P<tens>{'|'.join(_TENS)})(?:[- ](?P<ones>{_ONES}))?"
    rf"(?:[- ](?P<tens_scale>{_SCALE_WORDS}))?"
    rf"|(?P<unit>{'|'.join(_UNITS)})(?:[- ](?P<unit_scale>{_SCALE_WORDS}))?"
    rf"|(?P<single>an?|one)\s+(?P<single_scale>{_SCALE_WORDS})"
    r")(?![^\W_])",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\s*(?:[-–]|to|and|or)\s*[$€£]?")


@lru_cache(maxsize=20_000)  # a report's texts are read again and again, by rules and by checks
def days_and_numbers(text: str) -> tuple[tuple[Day, ...], tuple[Number, ...]]:
    """Return the dates of a text, and the numbers that are no part of them."""
    days = tuple(find_days(text))
    return days, tuple(find_numbers(text, days))


def find_numbers(text: str, days: Sequence[Day]) -> Iterator[Number]:
    """Yield the numbers of a text that are no part of its dates ``days``."""
    for day in days:
        text = text[: day.start] + " " * (day.end - day.start) + text[day.end :]
    found = list(_NUMBER.finditer(text))
    for at, number in enumerate(found):
        value = _value(number)
        following = found[at + 1] if at + 1 < len(found) else None
        if following and value < _SCALES["thousand"] and number["digits"] and not number["scale"]:
            scale = following["scale"] or following["short"]
            if scale and _RANGE.fullmatch(text, number.end(), following.start()):
                value *= _SCALES[scale.lower()]
        yield Number(value, number.start(), number.end())


def _value(found: re.Match[str]) -> float:
    words = {name: word.lower() for name, word in found.groupdict(default="").items()}
    if words["digits"]:
        scale = words["scale"] or words["short"]
        return round(float(words["digits"].replace(",", "")) * _SCALES.get(scale, 1), 6)
    if words["count"]:
        return round(_VALUES[words["count"]] / _PARTS[words["part"]], 6)
    if words["half"]:
        return 0.5
    if words["size"]:
        return -_SIZES[words["size"]] * _SIZES.get(words["sizes"], 1)
    scale = words["tens_scale"] or words["unit_scale"] or words["single_scale"]
    names = (words[name] for name in ("tens", "ones", "unit", "single"))
    value = sum(_VALUES["a" if name == "an" else name] for name in names if name)
    return value * _SCALES.get(scale, 1)
