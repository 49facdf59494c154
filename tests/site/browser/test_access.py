"""No serious finding of axe-core on any kind of page."""

from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from tests.site.browser.visit import Visit

PAGES = [
    *("", "mosul-hostages/", "method/", "data/", "claims/", "claims/swap-for-180/"),
    *("sources/", "sources/ndtv2014times/", "rules/uncited-claim/"),
]


def serious(page: Page) -> list[tuple[str, str]]:
    """Return what axe-core finds that is serious or worse: the rule and the first place."""
    found: dict[str, Any] = Axe().run(page).response
    return [
        (violation["id"], violation["nodes"][0]["html"][:160])
        for violation in found["violations"]
        if violation["impact"] in {"serious", "critical"}
    ]


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [1280, 375])
@pytest.mark.parametrize("path", PAGES)
def test_a_page_has_no_serious_fault(
    visit: Callable[..., Visit], path: str, width: int, *, dark: bool
) -> None:
    page = visit(width=width, dark=dark).go(path)

    assert serious(page) == []


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [1280, 375])
def test_an_open_card_has_no_serious_fault(
    visit: Callable[..., Visit], width: int, *, dark: bool
) -> None:
    page = visit(width=width, dark=dark).go("mosul-hostages/")
    page.locator(".mark").nth(1).click()
    expect(page.locator(".card:popover-open")).to_have_count(1)

    assert serious(page) == []
