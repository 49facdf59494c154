"""What a reader can set and take along: the marks that show, the next use of a source, a citation."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from tests.site.browser.visit import Visit

CHAPTER = "mosul-hostages/"

MOVED = """
() => {
  window.moved = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const others = entry.sources.filter(({ node }) => !(node?.closest ? node : node?.parentElement)?.closest(".card"));
      if (others.length) window.moved += entry.value;
    }
  }).observe({ type: "layout-shift" });
}
"""
"""Adds up every layout shift from here on, also those that follow a click at once.

A card that closes goes back to its place among the notes: that it moves is no shift of the page.
"""

SETTLED = "new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)))"
"""Two frames and more: layout shifts are reported after the frame that has them."""


def shown(page: Page, verdict: str) -> int:
    """Return how many marks of a verdict show."""
    return page.locator(f".mark.v-{verdict}:visible").count()


def test_all_marks_show_at_first(visit: Callable[..., Visit]) -> None:
    page = visit().go(CHAPTER)

    assert page.locator(".mark:visible").count() == page.locator(".mark").count()
    expect(page.get_by_label("Marks")).to_have_value("all")


@pytest.mark.parametrize("width", [1280, 375])
def test_a_reader_may_see_the_marks_of_contested_claims_only(
    visit: Callable[..., Visit], width: int
) -> None:
    page = visit(width=width).go(CHAPTER)
    contested = page.locator(".mark:not(.v-supported)").count()

    page.get_by_label("Marks").select_option("contested")

    assert shown(page, "supported") == 0
    assert page.locator(".mark:visible").count() == contested


def test_a_reader_may_see_no_marks_and_keeps_words_and_notes(visit: Callable[..., Visit]) -> None:
    page = visit().go(CHAPTER)

    page.get_by_label("Marks").select_option("none")

    assert page.locator(".mark:visible").count() == 0
    assert page.locator(".claim:visible").count() == page.locator(".claim").count()
    assert page.locator(".card:visible").count() == page.locator(".card").count()


def test_the_choice_is_made_by_keyboard_and_kept_on_other_pages(
    visit: Callable[..., Visit],
) -> None:
    opened = visit()
    page = opened.go(CHAPTER)
    page.get_by_label("Marks").focus()
    page.keyboard.press("n")
    expect(page.get_by_label("Marks")).to_have_value("none")

    page = opened.go("oil/")

    expect(page.get_by_label("Marks")).to_have_value("none")
    assert page.locator(".mark:visible").count() == 0


def test_a_choice_that_is_not_known_shows_all_marks(visit: Callable[..., Visit]) -> None:
    opened = visit()
    page = opened.go(CHAPTER)
    page.evaluate("__md_set('marks', 'some')")

    page = opened.go(CHAPTER)

    expect(page.get_by_label("Marks")).to_have_value("all")
    assert page.locator(".mark:visible").count() == page.locator(".mark").count()


def test_without_scripts_there_is_no_choice_and_all_marks_show(visit: Callable[..., Visit]) -> None:
    page = visit(scripts=False).go(CHAPTER)

    expect(page.get_by_label("Marks")).not_to_be_visible()
    assert page.locator(".mark:visible").count() == page.locator(".mark").count()


def test_pages_without_marks_offer_no_choice(visit: Callable[..., Visit]) -> None:
    page = visit().go("claims/")

    expect(page.get_by_label("Marks")).to_have_count(0)


def test_a_citation_is_copied_and_its_copying_is_told(visit: Callable[..., Visit]) -> None:
    page = visit().go(CHAPTER)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator(".mark").first.click()
    card = page.locator(".card:popover-open")

    card.get_by_role("button", name="Copy citation").click()

    expect(page.get_by_role("status").filter(has_text="Citation copied")).to_have_count(1)
    address = card.get_by_role("link", name=re.compile("Full record")).evaluate("a => a.href")
    title = card.locator(".card__head b").last.text_content()
    identity = address.split("/")[-2]
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith(f"“{title}”, claim {identity}, in: Turkey and ISIS, claim by claim.")
    assert re.search(rf"{re.escape(address)}, read on \d+ \w+ \d{{4}}\.$", copied)


def test_a_citation_that_could_not_be_copied_is_told_as_such(visit: Callable[..., Visit]) -> None:
    page = visit().go(CHAPTER)
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error()); }")
    page.locator(".mark").first.click()

    page.get_by_role("button", name="Copy citation").click()

    expect(page.get_by_role("status").filter(has_text="Not copied")).to_have_count(1)


@pytest.mark.parametrize("scripts", [True, False])
def test_the_next_use_of_a_source_is_a_link_away(
    visit: Callable[..., Visit], *, scripts: bool
) -> None:
    page = visit(scripts=scripts).go(CHAPTER)
    link = page.locator(".same a[href^='../']").first
    source = link.locator("xpath=ancestor::small").locator("a[href*='sources/']").first
    key = (source.get_attribute("href") or "").removeprefix("..")

    link.click()

    expect(page.locator(".claim:target")).to_have_count(1)
    number = page.url.partition("#w")[2]
    expect(page.locator(f"#e{number} a[href$='{key}']").first).to_be_visible()


def test_a_use_on_the_same_page_closes_the_card(visit: Callable[..., Visit]) -> None:
    page = visit().go(CHAPTER)
    card = page.locator(".card:has(.same a[href^='#'])").first
    page.locator(f".mark[popovertarget={card.get_attribute('id')}]").first.click()

    card.locator(".same a[href^='#']").first.click()

    expect(page.locator(".card:popover-open")).to_have_count(0)
    expect(page.locator(".claim:target")).to_be_in_viewport()


@pytest.mark.parametrize("width", [1280, 375])
@pytest.mark.parametrize("which", ["first", "last"])
def test_nothing_moves_when_a_card_opens_and_closes(
    visit: Callable[..., Visit], which: str, width: int
) -> None:
    """The last mark stands near the notes, which lose the card while it is open."""
    page = visit(width=width).go(CHAPTER)
    marks = page.locator(".mark")
    mark = marks.first if which == "first" else marks.last
    mark.evaluate("mark => mark.scrollIntoView({ block: 'start', behavior: 'instant' })")
    page.evaluate("window.scrollBy(0, -150)")
    page.evaluate(SETTLED)
    page.evaluate(MOVED)

    mark.click()
    expect(page.locator(".card:popover-open")).to_have_count(1)
    page.evaluate(SETTLED)
    page.keyboard.press("Escape")
    expect(page.locator(".card:popover-open")).to_have_count(0)
    page.evaluate(SETTLED)

    assert page.evaluate("window.moved") == 0
    page.evaluate("document.querySelector('.md-content__inner').style.paddingTop = '200px'")
    page.evaluate(SETTLED)
    assert page.evaluate("window.moved") > 0, "the observer sees no shift at all"
