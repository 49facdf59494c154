"""What the search knows: every chapter, claim, source and rule, each found once, on its own page."""

import gzip
import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from claimledger import checker
from claimledger.model.build import build
from claimledger.model.ledger import Ledger
from claimledger.outside.workspace import read_project

LARGEST = 1_200_000
"""Bytes of the index, about a third more than the report's first edition needs."""


@dataclass(frozen=True)
class Index:
    """The entries of the search, and the ledger that they come from."""

    entries: list[dict[str, Any]]
    ledger: Ledger

    def at(self, location: str) -> dict[str, Any]:
        return next(entry for entry in self.entries if entry["location"] == location)


@pytest.fixture(scope="module")
def index(report: Path) -> Index:
    text = (report / "site" / "search" / "search_index.json").read_text(encoding="utf-8")
    return Index(entries=json.loads(text)["docs"], ledger=build(read_project(report)))


def test_every_claim_source_and_rule_is_found_once(index: Index) -> None:
    ledger = index.ledger
    expected = {
        *(f"claims/{claim}/" for claim in (*ledger.claims, *ledger.retired)),
        *(f"sources/{key}/" for key in ledger.sources),
        *(f"rules/{name}/" for name in checker.all_rules()),
    }

    found = Counter(
        entry["location"].partition("#")[0]
        for entry in index.entries
        if entry["location"].startswith(("claims/", "sources/", "rules/"))
    )

    assert found == dict.fromkeys(expected, 1)


def test_a_claims_statement_stands_under_its_own_page_alone(index: Index) -> None:
    statement = index.ledger.claims["swap-for-180"].statement

    found = [entry["location"] for entry in index.entries if statement in entry["text"]]

    assert found == ["claims/swap-for-180/"]


def test_a_hit_says_what_it_is_about_and_what_kind_of_page(index: Index) -> None:
    claim = index.at("claims/swap-for-180/")
    source = index.at("sources/ndtv2014times/")

    assert (claim["title"], claim["tags"]) == ("An exchange for 180", ["Claim", "Disputed"])
    assert source["title"] == "Foreign Jihadists Traded for Turkish Hostages: Reports"
    assert source["tags"] == ["Source", "Independent press"]


def test_cards_notes_and_references_stay_out(index: Index) -> None:
    titles = {entry["title"] for entry in index.entries}

    assert titles.isdisjoint({"Evidence on this page", "References", "Claims", "Sources", "Rules"})
    assert not [
        entry["location"]
        for entry in index.entries
        if "Full record" in entry["text"] and not entry["location"].startswith("#")
    ]


def test_a_name_is_found_without_its_accents(index: Index) -> None:
    assert "Erdogan" in index.at("claims/swap-for-180/")["text"]
    assert "Ocalan" in index.at("kobani/")["text"]


def test_the_index_stays_small(report: Path) -> None:
    content = (report / "site" / "search" / "search_index.json").read_bytes()

    assert len(content) <= LARGEST
    assert len(gzip.compress(content)) <= LARGEST / 4
