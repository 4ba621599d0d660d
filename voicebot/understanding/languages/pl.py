"""Polish."""

from __future__ import annotations

from voicebot.understanding.languages.notation import (
    counts,
    entries,
    heard,
    marks,
    names,
    numbers,
    pairs,
    said,
    shares,
    table,
    words,
)
from voicebot.understanding.languages.pack import (
    Calendar,
    Clock,
    ClockPattern,
    LanguagePack,
    Numerals,
    Speech,
    Spelling,
    coins,
    currencies,
    nouns,
    scales,
)
from voicebot.understanding.languages.pl_answers import ANSWERS
from voicebot.understanding.languages.pl_cases import GENDERS, MONEY, UNITS
from voicebot.understanding.languages.pl_commands import COMMANDS
from voicebot.understanding.languages.pl_letters import LETTERS, NAMES, SPOKEN_SIGNS
from voicebot.understanding.languages.pl_numbers import CARDINALS, ORDINALS
from voicebot.understanding.languages.pl_people import PEOPLE
from voicebot.understanding.languages.pl_sentences import SENTENCES, SIGNS, TEMPER
from voicebot.understanding.languages.radio import RADIO

_NUMERALS = Numerals(
    cardinals=heard(CARDINALS)
    | numbers("""
1: jedynka jedynkę pojedyncz(y a) ; 2: dwaj dwojga dwoje dwojgu dwu obydwa obydwie oba obie oboje dwójka dwójkę para
3: trzej troje trojga trójka trójkę ; 4: czterej czworo czworga czwórka czwórkę
5: pięcioro pięciorga piątka piątkę ; 6: sześcioro sześciorga szóstka szóstkę ; 7: siedmioro siódemka siódemkę
8: ośmioro ósemka ósemkę ; 9: dziewięcioro dziewiątka dziewiątkę ; 10: dziesięcioro dziesiątka dziesiątkę
13: trzynaścioro ; 14: czternaścioro ; 15: piętnaścioro ; 16: szesnaścioro ; 17: siedemnaścioro
18: osiemnaścioro
15: piętnastka piętnastkę ; 20: dwudziestka dwudziestkę ; 30: trzydziestka trzydziestkę ; 40: czterdziestka
50: pięćdziesiątka pięćdziesiątkę ; 11: jedenaścioro ; 12: dwanaścioro
"""),
    ordinals=heard(ORDINALS),
    multipliers=numbers("""
12: tuzin(- y ów) ; 100: setk(a i ę ami) setek ; 1000: tysi(ąc ące ęcy ąca ącu ącem ącom ącami ącach ącowi) tys
1000000: milion(- y ów a owi em om ami ach) mln ; 1000000000: miliard(- y ów a)
"""),
    fractions=shares("0.5: i_pół z_połową ; 0.25: i_ćwierć i_jedna_czwarta ; 0.75: i_trzy_czwarte"),
    shares=shares("""
1.5: półtora półtorej ; 0.5: pół połowa połowę ; 0.25: ćwierć ; 0.75: trzy_czwarte
0: ani_jeden ani_jedna ani_jednej ani_jednego żaden żadna żadnej żadnego
"""),
    point=marks("przecinek koma kropka całe_i całych_i całe całych"),
    point_units=numbers("1: dziesiąt(a e ych)\n2: setn(a e ych)"),
    repeats=counts("2: podwójn(e y a ie)\n3: potrójn(e y a ie)"),
    times=words("razy krotnie"),
    digit_nouns=numbers("""
0: zera zer ; 1: jedynki jedynek ; 2: dwójki dwójek ; 3: trójki trójek ; 4: czwórki czwórek ; 5: piątki piątek
6: szóstki szóstek ; 7: siódemki siódemek ; 8: ósemki ósemek ; 9: dziewiątki dziewiątek
"""),
    single_digits=numbers("""
1: jedynka jedynkę ; 2: dwójka dwójkę ; 3: trójka trójkę ; 4: czwórka czwórkę ; 5: piątka piątkę
6: szóstka szóstkę ; 7: siódemka siódemkę ; 8: ósemka ósemkę ; 9: dziewiątka dziewiątkę
"""),
    minus=words("minus"),
    bridges=marks("""
        i a potem dalej następnie oraz no spacja odstęp na_końcu na_koniec później po_tym po_czym
    """),
    ordinal_endings=words("y go ego ci cie ty tego szy szego ci ciego gi giego mi mego ta te tej ej ą ym"),
)

