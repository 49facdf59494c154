"""The completed projects that other tests stand on."""

from tests import examples


def test_nothing_is_wrong_with_the_smallest_project() -> None:
    assert examples.findings(examples.project()) == []


def test_places_are_told_as_in_the_fragment() -> None:
    fragment = "claims:\n  first:\n    statement: so\n    titel: a\n  second:\n    titel: b\n"
    project = examples.project(fragment)
    assert examples.findings(project, ["unknown-field"]) == [
        "claims.yaml:4:5 error: claim 'first' has a field 'titel', which the format does not know | did you mean 'title'?",
        "claims.yaml:6:5 error: claim 'second' has a field 'titel', which the format does not know | did you mean 'title'?",
    ]
