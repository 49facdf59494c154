"""The outline of land: cut to the window, thinned out, and the same as the map was made with."""

import json
from pathlib import Path
from typing import Any

import pytest

from make_land import main


@pytest.fixture
def made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """Return what is made of a square from 20 to 30 degrees, an islet, and an island far away."""
    world = {
        "transform": {"scale": [0.01, 0.01], "translate": [0, 0]},
        "arcs": [
            [[2000, 3000], [1000, 0], [0, 300], [0, 700]],
            [[3000, 4000], [-1000, 0], [0, -1000]],
            [[3500, 3500], [1, 0], [0, 1], [-1, -1]],
            [[10000, 0], [500, 0], [0, 500], [-500, -500]],
        ],
        "objects": {
            "land": {
                "geometries": [
                    {"type": "MultiPolygon", "arcs": [[[0, 1]], [[2]], [[3]]]},
                ]
            }
        },
    }
    path = tmp_path / "land.json"
    path.write_text(json.dumps(world), encoding="utf-8")
    main(str(path))
    read: dict[str, Any] = json.loads(capsys.readouterr().out)
    return read


def test_land_is_cut_to_the_window_and_bends_only_where_it_must(made: dict[str, Any]) -> None:
    [ring] = made["land"]
    assert sorted(map(tuple, ring)) == [(25.4, 32.2), (25.4, 40.0), (30.0, 32.2), (30.0, 40.0)]


def test_the_map_was_made_with_these_windows(made: dict[str, Any], root: Path) -> None:
    path = root / "scripts" / "claimledger" / "render" / "land.json"
    text = path.read_text(encoding="utf-8")
    assert json.loads(text)["windows"] == made["windows"]
    assert json.loads(text)["source"] == made["source"]
    assert len(text) < 60_000
