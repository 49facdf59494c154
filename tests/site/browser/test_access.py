"""No serious finding of axe-core on any kind of page, and pages that bend to their readers."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from tests.site.browser.visit import Visit

CHAPTER = "mosul-hostages/"

PAGES = [
    *("", CHAPTER, "points/", "corrections/", "disputes/", "names/", "method/", "about/"),
    *("changes/", "data/", "figures/", "timeline/", "map/"),
    *("claims/", "claims/swap-for-180/", "sources/", "sources/ndtv2014times/"),
    *("rules/", "rules/uncited-claim/", "404.html"),
]
"""Every kind of page."""

WIDTHS = (1280, 375)

AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
"""WCAG 2.2 AA, the size of targets with it, and what axe-core holds to be good practice."""

PATIENCE = 30_000
"""Milliseconds in which a page has to follow the system's scheme: a register is long."""

SMALL_TARGETS = """
() => [...document.querySelectorAll(".mark, .card__foot > *, .same a, .report-marks select, .report-nav a")]
  .filter((target) => target.checkVisibility())
  .map((target) => [target.outerHTML.slice(0, 90), target.getBoundingClientRect()])
  .filter(([, box]) => box.height < 24 || box.width < 24)
  .map(([html, box]) => `${Math.round(box.width)}x${Math.round(box.height)} ${html}`)
"""


def serious(page: Page) -> list[tuple[str, str]]:
    """Return what axe-core finds that is serious or worse: the rule and the first place."""
    found: dict[str, Any] = Axe().run(page, options=AXE).response
    return [
        (violation["id"], violation["nodes"][0]["html"][:160])
        for violation in found["violations"]
        if violation["impact"] in {"serious", "critical"}
    ]


def in_each_view(page: Page, found: Callable[[Page], object]) -> dict[str, object]:
    """Return what is found at both widths and in both schemes, where there is anything."""
    page.emulate_media(reduced_motion="reduce")  # no drawer on its way while one looks
    seen: dict[str, object] = {}
    for width in WIDTHS:
        for scheme in ("light", "dark"):
            page.set_viewport_size({"width": width, "height": 800})
            page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
            expected = "slate" if scheme == "dark" else "default"
            scheme_there = expect(page.locator("body"))
            scheme_there.to_have_attribute("data-md-color-scheme", expected, timeout=PATIENCE)
            seen[f"{scheme}, {width} px"] = found(page)
    return {view: what for view, what in seen.items() if what}


@pytest.mark.parametrize("path", PAGES)
def test_a_page_has_no_serious_fault(visit: Callable[..., Visit], path: str) -> None:
    page = visit().go(path)

    assert in_each_view(page, serious) == {}


def test_an_open_card_has_no_serious_fault(visit: Callable[..., Visit]) -> None:
    page = visit().go(CHAPTER)
    page.locator(".mark").nth(1).click()
    expect(page.locator(".card:popover-open")).to_have_count(1)

    assert in_each_view(page, serious) == {}


def test_axe_finds_what_is_planted(visit: Callable[..., Visit]) -> None:
    page = visit().go("about/")
    page.evaluate("document.querySelector('.md-content h1').innerHTML += '<button></button>'")

    assert [rule for rule, _ in serious(page)] == ["button-name"]


@pytest.mark.parametrize("path", PAGES)
def test_headings_and_landmarks_are_right(visit: Callable[..., Visit], path: str) -> None:
    page = visit().go(path)

    levels = page.evaluate(
        "[...document.querySelectorAll('main h1, main h2, main h3, main h4')]"
        ".filter((heading) => heading.closest('.md-content')).map((heading) => +heading.tagName[1])"
    )
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert [b for a, b in pairwise(levels) if b > a + 1] == []
    for landmark in ("header", "main", "footer"):
        expect(page.locator(landmark)).to_have_count(1)


@pytest.mark.parametrize("path", PAGES)
def test_a_page_reflows_in_a_narrow_window(visit: Callable[..., Visit], path: str) -> None:
    """320 px is a window of 1280 px at a zoom of 400 per cent."""
    page = visit(width=320).go(path)

    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_a_card_reflows_in_a_narrow_window(visit: Callable[..., Visit]) -> None:
    page = visit(width=320).go(CHAPTER)
    page.locator(".mark").nth(1).tap()

    card = page.locator(".card:popover-open")
    assert card.evaluate("card => card.scrollWidth <= card.clientWidth")


@pytest.mark.parametrize("width", WIDTHS)
def test_what_can_be_pressed_is_large_enough(visit: Callable[..., Visit], width: int) -> None:
    page = visit(width=width).go(CHAPTER)
    page.locator(".mark").nth(1).click()
    expect(page.locator(".card:popover-open")).to_have_count(1)

    assert page.evaluate(SMALL_TARGETS) == []


def test_nothing_moves_for_who_asks_for_stillness(visit: Callable[..., Visit]) -> None:
    page = visit().go(CHAPTER)
    moving = (
        "[...document.querySelectorAll('*')].map((element) => getComputedStyle(element))"
        ".filter((style) => style.transitionDuration.split(', ').some((time) => parseFloat(time))"
        " || style.animationName !== 'none' || style.scrollBehavior === 'smooth').length"
    )
    assert page.evaluate(moving) > 0

    page.emulate_media(reduced_motion="reduce")

    assert page.evaluate(moving) == 0


def test_with_forced_colours_verdicts_keep_their_shapes_and_marks_their_edges(
    visit: Callable[..., Visit],
) -> None:
    page = visit().go(CHAPTER)
    page.emulate_media(forced_colors="active")
    mark = page.locator(".mark").first

    assert mark.evaluate("mark => getComputedStyle(mark).borderTopStyle") == "solid"
    expect(mark.locator("svg")).to_be_visible()
    ink = mark.locator("svg").evaluate("shape => getComputedStyle(shape).color")
    ground = mark.evaluate("mark => getComputedStyle(mark).backgroundColor")
    assert ink != ground
    bars = page.locator(".strip__bar span").evaluate_all(
        "bars => bars.map((bar) => getComputedStyle(bar).backgroundColor)"
    )
    ground = page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor")
    assert ground not in bars
