"""How long checking takes, against what PyYAML's C parser needs for the events of the same ledger.

Run ``python benchmarks/ledger.py --claims 1000 10000``. Times are of CPU, best of several runs, and
the two are measured in turns, so that other work on the machine moves the ratio little. Targets: a
thousand claims in half a second; ten thousand in two and a half times the time of the events.
"""

import argparse
import gc
import random
import time
from collections.abc import Callable

import yaml

from claimledger import checker
from claimledger.model.build import build
from claimledger.render.findings import as_text
from claimledger.text.files import ProjectFiles, RawFile

WORDS = (
    "in June the Turkish consulate of Mosul said that people had been taken by the group and that"
    " talks went on with tribes for their release while the border at the town stayed open to them"
).split()
ORIGINS = 60
"""Origins of a ledger: few beside its claims, as in the report."""

CLAIMS_OF_A_CHAPTER = 25

BOUND = 32
"""Characters of a statement that the page repeats in the words bound to it."""


def main() -> None:
    """Measure the sizes that are asked for, and print a line for each."""
    parser = argparse.ArgumentParser(description="Measure how long checking takes.")
    parser.add_argument("--claims", type=int, nargs="+", default=[1000, 10000], metavar="N")
    parser.add_argument("--runs", type=int, default=5, help="of each, of which the best counts")
    options = parser.parse_args()
    print("claims      MB   events s   check s   ratio")
    for claims in options.claims:
        files = project(claims)
        events, check = _compare(files, options.runs)
        size = len(files.ledger.content or b"") / 1e6
        print(f"{claims:6} {size:7.2f} {events:10.3f} {check:9.3f} {check / events:7.2f}")


def project(claims: int) -> ProjectFiles:
    """Return a project like the report's, of any size, with nothing wrong in it."""
    rng = random.Random(claims)
    sources = max(claims, 10)
    chapters = max(claims // CLAIMS_OF_A_CHAPTER, 1)
    ledger = "".join(
        [
            "ledger: 1\n\narticle:\n  source: article\n  points:\n",
            '    A1:\n      paragraph: "1"\n      says: It was so.\n',
            "      verdict: supported\n      answer: It was.\n\norigins:\n",
            *(f"  origin-{n}: {{name: Origin {n}, kind: press}}\n" for n in range(ORIGINS)),
            "\nplaces:\n  mosul: {name: Mosul, country: Iraq}\n\nclaims:\n",
            *(_claim(rng, n, n % chapters, sources) for n in range(claims)),
        ]
    )
    article = "@misc{article,\n  title = {{The article}},\n  howpublished = {A journal},\n}\n\n"
    bibliography = article + "".join(_source(rng, n) for n in range(sources))
    pages = [
        RawFile(path=f"docs/chapter-{chapter}.md", content=_page(rng, chapter, chapters, claims))
        for chapter in range(chapters)
    ]
    return ProjectFiles(
        ledger=RawFile(path="claims.yaml", content=ledger.encode()),
        bibliography=RawFile(path="citations.bib", content=bibliography.encode()),
        pages=tuple(pages),
    )


def _claim(rng: random.Random, number: int, chapter: int, sources: int) -> str:
    support = [number % sources, *(rng.randrange(sources) for _ in range(2))]
    items = "".join(_item(rng, source, number + n) for n, source in enumerate(support))
    return (
        f"  claim-{number}:\n    title: what was so\n    chapter: chapter-{chapter}\n"
        f"    points: [A1]\n    findings: [G{number}]\n"
        f"    statement: {_statement(number)}.\n    verdict: supported\n    confidence: high\n"
        f"    why: >-\n      {_text(rng, 12)}.\n      {_text(rng, 10)}.\n"
        f"    support:\n{items}"
        f"    figures:\n      - name: people\n        value: {number}\n        qualifier: exact\n"
        f"        unit: people\n        scope: scope {number}\n        as_of: 2014-06-11\n"
        f"        origin: origin-1\n        source: source{number % sources}\n"
        f"    dates:\n      - {{date: 2014-06-11, event: {_text(rng, 5)}}}\n"
        "    places: [mosul]\n\n"
    )


def _statement(number: int) -> str:
    return _text(random.Random(number), 14)


def _item(rng: random.Random, source: int, origin: int) -> str:
    return (
        f"      - source: source{source}\n        origin: origin-{origin % ORIGINS}\n"
        f"        date: 2014-06-11\n        says: >-\n          {_text(rng, 16)}.\n"
        "        locator: article text\n        checked: 2026-11-22\n"
    )


def _source(rng: random.Random, number: int) -> str:
    return (
        f"@misc{{source{number},\n  title = {{{{{_text(rng, 8)} {number}}}}},\n"
        '  howpublished = {An outlet},\n  month = "11~" # jun,\n  year = {2014},\n'
        f"  url = {{https://example.org/{number}}},\n  kind = {{primary}},\n"
        "  interest = {agency},\n  describes = {an agency},\n  read = {excerpt},\n}\n\n"
    )


def _page(rng: random.Random, chapter: int, chapters: int, claims: int) -> bytes:
    bound = (
        f"{_text(rng, 6)} [{_statement(number)[:BOUND]}](claim:claim-{number})."
        for number in range(chapter, claims, chapters)
    )
    return f"# Chapter {chapter}\n\n{chr(10).join(bound)}\n".encode()


def _text(rng: random.Random, words: int) -> str:
    return " ".join(rng.choices(WORDS, k=words)).capitalize()


def _compare(files: ProjectFiles, runs: int) -> tuple[float, float]:
    """Return the best CPU times of reading the events and of the whole check, taken in turns."""
    text = (files.ledger.content or b"").decode()
    events = check = float("inf")
    for _ in range(runs):
        events = min(events, _time(lambda: _read_events(text)))
        check = min(check, _time(lambda: _check(files)))
    return events, check


def _read_events(text: str) -> None:
    next_event = yaml.CBaseLoader(text).get_event
    while next_event() is not None:
        pass


def _check(files: ProjectFiles) -> None:
    found = as_text(checker.check(build(files)))
    if found != "no errors, no warnings":
        raise SystemExit(f"the generated ledger should be clean:\n{found[:1000]}")


def _time(run: Callable[[], object]) -> float:
    gc.collect()
    start = time.process_time()
    run()
    return time.process_time() - start


if __name__ == "__main__":
    main()
