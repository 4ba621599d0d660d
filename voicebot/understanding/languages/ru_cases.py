"""Russian money and lengths of time in every case but the first."""

from __future__ import annotations

from voicebot.understanding.languages.pack import by_case, currencies, nouns

UNITS = by_case(
    nouns("""
gen s: f секунды секунд ; gen m: f минуты минут ; gen h: m часа часов ; gen d: m дня дней
gen w: f недели недель ; gen mo: m месяца месяцев ; gen y: m года лет
dat s: f секунде секундам ; dat m: f минуте минутам ; dat h: m часу часам ; dat d: m дню дням
dat w: f неделе неделям ; dat mo: m месяцу месяцам ; dat y: m году годам
acc s: f секунду секунды секунд ; acc m: f минуту минуты минут ; acc w: f неделю недели недель
ins s: f секундой секундами ; ins m: f минутой минутами ; ins h: m часом часами ; ins d: m днём днями
ins w: f неделей неделями ; ins mo: m месяцем месяцами ; ins y: m годом годами
loc s: f секунде секундах ; loc m: f минуте минутах ; loc h: m часе часах ; loc d: m дне днях
loc w: f неделе неделях ; loc mo: m месяце месяцах ; loc y: m годе годах
""")
)

MONEY = by_case(
    currencies("""
gen RUB: m рубля рублей / f копейки копеек
gen PLN: m злотого злотых / m гроша грошей
gen EUR: n евро евро / m цента центов
gen USD: m доллара долларов / m цента центов
gen GBP: m фунта фунтов / m пенса пенсов
gen HUF: m форинта форинтов / m филлера филлеров
gen CZK: f кроны крон / m геллера геллеров
dat RUB: m рублю рублям / f копейке копейкам
dat PLN: m злотому злотым / m грошу грошам
dat EUR: n евро евро / m центу центам
dat USD: m доллару долларам / m центу центам
dat GBP: m фунту фунтам / m пенсу пенсам
dat HUF: m форинту форинтам / m филлеру филлерам
dat CZK: f кроне кронам / m геллеру геллерам
acc RUB: m рубль рубля рублей / f копейку копейки копеек
acc CZK: f крону кроны крон / m геллер геллера геллеров
ins RUB: m рублём рублями / f копейкой копейками
ins PLN: m злотым злотыми / m грошом грошами
ins EUR: n евро евро / m центом центами
ins USD: m долларом долларами / m центом центами
ins GBP: m фунтом фунтами / m пенсом пенсами
ins HUF: m форинтом форинтами / m филлером филлерами
ins CZK: f кроной кронами / m геллером геллерами
loc RUB: m рубле рублях / f копейке копейках
loc PLN: m злотом злотых / m гроше грошах
loc EUR: n евро евро / m центе центах
loc USD: m долларе долларах / m центе центах
loc GBP: m фунте фунтах / m пенсе пенсах
loc HUF: m форинте форинтах / m филлере филлерах
loc CZK: f кроне кронах / m геллере геллерах
""")
)

# The whole part and as many decimals.
FRACTIONS = nouns("0: f целая целых целых ; 1: f десятая десятых десятых ; 2: f сотая сотых сотых")

# What the ending of a noun in its singular tells of its gender; masculine where it tells nothing.
GENDERS = {
    "gen": {"ы": "f", "и": "f", "ой": "f", "ей": "f"},
    "dat": {"е": "f", "и": "f", "ой": "f", "ей": "f"},
    "acc": {"у": "f", "ю": "f", "о": "n", "е": "n"},
    "ins": {"ой": "f", "ей": "f", "ью": "f"},
    "loc": {"ке": "f", "ой": "f", "ей": "f"},
}
