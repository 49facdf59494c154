"""The gate in front of the site: what is faulty is not built, and what was built stays."""

import hashlib
import json
import logging
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from claimledger.cli import main


def fingerprint(folder: Path) -> dict[str, str]:
    """Return a hash of every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_faultless_report_is_built(built: Callable[[], Path]) -> None:
    site = built()

    for page in ("index.html", "mill/index.html", "claims/index.html", "sources/index.html"):
        assert (site / page).is_file()
    assert (site / "claims/mill-burnt-may/index.html").is_file()
    assert (site / "sources/gazette2014mill/index.html").is_file()
    assert (site / "rules/uncited-claim/index.html").is_file()


def without_sources(root: Path) -> str:
    ledger = root / "claims.yaml"
    text = ledger.read_text(encoding="utf-8")
    claim = re.search(r"^  town-retaken-january-2015:\n(?:    .*\n|\n)*", text, re.MULTILINE)
    assert claim
    bare = re.sub(r"^    support:\n(?:      .*\n)*", "", claim.group(), flags=re.MULTILINE)
    assert bare != claim.group()
    ledger.write_text(text.replace(claim.group(), bare), encoding="utf-8")
    return (
        r"claims\.yaml:\d+:\d+: error\[uncited-claim\] claim 'town-retaken-january-2015' cites no"
    )


def with_misspelt_key(root: Path) -> str:
    ledger = root / "claims.yaml"
    text = ledger.read_text(encoding="utf-8")
    ledger.write_text(
        text.replace("source: ap2014freed", "source: ap2014fred", 1), encoding="utf-8"
    )
    return (
        r"claims\.yaml:\d+:\d+: error\[unknown-source\] 'ap2014fred' .*did you mean 'ap2014freed'"
    )


def with_unknown_claim(root: Path) -> str:
    page = root / "docs" / "mosul-hostages.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace("claim:mosul-49-held", "claim:mosul-49-hld", 1), encoding="utf-8")
    return r"docs/mosul-hostages\.md:\d+:\d+: error\[unknown-claim\] .*did you mean 'mosul-49-held'"


@pytest.mark.parametrize("spoil", [without_sources, with_misspelt_key, with_unknown_claim])
def test_a_fault_stops_the_build_and_the_old_site_stays(
    report_copy: Path, spoil: Callable[[Path], str], capsys: pytest.CaptureFixture[str]
) -> None:
    site = report_copy / "site"
    site.mkdir()
    (site / "index.html").write_text("the old site", encoding="utf-8")
    expected = spoil(report_copy)
    before = fingerprint(report_copy)

    status = main(["build", "--project", str(report_copy)])

    assert status == 1
    assert re.search(expected, capsys.readouterr().out)
    assert fingerprint(report_copy) == before


BROKEN_HOOK = "def on_post_page(output, page, config):\n    raise ValueError('out of paper')\n"


def test_a_crash_while_rendering_leaves_the_old_site(project: Path) -> None:
    site = project / "site"
    site.mkdir()
    (site / "index.html").write_text("the old site", encoding="utf-8")
    (project / "hook.py").write_text(BROKEN_HOOK, encoding="utf-8")
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text() + "hooks: [hook.py]\n", encoding="utf-8")

    with pytest.raises(ValueError, match="out of paper"):
        main(["build", "--project", str(project)])

    assert [path.name for path in site.iterdir()] == ["index.html"]
    assert list(project.glob("site.*")) == []


def test_settings_that_are_wrong_stop_the_build_with_a_word(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text() + "theme: nowhere\n", encoding="utf-8")

    assert main(["build", "--project", str(project)]) == 1

    assert "Aborted with a configuration error" in capsys.readouterr().err


def test_plain_mkdocs_refuses_what_the_gate_refuses(
    project: Path, caplog: pytest.LogCaptureFixture
) -> None:
    page = project / "docs" / "mill.md"
    page.write_text(page.read_text().replace("claim:mill-burnt-june", "claim:nowhere"), "utf-8")
    site = project / "site"
    site.mkdir()
    (site / "index.html").write_text("the old site", encoding="utf-8")

    with pytest.raises(Abort):
        mkdocs_build(load_config(str(project / "mkdocs.yml")))

    assert "error[unknown-claim] there is no claim 'nowhere'" in caplog.text
    assert (site / "index.html").read_text() == "the old site"


def test_plain_mkdocs_logs_no_warning_on_the_real_report(
    report_copy: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        mkdocs_build(load_config(str(report_copy / "mkdocs.yml")))

    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


def test_two_builds_give_the_same_bytes(project: Path) -> None:
    prints = []
    for seed in ("1", "2"):
        environment = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "SOURCE_DATE_EPOCH": "1790000000",
            "NO_MKDOCS_2_WARNING": "1",
        }
        subprocess.run(
            [sys.executable, "-m", "claimledger", "build", "--project", str(project)],
            env=environment,
            check=True,
            capture_output=True,
        )
        prints.append(fingerprint(project / "site"))

    assert prints[0] == prints[1]


def test_the_data_stands_beside_the_pages(project: Path, built: Callable[[], Path]) -> None:
    site = built()

    claims = json.loads((site / "data" / "claims.json").read_text(encoding="utf-8"))
    alone = json.loads((site / "claims" / "mill-burnt-may" / "claim.json").read_text("utf-8"))
    assert [claim["id"] for claim in claims["claims"]] == ["mill-burnt-may", "mill-burnt-june"]
    assert alone["claim"] == claims["claims"][0]
    assert (site / "data" / "citations.bib").read_bytes() == (
        project / "citations.bib"
    ).read_bytes()
