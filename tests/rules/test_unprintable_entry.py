"""The rule unprintable-entry."""

from tests.examples import Hits


def test_pybtex_knows_no_laws(hits: Hits) -> None:
    bib = "@legislation{key2014, title = {{A law}}, howpublished = {Gazette}}"
    assert hits("unprintable-entry", bib=bib) == [
        "citations.bib:1:14 error: 'key2014' does not print: the style knows no @legislation | use @misc or @book, 'Last, First', double braces around bodies, and no TeX",
    ]


def test_a_plain_entry_prints(hits: Hits) -> None:
    bib = "@misc{key2014, title = {{A law of 100\\%}}, howpublished = {Gazette}}"
    assert hits("unprintable-entry", bib=bib) == []


def test_a_bare_percent_sign_swallows_the_rest(hits: Hits) -> None:
    bib = """\
@misc{key2014,
  title = {{100% of it}},
  howpublished = {Gazette},
}
"""
    assert hits("unprintable-entry", bib=bib) == [
        "citations.bib:2:3 error: 'key2014' does not print: pybtex says PybtexSyntaxError: syntax error in line 1: unbalanced braces | use @misc or @book, 'Last, First', double braces around bodies, and no TeX",
    ]
