"""The rule incomplete-source."""

from tests.examples import Hits


def test_an_outlet_is_needed(hits: Hits) -> None:
    bib = "@misc{key2014, title = {{A title}}, year = {2014}}"
    assert hits("incomplete-source", bib=bib) == [
        "citations.bib:1:7 error: source 'key2014' has no outlet (howpublished) | add what the source shows, or cite another",
    ]


def test_a_title_or_an_address_is_enough(hits: Hits) -> None:
    bib = """\
@misc{key2014, title = {{A title}}, howpublished = {A}}
@misc{other2014, howpublished = {A}, url = {https://example.org/a}}
@book{book2014, author = {B, C}, title = {{A}}, publisher = {D}, year = {2014}}
"""
    assert hits("incomplete-source", bib=bib) == []


def test_all_that_is_missing_is_told_at_once(hits: Hits) -> None:
    bib = "@misc{key2014, year = {2014}}"
    assert hits("incomplete-source", bib=bib) == [
        "citations.bib:1:7 error: source 'key2014' has no outlet (howpublished) and no title or url | add what the source shows, or cite another",
    ]
