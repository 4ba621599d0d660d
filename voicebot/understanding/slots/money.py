"""Amounts of money as ``249.00 PLN``, whole or with small change, in plain words or in slang."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import islice, pairwise

from voicebot.understanding.languages.pack import Coin
from voicebot.understanding.slots.fractions import number_at
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.numerals import Number, after_ending, figures_apart, longest
from voicebot.understanding.slots.spec import Reading, SlotSpec, sure_first, within
from voicebot.understanding.slots.texts import behind_lead_ins

# Hundredths in a pound, a złoty, a euro.
_WHOLE = 100
_TEN = 10
# "Two five hundred" is said of so many thousands; "fifty, a hundred" is a guess.
_MOST_CLIPPED = 20
_KILO = frozenset({"k", "к"})


@dataclass(frozen=True, slots=True)
class _Amount:
    """Hundredths of a currency, the piece after the words, and whether a word for money was said."""

    hundredths: int
    currency: str
    end: int
    sure: bool = True

    @property
    def text(self) -> str:
        return f"{Decimal(self.hundredths) / 100:.2f} {self.currency}"


def sums(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Every amount; a bare number is in the spec's currency, and not sure."""
    found = [
        Reading(amount.text, place, amount.end, amount.sure)
        for place, amount in _named_or_bare(spec, heard)
        if within(spec, amount.hundredths / 100)
    ]
    return sure_first(found or _one_coin(spec, heard))


def _named_or_bare(spec: SlotSpec, heard: Heard) -> list[tuple[int, _Amount]]:
    """The amounts that name a coin; bare numbers only where none does ("two of them for fifty dollars")."""
    swept = heard.sweep(lambda heard, place: _leading(spec, heard, place) or _amount(spec, heard, place))
    read = [(place, each) for place, amount in swept for each in _either_way(heard, place, amount)]
    if not any(amount.sure for _, amount in read):
        return read
    if _is_range(read) or not heard.pack.choices.isdisjoint(heard.pieces):
        read = _in_one_currency(read)
    return [(place, amount) for place, amount in read if amount.sure] + _said_on(heard, read)


def _said_on(heard: Heard, read: list[tuple[int, _Amount]]) -> list[tuple[int, _Amount]]:
    """A number that ends the utterance and is no smaller than the amount before it: it may put that right."""
    named = [amount for _, amount in read if amount.sure][-1]
    place, last = read[-1]
    on = not last.sure and last.end == len(heard.pieces) and last.hundredths >= named.hundredths
    return [(place, replace(last, currency=named.currency))] if on else []


def _is_range(read: list[tuple[int, _Amount]]) -> bool:
    """``pięć sześć złotych``: a number right before a greater amount."""
    beside = ((first, second) for (_, first), (place, second) in pairwise(read) if first.end == place)
    return any(not first.sure and second.sure and first.hundredths < second.hundredths for first, second in beside)


def _in_one_currency(read: list[tuple[int, _Amount]]) -> list[tuple[int, _Amount]]:
    """``sixty or seventy dollars``: the coin belongs to both."""
    shared: list[tuple[int, _Amount]] = []
    for place, amount in reversed(read):
        currency = shared[-1][1].currency if shared and shared[-1][1].sure else None
        named = replace(amount, currency=currency, sure=True) if currency and not amount.sure else amount
        shared.append((place, named))
    return shared[::-1]


def _either_way(heard: Heard, place: int, amount: _Amount) -> list[_Amount]:
    """The amount, and for "three fifty" without a coin 3.50 and 350."""
    units = amount.hundredths // _WHOLE
    clipped = heard.pack.numerals.pairs and not amount.sure and 0 < units < _TEN and amount.hundredths % _WHOLE
    whole = replace(amount, hundredths=amount.hundredths * _WHOLE)
    return [amount, whole] if clipped and amount.end - place > 1 and _said(heard, place) else [amount]


def _said(heard: Heard, place: int) -> bool:
    """Whether a whole number was said here, and no point."""
    number = _number(heard, place)
    return number is not None and number.whole


