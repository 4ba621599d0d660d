"""One of everything compiles as it is written: the golden test of the language."""

from __future__ import annotations

from datetime import UTC, date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from tests.authoring.compiling import HEAD, bot, codes, compiled, loan_scenario
from voicebot.authoring.build import compile_bot
from voicebot.authoring.folder import read_bot_folder
from voicebot.authoring.sources import SourceFile, Sources
from voicebot.dialogue.bot import Bot, Ladder, Output, Queue, Result, Service, Word
from voicebot.dialogue.expressions import All, Compare, Constant, Function, Member, Name, Not
from voicebot.dialogue.steps import (
    Again,
    Answer,
    Ask,
    Call,
    CallBack,
    Choose,
    Confirm,
    Do,
    End,
    Go,
    HandOff,
    Offer,
    Option,
    Say,
    Set,
    Step,
    Survey,
    SurveyQuestion,
    Tell,
    When,
)

SAMPLE = Path(__file__).parent / "samples" / "library.yaml"


@pytest.fixture(scope="module")
def library() -> Bot:
    result = compile_bot(read_bot_folder(SAMPLE))
    assert result.bot is not None, "\n".join(map(str, result.diagnostics))
    assert [each.code for each in result.diagnostics] == ["VB415", "VB503", "VB503"]
    return result.bot


def steps(library: Bot, scenario: str) -> dict[str, Step]:
    return library.scenarios[scenario].steps


def test_the_head(library: Bot) -> None:
    assert (library.id, library.name, library.languages) == ("library", "Biblioteka Miejska", ("pl", "en"))
    assert library.zone == ZoneInfo("Europe/Warsaw")
    assert library.numbers == ("+48221112233", "+48221112234")
    assert (library.greeting, library.disclosure, library.closing) == ("welcome", "machine_speaks", "closing")
    assert (library.ladder, library.language_change, library.unsure_below) == ("two_tries", "offer", 0.5)
    assert library.queues["loans"] == Queue(name="loans", hours="desk", skills=("loans", "fines"))
    assert library.hours["desk"].week[4:] == (((540, 1140),), ((600, 720), (750, 900)), ())
    assert library.hours["desk"].closed == (date(2026, 12, 25), date(2026, 12, 26))
    assert library.commands == {"person": {"en": ("[can I] speak to a librarian",)}}
    assert library.vocabulary == (Word(text="Wisława", alias="Wiswava", ipa="viˈswava", heard_as=("wisłała", "wisła")),)
    assert library.private == {"pin"}


def test_intents_are_learnt_in_each_language(library: Bot) -> None:
    assert library.intents["loan_status"].labels == {"pl": "termin zwrotu", "en": "when a book is due"}
    assert library.starts["extend_loan"] == "extend_loan"
    assert set(library.models) == {"pl", "en"}
    reading = library.models["en"].read("please check card 12345678")
    assert (reading.decision, reading.candidates[0].intent) == ("accept", "loan_status")


def test_slots(library: Bot) -> None:
    card = library.slots["card_number"]
    assert (card.spec.kind, card.spec.length, card.keypad, card.prompt) == ("digits", 8, True, "ask_card")
    assert card.confirm_prompt == "read_card"
    assert library.slots["shelf"].spec.choices["maps"] == {"pl": ("mapy",), "en": ("maps",)}
    assert library.slots["callback_number"].confirmation == "always"


def test_services(library: Bot) -> None:
    assert library.services["find_loan"] == Service(
        name="find_loan",
        method="GET",
        url="${LIBRARY_URL:-http://localhost:9000}/loans/{card}",
        inputs={"card": "digits", "pin": "digits", "shelf": "enum"},
        query={"pin": "{pin}", "shelf": "{shelf}"},
        headers={"Authorization": "Bearer ${LIBRARY_KEY}"},
        timeout_ms=1000,
        retries=2,
        waiting="looking",
        results=(
            Result(
                name="found",
                statuses=(200,),
                fields={"active": True},
                outputs={
                    "state": Output("enum", "state", ("on_time", "overdue", "returned")),
                    "due": Output("date", "due"),
                    "days_late": Output("integer", "days_late"),
                    "fine": Output("money", "money.fine"),
                },
            ),
            Result(name="unknown", statuses=(404, 410)),
            Result(name="unavailable", statuses=()),
        ),
    )
    extend = library.services["extend"]
    assert (extend.method, extend.once, extend.body, extend.query) == ("POST", True, {"why": "{reason}"}, {})


