"""The rule unprotected-title."""

from tests.examples import Hits


def test_one_pair_of_braces_is_bibtexs_own(hits: Hits) -> None:
    bib = """\
@misc{key2014,
  title = {A Title},
  howpublished = {Outlet},
}
"""
    assert hits("unprotected-title", bib=bib) == [
        "citations.bib:2:3 error: the title of 'key2014' is not in double braces | write title = {{..}}",
    ]


def test_two_pairs_protect_it(hits: Hits) -> None:
    bib = "@misc{key2014, title = {{A Title}}, howpublished = {Outlet}}"
    assert hits("unprotected-title", bib=bib) == []


def test_two_braced_words_are_not_a_braced_title(hits: Hits) -> None:
    bib = "@misc{key2014, title = {{A} long {Title}}, howpublished = {Outlet}}"
    assert hits("unprotected-title", bib=bib) == [
        "citations.bib:1:16 error: the title of 'key2014' is not in double braces | write title = {{..}}",
    ]
