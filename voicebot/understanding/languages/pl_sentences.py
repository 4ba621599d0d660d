"""How Polish sentences go: what opens and joins them, what gives the language away, and how anger sounds."""

from __future__ import annotations

from voicebot.understanding.languages.notation import folded, lines, marks, words
from voicebot.understanding.languages.sentences import Sentences, Signs, Temper

_OPENINGS = """
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

_BACKGROUND = """
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

SENTENCES = Sentences(
    openings=lines(_OPENINGS),
    background=lines(_BACKGROUND),
    joints=marks("a_także oraz i_jeszcze i_też i a_poza_tym poza_tym no_i a_do_tego ale"),
    follow_ups=folded("a a_co a_jak a_jeśli co_z i"),
)

SIGNS = Signs(
    common=words("""
        i w z na do nie że się to jest jak czy co mam chcę proszę o po za od dla moje moja mój mi mnie ale tak
        już gdzie kiedy ile jaki jaka jakie przez bo tylko może można był była było są ten ta tę te tego jeszcze
        pan pani państwo chciałbym chciałabym mogę dzień dobry dziękuję numer zamówienie zamówienia paczka
        paczkę faktura fakturę zwrot reklamacja lampa lampę nas was wasz jutro dzisiaj wczoraj teraz potrzebuję
        oraz ze u albo która który które jestem macie czekam działa ma być będzie kto dlaczego skąd dokąd ja ty
        on ona ono my wy oni one jego jej ich nim nią nami niego niej im ją go mu kogo komu kim czym czego czemu
        siebie sobie swój swoja swoje swojej nasz nasza nasze wasza wasze tamten tam tu tutaj stąd zawsze nigdy
        często potem wtedy zaraz dopiero znowu znów razem bardzo trochę dużo mało więcej mniej lepiej gorzej
        dobrze źle także też również nawet właśnie chyba raczej jednak więc dlatego ponieważ gdyby jeśli jeżeli
        żeby aby chociaż podczas między przed nad pod bez około według oprócz zamiast jesteś jesteśmy byłem
        byłam byli będę będą musi muszę trzeba powinien powinna chce chcemy wiem wie wiedzieć robi robić zrobić
        idzie iść przyjść przyszło przyszła przyszedł dostałem dostałam kupić kupiłem kupiłam zamówić zamówiłem
        oddać wysłać zapłacić zadzwonić powiedzieć czas rok tydzień miesiąc raz rzecz sprawa problem pytanie
        adres dom praca telefon pieniądze mieszkanie syn córka żona mąż nowy nowa stary stara duży mały inny
        inna drugi druga jeden każdy wszystko wszyscy nic ktoś coś gdzieś jakiś jakaś nikt sam sama
    """),
    letters="a-ząćęłńóśźż",
    greetings=words("dzień dobry wieczór cześć halo witam pan pani panie panu"),
)

TEMPER = Temper(
    anger="""
ile razy ... powtarzac|mowic|dzwonic|tlumaczyc|prosic
skandal|skandaliczn*|kpina|kpiny|kpicie|zenada|zenujac*|kompromitacja|karygodn*|niedopuszczaln*|bezczeln*
mam|mamy dosc $
mam|mamy tego|was|juz|wszystkiego|serdecznie ... dosc
dosc tego
trzeci|czwarty|piaty|szosty|dziesiaty|setny|kolejny|ktorys raz ... dzwonie|mowie|powtarzam|tlumacze|prosze|pisze
dzwonie|mowie|powtarzam|tlumacze ... trzeci|czwarty|piaty|szosty|dziesiaty|setny|kolejny raz
po raz trzeci|czwarty|piaty|szosty|dziesiaty|setny|kolejny ... dzwonie|mowie|powtarzam|tlumacze|prosze|pisze
jestescie ... powazni|normalni
powazni|normalni jestescie
przeciez|juz mowilem|mowilam|powiedzialem|powiedzialam
cholera|cholery|cholern*|szlag|diabli|psiakrew
jakies jaja
jaja sobie
zlodzieje|oszusci|naciagacze
nikt nie odbiera
do niczego ... nadajecie|nadaje
denerwuje|denerwujcie|denerwujesz|wkurza*|wkurzy*|irytuje|irytujac*
pojde|ide|podam|oddam|skieruje|zglosze|spotkamy ... sadu|sad|sadzie|rzecznika|uokik|prokuratury
nigdy wiecej
co to ma ... byc
ile|jak mozna|dlugo ... czekac
marnujecie|marnuje ... czas
robicie ... idiote|idiotke|glupka|balona
jestem|jestesmy ... wsciekl*|oburz*
ile|dlugo jeszcze mam|mamy|bede|bedziemy czekac
brak mi slow
nie miesci sie w glowie
w glowie nie miesci
po dziurki w nosie
nabijacie|kpicie|drwicie ... ze mnie
chyba ze mnie ... nabijacie|kpicie|drwicie
jak mozna tak ... traktowac
nie zycze sobie
oddawajcie
po raz trzeci|czwarty|piaty|szosty|dziesiaty|setny i nic|dalej|nadal
""",
    abuse="""
kurw*|skurw*|wkurw*|chuj*|pierdol*|spierd*|wypierd*|jebac|jebany|jebana|jebane|zajeb*|pojeb*|wyjeb*|przejeb*
debil*|idiot*|kretyn*|palant*|dupek|dupku|gnoju|gnoj|suko|smieciu|matole
w|do dupy|dupe
gowno|gowniany|gowniana
zamknij sie|morde|ryj
wal|odwal|odpierdol sie
spadaj
glup*|durn*|tepy|tepa|pieprzon*|cholern* automat*|automacie|bot|bocie|robot*|maszyno|babo
""",
)
