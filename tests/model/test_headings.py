"""The ids of headings, which are those of Python-Markdown's table of contents."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown

from claimledger.model.build_pages import build_page
from claimledger.model.headings import heading_ids

IDS = {
    "# What was said": {"what-was-said"},
    "# A\n\n# A\n\n# A": {"a", "a_1", "a_2"},
    "# A {#b}\n\n# B": {"b", "b_1"},
    "# Öcalan's *threat* & `code`": {"ocalans-threat-code"},
    "# [A](b.md) c": {"a-c"},
    "A\n===": {"a"},
    "---\na: b\n---\n# C": {"c"},
    "```\n# A\n```": set[str](),
    "# 1.\n\n# 3.1": {"1", "31"},
    "text {: #a }\n\ntext\n{: #b }": {"b"},
    "[x](claim:y)\n\n# References": {"evidence", "references", "references_1"},
}


@pytest.mark.parametrize(("text", "ids"), IDS.items(), ids=repr)
def test_headings_have_the_ids_of_the_site(text: str, ids: set[str]) -> None:
    page, _ = build_page("docs/page.md", text)
    assert heading_ids(page) == ids


PIECES = (
    "# ",
    "## ",
    "a",
    "b c",
    "*d*",
    "`e`",
    " {#f}",
    "\n",
    "\n\n",
    "ğ",
    "[g](h)",
    "1.",
    "&amp;",
)


@settings(max_examples=60)
@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_the_table_of_contents_names_no_other(text: str) -> None:
    page, _ = build_page("docs/page.md", text)
    md = Markdown(extensions=["attr_list", "fenced_code", "footnotes", "tables", "toc"])
    md.convert(text)

    def ids(tokens: list[dict[str, object]]) -> set[object]:
        return {token["id"] for token in tokens}.union(
            *(ids(token["children"]) for token in tokens)  # type: ignore[arg-type] # a tree
        )

    assert ids(md.toc_tokens) <= heading_ids(page)  # type: ignore[attr-defined] # set by toc
