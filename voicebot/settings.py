"""Every environment variable this package reads, read once.

The addresses and keys of back ends are not here: a scenario names them itself, as `${ORDERS_URL}`.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

STORE = "voicebot.db"


class Settings(Struct, frozen=True, kw_only=True):
    """How this process is set up; `environment` is all of it, for the services that scenarios call."""

    api_keys: tuple[str, ...] = ()
    store: str = STORE
    cache: Path | None = None
    environment: dict[str, str] = {}


def read_settings(environment: Mapping[str, str]) -> Settings:
    """The settings in an environment.

    VOICEBOT_API_KEY: the keys that may call the API, with commas between.
    VOICEBOT_STORE: where conversations are kept, `sqlite:///FILE`, a file's path, or `memory`.
    VOICEBOT_CACHE: a folder for fitted models, instead of the user's own; `none` keeps nothing.
    """
    keys = (key.strip() for key in environment.get("VOICEBOT_API_KEY", "").split(","))
    return Settings(
        api_keys=tuple(key for key in keys if key),
        store=environment.get("VOICEBOT_STORE", "").strip() or STORE,
        cache=_cache(environment),
        environment=dict(environment),
    )


def _cache(environment: Mapping[str, str]) -> Path | None:
    named = environment.get("VOICEBOT_CACHE", "").strip()
    if named:
        return None if named == "none" else Path(named)
    if base := environment.get("XDG_CACHE_HOME", "").strip():
        return Path(base) / "voicebot"
    home = environment.get("HOME") or environment.get("USERPROFILE")
    return Path(home) / ".cache" / "voicebot" if home else None
