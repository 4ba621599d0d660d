"""What Hungarian speakers say that is no request of any particular bot."""

OPENINGS = """
szeretnék
szeretném
akarok
kérem
kérek
lehet
van
hogyan tudok
mikor lehet
hol van
és mi van
kell
az én
mondja meg
azt
ezt
igen kérem
valami ilyesmi
ma
holnap
"""

LINES = """
valami másról szeretnék kérdezni
még egy dolgot szeretnék tudni
meg tudna mondani valamit
kérem segítsen ebben
lenne egy kérdésem önökhöz
van egy problémám
csinálnom kell valamit
hogyan kell ezt csinálni
miről van szó
most mit tegyek
hol találom meg
mikor lesz
miért van ez így
ki maga
lehetséges ez
hány óra van
milyen idő lesz ma
fog holnap esni
mondj egy viccet
énekelj egy dalt
kapcsolj be valami zenét
ki nyerte a tegnapi meccset
mi franciaország fővárosa
hány éves vagy
te egy robot vagy
milyen magas a torony
fordítsd le ezt a szót németre
állíts ébresztőt hétre
kapcsold fel a villanyt a konyhában
hívd fel anyámat
most éppen vezetek
ugat a kutyám
dolgozom éppen
alszanak a gyerekek
rendelhetek egy sajtos pizzát
foglalj asztalt egy étteremben
taxira van szükségem a reptérre
keress olcsó repülőjegyet és szállodát
hány kalória van egy almában
elromlott az autóm
fáj a fejem
milyen filmet nézzek este
mit gondol a politikáról
tavaly vettünk egy új házat
azt mondta hogy telefonáljak
a feleségem többet tud erről
a fiamnak lesz
csak úgy kérdezem
semmi különös
nem tudom mit akarok
gondolkodnom kell rajta
ez nagyon érdekes
nem tudom mit mondjak
vicces vagy
boldog születésnapot
sok sikert hozzá
mi újság
hogy van
nagyon tetszik
"""
