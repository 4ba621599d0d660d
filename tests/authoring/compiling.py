"""A bot compiled from a text, and what was found in it."""

from __future__ import annotations

from dataclasses import dataclass, field

from msgspec.structs import replace

from voicebot.authoring.build import Compiled, compile_bot
from voicebot.authoring.sources import SourceFile, Sources
from voicebot.dialogue.bot import Bot
from voicebot.dialogue.steps import Step

HEAD = """
bot: {languages: [en], disclosure: machine, queues: {general: {}, loans: {}}}
intents:
  loan: {en: ["when is it due"]}
slots:
  card: {type: digits, length: 8, prompt: ask_card}
  shelf: {type: choice, values: [novels, maps], prompt: ask_card}
  hour_to_call: {type: window, prompt: ask_card}
services:
  find_loan:
    get: "https://library.example/loans/{card}"
    inputs: {card: digits}
    results:
      found: {status: 200, outputs: {due: date, late: integer, state: [on_time, overdue]}}
      unknown: {status: 404}
phrases:
  machine: {en: "A machine speaks."}
  ask_card: {en: "Which card?"}
"""


@dataclass
class KeptInMemory:
    """A cache of fitted models that counts what is put into it."""

    kept: dict[str, bytes] = field(default_factory=dict)
    puts: int = 0

    def get(self, key: str) -> bytes | None:
        return self.kept.get(key)

    def put(self, key: str, data: bytes) -> None:
        self.kept[key] = data
        self.puts += 1


# The same few examples are learnt by nearly every test.
_MODELS = KeptInMemory()


def compiled(*texts: str) -> Compiled:
    """The texts compiled as the files of one bot."""
    files = tuple(SourceFile(f"{number}.yaml", f"{number}.yaml", text) for number, text in enumerate(texts))
    return compile_bot(Sources("library", files), _MODELS)


def bot(*texts: str) -> Bot:
    """A bot of the usual head and these texts, in which nothing is wrong."""
    result = compiled(HEAD, *texts)
    assert result.bot is not None, "\n".join(map(str, result.diagnostics))
    return result.bot


def codes(*texts: str) -> list[str]:
    """The codes of what is found in the usual head and these texts."""
    return [each.code for each in compiled(HEAD, *texts).diagnostics]


def loan_scenario(steps: str) -> str:
    """A scenario for the usual intent."""
    lines = "\n".join(f"      {line}" for line in steps.strip("\n").splitlines())
    return f"scenarios:\n  loan:\n    start: [loan]\n    steps:\n{lines}\n"


def steps_of(steps: str, *texts: str) -> dict[str, Step]:
    """The steps by name of a scenario for the usual intent, without the places where they are written."""
    made = bot(loan_scenario(steps), *texts).scenarios["loan"].steps
    return {name: replace(step, file="", line=0) for name, step in made.items()}


def errors(*texts: str) -> list[tuple[str, str, str]]:
    """Code, message and hint of every error in the usual head and these texts."""
    found = compiled(HEAD, *texts).diagnostics
    return [(each.code, each.message, each.hint) for each in found if each.severity == "error"]
