"""Postcodes, phones, identifiers and e-mail addresses."""

from __future__ import annotations

import pytest

from tests.understanding.slots.clock import NOW
from voicebot.understanding.slots import SlotSpec, check, read


@pytest.mark.parametrize(
    ("country", "language", "text", "code"),
    [
        ("PL", "pl", "zero zero, dziewięćset pięćdziesiąt", "00-950"),
        ("PL", "pl", "zero zero, 950", "00-950"),
        ("PL", "pl", "00-950", "00-950"),
        ("PL", "pl", "00950", "00-950"),
        ("PL", "pl", "osiemdziesiąt kreska zero zero jeden", "80-001"),
        ("PL", "en", "oh oh nine fifty", "00-950"),
        ("HU", "hu", "kilencezer-huszonegy", "9021"),
        ("RU", "ru", "шестьсот двадцать ноль четырнадцать", "620014"),
        ("GB", "en", "m one one a e", "M1 1AE"),
        ("GB", "en", "sw1a 1aa", "SW1A 1AA"),
        ("CZ", "en", "11000", "110 00"),
    ],
)
def test_postcodes_come_in_their_countrys_form(country: str, language: str, text: str, code: str) -> None:
    assert [each.value for each in read(SlotSpec("postcode", country=country), text, language, NOW)] == [code]


@pytest.mark.parametrize(
    ("country", "text"), [("PL", "cztery siedem dwa"), ("HU", "11170"), ("GB", "q one one"), ("GB", "00-950")]
)
def test_what_is_no_postcode_of_the_country_is_not_read(country: str, text: str) -> None:
    assert read(SlotSpec("postcode", country=country), text, "pl", NOW) == ()


@pytest.mark.parametrize(
    ("country", "language", "text", "number"),
    [
        ("PL", "pl", "sześćset jeden dwieście trzysta", "+48601200300"),
        ("PL", "pl", "plus czterdzieści osiem sześćset jeden dwieście trzysta", "+48601200300"),
        ("PL", "pl", "601 200 300", "+48601200300"),
        ("PL", "pl", "sześćset sto dwieście", "+48600100200"),
        ("HU", "hu", "nulla hat húsz háromszáznegyvenöt hatvanhét nyolcvankilenc", "+36203456789"),
        ("RU", "ru", "восемь девятьсот шестнадцать сто двадцать три сорок пять шестьдесят семь", "+79161234567"),
        ("GB", "en", "oh seven nine one one one two three four five six", "+447911123456"),
    ],
)
def test_phone_numbers_are_read_to_e164(country: str, language: str, text: str, number: str) -> None:
    assert [each.value for each in read(SlotSpec("phone", country=country), text, language, NOW)] == [number]


def test_a_number_nobody_can_dial_is_not_read() -> None:
    assert read(SlotSpec("phone"), "sześćset sto", "pl", NOW) == ()


@pytest.mark.parametrize(
    ("scheme", "text", "value"),
    [
        ("pesel", "44051401359", "44051401359"),
        ("pesel", "cztery cztery zero pięć jeden cztery zero jeden trzy pięć dziewięć", "44051401359"),
        ("pesel", "44051401358", None),
        ("nip", "521 301 72 28", "5213017228"),
        ("nip", "5213017229", None),
        ("luhn", "4539 1488 0343 6467", "4539148803436467"),
        ("iban", "pl61 1090 1014 0000 0712 1981 2874", "PL61109010140000071219812874"),
        ("vat", "PL 521 301 72 28", "PL5213017228"),
        ("unknown scheme", "44051401359", None),
    ],
)
def test_a_checksum_is_the_referee(scheme: str, text: str, value: str | None) -> None:
    found = [each.value for each in read(SlotSpec("identifier", scheme=scheme), text, "pl", NOW)]
    assert found == ([] if value is None else [value])


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("pl", "b jak barbara dwa zero trzy zet", "B203Z"),
        ("pl", "zk007", "ZK007"),
        ("pl", "jot pe dwa", "JP2"),
        ("en", "delta echo four seven", "DE47"),
        ("en", "double u a one", "WA1"),
        ("hu", "bé mint béla kettő nulla három zé", "B203Z"),
        ("ru", "эм три", "М3"),
    ],
)
def test_identifiers_are_spelled(language: str, text: str, value: str) -> None:
    assert [each.value for each in read(SlotSpec("identifier"), text, language, NOW)] == [value]


@pytest.mark.parametrize(
    ("language", "text", "address"),
    [
        ("pl", "Mój mail to ewa małpa interia kropka pl", "ewa@interia.pl"),
        ("pl", "Ewa.Nowak@interia.pl", "ewa.nowak@interia.pl"),
        ("pl", "sklep małpa lumen myślnik dom kropka com kropka pl", "sklep@lumen-dom.com.pl"),
        ("pl", "m jak magda kropka zielińska małpa gmail kropka com", "m.zielinska@gmail.com"),
        ("en", "my email is support at lumen dash dom dot com", "support@lumen-dom.com"),
        ("hu", "tóth pont péter nyolcvanöt kukac gmail pont com", "toth.peter85@gmail.com"),
        ("pl", "proszę pisać na sklep myślnik rowery małpa gmail com", "sklep-rowery@gmail.com"),
        ("ru", "мария точка смирнова собака яндекс точка ру", "mariya.smirnova@yandex.ru"),
    ],
)
def test_addresses_are_dictated_or_typed(language: str, text: str, address: str) -> None:
    assert [each.value for each in read(SlotSpec("email"), text, language, NOW)] == [address]


@pytest.mark.parametrize("text", ["małpa", "jan małpa", "małpa gmail kropka com", "jan gmail com"])
def test_half_an_address_is_none(text: str) -> None:
    assert read(SlotSpec("email"), text, "pl", NOW) == ()


@pytest.mark.parametrize(
    ("spec", "value", "right"),
    [
        (SlotSpec("digits", length=3), "472", True),
        (SlotSpec("digits", length=3), "4720", False),
        (SlotSpec("digits"), "47a", False),
        (SlotSpec("integer", minimum=1, maximum=5), 3, True),
        (SlotSpec("integer", minimum=1, maximum=5), 6, False),
        (SlotSpec("integer"), True, False),
        (SlotSpec("rating", maximum=10), 7.5, True),
        (SlotSpec("yes_no"), False, True),
        (SlotSpec("choice", choices={"red": {}}), "red", True),
        (SlotSpec("choice", choices={"red": {}}), "blue", False),
        (SlotSpec("postcode"), "00-950", True),
        (SlotSpec("postcode"), "00950", False),
        (SlotSpec("phone"), "+48601200300", True),
        (SlotSpec("phone"), "601200300", False),
        (SlotSpec("identifier", scheme="nip"), "5213017228", True),
        (SlotSpec("identifier", scheme="nip"), "5213017229", False),
        (SlotSpec("text", max_length=3), "abcd", False),
        (SlotSpec("text"), 5, False),
    ],
)
def test_values_from_elsewhere_are_held_to_the_spec(spec: SlotSpec, value: str | float | bool, right: bool) -> None:
    assert check(spec, value) is right
