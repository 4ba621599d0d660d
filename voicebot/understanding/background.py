"""What people say that is no request of any particular bot: the far side every intent is weighed against.

A bot of one intent has nothing else to compare with; without these lines "I want" alone would look like it.
"""

from __future__ import annotations

from collections.abc import Mapping

_EN = """
i want to
i would like
can i
could you
please
do you have
how can i
when can i
where is
what about
is there
i need
my
tell me
that one
this
yes please
something like that
today
tomorrow
i want to ask about something else
i would like to know one more thing
can you tell me something
could you please help me with this
i have a question for you
i have a problem
i need to do something
how do i do that
what is this about
what should i do now
where can i find it
when will it be
why is it like that
who are you
is it possible
what time is it
what is the weather like today
will it rain tomorrow
tell me a joke
sing me a song
play some music
who won the match last night
what is the capital of france
how old are you
are you a robot
how tall is the tower
translate this word into german
set an alarm for seven
turn on the light in the kitchen
call my mother
i am driving right now
my dog is barking
i am at work
the children are asleep
can i order a pizza with cheese
book a table in a restaurant
i need a taxi to the airport
find me a cheap flight and a hotel
how many calories are in an apple
my car broke down
i have a headache
which film should i watch tonight
what do you think about politics
i bought a new house last year
he told me to ring you
my wife knows more about it
it is for my son
just wondering
nothing special
not sure what i want
let me think about it
that is all very interesting
i do not know what to say
you are funny
happy birthday
good luck with that
what is new
how are you doing
i like it very much
""".strip().splitlines()

_PL = """
chcę
chciałbym
chciałabym
czy mogę
czy można
proszę
poproszę
czy macie
czy jest
jak mogę
kiedy mogę
gdzie jest
a co z
potrzebuję
moje
proszę mi powiedzieć
ten
to
tak poproszę
coś takiego
dzisiaj
jutro
chcę zapytać o coś innego
chciałbym wiedzieć jeszcze jedną rzecz
czy może mi pani coś powiedzieć
proszę mi w tym pomóc
mam do was pytanie
mam taki problem
muszę coś zrobić
jak to się robi
o co tu chodzi
co mam teraz zrobić
gdzie to można znaleźć
kiedy to będzie
dlaczego tak jest
kim pani jest
czy to jest możliwe
która jest godzina
jaka jest dzisiaj pogoda
czy jutro będzie padać
opowiedz mi kawał
zaśpiewaj piosenkę
włącz jakąś muzykę
kto wygrał wczorajszy mecz
co jest stolicą francji
ile masz lat
czy ty jesteś robotem
jak wysoka jest ta wieża
przetłumacz to słowo na niemiecki
ustaw budzik na siódmą
zapal światło w kuchni
zadzwoń do mojej mamy
prowadzę teraz samochód
pies mi szczeka
jestem w pracy
dzieci śpią
czy mogę zamówić pizzę z serem
zarezerwuj stolik w restauracji
potrzebuję taksówki na lotnisko
znajdź mi tani lot i hotel
ile kalorii ma jabłko
zepsuł mi się samochód
boli mnie głowa
jaki film dziś obejrzeć
co pani sądzi o polityce
kupiliśmy w zeszłym roku nowy dom
powiedział mi żebym zadzwonił
żona wie o tym więcej
to dla syna
tak tylko pytam
nic takiego
nie wiem czego chcę
muszę się zastanowić
to bardzo ciekawe
nie wiem co powiedzieć
zabawna jesteś
wszystkiego najlepszego
powodzenia
co słychać
jak się masz
bardzo mi się podoba
""".strip().splitlines()

_HU = """
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
""".strip().splitlines()

_RU = """
хочу
хотел бы
хотела бы
можно
могу ли я
пожалуйста
у вас есть
есть ли
как мне
когда можно
где
а что насчёт
мне нужно
моё
скажите
этот
это
да пожалуйста
что-то такое
сегодня
завтра
хочу спросить о другом
хотел бы узнать ещё одну вещь
вы можете мне что-то сказать
помогите мне пожалуйста с этим
у меня к вам вопрос
у меня проблема
мне нужно кое-что сделать
как это делается
о чём идёт речь
что мне теперь делать
где это можно найти
когда это будет
почему так
кто вы такая
это возможно
который час
какая сегодня погода
завтра будет дождь
расскажи анекдот
спой песню
включи какую-нибудь музыку
кто выиграл вчерашний матч
какая столица франции
сколько тебе лет
ты робот
какой высоты эта башня
переведи это слово на немецкий
поставь будильник на семь
включи свет на кухне
позвони моей маме
я сейчас за рулём
у меня собака лает
я на работе
дети спят
можно заказать пиццу с сыром
забронируй столик в ресторане
мне нужно такси в аэропорт
найди дешёвый билет и гостиницу
сколько калорий в яблоке
у меня сломалась машина
у меня болит голова
какой фильм посмотреть вечером
что вы думаете о политике
мы в прошлом году купили дом
он сказал мне позвонить
жена знает об этом больше
это для сына
просто интересно
ничего особенного
не знаю чего хочу
надо подумать
это очень интересно
не знаю что сказать
ты смешная
с днём рождения
удачи вам
что нового
как дела
мне очень нравится
""".strip().splitlines()

BACKGROUND: Mapping[str, tuple[str, ...]] = {
    "en": tuple(_EN),
    "pl": tuple(_PL),
    "hu": tuple(_HU),
    "ru": tuple(_RU),
}
