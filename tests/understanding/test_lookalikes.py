"""Words of two scripts are read as one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.understanding.lookalikes import in_one_script


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("г\u0064е моя п\u006fсылка", "гdе моя посылка"),
        ("\u0441ancel my \u043erder", "cancel my order"),
        ("\u041e\u041fEN", "\u041e\u041fEN"),
        ("ЗАКАЗ, ЗA\u041aAЗ", "ЗАКАЗ, ЗАКАЗ"),
        ("wifiй и VPN-ом", "wifiй и VPN-ом"),
        ("zażółć gęślą jaźń", "zażółć gęślą jaźń"),
    ],
)
def test_a_mixed_word_is_put_into_the_script_of_most_of_its_letters(text: str, mended: str) -> None:
    assert in_one_script(text) == mended


@given(st.text(alphabet="aceopxyасеорхуdгzж 1-", max_size=40))
def test_mending_twice_changes_nothing_more(text: str) -> None:
    once = in_one_script(text)
    assert in_one_script(once) == once
    assert len(once) == len(text)
