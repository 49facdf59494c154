"""The ledger's format: which records it has, their fields, and what each field may hold.

The readers take the names of the fields from here, and the schema for editors is made from it;
tests/model/test_format.py holds the two against each other, field by field.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Literal

from claimledger.model.claim import Confidence, Qualifier, Verdict
from claimledger.model.source import OriginKind

FORMAT = "1"
"""The version of the ledger's format that this program reads."""

IDENTITY = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
"""What an id looks like: kebab-case, from a letter, without accents, since it is an address."""

LONGEST_IDENTITY = 60
"""Characters of an id: it is part of an address that people copy."""

Scalar = Literal["text", "date", "number", "truth", "words", "version"]
"""What a field holds that is no record: ``words`` is a list of texts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordForm:
    """A kind of record: its name, what it is, its fields, and their names.

    ``either`` holds sets of fields of which a record has exactly one; ``when_false`` holds pairs:
    where the first field is false, the second must be there.
    """

    name: str
    says: str
    fields: Mapping[str, "Field"]
    names: frozenset[str]
    either: tuple[tuple[str, ...], ...] = ()
    when_false: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Several:
    """A list of records, or with ``by_id`` a mapping of ids to them.

    ``are_addresses`` says that the ids are parts of addresses, and must look like it.
    """

    of: RecordForm
    by_id: bool = False
    are_addresses: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """What a field holds, whether a record needs it, and what it is for."""

    holds: Scalar | type[StrEnum] | RecordForm | Several
    says: str
    needed: bool = False


def _needed(holds: Scalar | type[StrEnum] | RecordForm | Several, says: str) -> Field:
    return Field(holds=holds, says=says, needed=True)


def _may(holds: Scalar | type[StrEnum] | RecordForm | Several, says: str) -> Field:
    return Field(holds=holds, says=says)


def _record(name: str, says: str, /, **fields: Field) -> RecordForm:
    # `for` and `from` are words of Python, so their fields are written with a line behind.
    named = {field.rstrip("_"): form for field, form in fields.items()}
    return RecordForm(name=name, says=says, fields=MappingProxyType(named), names=frozenset(named))


ALLOWANCE = _record(
    "allowance",
    "An exception to a rule, which is printed with its reason.",
    rule=_needed("text", "The rule that is not to be applied here."),
    because=_needed("text", "Why."),
)
_ALLOW = _may(Several(of=ALLOWANCE), "Rules that are not applied here, each with its reason.")

POINT = _record(
    "point",
    "A factual point of the article under test.",
    paragraph=_needed("text", "The paragraph of the article, or several."),
    says=_needed("text", "What the article says, in our words."),
    verdict=_may(Verdict, "The verdict on the article's wording."),
    answer=_may("text", "Our answer in one sentence."),
    allow=_ALLOW,
)
ARTICLE = _record(
    "article",
    "The article under test.",
    source=_needed("text", "Its key in citations.bib."),
    points=_may(Several(of=POINT, by_id=True), "Its factual points by number."),
)
ORIGIN = _record(
    "origin",
    "Somebody who can be the first to say something.",
    name=_needed("text", "The name as readers see it."),
    kind=_needed(OriginKind, "What kind of speaker it is."),
    aliases=_may("words", "Other names for it in the prose."),
    part_of=_may("text", "The id of the origin that it belongs to: the two count as one."),
)
PLACE = _record(
    "place",
    "A place on earth; without coordinates it is in the table and not on the map.",
    name=_needed("text", "The name as readers see it."),
    country=_may("text", "The country that it is in."),
    latitude=_may("number", "Degrees north."),
    longitude=_may("number", "Degrees east."),
    from_=_may("text", "Where the coordinates come from."),
)
EVIDENCE = _record(
    "evidence",
    "What one origin says, as one source carries it.",
    source=_needed("text", "The source's key in citations.bib."),
    origin=_needed("text", "The id of the one origin that says it."),
    says=_needed("text", "What it says, in our words."),
    date=_may("date", "When the origin said it."),
    quote=_may("text", "Its own words, twelve at most."),
    locator=_may("text", "Where in the source it stands."),
    checked=_may("date", "The day on which it was last held against the source's own text."),
)
SEARCH = _record(
    "search",
    "What was looked for and not found.",
    for_=_needed("text", "What was looked for."),
    date=_needed("date", "When."),
)
STANDING = _record(
    "standing",
    "How the case of a living person stands.",
    who=_needed("text", "The person."),
    latest=_needed("text", "The latest that is known of the case."),
    as_of=_needed("date", "The day for which that holds."),
    not_known=_may("text", "What is not known."),
)
_FIGURE = _record(
    "figure",
    "One origin's number for one quantity, scope and day.",
    name=_needed("text", "The quantity: figures with one name, unit and scope make a series."),
    value=_may("number", "The number; or `low` and `high` where the origin gave a range."),
    low=_may("number", "The lower end of the origin's own range."),
    high=_may("number", "The upper end of the origin's own range."),
    qualifier=_needed(Qualifier, "How exactly the origin gave it."),
    unit=_needed("text", "What is counted."),
    scope=_needed("text", "Of what, where, and over which time."),
    as_of=_may("date", "The day for which the number holds."),
    origin=_needed("text", "The id of the origin."),
    source=_needed("text", "The source's key in citations.bib."),
    plot=_may("truth", "Whether it may be drawn; true where it is not said."),
    because=_may("text", "Why it may not be drawn."),
)
FIGURE = replace(
    _FIGURE,
    either=(("value",), ("low", "high")),
    when_false=(("plot", "because"),),
)
_DATED = _record(
    "dated",
    "Something that happened on a date, or from one to another.",
    date=_may("date", "The date; or `from` and `to`."),
    from_=_may("date", "When it began."),
    to=_may("date", "When it ended."),
    event=_needed("text", "What happened, in the present tense."),
)
DATED = replace(_DATED, either=(("date",), ("from", "to")))
NOT_CONSULTED = _record(
    "not consulted",
    "A document that is known of and was not read.",
    what=_needed("text", "The document."),
    known_from=_needed("text", "How it is known of."),
)
CLAIM = _record(
    "claim",
    "One assertion that can have one verdict.",
    title=_needed("text", "At most six words: the head of its card and page."),
    chapter=_needed("text", "The chapter's page, docs/NAME.md, without the ending."),
    points=_may("words", "The points of the article that it bears on; none for context."),
    findings=_may("words", "Where it comes from in the evidence that was collected."),
    statement=_needed("text", "One assertion, at most thirty words."),
    by=_may("words", "Ids of the origins whose assertion it is; none for the report's own."),
    accuses=_may("words", "Ids of the origins at whose door it lays something."),
    verdict=_needed(Verdict, "The verdict on the statement, as worded."),
    confidence=_needed(Confidence, "Would more reading move the verdict? high: unlikely."),
    why=_needed("text", "One or two sentences."),
    correction=_may("text", "What is right instead, in one sentence."),
    corrected_by=_may("words", "Ids of the claims that say what is right."),
    support=_may(Several(of=EVIDENCE), "Evidence for the statement, strongest first."),
    against=_may(Several(of=EVIDENCE), "Evidence against the statement, strongest first."),
    context=_may(Several(of=EVIDENCE), "Evidence for neither side: it is not counted."),
    response=_may(Several(of=EVIDENCE), "The answers of those in `accuses`."),
    searched=_may(Several(of=SEARCH), "What was looked for and not found."),
    standing=_may(Several(of=STANDING), "How cases of living people stand."),
    figures=_may(Several(of=FIGURE), "The numbers in the evidence."),
    dates=_may(Several(of=DATED), "What happened when."),
    places=_may("words", "Ids of the places."),
    people=_may("words", "The people that it is about."),
    not_consulted=_may(Several(of=NOT_CONSULTED), "Documents that were not read."),
    allow=_ALLOW,
)
LEFT_OUT = _record(
    "left out",
    "A finding of the collected evidence that became no claim.",
    finding=_needed("text", "The finding."),
    because=_needed("text", "Why."),
)
CHANGE = _record(
    "change",
    "A change to what was published.",
    date=_needed("date", "The day of the change."),
    claim=_needed("text", "The id of the claim."),
    was=_needed("text", "What stood."),
    now=_needed("text", "What stands now."),
    because=_needed("text", "Why."),
)
RETIRED = _record(
    "retired",
    "A claim that was withdrawn; its page stays and says why.",
    because=_needed("text", "Why."),
    see=_may("text", "The id of the claim that took its place."),
)
LEDGER = _record(
    "ledger",
    "Every claim of the report, its verdict and its evidence.",
    ledger=_needed("version", "The version of this format."),
    article=_needed(ARTICLE, "The article under test."),
    origins=_needed(
        Several(of=ORIGIN, by_id=True, are_addresses=True), "Who can be the first to say something."
    ),
    places=_may(Several(of=PLACE, by_id=True, are_addresses=True), "Places on earth by id."),
    claims=_needed(
        Several(of=CLAIM, by_id=True, are_addresses=True),
        "The claims by id; an id is never reused and never renamed.",
    ),
    left_out=_may(Several(of=LEFT_OUT), "Findings that did not become claims."),
    changes=_may(Several(of=CHANGE), "Changes to what was published."),
    retired=_may(
        Several(of=RETIRED, by_id=True, are_addresses=True), "Claims that were withdrawn, by id."
    ),
)
