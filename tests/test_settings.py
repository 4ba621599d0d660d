"""Environment variables become settings, with words for what is left out."""

from pathlib import Path

import pytest

from voicebot.settings import STORE, Settings, read_settings


def test_without_variables_the_line_is_open_and_keeps_a_file() -> None:
    assert read_settings({}) == Settings(api_keys=(), store=STORE, cache=None, environment={})


@pytest.mark.parametrize(("written", "keys"), [("one", ("one",)), (" one , two ", ("one", "two")), (",", ()), ("", ())])
def test_several_keys_are_told_apart_by_commas(written: str, keys: tuple[str, ...]) -> None:
    assert read_settings({"VOICEBOT_API_KEY": written}).api_keys == keys


@pytest.mark.parametrize(
    ("environment", "folder"),
    [
        ({"VOICEBOT_CACHE": "models", "HOME": "/home/a"}, Path("models")),
        ({"VOICEBOT_CACHE": "none", "HOME": "/home/a"}, None),
        ({"XDG_CACHE_HOME": "/var/cache", "HOME": "/home/a"}, Path("/var/cache/voicebot")),
        ({"HOME": "/home/a"}, Path("/home/a/.cache/voicebot")),
        ({"USERPROFILE": "/users/a"}, Path("/users/a/.cache/voicebot")),
    ],
)
def test_fitted_models_are_kept_where_the_user_keeps_such_things(
    environment: dict[str, str], folder: Path | None
) -> None:
    assert read_settings(environment).cache == folder


def test_scenarios_see_the_whole_environment() -> None:
    environment = {"ORDERS_URL": "https://orders.test", "VOICEBOT_STORE": "memory"}
    settings = read_settings(environment)
    assert (settings.store, settings.environment) == ("memory", environment)
