"""The rule similar-title."""

import pytest
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


SIMILAR = {
    "a slip of a letter": ("Turkey bans seven thousand", "Turkey bans sevn thousand"),
    "a word more": ("Turkey bans seven thousand", "Turkey bans all seven thousand"),
    "words run together": ("Turkey bans on line news", "Turkey bans online news"),
    "a word twice": ("Turkey bans bans seven", "Turkey bans bans sevn"),
}


@pytest.mark.parametrize(("one", "other"), SIMILAR.values(), ids=SIMILAR.keys())
def test_a_title_that_is_nearly_another_is_told_once(hits: Hits, one: str, other: str) -> None:
    bib = f"""\
@misc{{key2014, title = {{{{{one}}}}}, howpublished = {{A}}, year = {{2014}}}}
@misc{{key2015, title = {{{{{other}}}}}, howpublished = {{A}}, year = {{2014}}}}
"""
    assert hits("similar-title", bib=bib) == [
        "citations.bib:2:16 warning: 'key2015' has nearly the same title as 'key2014' | delete one, or say in an allowance why they are two (citations.bib:1:16 it stands here first)",
    ]


DIFFERENT = {
    "another number": ("Turkey bans 7000 of them", "Turkey bans 9000 of them"),
    "a number more": ("The oil of the state", "The oil of the state 2"),
    "another word": ("Turkey bans seven thousand", "Turkey frees seven thousand"),
    "two words": ("Turkey bans seven thousand", "Turky bans sevn thousand"),
    "too short to tell": ("The oil trade", "The oil trades"),
}


@pytest.mark.parametrize(("one", "other"), DIFFERENT.values(), ids=DIFFERENT.keys())
def test_a_title_that_says_something_else_is_not(hits: Hits, one: str, other: str) -> None:
    bib = f"""\
@misc{{key2014, title = {{{{{one}}}}}, howpublished = {{A}}, year = {{2014}}}}
@misc{{key2015, title = {{{{{other}}}}}, howpublished = {{A}}, year = {{2014}}}}
"""
    assert hits("similar-title", bib=bib) == []
