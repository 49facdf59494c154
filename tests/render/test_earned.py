"""The sentence that says why a verdict may stand."""

from collections.abc import Callable

import pytest

from claimledger.model.ledger import Ledger
from claimledger.render.earned import earned

ORIGINS = "origins: {mayor: {name: the mayor, kind: state}, town: {name: the town, kind: state}}\n"
HELD = "checked: 2026-11-22"


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        # supported: the only item, and several
        (
            f"verdict: supported, support: [{{{HELD}}}]",
            (
                "the one item for it was held against an excerpt of its source;"
                " nothing stands against it; no part of it is corrected"
            ),
        ),
        (
            f"verdict: supported, support: [{{{HELD}}}, {{{HELD}}}]",
            (
                "both items for it were held against excerpts of their sources;"
                " nothing stands against it; no part of it is corrected"
            ),
        ),
        (
            (
                f"verdict: supported, support: [{{{HELD}}}, {{}}, {{}}],"
                " against: [{origin: mayor}, {origin: mayor}, {origin: town}],"
                " why: The mayor and the town differ."
            ),
            (
                "one of the three items for it was held against an excerpt of its source;"
                " what stands against it, by the mayor and the town, is answered by name;"
                " no part of it is corrected"
            ),
        ),
        # partly
        (
            (
                f"verdict: partly, by: [reuters], correction: Half., support: [{{{HELD}}}, {{{HELD}}},"
                f" {{{HELD}}}]"
            ),
            (
                "all three items for it were held against excerpts of their sources;"
                " a correction says which part"
            ),
        ),
        # disputed: origins are counted over what was held
        (
            (
                f"verdict: disputed, by: [reuters], support: [{{{HELD}}}],"
                f" against: [{{origin: mayor, {HELD}}}, {{origin: town}}]"
            ),
            (
                "the one item for it was held against an excerpt of its source;"
                " one of the two items against it was held against an excerpt of its source;"
                " these come from 2 origins"
            ),
        ),
        # contradicted: with and without checked support
        (
            (
                f"verdict: contradicted, by: [reuters], correction: No., support: [{{}}],"
                f" against: [{{origin: mayor, {HELD}}}]"
            ),
            (
                "the one item against it was held against an excerpt of its source;"
                " nothing for it was held against a source; a correction says what is right"
            ),
        ),
        (
            (
                f"verdict: contradicted, by: [reuters], correction: No., support: [{{{HELD}}}],"
                f" against: [{{origin: mayor, {HELD}}}]"
            ),
            (
                "the one item against it was held against an excerpt of its source;"
                " what stands for it, by Reuters, is answered by name; a correction says what is right"
            ),
        ),
        # unverified: by the search, by the asserter's own word, by both
        (
            (
                "verdict: unverified, by: [mayor], searched: [{for: a letter, date: 2026-11-22}],"
                f" support: [{{{HELD}}}]"
            ),
            "1 thing looked for was not found",
        ),
        (
            f"verdict: unverified, by: [reuters], support: [{{{HELD}}}]",
            "it is asserted by Reuters, and nothing for it but that word was held against a source",
        ),
        (
            (
                "verdict: unverified, by: [reuters], searched: [{for: a letter, date: 2026-11-22},"
                " {for: a film, date: 2026-11-22}], support: [{}]"
            ),
            (
                "2 things looked for were not found; it is asserted by Reuters,"
                " and nothing for it was held against a source"
            ),
        ),
    ],
)
def test_the_sentence_gives_what_the_rule_asks_for(
    ledger: Callable[..., Ledger], claim: str, sentence: str
) -> None:
    report = ledger(f"{ORIGINS}claims: {{first: {{{claim}}}}}")

    assert earned(report, report.claims["first"]) == sentence
