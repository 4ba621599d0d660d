"""What Hungarian callers say to the line itself."""

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
            (valakivel|valakit)
            (kapcsoljon|kapcsoljanak|kapcsolj) [át|össze]
            van ott valaki [aki segít]
            emberi segítséget [szeretnék|kérek|kérnék]
            valakit kérek a (visszaküldéshez|reklamációhoz|számlához|rendeléshez)
        """,
        "repeat": """
            (ismételje|ismételd|ismételjék) [meg] [még egyszer]
            meg (tudná|tudja|tudnád) ismételni [a kérdést]
            megismételné [a kérdést|még egyszer]
            [elmondaná|mondja|mondaná] még egyszer
            újra
            [elmondaná|mondja el] újra
            (tessék|hogyan|mit mondott|mit mondtál)
            nem (értettem|hallottam|hallom) [jól] [megismételné|ismételje meg]
            nem értettem [tisztán] [mit mondott|a kérdést|hogy mit mondott]
            mi volt a kérdés
            hogy mondta
            rosszul hallom [önt]
            (megkérhetem|kérhetem) hogy ismételje meg
        """,
        "slower": """
            [egy kicsit|kicsit] (lassabban|lassan)
            (beszéljen|beszélj|mondja|beszélne) [egy kicsit|kicsit] (lassabban|lassan)
            (tudna|lehetne) [egy kicsit|kicsit] lassabban [beszélni|mondani]
            túl gyors [ez|nekem]
            túl gyorsan (beszél|mondja|beszélsz)
            ne (ilyen|olyan) gyorsan
            nem tudom követni
            lassítson [egy kicsit|kicsit]
            lassítana
            [egy kicsit|kicsit] (lassabban|lassan) (mondja|beszéljen|legyen szíves)
        """,
        "help": """
            (segítség|segítséget)
            (segítsen|segíts|segítene) [nekem]
            [tudna|tud] (segíteni|segíteni nekem)
            mit mondhatok [itt|most]
            mit (kell|tudok) [itt|most] (mondani|mondanom)
            mit (lehet|tudok) itt (intézni|kérdezni)
            miben (tud|tudsz|tudnak|tudna) [nekem] segíteni
            mit (tudsz|tud)
            milyen (lehetőségek vannak|lehetőségeim vannak|lehetőség van)
            (mik|melyek) a lehetőségek
            hogyan működik [ez]
            nem tudom mit (mondjak|kell mondani)
        """,
        "back": """
            vissza
            (menjünk|lépjünk|menjen|lépjen|lépj|menj) vissza [egyet|egy lépést|az előzőhöz|az előző kérdéshez]
            vissza [az] (előzőhöz|előző kérdéshez|előző menübe)
            [az] előző [kérdés|kérdést|lépés|menü|menüpont]
            egy lépést vissza
            egyet vissza
            (szeretnék|vissza akarok) (visszamenni|visszalépni|menni|lépni) [az előző kérdéshez]
            visszamehetnénk [az előző kérdéshez]
            visszaléphetnénk
            visszalépés
        """,
        "correct": """
            (tévedtem|elrontottam|eltévesztettem)
            rosszul (mondtam|adtam meg)
            nem (ezt|azt) mondtam
            nem így (mondtam|gondoltam)
            (szeretném|ki szeretném|hadd) (javítani|javítsam|módosítani)
            javítsa ki
            javítás
            (félreértett|félreértette|félreértettél) [engem]
            rossz (számot|kódot|címet|napot|időpontot) (mondtam|adtam meg)
        """,
        "cancel": """
            (mégse|mégsem|mégsem kell)
            hagyjuk [ezt|az egészet]
            hagyja [ezt]
            (nem érdekes|nem fontos|nem számít)
            (felejtse|felejtsd) el
            felejtsük el
            (meggondoltam|meggondoltam magam)
            [inkább] (megszakítom|mégse kérem)
            törölje [ezt]
            (stop|állj)
            már nem kell
            megszakítás
        """,
        "wait": """
            [csak] egy (pillanat|pillanatot|perc|percet|másodperc|másodpercet|kis türelmet)
            (pillanat|pillanatot|kis türelmet|türelem) [kérek]
            (várjon|várj|várjanak) [csak] [egy] [kicsit|pillanatot|percet]
            (tudna|tudnál) várni [egy kicsit|egy pillanatot|egy percet]
            [máris|mindjárt] (nézem|keresem|megnézem|megkeresem|mondom|hozom)
            [egy pillanat] (megkeresem|megnézem|előkeresem) [a számot|a szemüvegem]
            meg kell (néznem|keresnem)
            (adjon|adj) [nekem] egy (percet|pillanatot)
            ne tegye le
            máris
            mindjárt
            egy pillanat türelmet
        """,
        "start_again": """
            (kezdjük|kezdje|kezdjük el) [az egészet] (elölről|újra|előröl|az elejéről)
            (elölről|előröl|az elejéről)
            (szeretném|szeretnék) (újrakezdeni|elölről kezdeni|újra kezdeni)
            [az egészet] (újrakezdeném|elölről kezdeném)
            (kezdhetnénk|kezdhetjük) (elölről|újra)
            [vissza a] (főmenü|főmenübe|főmenüt|elejére)
            menjünk [vissza] az elejére
            vissza az elejére
            újrakezdés
            [kezdjük] még egyszer (elölről|az elejéről)
        """,
        "goodbye": """
            [köszönöm] [szépen] (viszontlátásra|viszonthallásra|viszlát|viszhall)
            (viszontlátásra|viszonthallásra|viszlát) [köszönöm]
            (szia|sziasztok|helló|szevasz) köszönöm
            [köszönöm] (minden jót|jó éjszakát|jó éjt)
            [köszönöm] további szép (napot|estét|hétvégét) [viszonthallásra]
            (leteszem|lerakom) [a telefont]
            befejezem [a beszélgetést]
            (fejezzük|fejezze) be [a hívást]
            [ennyi volt] [köszönöm] (viszlát|viszonthallásra)
            pá
            pápá
        """,
    },
    courtesies=word_class(
        "kerem kerlek legyen legyenek szives szivesen bocsanat elnezest hallo nos hat na oke rendben is lenne szepen "
        "koszonom koszi"
    ),
    negations=word_class("nem ne se sem"),
    person=PersonWords(
        staff=word_class(
            "ugyintezo* operator operatort operatorral operatorhoz operatornak munkatars* kezelo kezelot kezelovel "
            "kezelohoz ember embert emberrel emberhez emberekkel ugyfelszolgalat* tanacsado* szakember* konzultans* "
            "fonok fonokot fonokkel kollega kollegat kollegaval kollegahoz vezetovel vezetot vezetohoz "
            "diszpecser* fonoket fonokenek kollegajat embernek"
        ),
        someone=word_class(
            "valaki valakit valakivel valakihez szemely szemelyt szemellyel szemelyhez osztaly* kivel "
            "panaszosztaly* ugyfelszolgalat*"
        ),
        real=word_class("elo eleven igazi hus ver emberi valodi"),
        talk=word_class(
            "beszelni beszelhetnek beszelhetek beszeljek beszelgetni beszelgetnek beszelnek beszelhetnenk szot"
        ),
        connect=word_class(
            "kapcsolj* kapcsolna kapcsolnanak kapcsolni kapcsold atkapcsol* osszekapcsol* kapcsolat* adjon adjak "
            "adja "
            "adjanak adj hivja hivjon hivjak iranyits* atiranyit* adni"
        ),
        want=word_class(
            "akarok akarom akarnek szeretnek szeretnem kerek kernek kernem kerem kerhetek kerhetnek kell kellene "
            "lehet "
            "lehetne tudnek szuksegem kivanok koverelek kovetelem tudna tudnanak"
        ),
        nots=word_class("nem ne se sem"),
        around=word_class(
            "a az egy en de es most mar csak inkabb hogy ide nekem engem kozvetlenul azonnal rogton vegre valamelyik "
            "masik masikkal masikat legyen szives tessek on onok maguk maguktol valami is at ossze kapcsolatba lepni "
            "tud tudna ha van lenne itt valamilyen telefonon hat be meg le fel vele onokkel jo napot kivanok ott "
            "hozzaerto kompetens aki ert segit hozza ide"
        ),
        onward=word_class("mert hogy aki es most de"),
        reasons=marks("mert"),
        reasons_behind=word_class("miatt vegett ugyeben ugyben kapcsan kapcsolatban erdekeben temaban targyaban"),
        reports=word_class(
            "mondta mondtak mondott hivott hivtak felhivott felhivtak keresett volt voltak igert* irt irta"
        ),
        bots=word_class(
            "gep geppel gepek gepekkel gephez robot* bot botok bottal botokkal automat* szamitogep* gepet gepeket "
            "geptol robotot"
        ),
    ),
    correction=CorrectionWords(
        openings="""
            nem nem [hanem]
            [nem] hanem
            [nem] [bocsánat|elnézést] (tévedtem|eltévesztettem|elrontottam|tévedés) [az]
            [nem] (úgy értem|úgy értettem|azt akartam mondani|azt szerettem volna mondani) [hogy]
            [nem] (inkább|mégis|mégis inkább)
            [nem] (javítom|javítsa|módosítsa|javítás) [erre|arra]
            rosszul mondtam [az]
            nem (ezt|azt) mondtam [hanem]
            bocsánat
            nem az hanem
        """,
        no=word_class("nem"),
        before=word_class("a az"),
        values=word_class(
            "hetfo* kedd* szerda* szerdan csutortok* pentek* szombat* vasarnap* januar* februar* marcius* aprilis* "
            "majus* junius* julius* augusztus* szeptember* oktober* november* december* holnap* ma mai reggel* este* "
            "delutan* delelott* egy ketto ket harom negy ot hat het nyolc kilenc tiz tizen* husz* huszon* harminc* "
            "negyven* otven* hatvan* hetven* nyolcvan* kilencven* szaz* nulla elso masodik harmadik negyedik otodik "
            "fel negyed haromnegyed"
        ),
        otherwise=word_class(
            "koszonom koszi nem kell kerem kerek akarok szeretnek tudom ertem jo mukodik en van volt mar meg ez az "
            "minden csak most"
        ),
        but=word_class("hanem"),
    ),
    language=LanguageWords(
        alone=called("""
            en: angolul angolra ; pl: lengyelul lengyelre ; hu: magyarul magyarra ; ru: oroszul oroszra
            de: nemetul nemetre ; uk: ukranul ukranra ; fr: franciaul franciara ; es: spanyolul spanyolra
            it: olaszul olaszra ; cs: csehul csehre ; sk: szlovakul szlovakra
        """),
        named=called("""
            en: angol angolt ; pl: lengyel lengyelt ; hu: magyar magyart ; ru: orosz oroszt ; de: nemet
            uk: ukran ukrant
        """),
        speak=word_class("nyelv* besz* tud ert*"),
        around=word_class(
            "lehet lehetne tudunk tudna tudnank tudnak kerem szeretnek szeretnem kerek akarok folytatni "
            "folytathatjuk "
            "folytassuk folytathatnank valtsunk valtson valtani valthatnank at a az on onok itt is valaki van inkabb "
            "csak maga maguk* kapcsoljon legyen szives e vele velem en"
        ),
    ),
)
