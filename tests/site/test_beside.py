"""Findings stand at the paragraph that they are about."""

import re
from pathlib import Path

import pytest
from markdown import markdown

from claimledger.model.build import build
from claimledger.outside.workspace import read_project
from claimledger.site.markdown_ext import ClaimsExtension
from claimledger.text.finding import Finding, Severity
from claimledger.text.span import Span


def found(line: int, reason: str = "so") -> Finding:
    """Return a finding on a line of a page."""
    return Finding(
        rule="broken-link",
        severity=Severity.ERROR,
        span=Span("docs/page.md", line, 1),
        reason=reason,
        remedy="",
        related=(),
    )


def convert(text: str, *findings: Finding) -> tuple[str, set[Finding]]:
    """Return a page's HTML with a ``!`` for each box, and the findings in them."""
    extension = ClaimsExtension()
    extension.beside.show(text, findings)
    html = markdown(text, extensions=["attr_list", "tables", "def_list", "footnotes", extension])
    html = re.sub(r'<div class="findings.*?</div>', "!", html, flags=re.DOTALL)
    return html.replace("\n", ""), set(extension.beside.placed)


PAGES = {
    "a paragraph": ("a b\n\nc d", 3, "<p>a b</p><p>c d</p>!"),
    "a line of a paragraph": ("a b\nc d\n\ne", 2, "<p>a bc d</p>!<p>e</p>"),
    "a heading": ("# a {#x}\n\nb", 1, '<h1 id="x">a</h1>!<p>b</p>'),
    "a link": (
        "see [a b](c_(d).md), e\n\nf",
        1,
        '<p>see <a href="c_(d).md">a b</a>, e</p>!<p>f</p>',
    ),
    "emphasis and code": (
        "*a* **b** `c`\n\nd",
        1,
        "<p><em>a</em> <strong>b</strong> <code>c</code></p>!<p>d</p>",
    ),
    "an item of a list": ("- a\n- b\n- c", 2, "<ul><li>a</li><li>b!</li><li>c</li></ul>"),
    "an item with a number": ("1. a\n2. b", 2, "<ol><li>a</li><li>b!</li></ol>"),
    "a paragraph of an item": (
        "- a\n\n    b\n\n- c",
        3,
        "<ul><li><p>a</p><p>b</p>!</li><li><p>c</p></li></ul>",
    ),
    "a quotation": ("> a b\n\nc", 1, "<blockquote><p>a b</p>!</blockquote><p>c</p>"),
    "code": ("a\n\n    b c\n\nd", 3, "<p>a</p><pre><code>b c</code></pre>!<p>d</p>"),
    "a definition": ("a\n:   b c\n\nd", 2, "<dl><dt>a</dt><dd>b c!</dd></dl><p>d</p>"),
    "a term": ("a\n:   b c\n\nd", 1, "<dl><dt>a</dt><dd>b c</dd></dl>!<p>d</p>"),
    # of equal lines each has its own block
    "the second of two": ("a b\n\nc\n\na b", 5, "<p>a b</p><p>c</p><p>a b</p>!"),
    "the first of two": ("a b\n\nc\n\na b", 1, "<p>a b</p>!<p>c</p><p>a b</p>"),
    "not a part of a word": ("ab cd\n\nb c\n\nb", 5, "<p>ab cd</p><p>b c</p><p>b</p>!"),
    "signs that are escaped": ("a & b < c\n\nd", 1, "<p>a &amp; b &lt; c</p>!<p>d</p>"),
}
"""(page, line, HTML)."""


@pytest.mark.parametrize(("text", "line", "html"), PAGES.values(), ids=PAGES.keys())
def test_a_box_stands_at_its_block(text: str, line: int, html: str) -> None:
    finding = found(line)
    assert convert(text, finding) == (html, {finding})


def test_a_row_of_a_table_has_its_box_behind_the_table() -> None:
    html, placed = convert("a | b\n--- | ---\nc | d\n\ne", found(3))
    assert html.endswith("</table>!<p>e</p>")
    assert len(placed) == 1


def test_boxes_behind_one_table_stand_in_the_order_of_their_rows() -> None:
    extension = ClaimsExtension()
    extension.beside.show("a | b\n--- | ---\nc | d\ne | f", [found(3, "one"), found(4, "two")])
    html = markdown("a | b\n--- | ---\nc | d\ne | f", extensions=["tables", extension])
    assert html.index("</table>") < html.index("one") < html.index("two")


def test_every_line_of_the_report_s_prose_has_a_block(root: Path) -> None:
    for page in build(read_project(root)).pages.values():
        prose = [
            found(number)
            for number, line in enumerate(page.text.split("\n"), 1)
            if line.strip() and not line.startswith(("{:", "<", "---", "title:"))
        ]
        extension = ClaimsExtension(project=str(root))
        extension.beside.show(page.text, prose)
        names = ["attr_list", "def_list", "footnotes", "smarty", "tables", "toc"]
        markdown(page.text, extensions=[*names, extension])
        assert [found.span for found in prose if found not in extension.beside.placed] == []


def test_a_footnote_s_number_is_no_word() -> None:
    html, placed = convert("a[^1] b\n\n[^1]: c d", found(1))
    assert html.startswith('<p>a<sup id="fnref:1">')
    assert "</p>!" in html
    assert len(placed) == 1


@pytest.mark.parametrize(
    ("text", "line"),
    [
        # lines that are on no page
        ("a\n\n<!-- b -->", 3),
        ("a [b]\n\n[b]: c.md", 3),
        ("a\n{: .b }", 2),
        ("a", 9),
        ("a\n\n---", 3),
        ("", 1),
    ],
)
def test_what_has_no_block_is_left_for_the_top(text: str, line: int) -> None:
    html, placed = convert(text, found(line))
    assert placed == set()
    assert "!" not in html


def test_findings_of_one_block_share_a_box() -> None:
    html, placed = convert("a\nb\n\nc", found(1), found(2), found(2, "other"))
    assert html == "<p>ab</p>!<p>c</p>"
    assert len(placed) == 3


def test_what_a_finding_says_is_text() -> None:
    extension = ClaimsExtension()
    extension.beside.show("a", [found(1, "<script>alert(1)</script>")])
    html = markdown("a", extensions=[extension])
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    assert "<script" not in html


def test_a_page_without_findings_is_left_alone() -> None:
    assert convert("a\n\nb") == ("<p>a</p><p>b</p>", set())
