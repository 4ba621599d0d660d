"""What Polish callers say to the line itself."""

from __future__ import annotations

from voicebot.understanding.languages.commands import (
    CommandTable,
    CorrectionWords,
    LanguageWords,
    PersonWords,
    called,
    word_class,
)
from voicebot.understanding.languages.notation import marks

COMMANDS = CommandTable(
    wordings={
        "person": """
            [do] (biuro|biura) obsługi [klienta]
            [połącz mnie|proszę połączyć mnie] z (biurem|działem) obsługi [klienta]
            (chcę|chciałbym|chciałabym|mogę) [rozmawiać|porozmawiać] z (biurem|działem) obsługi [klienta]
            (kogoś|z kimś|z kim|do kogoś) [z] (obsługi|biura) [klienta]
            (z obsługą|do obsługi|obsługę|obsługa) klienta
            (z obsługą|do obsługi)
            z kimś [innym|kompetentnym]
            (kogoś|do kogoś) (innego|kompetentnego)
            (połącz|połączcie|połączyć|przełącz|przełączcie|przełączyć) mnie
            mnie (połączyć|przełączyć)
            (przekazać|przekaż|przekażcie) mnie (dalej|wyżej|komuś innemu|komuś kompetentnemu)
        """,
        "repeat": """
            powtórz [to] [jeszcze raz]
            [czy] (może|mogłaby|mógłby) (pan|pani) [to] powtórzyć [pytanie|jeszcze raz]
            [czy] [można] [to] powtórzyć [pytanie]
            [czy] (możesz|możecie) [to] powtórzyć
            [o] powtórzenie [pytania]
            jeszcze raz
            co (pan|pani) (mówi|mówiła|mówił|powiedziała|powiedział)
            (jak|co) (mówisz|mówiłaś|mówiłeś|powiedziałaś)
            nie (dosłyszałem|dosłyszałam|usłyszałem|usłyszałam|słyszałem|słyszałam) [co (pan|pani) (mówi|mówiła|mówił)]
            [coś] (słabo|źle) słychać
            nie (zrozumiałem|zrozumiałam) [proszę] [powtórzyć|jeszcze raz]
            [jak|co] słucham
            jak brzmiało [to] pytanie
            jakie było pytanie
            można prosić [to] jeszcze raz
            powtórzcie [to]
        """,
        "slower": """
            [trochę] (wolniej|powoli|powolniej)
            [czy] (może|mogłaby|mógłby) (pan|pani) [mówić] [trochę] wolniej
            [czy] można [mówić] [trochę] wolniej
            [mów|mówić|mówcie] [trochę] (wolniej|powoli)
            (mówi|mówisz) (pan|pani) za szybko
            (mówisz|mówicie) za szybko
            (za|zbyt) szybko [pani mówi|pan mówi]
            nie nadążam
            nie tak szybko
        """,
        "help": """
            pomoc
            (pomóż|pomóżcie) [mi]
            [czy] (może|mogłaby) (pan|pani) mi pomóc
            co mogę [tu|tutaj|teraz] powiedzieć
            co [ja] mam [teraz] (powiedzieć|mówić)
            co (mogę|można) [tu|tutaj] (zrobić|załatwić)
            w czym (możesz|może pani|może pan|możecie) [mi] pomóc
            co (potrafisz|umiesz|możesz|pani potrafi) [zrobić]
            jakie (są|mam) (opcje|możliwości)
            jak to działa
            nie wiem co (mówić|powiedzieć)
        """,
        "back": """
            (wróć|wróćmy|wracaj|wracamy) [do (poprzedniego|tyłu|poprzedniego pytania|poprzedniego kroku)]
            [chcę|chciałbym|chciałabym] (wrócić|cofnąć) [się] [do poprzedniego (pytania|kroku)]
            cofnij [się|to]
            cofnijmy się
            (wstecz|powrót)
            poprzednie [pytanie|menu]
            poprzedni krok
            krok (wstecz|do tyłu)
            do poprzedniego pytania
            [czy] (można|możemy) (wrócić|cofnąć) [się] [do poprzedniego pytania]
        """,
        "correct": """
            (pomyliłem|pomyliłam) się
            (źle|niedobrze) (powiedziałem|powiedziałam|podałem|podałam)
            (przejęzyczyłem|przejęzyczyłam) się
            [chcę|chciałbym|chciałabym|muszę] [to] (poprawić|zmienić)
            popraw [to]
            poprawka
            (źle|nie tak) mnie (pani|pan) zrozumiała
            źle (zrozumiałaś|zrozumiałeś|zrozumieliście)
            (podałem|podałam) zły (numer|kod|adres|dzień|termin)
        """,
        "cancel": """
            anuluj [to]
            (nieważne|nie ważne|mniejsza o to|mniejsza z tym)
            [dobra] zostaw to
            zostawmy to
            (odpuść|zapomnij)
            zapomnij o tym
            już nie trzeba
            [już] nie potrzebuję
            (rozmyśliłem|rozmyśliłam) się
            zmieniłem zdanie
            zmieniłam zdanie
            przerwij
            stop
            dajmy (temu|z tym) spokój
        """,
        "wait": """
            (chwileczkę|chwilkę|chwila|momencik|moment) [już szukam|muszę (sprawdzić|poszukać)]
            (sekunda|sekundę|sekundkę|minutkę|minutę) [już szukam|muszę (sprawdzić|poszukać)]
            [jeszcze] (chwilę|jedną chwilę|jeden moment|jedną chwileczkę|jedną sekundę)
            (poczekaj|zaczekaj|czekaj|poczekajcie|zaczekajcie) [chwilę|chwileczkę|moment]
            [czy] (może|mogłaby|mógłby) (pan|pani) (poczekać|zaczekać) [chwilę|chwileczkę|moment]
            (poczekać|zaczekać) [chwilę|chwileczkę|moment]
            już (szukam|sprawdzam|patrzę|idę po)
            muszę (poszukać|sprawdzić|znaleźć)
            zaraz [sprawdzę|poszukam|znajdę|powiem|podam]
            daj mi (chwilę|moment|sekundę)
            proszę (czekać|się nie rozłączać)
            tylko (znajdę|sprawdzę|wezmę) [numer|okulary|długopis]
        """,
        "start_again": """
            (zacznijmy|zacznij|zaczynamy|zaczynajmy) [to] [wszystko] (od nowa|od początku|jeszcze raz)
            (od nowa|od początku)
            [chcę|chciałbym|chciałabym] zacząć [wszystko] (od nowa|od początku|jeszcze raz)
            wszystko (od nowa|od początku)
            jeszcze raz od początku
            (wróć|wróćmy|powrót|cofnij) do (początku|menu głównego|głównego menu)
            (menu główne|główne menu)
            do początku
            [czy] (możemy|można) zacząć (od nowa|od początku)
            restart
        """,
        "goodbye": """
            [to wszystko] [dziękuję|dzięki] [bardzo] do widzenia
            (do widzenia|do usłyszenia|do zobaczenia) [dziękuję|dzięki]
            żegnam
            żegnam pana
            [dzięki|dziękuję] (na razie|pa|cześć|pa pa)
            (miłego|dobrego) (dnia|wieczoru|popołudnia) [do widzenia]
            dobranoc
            kończę [rozmowę]
            [chcę] (zakończyć|kończyć) [rozmowę]
            zakończ [rozmowę]
            (rozłączam|rozłącz) się
        """,
    },
    courtesies=word_class(
        "prosze poprosze przepraszam dziekuje dzieki halo no ok okej dobra dobrze bardzo ja a to i ej sluchaj "
        "sluchajcie dzien dobry pana pania panstwa uprzejmie"
    ),
    negations=word_class("nie"),
    person=PersonWords(
        staff=word_class(
            "konsultan* doradc* operator operatora operatorem operatorowi operatork* pracownik* pracownic* "
            "czlowiek* ludzmi ludzi agent agenta agentem agentk* kierownik* kierownic* menedzer* manager* "
            "specjalist* telefonist* dyspozytor* przelozon* szef szefa szefem szefow* recepcj* infolini*"
        ),
        someone=word_class(
            "osoba osobe osoby osobie kims kogos komus ktos kim działem działu dział biurem biuro biura"
        ),
        real=word_class("zyw* prawdziw*"),
        talk=word_class("rozmawiac porozmawiac pogadac gadac pomowic rozmowa rozmowe rozmowy mowic poskarzyc"),
        connect=word_class(
            "polacz* przelacz* przekieruj* przekaz przekazcie daj dajcie dawaj dawajcie zawolaj* podlacz* "
            "skontaktowac skontaktuj* kontakt laczyc lacz laczcie laczenie"
        ),
        want=word_class(
            "chce chcialbym chcialabym chcialem chcialam prosze poprosze prosic potrzebuje potrzebny wole "
            "wolalbym wolalabym moge moglbym moglabym mozna zadam domagam dostane dostac macie"
        ),
        nots=word_class("nie"),
        around=word_class(
            "ja a ale no to z ze do od o mnie mi sie nas juz teraz tu jakims jakiegos jakas jakis czy tylko "
            "wylacznie jednak naprawde po prostu pan pana pani panu panstwa bardzo pilnie razu natychmiast "
            "wreszcie koncu w innym innego inna inny was wami waszym waszego waszej normalnym zwyklym "
            "technicznym kompetentn* sie przez telefon za moze mozecie lepiej wiec bym klienta innej "
            "obslugi biura dzialu reklamacji jest tam tego tej kompetencj* wlasciw* zna ktory ktora pomoze "
            "podejsc osobiscie dawaj biurem biurze telefonu na tym tam zmiany"
        ),
        onward=word_class("bo poniewaz zeby aby i gdyz ktory ktora w sprawie teraz a ale"),
        reasons=marks(
            "bo w_sprawie w_sprawach w_kwestii w_temacie w_zwiazku z_powodu odnosnie dotyczac(y ego a ej) co_do "
            "o_reklamacj(i e a) od"
        ),
        reports=word_class(
            "powiedzia* mowi* dzwoni* zadzwoni* obieca* byl byla bylo byli jest pisa* napisa* kazal* twierdzi* "
            "przyjdzie przyjedzie przyszedl przyszla"
        ),
        bots=word_class("automat* robot* bot bota botem boty botami maszyn* komputer* nagran* asystentk*"),
    ),
    correction=CorrectionWords(
        openings="""
            nie nie [to] [jest]
            nie (tylko|lecz|ale) [to] [ma być|na|w]
            [nie] [to] (pomyłka|poprawka) [to] [ma być|miał być|miało być]
            [nie] (pomyliłem|pomyliłam|przejęzyczyłem|przejęzyczyłam) się [to] [ma być|miał być|miało być]
            [nie] [to] (znaczy|to znaczy|znaczy się)
            [nie] (chodziło|chodzi) mi o
            [nie] (miałem|miałam) na myśli
            [nie] [to] (miało być|miał być|miała być|ma być|powinno być|powinien być)
            [nie] jednak
            źle (powiedziałem|powiedziałam|podałem|podałam) [to] [jest|ma być]
            [nie] (popraw|zmień|proszę poprawić|proszę zmienić) [to] na
            [to] nie tak [tylko]
        """,
        no=word_class("nie"),
        before=word_class("w we na o od do po to numer kod"),
        values=word_class(
            "poniedzial* wtor* srod* czwart* piat* sobot* niedziel* stycz* lut* marc* marzec kwie* maj maja "
            "czerw* lip* sierp* wrze* pazdz* listop* grud* jutr* dzis* pojutrz* rano wieczor* popolud* "
            "jeden jedna dwa dwie trzy cztery piec szesc siedem osiem dziewiec dziesi* jedena* dwana* "
            "trzyna* czterna* pietna* szesna* siedemna* osiemna* dziewietna* dwadzi* trzydzi* czterdzi* "
            "piecdzi* sto dwiescie zero pierwsz* drug* trzeci* czwart* szost* siodm* osm* dziewiat*"
        ),
        otherwise=word_class(
            "dzieki dziekuje nie chce ja ma mam moge wiem rozumiem dziala trzeba wiec no bardzo teraz moj moja "
            "prosze to jest bylo byl byla chcialbym chcialabym dostalem dostalam potrzebuje zgadza wszystko ale bo"
        ),
        but=word_class("tylko lecz ale a"),
    ),
    language=LanguageWords(
        alone=called("""
            en: angielsku angielski ; pl: polsku polski ; hu: wegiersku wegierski ; ru: rosyjsku rosyjski rusku
            de: niemiecku niemiecki ; uk: ukrainsku ukrainski ; fr: francusku francuski ; es: hiszpansku hiszpanski
            it: wlosku wloski ; cs: czesku czeski ; sk: slowacku slowacki
        """),
        named=called("""
            en: angielskiego angielskim ; pl: polskiego polskim ; hu: wegierskiego wegierskim
            ru: rosyjskiego rosyjskim ; de: niemieckiego niemieckim ; uk: ukrainskiego ukrainskim
        """),
        speak=word_class("jezyk* mow* rozmawia* porozmawiac rozumie* gadac"),
        around=word_class(
            "czy mozna mozemy moze moge mozecie pan pani panstwo po na w z prosze poprosze zmien zmienic "
            "przelacz przelaczyc przejdz przejdzmy przejsc chce chcialbym chcialabym wole wolalbym wolalabym da "
            "sie ja tu ktos i teraz bede tylko lepiej znam zna"
        ),
    ),
)
