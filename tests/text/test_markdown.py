"""The scanner of Markdown: what it finds, where, and that Python-Markdown finds the same links."""

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown
from markdown.treeprocessors import Treeprocessor, UnescapeTreeprocessor

from claimledger.text.markdown import KeyCitation, Link, WrittenAllowance, claims_of, scan
from claimledger.text.span import Span


class _Collector(Treeprocessor):
    """Keeps the addresses of the links and images that Python-Markdown makes."""

    found: tuple[str, ...] = ()

    def run(self, root: ET.Element) -> None:
        addresses = [element.get("href", element.get("src")) for element in root.iter()]
        unescape = UnescapeTreeprocessor(self.md)
        self.found = tuple(
            sorted(
                unescape.unescape(address)
                for address in addresses
                if address is not None and not address.startswith("#fn")
            )
        )


def _rendered(text: str) -> tuple[str, ...]:
    md = Markdown(extensions=["attr_list", "fenced_code", "footnotes", "tables"])
    collector = _Collector(md)
    md.treeprocessors.register(collector, "collector", 7)
    md.convert(text)
    return collector.found


def _scanned(text: str) -> tuple[str, ...]:
    return tuple(sorted(link.address for link in scan("p.md", text).links))


SAME = {
    "a link": "so [a](b) it",
    "a title": '[a](b "t") [a](c \'t\') [a](d (t)) [a](e "un)closed)',
    "titles that hold signs": "[a](b \"t (u) 'v'\") and [c](d 'it\"s')",
    "an apostrophe is no title": "[a](it's) and [b](c)",
    "parentheses in an address": "[a](b_(c)_d) [a](b(c) [e](f)",
    "angles around an address": "[a](<b c>) [d](< e > 'f') [g](<h)",
    "blanks around an address": "[a]( b ) [c](d, e)",
    "an address over two lines": "[a](b\nc) [d\ne](f)",
    "no address": "[a]() [b]( )",
    "a blank before the parenthesis": "[a] (b)",
    "nested brackets": "[a [b] c](d) [e [f](g) h] [i](j)",
    "brackets that are never closed": "[a [b](c) and [d](e",
    "escaped brackets": "\\[a](b) [c\\](d) [e\\]f](g) \\\\[h](i) !\\[j](k) \\![l](m)",
    "escapes in an address": "[a](b\\_c) [d](e\\)f)",
    "an image": "![a](b) and a link around one: [![c](d)](e)",
    "a code span": "`[a](b)` and ``[c](d) ` [e](f)`` and [g](h)",
    "a code span in the words": "[a `b](c)` d](e)",
    "ticks that find no equal": "`` [a](b) ` [c](d)",
    "an escaped tick opens nothing": "\\`[a](b)` [c](d)",
    "a backslash in code escapes nothing": "`\\` [a](b) `c`",
    "code ends with its paragraph": "`a [b](c)\n\nd` [e](f)",
    "a link within a link": "[a [b](c) d](e) ![f [g](h)](i) [<https://j.k>](l)",
    "code ends with its item": "- `a [b](c)\n- d` [e](f)",
    "a fence": "```\n[a](b)\n\n[c](d)\n```\n[e](f)",
    "a fence with a language": "~~~ python\n[a](b)\n~~~\n\n``` no fence here\n[c](d)\n```",
    "a fence that is never closed": "```\n[a](b)\n\n[c](d)",
    "an empty fence": "```\n```\n[a](b)",
    "a fence of four": "````\n```\n[a](b)\n```\n````\n[c](d)",
    "a fence in a list is code all the same": "- a\n\n    ```\n    [b](c)\n    ```\n- [d](e)",
    "indented code": "a\n\n    [b](c)\n\n[d](e)",
    "an indented paragraph of a list": "- a\n\n    [b](c)\n\n        [code](x)\n\nd\n\n    [code](y)",
    "a list in a list": "- a\n    - b\n\n        [c](d)\n\n            [code](x)",
    "a line that hangs over": "a\n    [b](c)",
    "a code block and text below": "    [a](b)\n[c](d)\n    [e](f)",
    "a comment": "<!-- [a](b) -->\n\nc <!-- [d](e) --> [f](g)",
    "a comment over a blank line": "<!-- [a](b)\n\n[c](d) -->\n[e](f)",
    "a comment that is never closed": "a <!-- [b](c)\n\n<!-- [d](e)",
    "a comment in code": "`<!--` [a](b) `-->`",
    "raw HTML": "<div>\n[a](b)\n\n[c](d)\n</div>\n[e](f)",
    "raw HTML in raw HTML": "<div>\n<div>[a](b)</div>\n[c](d)\n</div>\n\n[e](f)",
    "raw HTML that is never closed": "a\n\n<div>\n\n[b](c)",
    "a tag that is closed in itself": "<div/>\n[a](b)\n\n<hr>\n[c](d)",
    "inline HTML": '<b>[a](b)</b> <i title="x">c</i> [d](e) 1 < 2 [f](g) > 3',
    "two columns": "a | b\n--|--\n[c](d) | [e](f)\n`g | h` | [i](j)",
    "brackets do not cross cells": "a | b\n--|--\n[c | d](e)\n[f](g | h)",
    "a quotation": "> [a](b)\n> c\n\n> [d](e)",
    "a heading": "# [a](b)\n[c](d)\n\n[e](f)\n===",
    "brackets do not cross headings": "[a\n# b](c)",
    "a reference": "[a][b] [c][] [d] [e][f] [B]\n\n[b]: g\n[c]: <h> 'i'\n[d]:\n    j",
    "a reference that is not defined": "[a][b] and [c](d)",
    "an image by reference": "![a][b]\n\n[b]: c",
    "a footnote": "a[^1] [b](c)\n\n[^1]: d [e](f)\n\n    [g](h)",
    "an address as it is": "<https://a.example/b> <x:y> <ftp://c>",
    "a line break in words": "[a  \nb](c)",
    "attributes": "[a](b){: .c } [d](e){#f}",
    "emphasis": "*[a](b)* **[c *d* e](f)** _[g](h)_",
    "an entity": "[a&amp;b](c) &lt;[d](e)",
    "a tab": "-\t[a](b)\n\n\t[c](d)\n\ne\n\n\t[f](g)",
}
"""Texts in which scanner and renderer must see the same links; one idea each."""


