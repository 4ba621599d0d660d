"""How German sentences go: what opens and joins them, what gives the language away, and how anger sounds."""

from __future__ import annotations

from voicebot.understanding.languages.notation import folded, lines, marks, words
from voicebot.understanding.languages.sentences import Sentences, Signs, Temper

SENTENCES = Sentences(
    openings=lines("""
ich möchte ; ich hätte gerne ; kann ich ; könnten sie ; bitte ; haben sie ; wie kann ich ; wann kann ich ; wo ist
was ist mit
gibt es ; ich brauche ; meine ; sagen sie mir ; das da ; dieses ; ja bitte ; so etwas ; heute ; morgen
"""),
    background=lines("""
ich möchte etwas anderes fragen ; ich wollte noch etwas wissen ; können sie mir etwas sagen
könnten sie mir dabei bitte helfen
ich hätte eine frage an sie ; ich habe ein problem ; ich muss etwas erledigen ; wie mache ich das
worum geht es hier
was soll ich jetzt tun ; wo finde ich das ; wann wird es so weit sein ; warum ist das so ; wer sind sie
ist das möglich
wie spät ist es ; wie wird das wetter heute ; regnet es morgen ; erzähl mir einen witz ; sing mir ein lied
spiel etwas musik
wer hat gestern das spiel gewonnen ; was ist die hauptstadt von frankreich ; wie alt bist du ; bist du ein roboter
wie hoch ist der turm ; übersetze dieses wort ins englische ; stell einen wecker auf sieben
mach das licht in der küche an
ruf meine mutter an ; ich fahre gerade auto ; mein hund bellt ; ich bin bei der arbeit ; die kinder schlafen schon
kann ich eine pizza mit käse bestellen ; reservieren sie einen tisch im restaurant
ich brauche ein taxi zum flughafen
such mir einen günstigen flug und ein hotel ; wie viele kalorien hat ein apfel ; mein auto ist kaputt
ich habe kopfschmerzen
welchen film soll ich heute abend sehen ; was halten sie von der politik ; wir haben letztes jahr ein haus gekauft
er hat gesagt ich soll anrufen ; meine frau weiß mehr darüber ; es ist für meinen sohn ; ich frage nur so
nichts besonderes
ich weiß nicht genau was ich will ; da muss ich überlegen ; das ist alles sehr interessant
ich weiß nicht was ich sagen soll
du bist lustig ; alles gute zum geburtstag ; viel erfolg damit ; was gibt es neues ; wie geht es ihnen
das gefällt mir sehr
"""),
    joints=marks("und_auch und_dann und außerdem sowie und_noch ferner zusätzlich aber"),
    follow_ups=folded("und und_wie und_wenn was_ist_mit wie_sieht_es_mit oder"),
)

SIGNS = Signs(
    common=words("""
        der die das und ist nicht ich sie es ein eine einen einem mit auf für von zu zum zur den dem des im in
        an am bei nach aus um wie wo was wer wann warum welche welcher haben habe hat sind war wird werden kann
        können könnte möchte will brauche mein meine meinen meiner ihr ihre ihnen mir mich uns wir auch noch
        schon nur aber oder wenn dass so bitte danke guten tag heute morgen gestern bestellung paket rechnung
        lampe rückgabe sehr viel mehr gibt geht kein keine bin bis jetzt hier da dann doch über unter zwischen
        du er man ihm ihn euch unser unsere unseren euer sein seine seinen seinem seiner ihrem ihren ihrer
        dieser diese dieses diesen diesem jener jede jeder jedes jeden alle alles allen etwas nichts niemand
        jemand immer nie niemals oft manchmal gleich sofort später damals wieder zusammen wenig weniger besser
        schlechter gut schlecht gerne sogar eben wohl eher jedoch deshalb weil damit obwohl während vor hinter
        ohne gegen seit außer statt laut waren gewesen wäre hätte hatten würde wurde wurden worden muss müssen
        musste soll sollen sollte darf dürfen wollen wollte wollten konnte konnten weiß wissen wusste machen
        macht gemacht gehen gegangen kommt kommen gekommen kam bekommen bekam gekauft kaufen bestellt bestellen
        bezahlt zahlen geschickt schicken angerufen anrufen gesagt sagen funktioniert liefern geliefert zeit
        jahr woche monat mal sache frage problem adresse haus wohnung arbeit telefon nummer geld preis sohn
        tochter frau mann kind neu neue neuen alt alte alten groß große klein kleine andere anderen anderes
        zweite erste letzte letzten nächste ganz selbst selber wohin woher wofür wieso weshalb wieviel irgendwie
        irgendwo dort weg los ab lang lange
    """),
    letters="a-zäöüß",
    greetings=words("hallo guten tag morgen abend grüß gott servus moin"),
)

TEMPER = Temper(
    anger="""
wie oft soll|muss|noch ; wie lange soll|muss ich denn|noch ... warten ; peinlich|unerhort ; nicht fur voll
nehmen sie mich wohl|uberhaupt|eigentlich nicht ernst ; sie nehmen mich ... nicht ernst ; fehlen die worte
so geht man nicht ; das lasse ich mir nicht ; nase ... voll ; horen sie mir uberhaupt|eigentlich zu
zum dritten|vierten|funften|zehnten mal an ; rufe|sage|schreibe ... zum dritten|vierten|funften|zehnten|hundertsten mal
schon das dritte|vierte|funfte|zehnte mal
skandal|unverschamt*|frechheit|zumutung|unmoglich|lacherlich|unfassbar|katastrophe|sauerei|schweinerei
habe|hab ... satt ; mir reicht ; reicht es|mir langsam ; jetzt reicht ; schnauze|nase voll
das darf|kann doch nicht wahr sein
wollen sie mich veraschen|verarschen|veralbern ; soll das ein witz ; betruger|abzocke|abzocker|gauner|verbrecher
verklage|verbraucherzentrale ; nie wieder ... bei ihnen|kaufe|bestelle ; seit stunden ... warte|hange|versuche
niemand|keiner geht|hilft|meldet|antwortet
verdammt*|verflixt|zum teufel|himmel ; ich werde gleich|noch|hier wahnsinnig|verruckt
ich werde wahnsinnig|verruckt ; horen sie ... zu
habe|hab ... doch schon gesagt
""",
    abuse="""
arschloch|arsch|wichser|hurensohn|scheiss*|scheisse|fotze|schlampe|miststuck|vollidiot|idiot|idioten|trottel|depp
fick*|verpiss*
halt ... maul|fresse|klappe ; leck mich ; du kannst mich
dumme|dummer|bloder|blode|scheiss ... maschine|bot|roboter|computer|automat
""",
)