_CALENDAR = Calendar(
    months=counts("""
1: stycz(eń nia niu niem) sty ; 2: lut(y ego ym emu) luty ; 3: mar(zec ca cu cem) ; 4: kwie(cień tnia tniu tniem)
5: maj(- a u em) ; 6: czerw(iec ca cu cem) ; 7: lip(iec ca cu cem) ; 8: sierp(ień nia niu niem)
9: wrze(sień śnia śniu śniem) ; 10: październik(- a u iem) ; 11: listopad(- a zie em)
12: grud(zień nia niu niem)
"""),
    weekdays=counts("""
0: poniedział(ek ku kiem ki kowi) pon ; 1: wtor(ek ku kiem ki kowi) ; 2: środ(a ę y ą) środzie
3: czwart(ek ku kiem ki kowi) ; 4: piąt(ek ku kiem ki kowi) ; 5: sobot(a ę y ą) sobocie ; 6: niedziel(a ę i ą)
"""),
    days=counts("""
0: dzisiaj dziś dzisiejsz(y ego a ą) dnia_dzisiejszego
1: jutro jutra jutrzejsz(y ego a ą) dnia_jutrzejszego ; 2: pojutrze
3: popojutrze ; -1: wczoraj wczorajszy ; -2: przedwczoraj
"""),
    weeks=counts("""
0: w_tym_tygodniu tego_tygodnia bieżącego_tygodnia
1: w_przyszłym_tygodniu przyszłego_tygodnia w_następnym_tygodniu następnego_tygodnia
-1: w_zeszłym_tygodniu zeszłego_tygodnia w_ubiegłym_tygodniu ubiegłego_tygodnia w_poprzednim_tygodniu
"""),
    picks=table("""
next: przyszł(y a ą ego ej ym) następn(y a ą ego ej ym) kolejn(y a ą ego ej ym)
nearest: najbliższ(y a ą ego ej ym)
this: ten ta tę tą tej tego tym
last: zeszł(y a ą ego ej ym) ubiegł(y a ą ego ej ym) ostatni(- a ą ego ej m) poprzedni(- a ą ego ej m) miniony minioną
"""),
    ahead=marks("za"),
    about=words("jakiś jakieś jakąś około mniej więcej circa niecały niecałe niecałą równo dokładnie"),
    ahead_after=marks("od_dzisiaj od_dziś od_teraz"),
    ago=marks("temu wstecz"),
    month_end=marks("""
        ostatni_dzień_miesiąca ostatniego_dnia_miesiąca ostatniego_dnia_tego_miesiąca do_końca_miesiąca
        koniec_miesiąca na_koniec_miesiąca
    """),
    weekend=marks("weekend weekendy weekendu"),
    days_behind=counts("1: dzień_później następnego_dnia dzień_po na_drugi_dzień\n-1: dzień_wcześniej dzień_przed"),
    onward=counts("1: od po licząc_od ; -1: przed"),
    month_shifts=counts("""
0: tego_miesiąca bieżącego_miesiąca w_tym_miesiącu ; 1: przyszłego_miesiąca następnego_miesiąca kolejnego_miesiąca
1: w_przyszłym_miesiącu w_następnym_miesiącu przyszły_miesiąc
-1: zeszłego_miesiąca ubiegłego_miesiąca poprzedniego_miesiąca w_zeszłym_miesiącu
"""),
    month_edges=table("""
first: początek na_początku na_początek pierwszy_dzień pierwszego_dnia
last: koniec na_koniec pod_koniec z_końcem do_końca ostatni_dzień ostatniego_dnia
"""),
    year_shifts=counts("""
0: tego_roku bieżącego_roku w_tym_roku ; 1: przyszłego_roku następnego_roku w_przyszłym_roku
-1: zeszłego_roku ubiegłego_roku w_zeszłym_roku w_ubiegłym_roku
"""),
    feasts=table("""
12-06: mikołajki ; 12-24: wigili(a ę i) ; 12-25: boże_narodzenie ; 12-31: sylwest(er ra) koniec_roku końca_roku
01-01: nowy_rok ; 01-06: trzech_króli ; 02-14: walentynki
03-08: dzień_kobiet ; 04-01: prima_aprilis ; 05-26: dzień_matki ; 11-01: wszystkich_świętych
11-11: święto_niepodległości
"""),
    between=words("w we dnia dzień roku rok r miesiąca"),
    numbered_months=True,
)

