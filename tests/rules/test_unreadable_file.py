"""The rule unreadable-file."""

from tests.examples import Hits


def test_a_bracket_that_is_never_closed(hits: Hits) -> None:
    claims = """\
claims:
  first: [
"""
    assert hits("unreadable-file", claims) == [
        "claims.yaml:2:11 error: this is not well-formed YAML: did not find expected node content | check the indentation, colons, brackets and quotation marks here and just above",
    ]


def test_an_empty_mapping_is_well_formed(hits: Hits) -> None:
    claims = """\
claims: {}
"""
    assert hits("unreadable-file", claims) == []


def test_an_alias_could_grow_without_end(hits: Hits) -> None:
    claims = """\
claims: &a
  first: {people: [*a]}
"""
    assert hits("unreadable-file", claims) == [
        "claims.yaml:1:9 error: there is an anchor, '&a' | write the text out",
    ]


def test_a_tag_asks_for_code(hits: Hits) -> None:
    claims = """\
claims:
  first: {title: !!python/object/apply:os.system [ls]}
"""
    assert hits("unreadable-file", claims) == [
        "claims.yaml:2:18 error: there is a tag, 'tag:yaml.org,2002:python/object/apply:os.system' | delete it",
    ]


def test_a_control_character_may_hide_behind_an_escape(hits: Hits) -> None:
    claims = """\
claims:
  first: {title: "\\e[31m"}
"""
    assert hits("unreadable-file", claims) == [
        "claims.yaml:2:18 error: an escape stands for a control character, U+001B | delete it",
    ]


def test_a_page_is_utf_8(hits: Hits) -> None:
    pages = {"page.md": b"# A\n\nb\xc3\xa4 \xff\n"}
    assert hits("unreadable-file", pages=pages) == [
        "docs/page.md:3:4 error: byte 10 is not UTF-8 | save the file as UTF-8",
    ]


def test_a_page_has_no_control_characters(hits: Hits) -> None:
    page = """\
# A

b\x1b[31m [a](claim:first)
"""
    pages = {"page.md": page}
    assert hits("unreadable-file", pages=pages) == [
        "docs/page.md:3:2 error: there is a control character, U+001B | delete it",
    ]


def test_a_broken_entry_is_told_and_the_next_one_read(hits: Hits) -> None:
    bib = """\
@misc{key2014, title = {{A}, howpublished = {B}}

@misc{KEY2015, title = {{C}}, howpublished = {D}}

mail me@example.org
"""
    assert hits("unreadable-file", bib=bib) == [
        "citations.bib:3:1 error: there is '@' where a field ends | add a comma or '}' before it (citations.bib:1:1 the entry starts here)",
        "citations.bib:5:8 error: an '@' begins no entry | delete it",
    ]
