"""The timeline: points and bars where their dates put them, none upon another."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st
from tests import examples
from tests.golden_file import compare
from tests.site.html_page import HtmlPage

from claimledger.model.chronology import Event, events
from claimledger.model.ledger import Ledger
from claimledger.render.timeline import MARK, place, timeline

CLAIMS = """\
claims:
  first:
    verdict: disputed
    dates:
      - {date: 2014-06-11, event: a fire}
      - {date: 2014-06, event: a month of fires}
      - {from: 2014-06-28, to: 2014-07-02, event: a flood}
      - {date: 2013, event: a dry year}
  second:
    dates:
      - {date: 2014-06-11, event: a fire}
      - {date: 2014-06-12, event: a speech}
      - {date: 2014-12-31, event: the last day}
"""


def read(claims: str) -> tuple[Event, ...]:
    return events(examples.project(claims).ledger())


def test_the_timeline_is_as_it_was(ledger: Callable[..., Ledger]) -> None:
    compare("timeline.html", f"{timeline(ledger(CLAIMS), '../')}\n")


def test_every_mark_leads_to_the_claim_that_stands_best_and_shows_its_verdict(
    ledger: Callable[..., Ledger],
) -> None:
    page = HtmlPage(str(timeline(ledger(CLAIMS), "../")))
    marks = [e for e in page.all("a") if any(a.has_class("months") for a in e.ancestors)]

    assert [(mark.attributes["href"], mark.attributes["class"]) for mark in marks] == [
        ("../claims/first/", "v-disputed"),
        ("../claims/second/", "v-supported"),
        ("../claims/second/", "v-supported"),
        ("../claims/first/", "v-disputed"),
        ("../claims/second/", "v-supported"),
    ]
    shapes = [
        e.attributes["href"]
        for e in page.all("use")
        if any(a.has_class("months") for a in e.ancestors)
    ]
    assert shapes == [f"#{mark.attributes['class']}" for mark in marks]


def test_a_month_is_a_bar_as_long_as_the_month_and_a_day_is_a_point() -> None:
    month, day = place(
        read("claims: {first: {dates: [{date: 2014-06, event: a}, {date: 2014-06-15, event: b}]}}"),
        2014,
    )
    assert not month.is_point
    assert day.is_point
    assert round((month.width + 2) / 672 * 365) == 30
    assert month.left < day.left < month.left + month.width
    assert (month.level, day.level) == (0, 1)


def test_a_time_that_goes_on_after_the_year_ends_with_the_strip() -> None:
    [mark] = place(
        read("claims: {first: {dates: [{from: 2014-12-01, to: 2015-03, event: a}]}}"), 2014
    )
    assert mark.left + mark.width <= 672 + 4


DATES = st.lists(
    st.one_of(
        st.dates().map(lambda day: f"2014{day.isoformat()[4:]}").filter(lambda d: "02-29" not in d),
        st.integers(1, 12).map(lambda month: f"2014-{month:02}"),
    ),
    min_size=1,
    max_size=40,
)


@given(dates=DATES)
def test_no_mark_stands_on_another(dates: list[str]) -> None:
    rows = ", ".join(f"{{date: {day}, event: e{n}}}" for n, day in enumerate(dates))
    marks = place(read(f"claims: {{first: {{dates: [{rows}]}}}}"), 2014)

    assert len(marks) == len(dates)
    taken = [(m.level, m.left, m.left + max(m.width, MARK)) for m in marks]
    for at, (level, left, right) in enumerate(taken):
        for other, start, end in taken[at + 1 :]:
            assert level != other or right <= start or end <= left


def test_harm_in_an_event_comes_out_as_text(ledger: Callable[..., Ledger]) -> None:
    harm = "</title></svg><script>alert(1)</script>"
    html = str(timeline(ledger(CLAIMS.replace("a fire", f'"{harm}"')), ""))
    assert HtmlPage(html).all("script") == []
    assert "&lt;script&gt;" in html


def test_the_last_year_of_the_calendar_is_no_end_of_it() -> None:
    days = ", ".join(f"{{date: 9999-12, event: e{n}}}" for n in range(5))
    marks = place(read(f"claims: {{first: {{dates: [{days}]}}}}"), 9999)
    assert [mark.level for mark in marks] == [0, 1, 2, 3, 4]
