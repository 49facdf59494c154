"""BibTeX of any form brought into the report's own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimledger.model.build_sources import build_source
from claimledger.model.dates import PartialDate
from claimledger.model.new_source import blank, from_entry, proper_key
from claimledger.model.source import Source
from claimledger.render.new_records import source_lines
from claimledger.text.bibtex import BibEntry, read_bibtex
from claimledger.text.finding import Faults
from claimledger.text.printing import what_does_not_print


def entry(text: str) -> BibEntry:
    """Return the one entry of a text."""
    faults = Faults()
    [found] = read_bibtex("b", text, faults)
    assert not faults.by_rule()
    return found


def written(fields: str, kind: str = "article") -> list[str]:
    """Return the lines of an entry in the report's own form, without those to be written."""
    made = from_entry(entry(f"@{kind}{{key, {fields}}}"), "key")
    return [line.strip() for line in source_lines(made)[1:-1] if "TODO" not in line]


def read(lines: list[str]) -> Source:
    """Return the source that lines give when they are read again."""
    faults = Faults()
    source = build_source(entry("\n".join(lines)), faults)
    assert not faults.by_rule()
    assert what_does_not_print(source.entry) is None
    return source


FORMS = {
    "a title in quotation marks": ('title = "A {T}itle"', ["title = {{A Title}},"]),
    "a title and a subtitle": ("title={A}, subtitle={b}", ["title = {{A: b}},"]),
    "a title with TeX": (
        r"title={G{\"o}del \emph{and} 5\% of \$3 -- {\'e}t\'e}",
        ["title = {{Gödel and 5\\% of $3 \N{EN DASH} été}},"],
    ),
    "names in both orders": (
        "author={Mary Mayor and Author, Jane}",
        ["author = {Mayor, Mary and Author, Jane},"],
    ),
    "a name with a particle": (
        "author={Ludwig van Beethoven}",
        ["author = {van Beethoven, Ludwig},"],
    ),
    "a body": ("author={{World Bank and Fund}}", ["author = {{{World Bank and Fund}}},"]),
    "a name of one word": ("author={Reuters}", ["author = {{{Reuters}}},"]),
    "and others": ("author={Author, Jane and others}", ["author = {Author, Jane},"]),
    "a journal": ("journal={A Journal}", ["howpublished = {A Journal},"]),
    "a collection": ("booktitle={A \\& B}", ["howpublished = {A \\& B},"]),
    "an institution": ("institution={A Bank}, number={4}", ["howpublished = {A Bank},"]),
    "an address as outlet": (
        r"howpublished={\url{https://a.example/b_c}}, publisher={A Paper}",
        ["howpublished = {A Paper},", "url = {https://a.example/b_c},"],
    ),
    "an escaped address": (
        r"url={https://a.example/b\_c\%20d}",
        ["url = {https://a.example/b_c%20d},"],
    ),
    "a DOI": ("doi={10.1/b}", ["url = {https://doi.org/10.1/b},"]),
    "a DOI as address": ("doi={https://dx.doi.org/10.1/b}", ["url = {https://doi.org/10.1/b},"]),
    "a DOI beside an address": (
        "doi={10.1/b}, url={https://a.example}",
        ["url = {https://a.example},", "doi = {10.1/b},"],
    ),
    "a year": ("year=2014", ["year = {2014},"]),
    "a year in braces": ("year={{2014}}", ["year = {2014},"]),
    "a month's macro": ("year=2014, month=jun", ["month = jun,", "year = {2014},"]),
    "a month's name": ("year=2014, month={June}", ["month = jun,", "year = {2014},"]),
    "a month's number": ("year=2014, month={06}", ["month = jun,", "year = {2014},"]),
    "a day joined to its month": (
        'year=2014, month="11~" # jun',
        ['month = "11~" # jun,', "year = {2014},"],
    ),
    "a day beside its month": (
        "year=2014, month=jun, day=3",
        ['month = "3~" # jun,', "year = {2014},"],
    ),
    "a day in the month": ("year=2014, month={June 3}", ['month = "3~" # jun,', "year = {2014},"]),
    "a date": ("date={2014-06-03}", ['month = "3~" # jun,', "year = {2014},"]),
    "no date": ("year={n.d.}", ["year = {{n.d.}},"]),
    # what can't be understood is left to be written, never guessed
    "a span of years": ("date={2014/2015}", []),
    "a day that is none": ("year=2014, month=jun, day=31", []),
    "two years": ("year={2014/2015}", []),
    "two months": ("year=2014, month={June/July}", []),
    "a season": ("year=2014, month={Spring}", []),
    "a thirteenth month": ("year=2014, month=13", []),
    "our own fields": (
        "kind={primary}, type={news}, interest={state}, describes={a paper}, read={most}",
        [
            "kind = {primary},",
            "type = {news},",
            "interest = {state},",
            "describes = {a paper},",
            "read = {most},",
        ],
    ),
    "a note": ("note={Copy of a report}", ["note = {Copy of a report},"]),
}
"""(fields, the lines that they become)."""