_CLOCK = Clock(
    patterns=(
        ClockPattern("wpół do {h}", -30),
        ClockPattern("za {m} [minut|minuty|minutę] wpół do {h}", -30, -1),
        ClockPattern("{m} [minut|minuty|minutę] po wpół do {h}", -30),
        ClockPattern("pół do {h}", -30),
        ClockPattern("za kwadrans {h}", -15),
        ClockPattern("kwadrans do|przed {h}", -15),
        ClockPattern("kwadrans po {h}", 15),
        ClockPattern("za {m} [minut|minuty|minutę] {h}", 0, -1),
        ClockPattern("{m} minut|minuty|minutę do|przed {h}", 0, -1),
        ClockPattern("{m} [minut|minuty|minutę] po {h}"),
        ClockPattern("{h} [godzina|godzinie] [i] {m} minut|minuty|minutę|minucie"),
    ),
    parts=table("""
morning: rano z_rana nad_ranem ranem od_rana ; forenoon: przed_południem
afternoon: po_południu popołudniu popołudnie po_obiedzie ; evening: wieczorem wieczór pod_wieczór wieczorkiem
night: w_nocy nocą
"""),
    named=counts("720: w_południe południe południem południa\n0: o_północy północ północy północą"),
    marks=marks("o o_godzinie godzina godzinie godzinę na_godzinę około koło na po przed do od"),
    windows=(
        "od {a} do {b}",
        "między {a} a|i {b}",
        "pomiędzy {a} a|i {b}",
        "nie wcześniej niż|jak [o|po|od] {a}",
        "nie przed {a}",
        "nie później niż|jak [o|do] {b}",
        "nie po {b}",
        "najwcześniej [o|od|po] {a}",
        "najpóźniej [o|do] {b}",
        "po|od {a}",
        "przed|do {b}",
        "dopiero o|po|od {a}",
    ),
    ordinal_hours=("a", "ej"),
    units=table("""
s: sekund(a ę y -) ; m: minut(a ę y ie - ą ami kę ka ki) minutek min
h: godzin(a ę y - ie ą ami ach ka kę ki) godzinek godz h
d: dzień dni dnia dniach dniem dob(a ę y) dób ; w: ty(dzień godnie godni godniem godnia godniu godniach)
mo: miesi(ąc ące ęcy ąca ącu ącem) ; y: rok roku lat lata latach
"""),
    lengths=table("""
15m: kwadrans kwadransik kwadransa kwadranse kwadransów ; 45m: trzy_kwadranse ; 30m: półgodziny
3mo: kwartał ; 6mo: półrocze ; 12h: pół_dnia ; 48h: weekend
"""),
)

_SPELLING = Spelling(
    letters=table(LETTERS),
    marked={"eł": "Ł", "eń": "Ń", "eś": "Ś", "żet": "Ż", "źet": "Ź"},
    as_in=marks("jak jak_na"),
    alphabet=table(NAMES + RADIO),
    signs=table(SPOKEN_SIGNS),
    latin=pairs("""
        dżimejl:gmail dżimail:gmail gimejl:gmail gmejl:gmail jahu:yahoo jahoo:yahoo autluk:outlook hotmejl:hotmail
        kom:com ajklałd:icloud prołton:proton fejsbuk:facebook
    """),
    lead_ins=marks("""
        na pisać_na wysłać_na wyślij_na na_adres
        to to_jest to_będzie jest mój moja moje adres adresem adresu mail maila email emaila e_mail mailowy numer
        numerem numeru kod kodem pocztowy końcówka końcówkę cyfry cyfra ostatnie trzy_ostatnie proszę no więc tak
        już podaję mam_na_imię na_imię nazywam_się moje_nazwisko nazwisko imię jestem przy_telefonie mówi
        z_tej_strony zamówienie zamówienia telefon telefonu identyfikator wszystko_razem wszystko_małymi
        wszystko_małymi_literami małymi_literami nip pesel regon iban seria
    """),
)