@pytest.mark.parametrize("text", SAME.values(), ids=SAME.keys())
def test_scanner_and_renderer_see_the_same_links(text: str) -> None:
    assert _scanned(text) == _rendered(text)


PIECES = (
    *("[a](b)", "[c *d*](e)", "[f](g 'h')", "![i](j)", "[k [l] m](n)", "\\[o](p)", "[q][r]", "[r]"),
    *("`[s](t)`", "``[u](v) ` w``", "<!-- [x](y) -->", "<b>[z](0)</b>", "<https://a.b>", "word"),
    *("\n", "\n\n", "\n\n", " ", "# ", "- ", "1. ", "`", "*", "\\", "!", "[", "]", "(", ")", "'"),
    *("\n\n    ", "\n```\n", "\n~~~\n", "\n<div>\n", "\n</div>\n", "\n\n[r]: s\n\n", "\n> "),
)


@settings(max_examples=400)
@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_scanner_and_renderer_agree_on_what_is_put_together(text: str) -> None:
    assert _scanned(text) == _rendered(text)


def test_a_link_is_placed_with_its_words_and_its_address() -> None:
    [link] = scan("p.md", "a\n\nb [c *d*](  e.md 't') f").links
    assert link == Link(
        words="c *d*",
        address="e.md",
        span=Span("p.md", 3, 3),
        address_span=Span("p.md", 3, 13),
        in_heading=False,
        is_image=False,
    )


def test_the_address_of_a_reference_stands_where_it_is_defined() -> None:
    [link] = scan("p.md", "# [a][b]\n\n[b]: c.md").links
    assert (link.span, link.address_span) == (Span("p.md", 1, 3), Span("p.md", 3, 6))
    assert link.in_heading


