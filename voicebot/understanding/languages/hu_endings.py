"""Hungarian endings of what is counted, by the vowels of their words, and the accusatives that no rule makes."""

from __future__ import annotations

from voicebot.understanding.languages.notation import entries

# After back vowels, front ones, and rounded front ones where those differ; a letter in brackets falls after a vowel.
ENDINGS = entries("""
acc: t
dat: nak nek
ins: val vel
for: ért
from: tól től
to: ig
in: ban ben
on: (o)n (e)n (ö)n
about: ról ről
""")

_ACCUSATIVES = """
egy:egyet három:hármat négy:négyet öt:ötöt hat:hatot hét:hetet nyolc:nyolcat kilenc:kilencet tíz:tízet húsz:huszat
harminc:harmincat negyven:negyvenet ötven:ötvenet hatvan:hatvanat hetven:hetvenet nyolcvan:nyolcvanat
kilencven:kilencvenet száz:százat ezer:ezret milliárd:milliárdot forint:forintot cent:centet font:fontot
perc:percet másodperc:másodpercet nap:napot hónap:hónapot év:évet
"""
ACCUSATIVES = dict(pair.split(":") for pair in _ACCUSATIVES.split())