_COINS = coins("""
PLN: złot(y ego e ych emu ym) złotów(ka ki ek kę) zł pln
PLN 1: grosz(- e y a ach ami) groszówka gr
PLN 500: piątak(- i ów a)
PLN 1000: dych(a y ę -) dyszk(a ę i) dyszek
PLN 10000: stów(a y ę - ka kę ki) stówek setuchna
PLN 100000: tysia(k ki ków ka) tysiączek kafl(e i) kafel koł(o a) kół patyk(- i ów) klocek klocki klocków
PLN 100000000: bańk(a i ę) baniek melon(- y ów)
EUR: euras(y ów) euro eur €
EUR,USD 1: cent(- y ów a) eurocent(- y ów)
USD: dolc(e y ów) dolar(- y ów a) usd $
GBP: funt(- y ów a) gbp £
HUF: forint(- y ów a) huf
CZK: koron(a y ę -) korona_czeska korony_czeskie koron_czeskich czk
SEK: korona_szwedzka korony_szwedzkie koron_szwedzkich
NOK: korona_norweska korony_norweskie koron_norweskich
DKK: korona_duńska korony_duńskie koron_duńskich
JPY: jen(- y ów a) ; CNY: juan(- y ów a) ; RON: lej(- e a) lei ; BGN: lew(- y ów a) ; TRY: lir(a y ę -)
UAH: hrywn(a y ę) hrywien
RUB: rubel rubl(e i a) ; ILS: szekl(e i) szekel ; INR: rupi(a e i ę) ; CAD: dolar(y ów)_kanadyjski(ch e)
CHF: frank(- i ów a) frank_szwajcarski franki_szwajcarskie franków_szwajcarskich franka_szwajcarskiego chf
UAH: hrywn(a y ę) hrywien
JPY: jen(- y ów a)
RUB: rubl(- e i a) rub
""")

