"""Figures, timeline and map as readers see them, wide and narrow."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect
from tests.site.browser.visit import Visit

PAGES = ["figures/", "timeline/", "map/"]


def covered(names: Locator) -> list[tuple[str, str]]:
    """Return the pairs of visible texts of a drawing that stand upon each other."""
    found: list[list[str]] = names.evaluate_all(
        """texts => {
          const boxes = texts.map(text => [text.textContent, text.getBoundingClientRect()])
            .filter(([, box]) => box.width);
          const pairs = [];
          boxes.forEach(([name, one], at) => boxes.slice(at + 1).forEach(([other, two]) => {
            const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
            const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
            if (across > 1 && down > 4) pairs.push([name, other]);
          }));
          return pairs;
        }"""
    )
    return [(one, other) for one, other in found]


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("path", PAGES)
def test_a_page_of_pictures_is_as_wide_as_the_window(
    visit: Callable[..., Visit], path: str, width: int
) -> None:
    page = visit(width=width).go(path)

    assert page.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize("width", [1280, 390])
def test_no_words_of_a_figure_stand_on_others(visit: Callable[..., Visit], width: int) -> None:
    page = visit(width=width).go("figures/")
    charts = page.locator(".chart:visible")

    assert charts.count() >= 8
    for chart in charts.all():
        assert covered(chart.locator("text")) == []


def test_no_names_of_the_map_stand_on_others(visit: Callable[..., Visit]) -> None:
    page = visit().go("map/")

    assert page.locator(".map .names text").count() >= 30
    for drawing in page.locator(".map").all():
        assert covered(drawing.locator(".names text")) == []


@pytest.mark.parametrize(("width", "shown"), [(1280, "wide"), (390, "narrow")])
def test_one_drawing_of_each_figure_is_shown(
    visit: Callable[..., Visit], width: int, shown: str
) -> None:
    page = visit(width=width).go("figures/")

    expect(page.locator(f".chart--{shown}").first).to_be_visible()
    assert page.locator(".chart:visible").count() == page.locator(f".chart--{shown}").count()


def test_a_mark_opens_its_claim(visit: Callable[..., Visit]) -> None:
    page: Page = visit().go("figures/")

    page.locator(".chart--wide a").first.click()

    expect(page.locator(".record h1")).to_be_visible()
    assert "/claims/" in page.url
