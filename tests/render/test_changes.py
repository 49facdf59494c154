"""Differences between two revisions, as text, as JSON and as Markdown in which nothing is live."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from claimledger.model.change import Change, ChangeKind
from claimledger.render.changes import Differences, as_json, as_text
from claimledger.render.changes_markdown import as_markdown
from claimledger.text.finding import Finding, Severity
from claimledger.text.span import Span

VERDICT = Change(
    kind=ChangeKind.VERDICT_MOVED,
    subject="mill-burnt",
    span=Span("claims.yaml", 12, 14),
    old="supported",
    new="partly",
)
LOST = Change(
    kind=ChangeKind.EVIDENCE_LOST,
    subject="mill-burnt",
    span=Span("claims.yaml", 20, 9),
    is_gone=True,
    old="support: gazette, in gazette2014: It burnt. (checked 2026-11-22)",
)
SENTENCE = Change(
    kind=ChangeKind.SENTENCE_CHANGED_ALONE,
    subject="docs/mill.md",
    span=Span("docs/mill.md", 3, 1),
    old="The mill [burnt].",
    new="The mill [burnt down].",
    claims=("mill-burnt", "mill-gone"),
)
FINDING = Finding(
    rule="unlogged-change",
    severity=Severity.ERROR,
    span=Span("claims.yaml", 12, 14),
    reason="claim 'mill-burnt' changed",
    remedy="add it to 'changes'",
    related=(),
)
ALL = Differences(base="main", head="", changes=(VERDICT, LOST, SENTENCE), findings=(FINDING,))
NONE = Differences(base="main", head="HEAD", changes=(), findings=())


def test_text_has_a_place_for_each_change_and_what_was_and_is() -> None:
    assert as_text(ALL) == (
        "claims.yaml:12:14: A verdict moved: mill-burnt\n"
        "  - supported\n"
        "  + partly\n"
        "main:claims.yaml:20:9: An item of evidence was lost: mill-burnt\n"
        "  - support: gazette, in gazette2014: It burnt. (checked 2026-11-22)\n"
        "docs/mill.md:3:1: A sentence changed and its claim did not: docs/mill.md\n"
        "  bears on mill-burnt, mill-gone\n"
        "  - The mill [burnt].\n"
        "  + The mill [burnt down].\n"
        "claims.yaml:12:14: error[unlogged-change] claim 'mill-burnt' changed; add it to 'changes'\n"
        "3 changes; 1 error, no warnings"
    )


def test_json_has_a_version_and_every_field() -> None:
    document = json.loads(as_json(ALL))
    assert document["version"] == 1
    assert (document["base"], document["head"]) == ("main", None)
    assert document["changes"][1] == {
        "kind": "evidence-lost",
        "says": "An item of evidence was lost",
        "subject": "mill-burnt",
        "path": "claims.yaml",
        "line": 20,
        "column": 9,
        "gone": True,
        "old": "support: gazette, in gazette2014: It burnt. (checked 2026-11-22)",
        "new": None,
        "claims": [],
    }
    assert document["findings"] == [
        {
            "rule": "unlogged-change",
            "severity": "error",
            "path": "claims.yaml",
            "line": 12,
            "column": 14,
            "reason": "claim 'mill-burnt' changed",
            "remedy": "add it to 'changes'",
            "related": [],
        }
    ]


def test_markdown_begins_with_what_weighs_most_and_folds_the_rest() -> None:
    assert as_markdown(ALL) == (
        "### Changes from `main` to the work tree\n"
        "\n"
        "**1 verdict or confidence moved, 1 lost or moved, 1 other change.**\n"
        "\n"
        "#### To mend: 1 finding\n"
        "\n"
        "```text\n"
        "claims.yaml:12:14: error[unlogged-change] claim 'mill-burnt' changed; add it to 'changes'\n"
        "```\n"
        "\n"
        "#### Verdicts\n"
        "\n"
        "- `mill-burnt`: Supported → **Partly right**\n"
        "\n"
        "#### Lost or moved\n"
        "\n"
        "**An item of evidence was lost**\n"
        "\n"
        "```diff\n"
        "@@ mill-burnt (claims.yaml:20:9 before) @@\n"
        "- support: gazette, in gazette2014: It burnt. (checked 2026-11-22)\n"
        "```\n"
        "\n"
        "<details>\n"
        "<summary>The rest: 1 change</summary>\n"
        "\n"
        "**A sentence changed and its claim did not**\n"
        "\n"
        "```diff\n"
        "@@ docs/mill.md (docs/mill.md:3:1) @@\n"
        "# bears on mill-burnt, mill-gone\n"
        "- The mill [burnt].\n"
        "+ The mill [burnt down].\n"
        "```\n"
        "\n"
        "</details>\n"
    )


def test_nothing_is_said_to_be_nothing() -> None:
    assert as_text(NONE) == "no changes; no errors, no warnings"
    assert as_markdown(NONE) == (
        "### Changes from `main` to `HEAD`\n\n**Nothing that the report shows has changed.**\n"
    )


def test_what_stayed_has_no_sign() -> None:
    change = Change(
        kind=ChangeKind.SENTENCE_LEFT,
        subject="mill-burnt",
        span=Span("docs/mill.md", 3, 1),
        old="It [burnt].",
        new="It [burnt].",
    )
    one = Differences(base="main", head="", changes=(change,), findings=())
    assert "\n    It [burnt].\n" in as_text(one)
    assert "@@\n  It [burnt].\n```" in as_markdown(one)


def test_ids_and_addresses_are_not_broken() -> None:
    words = f"{'a-' * 40}a {'b-' * 40}b"
    change = Change(
        kind=ChangeKind.CLAIM_ADDED, subject="a", span=Span("claims.yaml", 1, 1), new=words
    )
    one = Differences(base="main", head="", changes=(change,), findings=())
    assert f"+ {'a-' * 40}a\n+ {'b-' * 40}b\n" in as_markdown(one)


@pytest.mark.parametrize("kind", ChangeKind)
def test_every_kind_is_shown_once(kind: ChangeKind) -> None:
    change = Change(kind=kind, subject="some-claim", span=Span("claims.yaml", 1, 1), old="low")
    one = Differences(base="main", head="", changes=(change,), findings=())
    assert as_markdown(one).count("`some-claim`") + as_markdown(one).count("@@ some-claim") == 1
    assert as_text(one).count(kind.value) == 1


def test_a_comment_stays_within_what_github_takes() -> None:
    long = Change(
        kind=ChangeKind.EVIDENCE_LOST,
        subject="a" * 60,
        span=Span("claims.yaml", 1, 1),
        old="word " * 1000,
        new="word " * 1000,
    )
    finding = Finding(
        rule="unlogged-change",
        severity=Severity.ERROR,
        span=Span("claims.yaml", 1, 1),
        reason="word " * 1000,
        remedy="",
        related=(),
    )
    many = Differences(base="main", head="", changes=(long,) * 500, findings=(finding,) * 500)
    text = as_markdown(many)
    assert len(text) < 65_536
    assert "500 lost or moved" in text
    assert "more changes: too many to show here." in text


HOSTILE = st.lists(
    st.sampled_from(
        [
            *("@somebody", "#12", "GH-1", "https://evil.example", "www.evil.example", "`", "```"),
            *("~~~", "</details>", "<script>alert(1)</script>", "<img src=x>", "![a](b)", "[a](b)"),
            *("\n", "\n\n", "# a", "---", "|", "\\", "*", "_", "<!--", "-->", "&lt;", "$a$", "- a"),
        ]
    )
    | st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=5),
    max_size=8,
).map("".join)


@given(HOSTILE, HOSTILE, HOSTILE)
def test_text_of_the_ledger_stands_in_code_alone(subject: str, old: str, new: str) -> None:
    """The words that are live are ours: the same whatever the ledger says."""
    changes = tuple(
        Change(
            kind=kind,
            subject=f"x{subject}",
            span=Span(f"docs/{subject}.md", 1, 1),
            old=f"x{old}",
            new=f"x{old if kind is ChangeKind.SENTENCE_LEFT else new}",
            claims=(f"x{new}",),
        )
        for kind in ChangeKind
    )
    finding = Finding(
        rule="lost-claim",
        severity=Severity.ERROR,
        span=Span(f"docs/{subject}.md", 1, 1),
        reason=f"x{old}",
        remedy=f"x{new}",
        related=(),
    )
    hostile = Differences(base=f"x{old}", head=f"x{new}", changes=changes, findings=(finding,))
    plain = Differences(
        base="x",
        head="x",
        changes=tuple(
            Change(kind=kind, subject="x", span=Span("x", 1, 1), old="x", new="x", claims=("y",))
            for kind in ChangeKind
        ),
        findings=(finding,),
    )
    assert _live(as_markdown(hostile)) == _live(as_markdown(plain))


def _live(markdown: str) -> list[tuple[str, str]]:
    """Return the parts of a text that are neither code nor code blocks, as GitHub would read them."""
    parts: list[tuple[str, str]] = []
    for block in MarkdownIt("gfm-like", {"linkify": False}).parse(markdown):
        for part in [block, *(block.children or [])]:
            is_code = part.type in {"fence", "code_inline", "inline"}
            parts.append((part.type, "" if is_code else part.content))
    return parts
