"""Asking for a person: in any words, anywhere in the sentence, and never by mistake."""

from __future__ import annotations

import pytest

from voicebot.understanding.commands import CommandReading, read

ASKED = {
    "pl": """
        konsultant
        poproszę konsultanta
        połącz mnie z konsultantem
        proszę mnie połączyć z doradcą
        chcę rozmawiać z człowiekiem
        z człowiekiem chcę rozmawiać
        czy mogę porozmawiać z kimś żywym
        nie chcę gadać z automatem
        dajcie mi wreszcie człowieka
        przełącz mnie do kogoś
        wolałabym pogadać z pracownikiem
        z konsultantką proszę
        do człowieka
        dzień dobry, proszę o połączenie z osobą
        żywa osoba
        proszę kogoś
        nie, chcę konsultanta
        nie z robotem, tylko z człowiekiem
        agenta proszę
        chciałbym z kierownikiem rozmawiać
        biuro obsługi klienta
        chce rozmawiac z czlowiekiem
        poproszę kogoś z obsługi
        kogoś z obsługi klienta
        nie chcę robota, chcę człowieka
        połącz mnie
        z kimś innym
        czy jest tam ktoś żywy
        dziękuję, poproszę konsultanta
    """,
    "en": """
        agent
        a person please
        can I have a person
        give me an agent
        operator please
        I want to speak to a human
        can I talk to somebody
        put me through to an advisor
        I don't want to talk to a robot
        transfer me to someone
        I'd rather speak with a person
        representative please
        get me a real human being
        speak to your staff
        I need a real person now
        let me talk to your manager
        no, I want an agent
        customer service please
        is there anyone I can talk to
        no i want a person
        no a person
        no, give me a person
        I don't want you, I want a person
        someone from customer service please
        can I get a person on the line
        put me through
    """,
    "hu": """
        ügyintéző
        ügyintézőt kérek
        emberrel akarok beszélni
        kapcsolja az ügyintézőt
        beszélhetnék valakivel
        adjon egy operátort
        élő embert szeretnék
        nem akarok géppel beszélni
        szeretnék egy munkatárssal beszélni
        kérem, kapcsoljon egy kezelőt
        emberi ügyintézőt kérek
        egy kollégával beszélnék
        jó napot, egy tanácsadóval szeretnék beszélni
        ugyintezot kerek
        embert
        valakivel
        kapcsoljon
        van ott egy ember
        köszönöm, egy ügyintézőt kérek
    """,
    "ru": """
        оператор
        соедините с оператором
        живой человек
        хочу поговорить с человеком
        позовите человека
        переключите на специалиста
        дайте оператора
        не хочу с роботом разговаривать
        можно поговорить с живым человеком
        мне нужен консультант
        лучше с сотрудником поговорю
        свяжите меня с менеджером
        можно кого нибудь живого
        прошу связать с оператором
        живого
        кого-нибудь
        людей позовите
        нет, соедините с оператором
        есть кто живой
        соедините меня
        спасибо, оператора пожалуйста
        operatora pozhaluysta
    """,
}


def _lines(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(line.strip(), language) for language, lines in table.items() for line in lines.strip().splitlines()]


@pytest.mark.parametrize(("said", "language"), _lines(ASKED))
def test_a_person_is_asked_for(said: str, language: str) -> None:
    assert read(said, language) == CommandReading("person")


