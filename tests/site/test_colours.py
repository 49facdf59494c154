"""Verdicts can be read in both schemes and on paper, and told apart without their colours."""

import re

import pytest
from tests.site.conftest import REPOSITORY

from claimledger.model.claim import Verdict

STYLES = (REPOSITORY / "docs" / "assets" / "report.css").read_text(encoding="utf-8")
THEME = (REPOSITORY / "scripts" / "theme" / "main.html").read_text(encoding="utf-8")

ENOUGH = 4.5
"""Contrast that WCAG 2.2 AA asks of text."""


def palettes() -> list[dict[str, str]]:
    """Return the colours by name: light, dark, dark without scripts, and print."""
    blocks = re.findall(r"\{[^{}]*--paper:[^{}]*\}", STYLES)
    return [dict(re.findall(r"--([a-z]+): (#[0-9a-f]{3,6})\b", block)) for block in blocks]


def luminance(colour: str) -> float:
    """Return a colour's relative luminance, as WCAG defines it."""
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    parts = [int(digits[start : start + 2], 16) / 255 for start in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    dark, light = sorted([luminance(one), luminance(other)])
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("#000", "#ffffff", 21), ("#777777", "#fff", 4.48), ("#8a5a00", "#8a5a00", 1)],
)
def test_contrast_is_measured_as_wcag_does(one: str, other: str, expected: float) -> None:
    assert contrast(one, other) == pytest.approx(expected, abs=0.01)


@pytest.mark.parametrize("name", [*Verdict, "ink", "soft", "link"])
def test_every_colour_of_text_stands_out_from_every_ground(name: str) -> None:
    faint = {
        (palette[name], palette[ground])
        for palette in palettes()
        for ground in ("paper", "card")
        if contrast(palette[name], palette[ground]) < ENOUGH
    }

    assert len(palettes()) == 4
    assert faint == set()


def test_every_verdict_has_a_shape_of_its_own() -> None:
    shapes = dict(re.findall(r'<symbol id="v-([a-z]+)"[^>]*>(.*?)</symbol>', THEME))

    assert set(shapes) == set(Verdict)
    assert len(set(shapes.values())) == len(Verdict)
