"""The smallest project in which nothing is wrong, and fragments completed to such a project.

A test writes only what it is about. ``project`` completes it: what a ledger, a claim or an item of
evidence needs and the fragment does not say is added, and ``findings`` tells the places in the
fragment's own lines and columns, as if nothing had been added.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import yaml

from claimledger import checker
from claimledger.model.build import build
from claimledger.model.ledger import Ledger
from claimledger.text.files import ProjectFiles, RawFile
from claimledger.text.finding import Finding
from claimledger.text.span import Span

TOP = {
    "ledger": "1",
    "article": "{source: article2014, points: {A1: {paragraph: '1', says: that it was so,"
    " verdict: supported, answer: It was so.}}}",
    "origins": "{reuters: {name: Reuters, kind: agency}}",
    "claims": "{first: {}}",
}
"""What a ledger has; claims and items of evidence are completed in their turn."""

CLAIM = {
    "title": "what was so",
    "chapter": "page",
    "points": "[A1]",
    "statement": "It was so.",
    "verdict": "supported",
    "confidence": "medium",
    "why": "Reuters saw it.",
    "support": "[{checked: 2026-11-22}]",
}
"""What a claim has: supported by one checked item of Reuters."""

EVIDENCE = {"source": "key2014", "origin": "reuters", "says": "it was so"}
"""What an item of evidence has."""

BIBLIOGRAPHY = {
    "key2014": "@misc{key2014, title = {{A title}}, howpublished = {An outlet}, year = {2014}}",
    "article2014": "@misc{article2014, title = {{The article}}, howpublished = {A journal}}",
}
"""The source of the default evidence, and the article under test."""

Pages = Mapping[str, str | bytes]
Hits = Callable[..., list[str]]
"""``hits(rule, claims, bib=.., pages=..)``: see ``hits`` in conftest.py."""


@dataclass(frozen=True)
class Project:
    """A completed project, and how the lines of its ledger came to be."""

    files: ProjectFiles
    added: tuple[tuple[int, int], ...]

    def ledger(self) -> Ledger:
        return build(self.files)

    def place(self, span: Span) -> Span:
        """Return a place in the ledger as it is in the fragment."""
        if span.path != self.files.ledger.path:
            return span
        line = span.line
        for first, count in self.added:
            if line > first:
                line = max(line - count, first)
        return span._replace(line=line)


def project(claims: str = "", *, bib: str = "", pages: Pages | None = None) -> Project:
    """Return a project completed from fragments of its ledger, its bibliography and its pages."""
    text, added = complete(claims)
    bib += "".join(f"\n{entry}" for key, entry in BIBLIOGRAPHY.items() if f"{{{key}" not in bib)
    written = {"page.md": f"# A page\n\nHere [it was so](claim:{','.join(_ids(text))}).\n"}
    written_bytes = {name: _bytes(page) for name, page in {**written, **(pages or {})}.items()}
    files = ProjectFiles(
        ledger=RawFile(path="claims.yaml", content=text.encode()),
        bibliography=RawFile(path="citations.bib", content=bib.encode()),
        pages=tuple(
            RawFile(path=f"docs/{name}", content=page)
            for name, page in sorted(written_bytes.items())
        ),
    )
    return Project(files, added)


def findings(project: Project, rules: Iterable[str] | None = None) -> list[str]:
    """Return the findings of some rules, or of all, each with all that it says."""
    return [_told(project, finding) for finding in checker.check(project.ledger(), rules)]


def findings_between(old: Project, new: Project, rule: str) -> list[str]:
    """Return what one rule finds in what became of a project, each with all that it says."""
    found = checker.compare(old.ledger(), new.ledger())
    return [_told(new, finding) for finding in found if finding.rule == rule]


def complete(fragment: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return a ledger completed from a fragment, and the lines that were added.

    The second value holds, for each addition, the line above which it stands and how many lines
    it has. A fragment that is no YAML stays as it is.
    """
    try:
        root = yaml.compose(fragment, Loader=yaml.CSafeLoader)
    except yaml.YAMLError:
        return fragment, ()
    additions: list[_Addition] = []
    known: set[str] = set()
    if isinstance(root, yaml.MappingNode):
        known = {str(key.value) for key, _ in root.value}
        for key, value in root.value:
            if key.value == "origins":
                additions += _additions(value, {"reuters": "{name: Reuters, kind: agency}"})
            if key.value == "claims" and isinstance(value, yaml.MappingNode):
                for _, claim in value.value:
                    additions += _claim(claim)
    text, lines = _add(fragment, additions)
    rest = {field: value for field, value in TOP.items() if field not in known}
    if "claims" in rest:
        evidence = _flow(EVIDENCE)
        support = f"[{{{evidence}, checked: 2026-11-22}}]"
        rest["claims"] = f"{{first: {{{_flow({**CLAIM, 'support': support})}}}}}"
    text += "" if text.endswith("\n") or not text else "\n"
    return text + "".join(f"{field}: {value}\n" for field, value in rest.items()), lines


