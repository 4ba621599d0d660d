"""Card numbers are masked; other long numbers are not."""

import pytest

from voicebot.dialogue.redaction import is_card, mask


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("my card is 4111 1111 1111 1111 thanks", "my card is ••• thanks"),
        ("5500-0000-0000-0004", "•••"),
        ("order 70012472, code 00-950", "order 70012472, code 00-950"),
        ("4111 1111 1111 1112", "4111 1111 1111 1112"),
        ("0000 0000 0000 0000", "0000 0000 0000 0000"),
        ("", ""),
    ],
)
def test_mask(text: str, expected: str) -> None:
    assert mask(text) == expected


@pytest.mark.parametrize(
    "digits", ["411111111111", "41111111111111111111", "４１１１１１１１１１１１１１１１", "4111x11111111111"]
)
def test_only_thirteen_to_nineteen_plain_digits_are_a_card(digits: str) -> None:
    assert not is_card(digits)
