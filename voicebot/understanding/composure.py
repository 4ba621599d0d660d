"""Words of anger, and swearing at the bot.

Anger is mostly not in the words, so these count for one at the most and only clear ones are listed; what
really tells is how the conversation goes. A false alarm would send a calm caller to a supervisor.
"""

from __future__ import annotations

import re
from functools import lru_cache

from voicebot.understanding.normalize import fold, normalize

# One pattern a line: folded words, * for any ending, | between alternatives, ... for up to three words.
_ANGER = {
    "pl": """
        ile razy ... powtarzac|mowic|dzwonic|tlumaczyc|prosic
        skandal|skandaliczn*|kpina|kpiny|kpicie|zenada|zenujac*|kompromitacja|karygodn*|niedopuszczaln*|bezczeln*
        mam|mamy ... dosc
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
        wsciek*|oburz*
    """,
    "en": """
        how many times do|must|have|did|should|shall i|we ... repeat|call|say|tell|ask|told|said|called|asked|explain
        how many times ... have|must i|we
        disgrace|disgraceful|disgusting|disgusted|outrageous|outrage|ridiculous|pathetic|appalling|appalled
        unacceptable|shambles|furious
        sick|tired of this|you|it|waiting|hearing|repeating
        fed up
        had enough
        must be joking|kidding
        is this a joke
        what a joke
        the hell
        damn|damned|dammit|goddamn
        you ... crooks|thieves|scammers|liars
        you ... useless|hopeless|incompetent
        see you in court
        sue you
        report you
        hear from my lawyer|solicitor
        never ... using|use|buying|buy|shopping|ordering ... again
        wasting|waste ... my time
        lose|losing|lost my patience|temper
        second|third|fourth|fifth|sixth|tenth|hundredth|umpteenth time ... calling|call|called|asking|asked|telling
        hours and nobody|noone|no
        nobody|no one picks|answers|helps|listens
        are you ... serious|kidding|deaf
        already|just said|told no|you
        dont you listen|understand
        stupid|idiots|idiotic
        drives|driving me mad|crazy
        for crying out loud
        what is wrong with you
    """,
    "hu": """
        hanyszor ... mondjam|mondjuk|kell|ismeteljem|telefonaljak|hivjam
        botrany|botranyos|felhaborito|felhaborodva|felhaboritonak|nevetseges|elfogadhatatlan|turhetetlen|szegyen
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
    "ru": """
        сколько раз можно|повторять|говорить|вам|надо|нужно|я
        сколько можно ... ждать|повторять|терпеть|говорить|звонить|объяснять
        ну|да сколько можно
        безобраз*|позор|позорище|возмутительно|возмущ*|хамств*|беспредел
        издеваетесь|издеваешься|издевательство
        надоел*|задолбал*
        вы|меня ... достали
        достали уже|меня
        в суд подам|пойду|обращусь
        подам|подаю|обращусь|пойду ... в суд|прокуратуру|роспотребнадзор
        жаловаться|пожалуюсь|жалобу ... роспотребнадзор|прокуратуру|начальству
        вы ... мошенники|жулики|воры|обманщики
        черт|черта возьми|побери|знает|подери
        какого черта
        что за бред|цирк|ерунда|бардак
        бред какой*
        не нервируйте|нервируй
        бесит|бесите|взбесил*|достало
        вы ... нормальные|нормальный
        в своем уме
        ничего ... не умеете|можете|понимаете
        ноги моей
        больше никогда
        никогда больше
        же сказал|сказала|говорил|говорила
        второй|третий|четвертый|пятый|десятый|сотый|который раз ... звоню|говорю|повторяю|прошу|спрашиваю
        звоню|говорю|повторяю|прошу ... второй|третий|четвертый|пятый|десятый|сотый|который раз
        никто не отвечает|берет|перезвонил|перезванивает|помогает
        тупой|тупая|тупые|тупость
        терпение ... лопнуло|кончилось|заканчивается
        что это ... такое
    """,
}  # fmt: skip

_ABUSE = {
    "pl": """
        kurw*|skurw*|wkurw*|chuj*|pierdol*|spierd*|wypierd*|jebac|jebany|jebana|jebane|zajeb*|pojeb*|wyjeb*|przejeb*
        debil*|idiot*|kretyn*|palant*|dupek|dupku|gnoju|gnoj|suko|smieciu|matole
        w|do dupy|dupe
        gowno|gowniany|gowniana
        zamknij sie|morde|ryj
        wal|odwal|odpierdol sie
        spadaj
        glup*|durn*|tepy|tepa|pieprzon*|cholern* automat*|automacie|bot|bocie|robot*|maszyno|babo
    """,
    "en": """
        fuck*|motherfuck*|shit|shitty|bullshit|bitch|bitches|asshole*|arsehole*|bastard|bastards|cunt|dickhead|wanker|twat
        you ... idiot|idiots|moron|morons|imbecile|imbeciles
        shut up
        screw you
        piss off
        go to hell
        stupid|dumb|bloody|damn|useless|crappy bot|robot|computer
        stupid|dumb|useless machine ... you|understand|understands|listen|listens|hear|talk|talking
        piece of shit|crap|junk|garbage
    """,
    "hu": """
        kurva|kurvara|kurvanyad|bazdmeg|baszd|baszdmeg|basszus|bassza|baszki|faszom|fasz|faszfej|faszkalap|faszsag
        geci|gecik|picsaba|picsa|szarhazi|seggfej|kocsog*|barom|barmok|idiota|hulyek
        te hulye|szar|rohadek
        fogd be
        kuss
        hulye|ostoba|szar|rohadt|nyomorult|buta gep*|robot*|automata*|bot|masina
        menj|dogolj a picsaba|pokolba|fenebe|meg
    """,
    "ru": """
        бля|блять|блядь|бляди|сука|суки|сучка|хуй|хуйня|хуйню|хуево|нахуй|похуй|нихуя|охуели|пизд*|ебан*|еба*|заеб*|уеб*|отъеб*
        мудак|мудаки|гандон|гондон|дебил*|идиот*|придурок|дура|дурак|урод|уроды|тварь|сволочь|дерьмо|скотина
        заткнись|заткнитесь
        пошел|пошла|пошли ты|вы|нафиг|к|на|в
        иди|идите в|на|к жопу|фиг|черту
        тупой|тупая|тупое|глупый|глупая|дурацкий|чертов робот|бот|автомат|машина|железяка|железка
    """,
}  # fmt: skip


def anger(text: str, language: str) -> int:
    """1 if the words themselves are angry, else 0."""
    return int(_found(text, language, _ANGER) or _found(text, language, _ABUSE))


def abuse(text: str, language: str) -> bool:
    """Whether the caller swears at the bot or at us."""
    return _found(text, language, _ABUSE)


def _found(text: str, language: str, lexicon: dict[str, str]) -> bool:
    lines = lexicon.get(language.partition("-")[0])
    return lines is not None and _pattern(lines).search(f" {fold(normalize(text))} ") is not None


@lru_cache(maxsize=16)
def _pattern(lines: str) -> re.Pattern[str]:
    """All lines as one expression over a text whose words stand between single spaces."""
    return re.compile(" (?:" + "|".join(_line(line) for line in lines.strip().splitlines()) + ")")


def _line(line: str) -> str:
    return "".join(r"(?:\S+ ){0,3}?" if part == "..." else _words(part) for part in line.split())


def _words(alternatives: str) -> str:
    words = "|".join(re.escape(word).replace(r"\*", r"\S*") for word in alternatives.split("|"))
    return f"(?:{words}) "
