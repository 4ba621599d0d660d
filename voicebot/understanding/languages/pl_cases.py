"""Polish money and lengths of time in every case but the first."""

from __future__ import annotations

from voicebot.understanding.languages.pack import by_case, currencies, nouns

UNITS = by_case(
    nouns("""
gen s: f sekundy sekund ; gen m: f minuty minut ; gen h: f godziny godzin ; gen d: m dnia dni
gen w: m tygodnia tygodni ; gen mo: m miesiąca miesięcy ; gen y: m roku lat
dat s: f sekundzie sekundom ; dat m: f minucie minutom ; dat h: f godzinie godzinom ; dat d: m dniowi dniom
dat w: m tygodniowi tygodniom ; dat mo: m miesiącowi miesiącom ; dat y: m rokowi latom
acc s: f sekundę sekundy sekund ; acc m: f minutę minuty minut ; acc h: f godzinę godziny godzin
ins s: f sekundą sekundami ; ins m: f minutą minutami ; ins h: f godziną godzinami ; ins d: m dniem dniami
ins w: m tygodniem tygodniami ; ins mo: m miesiącem miesiącami ; ins y: m rokiem latami
loc s: f sekundzie sekundach ; loc m: f minucie minutach ; loc h: f godzinie godzinach ; loc d: m dniu dniach
loc w: m tygodniu tygodniach ; loc mo: m miesiącu miesiącach ; loc y: m roku latach
""")
)

MONEY = by_case(
    currencies("""
gen PLN: m złotego złotych / m grosza groszy
gen EUR: n euro euro / m centa centów
gen USD: m dolara dolarów / m centa centów
gen GBP: m funta funtów / m pensa pensów
gen HUF: m forinta forintów / m fillera fillerów
gen CZK: f korony koron / m halerza halerzy
gen RUB: m rubla rubli / f kopiejki kopiejek
dat PLN: m złotemu złotym / m groszowi groszom
dat EUR: n euro euro / m centowi centom
dat USD: m dolarowi dolarom / m centowi centom
dat GBP: m funtowi funtom / m pensowi pensom
dat HUF: m forintowi forintom / m fillerowi fillerom
dat CZK: f koronie koronom / m halerzowi halerzom
dat RUB: m rublowi rublom / f kopiejce kopiejkom
acc CZK: f koronę korony koron / m halerz halerze halerzy
acc RUB: m rubel ruble rubli / f kopiejkę kopiejki kopiejek
ins PLN: m złotym złotymi / m groszem groszami
ins EUR: n euro euro / m centem centami
ins USD: m dolarem dolarami / m centem centami
ins GBP: m funtem funtami / m pensem pensami
ins HUF: m forintem forintami / m fillerem fillerami
ins CZK: f koroną koronami / m halerzem halerzami
ins RUB: m rublem rublami / f kopiejką kopiejkami
loc PLN: m złotym złotych / m groszu groszach
loc EUR: n euro euro / m cencie centach
loc USD: m dolarze dolarach / m cencie centach
loc GBP: m funcie funtach / m pensie pensach
loc HUF: m forincie forintach / m fillerze fillerach
loc CZK: f koronie koronach / m halerzu halerzach
loc RUB: m rublu rublach / f kopiejce kopiejkach
""")
)

# What the ending of a noun in its singular tells of its gender; masculine where it tells nothing.
GENDERS = {
    "gen": {"y": "f", "i": "f", "ej": "f"},
    "dat": {"e": "f", "y": "f", "i": "f", "ej": "f"},
    "acc": {"ę": "f", "ą": "f", "o": "n", "e": "n", "ość": "f"},
    "ins": {"ą": "f"},
    "loc": {"ej": "f", "ści": "f", "dze": "f", "ce": "f"},
}
