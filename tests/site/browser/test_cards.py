"""Evidence cards as readers meet them: by mouse, keyboard and touch, with scripts and without."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from tests.site.browser.visit import Visit

CHAPTER = "mosul-hostages/"


def open_cards(page: Page) -> int:
    """Return how many cards are open. Asked through CSS, so that it works without scripts."""
    return page.locator(".card:popover-open").count()


def first_mark(page: Page) -> str:
    """Return the id of the card that the first mark of the page opens."""
    return page.locator(".mark").first.get_attribute("popovertarget") or ""


@pytest.mark.parametrize("scripts", [True, False])
def test_a_click_opens_a_card_and_escape_closes_it(
    visit: Callable[..., Visit], *, scripts: bool
) -> None:
    page = visit(scripts=scripts).go(CHAPTER)
    card = page.locator(f"#{first_mark(page)}")

    page.locator(".mark").first.click()
    expect(page.locator(".card:popover-open")).to_have_count(1)
    assert card.bounding_box()
    page.keyboard.press("Escape")

    expect(page.locator(".card:popover-open")).to_have_count(0)


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_the_keyboard_opens_a_card_enters_it_and_closes_it(
    visit: Callable[..., Visit], *, scripts: bool, key: str
) -> None:
    page = visit(scripts=scripts).go(CHAPTER)
    page.locator(".mark").first.focus()

    page.keyboard.press(key)
    expect(page.locator(".card:popover-open")).to_have_count(1)
    page.keyboard.press("Tab")
    expect(page.locator(".card:popover-open a:focus")).to_have_count(1)
    page.keyboard.press("Escape")

    expect(page.locator(".card:popover-open")).to_have_count(0)
    expect(page.locator(".mark").first).to_be_focused()


@pytest.mark.parametrize("scripts", [True, False])
def test_touch_opens_a_sheet_at_the_bottom(visit: Callable[..., Visit], *, scripts: bool) -> None:
    page = visit(width=375, scripts=scripts).go(CHAPTER)

    page.locator(".mark").first.tap()

    expect(page.locator(".card:popover-open")).to_have_count(1)
    box = page.locator(".card:popover-open").bounding_box()
    assert box
    assert box["x"] == 0
    assert box["width"] == 375
    assert round(box["y"] + box["height"]) == 800
    assert box["height"] <= 0.65 * 800 + 1


def test_a_card_stands_beside_its_words_and_does_not_cover_them(
    visit: Callable[..., Visit],
) -> None:
    page = visit().go(CHAPTER)
    marks = page.locator(".mark")
    for index in range(0, marks.count(), 7):
        marks.nth(index).scroll_into_view_if_needed()
        marks.nth(index).click()
        words = page.locator(".claim.is-open").first.bounding_box()
        card = page.locator(".card:popover-open").bounding_box()
        assert words
        assert card
        is_below = card["y"] >= words["y"] + words["height"] - 1
        is_above = card["y"] + card["height"] <= words["y"] + 1
        assert is_below or is_above, (index, words, card)
        assert card["height"] <= 0.65 * 800 + 1
        page.keyboard.press("Escape")


def test_a_pointer_that_rests_on_a_mark_opens_its_card(visit: Callable[..., Visit]) -> None:
    page = visit().go(CHAPTER)

    page.locator(".mark").first.hover()
    expect(page.locator(".card:popover-open")).to_have_count(1)
    page.mouse.move(5, 500)

    expect(page.locator(".card:popover-open")).to_have_count(0)


def test_a_card_opens_without_moving_the_page(visit: Callable[..., Visit]) -> None:
    page = visit().go(CHAPTER)
    before = page.evaluate("document.body.scrollHeight")

    page.locator(".mark").first.click()
    expect(page.locator(".card:popover-open")).to_have_count(1)

    assert page.evaluate("document.body.scrollHeight") == before


def test_closed_cards_stand_as_notes_at_the_end_of_the_page(visit: Callable[..., Visit]) -> None:
    page = visit(scripts=False).go(CHAPTER)

    assert open_cards(page) == 0
    for card in page.locator(".card").all()[:3]:
        expect(card).to_be_visible()


def test_on_paper_the_notes_take_the_place_of_the_cards(visit: Callable[..., Visit]) -> None:
    page = visit().go(CHAPTER)
    page.get_by_label("Marks").select_option("none")
    page.emulate_media(media="print", color_scheme="dark")

    expect(page.locator(".card").first).to_be_visible()
    for chrome in (".md-header", ".card__foot", ".same", ".mark svg"):
        expect(page.locator(chrome).first).not_to_be_visible()
    # what a reader does not want to see on the screen, paper needs: the numbers of the notes
    expect(page.locator(".mark").first).to_be_visible()
    expect(page.locator("#references ~ .footnote a[href^='http']").first).to_be_visible()
    ground = page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor")
    assert ground == "rgb(255, 255, 255)"
    ink = page.locator(".md-content p").last.evaluate("text => getComputedStyle(text).color")
    assert ink in {"rgb(0, 0, 0)", "rgb(69, 67, 63)"}
