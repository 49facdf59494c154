"""The rule raw-html."""

from tests.examples import Hits


def test_a_tag_is_no_markdown(hits: Hits) -> None:
    pages = {"page.md": "Here <b>[it was so](claim:first)</b>.\n"}
    assert hits("raw-html", pages=pages) == [
        "docs/page.md:1:6 error: the page holds the tag '<b>' | write it in Markdown",
        "docs/page.md:1:33 error: the page holds the tag '</b>' | write it in Markdown",
    ]


def test_stars_are(hits: Hits) -> None:
    page = """\
Here **[it was so](claim:first)**, 1 < 2 > 1.
{: .lede }
"""
    pages = {"page.md": page}
    assert hits("raw-html", pages=pages) == []


def test_code_may_show_a_tag(hits: Hits) -> None:
    page = """\
Here `<b>` [it was so](claim:first).

```
<script>
```

    <i>
"""
    pages = {"page.md": page}
    assert hits("raw-html", pages=pages) == []


def test_the_place_of_a_generated_part_is_no_html(hits: Hits) -> None:
    page = """\
[it was so](claim:first)

<div data-ledger="points"></div>
"""
    pages = {"page.md": page}
    assert hits("raw-html", pages=pages) == []


def test_an_attribute_may_run_a_program(hits: Hits) -> None:
    page = """\
[it was so](claim:first)
{: .a #b onclick=c }
"""
    pages = {"page.md": page}
    assert hits("raw-html", pages=pages) == [
        "docs/page.md:2:10 error: the page holds the attribute 'onclick=c' | delete it",
    ]
