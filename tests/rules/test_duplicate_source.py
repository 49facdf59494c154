"""The rule duplicate-source."""

from tests.examples import Hits


def test_scheme_www_and_slash_make_no_other_address(hits: Hits) -> None:
    bib = """\
@misc{key2014, title = {{One}}, howpublished = {A}, url = {https://example.org/a}}
@misc{key2015, title = {{Two}}, howpublished = {A}, url = {http://www.Example.org/a/}}
"""
    assert hits("duplicate-source", bib=bib) == [
        "citations.bib:2:53 error: 'key2015' has the same address as 'key2014' | cite 'key2014' and delete this entry (citations.bib:1:53 it stands here first)",
    ]


def test_another_path_is_another_address(hits: Hits) -> None:
    bib = """\
@misc{key2014, title = {{One}}, howpublished = {A}, url = {https://example.org/a}}
@misc{key2015, title = {{Two}}, howpublished = {A}, url = {https://example.org/b}}
"""
    assert hits("duplicate-source", bib=bib) == []


def test_capitals_in_a_path_make_another_address(hits: Hits) -> None:
    bib = """\
@misc{key2014, title = {{One}}, howpublished = {A}, url = {https://example.org/watch?v=aB}}
@misc{key2015, title = {{Two}}, howpublished = {A}, url = {https://example.org/watch?v=Ab}}
"""
    assert hits("duplicate-source", bib=bib) == []


def test_an_allowance_excuses_it(hits: Hits) -> None:
    bib = """\
@misc{key2014, title = {{One}}, howpublished = {A}, url = {https://example.org/a}}
@misc{key2015, title = {{Two}}, howpublished = {A}, url = {https://example.org/a}, allow = {duplicate-source: two texts at one address}}
"""
    assert hits("duplicate-source", bib=bib) == []


def test_a_doi_is_one_wherever_it_stands(hits: Hits) -> None:
    bib = """\
@misc{key2014, title = {{One}}, howpublished = {A}, doi = {10.1000/AB.12}}
@misc{key2015, title = {{Two}}, howpublished = {A}, url = {https://journal.example.org/doi/full/10.1000/ab.12?a=b}}
@misc{key2016, title = {{Three}}, howpublished = {A}, url = {https://doi.org/10.1000%2Fab.12}}
"""
    assert hits("duplicate-source", bib=bib) == [
        "citations.bib:2:53 error: 'key2015' has the same DOI as 'key2014' | cite 'key2014' and delete this entry (citations.bib:1:53 it stands here first)",
        "citations.bib:3:55 error: 'key2016' has the same DOI as 'key2014' | cite 'key2014' and delete this entry (citations.bib:1:53 it stands here first)",
    ]


def test_a_copy_with_the_same_address_and_doi_is_told_once(hits: Hits) -> None:
    bib = """\
@misc{key2014, title = {{One}}, howpublished = {A}, doi = {10.1000/1}, url = {https://example.org/}}
@misc{key2015, title = {{Two}}, howpublished = {A}, doi = {10.1000/1}, url = {https://example.org/}}
"""
    assert hits("duplicate-source", bib=bib) == [
        "citations.bib:2:72 error: 'key2015' has the same address as 'key2014' | cite 'key2014' and delete this entry (citations.bib:1:72 it stands here first)",
    ]


def test_another_doi_is_another_source(hits: Hits) -> None:
    bib = """\
@misc{key2014, title = {{One}}, howpublished = {A}, doi = {10.1000/1}}
@misc{key2015, title = {{Two}}, howpublished = {A}, doi = {10.1000/12}}
"""
    assert hits("duplicate-source", bib=bib) == []