def test_a_block_leads_to_the_step_after_its_parent(library: Bot) -> None:
    loan = steps(library, "loan_status")
    call = loan["call find_loan"]
    assert isinstance(call, Call)
    assert call.inputs == {"card": Name("card_number"), "pin": Name("pin"), "shelf": Name("shelf")}
    assert call.results == {"found": "tell loan.state", "unknown": "say no_card", "unavailable": "hand_off loans"}
    assert call.variable == "loan"
    assert loan["say no_card"].next == "again card_number"
    assert isinstance(loan["again card_number"], Again)
    assert loan["say extended"].next == "confirm answered"
    assert loan["say not_extended (2)"].next == "confirm answered"
    assert library.scenarios["loan_status"].first == "do identify"
    assert (call.file, call.line) == (
        str(SAMPLE),
        SAMPLE.read_text("utf-8").splitlines().index("      - call: find_loan") + 1,
    )


def test_conditions_and_values(library: Bot) -> None:
    loan = steps(library, "loan_status")
    when = next(step for step in loan.values() if isinstance(step, When))
    late = Compare(Name("loan", "days_late"), ">", Constant(7))
    assert when.branches[0].condition == All((late, Not(Function("known", {"slot": "callback_window"}))))
    assert when.branches[0].target == "say sorry_late"
    fine = (Constant("on_time"), Constant("returned"))
    assert when.branches[1].condition == Member(Name("loan", "state"), fine)
    assert when.branches[1].target == "offer extend_offer"
    assert when.otherwise == "set topic_now (2)"
    assert loan["set topic_now"] == Set(
        name="set topic_now",
        values={"topic_now": Constant("late")},
        next="offer extend_offer",
        file=str(SAMPLE),
        line=loan["say sorry_late"].line,
    )


def without_place(step: Step) -> Step:
    return replace(step, file="", line=0)


