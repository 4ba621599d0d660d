"""English."""

from __future__ import annotations

from voicebot.understanding.languages.en_answers import ANSWERS
from voicebot.understanding.languages.en_commands import COMMANDS
from voicebot.understanding.languages.en_people import PEOPLE
from voicebot.understanding.languages.en_sentences import SENTENCES, SIGNS, TEMPER
from voicebot.understanding.languages.notation import (
    counts,
    decline,
    entries,
    grid,
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

_CARDINALS = grid("""
   nom
0  zero
1  one
2  two
3  three
4  four
5  five
6  six
7  seven
8  eight
9  nine
10 ten
11 eleven
12 twelve
13 thirteen
14 fourteen
15 fifteen
16 sixteen
17 seventeen
18 eighteen
19 nineteen
20 twenty
30 thirty
40 forty
50 fifty
60 sixty
70 seventy
80 eighty
90 ninety
""")

_ORDINALS = decline(
    """1 first 2 second 3 third 4 fourth 5 fifth 6 sixth 7 seventh 8 eighth 9 ninth 10 tenth 11 eleventh 12 twelfth
    13 thirteenth 14 fourteenth 15 fifteenth 16 sixteenth 17 seventeenth 18 eighteenth 19 nineteenth 20 twentieth
    30 thirtieth 40 fortieth 50 fiftieth 60 sixtieth 70 seventieth 80 eightieth 90 ninetieth""",
    "nom=",
)

_NUMERALS = Numerals(
    cardinals=heard(_CARDINALS)
    | numbers("""
0: oh o nought naught nil null ; 2: couple pair both ; 9: niner ; 40: fourty ; 90: ninty
"""),
    ordinals=heard(_ORDINALS) | numbers("100: hundredth\n1000: thousandth"),
    multipliers=numbers("""
12: dozen ; 100: hundred hundreds ; 1000: thousand thousands ; 1000000: million millions ; 1000000000: billion
"""),
    joins=words("and"),
    loose_zeros=words("oh o"),
    pairs=True,
    fractions=shares("""
0.5: and_a_half and_half and_one_half ; 0.25: and_a_quarter and_one_quarter and_quarter
0.75: and_three_quarters and_three_quarter
"""),
    shares=shares("""
0.5: half_a half_an half a_half one_half ; 0.25: quarter a_quarter one_quarter
0.75: three_quarters three_quarters_of ; 2: a_couple_of couple_of a_couple a_pair_of a_pair ; 1: a_single
0.3333333333333333: a_third one_third ; 0.6666666666666666: two_thirds ; 0.2: a_fifth one_fifth
0: none none_of_them
"""),
    point=marks("point dot"),
    leading_points=words("point"),
    vague=words("few several many some umpteen"),
    repeats=counts("2: double\n3: triple treble\n4: quadruple"),
    times=words("times"),
    digit_nouns=numbers("""
0: zeros zeroes ohs os noughts ; 1: ones ; 2: twos ; 3: threes ; 4: fours ; 5: fives ; 6: sixes ; 7: sevens ; 8: eights
9: nines
"""),
    minus=words("minus negative"),
    bridges=marks("""
        and then followed followed_by finally lastly and_finally at_the_end after_that space next
    """),
    ordinal_endings=words("st nd rd th"),
)

_CALENDAR = Calendar(
    months=counts("""
1: january jan ; 2: february feb ; 3: march mar ; 4: april apr ; 5: may ; 6: june jun ; 7: july jul
8: august aug ; 9: september sept sep ; 10: october oct ; 11: november nov ; 12: december dec
"""),
    weekdays=counts("""
0: monday mondays mon ; 1: tuesday tuesdays tue tues ; 2: wednesday wednesdays wed
3: thursday thursdays thu thurs ; 4: friday fridays fri ; 5: saturday saturdays ; 6: sunday sundays
"""),
    days=counts("""
0: today tonight this_morning this_afternoon this_evening ; 1: tomorrow tomorow tommorow tommorrow the_next_day
2: the_day_after_tomorrow day_after_tomorrow overmorrow ; -1: yesterday
-1: last_night
-2: the_day_before_yesterday day_before_yesterday
"""),
    weeks=counts(
        "0: this_week of_this_week\n1: next_week of_next_week the_week_after\n-1: last_week of_last_week previous_week"
    ),
    picks=table(
        "next: next following\nnearest: coming upcoming nearest this_coming\nthis: this\nlast: last past previous"
    ),
    ahead=marks("in within"),
    ahead_after=marks("from_now from_today later time_from_now hence ahead"),
    ago=marks("ago back before_today earlier"),
    month_end=marks("""
        the_last_day_of_the_month last_day_of_the_month end_of_the_month the_end_of_the_month
        last_day_of_this_month the_last_day_of_this_month end_of_this_month
    """),
    feasts=table("""
12-24: christmas_eve ; 12-25: christmas christmas_day xmas ; 12-26: boxing_day ; 12-31: new_years_eve
01-01: new_years_day new_years ; 02-14: valentines_day valentines ; 03-17: st_patricks_day
04-01: april_fools april_fools_day ; 10-31: halloween
"""),
    weekend=marks("weekend the_weekend at_the_weekend on_the_weekend this_weekend"),
    between=words("of the in on year"),
    month_shifts=counts("0: this_month the_month\n1: next_month the_following_month\n-1: last_month"),
    year_shifts=counts("0: this_year\n1: next_year\n-1: last_year"),
    month_edges=table("""
first: the_beginning_of beginning_of the_start_of start_of the_first_day_of
last: the_end_of end_of the_last_day_of last_day_of
"""),
    onward=counts("""
1: on from after from_this from_next after_this after_next from_the after_the ; -1: before before_the
"""),
    days_behind=counts("7: week\n14: fortnight\n1: the_day_after the_next_day the_day_following\n-1: the_day_before"),
    after_next=marks("after_next after_the_next"),
    month_first=True,
    figures="either",
)

_CLOCK = Clock(
    patterns=(
        ClockPattern("half past {h}", 30),
        ClockPattern("half {h}", 30),
        ClockPattern("[a] quarter to|of|before|till|til {h}", -15),
        ClockPattern("[a] quarter past|after {h}", 15),
        ClockPattern("{m} minutes|minute to|before|till|til {h}", 0, -1),
        ClockPattern("{m} minutes|minute past|after {h}"),
        ClockPattern("{five} to|before|till|til {h}", 0, -1),
        ClockPattern("{five} past|after {h}"),
        ClockPattern("five and twenty past {h}", 25),
        ClockPattern("five and twenty to {h}", -25),
    ),
    parts=table("""
morning: in_the_morning this_morning morning tomorrow_morning first_thing mornings the_morning
forenoon: before_noon ; afternoon: in_the_afternoon this_afternoon afternoon afternoons the_afternoon after_lunch
evening: in_the_evening this_evening evening tonight evenings the_evening ; noon: noon midday
night: at_night in_the_night night ; midnight: midnight
am: am a_m ; pm: pm p_m
"""),
    named=counts("720: noon midday noontime\n0: midnight"),
    marks=marks("at around about by from until till between after before oclock past"),
    windows=(
        "between {a} and|to {b}",
        "from {a} to|until|till|til|through {b}",
        "{a} to|until|till|through {b}",
        "not before|until|earlier [than] {a}",
        "no earlier|sooner than {a}",
        "no later than {b}",
        "not after|later [than] {b}",
        "any time|anytime after {a}",
        "after|from|past {a}",
        "before|by|until|till|til {b}",
        "{a} or later|after",
        "{b} or earlier|before",
        "{a} onwards|onward",
    ),
    units=table("""
s: second seconds sec secs ; m: minute minutes min mins ; h: hour hours hr hrs h oclock o_clock ; d: day days
w: week weeks ; mo: month months ; y: year years
"""),
    lengths=table("14d: fortnight a_fortnight fortnights a_fortnights"),
    links=words("of an a"),
    day_hours=12,
)

# The first name of each is the one we say.
_LETTERS = """
A: a ay ; B: b bee be ; C: c cee see sea ; D: d dee ; E: e ee ; F: f ef eff ; G: g gee jee ; H: h aitch haitch
I: i eye ; J: j jay ; K: k kay ; L: l el ell ; M: m em ; N: n en ; O: o ; P: p pee ; Q: q cue queue
R: r ar are ; S: s ess ; T: t tee tea ; U: u you ; V: v vee ; W: w double_u double_you doubleyou ; X: x ex x_ray
Y: y why wye ; Z: z zed zee
"""

_SIGNS = """
@: at at_sign @ ; .: dot point period full_stop ; -: dash hyphen minus ; _: underscore ; /: slash ; +: plus
"""

_SPELLING = Spelling(
    letters=table(_LETTERS),
    as_in=marks("as_in for like as as_for"),
    alphabet=table(RADIO),
    cases=words("capital small big lowercase uppercase letter"),
    signs=table(_SIGNS),
    lead_ins=marks("""
        my is its it_is the_number_is number_is the number email emails e_mail mail address my_emails my_email
        my_email_is me_at reach_me_at
        order_number_is order code postcode zip post_code_is last_three_digits the_last_three_digits_are are
        digits my_name_is name name_is i_am im this_is speaking its_the ends_in ending ends yes ok okay so well
        sure
        thats that_is that_would_be thatll_be it_would_be it_should_be use you_can_use please_use send_it_to
        mails my_mails my_mail_is mail_is all_one_word one_word all_lowercase all_lower_case
        write_to write_me_at reach_me_on contact_me_at email_me_at the_address_is address_is is_at mine_is its_at
    """),
)

_COINS = coins("""
USD: dollar dollars greenbacks buck bucks usd $
USD,EUR 1: cent cents
GBP: pound pounds quid gbp £ sterling
GBP 1: penny pence p
- 100000: grand
EUR: euro euros eur €
PLN: zloty zlotys zloties złoty złotych zł pln
PLN 1: grosz groszy
HUF: forint forints huf
RUB: ruble rubles rouble roubles rub
- 1000: tenner tenners
- 500: fiver fivers
JPY: yen jpy ¥ ; CNY: yuan renminbi cny ; CZK: koruna korunas czk ; SEK: krona kronor sek ; NOK: kroner nok
CHF: franc francs swiss_franc swiss_francs chf ; RON: lei leu ron ; BGN: lev leva ; TRY: lira liras
UAH: hryvnia hryvnias
INR: rupee rupees ; ILS: shekel shekels ; AED: dirham dirhams ; AUD: australian_dollar australian_dollars
CAD: canadian_dollar canadian_dollars ; GBP: british_pound british_pounds
USD 5: nickel nickels
USD 10: dime dimes
""")

_SPEECH = Speech(
    cardinals=_CARDINALS,
    ordinals=_ORDINALS,
    scales=scales("1000: - thousand ; 1000000: - million ; 1000000000: - billion"),
    plural="one",
    style="english",
    month_names=names("January February March April May June July August September October November December"),
    weekday_names={
        "": names("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
        "on": names("on_Monday on_Tuesday on_Wednesday on_Thursday on_Friday on_Saturday on_Sunday"),
    },
    templates=entries("""
date: the {day:o} of {month}
date.written: {n} {month}
day: {date}
day.weekday: {weekday} {date}
day.acc: {weekday} {date}
day.on: {weekday_on} {date}
day.year: {day}, {year:y}
day.written.year: {day} {y}
today: today
tomorrow: tomorrow
time: {h:12} {half}
time.m: {h:12} {m:z} {half}
time.0: midnight
time.12: noon
am: a.m.
pm: p.m.
oh: oh
window: from {a:from} to {b:to}
window.from: from {a:from}
window.to: until {b:to}
window.day: {day}, {window}
window.whole: all day
year: {y:y}
half: and a half
point: point
minus: minus
and: and
hundred: hundred
"""),
    units=nouns("""
s: - second seconds ; m: - minute minutes ; h: - hour hours ; d: - day days ; w: - week weeks ; mo: - month months
y: - year years
"""),
    unit_signs={
        "s": "s",
        "m": "min",
        "h": "h",
        "d": "day|days",
        "w": "week|weeks",
        "mo": "month|months",
        "y": "year|years",
    },
    money=currencies("""
PLN: - zloty zlotys / - grosz groszy
EUR: - euro euros / - cent cents
USD: - dollar dollars / - cent cents
GBP: - pound pounds / - penny pence
HUF: - forint forints / - filler fillers
CZK: - koruna korunas / - haler halers
RUB: - ruble rubles / - kopeck kopecks
"""),
    money_signs={"PLN": "zł", "EUR": "€", "USD": "$", "GBP": "£", "HUF": "HUF", "CZK": "CZK", "RUB": "RUB"},
    letters=said(_SIGNS),
    thousands=",",
    sign_first=True,
)

PACK = LanguagePack(
    tag="en",
    name="English",
    yes_no=("yes", "no"),
    region="GB",
    decimal=".",
    fillers=words("um uh erm er hmm hm umm uhm ehm"),
    corrections=marks("""
        i_mean sorry no_sorry actually no_wait wait no_actually rather correction make_that i_meant scratch_that
        no_i_mean or_rather or_better no_make_it make_it well_lets_say
    """),
    retractions=words("no not"),
    rejections=marks("not and_not instead_of rather_than"),
    contrasts=words("but"),
    choices=words("or either"),
    options=words("option number choice slot"),
    whichever=marks("""
        whichever whatever either any any_of_them either_one i_dont_mind dont_mind doesnt_matter all_the_same
        i_dont_care no_preference you_choose up_to_you eithers both
    """),
    earlier=marks("""
        earlier_one the_earlier sooner_one the_sooner earliest smaller_one the_smaller lower_one the_lower shorter
        former
    """),
    later=marks("""
        later_one the_later latest bigger_one the_bigger larger_one the_larger higher_one the_higher longer_one
        the_longer latter
    """),
    none_of_them=marks("neither none_of not_either"),
    numerals=_NUMERALS,
    calendar=_CALENDAR,
    clock=_CLOCK,
    spelling=_SPELLING,
    coins=_COINS,
    answers=ANSWERS,
    speech=_SPEECH,
    people=PEOPLE,
    stemmer="english",
    commands=COMMANDS,
    sentences=SENTENCES,
    signs=SIGNS,
    temper=TEMPER,
)
