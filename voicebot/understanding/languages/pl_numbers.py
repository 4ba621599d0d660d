"""Polish numbers by case and gender."""

from __future__ import annotations

from voicebot.understanding.languages.notation import decline, grid

CARDINALS = grid("""
   nom    nom-f nom-n nom-mp  gen      gen-f  dat     dat-f  ins    ins-f  acc-f  loc     loc-f
1  jeden  jedna jedno jeden   jednego  jednej jednemu jednej jednym jedną  jedną  jednym  jednej
2  dwa    dwie  dwa   dwóch   dwóch    dwóch  dwom    dwom   dwoma  dwiema dwie   dwóch   dwóch
""") | grid("""
    nom             nom-mp          gen               dat               ins
0   zero            zero            zera              zeru              zerem
3   trzy            trzech          trzech            trzem             trzema
4   cztery          czterech        czterech          czterem           czterema
5   pięć            pięciu          pięciu            pięciu            pięcioma
6   sześć           sześciu         sześciu           sześciu           sześcioma
7   siedem          siedmiu         siedmiu           siedmiu           siedmioma
8   osiem           ośmiu           ośmiu             ośmiu             ośmioma
9   dziewięć        dziewięciu      dziewięciu        dziewięciu        dziewięcioma
10  dziesięć        dziesięciu      dziesięciu        dziesięciu        dziesięcioma
11  jedenaście      jedenastu       jedenastu         jedenastu         jedenastoma
12  dwanaście       dwunastu        dwunastu          dwunastu          dwunastoma
13  trzynaście      trzynastu       trzynastu         trzynastu         trzynastoma
14  czternaście     czternastu      czternastu        czternastu        czternastoma
15  piętnaście      piętnastu       piętnastu         piętnastu         piętnastoma
16  szesnaście      szesnastu       szesnastu         szesnastu         szesnastoma
17  siedemnaście    siedemnastu     siedemnastu       siedemnastu       siedemnastoma
18  osiemnaście     osiemnastu      osiemnastu        osiemnastu        osiemnastoma
19  dziewiętnaście  dziewiętnastu   dziewiętnastu     dziewiętnastu     dziewiętnastoma
20  dwadzieścia     dwudziestu      dwudziestu        dwudziestu        dwudziestoma
30  trzydzieści     trzydziestu     trzydziestu       trzydziestu       trzydziestoma
40  czterdzieści    czterdziestu    czterdziestu      czterdziestu      czterdziestoma
50  pięćdziesiąt    pięćdziesięciu  pięćdziesięciu    pięćdziesięciu    pięćdziesięcioma
60  sześćdziesiąt   sześćdziesięciu sześćdziesięciu   sześćdziesięciu   sześćdziesięcioma
70  siedemdziesiąt  siedemdziesięciu siedemdziesięciu siedemdziesięciu  siedemdziesięcioma
80  osiemdziesiąt   osiemdziesięciu osiemdziesięciu   osiemdziesięciu   osiemdziesięcioma
90  dziewięćdziesiąt dziewięćdziesięciu dziewięćdziesięciu dziewięćdziesięciu dziewięćdziesięcioma
100 sto             stu             stu               stu               stu
200 dwieście        dwustu          dwustu            dwustu            dwustu
300 trzysta         trzystu         trzystu           trzystu           trzystu
400 czterysta       czterystu       czterystu         czterystu         czterystu
500 pięćset         pięciuset       pięciuset         pięciuset         pięciuset
600 sześćset        sześciuset      sześciuset        sześciuset        sześciuset
700 siedemset       siedmiuset      siedmiuset        siedmiuset        siedmiuset
800 osiemset        ośmiuset        ośmiuset          ośmiuset          ośmiuset
900 dziewięćset     dziewięciuset   dziewięciuset     dziewięciuset     dziewięciuset
""")

ORDINALS = (
    decline(
        """0 zerow 1 pierwsz 4 czwart 5 piąt 6 szóst 7 siódm 8 ósm 9 dziewiąt 10 dziesiąt 11 jedenast 12 dwunast
        13 trzynast 14 czternast 15 piętnast 16 szesnast 17 siedemnast 18 osiemnast 19 dziewiętnast
        20 dwudziest 30 trzydziest 40 czterdziest 50 pięćdziesiąt 60 sześćdziesiąt 70 siedemdziesiąt
        80 osiemdziesiąt 90 dziewięćdziesiąt 100 setn 200 dwusetn 300 trzechsetn 400 czterechsetn
        500 pięćsetn 600 sześćsetn 700 siedemsetn 800 osiemsetn 900 dziewięćsetn 1000 tysięczn
        2000 dwutysięczn 3000 trzytysięczn 4000 czterotysięczn 5000 pięciotysięczn 6000 sześciotysięczn
        7000 siedmiotysięczn 8000 ośmiotysięczn 9000 dziewięciotysięczn 10000 dziesięciotysięczn
        100000 stutysięczn 1000000 milionow""",
        "nom-m=y nom-f=a nom-n=e gen-m=ego gen-f=ej dat-m=emu dat-f=ej acc-f=ą ins-m=ym ins-f=ą loc-m=ym loc-f=ej",
    )
    | decline(
        "2 drug",
        """nom-m=i nom-f=a nom-n=ie gen-m=iego gen-f=iej dat-m=iemu dat-f=iej acc-f=ą ins-m=im ins-f=ą
        loc-m=im loc-f=iej""",
    )
    | decline(
        "3 trzec",
        """nom-m=i nom-f=ia nom-n=ie gen-m=iego gen-f=iej dat-m=iemu dat-f=iej acc-f=ią ins-m=im ins-f=ią
        loc-m=im loc-f=iej""",
    )
)
