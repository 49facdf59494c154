"""The rule ``unfinished-text``."""

from tests.examples import Hits

RULE = "unfinished-text"


def test_a_field_that_is_still_to_be_written_is_reported(hits: Hits) -> None:
    [told] = hits(RULE, "claims:\n  first: {why: TODO}\n")
    assert told == (
        "claims.yaml:2:16 error: 'why' of claim 'first' is still to be written: TODO"
        " | write what belongs there"
    )


def test_the_word_within_a_text_is_reported_too(hits: Hits) -> None:
    assert len(hits(RULE, "claims:\n  first: {why: 'It was so. TODO: by whom?'}\n")) == 1


def test_every_kind_of_field_is_looked_at(hits: Hits) -> None:
    claim = (
        "claims:\n  first:\n    verdict: TODO\n    by: [TODO]\n    support:\n"
        "      - {origin: TODO, checked: TODO}\n    figures:\n      - {value: TODO, plot: TODO}\n"
    )
    places = [hit.split(" ")[0] for hit in hits(RULE, claim)]
    assert places == [
        "claims.yaml:3:14",
        "claims.yaml:4:10",
        "claims.yaml:6:18",
        "claims.yaml:6:33",
        "claims.yaml:8:17",
        "claims.yaml:8:29",
    ]


def test_the_word_is_the_only_fault_of_its_field(hits: Hits) -> None:
    claim = (
        "claims:\n  first: {verdict: TODO, support: [{source: TODO, origin: TODO, date: TODO}]}\n"
    )
    for rule in ("bad-value", "missing-field", "unknown-source", "unknown-origin"):
        assert hits(rule, claim) == []


def test_an_entry_that_is_still_to_be_written_is_reported(hits: Hits) -> None:
    bib = "@misc{key2014,\n title = {{TODO}},\n howpublished = {An outlet},\n interest = {TODO},\n year = {TODO},\n url = {TODO}}"
    assert hits(RULE, bib=bib) == [
        f"citations.bib:{line}:2 error: the {field} of 'key2014' is still to be written: TODO"
        " | write what belongs there"
        for line, field in ((2, "title"), (4, "interest"), (5, "year"), (6, "url"))
    ]
    assert hits("bad-value", bib=bib) == hits("unsafe-url", bib=bib) == []


def test_a_source_may_have_the_word_in_its_own_title(hits: Hits) -> None:
    allow = "allow = {unfinished-text: it is the title}"
    bib = f"@misc{{key2014, title = {{{{TODO}}}}, howpublished = {{An outlet}}, {allow}}}"
    assert hits(RULE, bib=bib) == []


def test_a_line_that_is_still_to_be_written_is_reported(hits: Hits) -> None:
    page = "# A page\n\nIt was [so](claim:first), TODO.\n"
    assert hits(RULE, pages={"page.md": page}) == [
        "docs/page.md:3:27 error: the line is still to be written: TODO | write what belongs there"
    ]
    allowed = page.replace("It was", "<!-- allow unfinished-text: its name -->\nIt was")
    assert hits(RULE, pages={"page.md": allowed}) == []


def test_another_word_is_none(hits: Hits) -> None:
    assert hits(RULE, "claims:\n  first: {why: 'TODOS and todo, METODO.', by: [TODOS]}\n") == []
    assert hits(RULE, pages={"page.md": "# A page\n\nTODOs, [so](claim:first).\n"}) == []
