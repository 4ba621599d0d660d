"""What is installed is whole: a built wheel begins a bot and talks to it in an empty folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel unpacked as an installation would lay it out, beside nothing of the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    build = [*pip, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), str(copied(folder))]
    subprocess.run(build, check=True, capture_output=True, text=True, timeout=120)
    (wheel,) = folder.glob("*.whl")
    installed = folder / "site"
    subprocess.run([*pip, "install", "--no-deps", "--target", str(installed), str(wheel)], check=True, timeout=120)
    return installed


def copied(folder: Path) -> Path:
    """The sources elsewhere, since a build leaves its traces beside them."""
    target = folder / "source"
    target.mkdir()
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    names = listed.splitlines() or [str(each.relative_to(ROOT)) for each in ROOT.rglob("*") if each.is_file()]
    for name in names:
        if name.startswith(("voicebot/", "pyproject", "README", "LICENSE")) and (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (target / name).write_bytes((ROOT / name).read_bytes())
    return target


def run(site: Path, folder: Path, *words: str, stdin: str = "") -> str:
    """Run the installed command in a folder that is not the checkout; the answer is its standard output."""
    environment = {**os.environ, "PYTHONPATH": str(site), "VOICEBOT_CACHE": str(folder / ".cache")}
    command = [sys.executable, "-c", "from voicebot.cli import main; main()", *words]
    done = subprocess.run(
        command, cwd=folder, input=stdin, capture_output=True, text=True, check=False, env=environment, timeout=60
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_installed_package_is_the_wheel(site: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-c", "import voicebot; print(voicebot.__file__)"]
    environment = {**os.environ, "PYTHONPATH": str(site)}
    found = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True).stdout
    assert found.startswith(str(site))


def test_a_new_bot_in_an_empty_folder_talks(site: Path, tmp_path: Path) -> None:
    run(site, tmp_path, "new", "mine")
    assert " 0 errors" in run(site, tmp_path, "check", "mine")
    run(site, tmp_path, "test", "mine")
    said = run(site, tmp_path, "chat", "mine", "--clock", "2026-11-21T12:00+00:00", stdin="I want to talk to a human\n")
    assert "outcome: handed_off" in said
