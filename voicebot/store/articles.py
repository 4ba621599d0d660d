"""Published articles as files of their bots' knowledge bases, where authors and the next start find them."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path


class ArticleFolders:
    """Bots' knowledge bases by the bot's name, each a folder of `<key>.md` files and of folders of them."""

    def __init__(self, folders: Mapping[str, Path]) -> None:
        self._folders = folders

    def keep(self, bot: str, key: str, text: str) -> bool:
        """Write an article whole or not at all, over the file it was read from."""
        folder = self._folders[bot]
        try:
            folder.mkdir(parents=True, exist_ok=True)
            place = [folder / f"{key}.md", *_files(folder, key)][-1]
            # A hidden file is no article, should the process end before it has its name.
            part = place.with_name(f".{key}.part")
            part.write_text(text, encoding="utf-8", newline="\n")
            part.replace(place)
        except OSError as error:
            return _not_kept(bot, error)
        return True

    def drop(self, bot: str, key: str) -> bool:
        """Delete an article's file, wherever in the folder it lies."""
        try:
            for place in _files(self._folders[bot], key):
                place.unlink()
        except OSError as error:
            return _not_kept(bot, error)
        return True


def _files(folder: Path, key: str) -> list[Path]:
    """The article's files, in the order in which a start reads them."""
    found = (place for place in folder.rglob(f"{key}.md") if place.is_file() and not _hidden(place, folder))
    return sorted(found, key=lambda place: place.relative_to(folder).as_posix())


def _hidden(place: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in place.relative_to(folder).parts)


def _not_kept(bot: str, error: OSError) -> bool:
    logging.getLogger(__name__).warning("an article of %s is not kept: %s", bot, error.strerror)
    return False
