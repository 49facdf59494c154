"""The rule similar-title."""

from tests.examples import Hits


def test_case_and_signs_make_no_other_title(hits: Hits) -> None:
    bib = """\
@misc{key2014, title = {{The title}}, howpublished = {A}, year = {2014}}
@misc{key2015, title = {{The Title.}}, howpublished = {A}, year = {2014}}
"""
    assert hits("similar-title", bib=bib) == [
        "citations.bib:2:16 warning: 'key2015' has nearly the same title as 'key2014' | delete one, or say in an allowance why they are two (citations.bib:1:16 it stands here first)",
    ]


def test_another_year_makes_another_source(hits: Hits) -> None:
    bib = """\
@misc{key2014, title = {{The title}}, howpublished = {A}, year = {2014}}
@misc{key2015, title = {{The title}}, howpublished = {A}, year = {2015}}
"""
    assert hits("similar-title", bib=bib) == []


def test_accents_make_no_other_title(hits: Hits) -> None:
    bib = """\
@misc{key2014, title = {{Erdogan}}, howpublished = {A}}
@misc{key2015, title = {{Erdoğan}}, howpublished = {A}}
"""
    assert hits("similar-title", bib=bib) == [
        "citations.bib:2:16 warning: 'key2015' has nearly the same title as 'key2014' | delete one, or say in an allowance why they are two (citations.bib:1:16 it stands here first)",
    ]


def test_a_copy_with_the_same_address_is_told_by_its_address_alone(hits: Hits) -> None:
    bib = """\
@misc{key2014, title = {{The title}}, howpublished = {A}, url = {https://example.org/a}}
@misc{key2015, title = {{The title}}, howpublished = {A}, url = {http://example.org/a}}
"""
    assert hits("similar-title", bib=bib) == []
