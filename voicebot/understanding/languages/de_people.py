"""German titles; names stay as they are."""

from __future__ import annotations

from voicebot.understanding.languages.people import People, titles

PEOPLE = People(
    titles=titles("""
m nom voc: Herr ; m gen dat acc: Herrn
f nom gen dat acc voc: Frau
- nom acc voc: Sie ; - dat: Ihnen ; - gen: Ihrer
""")
)
