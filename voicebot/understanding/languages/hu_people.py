"""Hungarian titles, which stand behind the name and carry its endings."""

from __future__ import annotations

from voicebot.understanding.languages.people import People, titles

PEOPLE = People(
    titles=titles("""
m nom voc: úr ; m acc: urat ; m dat gen: úrnak ; m ins: úrral ; m from: úrtól ; m about: úrról ; m for: úrért
f nom voc: asszony ; f acc: asszonyt ; f dat gen: asszonynak ; f ins: asszonnyal ; f from: asszonytól
f about: asszonyról ; f for: asszonyért
- nom voc: Ön ; - acc: Önt ; - dat gen: Önnek ; - ins: Önnel ; - from: Öntől ; - about: Önről ; - for: Önért
"""),
    titled="{family} {title}",
)
