"""English titles; somebody whose gender nobody told goes by the whole name."""

from __future__ import annotations

from voicebot.understanding.languages.people import People, titles

PEOPLE = People(titles=titles("m nom: Mr ; f nom: Ms ; - nom: you"), unknown="{given} {family}")
