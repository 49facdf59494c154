"""The rule unsafe-url."""

from tests.examples import Hits


def test_a_program_is_no_address(hits: Hits) -> None:
    bib = "@misc{key2014, title = {{A}}, howpublished = {Outlet}, url = {javascript:alert(1)}}"
    assert hits("unsafe-url", bib=bib) == [
        "citations.bib:1:56 error: the url of 'key2014' does not begin with http:// or https:// | write a public address that begins with https:// or http://",
    ]


def test_https_and_http_are(hits: Hits) -> None:
    bib = """\
@misc{key2014, title = {{A}}, howpublished = {Outlet}, url = {https://example.org/a_b?c=1\\&d=2#e}}
@misc{other2014, title = {{A}}, howpublished = {Outlet}, url = {http://example.org:8080/}}
"""
    assert hits("unsafe-url", bib=bib) == []


def test_a_backslash_turns_into_a_slash_in_browsers(hits: Hits) -> None:
    bib = """\
@misc{key2014,
  title = {{A}},
  howpublished = {Outlet},
  url = {https:\\\\example.org},
  archived = {https://user@example.org/},
  original = {https://localhost/},
}
"""
    assert hits("unsafe-url", bib=bib) == [
        "citations.bib:4:3 error: the url of 'key2014' holds a character that no address may hold | write a public address that begins with https:// or http://",
        "citations.bib:5:3 error: the archived of 'key2014' holds a user name before its host | write a public address that begins with https:// or http://",
        "citations.bib:6:3 error: the original of 'key2014' names no public host | write a public address that begins with https:// or http://",
    ]