HEADINGS = {
    "# A": [(1, "A", "", 1)],
    "###### A ##": [(6, "A", "", 1)],
    "## A {#b}\n\n# C {: .d #e }": [(2, "A", "b", 1), (1, "C", "e", 3)],
    "A\n===\n\nB\n---": [(1, "A", "", 1), (2, "B", "", 4)],
    "> # A\n\n- # B": [(1, "A", "", 1), (1, "B", "", 3)],
    "```\n# A\n```\n\n    # B\n\n<!--\n# C\n-->": [],
    "---\n# a: b\n---\n# C": [(1, "C", "", 4)],
}


@pytest.mark.parametrize(("text", "expected"), HEADINGS.items(), ids=repr)
def test_headings_are_found(text: str, expected: list[tuple[int, str, str, int]]) -> None:
    found = scan("p.md", text).headings
    assert [(each.level, each.words, each.id, each.span.line) for each in found] == expected


CITATIONS = {
    "so [@a-b_1].": [("a-b_1", 5)],
    "[see @a; @b, p. 3]": [("a", 6), ("b", 10)],
    "[@a.b] [@c:d]": [("a", 2), ("c", 9)],  # mkdocs-bibtex cuts keys there
    "`[@a]` \\[@b] @c": [],
    "[me@example.org](mailto:me@example.org)": [],
    "[@a and @b]": [("a", 2)],  # as mkdocs-bibtex has it: one key between semicolons
}


@pytest.mark.parametrize(("text", "expected"), CITATIONS.items(), ids=repr)
def test_citations_are_those_of_mkdocs_bibtex(text: str, expected: list[tuple[str, int]]) -> None:
    assert scan("p.md", text).citations == tuple(
        KeyCitation(key=key, span=Span("p.md", 1, column)) for key, column in expected
    )


ALLOWANCES = {
    "<!-- allow a-b: c d -->": [("a-b", "c d", 1, 1, 2)],
    "<!-- allow a:\n  b -->": [("a", "b", 1, 1, 3)],
    "<!-- allow a: b -->\n<!-- allow c: d -->": [("a", "b", 1, 1, 3), ("c", "d", 2, 1, 3)],
    "x <!-- allow a: b -->": [("a", "b", 1, 3, 2)],
    "<!-- allow a -->": [("a", "", 1, 1, 2)],
    "<!-- a comment -->": [],
    "`<!-- allow a: b -->`": [],
    "```\n<!-- allow a: b -->\n```": [],
}


@pytest.mark.parametrize(("text", "expected"), ALLOWANCES.items(), ids=repr)
def test_allowances_stand_for_the_line_below(
    text: str, expected: list[tuple[str, str, int, int, int]]
) -> None:
    assert scan("p.md", text).allowances == tuple(
        WrittenAllowance(rule=rule, because=because, span=Span("p.md", at, column), line=line)
        for rule, because, at, column, line in expected
    )


@given(st.text(max_size=200))
def test_any_text_can_be_scanned(text: str) -> None:
    scan("p.md", text)


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_a_link_stands_where_its_span_says(text: str) -> None:
    lines = text.split("\n")
    for link in scan("p.md", text).links:
        rest = lines[link.span.line - 1][link.span.column - 1 :]
        assert rest.startswith(("![" if link.is_image else "[", "<"))
        address = lines[link.address_span.line - 1][link.address_span.column - 1 :]
        assert address.startswith(link.address.split("\n")[0])


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("claim:a", ("a",)),
        ("claim:a, b ,c", ("a", "b", "c")),
        # nothing between commas is no id
        ("claim:,a,", ("a",)),
        ("claim:", ()),
        # what leads elsewhere names no claim
        ("claims/a.md", ()),
        ("https://example.org/claim:a", ()),
    ],
)
def test_an_address_names_the_ids_between_its_commas(
    address: str, expected: tuple[str, ...]
) -> None:
    assert claims_of(address) == expected
