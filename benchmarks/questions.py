"""Makes questions as callers of a very large shop, bank or town hall ask them, as many as are wanted, all different.

Words are shared and fall off as Zipf found: a few openings and verbs are in every second question, most names are in
one or two. Questions often differ in a single word, as they do in a real base, so none can be found by one rare word.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

NAMES = 60_000
FLAT = 3
FLAT_NAMES = 100
DRAWN_AT_ONCE = 4096

_FRAMES = """
how do i {do} the {part} of my {brand} {item} {when}|how can i {do} my {adj} {item} {when} in {city}
can i {do} a {brand} {item} {when} for {person}|what is the {part} of the {adj} {brand} {item} in {city}
how much does it cost to {do} a {adj} {item} from {brand} {when}|where can i {do} my {adj} {brand} {item}
why was my {item} from {brand} {done} {when}|why is the {part} on my {brand} {item} {adj} {when}
when will my {adj} {item} from {city} be {done}|does the {brand} {model} {item} work with a {brand} {thing}
is the {brand} {model} {thing} {adj} enough for a {place}|do you have a {adj} {brand} {item} in {city}
what happens if my {item} is {done} {when} and the {part} is {adj}|who can {do} my {brand} {item} in {city}
i want to {do} my {item} {when} but the {part} is {adj}|my {brand} {item} was {done} {when} what can i do
how long does it take to {do} a {adj} {item} from {city} to {city}|can {person} {do} my {adj} {item} {when}
which {item} do i need for a {brand} {adj} {thing}|what do i need to {do} a {item} {when} in {city}
is there a {part} for a {adj} {item} from {brand}|how do i tell {person} that my {brand} {item} was {done}
are {adj} {thing}s for the {brand} {model} {adj} {when}|is it possible to {do} the {part} of a {brand} {item} {when}
the {part} of my {brand} {item} says {adj} what does that mean|how many {adj} {thing}s can i {do} {when} from {city}
what is the difference between a {brand} {item} and a {adj} {brand} {item}|can i {do} the {brand} {model} {when}
do i have to {do} my {item} before i {do} the {part} {when}|how do i {do} a {adj} {thing} to {city} {when}
my {part} is {adj} and i cannot {do} my {brand} {item}|will i be charged if i {do} the {item} {when} in {city}
what is the {part} in {city} for a {adj} {item}|which {part} applies to a {adj} {item} in {city} {when}
is a {brand} {item} {adj} in {city} {when}|can i {do} the {adj} {item} in {city} without a {thing}
how do i know that my {brand} {thing} for the {item} is {adj}|i moved to {city} how do i {do} my {item} {when}
do you {do} {adj} {brand} {item}s {when}|where in {city} can {person} {do} a {adj} {item}
"""

_WORDS: Mapping[str, str] = {
    "do": """change|cancel|order|return|pay for|check|renew|track|move|repair|replace|activate|block|register|insure
        extend|print|download|update|close|open|transfer|deliver|collect|exchange|measure|install|clean|charge|connect
        reset|unlock|sell|rent|book|confirm|correct|find|report|lend|borrow|declare|split|combine|freeze|verify|sign
        upload|delete|restore|share|limit|adjust|assemble|recycle|store|ship|wrap|engrave|paint|mount|dim|test|upgrade
        export|import|scan|copy|translate|appeal|postpone|bring forward|hand over|pick up|set up|turn off|turn on""",
    "done": """cancelled|returned|refused|blocked|changed|delayed|lost|damaged|charged twice|delivered|sent back|opened
        closed|repaired|replaced|activated|confirmed|stolen|refunded|rejected|suspended|renewed|checked|moved|sold out
        reserved|scratched|broken|recalled|upgraded|limited|forgotten|held at customs|left outside|marked as paid""",
    "item": """order|account|card|parcel|invoice|lamp|phone|contract|ticket|payment|subscription|appointment|policy
        booking|loan|passport|licence|sofa|mattress|laptop|router|meter|boiler|washing machine|bicycle|car|flight
        transfer|deposit|statement|mortgage|permit|certificate|garden shed|kitchen|carpet|mirror|wardrobe|desk|chair
        fridge|oven|freezer|dishwasher|heater|fan|camera|printer|tablet|watch|headset|keyboard|monitor|television
        speaker|vacuum cleaner|kettle|toaster|coffee machine|drill|saw|ladder|tent|backpack|suitcase|stroller|cradle
        membership|voucher|gift card|donation|pension|claim|fine|tax return|refund|complaint|prescription|referral
        vaccination|library book|season ticket|parking space|bin|street light|water bill|electricity bill|gas bill""",
    "part": """price|address|status|number|date|name|colour|size|amount|limit|balance|deadline|fee|rate|password|code
        delivery time|guarantee|receipt|photo|signature|battery|screen|filter|cable|plug|handle|switch|bulb|shade|lock
        hinge|motor|pump|hose|seal|engine|tyre|wheel|seat|strap|zip|button|sensor|remote|manual|label|box|serial number
        pin|user name|email|phone number|bank details|discount|interest|instalment|penalty|excess|cover|opening hours
        waiting time|exchange rate|customs duty|weight|height|width|depth|brightness|voltage|power|noise level""",
    "thing": """charger|bulb|cover|adapter|key|bag|form|document|shelf|screw|bracket|cushion|blanket|lens|stand|case
        wallet|sim|sticker|stamp|envelope|badge|bracelet|token|leaflet|sample|spare part|battery|cartridge|bottle|cup
        plate|knife|lid|tray|basket|hook|rail|curtain|blind|tile|board|panel|sheet|rope|clamp|hanger|toy|game|book""",
    "adj": """new|old|small|large|second|wrong|late|cheap|broken|free|used|second-hand|missing|empty|full|slow|loud|dark
        bright|warm|cold|heavy|light|short|long|wide|narrow|soft|hard|wet|dry|clean|dirty|safe|available|valid|expired
        temporary|permanent|personal|shared|joint|foreign|local|digital|paper|wooden|metal|plastic|glass|black|white|red
        blue|green|grey|yellow|folding|portable|waterproof|wireless|rechargeable|refurbished|handmade|organic|electric""",
    "when": """today|tomorrow|by phone|online|after a week|after two weeks|before friday|on sunday|at the weekend|abroad
        at night|at the post office|in the app|without a receipt|without logging in|after it was sent|before it is sent
        from another country|with a gift card|in instalments|by bank transfer|during the holidays|in the first year
        after the guarantee ended|if i am not at home|if i have moved|if i lost the code|for a friend|for my company
        as a student|as a pensioner|on behalf of my mother|more than once|for the third time|in the same parcel|in cash
        at the airport|at the border|on the train|in january|in august|next month|last year|three days ago|at once""",
    "person": """my wife|my husband|my son|a neighbour|the courier|somebody else|my landlord|the police|my employer
        the seller|a lawyer|my accountant|the driver|my doctor|my bank|the previous owner|a technician|your office""",
    "place": """kitchen|living room|bathroom|hall|office|garage|garden|balcony|cellar|bedroom|workshop|classroom|shop
        stairwell|terrace|nursery|caravan|boat|greenhouse|attic|warehouse|restaurant|hotel room|waiting room|studio""",
}
_SYLLABLES = """
b|br|c|ch|d|dr|f|fl|g|gr|h|j|k|kr|l|m|n|p|pl|pr|r|s|sh|st|t|th|tr|v|w|z
a|al|an|ar|as|e|el|en|er|est|i|in|ing|is|o|ol|on|or|os|u|um|us|y|ia|eo|ou|ai|ent|ack|ell
"""


def _choices(text: str) -> list[str]:
    return [" ".join(each.split()) for line in text.splitlines() for each in line.split("|") if each.strip()]


_ONSETS, _RHYMES = (_choices(line) for line in _SYLLABLES.split())
# Some syllables begin with their vowel.
_ONSETS.append("")


def _name(number: int) -> str:
    """A name of two or three syllables; near numbers have names that are not alike."""
    shuffled = number * 7_368_787 % 24_300_007
    name = ""
    while shuffled or len(name) < 4:
        shuffled, rest = divmod(shuffled, len(_ONSETS) * len(_RHYMES))
        onset, rhyme = divmod(rest, len(_RHYMES))
        name += _ONSETS[onset] + _RHYMES[rhyme]
    return name


def _model(number: int) -> str:
    return f"{'abcdefghkmprstvx'[number % 16]}{number * 37 % 997}"


def _falling(count: int, flat: int) -> list[float]:
    """Added-up weights as Zipf and Mandelbrot found them; the first ``flat`` words are about equally frequent."""
    return list(accumulate(1 / (rank + flat) for rank in range(count)))


def _drawn(words: Sequence[str], dice: random.Random) -> Iterator[str]:
    cumulated = _falling(len(words), FLAT if len(words) < NAMES // 4 else FLAT_NAMES)
    while True:
        yield from dice.choices(words, cum_weights=cumulated, k=DRAWN_AT_ONCE)


def questions(count: int, seed: int = 0) -> list[str]:
    """That many different questions in English; the same for the same seed."""
    dice = random.Random(seed)
    frames = [each.replace("}", "{").split("{") for each in _choices(_FRAMES)]
    lists = {slot: _choices(text) for slot, text in _WORDS.items()}
    names = [_name(number) for number in range(NAMES)]
    lists |= {"brand": names[::2], "city": names[1::2], "model": [_model(number) for number in range(5000)]}
    draws = {slot: _drawn(words, dice) for slot, words in lists.items()}
    found: dict[str, None] = {}
    for frame in _frames(frames, dice):
        # Every second piece of a frame is a slot.
        words = [next(draws[piece]) if at % 2 else piece for at, piece in enumerate(frame)]
        found["".join(words)] = None
        if len(found) == count:
            return list(found)
    raise AssertionError("frames never end")


def _frames(frames: Sequence[list[str]], dice: random.Random) -> Iterator[list[str]]:
    cumulated = _falling(len(frames), FLAT)
    while True:
        yield from dice.choices(frames, cum_weights=cumulated, k=DRAWN_AT_ONCE)
