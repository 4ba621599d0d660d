"""Every section of a bot with its keys, as values."""

from __future__ import annotations

from typing import Literal, get_args

from voicebot.authoring.schema import kinds
from voicebot.authoring.schema.shape import Key, Section
from voicebot.dialogue.steps import Confirmation

LanguageChange = Literal["switch", "offer"]
LANGUAGE_CHANGES: tuple[LanguageChange, ...] = get_args(LanguageChange)
LANGUAGE_CHANGE = kinds.one_of(*LANGUAGE_CHANGES)
CONFIRMATIONS: tuple[Confirmation, ...] = get_args(Confirmation)
CONFIRMATION = kinds.one_of(*CONFIRMATIONS)
SLOT_TYPES = (
    "text",
    "digits",
    "integer",
    "decimal",
    "money",
    "date",
    "time",
    "window",
    "duration",
    "phone",
    "email",
    "postcode",
    "name",
    "yes_no",
    "choice",
    "identifier",
    "rating",
)
METHODS = ("get", "post", "put", "patch", "delete")

_CONFIRMATION = Key("confirmation", CONFIRMATION, "whether the value is read back")
_KEYPAD = Key("keypad", kinds.FLAG, "whether the value may be keyed in")

BOT = (
    Key("name", kinds.WORDS, "the line's name, for people"),
    Key("languages", kinds.LANGUAGES, "the languages it speaks; the first is the default", required=True),
    Key("time_zone", kinds.WORDS, "an IANA time zone such as `Europe/Warsaw`; `UTC` if left out"),
    Key("numbers", kinds.LINES, "the telephone numbers it answers"),
    Key("greeting", kinds.PHRASE, "said first"),
    Key("disclosure", kinds.PHRASE, "says that a machine speaks; must be heard"),
    Key("closing", kinds.NAME, "the scenario to run when the last matter is done"),
    Key("ladder", kinds.NAME, "the ladder where a scenario names none"),
    Key("hours", kinds.MAP, "timetables by name: days or spans of days with their opening hours"),
    Key("queues", kinds.MAP, "the queues of people by name, each with `hours` and `skills`"),
    Key("language_change", LANGUAGE_CHANGE, "what to do when another language is heard"),
    Key("unsure_below", kinds.NUMBER, "the recogniser's confidence under which a value is read back"),
    Key("commands", kinds.MAP, "further wordings of the universal commands, by language"),
)
QUEUE = (
    Key("hours", kinds.NAME, "a timetable's name, or `always`"),
    Key("skills", kinds.NAMES, "what the people in it can do"),
)
INTENT = (
    Key("label", kinds.TRANSLATED, "the words that stand for it in “is it about A or B?”"),
    Key("not", kinds.MAP, "utterances by language that must not be taken for it"),
)
SLOT = (
    Key("type", kinds.one_of(*SLOT_TYPES), "what kind of value it is", required=True),
    Key("prompt", kinds.PHRASE, "asks for it"),
    _CONFIRMATION,
    Key("confirm", kinds.PHRASE, "reads it back; the phrase says `value`"),
    _KEYPAD,
    Key("private", kinds.FLAG, "never logged, never shown"),
    Key("length", kinds.LENGTH, "how many digits or characters"),
    Key("pattern", kinds.WORDS, "a regular expression the whole value must match"),
    Key("min", kinds.NUMBER, "the least value; of a `time` the first hour, such as `8`"),
    Key("max", kinds.NUMBER, "the greatest value; of a `time` the last hour"),
    Key("values", kinds.ANYTHING, "the values of a choice, with the words for each by language"),
    Key("scheme", kinds.NAME, "the checksum of an identifier: `luhn`, `iban`, `pesel`, `nip`, …"),
    Key("country", kinds.WORDS, "whose phone numbers and postcodes: `PL`, `HU`, …"),
    Key("currency", kinds.WORDS, "the currency where none is said: `PLN`, `EUR`, …"),
)
SERVICE = (
    *(Key(each, kinds.WORDS, f"the address to {each.upper()}; one method each") for each in METHODS),
    Key("inputs", kinds.MAP, "what it needs, with the type of each"),
    Key("query", kinds.MAP, "the address's query, where it differs from the inputs"),
    Key("body", kinds.MAP, "the JSON body, where it differs from the inputs"),
    Key("headers", kinds.MAP, "HTTP headers; `${NAME}` is read from the environment"),
    Key("timeout", kinds.DURATION, "how long to wait for an answer; 3s if left out"),
    Key("retries", kinds.COUNT, "how often to try again"),
    Key("waiting", kinds.PHRASE, "said while the caller waits"),
    Key("once", kinds.FLAG, "must not happen twice"),
    Key("results", kinds.MAP, "the named results; `unavailable` always exists", required=True),
)
RESULT = (
    Key("status", kinds.STATUSES, "the HTTP statuses it stands for", required=True),
    Key("fields", kinds.MAP, "fields of the answer that must have these values"),
    Key("outputs", kinds.MAP, "what it gives: a type, a list of values, or `type` and `path`"),
)
OUTPUT = (
    Key("type", kinds.ANYTHING, "its type, or the list of its values", required=True),
    Key("path", kinds.WORDS, "where it stands in the answer, such as `order.status`"),
)
WORDING = (
    Key("first", kinds.LINES, "the words of the first time", required=True),
    Key("later", kinds.LINES, "the shorter words of every later time"),
    Key("written", kinds.LINES, "the words where they are read, not heard"),
)
WORD = (
    Key("alias", kinds.WORDS, "how it is written to be spoken right"),
    Key("ipa", kinds.WORDS, "its pronunciation in IPA"),
    Key("heard_as", kinds.LINES, "what recognisers make of it"),
)
LADDER = (
    Key("no_match", kinds.ANYTHING, "the rungs when nothing fits what was said"),
    Key("silence", kinds.ANYTHING, "the rungs when nothing was said"),
    Key("invalid", kinds.ANYTHING, "the rungs when the value cannot be right"),
    Key("unavailable", kinds.ANYTHING, "the rungs when a back end fails"),
    Key("all_together", kinds.COUNT, "how many failures of all kinds one question may see; 3 if left out"),
)
RULE = (
    Key("if", kinds.CONDITION, "the condition", required=True),
    Key("then", kinds.STEPS, "the steps that run when it becomes true", required=True),
)
STANDARDS = (
    Key("forbidden_words", kinds.MAP, "words by language that no phrase may use"),
    Key("seconds_at_most", kinds.COUNT, "how long a phrase may take to say"),
    Key("words_at_most", kinds.COUNT, "how many words a phrase may have"),
    Key("courtesy", kinds.MAP, "words by language of which every prompt must have one"),
)
SCENARIO = (
    Key("start", kinds.NAMES, "the intents that start it; without any it is a part that others run"),
    Key("ladder", kinds.NAME, "what happens on failures"),
    Key("steps", kinds.STEPS, "the steps, read top to bottom", required=True),
)