@pytest.mark.parametrize(("fields", "lines"), FORMS.values(), ids=FORMS.keys())
def test_an_entry_is_brought_into_the_reports_form(fields: str, lines: list[str]) -> None:
    assert written(fields) == lines


def test_what_the_form_has_no_place_for_is_named() -> None:
    made = from_entry(entry("@article{a, title={A}, abstract={b}, urldate={2014}, pages={3}}"), "a")
    assert made.left_out == ("abstract", "urldate", "pages")


def test_a_whole_book_stays_one() -> None:
    fields = "author={Author, Jane}, title={A Book}, publisher={A House}, year=2014"
    made = from_entry(entry(f"@book{{a, {fields}}}"), "a")
    lines = source_lines(made)
    assert lines[0] == "@book{a,"
    assert "  publisher = {A House}," in lines
    assert read(lines).outlet == "A House"


def test_a_book_without_a_publisher_is_of_the_common_form() -> None:
    made = from_entry(entry("@book{a, author={Author, Jane}, title={A Book}, year=2014}"), "a")
    assert source_lines(made)[0] == "@misc{a,"


@pytest.mark.parametrize(
    ("key", "proper"),
    [
        ("smith2014", "smith2014"),
        ("Smith:2014", "smith2014"),
        ("G\N{LATIN SMALL LETTER O WITH DIAERESIS}del_1", "godel_1"),
        ("2014smith", "smith"),
        ("2014", ""),
    ],
)
def test_a_key_is_made_one_that_addresses_may_hold(key: str, proper: str) -> None:
    assert proper_key(key) == proper


def test_a_source_of_which_nothing_is_known_is_to_be_written() -> None:
    lines = source_lines(blank("a"))
    assert all("TODO" in line for line in lines[1:-1])


TEXTS = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), max_size=30)


@given(title=TEXTS, outlet=TEXTS)
def test_any_text_becomes_an_entry_that_is_read_and_prints(title: str, outlet: str) -> None:
    plain = blank("a")
    texts = {**plain.texts, "howpublished": f"An outlet {outlet}"}
    made = type(plain)(
        key="a",
        kind="misc",
        title=f"A title {title}",
        authors=(),
        date=PartialDate(2014),
        date_is_open=False,
        texts=texts,
        addresses={},
    )
    source = build_source(entry("\n".join(source_lines(made))), Faults())
    for text, back in ((made.title, source.title), (texts["howpublished"], source.outlet)):
        without = "".join(sign for sign in text if sign not in "\\{}").replace("~", " ")
        assert back == " ".join(without.split())


@given(st.text(st.sampled_from('aA {}\\"~$%&_^#-.,'), max_size=20))
def test_any_value_of_an_entry_is_understood_or_left_out(value: str) -> None:
    faults = Faults()
    for name in ("title", "author", "journal", "year", "month", "url", "note"):
        for found in read_bibtex("b", f"@article{{a, {name} = {{{value}}}}}", faults):
            lines = source_lines(from_entry(found, "a"))
            again = Faults()
            assert len(read_bibtex("b", "\n".join(lines), again)) == 1
            assert not again.by_rule()
