"""Every verb a step may have, with its options, as values."""

from __future__ import annotations

from typing import get_args

from voicebot.authoring.schema import kinds
from voicebot.authoring.schema.sections import CONFIRMATION
from voicebot.authoring.schema.shape import Key, Verb
from voicebot.dialogue.steps import Priority, SurveyKind

PRIORITIES: tuple[Priority, ...] = get_args(Priority)
SURVEY_KINDS: tuple[SurveyKind, ...] = get_args(SurveyKind)
SURVEY_KIND = kinds.one_of(*SURVEY_KINDS)
PRIORITY = kinds.one_of(*PRIORITIES)

_LADDER = Key("ladder", kinds.NAME, "the ladder of failures here, instead of the scenario's")
_IF_YES = Key("if_yes", kinds.STEPS, "the steps after a yes")
_IF_NO = Key("if_no", kinds.STEPS, "the steps after a no")
_RESULTS = "by result: steps, or `continue`; for `unavailable` also `ladder`, whose rungs may try again"
_BECAUSE = Key("because", kinds.WORDS, "why, in words for the people who take over")

BRANCH = (
    Key("if", kinds.CONDITION, "the condition", required=True),
    Key("then", kinds.STEPS, "the steps where it holds", required=True),
)
OTHERWISE = (Key("else", kinds.STEPS, "the steps where no condition holds", required=True),)
OPTION = (
    Key("intent", kinds.NAME, "the intent that chooses it"),
    Key("words", kinds.TRANSLATED, "what a caller may say for it, by language"),
    Key("then", kinds.STEPS, "the steps; a single step may stand in the option itself"),
)
CALL_BACK = (
    Key("window", kinds.WORDS, "`today`, `tomorrow`, `next_opening`, `today 14:00-16:00` or a window slot"),
    Key("queue", kinds.NAME, "whose people call back"),
    _BECAUSE,
)

# What the verbs are called elsewhere, for authors who come from there.
ELSEWHERE = {
    "api": "call",
    "assign": "set",
    "collect": "ask",
    "escalate": "hand_off",
    "exit": "end",
    "gather": "ask",
    "goodbye": "end",
    "goto": "go",
    "hangup": "end",
    "http": "call",
    "if": "when",
    "include": "do",
    "input": "ask",
    "jump": "go",
    "menu": "choose",
    "message": "say",
    "play": "say",
    "question": "ask",
    "repeat": "again",
    "reply": "say",
    "request": "call",
    "respond": "say",
    "retry": "again",
    "run": "do",
    "speak": "say",
    "stop": "end",
    "switch": "when",
    "transfer": "hand_off",
}

