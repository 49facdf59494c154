"""``self-contradiction``: the texts of a claim that tell the same deny it alike."""

import pytest
from tests.examples import Hits

CLAIMS = """\
claims:
  first:
    statement: {statement}
    support: [{{says: {says}, checked: 2026-11-22}}]
"""


def test_an_item_that_lost_its_not_is_found(hits: Hits) -> None:
    claims = CLAIMS.format(
        statement="The captured drivers were not released.",
        says="Captured drivers were released.",
    )
    assert hits("self-contradiction", claims) == [
        (
            "claims.yaml:4:22 warning: a text of 'first' says what another denies"
            " | hold both against the source, and mend the one that is wrong"
            " (claims.yaml:3:16 the other stands here)"
        )
    ]


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("The captured drivers were not released.", "Captured drivers were never released."),
        ("The captured drivers were released.", "It did not name the cook."),
        ("The captured drivers were not released.", "It denied that captured drivers were freed."),
        ("No more than ten captured drivers came.", "Ten captured drivers came."),
        ("The captured drivers were not paid a ransom.", "Captured drivers drove home again."),
    ],
)
def test_texts_that_agree_or_tell_other_things_are_let_be(
    hits: Hits, statement: str, says: str
) -> None:
    assert hits("self-contradiction", CLAIMS.format(statement=statement, says=says)) == []