_SPEECH = Speech(
    cardinals=CARDINALS,
    ordinals=ORDINALS,
    scales=scales("""
1000: m tysiąc tysiące tysięcy ; 1000000: m milion miliony milionów
1000000000: m miliard miliardy miliardów
"""),
    scale_cases={
        1000: {
            "gen": "tysiąca tysięcy",
            "dat": "tysiącowi tysiącom",
            "ins": "tysiącem tysiącami",
            "loc": "tysiącu tysiącach",
        },
        1000000: {
            "gen": "miliona milionów",
            "dat": "milionowi milionom",
            "ins": "milionem milionami",
            "loc": "milionie milionach",
        },
    },
    plural="pl",
    style="pl",
    month_names=names(
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"
    ),
    weekday_names={
        "": names("poniedziałek wtorek środa czwartek piątek sobota niedziela"),
        "acc": names("poniedziałek wtorek środę czwartek piątek sobotę niedzielę"),
        "on": ("w poniedziałek", "we wtorek", "w środę", "w czwartek", "w piątek", "w sobotę", "w niedzielę"),
    },
    templates=entries("""
date: {day:o gen-m} {month}
date.written: {n} {month}
day: {date}
day.weekday: {weekday}, {date}
day.acc: {weekday_acc}, {date}
day.on: {weekday_on}, {date}
date.nom: {day:o nom-m} {month}
date.dat: {day:o dat-m} {month}
date.ins: {day:o ins-m} {month}
date.loc: {day:o loc-m} {month}
day.year: {day} {year:o gen-m} roku
day.written.year: {day} {y}
today: dzisiaj
tomorrow: jutro
time: {h:o nom-f}
time.at: {h:o loc-f}
time.from: {h:o gen-f}
time.to: {h:o gen-f}
time.between: {h:o ins-f}
time.m: {time} {m:z nom}
time.night: {time} w nocy
time.morning: {time} rano
time.0: północ
time.at.0: północy
time.from.0: północy
time.to.0: północy
time.between.0: północą
window: od {a:from} do {b:to}
window.from: od {a:from}
window.to: do {b:to}
window.day: {day}, {window}
window.whole: cały dzień
year: {y:o nom-m}
year.gen: {y:o gen-m}
year.loc: {y:o loc-m}
half: i pół
point: przecinek
minus: minus
"""),
    gender_endings={"a": "f", "o": "n", "e": "n", "ę": "n", "ość": "f"},
    units=nouns("""
s: f sekunda sekundy sekund ; m: f minuta minuty minut ; h: f godzina godziny godzin ; d: m dzień dni dni
w: m tydzień tygodnie tygodni ; mo: m miesiąc miesiące miesięcy ; y: m rok lata lat
"""),
    unit_cases=UNITS,
    money_cases=MONEY,
    gender_cases=GENDERS,
    unit_signs={"s": "s", "m": "min", "h": "godz.", "d": "dni", "w": "tyg.", "mo": "mies.", "y": "lat"},
    money=currencies("""
PLN: m złoty złote złotych / m grosz grosze groszy
EUR: n euro euro euro / m cent centy centów
USD: m dolar dolary dolarów / m cent centy centów
GBP: m funt funty funtów / m pens pensy pensów
HUF: m forint forinty forintów / m filler fillery fillerów
CZK: f korona korony koron / m halerz halerze halerzy
RUB: m rubel ruble rubli / f kopiejka kopiejki kopiejek
"""),
    money_signs={"PLN": "zł", "EUR": "€", "USD": "$", "GBP": "£", "HUF": "Ft", "CZK": "Kč", "RUB": "₽"},
    letters=said(LETTERS) | said(SPOKEN_SIGNS),
)

PACK = LanguagePack(
    tag="pl",
    name="polski",
    yes_no=("tak", "nie"),
    region="PL",
    decimal=",",
    fillers=words("yyy eee yy ee hmm hm mmm ymm yyyy eeee ehm"),
    corrections=marks("""
        to_znaczy znaczy przepraszam sorry pardon a_nie nie_czekaj nie_wróć właściwie a_właściwie poprawka no_powiedzmy
        albo_raczej albo_lepiej czy_raczej
        chciałem_powiedzieć chciałam_powiedzieć nie_przepraszam nie_sorry
    """),
    retractions=words("nie"),
    rejections=marks("a_nie"),
    contrasts=words("tylko lecz"),
    choices=words("albo lub czy bądź"),
    options=words("opcja opcję opcji opcje numer numerek wariant punkt propozycja propozycję termin"),
    whichever=marks("""
        obojętn(ie a y e) wszystko_jedno bez_różnicy bez_znaczenia którykolwiek którakolwiek którąkolwiek jakikolwiek
        dowoln(y a e ą ie) każd(y a e ą)_pasuje każdy_będzie_dobry jak_pani_woli jak_pan_woli nie_ma_znaczenia
        wszystko_mi_jedno oba obie obydwa obydwie
    """),
    earlier=marks("""
        wcześniejsz(y a e ą ego ej ym) najwcześniejsz(y a e ą) bliższ(y a e ą) mniejsz(y a e ą) krótsz(y a e ą)
    """),
    later=marks("późniejsz(y a e ą ego ej ym) najpóźniejsz(y a e ą) dalsz(y a e ą) większ(y a e ą) dłuższ(y a e ą)"),
    none_of_them=marks("żad(en na ne ną nego nej) ani_jedn(o a ą) ani_ten ani_to"),
    numerals=_NUMERALS,
    calendar=_CALENDAR,
    clock=_CLOCK,
    spelling=_SPELLING,
    coins=_COINS,
    answers=ANSWERS,
    speech=_SPEECH,
    people=PEOPLE,
    stemmer="polish",
    commands=COMMANDS,
    sentences=SENTENCES,
    signs=SIGNS,
    temper=TEMPER,
)
