"""What came back from outside addresses, as the Markdown of one issue that each run replaces."""

from collections.abc import Sequence

from claimledger.model.link import STRIKES
from claimledger.model.link_targets import LinkTarget
from claimledger.render.links import TOLD, WORDS, Memories, count, remedies, sentence, to_tell
from claimledger.render.markdown_code import code


def as_markdown(targets: Sequence[LinkTarget], memories: Memories) -> str:
    """Return the issue's text: the dead links, then the others by what came back from them."""
    parts = [f"## Outside links\n\n{count(targets, memories)}."]
    told = to_tell(targets, memories)
    dead = [target for target in told if memories[target.address].is_dead]
    if dead:
        heading = f"Dead: the address failed on {STRIKES} different days"
        parts.append(_section(heading, dead, memories))
    for state in TOLD:
        others = [
            target
            for target in told
            if target not in dead and memories[target.address].answer.state is state
        ]
        if others:
            parts.append(_section(f"The address {WORDS[state]}", others, memories))
    return "\n\n".join(parts)


def _section(heading: str, targets: Sequence[LinkTarget], memories: Memories) -> str:
    lines = [f"### {heading}", ""]
    for target in targets:
        memory = memories[target.address]
        where = ", ".join(map(code, target.keys or map(str, target.places)))
        lines.append(f"- {where}: {code(target.address)} {sentence(memory, code)}")
        lines += [f"    - {remedy}" for remedy in remedies(memory, code)]
    return "\n".join(lines)
