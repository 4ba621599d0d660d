"""What a step says and reads."""

from __future__ import annotations

from collections.abc import Iterator

from voicebot.dialogue.expressions import All, Compare, Either, Expression, Member, Name, Not
from voicebot.dialogue.steps import (
    Again,
    Answer,
    Ask,
    Call,
    CallBack,
    Choose,
    Confirm,
    End,
    Offer,
    Say,
    Set,
    Step,
    Survey,
    Tell,
)


def said(step: Step) -> tuple[str, ...]:
    """The phrases that a step may say."""
    match step:
        case Say(phrase=phrase) | End(phrase=phrase):
            return (phrase,)
        case Ask(prompt=prompt, hint=hint):
            return (prompt, hint) if hint else (prompt,)
        case Choose(prompt=prompt) | Offer(prompt=prompt) | Confirm(prompt=prompt):
            return (prompt,)
        case Tell(phrases=phrases):
            return tuple(dict.fromkeys(phrases.values()))
        case Survey(questions=questions):
            return tuple(each.prompt for each in questions)
        case _:
            return ()


def read(step: Step) -> frozenset[str]:
    """The values that a step cannot do without, `order.status` for an output; a condition may do without any."""
    match step:
        case Call(inputs=inputs):
            return frozenset(name for each in inputs.values() for name in values(each))
        case Set(values=given):
            return frozenset(name for each in given.values() for name in values(each))
        case Tell(value=value):
            return frozenset(values(value))
        case Ask(offered=offered) | Again(offered=offered):
            return frozenset(name for each in offered for name in values(each))
        case CallBack(window=name) | Answer(question=name):
            return frozenset({name})
        case _:
            return frozenset()


def values(expression: Expression) -> Iterator[str]:
    """The values that an expression reads."""
    match expression:
        case Name(name, output):
            yield f"{name}.{output}" if output else name
        case Not(operand):
            yield from values(operand)
        case All(operands) | Either(operands):
            for operand in operands:
                yield from values(operand)
        case Compare(left, _, right):
            yield from values(left)
            yield from values(right)
        case Member(item, members):
            for each in (item, *members):
                yield from values(each)
        case _:
            return
