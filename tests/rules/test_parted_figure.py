"""``parted-figure``: a number stands under the date that its claim gives it."""

import pytest
from tests.examples import Hits

CLAIMS = """\
claims:
  first:
    statement: In 2012 there were 70 people.
    support:
      - {says: It counted 49 in June 2014., source: key2014, checked: 2026-11-22}
      - {says: It counted 94 and 9 in July 2013., source: other2013, checked: 2026-11-22}
    figures: [{name: n, value: 94, qualifier: exact, unit: u, scope: s, as_of: 2013-08, origin: reuters, source: other2013}]
"""
BIB = "@misc{other2013, title = {{B}}, howpublished = {C}, year = {2013}}"


def test_a_number_under_the_date_of_another_is_found(hits: Hits) -> None:
    page = "It counted [49 people in July 2013](claim:first).\n"
    assert hits("parted-figure", CLAIMS, bib=BIB, pages={"page.md": page}) == [
        "docs/page.md:1:13 warning: '49' stands in 'first', and not with this date | give it the date that it has there, or bind the claim that has both"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "It counted [49 people in June 2014](claim:first).",
        "It counted [94 people in August 2013](claim:first).",  # as the figure has it
        "There were [70 people in 2012](claim:first).",  # as the statement has it
        "It counted [49 people](claim:first).",
        "In July 2013 it counted [49 people](claim:first).",  # the date is not bound
        "It counted [9 people in June 2014](claim:first).",  # too small to be told apart
        "It counted [48 people in July 2013](claim:first).",  # what stands nowhere at all
        "It counted [49 people in July 2011](claim:first).",  # nor does this date
    ],
)
def test_a_number_with_its_date_is_let_be(hits: Hits, text: str) -> None:
    assert hits("parted-figure", CLAIMS, bib=BIB, pages={"page.md": f"{text}\n"}) == []


ANSWER = """\
article:
  source: article2014
  points: {A1: {paragraph: "1", says: it was so, verdict: supported, answer: "ANSWER"}}
claims:
  first:
    points: [A1]
    support:
      - {says: It counted 49 in June 2014., source: key2014, checked: 2026-11-22}
      - {says: It counted 94 in July 2013., source: other2013, checked: 2026-11-22}
"""


def test_a_number_of_an_answer_under_the_date_of_another_is_found(hits: Hits) -> None:
    claims = ANSWER.replace("ANSWER", "So it was in 2014; there were 94 in June 2014.")
    assert hits("parted-figure", claims, bib=BIB) == [
        "claims.yaml:3:78 warning: '94' in the answer to point 'A1' stands in its claims, and not with this date | give it the date that it has there"
    ]


def test_a_number_of_an_answer_with_its_date_is_let_be(hits: Hits) -> None:
    claims = ANSWER.replace("ANSWER", "There were 94 in 2013; in 2014 there were 49.")
    assert hits("parted-figure", claims, bib=BIB) == []