@pytest.mark.parametrize(
    ("said", "language", "rest"),
    [
        ("pięć pięć jeden dwa ale ja chcę z człowiekiem rozmawiać", "pl", "pięć pięć jeden dwa"),
        ("Öt-öt-egy-kettő… de én emberrel akarok beszélni!", "hu", "öt öt egy kettő"),
        ("my number is 472 but I want to talk to an agent", "en", "my number is 472"),
        ("лампа разбита, соедините с оператором", "ru", "лампа разбита"),
        ("chcę rozmawiać z konsultantem o fakturze", "pl", "fakturze"),
        ("I want to speak to a person about my refund", "en", "about my refund"),
        ("połącz mnie z konsultantem bo lampa nie działa", "pl", "bo lampa nie działa"),
        ("konsultanta w sprawie zwrotu", "pl", "w sprawie zwrotu"),
        ("poproszę konsultanta odnośnie faktury", "pl", "odnośnie faktury"),
        ("chcę z człowiekiem porozmawiać o reklamacji", "pl", "o reklamacji"),
        ("an agent about my return", "en", "about my return"),
        ("a person because of my invoice", "en", "because of my invoice"),
        ("ügyintézőt kérek, a reklamációm miatt", "hu", "reklamációm miatt"),
        ("ügyintézőt kérek a számlám ügyében", "hu", "számlám ügyében"),
        ("оператора по поводу возврата", "ru", "по поводу возврата"),
        ("оператора насчёт возврата", "ru", "насчёт возврата"),
    ],
)
def test_what_else_was_said_is_kept(said: str, language: str, rest: str) -> None:
    assert read(said, language) == CommandReading("person", rest)


@pytest.mark.parametrize("call", ["pl", "en", "hu", "ru", "de"])
@pytest.mark.parametrize("said", ["operator please", "chcę rozmawiać z człowiekiem", "ügyintézőt kérek", "оператора"])
def test_a_person_is_asked_for_in_any_language(said: str, call: str) -> None:
    assert read(said, call) == CommandReading("person")


NOT_ASKED = {
    "pl": """
        jestem osobą niepełnosprawną
        ktoś z konsultantów powiedział mi, że mogę zwrócić
        rozmawiałem wczoraj z konsultantem
        konsultant obiecał mi zwrot pieniędzy
        chcę złożyć skargę na konsultanta
        nie chcę konsultanta
        nie łącz mnie z konsultantem
        dzwonił do mnie wasz pracownik
        kierownik budowy prosił o fakturę
        chcę zmienić operatora
        lampa dla dwóch osób
        robot kuchenny nie działa
        instrukcja obsługi lampy
        nie chcę konsultanta, dziękuję
        potrzebuję agenta nieruchomości
        ktoś ukradł mi paczkę
        człowiek nie wie co kupić
        konsultant w sprawie zwrotu powiedział że mam czekać
        nie konsultanta w sprawie zwrotu
    """,
    "en": """
        the agent told me I could return it
        I spoke to an agent yesterday
        I was told an agent would call me back
        I'm a person who likes lamps
        my manager asked for the invoice
        I don't want an agent
        do not put me through to an agent
        human resources
        I want a travel agent brochure
        how much is it per person
        can I give my lamp to someone
        someone stole my parcel
        I need someone to fix my dishwasher
        am I talking to a real person
        the cleaning robot does not work
        person
        I don't want an agent please
        the agent about my return was rude
        not an agent about my return
    """,
    "hu": """
        az ügyintéző azt mondta, hogy visszaküldhetem
        tegnap beszéltem egy ügyintézővel
        a főnököm kérte a számlát
        nem akarok ügyintézőt
        valaki ellopta a csomagomat
        két ember részére
        a robotporszívó nem működik
        az ügyintéző a számlám miatt felhívott
    """,
    "ru": """
        оператор сказал, что можно вернуть
        мне звонил ваш сотрудник
        хочу сменить оператора
        начальник просил счёт
        не соединяйте с оператором
        не хочу оператора
        кто нибудь забрал мой заказ
        стол на шесть человек в гостиную
        робот пылесос не работает
        оператор по поводу возврата мне звонил
    """,
}


@pytest.mark.parametrize(("said", "language"), _lines(NOT_ASKED))
def test_talk_about_people_is_no_request(said: str, language: str) -> None:
    reading = read(said, language)
    assert reading is None or reading.command != "person"
