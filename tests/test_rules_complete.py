"""Every rule is whole: its page, its test, its version, and examples that do what they say."""

import re
from pathlib import Path
from textwrap import dedent

import pytest
from tests import examples

from claimledger import __version__, checker, rules
from claimledger.rule import Rule

NAMES = sorted(checker.all_rules())
FILES = {"claims.yaml", "citations.bib", "docs/page.md"}
EXAMPLE = re.compile(r"^(Before|Fails|Passes), in (\S+):\n\n((?:    .*\n|\n)+)", re.MULTILINE)


def _examples(name: str) -> list[tuple[str, str, str]]:
    text = f"{checker.documentation(name).rstrip()}\n"
    return [(kind, file, dedent(body)) for kind, file, body in EXAMPLE.findall(text)]


def _project(name: str, kind: str) -> examples.Project:
    """Return the project of an example that fails or passes, of one file or several."""
    files = {file: body for found, file, body in _examples(name) if found == kind}
    pages = {"page.md": files["docs/page.md"]} if "docs/page.md" in files else None
    bib = files.get("citations.bib", "")
    return examples.project(files.get("claims.yaml", ""), bib=bib, pages=pages)


def test_every_module_of_rules_is_a_rule() -> None:
    folder = Path(rules.__path__[0])
    modules = {path.stem.replace("_", "-") for path in folder.glob("*.py")} - {"--init--"}
    assert modules == set(NAMES)


def test_every_rule_has_a_test_and_every_test_a_rule(root: Path) -> None:
    tests = {path.stem for path in (root / "tests" / "rules").glob("test_*.py")}
    assert tests == {f"test_{name.replace('-', '_')}" for name in NAMES}


@pytest.mark.parametrize("name", NAMES)
def test_a_rule_says_what_why_and_what_to_do(name: str) -> None:
    text = checker.documentation(name)
    summary, *rest = text.split("\n\n")
    assert summary.endswith(".")
    assert [part.split(":", 1)[0] for part in rest[:2]] == ["Why it matters", "What to do"]
    kinds = dict.fromkeys(kind for kind, _, _ in _examples(name))
    files = {file for _, file, _ in _examples(name)}
    earlier = ["Before"] if checker.all_rules()[name].needs_two else []
    assert list(kinds) == [*earlier, "Fails", "Passes"]
    assert files <= FILES


@pytest.mark.parametrize("name", NAMES)
def test_a_rule_came_with_a_version_that_there_was(name: str) -> None:
    rule = checker.all_rules()[name]
    assert isinstance(rule, Rule)
    assert _version(rule.since) <= _version(__version__)


@pytest.mark.parametrize("name", NAMES)
def test_the_example_that_fails_does(name: str) -> None:
    assert _findings(name, "Fails")


@pytest.mark.parametrize("name", NAMES)
def test_the_example_that_passes_does(name: str) -> None:
    assert _findings(name, "Passes") == []


def _findings(name: str, kind: str) -> list[str]:
    if checker.all_rules()[name].needs_two:
        before = _project(name, "Before")
        return examples.findings_between(before, _project(name, kind), name)
    return examples.findings(_project(name, kind), [name])


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split("."))
