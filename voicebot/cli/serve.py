"""`voicebot serve`: the turn endpoint and all that people read, over one or several bots."""

from __future__ import annotations

import json
import shutil
import sys
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from voicebot.cli.options import ClockStart, Encoder, Port, examples, moment
from voicebot.errors import UsageError

if TYPE_CHECKING:
    from voicebot.dialogue.bot import Bot
    from voicebot.ports import SentenceEncoder
    from voicebot.settings import EncoderName

EXAMPLES = examples(
    "VOICEBOT_API_KEY=... voicebot serve --bot scenarios/lumen",
    "voicebot serve --bot my-line --bot other-line --store sqlite:////var/lib/voicebot/line.db",
    "voicebot serve --bot scenarios/lumen --auth none --clock 2026-11-21T11:00+01:00",
)

Auth = Literal["keys", "none"]
BotFolders = Annotated[
    list[Path],
    typer.Option("--bot", metavar="DIR", help="A bot's folder; may be given several times.", show_default=False),
]
Store = Annotated[
    str | None,
    typer.Option(
        metavar="URL",
        help="Where conversations are kept: sqlite:///FILE, with a fourth slash from the root.",
        show_default="sqlite:///voicebot.db",
    ),
]
Host = Annotated[str, typer.Option(help="The address to listen on.")]
AuthOption = Annotated[
    Auth, typer.Option(help="Who may call: who has a key of VOICEBOT_API_KEY, or everybody on this machine.")
]


def command(
    bot: BotFolders,
    store: Store = None,
    host: Host = "127.0.0.1",
    port: Port = 8080,
    auth: AuthOption = "keys",
    clock: ClockStart = None,
    encoder: Encoder = None,
) -> None:
    """Serve the turn endpoint for one or several bots; a bot's id is its folder's name."""
    import os

    from msgspec.structs import replace

    from voicebot import wiring
    from voicebot.cli.learning import LearningShown, load_and_learn
    from voicebot.cli.serving import address, listen, run
    from voicebot.settings import encoder_named, read_settings

    start = moment(clock)
    settings = read_settings(os.environ)
    keys = _keys(auth, host, settings.api_keys)
    named = encoder_named(encoder) if encoder else settings.encoder
    settings = replace(settings, api_keys=keys, store=_store(store) if store else settings.store, encoder=named)
    meanings = wiring.open_encoder(settings, LearningShown())
    bots = load_and_learn(bot, settings, meanings)
    about = [
        f"Voicebot answers at {address(host, port)} for {', '.join(sorted(bots))}.",
        f"Kept in {settings.store}." + (f" The clock starts at {start.isoformat()}." if start else ""),
        "API keys are checked." if keys else "No keys are checked: everybody on this machine may call.",
        _about(bots, meanings, named),
        f"The API is described at {address(host, port)}/docs.",
    ]
    about += ["", *_to_try(bot[0], next(iter(bots.values())), address(host, port), clock, keys)]
    with listen(host, port) as listening:
        run(wiring.application(bots, settings, wiring.WallClock(start), meanings, bot), listening, "\n".join(about))


def _about(bots: dict[str, Bot], meanings: SentenceEncoder | None, wished: EncoderName) -> str:
    """How sentences are read: by their words in any case."""
    from voicebot.wiring import reads_meanings

    if meanings is None:
        more = "" if wished == "none" else "; pip install 'voicebot[semantic]' adds their meaning"
        return f"Sentences are read by their words{more}."
    if meanings.trouble:
        return f"Sentences are read by their words alone: {meanings.trouble}."
    if not reads_meanings(bots, meanings):
        return "Sentences are read by their words, and as soon as it is learnt by their meaning."
    return f"Sentences are read by their words and their meaning, with {meanings.engine}."


def _to_try(folder: Path, bot: Bot, url: str, clock: str | None, keys: tuple[str, ...]) -> list[str]:
    """What a newcomer can do next: one turn over HTTP, a talk in the terminal, and where to look."""
    language = bot.languages[0]
    turn = {"conversation_id": "try-1", "turn": 1, "bot": bot.id, "event": "session.start", "language": language}
    key = ' -H "authorization: Bearer $VOICEBOT_API_KEY"' if keys else ""
    at = f" --clock {clock}" if clock else ""
    return [
        "Try a turn:",
        f"  curl -s {url}/v1/turn{key} -H 'content-type: application/json' -d '{json.dumps(turn)}'",
        f"Or talk to it:  {_own_name()} chat {folder} --language {language}{at}",
        f"Who waits for a person:  {url}/v1/handoffs",
        f"What was said and why:  {url}/v1/conversations",
    ]


def _own_name() -> str:
    """How this command is called here: by its name where the shell finds it, else by its path."""
    called = Path(sys.argv[0])
    return str(called) if called.name == "voicebot" and not shutil.which("voicebot") else "voicebot"


def _keys(auth: Auth, host: str, keys: tuple[str, ...]) -> tuple[str, ...]:
    """The keys to check, none where everybody may call; UsageError where that would be unsafe."""
    if auth == "none":
        if not _loopback(host):
            raise UsageError(f"--auth none is for this machine alone; give --host 127.0.0.1, or keys for {host}")
        return ()
    if not keys:
        raise UsageError("no API key is set; put one into VOICEBOT_API_KEY, or try it on this machine with --auth none")
    return keys


def _loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _store(url: str) -> str:
    scheme, divider, rest = url.partition("://")
    if scheme != "sqlite" or not divider or not rest.startswith("/") or len(rest) < 2:
        raise UsageError(f"--store {url} cannot be; write sqlite:///FILE, with a fourth slash from the root")
    return url
