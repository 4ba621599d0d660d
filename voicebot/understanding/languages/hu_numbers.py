"""Hungarian number words."""

from __future__ import annotations

from voicebot.understanding.languages.notation import grid, numbers

# attr stands before a noun, bound before another number part.
CARDINALS = grid("""
   nom        attr       bound
0  nulla      nulla      nulla
1  egy        egy        egy
2  kettő      két        kettő
3  három      három      három
4  négy       négy       négy
5  öt         öt         öt
6  hat        hat        hat
7  hét        hét        hét
8  nyolc      nyolc      nyolc
9  kilenc     kilenc     kilenc
10 tíz        tíz        tizen
20 húsz       húsz       huszon
30 harminc    harminc    harminc
40 negyven    negyven    negyven
50 ötven      ötven      ötven
60 hatvan     hatvan     hatvan
70 hetven     hetven     hetven
80 nyolcvan   nyolcvan   nyolcvan
90 kilencven  kilencven  kilencven
""")

# day is the date's name (elseje), on is "on the first"; the bound row ends a compound (huszonegyedik).
ORDINALS = grid("""
    nom         day           on             bound       bound-day     bound-on
0   nulladik    nulladika     nulladikán     nulladik    nulladika     nulladikán
1   első        elseje        elsején        egyedik     egyedike      egyedikén
2   második     másodika      másodikán      kettedik    kettedike     kettedikén
3   harmadik    harmadika     harmadikán     harmadik    harmadika     harmadikán
4   negyedik    negyedike     negyedikén     negyedik    negyedike     negyedikén
5   ötödik      ötödike       ötödikén       ötödik      ötödike       ötödikén
6   hatodik     hatodika      hatodikán      hatodik     hatodika      hatodikán
7   hetedik     hetedike      hetedikén      hetedik     hetedike      hetedikén
8   nyolcadik   nyolcadika    nyolcadikán    nyolcadik   nyolcadika    nyolcadikán
9   kilencedik  kilencedike   kilencedikén   kilencedik  kilencedike   kilencedikén
10  tizedik     tizedike      tizedikén      tizedik     tizedike      tizedikén
20  huszadik    huszadika     huszadikán     huszadik    huszadika     huszadikán
30  harmincadik harmincadika  harmincadikán  harmincadik harmincadika  harmincadikán
40  negyvenedik negyvenedike  negyvenedikén  negyvenedik negyvenedike  negyvenedikén
50  ötvenedik   ötvenedike    ötvenedikén    ötvenedik   ötvenedike    ötvenedikén
60  hatvanadik  hatvanadika   hatvanadikán   hatvanadik  hatvanadika   hatvanadikán
70  hetvenedik  hetvenedike   hetvenedikén   hetvenedik  hetvenedike   hetvenedikén
80  nyolcvanadik nyolcvanadika nyolcvanadikán nyolcvanadik nyolcvanadika nyolcvanadikán
90  kilencvenedik kilencvenedike kilencvenedikén kilencvenedik kilencvenedike kilencvenedikén
100 századik    századika     századikán     századik    századika     századikán
1000 ezredik    ezredike      ezredikén      ezredik     ezredike      ezredikén
1000000 milliomodik milliomodika milliomodikán milliomodik milliomodika milliomodikán
""")

# Once, for the second time: the ordinals of what is repeated.
TIMES = numbers("""
2: másodszor(- ra) ; 3: harmadszor(- ra) ; 4: negyedszer(- re) ; 5: ötödször(- re) ; 6: hatodszor(- ra)
7: hetedszer(- re) ; 8: nyolcadszor(- ra) ; 9: kilencedszer(- re) ; 10: tizedszer(- re)
""")
