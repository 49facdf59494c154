"""One record of the ledger, asked for its fields by name and kind; what is wrong is recorded."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import TypeVar

from claimledger.model.dates import PartialDate, read_date
from claimledger.text.finding import Faults
from claimledger.text.nearest import did_you_mean
from claimledger.text.unfinished import TODO, is_unfinished
from claimledger.text.yaml_nodes import Fields, Items, Mark, Node, Place, Scalar, span_of

Choice = TypeVar("Choice", bound=StrEnum)

EMPTY_WORDS = frozenset({"", "~", "null", "Null", "NULL"})
"""Plain scalars that YAML reads as nothing."""

_NUMBER = re.compile(r"[-+]?[0-9]{1,15}(?:\.[0-9]{1,15})?")
"""What counts as a number: as many digits as a float can tell apart, and no signs between them."""


class Record:
    """A mapping of the ledger under a name for messages, such as ``claim 'mosul-49-turks'``.

    Each method returns what stands in a field, or an empty value after recording
    ``missing-field`` (mandatory and absent), ``bad-value`` (present and not of the kind) or
    ``unfinished-text`` (still to be written).
    ``is_whole`` turns False with the first thing recorded that leaves the record unusable.
    """

    __slots__ = ("_faults", "_nodes", "_path", "is_whole", "name", "place")

    def __init__(
        self,
        path: str,
        name: str,
        fields: Fields,
        known: frozenset[str],
        faults: Faults,
        *,
        own: Mark | None = None,
    ) -> None:
        """Take the fields of a record; ``own`` marks the id that it stands under, if any."""
        self.name = name
        self.place = Place(path, fields, own or fields.mark)
        self.is_whole = True
        self._path, self._nodes, self._faults = path, fields.nodes, faults
        if not known >= fields.nodes.keys():
            self._record_unknown(known)

    def _record_unknown(self, known: frozenset[str]) -> None:
        for field in [field for field in self._nodes if field not in known]:
            span = self.place.key(field)
            reason = f"{self.name} has a field '{field}', which the format does not know"
            remedy = did_you_mean(field, known) or f"known here: {', '.join(sorted(known))}"
            self._faults.add("unknown-field", span, reason, remedy)

    def text(self, field: str) -> str:
        """Return a field's text without line breaks; empty where it is absent."""
        node = self._nodes.get(field)
        if node is None:
            return ""
        if type(node) is not Scalar:
            self._bad(node, f"'{field}' of {self.name} is not a text", "write one text")
            return ""
        text = node.text
        if text in EMPTY_WORDS and not node.quoted:
            return ""
        if TODO in text:
            self._note_unfinished(node, field)
        return " ".join(text.split()) if "\n" in text or "  " in text else text.strip()

    def needed(self, field: str) -> str:
        """Return a mandatory field's text."""
        text = self.text(field)
        if not text and self.is_empty(field):
            self._missing(field)
        return text

    def choice(self, field: str, kind: type[Choice]) -> Choice | None:
        """Return a field's word as a member of a closed set."""
        word = self.text(field)
        if not word or is_unfinished(word):
            return None
        try:
            return kind(word)
        except ValueError:
            known = [member.value for member in kind]
            reason = f"'{field}' of {self.name} is '{word}'"
            remedy = did_you_mean(word, known) or f"allowed: {', '.join(known)}"
            self._bad(self._nodes[field], reason, remedy)
            return None

    def needed_choice(self, field: str, kind: type[Choice]) -> Choice | None:
        """Return a mandatory field's word as a member of a closed set."""
        if self.is_empty(field):
            self._missing(field)
            return None
        return self.choice(field, kind)

    def date(self, field: str) -> PartialDate | None:
        """Return a field's date: day, month or year."""
        text = self.text(field)
        if not text or is_unfinished(text):
            return None
        found = read_date(text)
        if found is None:
            reason = f"'{field}' of {self.name} is '{text}', which is not a date"
            self._bad(self._nodes[field], reason, "write YYYY-MM-DD, YYYY-MM or YYYY")
        return found

    def needed_date(self, field: str) -> PartialDate | None:
        """Return a mandatory field's date."""
        if self.is_empty(field):
            self._missing(field)
            return None
        return self.date(field)

    def number(self, field: str) -> float | None:
        """Return a field's number; absent is None."""
        text = self.text(field)
        if not text or is_unfinished(text):
            return None
        if not _NUMBER.fullmatch(text):
            reason = f"'{field}' of {self.name} is '{text}', which is not a number"
            self._bad(self._nodes[field], reason, "write digits, with a point for decimals")
            return None
        return float(text)

    def truth(self, field: str, *, default: bool) -> bool:
        """Return a field's true or false."""
        word = self.text(field)
        if word not in {"", "true", "false"} and not is_unfinished(word):
            self._bad(
                self._nodes[field], f"'{field}' of {self.name} is '{word}'", "write true or false"
            )
        return default if word not in {"true", "false"} else word == "true"

    def words(self, field: str) -> tuple[str, ...]:
        """Return a field's list of texts."""
        node = self._nodes.get(field)
        if node is None or self.is_empty(field):
            return ()
        if type(node) is not Items:
            self._bad(node, f"'{field}' of {self.name} is not a list", "write [a, b]")
            return ()
        words: list[str] = []
        for item in node.nodes:
            if type(item) is Scalar and not _is_nothing(item):
                words.append(" ".join(item.text.split()))
                self._note_unfinished(item, field)
            else:
                self._bad(item, f"an item of '{field}' of {self.name} is not a text", "write text")
        return tuple(words)

    def record(self, field: str, name: str, known: frozenset[str]) -> "Record | None":
        """Return the record that stands in a field."""
        node = self._nodes.get(field)
        if node is None or self.is_empty(field):
            return None
        return self._as_record(node, name, known)

    def records(self, field: str, name: str, known: frozenset[str]) -> Sequence["Record"]:
        """Return the records of a field that holds a list of them."""
        node = self._nodes.get(field)
        if node is None or self.is_empty(field):
            return ()
        if type(node) is not Items:
            self._bad(node, f"'{field}' of {self.name} is not a list", "begin each item with '-'")
            return ()
        name = f"{name} of {self.name}"
        found = [self._as_record(item, name, known) for item in node.nodes]
        return [record for record in found if record is not None]

    def named_records(
        self, field: str, name: str, known: frozenset[str]
    ) -> Iterator[tuple[str, "Record"]]:
        """Yield the records of a field that maps ids to them, each under its id."""
        node = self._nodes.get(field)
        if node is None or self.is_empty(field):
            return
        if type(node) is not Fields:
            self._bad(node, f"'{field}' of {self.name} is not a mapping", "write id: {..}")
            return
        for identity, value in node.nodes.items():
            found = self._as_record(value, f"{name} '{identity}'", known, node.keys[identity])
            if found is not None:
                yield identity, found

    def is_empty(self, field: str) -> bool:
        """Say whether a field is absent, or holds nothing."""
        node = self._nodes.get(field)
        return node is None or (type(node) is Scalar and _is_nothing(node))

    def need(self, field: str, reason: str, remedy: str) -> None:
        """Record ``missing-field`` for a reason that the caller knows, and count it against it."""
        self._faults.add("missing-field", self.place.of(field), reason, remedy)
        self.is_whole = False

    def bad(self, field: str, reason: str, remedy: str) -> None:
        """Record ``bad-value`` for a reason that the caller knows, and count it against it."""
        self._faults.add("bad-value", self.place.of(field), reason, remedy)
        self.is_whole = False

    def _missing(self, field: str) -> None:
        reason = f"{self.name} has no '{field}'"
        self._faults.add("missing-field", self.place.start, reason, f"add '{field}: ..'")
        self.is_whole = False

    def _note_unfinished(self, node: Scalar, field: str) -> None:
        if is_unfinished(node.text):
            reason = f"'{field}' of {self.name} is still to be written: {TODO}"
            span = span_of(self._path, node.mark)
            self._faults.add("unfinished-text", span, reason, "write what belongs there")
            self.is_whole = False

    def _bad(self, node: Node, reason: str, remedy: str) -> None:
        self._faults.add("bad-value", span_of(self._path, node.mark), reason, remedy)
        self.is_whole = False

    def _as_record(
        self, node: Node, name: str, known: frozenset[str], own: Mark | None = None
    ) -> "Record | None":
        if type(node) is not Fields:
            self._bad(node, f"{name} is not a record", "write its fields as name: value")
            return None
        return Record(self._path, name, node, known, self._faults, own=own)


def _is_nothing(node: Scalar) -> bool:
    return not node.text.strip() or (not node.quoted and node.text in EMPTY_WORDS)