def _one_coin(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """``stówa``, ``a tenner``: one of it, when no number was said."""
    coins = ((place, _one(spec, coin, end)) for place, coin, end in heard.every(heard.pack.coins))
    likely = ((place, one) for place, one in coins if _is_one(heard, place) and within(spec, one.hundredths / 100))
    return [Reading(one.text, place, one.end, False) for place, one in islice(likely, 1)]


def _one(spec: SlotSpec, coin: Coin, end: int) -> _Amount:
    return _Amount(coin.hundredths, _currency(spec, coin), end)


def _is_one(heard: Heard, place: int) -> bool:
    """Whether nothing before a coin can be a number that was not understood: "umpteen dollars", "12e forint"."""
    before = heard.pieces[place - 1] if place else ""
    if _whole_coin(heard, place) is None:
        return not any(char.isdigit() for char in before)
    return not before or before in heard.pack.clock.links or behind_lead_ins(heard, 0) == place


def _leading(spec: SlotSpec, heard: Heard, place: int) -> _Amount | None:
    """``$ 12.50``, ``EUR 40``: the sign or the code of a coin before its number."""
    coin = _whole_coin(heard, place)
    number = _number(heard, coin[1]) if coin and _is_code(heard.pieces[place], coin[0]) else None
    if coin is None or number is None:
        return None
    return _Amount(round(number.value * 100), _currency(spec, coin[0]), after_ending(heard, number.end))


def _is_code(piece: str, coin: Coin) -> bool:
    """Whether a coin is named by its sign or its code, and by no word."""
    return not piece.isalpha() or piece.upper() in coin.currencies


def _whole_coin(heard: Heard, place: int) -> tuple[Coin, int] | None:
    coin = heard.pack.coins.at(heard.pieces, place)
    return coin if coin and coin[0].hundredths == _WHOLE else None


def _amount(spec: SlotSpec, heard: Heard, place: int) -> _Amount | None:
    """The amount that begins at a piece: ``12,50 zł``, ``two pounds fifty``, ``sto``."""
    number = _number(heard, place)
    if number is None:
        return _one_and_change(spec, heard, place)
    coin = heard.pack.coins.at(heard.pieces, after_ending(heard, number.end))
    if coin is None:
        return _notes(spec, heard, number) or _bare(spec, heard, number)
    return _in_coins(spec, heard, number.value, coin)


def _bare(spec: SlotSpec, heard: Heard, number: Number) -> _Amount:
    """A number without a coin, in the spec's currency, with slang coins that are added to it."""
    if more := _slang_behind(spec, heard, number):
        return replace(more, hundredths=more.hundredths + round(number.value * 100))
    change, end = _clipped(heard, number.end) if number.whole else (0, number.end)
    return _Amount(round(number.value * 100) + change, spec.currency, after_ending(heard, end), False)


def _slang_behind(spec: SlotSpec, heard: Heard, number: Number) -> _Amount | None:
    """The two tens of ``три сотни и два червонца``: a smaller amount in slang behind an "and"."""
    end = after_ending(heard, number.end)
    place = heard.behind_join(end)
    count = longest(heard, place) if place > end else None
    coin = heard.pack.coins.at(heard.pieces, count.end) if count else None
    if count is None or coin is None or coin[0].hundredths <= _WHOLE:
        return None
    slang = _in_coins(spec, heard, count.value, coin)
    return slang if slang.hundredths < number.value * _WHOLE else None


def _notes(spec: SlotSpec, heard: Heard, number: Number) -> _Amount | None:
    """``két húszezres``: so many banknotes whose worth is in their name."""
    note = longest(heard, number.end)
    glued = note is not None and note.end < len(heard.pieces) and not heard.whole_word(note.end)
    coin = heard.pack.coins.at(heard.pieces, note.end) if note and glued else None
    if note is None or coin is None or coin[0].hundredths <= _WHOLE:
        return None
    return _in_coins(spec, heard, number.value * note.value, coin)


def _one_and_change(spec: SlotSpec, heard: Heard, place: int) -> _Amount | None:
    """``a dollar fifty``: one of a coin, and what is behind it."""
    coin = heard.pack.coins.at(heard.pieces, place)
    if coin is None or place == 0 or heard.pieces[place - 1] not in heard.pack.clock.links:
        return None
    return _in_coins(spec, heard, 1, coin)


def _number(heard: Heard, place: int) -> Number | None:
    number = figures_apart(heard, place) or number_at(heard, place)
    if number is None or number.ordinal:
        return None
    # Among money "k" is no letter.
    kilo = heard.piece(number.end) in _KILO
    return Number(number.value * 1000, number.end + 1) if kilo else _clipped_thousands(heard, place, number)


def _clipped_thousands(heard: Heard, place: int, number: Number) -> Number:
    """``две пятьсот``, ``dwa pięćset``: two thousand five hundred; the number itself where no hundreds follow."""
    few = number == longest(heard, place) and number.whole and 1 < number.value <= _MOST_CLIPPED and not number.text
    hundreds = longest(heard, number.end) if few and not heard.pack.numerals.pairs else None
    if hundreds is None or hundreds.text or hundreds.ordinal or not _WHOLE < hundreds.value < 1000:
        return number
    return Number(number.value * 1000 + hundreds.value, hundreds.end)


def _in_coins(spec: SlotSpec, heard: Heard, value: float, coin: tuple[Coin, int]) -> _Amount:
    """``twelve pounds and fifty pence``, ``two grand``, ``две штуки баксов``."""
    unit, end = coin[0], after_ending(heard, coin[1])
    # "A grand and a half", "two pounds and a half".
    if part := heard.pack.numerals.fractions.at(heard.pieces, end):
        return _Amount(round((value + part[0]) * unit.hundredths), _currency(spec, unit), part[1])
    amount = _Amount(round(value * unit.hundredths), _currency(spec, unit), end)
    if more := _more_coins(spec, heard, amount, unit):
        return more
    if unit.hundredths > _WHOLE and (named := _whole_coin(heard, end)):
        return _Amount(amount.hundredths, _currency(spec, named[0]), after_ending(heard, named[1]))
    if unit.hundredths != _WHOLE or amount.hundredths % _WHOLE:
        return amount
    change, end = _small_change(heard, amount.currency, end)
    return _Amount(amount.hundredths + change, amount.currency, end)


def _more_coins(spec: SlotSpec, heard: Heard, amount: _Amount, unit: Coin) -> _Amount | None:
    """``dwie stówy i pięć dych``: an amount in a smaller slang coin behind one in slang."""
    place = heard.behind_join(amount.end)
    following = _amount(spec, heard, place) or _single(spec, heard, place) if unit.hundredths > _WHOLE else None
    if following is None or not following.sure or following.hundredths >= unit.hundredths:
        return None
    return replace(following, hundredths=amount.hundredths + following.hundredths)


def _single(spec: SlotSpec, heard: Heard, place: int) -> _Amount | None:
    """``piątak``: one slang coin."""
    coin = heard.pack.coins.at(heard.pieces, place)
    return _one(spec, *coin) if coin and coin[0].hundredths > _WHOLE else None


def _small_change(heard: Heard, currency: str, place: int) -> tuple[int, int]:
    """Hundredths behind whole coins, and the place after them."""
    small = _number(heard, heard.behind_join(place))
    if small is None or not 0 < small.value < _WHOLE:
        return _clipped(heard, place)
    coin = heard.pack.coins.at(heard.pieces, after_ending(heard, small.end))
    if coin is None or coin[0].hundredths != 1 or currency not in coin[0].currencies:
        return _clipped(heard, place)
    return int(small.value), after_ending(heard, coin[1])


def _clipped(heard: Heard, place: int) -> tuple[int, int]:
    """``ninety-nine ninety-nine``, ``two pounds fifty``: a last number of two digits counts hundredths."""
    small = _number(heard, place)
    if small is None or _number(heard, small.end) or heard.pack.coins.at(heard.pieces, small.end):
        return 0, place
    return (int(small.value), small.end) if small.whole and 10 <= small.value <= 99 else (0, place)


def _currency(spec: SlotSpec, coin: Coin) -> str:
    """The spec's currency where the word fits it (cents), else the likeliest one; no list means the spec's."""
    if not coin.currencies or spec.currency in coin.currencies:
        return spec.currency
    return coin.currencies[0]
