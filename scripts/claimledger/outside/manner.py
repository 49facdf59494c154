"""How the web is asked: how long, how often, how much, and whom not."""

from dataclasses import dataclass

from claimledger import __version__

AGENT = f"claimledger/{__version__} (asks whether cited pages are still there)"
"""What we say we are: a site that does not want to be asked by programs can tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How to ask; what is set here is polite enough for a run every night.

    ``seconds`` is what one answer may take, ``pause`` what lies between two requests to one host,
    ``retries`` how often a request that failed is sent again, ``retry_wait`` what lies before that
    at least. ``largest`` is how many bytes of a page are read. ``archive`` is asked for captures.
    ``allows_loopback`` is for tests: otherwise no machine of the own network is asked.
    """

    seconds: float = 20
    pause: float = 1.0
    retries: int = 2
    retry_wait: int = 5
    largest: int = 2_000_000
    redirects: int = 8
    batch: int = 100
    archive: str = "https://archive.org/wayback/available"
    allows_loopback: bool = False
