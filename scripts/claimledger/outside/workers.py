"""Work spread over the machine's processors."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")

TOGETHER = 10
"""Tasks that a worker is sent at once: what they share is sent once for all of them."""


def spread(work: Callable[[Task], Result], tasks: Sequence[Task]) -> Iterator[Result]:
    """Yield what ``work`` makes of each task, in their order; it must be a function that travels.

    What a worker raises is raised here.
    """
    # Started anew, workers are the same on every system, and none inherits a lock that is held.
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as workers:
        yield from workers.map(work, tasks, chunksize=TOGETHER)
