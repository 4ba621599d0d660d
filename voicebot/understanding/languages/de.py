"""German."""

from __future__ import annotations

from voicebot.understanding.languages.de_answers import ANSWERS
from voicebot.understanding.languages.de_commands import COMMANDS
from voicebot.understanding.languages.de_people import PEOPLE
from voicebot.understanding.languages.de_sentences import SENTENCES, SIGNS, TEMPER
from voicebot.understanding.languages.notation import (
    column,
    counts,
    decline,
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
from voicebot.understanding.languages.radio import RADIO

_UNITS = column("1 ein 2 zwei 3 drei 4 vier 5 fünf 6 sechs 7 sieben 8 acht 9 neun")
_TENS = column("20 zwanzig 30 dreißig 40 vierzig 50 fünfzig 60 sechzig 70 siebzig 80 achtzig 90 neunzig")


def _compounds(ending: str = "") -> str:
    """Pairs from 21 einundzwanzig to 99 neunundneunzig, each one word."""
    tens = ((one + ten, f"{unit}und{name}") for ten, name in _TENS.items() for one, unit in _UNITS.items())
    return " ".join(f"{number} {word}{ending}" for number, word in tens)


_CARDINALS = decline("1 ein", "nom=s nom-m= nom-f=e nom-n= gen=es gen-f=er dat=em dat-f=er acc-m=en acc-f=e acc-n=")
_CARDINALS |= decline(
    f"""0 null 2 zwei 3 drei 4 vier 5 fünf 6 sechs 7 sieben 8 acht 9 neun 10 zehn 11 elf 12 zwölf 13 dreizehn
    14 vierzehn 15 fünfzehn 16 sechzehn 17 siebzehn 18 achtzehn 19 neunzehn
    20 zwanzig 30 dreißig 40 vierzig 50 fünfzig 60 sechzig 70 siebzig 80 achtzig 90 neunzig {_compounds()}""",
    "nom=",
)

_ORDINALS = decline(
    f"""0 nullt 1 erst 2 zweit 3 dritt 4 viert 5 fünft 6 sechst 7 siebt 8 acht 9 neunt 10 zehnt 11 elft 12 zwölft
    13 dreizehnt 14 vierzehnt 15 fünfzehnt 16 sechzehnt 17 siebzehnt 18 achtzehnt 19 neunzehnt 20 zwanzigst
    30 dreißigst 40 vierzigst 50 fünfzigst 60 sechzigst 70 siebzigst 80 achtzigst 90 neunzigst {_compounds("st")}
    100 hundertst 1000 tausendst""",
    "nom=e gen=en dat=en acc-m=en acc-f=e acc-n=e strong-m=er strong-f=e strong-n=es",
)

_NUMERALS = Numerals(
    cardinals=heard(_CARDINALS)
    | numbers("0: zero ; 2: zwo beide beiden ; 5: fümf ; 15: fuffzehn ; 20: zwanzich ; 50: fuffzig fuffzich")
    | numbers(" ; ".join(f"{ten + 2}: zwound{name}" for ten, name in _TENS.items())),
    ordinals=heard(_ORDINALS) | numbers("2: zwot(e er en es) ; 7: siebent(e er en es) ; 6: sechs(te ter ten tes)"),
    multipliers=numbers("12: dutzend ; 100: hundert hunderte ; 1000: tausend tausende")
    | numbers("1000000: million(- en) mio ; 1000000000: milliard(e en) mrd"),
    joins=words("und"),
    articles=words("ein eine einen einem einer"),
    pairs=True,
    fractions=shares("0.25: einviertel ; 0.5: einhalb und_ein_halb und_einhalb und_ein_halbes"),
    shares=shares("""
1.5: anderthalb eineinhalb ; 0.5: halb(e er es en) eine_halbe einer_halben ein_halbes einem_halben einen_halben
0.25: viertel ; 0.75: dreiviertel drei_viertel
"""),
    point=marks("komma punkt"),
    repeats=counts("""
            2: doppel doppelte zweimal zweimal_die ; 3: dreimal dreimal_die dreifach
            4: viermal viermal_die
        """),
    times=words("mal"),
    digit_nouns=numbers("0: nullen ; 1: einsen ; 2: zweien ; 3: dreien ; 5: fünfen ; 7: siebenen ; 9: neunen"),
    minus=words("minus"),
    vague=words("paar einige mehrere etliche viele manche"),
    leading_points=words("komma"),
    bridges=marks("und dann danach die nochmal"),
    ordinal_endings=words("te ten ter tes ste sten ster stes"),
    glued=True,
    units_first=True,
)

_CALENDAR = Calendar(
    months=counts("""
1: januar jänner januars jan ; 2: februar feber februars feb ; 3: märz mär ; 4: april aprils apr ; 5: mai mais
6: juni juno junis jun ; 7: juli julei julis jul ; 8: august augusts aug ; 9: september septembers sept sep
10: oktober oktobers okt ; 11: november novembers nov ; 12: dezember dezembers dez
"""),
    weekdays=counts("""
0: montag(- s e) ; 1: dienstag(- s e) ; 2: mittwoch(- s e) ; 3: donnerstag(- s e) ; 4: freitag(- s e)
5: samstag(- s e) sonnabend(- s e) ; 6: sonntag(- s e)
"""),
    days=counts("""
0: heute heutige(- n r) ; 1: morgen morgige(- n r) ; 2: übermorgen ; 3: überübermorgen ; -1: gestern gestrige(- n r)
-2: vorgestern ; -3: vorvorgestern
"""),
    weeks=counts("""
0: diese_woche dieser_woche in_dieser_woche
1: nächste_woche nächster_woche nächsten_woche in_der_nächsten_woche kommende_woche kommender_woche kommenden_woche
2: übernächste_woche übernächster_woche übernächsten_woche in_der_übernächsten_woche
-1: letzte_woche letzter_woche letzten_woche vorige_woche voriger_woche vergangene_woche in_der_letzten_woche
"""),
    picks=table("""
next: nächst(e en er es em) folgend(e en er)
nearest: kommend(e en er es em) nächstbest(e en er)
this: dies(e en er es em)
last: letzt(e en er es em) vorig(e en er es em) vergangen(e en er es em) vorherig(e en er)
"""),
    ahead=marks("in"),
    ahead_after=marks("später ab_heute von_heute_an ab_jetzt"),
    ago_before=marks("vor"),
    days_behind=counts("7: in_einer_woche in_acht_tagen über_acht_tage ; 14: in_zwei_wochen in_vierzehn_tagen"),
    month_end=marks("""
        ende_des_monats monatsende zum_monatsende am_monatsende letzter_tag_des_monats letzten_tag_des_monats
        letzte_tag_des_monats letzter_tag_im_monat letzten_tag_im_monat monatsletzter monatsletzten ultimo
    """),
    weekend=marks("wochenende am_wochenende dieses_wochenende an_diesem_wochenende"),
    month_shifts=counts("""
0: diesen_monat in_diesem_monat dieses_monats ; 1: nächsten_monat im_nächsten_monat nächsten_monats kommenden_monat
-1: letzten_monat vorigen_monat im_letzten_monat letzten_monats
"""),
    year_shifts=counts("""
0: dieses_jahr dieses_jahres diesen_jahres ; 1: nächstes_jahr nächsten_jahres kommendes_jahr kommenden_jahres
-1: letztes_jahr letzten_jahres voriges_jahr vorigen_jahres
"""),
    onward=counts("1: nach ; -1: vor"),
    feasts=table("12-24: heiligabend heilig_abend ; 12-25: weihnachten ; 12-31: silvester ; 01-01: neujahr"),
    between=words("am der den dem des die im vom zum im jahr jahre jahres an"),
    numbered_months=True,
    short_years=True,
)

_CLOCK = Clock(
    patterns=(
        ClockPattern("{m} [minuten|minute] vor halb {h} [uhr]", -30, -1),
        ClockPattern("{m} [minuten|minute] nach halb {h} [uhr]", -30),
        ClockPattern("halb {h} [uhr]", -30),
        ClockPattern("viertel vor {h} [uhr]", -15),
        ClockPattern("viertel nach|über {h} [uhr]", 15),
        ClockPattern("dreiviertel {h} [uhr]", -15),
        ClockPattern("drei viertel {h} [uhr]", -15),
        ClockPattern("viertel {h} [uhr]", -45),
        ClockPattern("{m} minuten|minute vor {h} [uhr]", 0, -1),
        ClockPattern("{m} minuten|minute nach {h} [uhr]"),
        ClockPattern("{five} vor {h} [uhr]", 0, -1),
        ClockPattern("{five} nach {h} [uhr]"),
    ),
    parts=table("""
morning: morgens früh am_morgen in_der_früh in_der_frühe frühmorgens am_frühen_morgen
forenoon: vormittags vormittag am_vormittag
afternoon: nachmittags nachmittag am_nachmittag mittags am_späten_nachmittag
evening: abends abend am_abend heute_abend ; night: nachts in_der_nacht nacht
"""),
    named=counts("720: mittag mittags zu_mittag zwölf_uhr_mittags ; 0: mitternacht"),
    marks=marks("um gegen ab so_gegen ungefähr_um etwa_um vor nach bis von"),
    windows=(
        "zwischen {a} und {b}",
        "von {a} bis {b}",
        "{a} bis {b}",
        "nicht vor {a}",
        "nicht früher als {a}",
        "nicht nach {b}",
        "nicht später als {b}",
        "frühestens [um|ab] {a}",
        "spätestens [um|bis] {b}",
        "erst ab|nach|um {a}",
        "ab|nach {a}",
        "bis|vor {b}",
        "{a} oder später",
        "{b} oder früher",
    ),
    units=table("""
s: sekunde(- n) sek ; m: minute(- n) min ; h: stunde(- n) std uhr h ; d: tag(- e en es s) ; w: woche(- n)
mo: monat(- e en s) ; y: jahr(- e en es s)
"""),
    lengths=table("15m: viertelstunde(- n) ; 30m: halbstunde ; 45m: dreiviertelstunde(- n) ; 6mo: halbjahr"),
)

# The first name of each is the one we say.
_LETTERS = """
A: a ; B: be bee b ; C: ce cee c ; D: de dee d ; E: e ; F: ef eff f ; G: ge gee g ; H: ha h ; I: i ; J: jot jott j
K: ka k ; L: el ell l ; M: em emm m ; N: en enn n ; O: o ; P: pe pee p ; Q: ku kuh q ; R: er err r ; S: es ess s
T: te tee t ; U: u ; V: vau fau v ; W: we weh w ; X: ix iks x ; Y: ypsilon üpsilon y ; Z: zett zet z
Ä: a_umlaut ; Ö: o_umlaut ; Ü: u_umlaut ; ß: eszett scharfes_s
"""

_SIGNS = """
@: at ät klammeraffe klammeraffen affenschwanz @ ; .: punkt dot ; -: bindestrich minus strich
_: unterstrich ; /: schrägstrich slash ; +: plus
"""

# The old names of the spelling table and the towns of the new one.
_NAMES = """
A: anton aachen ; B: berta berlin ; C: cäsar charlotte chemnitz ; D: dora düsseldorf ; E: emil essen
F: friedrich frankfurt ; G: gustav goslar ; H: heinrich hamburg ; I: ida ingelheim ; J: julius jena
K: kaufmann konrad köln ; L: ludwig leipzig ; M: martha münchen ; N: nordpol nürnberg ; O: otto offenbach
P: paula potsdam ; Q: quelle quickborn ; R: richard rostock ; S: samuel siegfried salzwedel ; T: theodor tübingen
U: ulrich unna ; V: viktor völklingen ; W: wilhelm wuppertal ; X: xanthippe xanten ; Z: zacharias zeppelin zwickau
Ä: ärger umlaut_aachen ; Ö: ökonom ; Ü: übermut
"""

_SPELLING = Spelling(
    letters=table(_LETTERS),
    as_in=marks("wie wie_in"),
    alphabet=table(_NAMES + RADIO),
    signs=table(_SIGNS),
    latin=pairs("ß:ss"),
    lead_ins=marks("""
        also ja das_ist das_wäre das_wären es_ist die der das mein meine ist lautet sind nummer kundennummer
        bestellnummer auftragsnummer handynummer telefonnummer telefon postleitzahl plz e_mail email mail
        e_mail_adresse mailadresse adresse name nachname vorname ich_heiße ich_bin mein_name_ist hier_ist
        hier_spricht
        spricht am_apparat die_letzten_drei letzten drei_ziffern ziffern endet_auf auf so gut okay gerne code
        kennzeichen
    """),
)

_COINS = coins("""
EUR: euro euros eur €
EUR,USD 1: cent cents eurocent
EUR 500: fünfer ; EUR 1000: zehner ; EUR 2000: zwanziger ; EUR 5000: fünfziger fuffziger fuffi
EUR 10000: hunderter
- 100000: riesen mille tausender
USD: dollar dollars usd $
GBP: pfund gbp £
CHF: franken schweizer_franken chf
CHF 1: rappen
PLN: zloty zlotys złoty pln
HUF: forint huf
CZK: kronen krone czk
RUB: rubel rub
""")

_SPEECH = Speech(
    cardinals=_CARDINALS,
    ordinals=_ORDINALS,
    scales=scales("1000: n tausend tausend ; 1000000: f Million Millionen ; 1000000000: f Milliarde Milliarden"),
    style="german",
    month_names=names("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    weekday_names={
        "": names("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
        "on": names("am_Montag am_Dienstag am_Mittwoch am_Donnerstag am_Freitag am_Samstag am_Sonntag"),
    },
    templates=entries("""
date: der {day:o nom} {month} ; date.acc: den {day:o acc-m} {month} ; date.on: dem {day:o dat} {month}
date.written: {n}. {month}
day: {date} ; day.weekday: {weekday}, {date} ; day.acc: {weekday}, {date} ; day.on: {weekday_on}, {date}
day.year: {day} {year:y} ; day.written.year: {day} {y}
today: heute ; tomorrow: morgen
time: {h:c nom-m} Uhr ; time.m: {h:c nom-m} Uhr {m:c nom} ; time.0: Mitternacht
time.night: {time} nachts ; time.morning: {time} morgens
window: von {a:from} bis {b:to} ; window.from: ab {a:from} ; window.to: bis {b:to} ; window.day: {day}, {window}
window.whole: den ganzen Tag
year: {y:c nom} ; half: Komma fünf ; point: Komma ; minus: minus ; hundred: hundert
"""),
    units=nouns("""
s: f Sekunde Sekunden ; m: f Minute Minuten ; h: f Stunde Stunden ; d: m Tag Tage ; w: f Woche Wochen
mo: m Monat Monate ; y: n Jahr Jahre
"""),
    unit_signs={
        "s": "s",
        "m": "min",
        "h": "h",
        "d": "Tag|Tage",
        "w": "Woche|Wochen",
        "mo": "Monat|Monate",
        "y": "Jahr|Jahre",
    },
    money=currencies("""
EUR: m Euro Euro / m Cent Cent ; USD: m Dollar Dollar / m Cent Cent ; GBP: n Pfund Pfund / m Penny Pence
CHF: m Franken Franken / m Rappen Rappen ; PLN: m Złoty Złoty / m Grosz Groszy
HUF: m Forint Forint / m Fillér Fillér
CZK: f tschechische_Krone tschechische_Kronen / m Heller Heller ; RUB: m Rubel Rubel / f Kopeke Kopeken
"""),
    money_signs={"EUR": "€", "USD": "$", "GBP": "£", "CHF": "CHF", "PLN": "zł", "HUF": "Ft", "CZK": "Kč", "RUB": "₽"},
    letters=said(_LETTERS) | said(_SIGNS),
    thousands=".",
    gender_endings={"e": "f", "ung": "f", "heit": "f", "keit": "f", "ion": "f", "chen": "n", "um": "n"},
)

PACK = LanguagePack(
    tag="de",
    name="Deutsch",
    yes_no=("ja", "nein"),
    region="DE",
    decimal=",",
    fillers=words("äh ähm öh öhm hm hmm hmmm ähem"),
    corrections=marks("""
        entschuldigung entschuldigen_sie sorry pardon verzeihung ich_meine ich_meinte meine_ich quatsch ach_quatsch
        ach_nein vielmehr
        nein_moment nein_warten_sie moment_nein korrektur besser_gesagt beziehungsweise nein_entschuldigung
        nein_sorry ich_wollte_sagen
    """),
    retractions=words("nein nee nö nicht"),
    rejections=marks("nicht und_nicht statt anstatt"),
    choices=words("oder entweder"),
    options=words("option nummer variante vorschlag möglichkeit"),
    whichever=marks("""
        mir_egal ist_mir_egal egal_welche egal_welcher egal_welches egal_welchen alle_passen beides_passt beide beides
        egal ganz_egal irgendein(e er es en) beliebig(e er es) spielt_keine_rolle was_ihnen_passt beide_gehen
    """),
    earlier=marks("früher(e er es en) frühest(e er es en) kleiner(e er es en)"),
    later=marks("später(e er es en) spätest(e er es en) größer(e er es en)"),
    none_of_them=marks("kein(er e s en)_von keiner keines keins weder"),
    contrasts=words("sondern"),
    numerals=_NUMERALS,
    calendar=_CALENDAR,
    clock=_CLOCK,
    spelling=_SPELLING,
    coins=_COINS,
    answers=ANSWERS,
    speech=_SPEECH,
    people=PEOPLE,
    stemmer="german",
    from_latin=pairs("ae:ä oe:ö ue:ü"),
    commands=COMMANDS,
    sentences=SENTENCES,
    signs=SIGNS,
    temper=TEMPER,
)
