"""The tour of a reader: home, a chapter, a mark, its card, the full record, a source, and back."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect
from tests.site.browser.visit import Visit

TABS = 200
"""So often at most the key is pressed until a place is reached."""


def tab_to(page: Page, place: Locator) -> None:
    """Press Tab until a place has the focus, which has to be seen there."""
    for _ in range(TABS):
        page.keyboard.press("Tab")
        if place.evaluate("place => place === document.activeElement"):
            outline = place.evaluate("place => getComputedStyle(place).outlineStyle")
            assert outline != "none"
            return
    pytest.fail(f"{TABS} times Tab did not lead to {place}")


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("scripts", [True, False])
def test_the_tour_by_pointer(visit: Callable[..., Visit], width: int, *, scripts: bool) -> None:
    page = visit(width=width, scripts=scripts).go("")

    page.locator("main .chapters a", has_text="The Mosul hostages").click()
    expect(page.locator("h1")).to_have_text("The Mosul hostages")
    page.locator(".mark").nth(1).click()
    card = page.locator(".card:popover-open")
    statement = card.locator(".card__statement").text_content() or "none"
    card.locator(".card__foot a").first.click()
    expect(page.locator(".lede")).to_have_text(statement)
    page.locator("main small a[href*='sources/']").first.click()
    expect(page.locator(".kicker")).to_have_text("Source")
    page.go_back()
    expect(page.locator(".lede")).to_have_text(statement)
    page.go_back()
    expect(page.locator("h1")).to_have_text("The Mosul hostages")


@pytest.mark.parametrize("scripts", [True, False])
def test_the_tour_by_keyboard_alone(visit: Callable[..., Visit], *, scripts: bool) -> None:
    page = visit(scripts=scripts).go("")

    tab_to(page, page.locator("main .chapters a", has_text="The Mosul hostages"))
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("The Mosul hostages")
    tab_to(page, page.locator(".mark").nth(1))
    page.keyboard.press("Enter")
    card = page.locator(".card:popover-open")
    statement = card.locator(".card__statement").text_content() or "none"
    tab_to(page, card.locator(".card__foot a").first)
    page.keyboard.press("Enter")
    expect(page.locator(".lede")).to_have_text(statement)
    tab_to(page, page.locator("main small a[href*='sources/']").first)
    page.keyboard.press("Enter")
    expect(page.locator(".kicker")).to_have_text("Source")
    page.go_back()  # a headless browser does not listen to its own keys
    expect(page.locator(".lede")).to_have_text(statement)
    page.go_back()
    expect(page.locator("h1")).to_have_text("The Mosul hostages")


def test_the_first_tab_leads_past_the_navigation(visit: Callable[..., Visit]) -> None:
    page = visit().go("mosul-hostages/")

    page.keyboard.press("Tab")
    expect(page.locator(".md-skip")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")

    expect(page.locator(".mark").first).to_be_focused()


def test_the_focus_does_not_hide_behind_the_foot_of_a_card(visit: Callable[..., Visit]) -> None:
    page = visit(width=390).go("mosul-hostages/")
    page.locator(".mark").nth(1).click()
    card = page.locator(".card:popover-open")
    links = card.locator("a")
    for _ in range(links.count() - 1):
        page.keyboard.press("Tab")
        focused = page.locator("a:focus").bounding_box()
        foot = card.locator(".card__foot").bounding_box()
        assert focused
        assert foot
        is_in_foot = focused["y"] >= foot["y"]
        assert is_in_foot or focused["y"] + focused["height"] <= foot["y"] + 1
