"""How Hungarian sentences go: what opens and joins them, what gives the language away, and how anger sounds."""

from __future__ import annotations

from voicebot.understanding.languages.notation import folded, lines, marks, words
from voicebot.understanding.languages.sentences import Sentences, Signs, Temper

_OPENINGS = """
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

_BACKGROUND = """
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

SENTENCES = Sentences(
    openings=lines(_OPENINGS),
    background=lines(_BACKGROUND),
    joints=marks("és_még valamint továbbá és illetve meg ráadásul de"),
    follow_ups=folded("és és_ha mi_van mi_a_helyzet na_és"),
)

SIGNS = Signs(
    common=words("""
        a az és nem hogy van egy ez azt kérem szeretnék szeretném kérek mikor hol meddig mennyi hogyan miért ki
        mi meg még már csak is de ha vagy volt lesz nekem önök ön maguk jó napot kívánok köszönöm rendelésem
        rendelés csomagom csomag számla számlát lámpa lámpát vissza kell lehet tudok tudom akarok akarom vagyok
        holnap ma tegnap nincs milyen melyik ezt itt ott minden után előtt fel le el be nagyon most beszélni
        tetszik valaki valami telefon reklamáció nyitva nálam én te ő ti ők engem téged őt minket titeket őket
        neked neki nekünk nekik velem veled vele velünk ezek azok ennek annak ebben abban erre arra innen onnan
        oda ide ahol amikor amit ami aki akit akkor mindig soha gyakran néha majd aztán később előbb között
        alatt felett mellett nélkül miatt szerint ellen helyett kívül pedig tehát ezért mert mivel bár hogyha
        sem éppen talán inkább kicsit sok kevés több kevesebb rossz jobb új régi nagy kicsi másik másikat első
        utolsó egész mindenki senki semmi valahol bármi vagyunk vannak voltam voltunk voltak leszek lesznek
        volna lenne lehetne kellene tud tudna akar szeretne jön jött megy ment kap kaptam kaptunk vettem
        rendeltem küldtem fizettem hívtam mondta mondták csinál tegyek ember nap hét hónap év idő óra perc
        reggel este dolog baj gond kérdés cím ház lakás munka pénz ár szám fiam lányom feleségem férjem gyerek
        ugyanaz ugyanazt olyan ilyen annyi ennyi hány hányas melyiket milyet hová honnan mennyiért
    """),
    letters="a-záéíóöőúüű",
    greetings=words("jó napot kívánok reggelt estét szia helló üdvözlöm"),
)

TEMPER = Temper(
    anger="""
hanyszor ... mondjam|mondjuk|kell|ismeteljem|telefonaljak|hivjam
botranyos|felhaborito|felhaborodva|felhaboritonak|nevetseges|elfogadhatatlan|turhetetlen|szegyen
ez|kesz|micsoda botrany|gyalazat
hallatlan|szanalmas
nem turom|turjuk tovabb
szavam sincs
tele van a hocipom|tokom
meddig kell|kellene meg varnom|varni|varnunk
hogy lehet|mernek igy|ilyet
isten szerelmere
pofatlan*|szemtelenseg|arcatlansag
elegem ... van|volt
ez vicc
vicc ez
viccelnek|viccel|szorakoznak ... velem
feljelentem|feljelentjuk
csalok|tolvajok|szelhamosok|rablok
a fenebe|francba
fene|ordog egye|vigye
mondtam mar
masodszor|harmadszor|negyedszer|otodszor|tizedszer|sokadszor ... telefonal*|hivom|hivok|mondom|kerem|irok
telefonalok|hivom|hivok|mondom ... masodszor|harmadszor|negyedszer|otodszor|tizedszer|szazadszor|sokadszor
oraja|orak|perce ... senki
senki nem|sem ... veszi|foglalkozik|valaszol|segit
semmire ... jok|hasznalhato*
felrobbanok|kiborulok|kiborito|megorulok
ne idegesits*
idegesito|idegesitenek
fogyasztovedelemhez|birosagra|ugyvedhez ... fordul*|megyek|viszem|viszik
soha tobbet|tobbe|tobbszor
mi ez az egesz
hulyenek|bolondnak|idiotanak ... nez*
hulye|hulyeseg
pazaroljak|raboljak ... idom*
""",
    abuse="""
kurva|kurvara|kurvanyad|bazdmeg|baszd|baszdmeg|basszus|bassza|baszki|faszom|fasz|faszfej|faszkalap|faszsag
geci|gecik|picsaba|picsa|szarhazi|seggfej|kocsog*|barom|barmok|idiota|hulyek
te hulye|szar|rohadek
fogd be
kuss
hulye|ostoba|szar|rohadt|nyomorult|buta gep*|robot*|automata*|bot|masina
menj|dogolj a picsaba|pokolba|fenebe|meg
""",
)
