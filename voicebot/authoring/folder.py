"""A bot's folder, or its one file, read from disk: the only module of this room that touches files."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from voicebot.authoring.characters import MAX_BYTES, decode, too_large
from voicebot.authoring.diagnostics import Diagnostic, Place, diagnose
from voicebot.authoring.sources import SourceFile, Sources
from voicebot.errors import UsageError

_YAML = (".yaml", ".yml")
_TALKS = "talks"
_KNOWLEDGE = "knowledge_base"


def read_bot_folder(path: Path, knowledge: Path | None = None) -> Sources:
    """Everything that belongs to the bot at a path; UsageError where there is nothing at all.

    Articles come from ``knowledge``; else from `knowledge_base/<bot>` beside the `scenarios` folder that
    holds the bot; else from `knowledge_base` in the bot's own folder.
    """
    if not path.exists():
        raise UsageError(f"there is no file or folder {path}; name a bot's folder, such as scenarios/lumen")
    home, bot = _home(path), bot_of(path)
    if path.is_file():
        scenarios = _Shelf([_read(path, path.name, home)])
        talks = _Shelf([])
    else:
        scenarios = _read_all(home, _YAML, skipped=(_TALKS, _KNOWLEDGE))
        talks = _read_all(home / _TALKS, _YAML)
    articles = _read_all(knowledge or knowledge_of(path), (".md",))
    diagnostics = scenarios.diagnostics + talks.diagnostics + articles.diagnostics
    if not scenarios.read:
        hint = "write a file such as bot.yaml in it, or name another folder"
        nothing = diagnose("VB132", Place(path.as_posix(), 1, 1), "no YAML file is in this folder", hint)
        diagnostics = (nothing, *diagnostics)
    return Sources(bot, scenarios.files, articles.files, talks.files, diagnostics)


@dataclass(frozen=True, slots=True)
class _Shelf:
    """The files of one sort, read or refused."""

    read: list[SourceFile | Diagnostic]

    @property
    def files(self) -> tuple[SourceFile, ...]:
        return tuple(each for each in self.read if isinstance(each, SourceFile))

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        return tuple(each for each in self.read if isinstance(each, Diagnostic))


def bot_of(path: Path) -> str:
    """The id of the bot at a path: its folder's or its file's name."""
    return path.stem if path.is_file() else path.resolve().name


def knowledge_of(path: Path) -> Path:
    """Where the articles of the bot at a path lie when nobody says so; the folder may not be there yet."""
    holder = path.resolve().parent
    inside_scenarios = next((each for each in (holder, *holder.parents) if each.name == "scenarios"), None)
    if inside_scenarios is not None:
        beside = _as_given(path, inside_scenarios.parent / _KNOWLEDGE / bot_of(path))
        if beside.is_dir():
            return beside
    return _home(path) / _KNOWLEDGE


def _home(path: Path) -> Path:
    return path.parent if path.is_file() else path


def _as_given(path: Path, found: Path) -> Path:
    """A path found from an absolute one, written as relative as the path people gave."""
    return found if path.is_absolute() else Path(os.path.relpath(found))


def _read_all(root: Path, endings: tuple[str, ...], skipped: tuple[str, ...] = ()) -> _Shelf:
    if not root.is_dir():
        return _Shelf([])
    names = sorted(_names(root, endings, skipped))
    return _Shelf([_read(root / name, name, root) for name in names])


def _names(root: Path, endings: tuple[str, ...], skipped: tuple[str, ...]) -> Iterator[str]:
    """Paths under a folder, with `/`; hidden ones are left out, where mounted volumes keep their old versions."""
    for folder, subfolders, files in os.walk(root):
        here = Path(folder)
        left_out = skipped if here == root else ()
        subfolders[:] = [name for name in subfolders if name[0] != "." and name not in left_out]
        texts = [name for name in files if name[0] != "." and name.endswith(endings)]
        # Linked folders are not walked into, so they must not pass unsaid.
        links = [name for name in subfolders if (here / name).is_symlink()]
        yield from ((here / name).relative_to(root).as_posix() for name in (*texts, *links))


def _read(path: Path, name: str, root: Path) -> SourceFile | Diagnostic:
    file = path.as_posix()
    start = Place(file, 1, 1)
    try:
        if path.is_symlink() and (path.is_dir() or not path.resolve().is_relative_to(root.resolve())):
            hint = "copy what it points to into the folder"
            return diagnose("VB131", start, "a link to another folder is not followed", hint)
        with path.open("rb") as opened:
            raw = opened.read(MAX_BYTES + 1)
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        return diagnose(
            "VB130", start, f"the file cannot be read: {reason}", "check that it is there and who may read it"
        )
    text = too_large(file) if len(raw) > MAX_BYTES else decode(raw, file)
    return text if isinstance(text, Diagnostic) else SourceFile(name, file, text)
