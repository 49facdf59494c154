"""``claimledger links``: what is asked on which day, what is remembered, and how it ends."""

import json
import sys
from pathlib import Path

import pytest
from tests import examples
from tests.outside.loopback import TITLE, Loopback

from claimledger.cli import main
from claimledger.cli.links import CouldNotAsk, ask_links
from claimledger.model.dates import PartialDate
from claimledger.outside.manner import Manner

DAYS = tuple(PartialDate(2026, 11, day) for day in (1, 2, 3))


def _write(folder: Path, **addresses: str) -> Path:
    """Write a project whose sources have these addresses, and return its folder."""
    bib = "".join(
        f"@misc{{{key}, title = {{{{{TITLE}}}}}, howpublished = {{A}}, url = {{{address}}}}}\n"
        for key, address in addresses.items()
    )
    files = examples.project(bib=bib).files
    for file in (files.ledger, files.bibliography, *files.pages):
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content or b"")
    return folder


def _remembered(folder: Path) -> dict[str, tuple[str, int]]:
    """Return the state of each address, and on how many days it failed, by its path."""
    addresses = json.loads((folder / "links.json").read_text(encoding="utf-8"))["addresses"]
    return {
        f"/{address.split('/', 3)[3]}": (record["state"], len(record.get("failed", [])))
        for address, record in addresses.items()
    }


@pytest.fixture
def project(tmp_path: Path, web: Loopback, lychee: None) -> Path:
    del lychee
    return _write(tmp_path, live=web.at("/whole"), gone=web.at("/404"), shut=web.at("/403"))


def test_an_address_is_dead_on_the_third_day(project: Path, manner: Manner) -> None:
    dead: list[int] = []
    for number, day in enumerate(DAYS, start=1):
        _, memories = ask_links(project, "", manner, day)
        assert _remembered(project) == {
            "/whole": ("live", 0),
            "/404": ("gone", number),
            "/403": ("refused", 0),
        }
        dead.append(sum(memory.is_dead for memory in memories.values()))
    assert dead == [0, 0, 1]


def test_nobody_is_asked_twice_a_day(project: Path, web: Loopback, manner: Manner) -> None:
    ask_links(project, "", manner, DAYS[0])
    written, asked = (project / "links.json").read_bytes(), len(web.asked["/404"])
    ask_links(project, "", manner, DAYS[0])
    assert len(web.asked["/404"]) == asked
    assert (project / "links.json").read_bytes() == written


def test_a_source_that_is_named_is_asked_now(project: Path, web: Loopback, manner: Manner) -> None:
    ask_links(project, "", manner, DAYS[0])
    before = {path: len(web.asked[path]) for path in ("/404", "/403")}
    targets, _ = ask_links(project, "gone", manner, DAYS[0])
    assert [target.keys for target in targets] == [("gone",)]
    assert len(web.asked["/404"]) > before["/404"]
    assert len(web.asked["/403"]) == before["/403"]
    assert _remembered(project).keys() == {"/whole", "/404", "/403"}


def test_an_address_that_left_the_report_is_forgotten(
    project: Path, web: Loopback, manner: Manner
) -> None:
    ask_links(project, "", manner, DAYS[0])
    _write(project, live=web.at("/whole"), shut=web.at("/403"))
    ask_links(project, "", manner, DAYS[1])
    assert _remembered(project).keys() == {"/whole", "/403"}


def test_without_a_network_nothing_is_written(tmp_path: Path, manner: Manner, lychee: None) -> None:
    del lychee
    project = _write(tmp_path, one="http://127.0.0.1:1/one", two="http://127.0.0.1:1/two")
    with pytest.raises(CouldNotAsk, match=r"^no address can be reached: is the network down\?"):
        ask_links(project, "", manner, DAYS[0])
    assert not (project / "links.json").exists()


def test_another_address_shows_that_the_network_is_up(
    project: Path, web: Loopback, manner: Manner
) -> None:
    ask_links(project, "live", manner, DAYS[0])
    _write(project, live=web.at("/whole"), lost="http://127.0.0.1:1/lost")
    ask_links(project, "", manner, DAYS[1])
    assert _remembered(project) == {"/whole": ("live", 0), "/lost": ("unreachable", 1)}


FORMATS = {
    "text": "3 addresses, 0 dead: 1 gone, 1 refused, 1 live\n",
    "json": " ]\n}\n",
    "markdown": "`shut`: `SHUT` refuses to answer programs (`403 Forbidden`)\n",
}


@pytest.fixture
def as_in_tests(manner: Manner, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the command itself ask as tests do, on the first day."""
    module = sys.modules[ask_links.__module__]  # the package has the command under its name
    monkeypatch.setattr(module, "Manner", lambda: manner)
    monkeypatch.setattr(module, "today", lambda: DAYS[0])


@pytest.mark.usefixtures("as_in_tests")
@pytest.mark.parametrize("form", FORMATS)
def test_whatever_came_back_it_is_told_and_stops_nothing(
    project: Path, web: Loopback, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    assert main(["links", "--project", str(project), "--format", form]) == 0
    out, err = capsys.readouterr()
    assert out.endswith(FORMATS[form].replace("SHUT", web.at("/403")))
    assert err == "3 of 3 addresses are due\n3 of 3 asked\n"


def test_without_lychee_it_can_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    project = _write(tmp_path, live="https://example.org/")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    monkeypatch.setenv("PATH", "")
    assert main(["links", "--project", str(project)]) == 2
    assert "lychee is missing; install requirements/test.txt" in capsys.readouterr().err


COULD_NOT = {
    "a key that is none": (["--only", "nokey"], "", "no source has the key 'nokey'"),
    "a broken memory": ([], "{]", "links.json:1:2: this is not well-formed JSON; let"),
}


@pytest.mark.parametrize(("options", "memory", "told"), COULD_NOT.values(), ids=COULD_NOT.keys())
def test_what_can_not_be_asked_is_said(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    options: list[str],
    memory: str,
    told: str,
) -> None:
    project = _write(tmp_path, live="https://example.org/")
    if memory:
        (project / "links.json").write_text(memory)
    assert main(["links", "--project", str(project), *options]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert told in err
    assert (project / "links.json").exists() is bool(memory)
