"""What callers want: intents learnt from a handful of examples, read with an honest confidence."""

from voicebot.understanding.intents.clauses import clauses, read_all
from voicebot.understanding.intents.leaving_out import left_out
from voicebot.understanding.intents.model import IntentModel
from voicebot.understanding.intents.nbest import combine
from voicebot.understanding.intents.reading import Decision, IntentCandidate, IntentExamples, IntentReading

__all__ = [
    "Decision",
    "IntentCandidate",
    "IntentExamples",
    "IntentModel",
    "IntentReading",
    "clauses",
    "combine",
    "left_out",
    "read_all",
]
