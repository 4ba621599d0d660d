"""`voicebot new`: a small bot that works at once, to be changed line by line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from string import Template
from typing import Annotated, Literal

import typer

from voicebot.cli.options import examples
from voicebot.errors import UsageError

EXAMPLES = examples("voicebot new my-line", "voicebot new moja-linia --language pl")

Language = Literal["en", "pl", "hu", "ru"]
TEMPLATES = Path(__file__).parent / "template"
NAMES = {"en": "Linden", "pl": "Lipa", "hu": "Hársfa", "ru": "Липа"}
ZONES = {"en": "Europe/London", "pl": "Europe/Warsaw", "hu": "Europe/Budapest", "ru": "Europe/Moscow"}


def command(
    folder: Annotated[
        Path,
        typer.Argument(metavar="DIR", help="The folder to make; its name becomes the bot's id.", show_default=False),
    ],
    language: Annotated[Language, typer.Option(help="The language its callers speak.")] = "en",
) -> None:
    """Write a small, complete bot: two matters, two articles, and talks that test them."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(f"{folder} is there already and not empty; name a folder that is not")
    try:
        written = [_write(folder / name, text) for name, text in files(folder, language)]
    except OSError as error:
        raise UsageError(f"{folder} cannot be written: {(error.strerror or 'unknown reason').lower()}") from None
    typer.echo("\n".join(f"  {each}" for each in written))
    typer.echo(f"\nA bot is in {folder}. Now try:")
    for verb in ("chat", "test", "check"):
        typer.echo(f"  voicebot {verb} {folder}")
    typer.echo(f"  voicebot serve --bot {folder} --auth none")


def files(folder: Path, language: Language) -> Iterator[tuple[str, str]]:
    """The names and texts of the bot's files."""
    values = {
        "folder": str(folder),
        "language": language,
        "name": NAMES[language],
        "zone": ZONES[language],
    }
    for shelf in (TEMPLATES / "common", TEMPLATES / language):
        for path in sorted(each for each in shelf.rglob("*") if each.suffix in (".yaml", ".md")):
            text = Template(path.read_text(encoding="utf-8")).safe_substitute(values)
            yield path.relative_to(shelf).as_posix(), text


def _write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