SECTIONS = {
    each.name: each
    for each in (
        Section(
            "bot",
            "Who answers: languages, time zone, opening hours, queues and the first words.",
            "keys",
            BOT,
            "bot:\n"
            "  languages: [pl, en]\n"
            "  time_zone: Europe/Warsaw\n"
            "  hours: {desk: {mon-fri: 08:00-20:00, sat-sun: 09:00-17:00}}\n"
            "  queues: {general: {hours: always}, orders: {hours: desk}}",
        ),
        Section(
            "intents",
            "What callers want, with one example a line for each language: `[optional] (a|b) {slot}`.",
            "named",
            INTENT,
            "intents:\n"
            "  order_status:\n"
            '    label: {en: "the status of an order"}\n'
            "    en: |\n"
            "      where is my (parcel|order)\n"
            "      [please] check order {order_number}",
            others=kinds.LINES,
            other_name="a language: its examples",
        ),
        Section(
            "slots",
            "Values that callers give, checked before they are believed.",
            "named",
            SLOT,
            "slots:\n  order_number: {type: digits, length: 8, keypad: true, prompt: ask_order}",
        ),
        Section(
            "services",
            "The contracts with back ends.",
            "named",
            SERVICE,
            "services:\n"
            "  find_order:\n"
            '    get: "${ORDERS_URL}/orders/{number}"\n'
            "    inputs: {number: digits}\n"
            "    results:\n"
            "      found: {status: 200, outputs: {status: [in_transit, delivered], eta: date}}\n"
            "      not_found: {status: 404}",
        ),
        Section(
            "phrases",
            "Approved wording: a text, a list of variants, or `first`, `later` and `written` for each language.",
            "named",
            (),
            "phrases:\n"
            "  ask_order:\n"
            '    en: {first: "Please tell me your order number.", later: "Your order number, please."}',
            others=kinds.ANYTHING,
            other_name="a language: its wording",
        ),
        Section(
            "vocabulary",
            "Brand and product words: how they are spoken and misheard.",
            "named",
            WORD,
            "vocabulary:\n  Lumen: {alias: Lumen, heard_as: [lumin, lumena]}",
        ),
        Section(
            "ladders",
            "What happens at the first, second, … failure of a kind; each ends in a person, a callback or a goodbye.",
            "named",
            LADDER,
            "ladders:\n"
            "  two_tries:\n"
            "    no_match: [rephrase, {hand_off: general}]\n"
            "    silence: [rephrase, {call_back: today}]",
        ),
        Section(
            "escalation",
            "Rules watched at every turn; the first whose condition becomes true runs.",
            "list",
            RULE,
            "escalation:\n  - if: failures >= 3\n    then: [{hand_off: general}]",
        ),
        Section(
            "standards",
            "The house's rules of wording, to which phrases are held.",
            "keys",
            STANDARDS,
            "standards:\n  forbidden_words: {en: [unfortunately]}\n  seconds_at_most: 12",
        ),
        Section(
            "scenarios",
            "The matters, and the parts that matters share.",
            "named",
            SCENARIO,
            "scenarios:\n"
            "  order_status:\n"
            "    start: [order_status]\n"
            "    steps:\n"
            "      - ask: order_number\n"
            "      - say: on_its_way",
        ),
    )
}
