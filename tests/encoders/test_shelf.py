"""Vectors come back as they were shelved; a torn file is an empty one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from voicebot.encoders.shelf import Shelf

ROW = np.array([0.5, -1.0, 0.25], dtype="<f2")


def shelf_with(folder: Path | None, **rows: object) -> Shelf:
    shelf = Shelf(folder, "engine")
    shelf.put(dict.fromkeys(rows, ROW))
    return shelf


def test_rows_come_back(tmp_path: Path) -> None:
    shelf_with(tmp_path / "new", one=1, two=2)
    found = Shelf(tmp_path / "new", "engine").get(["two", "three"])
    assert list(found) == ["two"]
    assert found["two"].tolist() == ROW.tolist()


def test_engines_never_mix(tmp_path: Path) -> None:
    shelf_with(tmp_path, one=1)
    assert Shelf(tmp_path, "other").get(["one"]) == {}


def test_without_a_folder_they_last_as_long_as_the_shelf() -> None:
    assert list(shelf_with(None, one=1).get(["one"])) == ["one"]


@pytest.mark.parametrize("cut", [0, 1, 18, 30, 51, 60, -1])
def test_a_torn_file_is_an_empty_one_and_is_written_anew(tmp_path: Path, cut: int) -> None:
    shelf_with(tmp_path, one=1, two=2)
    (file,) = tmp_path.iterdir()
    whole = file.read_bytes()
    file.write_bytes(whole[:cut])
    assert Shelf(tmp_path, "engine").get(["one", "two"]) == {}
    shelf_with(tmp_path, one=1, two=2)
    assert file.read_bytes() == whole


def test_one_changed_byte_is_noticed(tmp_path: Path) -> None:
    shelf_with(tmp_path, one=1)
    (file,) = tmp_path.iterdir()
    data = bytearray(file.read_bytes())
    data[-1] ^= 1
    file.write_bytes(data)
    assert Shelf(tmp_path, "engine").get(["one"]) == {}


def test_rows_of_another_length_take_the_place_of_the_old(tmp_path: Path) -> None:
    shelf = shelf_with(tmp_path, one=1)
    shelf.put({"two": ROW[:2]})
    assert list(Shelf(tmp_path, "engine").get(["one", "two"])) == ["two"]


def test_where_files_cannot_be_nothing_is_lost_but_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    assert list(shelf_with(tmp_path / "file", one=1).get(["one"])) == ["one"]
