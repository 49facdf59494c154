"""A page that is open in a browser, and what it asked for elsewhere."""

from dataclasses import dataclass, field

from playwright.sync_api import Page, Request


@dataclass
class Visit:
    """A page that is open, and the requests that left for another address."""

    page: Page
    address: str
    strayed: list[str] = field(default_factory=list)

    def go(self, path: str) -> Page:
        """Open a page of the site."""
        self.page.goto(f"{self.address}/{path}")
        return self.page

    def watch(self, request: Request) -> None:
        """Note a request that leaves the site."""
        if not request.url.startswith((self.address, "data:", "blob:")):
            self.strayed.append(request.url)
