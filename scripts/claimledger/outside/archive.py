"""The Internet Archive: which capture of an address it has."""

import json
import re
from urllib.parse import urlencode

from claimledger.outside.fetch import FetchError, fetch
from claimledger.outside.manner import Manner


def find_capture(address: str, manner: Manner) -> str:
    """Return the address of the archive's capture of a page; empty where it tells of none.

    What the archive answers is documented at https://archive.org/help/wayback_api.php.
    """
    try:
        asked = fetch(f"{manner.archive}?{urlencode({'url': address})}", manner)
        answer: object = json.loads(asked.body)
    except (FetchError, ValueError, RecursionError):
        return ""
    for name in ("archived_snapshots", "closest", "url"):
        answer = answer.get(name) if isinstance(answer, dict) else None
    if not isinstance(answer, str) or not answer.isprintable():
        return ""
    # It names its own captures with http, and serves them with https.
    return re.sub(r"^http://web\.archive\.org/", "https://web.archive.org/", answer)
