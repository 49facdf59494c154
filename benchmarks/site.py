"""What of the time of building the report's site is ours, against what the rest of the build takes.

Run ``python benchmarks/site.py``. Times are of CPU in one run: those spent in the events of our
plugin, and the rest, which MkDocs, Material and mkdocs-bibtex need, our Markdown extension
included, for the same finished pages. Of the first it is told what checking and what drawing take.
"""

import logging
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config import load_config

from claimledger import checker
from claimledger.render import figures
from claimledger.site.plugin import ClaimsPlugin

EVENTS = "on_config on_files on_env on_page_markdown on_page_content on_page_context".split()


def main() -> None:
    """Build the site of the folder that we stand in, into a folder that is deleted again."""
    logging.disable(logging.WARNING)
    spent: Counter[str] = Counter()
    depth = [0]
    for event in EVENTS:
        _count(ClaimsPlugin, event, "ours", spent, depth)
    _count(checker, "check", "checking", spent, [0])
    _count(figures, "draw", "drawing", spent, [0])
    with tempfile.TemporaryDirectory() as folder:
        config = load_config("mkdocs.yml", site_dir=folder)
        config.plugins.on_startup(command="build", dirty=False)
        start = time.process_time()
        build(config)
        total = time.process_time() - start
        pages = sum(1 for _ in Path(folder).rglob("*.html"))
    rest = total - spent["ours"]
    print("pages   rest s   ours s  (of it checking, drawing)   ours to rest")
    ours, parts = spent["ours"], f"({spent['checking']:.2f}, {spent['drawing']:.2f})"
    print(f"{pages:5} {rest:8.2f} {ours:8.2f}  {parts:27} {ours / rest:7.2f}")


def _count(owner: Any, name: str, kind: str, spent: Counter[str], depth: list[int]) -> None:  # noqa: ANN401 - classes and modules alike
    """Add what a function takes to ``spent``, once where its calls stand within each other."""
    plain: Callable[..., Any] = getattr(owner, name)

    def counted(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - whatever the function takes
        depth[0] += 1
        start = time.process_time()
        try:
            return plain(*args, **kwargs)
        finally:
            depth[0] -= 1
            if not depth[0]:
                spent[kind] += time.process_time() - start  # type: ignore[assignment] # seconds

    counted.__dict__.update(plain.__dict__)
    setattr(owner, name, counted)


if __name__ == "__main__":
    main()
