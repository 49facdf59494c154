"""What is known of the report as something published; what is not set is left out everywhere."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from claimledger.model.dates import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """The report's title, and who publishes it where and since when.

    ``site`` is the address of the site's root with a slash at its end. ``as_of`` is the day of the
    last commit. Each but the title may be empty: nothing is ever put in its place.
    """

    title: str
    description: str = ""
    language: str = "en"
    author: str = ""
    publisher: str = ""
    site: str = ""
    as_of: PartialDate | None = None
    has_pdf: bool = False

    def address(self, path: str) -> str:
        """Return the address of a file or page of the site; empty where the site has none."""
        return f"{self.site}{path}" if self.site else ""


def as_set(
    settings: Mapping[str, Any], as_of: PartialDate | None = None, *, has_pdf: bool = False
) -> Publication:
    """Return the publication that the settings of mkdocs.yml describe, under MkDocs's own names."""
    site = settings["site_url"] or ""
    return Publication(
        title=settings["site_name"],
        description=settings["site_description"] or "",
        language=settings["theme"].get("language") or "en",
        author=settings["site_author"] or "",
        publisher=settings["extra"].get("publisher") or "",
        site=f"{site.rstrip('/')}/" if site else "",
        as_of=as_of,
        has_pdf=has_pdf,
    )
