"""Bibliographies as other programs and people write them: read rightly, or told at the place."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests import examples

from claimledger import checker
from claimledger.model.build import build
from claimledger.text.bibtex import read_bibtex
from claimledger.text.files import RawFile, decode
from claimledger.text.finding import Faults

READ = {
    "a reference manager's file with a BOM, CRLF, meta comments and capitals": (
        (
            b"\xef\xbb\xbf% Encoding: UTF-8\r\n\r\n@Comment{jabref-meta: databaseType:bibtex;}\r\n"
            b'@STRING{ lrb = "A Review" }\r\n@Article{Smith2014,\r\n  Title = "The {R}ise of " # "it",\r\n'
            b"  Journal = LRB,\r\n  year = 2014\r\n}\r\n"
        ),
        [
            (
                "article",
                "Smith2014",
                {"title": "The {R}ise of it", "journal": "A Review", "year": "2014"},
            )
        ],
    ),
    "biblatex with tabs, a key with a colon, accents of TeX and a Windows path": (
        (
            b'@online{smith:2014,\n\ttitle = {Der {{B{\\"o}se}} Plan},\n\tauthor = {M{\\"u}ller, J\\"org and'
            b" {\\c{C}}elik, Ay\\c{s}e},\n\tfile = {:C\\:\\\\a.pdf:PDF}\n}\n"
        ),
        [
            (
                "online",
                "smith:2014",
                {
                    "title": 'Der {{B{\\"o}se}} Plan',
                    "author": 'M{\\"u}ller, J\\"org and {\\c{C}}elik, Ay\\c{s}e',
                    "file": ":C\\:\\\\a.pdf:PDF",
                },
            )
        ],
    ),
    "parentheses around entries and macros": (
        b'@misc(a, title = {A (b) c}, note = "d)"\n)\n@string(x = {y})\n@misc{b, note = x}\n',
        [("misc", "a", {"title": "A (b) c", "note": "d)"}), ("misc", "b", {"note": "y"})],
    ),
    "a preamble of several parts": (
        b'@preamble{ "\\newcommand{\\noop}[1]{}" # {x} }\n@misc{b, title = {B}}\n',
        [("misc", "b", {"title": "B"})],
    ),
    "a macro that is defined twice": (
        b"@string{a = {1}}@string{A = {2}}\n@misc{b, title = a}\n",
        [("misc", "b", {"title": "2"})],
    ),
    "a comment with a brace that is never closed": (
        b"@comment{ this has { one }\n@misc{b, title = {B}}\n",
        [("misc", "b", {"title": "B"})],
    ),
    "a brace too many behind an entry": (
        b"@misc{b, title = {B}}}\n@misc{c, title = {C}}\n",
        [("misc", "b", {"title": "B"}), ("misc", "c", {"title": "C"})],
    ),
    "the sign of entries within values": (
        b'@misc{b, title = {a@b.org}, note = "c @misc{d}"}\n',
        [("misc", "b", {"title": "a@b.org", "note": "c @misc{d}"})],
    ),
    "line ends of old machines": (
        b"@misc{b,\r title = {B},\r note = {c}}\r",
        [("misc", "b", {"title": "B", "note": "c"})],
    ),
}


def _read(content: bytes) -> tuple[list[tuple[str, str, dict[str, str]]], list[str]]:
    faults = Faults()
    text = decode(RawFile(path="a.bib", content=content), faults)
    entries = read_bibtex("a.bib", text, faults) if text is not None else ()
    told = [
        f"{hit.span.line}:{hit.span.column} {rule}: {hit.reason}"
        for rule, hits in faults.by_rule().items()
        for hit in hits
    ]
    return [(entry.kind, entry.key, dict(entry.fields)) for entry in entries], told


@pytest.mark.parametrize(("content", "entries"), READ.values(), ids=READ.keys())
def test_what_others_write_is_read(
    content: bytes, entries: list[tuple[str, str, dict[str, str]]]
) -> None:
    assert _read(content) == (entries, [])


TOLD = {
    "keys that differ in case": (
        b"@misc{Key, title = {A}}\n@misc{key, title = {B}}\n",
        ["Key"],
        "2:7 duplicate-key: the key 'key' stands twice",
    ),
    "a field that stands twice, once with a capital": (
        b"@misc{b, title = {B},\n  Title = {C}}\n",
        ["b"],
        "2:3 duplicate-key: the field 'title' of 'b' stands twice",
    ),
    "a comma that is missing between fields": (
        b"@misc{a,\n title = {A}\n year = {2014}\n}\n@misc{b, title = {B}}\n",
        ["b"],
        "3:2 unreadable-file: there is 'y' where a field ends",
    ),
    "a comma that is missing behind the key": (
        b"@misc{a title = {A}}\n@misc{b, title = {B}}\n",
        ["b"],
        "1:9 unreadable-file: no comma follows the key 'a'",
    ),
    "no key": (
        b"@misc{title = {A}}\n@misc{b, title = {B}}\n",
        ["b"],
        "1:7 unreadable-file: an entry has no key",
    ),
    "an entry that is never closed": (
        b"@misc{a, title = {A},\n@misc{b, title = {B}}\n",
        ["b"],
        "2:1 unreadable-file: a field's name was expected here",
    ),
    "pages without braces": (
        b"@misc{a, pages = 3--5}\n@misc{b, title = {B}}\n",
        ["b"],
        "1:18 unreadable-file: the value '3--5' stands without braces",
    ),
    "a macro that nothing defines": (
        b"@misc{a, journal = jacm # { 3}}\n@misc{b, title = {B}}\n",
        ["b"],
        "1:20 unreadable-file: the value 'jacm' stands without braces",
    ),
    "nothing behind a sign that joins": (
        b"@misc{a, title = {A} # , note = {a}}\n@misc{b, title = {B}}\n",
        ["b"],
        "1:24 unreadable-file: a value was expected here",
    ),
    "quotation marks within quotation marks": (
        b'@misc{a, title = "He said \\"no\\""}\n@misc{b, title = {B}}\n',
        ["b"],
        "1:29 unreadable-file: there is 'n' where a field ends",
    ),
    "an e-mail address in a comment": (
        b"% write to a@b.org\n@misc{b, title = {B}}\n",
        ["b"],
        "1:13 unreadable-file: an '@' begins no entry",
    ),
    "a comment without braces": (
        b"@comment this is all\n@misc{b, title = {B}}\n",
        ["b"],
        "1:1 unreadable-file: an '@' begins no entry",
    ),
    "a macro without a value": (
        b"@string{a}\n@misc{b, title = {B}}\n",
        ["b"],
        "1:10 unreadable-file: the field 'a' has no '='",
    ),
    "letters of another encoding": (
        "@misc{a,\n title = {Ö}}".encode("latin-1"),
        [],
        "2:11 unreadable-file: byte 20 is not UTF-8",
    ),
}


@pytest.mark.parametrize(("content", "keys", "told"), TOLD.values(), ids=TOLD.keys())
def test_what_can_not_be_read_is_told_once_and_the_rest_is_read(
    content: bytes, keys: list[str], told: str
) -> None:
    entries, found = _read(content)
    assert [key for _, key, _ in entries] == keys
    assert found == [told]


RULES = {
    "a type of biblatex that the style does not know": (
        "@report{a, title = {{A}}, howpublished = {B}}",
        "1:9 unprintable-entry: 'a' does not print: the style knows no @report",
    ),
    "an accent of TeX": (
        '@misc{a, title = {{G{\\"o}del}}, howpublished = {B}}',
        "1:10 unprintable-entry: 'a' does not print: its title loses text",
    ),
    "a field of a manager": (
        "@misc{a, title = {{A}}, howpublished = {B}, langid = {german}}",
        "1:45 lost-field: the field 'langid' of 'a' is not printed in @misc",
    ),
    "a reference to another entry": (
        "@misc{a, title = {{A}}, howpublished = {B}, crossref = {b}}",
        "1:45 lost-field: the field 'crossref' of 'a' is not printed in @misc",
    ),
    "a day that no month has": (
        '@misc{a, title = {{A}}, howpublished = {B}, month = "31~" # jun, year = {2014}}',
        "1:66 bad-value: the date of 'a' is '2014-06-31', which is not a date",
    ),
    "a month in words": (
        "@misc{a, title = {{A}}, howpublished = {B}, month = {June}, year = {2014}}",
        "1:45 bad-value: the month of 'a' is 'June'",
    ),
    "a DOI as an address": (
        "@misc{a, title = {{A}}, howpublished = {B}, doi = {https://doi.org/10.1000/1}}",
        "1:45 bad-value: the doi of 'a' is 'https://doi.org/10.1000/1', which is not a plain DOI",
    ),
    "a key with a colon": (
        "@misc{a:b, title = {{A}}, howpublished = {B}}",
        "1:7 bad-key: the key 'a:b' is not of small letters, digits, - and _",
    ),
    "a title in single braces": (
        "@misc{a, title = {A}, howpublished = {B}}",
        "1:10 unprotected-title: the title of 'a' is not in double braces",
    ),
}


@pytest.mark.parametrize(("bib", "told"), RULES.values(), ids=RULES.keys())
def test_what_would_not_print_as_it_is_meant_is_told(bib: str, told: str) -> None:
    found = checker.check(examples.project(bib=bib).ledger())
    assert [
        f"{finding.span.line}:{finding.span.column} {finding.rule}: {finding.reason}"
        for finding in found
        if finding.span.path == "citations.bib" and finding.rule != "unused-source"
    ] == [told]


PIECES = st.sampled_from(
    [
        *(b"@misc{", b"@online(", b"@string{a = {b}}", b"@comment{", b"@preamble{", b"@", b"key,"),
        *(b" title = ", b" author = ", b" doi = ", b" url = ", b" archived = ", b" month = "),
        *(
            b" year = ",
            b"{{A}}",
            b"{a",
            b"}",
            b'"',
            b"#",
            b",",
            b"=",
            b"jun",
            b"2014",
            b"\r\n",
            b")",
        ),
        *(b'{\\"o}', b"\\", b"%", b"{Smith, Ann and ", b"{https://example.org/a}", b"{10.1000/1}"),
        *(b"{https://web.archive.org/web/2014/https://", b"\xff", "İ".encode(), b"allow = {a: b}"),
    ]
)


@given(st.lists(PIECES, max_size=25).map(b"".join))
def test_any_bibliography_can_be_checked(content: bytes) -> None:
    files = examples.project().files
    messy = replace(files, bibliography=RawFile(path="citations.bib", content=content))
    lines = content.count(b"\n") + content.count(b"\r") + 1
    for finding in checker.check(build(messy)):
        assert finding.span.path != "citations.bib" or finding.span.line <= lines
