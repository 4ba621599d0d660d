"""What Polish speakers say that is no request of any particular bot."""

OPENINGS = """
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
"""

LINES = """
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
"""
