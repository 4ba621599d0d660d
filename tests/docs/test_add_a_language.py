"""The page on adding a language: its smallest pack works, and the files it names are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from voicebot.understanding.languages.pack import LanguagePack

_ROOT = Path(__file__).parent.parent.parent
_PAGE = (_ROOT / "docs/how-to/add-a-language.md").read_text(encoding="utf-8")


def test_its_smallest_pack_is_one() -> None:
    (code,) = re.findall(r"```python\n(.*?)```", _PAGE, re.DOTALL)
    made: dict[str, object] = {}
    exec(compile(code, "eo.py", "exec"), made)
    pack = made["PACK"]
    assert isinstance(pack, LanguagePack)
    assert pack.numerals.cardinals["nau"] == 9
    assert pack.answers.openers_no.whole(("ne",)) is True


@pytest.mark.parametrize("name", sorted(set(re.findall(r"`([\w/]+\.(?:py|yaml|psv))`", _PAGE))))
def test_every_file_it_names_is_there(name: str) -> None:
    if name != "eo.py":
        assert (_ROOT / name).is_file() or [*(_ROOT / "voicebot").rglob(name), *(_ROOT / "tests").rglob(name)]


@pytest.mark.parametrize("module", sorted(set(re.findall(r"python -m (benchmarks\.\w+)", _PAGE))))
def test_every_command_it_shows_is_there(module: str) -> None:
    assert (_ROOT / f"{module.replace('.', '/')}.py").is_file()
