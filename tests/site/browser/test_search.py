"""The search, by the keyboard alone: it finds chapters, claims, sources and rules."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from tests.site.browser.visit import Visit


def hits(page: Page, words: str) -> list[str]:
    """Put words into the search and return where its hits lead, best first."""
    # All words at once: each letter typed would be looked for, and hits of "Kob" be read.
    page.locator(".md-search__input").fill(words)
    page.locator(".md-search__input").press("End")
    expect(page.locator(".md-search-result__meta")).to_contain_text("matching document")
    links = page.locator(".md-search-result__item > a").all()
    return [(link.get_attribute("href") or "").partition("?")[0] for link in links]


@pytest.mark.parametrize("key", ["/", "s", "f"])
def test_a_key_opens_the_search(visit: Callable[..., Visit], key: str) -> None:
    page = visit().go("kobani/")

    page.keyboard.press(key)

    expect(page.locator(".md-search__input")).to_be_focused()


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Kobani", "kobani/"),
        ("exchange for 180", "claims/swap-for-180/"),
        ("Jihadists Traded", "sources/ndtv2014times/"),
        ("uncited claim", "rules/uncited-claim/"),
    ],
)
def test_what_is_looked_for_comes_first(
    visit: Callable[..., Visit], words: str, place: str
) -> None:
    page = visit().go("")
    page.keyboard.press("/")

    assert hits(page, words)[0].endswith(f"/{place}")


def test_a_name_is_found_without_its_accents(visit: Callable[..., Visit]) -> None:
    page = visit().go("")
    page.keyboard.press("/")

    assert any(address.endswith("/kobani/") for address in hits(page, "Ocalan"))


def test_arrows_and_enter_lead_to_a_hit(visit: Callable[..., Visit]) -> None:
    page = visit().go("")
    page.keyboard.press("/")
    hits(page, "exchange for 180")

    page.keyboard.press("ArrowDown")
    expect(page.locator(".md-search-result__item > a").first).to_be_focused()
    page.keyboard.press("Enter")

    expect(page.locator(".record h1")).to_have_text("An exchange for 180")


def test_escape_closes_the_search(visit: Callable[..., Visit]) -> None:
    page = visit().go("")
    page.keyboard.press("/")
    expect(page.locator(".md-search__input")).to_be_focused()

    page.keyboard.press("Escape")

    expect(page.locator(".md-search__input")).not_to_be_focused()
