"""Hungarian."""

from __future__ import annotations

from voicebot.understanding.languages.hu_answers import ANSWERS
from voicebot.understanding.languages.hu_commands import COMMANDS
from voicebot.understanding.languages.hu_endings import ACCUSATIVES, ENDINGS
from voicebot.understanding.languages.hu_numbers import CARDINALS, ORDINALS, TIMES
from voicebot.understanding.languages.hu_people import PEOPLE
from voicebot.understanding.languages.hu_sentences import SENTENCES, SIGNS, TEMPER
from voicebot.understanding.languages.notation import (
    counts,
    entries,
    heard,
    marks,
    names,
    numbers,
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
from voicebot.understanding.languages.radio import RADIO

_NUMERALS = Numerals(
    cardinals={form: value for form, value in heard(CARDINALS).items() if form not in ("tizen", "huszon")}
    | numbers("""
0: zéró zero ; 1: egyet eggyel egyes egyest egyszerre ; 2: kettőt kettes kettest ketten
3: hármat hármas hármast hárman hármunk ; 4: négyes négyest ; 5: ötös ötöst ; 6: hatos hatost
7: hetet hetes hetest heten ; 8: nyolcas nyolcast ; 9: kilences kilencest ; 10: tízes tízest tizet tizen-
20: huszas huszast huszat ; 2: mindkettő mindkettőt mindketten
""")
    # Ten people, with the mark that keeps them from being the ten of tizenegy.
    | {"tízen": 10},
    ordinals=heard(ORDINALS)
    | numbers("1: elsejé elsejei elsejére elsejétől elsejéig elsőt elsején legelső legelsőt először elsőre")
    | TIMES,
    open_tens={"tizen": 10, "huszon": 20},
    multipliers=numbers("12: tucat\n100: száz\n1000: ezer ezret\n1000000: millió\n1000000000: milliárd"),
    fractions=shares("0.5: és_fél és_félre ; 0.25: és_negyed és_egynegyed ; 0.75: és_háromnegyed"),
    shares=shares("""
1.5: másfél ; 0.5: fél ; 0.25: negyed egynegyed ; 0.75: háromnegyed ; 0.3333333333333333: egyharmad
0.6666666666666666: kétharmad ; 0: semmi egy_sem egyet_sem semennyi
"""),
    vague=words("néhány pár több sok"),
    articles=words("egy"),
    point=marks("egész vessző pont"),
    point_units=numbers("1: tized\n2: század"),
    repeats=counts("""
2: kétszer dupla duplán két ; 3: háromszor tripla ; 4: négyszer ; 5: ötször ; 6: hatszor ; 7: hétszer ; 8: nyolcszor
9: kilencszer
"""),
    times=words("darab db"),
    digit_nouns=numbers("""
0: nullák nullás ; 1: egyes ; 2: kettes ; 3: hármas ; 4: négyes ; 5: ötös ; 6: hatos ; 7: hetes ; 8: nyolcas
9: kilences
"""),
    minus=words("mínusz"),
    bridges=marks("és majd aztán meg azután utána végül a_végén a_végére szóköz"),
    ordinal_endings=words("""
        edik adik odik ödik dik a e an en ai ei i ika ike ikan iken ikara ikere án én ára ére ától étől áig éig
    """),
    glued=True,
    endings=words("""
        t at et ot öt nak nek val vel al el cal cel tal tel mal mel gyel gal lal lel ról ről tól től ra re ba be
        ban ben ból ből hoz hez höz nál nél ért ig kor on en ön n an án én ára ére ától étől áig éig ai ei i as
        es os ös á é ként jén kon ken tal tel zal zel nal nel es as ára ré a e ja je k ak ek ok ök unk ünk kal
        kel jára jére jától jétől jáig jéig ján szal szel vanal
    """),
)

_CALENDAR = Calendar(
    months=counts("""
1: január(- ban i tól ig ra ja) jan ; 2: február(- ban i tól ig ra ja) feb febr
3: március(- ban i tól ig ra a) márc ; 4: április(- ban i tól ig ra a) ápr ; 5: május(- ban i tól ig ra a)
6: június(- ban i tól ig ra a) jún ; 7: július(- ban i tól ig ra a) júl ; 8: augusztus(- ban i tól ig ra a) aug
9: szeptember(- ben i től ig re e) szept ; 10: október(- ben i től ig re e) okt
11: november(- ben i től ig re e) nov ; 12: december(- ben i től ig re e) dec
"""),
    weekdays=counts("""
0: hétfő(- n t re i höz től ig je jén) hétf ; 1: kedd(- en et re i hez től ig je jén)
2: szerd(a án át ára ai ától áig ához ája áján) ; 3: csütörtök(- ön öt re i höz től ig e én je jén)
4: péntek(- en et re i hez től ig e én je jén) ; 5: szombat(- on ot ra i hoz tól ig ja ján)
6: vasárnap(- ra i hoz tól ig ot ja ján on)
"""),
    days=counts("""
0: ma mai mára mához mától ma_délután ma_este ma_reggel ; 1: holnap holnapi holnapra holnaphoz holnaptól
2: holnapután holnaputáni holnaputánra holnap_után ; -1: tegnap tegnapi ; -2: tegnapelőtt tegnap_előtt
"""),
    weeks=counts("""
0: ezen_a_héten e_héten a_héten ez_a_hét e_hét ennek_a_hétnek_a
1: jövő_hét jövő_héten jövő_heti a_jövő_héten a_jövő_hét következő_héten következő_hét következő_heti
-1: múlt_hét múlt_héten múlt_heti a_múlt_héten elmúlt_héten előző_héten
"""),
    picks=table("""
next: jövő következő a_jövő a_következő
nearest: legközelebbi közelgő a_legközelebbi
this: ezen_a ezen ez_a most e
last: múlt elmúlt előző a_múlt az_elmúlt az_előző utolsó az_utolsó
"""),
    ahead_after=marks("~ral_múlva múlva belül utáni későbbre később ~ral_később"),
    ago=marks("ezelőtt ~pal_ezelőtt ~pel_ezelőtt ~tel_ezelőtt ~vel_ezelőtt ~cel_ezelőtt ~val_ezelőtt"),
    ago_units=table("d: napja\nw: hét_~e hete\nmo: hónapja\ny: éve"),
    month_end=marks("""
        a_hónap_utolsó_napja a_hónap_utolsó_napján hónap_utolsó_napján hónap_végén a_hónap_végén hónap_vége
        a_hónap_vége hónap_végéig a_hónap_végéig hónap_végére a_hónap_végére
    """),
    feasts=table("""
12-06: mikulás mikuláskor ; 02-14: valentin_nap ; 03-08: nőnap nőnapon ; 12-24: szenteste ; 01-01: újév
12-25: karácsony karácsonykor ; 12-31: szilveszter szilveszterkor
"""),
    weekend=marks("hétvége hétvégén hétvégére a_hétvégén a_hétvége hét_vége a_hét_végén hét_végén"),
    between=words("a az év"),
    month_shifts=counts("""
0: e_hónap ebben_a_hónapban ez_a_hónap a_hónap ennek_a_hónapnak
1: jövő_hónap jövő_hónapban következő_hónap a_jövő_hónap
-1: múlt_hónap múlt_hónapban a_múlt_hónap
"""),
    year_shifts=counts("0: idén ez_év\n1: jövő_év jövőre jövő_évben\n-1: tavaly múlt_év"),
    month_nouns=words("hónap hó"),
    month_edges=table(
        "first: elej(e én ére étől éig) első_nap(ja ján) ; last: vég(e én ére éig) utolsó_nap(ja ján jára)"
    ),
    onward_endings=("hoz", "hez"),
    onward_behind=counts("1: után ; -1: előtt"),
    days_behind=counts("1: másnap(ja ján -) rá_egy_nappal egy_nappal_később ; -1: előestéj(e én) egy_nappal_előbb"),
    counting_endings=("ik", "so"),
    month_first=True,
    figures="month",
)

_CLOCK = Clock(
    patterns=(
        ClockPattern("fél {h} előtt {m} perc [~cel]", -30, -1),
        ClockPattern("fél {h} után|múlt {m} perc [~cel]", -30),
        ClockPattern("háromnegyed {h} előtt {m} perc [~cel]", -15, -1),
        ClockPattern("háromnegyed {h} után|múlt {m} perc [~cel]", -15),
        ClockPattern("negyed {h} előtt {m} perc [~cel]", -45, -1),
        ClockPattern("negyed {h} után|múlt {m} perc [~cel]", -45),
        ClockPattern("háromnegyed {h}", -15),
        ClockPattern("három negyed {h}", -15),
        ClockPattern("fél {h}", -30),
        ClockPattern("negyed {h}", -45),
        ClockPattern("{m} perc múlva fél {h}", -30, -1),
        ClockPattern("{m} perc múlva háromnegyed {h}", -15, -1),
        ClockPattern("{m} perc múlva {h}", 0, -1),
        ClockPattern("{m} perc ~cel múlt fél {h}", -30),
        ClockPattern("{m} perc ~cel múlt {h}"),
        ClockPattern("{m} perc ~cel {h} előtt", 0, -1),
        ClockPattern("{m} perc ~cel {h} után"),
        ClockPattern("{h} múlt [el] {m} perc [~cel]"),
        ClockPattern("{h} előtt {m} perc ~cel", 0, -1),
        ClockPattern("{h} után {m} perc ~cel"),
    ),
    parts=table("""
morning: reggel hajnalban hajnali reggeli ; forenoon: délelőtt délelőtti
afternoon: délután délutáni kora_délután késő_délután ma_délután ; evening: este esti ma_este késő_este
night: éjjel éjszaka éjjeli ; noon: délben ; am: de ; pm: du
"""),
    named=counts("720: dél délben délkor\n0: éjfél éjfélkor"),
    marks=marks("körülbelül kb olyan úgy"),
    windows=(
        "{a} ~tól|tól|től {b} ~ig|ig",
        "{a} és {b} között|közt|közé",
        "{a} meg {b} között|közt",
        "nem {a} előtt",
        "nem korábban mint {a}",
        "nem {b} után",
        "nem később mint {b}",
        "csak {a} után",
        "legkorábban {a}",
        "legkésőbb {b}",
        "{a} után",
        "{a} ~tól|tól|től",
        "{b} előtt",
        "{b} ~ig|ig",
    ),
    hour_endings=words("~kor ~tól ~ig ~ra"),
    units=table("""
s: másodperc mp másodpercet ; m: perc perce percet percre percecsk(e ét ére) p ; h: óra órát órára órácsk(a át ára)
d: nap napot napra napon nappal napig
w: hét hetet hétre heti héttel hétig ; mo: hónap hónapot hónapra hó hónappal hónapig
y: év évet évre esztendő évvel évig
"""),
    lengths=table("15m: negyedóra negyedórát\n30m: félóra félórát\n45m: háromnegyedóra\n6mo: félév félévet"),
)

# The first name of each is the one we say.
_LETTERS = """
A: a á ; B: bé b ; C: cé c ; D: dé d ; E: e é ; F: ef f ; G: gé g ; H: há h ; I: i í ; J: jé jót j ; K: ká k
L: el ell l ; M: em m ; N: en n ; O: o ó ö ő ; P: pé p ; Q: kú ku q ; R: er err r ; S: es ess s ; T: té t
U: u ú ü ű ; V: vé v ; W: dupla_vé duplavé w ; X: iksz ix x ; Y: ipszilon y ; Z: zé z
CS: csé cs ; SZ: esz sz ; ZS: zsé zs ; GY: gyé gy ; NY: eny nyé ny ; TY: tyé ty ; LY: ely ly ; DZ: dzé dz
"""

_NAMES = """
A: aladár ; B: béla ; C: cecil ; D: dénes ; E: elemér ; F: ferenc ; G: gábor géza ; H: hajnal ; I: ilona ; J: jános
K: károly ; L: lászló ; M: mihály ; N: nándor ; O: olga ottó oszkár ; P: péter ; R: róbert rudolf ; S: sándor ; T: tamás
U: ubul ; V: vilmos viktor ; X: xénia ; Z: zoltán
"""

_SIGNS = """
@: kukac kukacjel at @ ; .: pont ; -: kötőjel mínusz gondolatjel vonal
_: alulvonás alsóvonás alsóvonal aláhúzás alsó_vonás alsó_vonal ; /: per perjel ; +: plusz
"""

_SPELLING = Spelling(
    letters=table(_LETTERS),
    as_in=marks("mint mint_a"),
    alphabet=table(_NAMES + RADIO),
    signs=table(_SIGNS),
    lead_ins=marks("""
        a az azt ez ez_a e_mail email emailem mailem e_mailem mail címem címe cím az_e_mail_címem a_számom számom
        száma szám
        a_rendelésszámom rendelésszám rendelés irányítószám irányítószámom az_irányítószámom kód kódom a_nevem
        nevem vagyok hívnak név igen jó utolsó három számjegy számjegye mondom tehát azonosító azonosítóm
        szóval nos na akkor hogy az_hogy az_lesz_hogy írhat írjon ide_írjon küldje küldjék erre arra legyen lesz
        egy_~be_írva egybeírva
        csupa_kisbetűvel úgy_hogy így tessék
        írhat_a írjon_a küldje_a
    """),
)

_COINS = coins("""
HUF: forint(- ot ért ba os ra tól ig nak om) ft huf
HUF 1: fillér(- t)
HUF 100000: rongy rongyot ropi lepedő
HUF 100000: ezres ezrest rugó rugót
HUF 10000: százas százast
HUF 1000: tízes tízest ; HUF 2000: huszas huszast ; HUF 5000: ötvenes ötvenest ; HUF 20000: kétszázas kétszázast
HUF 100000000: misi misit milla millát
EUR: euró(- t ért s ba ra) euro eur €
EUR,USD 1: cent(- et es)
USD: dolcsi(- t) dollár(- t ért os) usd $
GBP: font(- ot ért) gbp £
CZK,SEK: korona koronát ; CZK: cseh_korona cseh_koronát ; SEK: svéd_korona svéd_koronát ; NOK: norvég_korona
DKK: dán_korona ; CHF: frank(- ot) svájci_frank(- ot) ; RON: lej(- t) ; RSD: dinár(- t) ; UAH: hrivnya hrivnyát
JPY: jen(- t) ; CNY: jüan(- t) ; TRY: líra lírát ; BGN: leva levát ; HRK: kuna kunát
PLN: zloty zlotyi złoty pln
RUB: rubel rubelt rub
""")

_MONTHS = "január február március április május június július augusztus szeptember október november december"

_SPEECH = Speech(
    cardinals=CARDINALS,
    ordinals=ORDINALS,
    scales=scales("1000: - ezer ; 1000000: - millió ; 1000000000: - milliárd"),
    style="glued",
    month_names=names(_MONTHS),
    weekday_names={
        "": names("hétfő kedd szerda csütörtök péntek szombat vasárnap"),
        "acc": names("hétfőt keddet szerdát csütörtököt pénteket szombatot vasárnapot"),
        "on": names("hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap"),
    },
    templates=entries("""
date: {month} {day:o day}
date.on: {month} {day:o on}
date.written: {month} {n}.
date.written.on: {month} {n}-{day:s on}
day: {date}
day.weekday: {date}, {weekday}
day.acc: {date}, {weekday}
day.on: {date}, {weekday_on}
day.year: {year:c} {day}
day.written.year: {y}. {day}
today: ma
tomorrow: holnap
time: {h:c attr} óra
time.0: éjfél
time.at.0: éjfélkor
time.from.0: éjféltől
time.to.0: éjfélig
time.at: {h:c attr} órakor
time.from: {h:c attr} órától
time.to: {h:c attr} óráig
time.m: {h:c attr} óra {m:c attr} perc
time.night: hajnali {time}
time.morning: reggel {time}
time.at.m: {h:c attr} óra {m:c attr} perckor
time.from.m: {h:c attr} óra {m:c attr} perctől
time.to.m: {h:c attr} óra {m:c attr} percig
window: {a:from} {b:to}
window.from: {a:from}
window.to: {b:to}
window.day: {day}, {window}
window.whole: egész nap
year: {y:c nom}
half: és fél
point: egész
minus: mínusz
hundred: száz
"""),
    units=nouns("""
s: - másodperc ; m: - perc ; h: - óra ; d: - nap ; w: - hét ; mo: - hónap ; y: - év
"""),
    unit_signs={"s": "mp", "m": "perc", "h": "óra", "d": "nap", "w": "hét", "mo": "hónap", "y": "év"},
    money=currencies("""
HUF: - forint / - fillér
PLN: - zloty / - groszy
EUR: - euró / - cent
USD: - dollár / - cent
GBP: - font / - penny
CZK: - cseh_korona / - haller
RUB: - rubel / - kopejka
"""),
    money_signs={"PLN": "zł", "EUR": "€", "USD": "$", "GBP": "£", "HUF": "Ft", "CZK": "Kč", "RUB": "₽"},
    fractions=nouns("0: - egész ; 1: - tized ; 2: - század"),
    count_case="attr",
    endings=ENDINGS,
    accusatives=ACCUSATIVES,
    letters=said(_LETTERS) | said(_SIGNS),
)

PACK = LanguagePack(
    tag="hu",
    name="magyar",
    yes_no=("igen", "nem"),
    region="HU",
    decimal=",",
    marked=frozenset({"hát", "tízen"}),
    fillers=words("öö ööö hm hmm izé őő őőő ööm"),
    corrections=marks("""
        vagyis azaz bocsánat bocs elnézést pardon jaj_nem mármint illetve helyesbítek azt_akartam_mondani
        nem_bocsánat akarom_mondani nem_is vagy_inkább vagy_mondjuk na_mondjuk várjon várj nem_várjon
    """),
    retractions=words("nem"),
    rejections=marks("és_nem"),
    contrasts=words("hanem"),
    choices=words("vagy"),
    options=words("opció opciót lehetőség lehetőséget változat szám"),
    whichever=marks("""
        mindegy bármelyik bármelyiket akármelyik akármelyiket teljesen_mindegy nekem_mindegy nem_számít önre_bízom
        mindkettő mindkét
    """),
    earlier=marks("""
        korább(i it ira) legkorább(i it) hamarabb(i it) közelebb(i it) kisebb(- et ik iket) rövidebb(- et ik iket)
        előbbi előbbit
    """),
    later=marks("""
        később(i it ire) legkésőbb(i it) távolabb(i it) nagyobb(- at ik ikat) hosszabb(- at ik ikat) utóbbi utóbbit
    """),
    none_of_them=marks("egyik_sem egyiket_sem egyikre_sem"),
    numerals=_NUMERALS,
    calendar=_CALENDAR,
    clock=_CLOCK,
    spelling=_SPELLING,
    coins=_COINS,
    answers=ANSWERS,
    speech=_SPEECH,
    people=PEOPLE,
    stemmer="hungarian",
    commands=COMMANDS,
    sentences=SENTENCES,
    signs=SIGNS,
    temper=TEMPER,
)
