"""Services as a talk scripts them, and the real ones where it says nothing.

A scripted answer goes through the contract like a real one, so that a talk cannot promise what no back end may say.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

import msgspec
from msgspec.structs import replace

from voicebot.authoring.talk import Answer as Scripted
from voicebot.authoring.talk import Script
from voicebot.dialogue.bot import Output, Result, Service
from voicebot.dialogue.expressions import Value
from voicebot.ports import UNAVAILABLE, ServiceResult, Services
from voicebot.services.outputs import Unfit, result_of
from voicebot.testing.clock import VirtualClock

_FLAGS = {"true": True, "yes": True, "false": False, "no": False}


class ScriptedServices:
    """Answers by script, each service's last answer again and again; `unfit` lists scripts that no contract allows."""

    def __init__(self, scripts: tuple[Script, ...], beyond: Services, clock: VirtualClock) -> None:
        self._left = {script.service.value: list(script.answers) for script in scripts}
        self._beyond = beyond
        self._clock = clock
        self.unfit: list[str] = []

    async def call(self, service: Service, inputs: Mapping[str, Value], key: str) -> ServiceResult:
        """The next scripted answer, in virtual time; without a script, the real service's."""
        left = self._left.get(service.name)
        if not left:
            return await self._real(service, inputs, key)
        scripted = left.pop(0) if len(left) > 1 else left[0]
        self._clock.advance(timedelta(milliseconds=scripted.after_ms))
        try:
            return _result(service, scripted)
        except Unfit as error:
            self.unfit.append(f"{scripted.result.place}: {service.name} cannot answer so: {error}")
            return ServiceResult(UNAVAILABLE, detail=str(error))

    async def close(self) -> None:
        """Let go of the real services."""
        await self._beyond.close()

    async def _real(self, service: Service, inputs: Mapping[str, Value], key: str) -> ServiceResult:
        asked_at = self._clock.now()
        result = await self._beyond.call(service, inputs, key)
        # Virtual time passes in no time, so no real time-out strikes: the contract's limit is held here.
        if self._clock.now() - asked_at > timedelta(milliseconds=service.timeout_ms):
            return ServiceResult(UNAVAILABLE, detail="no answer in time")
        return result


def _result(service: Service, scripted: Scripted) -> ServiceResult:
    """The typed result; raises Unfit for a result or an output that the contract does not know."""
    name = scripted.result.value
    if name == UNAVAILABLE:
        return ServiceResult(UNAVAILABLE)
    result = next((each for each in service.results if each.name == name), None)
    if result is None:
        raise Unfit(f"it has no result {name}")
    given = {key.value: value.value for key, value in scripted.outputs}
    if unknown := given.keys() - result.outputs.keys():
        raise Unfit(f"{name} has no output {min(unknown)}")
    alone = replace(service, results=(result,))
    answer = result_of(alone, result.statuses[0], msgspec.json.encode(_body(result, given)))
    return ServiceResult(name, answer.outputs if answer else {})


def _body(result: Result, given: Mapping[str, str]) -> dict[str, object]:
    """The body in which a back end would give these outputs; what a talk leaves out is null."""
    body: dict[str, object] = {}
    for name, output in result.outputs.items():
        _put(body, output.path or name, _written(output, given.get(name)))
    for path, value in result.fields.items():
        _put(body, path, value)
    return body


def _written(output: Output, text: str | None) -> Value:
    if text is not None and output.kind in ("boolean", "yes_no"):
        return _FLAGS.get(text.lower(), text)
    return text


def _put(body: dict[str, object], path: str, value: Value) -> None:
    *parents, last = path.split(".")
    for parent in parents:
        inner = body.setdefault(parent, {})
        if not isinstance(inner, dict):
            return
        body = inner
    body[last] = value
