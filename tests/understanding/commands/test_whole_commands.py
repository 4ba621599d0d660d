"""Commands that are the whole utterance, in four languages, and what only sounds like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.understanding.commands import COMMANDS, Command, CommandReading, read
from voicebot.understanding.commands.whole import wordings
from voicebot.understanding.languages import PACKS, pack
from voicebot.understanding.normalize import tokens
from voicebot.understanding.transliteration import from_latin

SAID: dict[Command, dict[str, str]] = {
    "repeat": {
        "pl": "powtórz|może pani powtórzyć|jeszcze raz proszę|przepraszam, nie dosłyszałam"
        "|co pani powiedziała|można powtórzyć"
        "|nie zrozumiałem proszę powtórzyć|prosze powtorzyc pytanie|słucham",
        "en": "can you repeat that please|say that again|pardon|I didn't catch that|once more"
        "|what did you say|sorry, what was that",
        "hu": "megismételné|nem értettem|még egyszer kérem|tessék|meg tudná ismételni|hogy mondta"
        "|mi volt a kérdés|megismetelne",
        "ru": "повторите пожалуйста|не расслышал|ещё раз|не понял, повторите|что вы сказали|можно повторить"
        "|плохо слышно",
    },
    "slower": {
        "pl": "wolniej|proszę mówić wolniej|trochę wolniej|za szybko|nie tak szybko|nie nadążam|mówi pani za szybko",
        "en": "slower please|could you speak more slowly|slow down|you're talking too fast|not so fast|a bit slower",
        "hu": "lassabban|beszéljen lassabban kérem|kicsit lassabban|túl gyorsan beszél|nem tudom követni",
        "ru": "помедленнее|говорите медленнее|слишком быстро|не так быстро|я не успеваю|можно помедленнее",
    },
    "help": {
        "pl": "pomoc|co mogę powiedzieć|w czym możesz pomóc|jakie są opcje|co mam powiedzieć|nie wiem co powiedzieć",
        "en": "help|what can I say|what are my options|what can you do|how does this work|I don't know what to say",
        "hu": "segítség|mit mondhatok|miben tud segíteni|mik a lehetőségek|mit kell mondanom",
        "ru": "помощь|что можно сказать|что вы умеете|чем вы можете помочь|какие есть варианты",
    },
    "back": {
        "pl": "wróć|cofnij|wstecz|poprzednie pytanie|krok wstecz|chcę wrócić|wróćmy do poprzedniego pytania",
        "en": "go back|back|previous question|can we go back|one step back|go back to the last question|back please",
        "hu": "vissza|menjünk vissza|az előző kérdést|egy lépést vissza|lépjen vissza",
        "ru": "назад|вернитесь|вернуться назад|предыдущий вопрос|шаг назад|можно вернуться",
    },
    "correct": {
        "pl": "pomyliłam się|źle powiedziałem|przejęzyczyłem się|popraw to|źle mnie pani zrozumiała|podałem zły numer",
        "en": "I made a mistake|that's not what I said|you misunderstood me|I said the wrong number|my mistake",
        "hu": "tévedtem|rosszul mondtam|nem ezt mondtam|félreértett|rossz számot mondtam",
        "ru": "я ошибся|неправильно сказала|вы меня неправильно поняли|исправьте|я перепутал",
    },
    "cancel": {
        "pl": "anuluj|nieważne|nie ważne|zapomnij|rozmyśliłem się|zostaw to|stop|już nie trzeba",
        "en": "cancel|never mind|forget it|I changed my mind|leave it|it doesn't matter|stop",
        "hu": "mégse|hagyjuk|nem érdekes|meggondoltam magam|felejtse el|törölje",
        "ru": "отмена|неважно|забудьте|я передумал|ладно не надо|стоп",
    },
    "wait": {
        "pl": "chwileczkę|moment|sekundę|proszę poczekać|już szukam|jedną chwilę|muszę sprawdzić|daj mi chwilę",
        "en": "just a second|one moment please|hold on|wait a minute|bear with me|let me check|hang on",
        "hu": "egy pillanat|várjon kicsit|egy perc|máris nézem|pillanatot kérek|egy kis türelmet",
        "ru": "секунду|минуточку|подождите|одну минуту|сейчас посмотрю|подождите пожалуйста секундочку",
    },
    "start_again": {
        "pl": "zacznijmy od nowa|od początku|jeszcze raz od początku|menu główne|wszystko od nowa",
        "en": "start over|let's start again|from the beginning|main menu|can we start over",
        "hu": "kezdjük elölről|elölről|főmenü|az elejéről|kezdjük újra",
        "ru": "начнём сначала|давайте сначала|главное меню|с самого начала|всё заново",
    },
    "goodbye": {
        "pl": "do widzenia|dziękuję do widzenia|do usłyszenia|żegnam|miłego dnia|to wszystko dziękuję do widzenia",
        "en": "goodbye|bye bye|thanks bye|have a nice day|that's all goodbye|see you",
        "hu": "viszontlátásra|köszönöm viszlát|viszonthallásra|minden jót|köszönöm további szép napot",
        "ru": "до свидания|всего доброго|спасибо до свидания|пока|хорошего дня|всего хорошего",
    },
}
CASES = [
    (command, language, said)
    for command, by_language in SAID.items()
    for language, lines in by_language.items()
    for said in lines.split("|")
]


@pytest.mark.parametrize(("command", "language", "said"), CASES)
def test_is_understood(command: Command, language: str, said: str) -> None:
    assert read(said, language) == CommandReading(command)


@pytest.mark.parametrize("language", PACKS)
@pytest.mark.parametrize("command", [each for each in COMMANDS if each not in ("person", "language")])
def test_every_command_has_many_wordings_in_every_language(language: str, command: Command) -> None:
    assert sum(each == command for each in wordings(PACKS[language].commands).values()) >= 8


_WORDS = """
nie chcę robota tylko człowieka proszę no, i mean friday not thursday agent please in polish do svidaniya
kérem ügyintézőt
нет соедините с оператором не по английски jeszcze raz wolniej 472 i mówić z konsultantem o fakturze
"""
NO_COMMAND = {
    "pl": "anuluj zamówienie|chcę zwrócić lampę|tak|nie|nie dziękuję|nie trzeba|dobrze|proszę|dziękuję"
    "|dzień dobry|rezygnuję"
    "|nie działa internet|czekam na paczkę od wtorku|mam pytanie o zwrot|jeszcze raz dzwonię w sprawie faktury"
    "|pomoc w montażu lampy|stop klatka|nie zgadza się|powtórzyliście błąd na fakturze|wróciła do mnie paczka"
    "|chwilę temu dzwoniłem",
    "en": "cancel my order|yes|no|no thanks|ok|thank you|correct|that's right|I want to return a lamp"
    "|help me find my parcel"
    "|cancellation|stop sending me mail|the second one|back door|wait for delivery on Monday|that's wrong",
    "hu": "nem|igen|köszönöm|nem kérem|vissza szeretném küldeni a lámpát|segítsen megtalálni a csomagomat"
    "|rendben|nem stimmel"
    "|várom a csomagomat|törölje a rendelésemet|egy lámpa",
    "ru": "да|нет|не надо|спасибо|верно|вернуть лампу|отмените мой заказ|хорошо|жду посылку|пока не знаю"
    "|сейчас нет времени|это ошибка",
}


@pytest.mark.parametrize(
    ("said", "language"), [(said, language) for language, lines in NO_COMMAND.items() for said in lines.split("|")]
)
def test_what_belongs_to_the_conversation_is_left_to_it(said: str, language: str) -> None:
    assert read(said, language) is None


def test_an_unknown_language_is_served_in_english() -> None:
    assert read("never mind", "cs") == CommandReading("cancel")


def test_a_regional_tag_is_its_language() -> None:
    assert read("powtórz", "pl-PL") == CommandReading("repeat")


def test_a_bot_may_have_wordings_of_its_own() -> None:
    extra = {"help": ("co [tu] (mogę|można) kupić",), "repeat": ()}
    assert read("co tu można kupić", "pl", extra) == CommandReading("help")
    assert read("co tu można kupić", "pl") is None


@pytest.mark.parametrize("said", ["", "…", "   ", "?!"])
def test_silence_is_no_command(said: str) -> None:
    assert read(said, "pl") is None


@given(
    st.sampled_from([*PACKS, "xx"]),
    st.lists(st.sampled_from(_WORDS.split()), max_size=9).map(" ".join) | st.text(max_size=60),
)
def test_any_words_are_a_known_command_or_none_and_only_what_was_said_is_left(language: str, text: str) -> None:
    found = read(text, language)
    assert found is None or found.command in COMMANDS
    assert found is None or set(found.rest.split()) <= {
        *tokens(text, language),
        *tokens(from_latin(text, pack(language)), language),
    }
