"""Angry words count once, and calm ones that look like them do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.composure import figures, load, total
from voicebot.understanding.composure import abuse, anger
from voicebot.understanding.languages import PACKS

ANGRY = {
    "pl": "ile razy mam to powtarzać|to jest skandal|dzwonię już trzeci raz w tej samej sprawie|mam tego dość"
    "|kpina jakaś"
    "|pójdę z tym do sądu|czy wy jesteście poważni|cholera jasna|szlag mnie zaraz trafi|zgłoszę was do rzecznika"
    "|po raz piąty mówię to samo|złodzieje|nigdy więcej u was nie kupię|bezczelność|MAM DOŚĆ!!!",
    "en": "how many times do i have to repeat this|this is a disgrace"
    "|this is the third time im calling about the same thing"
    "|what the hell is this|im sick of this|you must be joking|ill see you in court|damn it|you are useless"
    "|I'm losing my patience|stop wasting my time|I've had enough|this is unacceptable|never buying from you again",
    "hu": "hányszor mondjam még el|ez botrány|már harmadszor telefonálok ugyanezzel|elegem van ebből|ez vicc"
    "|feljelentem magukat"
    "|mondtam már hogy nem|a fenébe is|ez felháborító|csalók|semmire nem jók|ne idegesítsen|soha többet nem rendelek",
    "ru": "сколько раз можно повторять|это безобразие|звоню уже третий раз по одному вопросу|мне это надоело"
    "|издеваетесь что ли"
    "|я на вас в суд подам|чёрт возьми|да что за бред|вы мошенники|достали уже|ноги моей у вас больше не будет",
}
CALM = {
    "pl": "chcę złożyć reklamację|sąd rejonowy w krakowie poproszę adres|kierownik budowy prosił o fakturę"
    "|trzeci raz zmieniam numer telefonu|mieszkam przy ulicy sądowej|dość często korzystam z aplikacji"
    "|proszę o duplikat faktury|nie zrozumiałem proszę powtórzyć|lampa jest do niczego nie podłączona",
    "en": "i want to make a complaint|the address of the court please|my manager asked for the invoice"
    "|third time changing my number|i live on court street|how many times can i use the code"
    "|the washing machine leaks"
    "|I'm waiting for a parcel since tuesday|no that's not the address",
    "hu": "reklamációt szeretnék bejelenteni|a fogyasztóvédelem címét kérném|a főnököm kérte a számlát"
    "|harmadszor módosítom a számomat|a bíróság utcában lakom|elég gyakran használom|szárítógépet vettem",
    "ru": "хочу подать жалобу|подскажите адрес суда|начальник просил счёт|третий раз меняю номер"
    "|живу на улице судебной"
    "|довольно часто пользуюсь|во сколько можно прийти|мне звонили мошенники|достали из коробки лампу",
}
ABUSIVE = {
    "pl": "zamknij się|ty idioto|głupi automacie|kurwa mać|spierdalaj",
    "en": "shut up|you idiot|stupid bot|fuck off|go to hell",
    "hu": "fogd be|hülye gép|kurva életbe|te idióta",
    "ru": "заткнись|тупой робот|пошёл ты|идиот|блядь",
}


def _cases(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(said, language) for language, lines in table.items() for said in lines.split("|")]


@pytest.mark.parametrize(("said", "language"), _cases(ANGRY))
def test_angry_words_count_one(said: str, language: str) -> None:
    assert anger(said, language) == 1
    assert not abuse(said, language)


@pytest.mark.parametrize(("said", "language"), _cases(CALM))
def test_calm_words_count_nothing(said: str, language: str) -> None:
    assert (anger(said, language), abuse(said, language)) == (0, False)


@pytest.mark.parametrize(("said", "language"), _cases(ABUSIVE))
def test_swearing_is_abuse_and_anger(said: str, language: str) -> None:
    assert (anger(said, language), abuse(said, language)) == (1, True)


def test_a_language_without_a_list_is_never_angry() -> None:
    assert (anger("to je skandál", "cs"), abuse("to je skandál", "cs")) == (0, False)


def test_hardly_a_calm_caller_is_taken_for_an_angry_one() -> None:
    found = load(Path(__file__).parent / "data" / "temper.yaml")
    assert found.keys() == PACKS.keys()
    told = total([figures(each, tag) for tag, each in found.items()])
    assert told.false_alarms <= 2
    assert told.heard >= 0.8 * told.angry