VERBS = {
    each.name: each
    for each in (
        Verb("say", kinds.PHRASE, "a phrase", "Say a phrase.", "- say: on_its_way"),
        Verb(
            "ask",
            kinds.NAME,
            "a slot",
            "Fill a slot; skipped if it is known.",
            "- ask: order_number\n  hint: where_the_number_is",
            (
                Key("prompt", kinds.PHRASE, "asks for it here, instead of the slot's own"),
                Key("hint", kinds.PHRASE, "said from the second failure on"),
                Key("confirmation", CONFIRMATION, "whether the value is read back"),
                _LADDER,
                Key("keypad", kinds.FLAG, "whether the value may be keyed in"),
                Key("offered", kinds.VALUES, "what the prompt offers, so that “the second one” and “whichever” pick"),
            ),
        ),
        Verb(
            "choose",
            kinds.PHRASE,
            "the phrase that names the options",
            "A menu, by voice or by key. A menu given its options once is chosen again by its phrase alone.",
            "- choose: which_topic\n"
            "  options:\n"
            "    1: {intent: order_status, go: order_status}\n"
            '    2: {words: {en: ["a return", "send back"]}, do: returns}',
            (Key("options", kinds.MAP, "by key: `intent`, `words`, and a step or `then`"), _LADDER),
        ),
        Verb(
            "offer",
            kinds.PHRASE,
            "a yes/no question",
            "Offer something; silence means no.",
            "- offer: sms_offer\n  if_yes: [{call: send_sms, results: {sent: continue, unavailable: continue}}]",
            (_IF_YES, _IF_NO, _LADDER),
        ),
        Verb(
            "confirm",
            kinds.PHRASE,
            "a yes/no question",
            "Ask for a yes or a no; silence is a failure.",
            "- confirm: answered\n  if_no: [{hand_off: general}]",
            (_IF_YES, _IF_NO, Key("closing", kinds.FLAG, "asks whether the matter is settled"), _LADDER),
        ),
        Verb(
            "call",
            kinds.NAME,
            "a service",
            "Call a service; every named result is handled.",
            "- call: find_order\n"
            "  with: {number: order_number}\n"
            "  as: order\n"
            "  results:\n"
            "    found: continue\n"
            "    not_found: [{say: order_not_found}, {again: order_number}]\n"
            '    unavailable: [{hand_off: general, because: "order system unavailable"}]',
            (
                Key("with", kinds.MAP, "its inputs; one left out takes the slot or variable of its name"),
                Key("as", kinds.NAME, "the variable that holds the outputs; the service's name if left out"),
                Key("results", kinds.MAP, _RESULTS, required=True),
            ),
        ),
        Verb(
            "tell",
            kinds.EXPRESSION,
            "a value that is one of several",
            "Say the phrase of a value; every value has one.",
            "- tell: order.status\n  phrases: {in_transit: on_its_way, delivered: it_was_delivered}",
            (Key("phrases", kinds.MAP, "by value: the phrase", required=True),),
        ),
        Verb(
            "answer",
            kinds.NAME,
            "the slot that holds the question",
            "Look the question up in the knowledge base and say the article.",
            "- answer: question\n  not_found: [{hand_off: general}]",
            (Key("not_found", kinds.STEPS, "the steps where no article answers"),),
        ),
        Verb(
            "when",
            kinds.BRANCHES,
            "branches",
            "The first branch whose condition holds.",
            "- when:\n    - if: order.days_late > 2\n      then: [{say: apology}]\n    - else: [{say: on_time}]",
        ),
        Verb("set", kinds.MAP, "variables with their values", "Give variables a value.", "- set: {topic: delivery}"),
        Verb("do", kinds.NAME, "a scenario", "Run another scenario and return.", "- do: identify_customer"),
        Verb("go", kinds.NAME, "a scenario", "Leave for another scenario.", "- go: returns"),
        Verb(
            "again",
            kinds.NAME_OR_NAMES,
            "a slot, or a list of slots",
            "Forget the slots and what came of them, and go on from the first's `ask`; spends the ladder.",
            "- again: order_number",
            (Key("offered", kinds.VALUES, "what is offered now for the first slot, instead of what its `ask` offers"),),
        ),
        Verb(
            "call_back",
            kinds.ANYTHING,
            "a window: `today`, `tomorrow`, `next_opening`, `today 14:00-16:00`, or a window slot",
            "Promise a callback.",
            '- call_back: "today 14:00-16:00"\n  queue: orders',
            CALL_BACK[1:],
        ),
        Verb(
            "survey",
            kinds.ANYTHING,
            "kinds of question, or each with its phrase",
            f"Ask the satisfaction questions: {', '.join(SURVEY_KINDS)}.",
            "- survey: {csat: how_satisfied, text: anything_to_add}",
        ),
        Verb(
            "hand_off",
            kinds.NAME,
            "a queue",
            "Hand the conversation to a person.",
            "- hand_off: orders\n  because: not satisfied\n  priority: high",
            (
                _BECAUSE,
                Key("skills", kinds.NAMES, "what the person must be able to do"),
                Key("priority", PRIORITY, "how urgent it is"),
            ),
        ),
        Verb("end", kinds.PHRASE, "a phrase", "Say goodbye and hang up.", "- end: farewell"),
    )
}