@pytest.mark.parametrize(
    ("scenario", "step"),
    [
        ("loan_status", Do(name="do identify", scenario="identify", next="ask shelf")),
        ("loan_status", Ask(name="ask shelf", slot="shelf", prompt="ask_shelf", next="call find_loan")),
        (
            "loan_status",
            Tell(
                name="tell loan.state",
                value=Name("loan", "state"),
                phrases={"on_time": "on_time", "overdue": "overdue", "returned": "returned"},
                next="when loan.days_late > 7 and not known(callback_window)",
            ),
        ),
        (
            "loan_status",
            Offer(
                name="offer extend_offer",
                prompt="extend_offer",
                if_yes="call extend",
                if_no="confirm answered",
                next="confirm answered",
            ),
        ),
        (
            "loan_status",
            Confirm(name="confirm answered", prompt="answered", closing=True, if_no="hand_off loans (2)"),
        ),
        (
            "extend_loan",
            Choose(
                name="choose main_menu",
                prompt="main_menu",
                ladder="two_tries",
                options=(
                    Option(key="1", intent="loan_status", target="go loan_status"),
                    Option(
                        key="2",
                        intent="extend_loan",
                        words={"pl": ("przedłużenie",), "en": ("an extension",)},
                        target="do identify",
                    ),
                    Option(key="0", target="ask callback_window"),
                ),
                next="ask callback_window (2)",
            ),
        ),
        ("extend_loan", Go(name="go loan_status", scenario="loan_status", next="ask callback_window (2)")),
        (
            "extend_loan",
            Ask(
                name="ask callback_window (2)",
                slot="callback_window",
                prompt="Kiedy mamy zadzwonić?",
                hint="card_hint",
                confirmation="always",
                next="call_back today 14:00-16:00",
            ),
        ),
        (
            "extend_loan",
            CallBack(
                name="call_back callback_window",
                window="callback_window",
                queue="loans",
                because="wants a person",
                next="end farewell",
            ),
        ),
        (
            "extend_loan",
            Survey(
                name="survey csat, text",
                questions=(SurveyQuestion("csat", "how_was_it"), SurveyQuestion("text", "survey_text")),
                next="survey nps",
            ),
        ),
        (
            "extend_loan",
            Survey(name="survey nps", questions=(SurveyQuestion("nps", "survey_nps"),), next="end farewell (2)"),
        ),
        ("extend_loan", End(name="end farewell (2)", phrase="farewell")),
        ("opening", Answer(name="answer question", question="question", not_found="say Tego nie wiem.")),
        ("opening", Say(name="say Tego nie wiem.", phrase="Tego nie wiem.")),
        (
            "rule anger >= 2",
            HandOff(name="hand_off loans", queue="loans", skills=("fines",), priority="high"),
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else value.name,
)
def test_every_verb(library: Bot, scenario: str, step: Step) -> None:
    assert without_place(steps(library, scenario)[step.name]) == step


def test_ladders_become_scenarios_and_take_what_they_lack_from_the_default(library: Bot) -> None:
    assert library.ladders["two_tries"] == Ladder(
        name="two_tries",
        rungs={
            "no_match": ("two_tries no_match 1", "two_tries no_match 2", "two_tries no_match 3"),
            "silence": ("two_tries silence 1", "two_tries silence 2", "two_tries silence 3"),
            "invalid": library.ladders["default"].rungs["invalid"],
            "unavailable": library.ladders["default"].rungs["unavailable"],
        },
    )
    assert list(steps(library, "two_tries silence 3")) == ["call_back today", "end farewell"]
    menu = steps(library, "two_tries no_match 2")["choose main_menu"]
    assert isinstance(menu, Choose)
    assert [option.key for option in menu.options] == ["1", "2", "0"]


def test_a_ladder_of_a_built_in_name_changes_only_the_kinds_it_names() -> None:
    made = bot("ladders: {default: {silence: [{end: farewell}]}}", loan_scenario("- ask: card"))
    default = made.ladders["default"]
    assert default.rungs["silence"] == ("default silence 1",)
    assert len(default.rungs["no_match"]) == 3
    assert set(default.rungs) == {"no_match", "silence", "invalid", "unavailable"}


def test_the_authors_rules_come_first_and_take_the_place_of_built_in_ones(library: Bot) -> None:
    assert [rule.name for rule in library.rules] == [
        "asked_for_person",
        "failures >= 3",
        "anger >= 2",
        "contacts_on_topic(days=7) >= 2 and open(loans)",
    ]
    assert library.rules[3].condition == All(
        (
            Compare(Function("contacts_on_topic", {"days": 7}), ">=", Constant(2)),
            Function("open", {"queue": "loans"}),
        )
    )


def test_slots_are_asked_where_a_part_asks_them(library: Bot) -> None:
    assert library.scenarios["loan_status"].asks == {
        "shelf": "ask shelf",
        "card_number": "do identify",
        "pin": "do identify",
    }


def test_what_comes_of_a_slot_falls_with_it(library: Bot) -> None:
    assert library.derived == {"card_number": ("loan", "more"), "pin": ("loan",), "shelf": ("loan",)}


def test_words_in_every_language_and_form(library: Bot) -> None:
    said = {key: render({"loan": {"due": "2026-11-23"}}) for key, (render, *_) in library.texts.items()}
    assert said["on_time", "en", "first"] == "It is due on Monday the twenty-third of November."
    assert said["on_time", "en", "written"] != said["on_time", "en", "first"]
    assert said["ask_card", "pl", "later"] == "Numer karty?"
    assert said["ask_card", "en", "written"] == "What is your card number?"
    assert said["Tego nie wiem.", "en", "first"] == "Tego nie wiem."
    assert len(library.texts["looking", "en", "first"]) == 2
    assert {language for _, language, _ in library.texts} == {"pl", "en"}


def test_a_bot_in_one_file_needs_little() -> None:
    result = compiled("bot: {languages: [en]}\nphrases:\n  hello: {en: Hello.}\n")
    assert result.bot is not None
    assert [each.code for each in result.diagnostics] == ["VB511"]
    assert result.bot.zone is UTC
    assert list(result.bot.queues) == ["general"]
    assert [rule.name for rule in result.bot.rules] == ["asked_for_person", "failures >= 3"]
    assert result.bot.greeting == "greeting"


def test_nothing_at_all_is_no_bot() -> None:
    result = compile_bot(Sources("library", ()))
    assert result.bot is None
    assert [each.code for each in result.diagnostics] == ["VB303", "VB511"]


def test_a_person_is_reached_without_a_general_queue() -> None:
    made = bot("", loan_scenario("- ask: card"))
    assert list(made.queues) == ["general", "loans"]
    only = compiled(HEAD.replace("general: {}, ", ""), loan_scenario("- ask: card")).bot
    assert only is not None
    step = only.scenarios["rule asked_for_person"].steps["hand_off general"]
    assert isinstance(step, HandOff)
    assert step.queue == "loans"


def test_the_hash_is_that_of_the_sources() -> None:
    assert bot("", loan_scenario("- ask: card")).hash != bot("", loan_scenario("- ask: shelf")).hash


def test_files_are_one_bot_and_names_are_defined_once() -> None:
    again = compiled(HEAD, 'phrases: {machine: {en: "A robot."}}').diagnostics
    line = HEAD.splitlines().index('  machine: {en: "A machine speaks."}') + 1
    assert [(each.file, each.hint) for each in again if each.code == "VB201"] == [
        ("1.yaml", f"the first is at 0.yaml:{line}; rename one or take it out")
    ]


def test_an_authors_phrase_takes_the_place_of_a_built_in_one() -> None:
    made = bot('phrases: {farewell: {en: "Bye."}}', loan_scenario("- ask: card"))
    (render,) = made.texts["farewell", "en", "first"]
    assert render({}) == "Bye."


def test_a_private_slot_makes_its_phrase_sensitive() -> None:
    slots = "slots:\n  pin: {type: digits, private: true, prompt: ask_card}\n"
    phrase = 'phrases:\n  secret: {en: "It is {{ pin | digits }}."}\n'
    made = bot(slots + phrase, loan_scenario("- ask: pin\n- say: secret"))
    assert made.phrases["secret"].sensitive
    assert not made.phrases["machine"].sensitive


ARTICLE = """---
category: loans
queue: QUEUE
---
# en
- how long may I keep a book
- how many weeks is a loan

Four weeks.
"""


def article(queue: str) -> SourceFile:
    return SourceFile("loan_time.md", "loan_time.md", ARTICLE.replace("QUEUE", queue))


def test_articles_are_found_and_name_a_queue_there_is() -> None:
    head = SourceFile("0.yaml", "0.yaml", "bot: {languages: [en], disclosure: greeting}")
    result = compile_bot(Sources("library", (head,), (article("general"),)))
    assert result.bot is not None
    reading = result.bot.knowledge["en"].read("how long may I keep a book", today="2026-11-21")
    assert reading.matches[0].article == "loan_time"
    assert set(result.bot.articles) == {"loan_time"}
    wrong = compile_bot(Sources("library", (head,), (article("generl"),)))
    assert [(each.code, each.line) for each in wrong.diagnostics] == [("VB202", 3)]


def test_conditions_ask_about_days_by_name() -> None:
    made = bot(
        "", loan_scenario('- when:\n    - if: "weekday in [sat, sun] or topic == loan"\n      then: [{ask: card}]')
    )
    step = next(iter(made.scenarios["loan"].steps.values()))
    assert isinstance(step, When)
    assert Member(Name("weekday"), (Constant(6), Constant(7))) in getattr(step.branches[0].condition, "operands", ())


def test_a_menu_without_options_borrows_them_but_not_from_itself() -> None:
    menu = "- choose: ask_card\n  options:\n    1: {intent: loan, then: [{choose: ask_card}]}"
    assert codes(loan_scenario(menu)) == ["VB414"]