@dataclass(frozen=True)
class _Addition:
    at: int
    line: int
    text: str


def _claim(claim: yaml.Node) -> list[_Addition]:
    """Return what completes a claim, and the items of evidence that it has."""
    support = f"[{{{_flow(EVIDENCE)}, checked: 2026-11-22}}]"
    additions = _additions(claim, {**CLAIM, "support": support})
    if isinstance(claim, yaml.MappingNode):
        for key, value in claim.value:
            is_side = key.value in {"support", "against", "context", "response"}
            if is_side and isinstance(value, yaml.SequenceNode):
                for item in value.value:
                    additions += _additions(item, EVIDENCE)
    return additions


def _additions(node: yaml.Node, defaults: Mapping[str, str]) -> list[_Addition]:
    """Return what completes a mapping: within its braces, or as lines above its first key."""
    if not isinstance(node, yaml.MappingNode):
        return []
    known = {key.value for key, _ in node.value}
    missing = {field: value for field, value in defaults.items() if field not in known}
    if not missing:
        return []
    if node.flow_style:
        comma = ", " if node.value else ""
        return [_Addition(node.end_mark.index - 1, -1, comma + _flow(missing))]
    indent = " " * node.start_mark.column
    text = "".join(f"{field}: {value}\n{indent}" for field, value in missing.items())
    return [_Addition(node.start_mark.index, node.start_mark.line + 1, text)]


def _add(text: str, additions: list[_Addition]) -> tuple[str, tuple[tuple[int, int], ...]]:
    lines: list[tuple[int, int]] = []
    for addition in sorted(additions, key=lambda addition: addition.at, reverse=True):
        text = text[: addition.at] + addition.text + text[addition.at :]
        if addition.line > 0:
            lines.append((addition.line, addition.text.count("\n")))
    return text, tuple(reversed(lines))


def _flow(fields: Mapping[str, str]) -> str:
    return ", ".join(f"{field}: {value}" for field, value in fields.items())


def _ids(text: str) -> list[str]:
    """Return the ids of the claims of a ledger, for the page that binds them all."""
    try:
        root = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError:
        return ["first"]
    if isinstance(root, yaml.MappingNode):
        for key, value in root.value:
            if key.value == "claims" and isinstance(value, yaml.MappingNode):
                return [str(identity.value) for identity, _ in value.value]
    return ["first"]


def _bytes(page: str | bytes) -> bytes:
    return page.encode() if isinstance(page, str) else page


def _told(project: Project, finding: Finding) -> str:
    related = "".join(f" ({project.place(other.span)} {other.note})" for other in finding.related)
    remedy = f" | {finding.remedy}" if finding.remedy else ""
    return f"{project.place(finding.span)} {finding.severity}: {finding.reason}{remedy}{related}"
