"""The files of data: complete, of the published shape, and harmless to what opens them."""

import csv
import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from claimledger.model.build import build
from claimledger.model.ledger import Ledger
from claimledger.model.series import all_estimates
from claimledger.outside.workspace import read_project
from claimledger.render.data_files import data_files
from claimledger.render.export_csl import TYPES, as_csl
from claimledger.render.export_csv import claims_table, evidence_table, figures_table
from claimledger.render.export_json import VERSION, as_json, claim_as_json
from claimledger.render.export_jsonld import as_jsonld
from claimledger.render.export_schema import schema
from claimledger.render.publication import Publication

BARE = Publication(title="The report")
PUBLISHED = Publication(title="The report", site="https://report.example/", author="A. Writer")

CSL_TYPES = frozenset(
    "article article-journal article-magazine article-newspaper bill book broadcast chapter classic"
    " collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic"
    " hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet"
    " paper-conference patent performance periodical personal_communication post post-weblog"
    " regulation report review review-book software song speech standard thesis treaty"
    " webpage".split()
)
"""The types of CSL 1.0.2."""


def faults(data: str) -> list[str]:
    """Return where a JSON document departs from the published schema."""
    validator = jsonschema.Draft202012Validator(json.loads(schema()))
    return [error.json_path for error in validator.iter_errors(json.loads(data))]


def rows(table: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(table, newline="")))


def nodes(data: str, kind: str) -> list[dict[str, Any]]:
    return [node for node in json.loads(data)["@graph"] if node["@type"] == kind]


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(json.loads(schema()))


def test_the_json_has_the_published_shape(small: Ledger) -> None:
    assert faults(as_json(small)) == []


def test_a_field_too_many_and_one_too_few_are_not_of_the_published_shape(small: Ledger) -> None:
    data = json.loads(as_json(small))
    data["claims"][0]["colour"] = "red"
    del data["sources"][1]["outlet"]

    assert faults(json.dumps(data)) == ["$.claims[0]", "$.sources[1]"]


def test_the_json_holds_the_whole_ledger(small: Ledger) -> None:
    data = json.loads(as_json(small))
    second = data["claims"][1]

    assert data["version"] == VERSION
    assert [claim["id"] for claim in data["claims"]] == ["first", "second"]
    assert [item["side"] for item in second["evidence"]] == ["support", "against", "response"]
    assert (second["figures"][1]["low"], second["figures"][1]["high"]) == (2, 4.5)
    assert second["standing"] == [
        {
            "who": "Mary Mayor",
            "latest": "charged",
            "as_of": "2015-01-02",
            "not_known": "the outcome",
        }
    ]
    assert second["not_consulted"] == [{"what": "the council's minutes", "known_from": "Reuters"}]
    assert data["left_out"] == [{"finding": "X1", "because": "it is about another mill"}]
    assert data["retired"] == [{"id": "gone", "because": "it was two claims", "see": "first"}]
    assert {source["key"] for source in data["sources"]} == {"key2014", "article2014"}


def test_a_claim_by_itself_brings_its_sources(small: Ledger) -> None:
    data = json.loads(claim_as_json(small.claims["second"], small))

    assert data["claim"] == json.loads(as_json(small))["claims"][1]
    assert [source["key"] for source in data["sources"]] == ["key2014"]


def test_a_table_has_a_row_for_each_record(small: Ledger) -> None:
    assert [row["id"] for row in rows(claims_table(small))] == ["first", "second"]
    assert [(row["claim"], row["side"]) for row in rows(evidence_table(small))] == [
        ("first", "support"),
        ("second", "support"),
        ("second", "against"),
        ("second", "response"),
    ]
    assert [
        (row["name"], row["low"], row["high"])
        for row in rows(figures_table(small, all_estimates(small)))
    ] == [
        ("mills", "1", "1"),
        ("barns", "2", "4.5"),
    ]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(small: Ledger, start: str) -> None:
    claim = replace(small.claims["first"], statement=f"{start}SUM(A1)")
    ledger = replace(small, claims={"first": claim})

    assert rows(claims_table(ledger))[0]["statement"] == f"'{start}SUM(A1)"


def test_a_sign_within_a_cell_makes_no_formula(small: Ledger) -> None:
    claim = replace(small.claims["first"], statement="1 = 1")
    ledger = replace(small, claims={"first": claim})

    assert rows(claims_table(ledger))[0]["statement"] == "1 = 1"


def test_sources_have_types_that_csl_knows(small: Ledger) -> None:
    assert set(TYPES.values()) <= CSL_TYPES
    assert json.loads(as_csl(small)) == [
        {
            "id": "key2014",
            "type": "webpage",
            "container-title": "An outlet",
            "title": "A title",
            "issued": {"date-parts": [[2014]]},
        },
        {
            "id": "article2014",
            "type": "webpage",
            "container-title": "A journal",
            "title": "The article",
        },
    ]


def test_without_an_address_the_jsonld_names_none_and_reviews_nothing(small: Ledger) -> None:
    data = as_jsonld(small, BARE)

    assert nodes(data, "ClaimReview") == []
    assert "@id" not in data
    assert '"url"' not in data
    report = nodes(data, "Report")[0]
    assert {"author", "publisher", "dateModified"}.isdisjoint(report)
    assert [part["text"] for part in report["hasPart"]] == [
        "The mill burnt on 3 June 2014.",
        "The town lit the mill <script>alert(1)</script>.",
    ]


def test_what_a_named_party_states_is_reviewed_and_nothing_else(small: Ledger) -> None:
    reviews = nodes(as_jsonld(small, PUBLISHED), "ClaimReview")

    assert len(reviews) == 1
    assert reviews[0]["url"] == "https://report.example/claims/second/"
    assert reviews[0]["itemReviewed"]["author"] == [{"name": "Jane Author"}]
    assert reviews[0]["author"] == {"name": "A. Writer"}
    assert reviews[0]["reviewRating"] == {
        "@type": "Rating",
        "alternateName": "Contradicted",
        "ratingValue": 1,
        "bestRating": 5,
        "worstRating": 1,
    }


def test_the_report_is_about_the_article(small: Ledger) -> None:
    assert nodes(as_jsonld(small, BARE), "Report")[0]["about"] == {
        "@type": "Article",
        "headline": "The article",
        "isPartOf": {"@type": "Periodical", "name": "A journal"},
    }


def test_the_real_ledgers_files_are_of_their_shapes(root: Path) -> None:
    files = read_project(root)
    ledger = build(files)
    made = data_files(ledger, PUBLISHED, (files.bibliography.content or b"").decode())

    assert faults(made["data/claims.json"]) == []
    assert len(rows(made["data/claims.csv"])) == len(ledger.claims)
    assert {item["id"] for item in json.loads(made["data/sources.csl.json"])} == set(ledger.sources)
    reviews = nodes(made["data/report.jsonld"], "ClaimReview")
    assert len(reviews) == sum(1 for claim in ledger.claims.values() if claim.by)
    for claim in ledger.claims:
        assert json.loads(made[f"claims/{claim}/claim.json"])["claim"]["id"] == claim
