"""What German callers say to the line itself."""

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
            (kundenservice|kundendienst|kundenbetreuung|vermittlung) ; (verbinden|verbinde) [sie] [mich]
            ist (da|dort) jemand [dran|am telefon]
        """,
        "repeat": """
            (wiederholen|wiederhole) [sie] [das|es|die frage] [noch einmal|nochmal]
            (können|könnten|könntest|kannst) (sie|du) [das|die frage] [noch einmal|nochmal] (wiederholen|sagen)
            [sagen sie das] (noch einmal|nochmal) ; [wie|was] (haben sie|hast du) [da] [gerade] gesagt
            (wie bitte|wie war das|was war das|wie meinen sie)
            (das|die frage) habe ich (nicht|akustisch nicht) verstanden
            ich (habe|hab) (sie|das|die frage) [akustisch] nicht (verstanden|gehört) ; nicht verstanden
            was war die frage
            wie (lautet|war|lautete) die frage [nochmal] ; ich (kann|konnte) sie nicht (hören|verstehen)
        """,
        "slower": """
            [etwas|ein bisschen|bitte] langsamer ; (sprechen|reden) sie [etwas|ein bisschen] langsamer
            nicht so schnell
            (können|könnten) sie [etwas|ein bisschen] langsamer (sprechen|reden)
            [das ist|das war|das geht] [mir] zu schnell
            sie (sprechen|reden) [mir] zu schnell ; ich komme nicht (mit|hinterher) ; langsam [bitte]
        """,
        "help": """
            hilfe ; (helfen|hilf) [sie] mir ; (können|könnten|kannst) (sie|du) mir helfen
            was kann ich [hier|jetzt] (sagen|tun|machen)
            was (soll|muss) ich [jetzt] (sagen|tun|machen)
            was (können|kannst) (sie|du) [für mich tun|alles|machen]
            welche (möglichkeiten|optionen) (gibt es|habe ich) ; wie funktioniert das [hier] ; ich brauche hilfe
            ich weiß nicht was ich (sagen|machen) soll ; (womit|wobei) (können|kannst) (sie|du) mir helfen
        """,
        "back": """
            zurück ; [gehen wir|ich möchte|ich will] [einen schritt] zurück [gehen] ; einen schritt zurück
            [zur] (vorherige frage|vorheriger schritt)
            (zurück zur|zur) (vorherigen|letzten) frage ; zurück zum (vorherigen|letzten) (schritt|menü)
            (können|könnten) wir [einen schritt] zurück [gehen] ; die (vorherige|letzte) frage ; noch einmal zurück
        """,
        "correct": """
            das (ist|war) (ein fehler|ein irrtum|nicht das was ich gesagt habe)
            ich habe mich (vertan|versprochen|geirrt)
            ich habe (etwas|das|was) (falsches|falsche) (gesagt|genannt|angegeben)
            ich habe (die falsche nummer|den falschen tag|den falschen termin) (gesagt|genannt|angegeben)
            sie haben mich falsch verstanden ; das habe ich nicht (gesagt|gemeint) ; korrektur ; mein fehler
            ich (möchte|will|muss) (das|etwas) (korrigieren|ändern|berichtigen) ; (korrigieren|ändern) sie das
        """,
        "cancel": """
            (abbrechen|abbruch|stopp|stop|halt) ; (vergessen|vergiss) [sie] (es|das)
            lassen (wir|sie) (es|das) [gut sein]
            (macht nichts|nicht so wichtig|nicht wichtig|hat sich erledigt)
            [das] (brauche|brauch) ich nicht mehr
            ich habe (es mir|mich) anders (überlegt|entschieden) ; brechen sie [das] ab
        """,
        "wait": """
            [einen|nur einen|einen kleinen] (moment|augenblick) [mal] ; (eine|ne) (sekunde|minute)
            (warten|warte) [sie] [kurz|mal|einen moment]
            (sekunde|momentchen|moment mal|augenblick mal|kleinen moment) ; (bleiben|bleib) [sie] [kurz] dran
            nicht auflegen
            ich (muss|möchte) [kurz|erst|das] (nachsehen|nachschauen|suchen|holen)
            ich (suche|schaue|hole) [das] [kurz|gerade|eben|mal] [nach|sie]
            (können|könnten) sie [kurz|einen moment] warten ; legen sie nicht auf
        """,
        "start_again": """
            [fangen wir] [noch einmal|nochmal] (von vorne|von vorn) [an|anfangen|beginnen]
            noch einmal von (vorne|vorn|anfang)
            (von anfang an|ganz von vorne|alles von vorne|neustart|neu anfangen)
            [zurück zum|zum] (hauptmenü|anfang|start)
            ich (möchte|will) [noch einmal|nochmal] (von vorne|neu|von vorn) (anfangen|beginnen)
            beginnen wir von (vorne|vorn)
        """,
        "goodbye": """
            [danke|vielen dank] [das war alles|das wars] (auf wiederhören|auf wiedersehen|tschüss|tschüs|tschau|ciao)
            (ade|wiederhören|wiedersehen|tschö)
            (auf wiederhören|tschüss|auf wiedersehen) [danke|vielen dank|und danke]
            [einen] schönen (tag|abend|nachmittag) noch [tschüss]
            [ein] schönes wochenende ; bis (bald|dann|später) ; gute nacht ; ich lege [jetzt] auf
            [das] gespräch beenden ; machen sie es gut
        """,
    },
    courtesies=word_class("""
            bitte danke entschuldigung hallo guten tag okay ok also so na äh ähm ja gut sehr freundlich gern gerne
            mal
        """),
    negations=word_class("nicht kein* nein nie"),
    person=PersonWords(
        staff=word_class("""
            mitarbeiter* berater* kundenberater* kundenbetreuer* sachbearbeiter* agent agenten agentin operator*
            mensch menschen ansprechpartner* kollege kollegen kollegin* vorgesetzt* chef chefin* teamleiter*
            experte* spezialist* fachmann servicemitarbeiter* kundenservice kundendienst telefonist* vermittlung
        """),
        someone=word_class(
            "person personen jemand* irgendwen irgendwer irgendwem irgendjemand* leute leuten wem wen abteilung* "
            "zentrale buchhaltung kundenbetreuung"
        ),
        real=word_class("echt* richtig* wirklichen lebend* menschlich* real* leibhaftig*"),
        talk=word_class("sprechen spreche reden rede gespräch unterhalten telefonieren"),
        connect=word_class("""
            verbinden verbinde verbindung durchstellen stellen stell weiterleiten weiterverbinden durchgestellt
            verbunden holen hol geben gib geb übergeben weitergeleitet leiten
        """),
        want=word_class("""
            möchte will wollen wollte würde brauche brauch bräuchte hätte kann könnte könnten können darf bitte gern
            gerne lieber verlange fordere wünsche
        """),
        nots=word_class("nicht kein* nie"),
        denies=word_class("nicht kein*"),
        around=word_class("""
            ich mich mir mit einem einen einer eine ein der die das dem den zu zum zur an von vom bei sie uns jetzt
            gleich sofort direkt endlich doch mal nur einfach wirklich irgendein* ihr ihre ihrem ihren ihrer da ist
            es hier am telefon durch weiter aus service team support hilfe anderen andere anderem stattdessen statt
            eher und aber so dann wieder noch geht möglich sein wer sich auskennt persönlich zuständigen zuständige
            wen wem selbst lassen aus helfen hilft haben gibt auch ihnen
        """),
        onward=word_class("weil denn wegen um und aber zu zum zur der die statt bezüglich"),
        reasons=marks("wegen weil bezüglich zum_thema zu_meiner zu_meinem betreffs in_sachen um für über"),
        reasons_behind=word_class("wegen betreffend bezüglich"),
        reports=word_class("""
            sagte gesagt sagt meinte hat hatte haben war waren versprach rief ruft angerufen schrieb
            kommt kam
        """),
        bots=word_class("""
            bot bots roboter* computer* automat* maschine* ki sprachcomputer* bandansage*
            computerstimme roboter* maschinen
        """),
    ),
    correction=CorrectionWords(
        openings="""
            nein nein [es ist|das ist] ; [nein] ich (meine|meinte|wollte sagen) ; [nein] (sondern|vielmehr)
            nein (nicht das|das nicht) [sondern]
            [nein] (das|es) (sollte|muss|müsste|soll) [doch] [am] ; [nein] (korrektur|mein fehler) [es ist]
            [nein] doch (lieber|eher) [am]
            [nein] ich habe mich (vertan|versprochen|geirrt) [es ist|das ist]
            (entschuldigung|verzeihung) [ich meine|ich meinte]
            [nein] (ändern|korrigieren) sie (das|es) (auf|in|zu)
            [nein] (falsch|das ist falsch|das war falsch) [es ist|richtig ist]
        """,
        no=word_class("nein nee nö"),
        before=word_class("am an um der die das den dem im es ist für nummer code"),
        values=word_class("""
            montag* dienstag* mittwoch* donnerstag* freitag* samstag* sonnabend* sonntag* januar februar märz april
            mai juni juli august september oktober november dezember morgen übermorgen heute vormittag* nachmittag*
            abend* mittag* null ein eins zwei zwo drei* vier* fünf* sechs* sieb* acht* neun* zehn* elf* zwölf* zwan*
            hundert* tausend* erst* zweit* dritt* halb viertel nächst*
        """),
        otherwise=word_class("""
            danke bitte ich wir das es nicht mehr kein keine nichts brauche weiß wieso warum wann wo wie was wer
            schon alles nur noch stimmt
        """),
        but=word_class("sondern"),
    ),
    language=LanguageWords(
        alone=called("""
            de: deutsch ; en: englisch ; pl: polnisch ; hu: ungarisch ; ru: russisch ; uk: ukrainisch
            fr: französisch
            es: spanisch ; it: italienisch ; cs: tschechisch ; sk: slowakisch
        """),
        named=called("""
            en: englische(- n r) ; pl: polnische(- n r) ; hu: ungarische(- n r) ; ru: russische(- n r)
            de: deutsche(- n r)
        """),
        speak=word_class("sprech* sprich* spricht red* sprache* versteh* weiter* wechsel* umschalten"),
        around=word_class("""
            auf in können kann könnten wir sie bitte ich möchte würde will lieber jemand der die das hier zu zur zum
            man nur ein bisschen mit ihnen mir uns geht es möglich ist machen fortfahren den ins
        """),
    ),
)
