"""A rule's docstring taken apart, for its page."""

import re
from dataclasses import dataclass
from textwrap import dedent


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph of a rule's page: with a heading, as a list, or above an example."""

    text: str
    heading: str = ""
    bullets: tuple[str, ...] = ()
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleText:
    """What a rule's docstring says: one sentence, then the blocks below it."""

    summary: str
    blocks: tuple[Block, ...]


_HEADED = re.compile(r"(Why it matters|What to do): (.*)", re.DOTALL)


def parse(docstring: str) -> RuleText:
    """Return the parts of a rule's docstring."""
    summary, _, rest = docstring.strip().partition("\n\n")
    blocks: list[Block] = []
    lead = ""
    for part in re.split(r"\n\n(?=\S)", rest.strip()):
        head, _, below = part.partition("\n\n")
        if below.startswith("    "):
            blocks.append(Block(text=_joined(head), code=dedent(below).strip("\n")))
            continue
        headed = _HEADED.fullmatch(part)
        if headed:
            lead, text = headed.group(1), headed.group(2)
            blocks.append(Block(text=_joined(text), heading=lead))
        elif part.startswith("- "):
            bullets = re.split(r"^- ", part, flags=re.MULTILINE)[1:]
            blocks.append(Block(text="", bullets=tuple(map(_joined, bullets))))
        else:
            blocks.append(Block(text=_joined(part)))
    return RuleText(summary=_joined(summary), blocks=tuple(blocks))


def _joined(text: str) -> str:
    return " ".join(text.split())
