"""Finds the rules, runs them over a ledger, and leaves out what is allowed with a reason."""

import pkgutil
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType

from claimledger import rules
from claimledger.model.claim import Allowance
from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.rules.unused_allowance import find_unused
from claimledger.text.collector import collector_paused
from claimledger.text.finding import Finding, Hit, Severity
from claimledger.text.span import Span


@cache
def all_rules() -> Mapping[str, Rule]:
    """Return every rule under its name, in order of name: one for each module of ``rules``."""
    found: dict[str, Rule] = {}
    for module in sorted(pkgutil.iter_modules(rules.__path__), key=lambda module: module.name):
        rule: Rule = import_module(f"{rules.__name__}.{module.name}").RULE
        found[module.name.replace("_", "-")] = rule
    return MappingProxyType(found)


def documentation(name: str) -> str:
    """Return the text that explains a rule: its module's docstring."""
    return import_module(f"{rules.__name__}.{name.replace('-', '_')}").__doc__ or ""


def check(ledger: Ledger, names: Iterable[str] | None = None) -> tuple[Finding, ...]:
    """Return the findings of all rules, or of the named ones, in order of place.

    A hit whose subject has an allowance for that rule is left out; an allowance that excuses
    nothing is itself a finding of ``unused-allowance``.
    """
    known = all_rules()
    chosen = frozenset(known if names is None else names)
    granted = {(allowance.rule, allowance.subject): allowance for allowance in ledger.allowances}
    # Whether an allowance excuses anything shows only when the rule that it names has run.
    asked = {rule for rule, _ in granted} & known.keys() if "unused-allowance" in chosen else set()
    used: set[Allowance] = set()
    findings: list[Finding] = []
    to_run = {name: rule for name, rule in known.items() if name in chosen or name in asked}
    with collector_paused():
        for name, rule in to_run.items():
            for hit in rule.check(ledger):
                allowance = granted.get((name, hit.subject)) if hit.subject else None
                if allowance is not None:
                    used.add(allowance)
                elif name in chosen:
                    findings.append(_finding(name, rule, hit))
    if "unused-allowance" in chosen:
        idle = [allowance for allowance in ledger.allowances if allowance not in used]
        hits = find_unused(idle, known.keys(), can_tell=ledger.has_all_files)
        findings += [_finding("unused-allowance", known["unused-allowance"], hit) for hit in hits]
    return tuple(sorted(findings, key=_in_order))


def compare(old: Ledger, new: Ledger) -> tuple[Finding, ...]:
    """Return what the rules that look at two revisions find in ``new``, in order of place."""
    found = [
        _finding(name, rule, hit)
        for name, rule in all_rules().items()
        for hit in rule.compare(old, new)
    ]
    return tuple(sorted(found, key=_in_order))


def has_errors(findings: Iterable[Finding], *, strict: bool = False) -> bool:
    """Say whether any finding stops a build; under ``strict`` warnings do too."""
    return any(strict or finding.severity is Severity.ERROR for finding in findings)


def _finding(name: str, rule: Rule, hit: Hit) -> Finding:
    return Finding(
        rule=name,
        severity=rule.severity,
        span=hit.span,
        reason=hit.reason,
        remedy=hit.remedy,
        related=hit.related,
    )


def _in_order(finding: Finding) -> tuple[Span, str, str]:
    return finding.span, finding.rule, finding.reason
