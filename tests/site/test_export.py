"""``claimledger export``: the report's data on standard output, and the schemas."""

from collections.abc import Callable
from pathlib import Path

import pytest

from claimledger.cli import main
from claimledger.cli.export import SCHEMAS

Printed = pytest.CaptureFixture[str]


def test_what_is_exported_is_what_the_site_offers(
    built: Callable[[], Path], project: Path, capsys: Printed
) -> None:
    data = built() / "data"
    capsys.readouterr()
    assert main(["export", "--project", str(project)]) == 0
    names = capsys.readouterr().out.split()
    offered = {path.relative_to(data).as_posix() for path in data.rglob("*") if path.is_file()}
    assert set(names) == offered | SCHEMAS.keys()
    for name in sorted(offered):
        assert main(["export", name, "--project", str(project)]) == 0
        assert capsys.readouterr().out == (data / name).read_bytes().decode(), name


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_a_schema_needs_no_report(tmp_path: Path, capsys: Printed, name: str) -> None:
    assert main(["export", name, "--project", str(tmp_path)]) == 0
    assert capsys.readouterr().out == SCHEMAS[name]()


def test_what_has_errors_is_not_exported(project: Path, capsys: Printed) -> None:
    (project / "citations.bib").unlink()
    assert main(["export", "claims.json", "--project", str(project)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "error[unreadable-file]" in err
    assert err.endswith("nothing was exported\n")


def test_a_warning_stops_no_export(project: Path) -> None:
    entry = "\n@misc{idle2014, title = {{Idle}}, howpublished = {Nobody}}\n"
    with (project / "citations.bib").open("a", encoding="utf-8") as file:
        file.write(entry)
    assert main(["export", "claims.json", "--project", str(project)]) == 0


def test_a_slip_is_offered_the_name_that_was_meant(project: Path, capsys: Printed) -> None:
    assert main(["export", "claims.jsn", "--project", str(project)]) == 2
    assert "nothing is exported as 'claims.jsn'; did you mean 'claims.json'?" in (
        capsys.readouterr().err
    )


def test_without_the_sites_settings_nothing_is_exported(project: Path, capsys: Printed) -> None:
    (project / "mkdocs.yml").unlink()
    assert main(["export", "claims.json", "--project", str(project)]) == 2
    assert "mkdocs.yml" in capsys.readouterr().err
