"""Names in a talk that the bot does not know."""

import pytest

from voicebot.dialogue.bot import Bot
from voicebot.testing.names import unknown

from .line import talk_of


@pytest.mark.parametrize(
    ("turns", "head", "line", "message", "hint"),
    [
        ("- bot: asks colur", "", 4, "there is no slot `colur`", "did you mean `colour`?"),
        ("- bot: confirms zzz", "", 4, "there is no slot `zzz`", ""),
        ("- bot: says farwell", "", 4, "there is no phrase or article `farwell`", "did you mean `farewell`?"),
        ("- bot: tells deliverd", "", 4, "there is no value `deliverd`", "did you mean `delivered`?"),
        ("- bot: hands off to return", "", 4, "there is no queue `return`", "did you mean `returns`?"),
        ("- hangup: true", "language: hu", 2, "there is no language `hu`", ""),
        (
            "- hangup: true",
            "services: {find_ordr: [found]}",
            2,
            "there is no service `find_ordr`",
            "did you mean `find_order`?",
        ),
        (
            "- hangup: true",
            "contacts: [{topic: complain, days_ago: 1}]",
            2,
            "there is no scenario `complain`",
            "did you mean `complaint`?",
        ),
    ],
)
def test_an_unknown_name_is_told_with_its_place(
    bot: Bot, turns: str, head: str, line: int, message: str, hint: str
) -> None:
    (found,) = unknown(bot, talk_of(turns, head))
    assert (found.code, found.line, found.message, found.hint) == ("VB202", line, message, hint)


def test_all_are_told_at_once(bot: Bot) -> None:
    turns = "- bot: says aaaa\n- bot: asks bbbb\n- bot: waits\n- bot: says farewell"
    assert [each.line for each in unknown(bot, talk_of(turns))] == [4, 5]
