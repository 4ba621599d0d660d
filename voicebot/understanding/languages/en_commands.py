"""What English callers say to the line itself."""

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
            (customer|client) (service|services|support|care)
            [i] (want|need|would like|id like) [to (speak|talk) to] customer (service|support)
            (can|could|may) i (speak|talk) to customer (service|support)
            (connect|transfer|put) me [through] to customer (service|support)
            help desk
            is (anyone|anybody|someone|somebody) [still] there
            (can|could|would) you [please] (connect|transfer|put) me [through] to customer (service|support)
            [no] [just] a person [now]
            person now
            (connect me|transfer me|put me through)
            someone from [your|the] [customer] (service|support|team)
        """,
        "repeat": """
            repeat [that|it|the question]
            (can|could|would) you [please] (repeat|say) (that|it|the question) [again|please|one more time|once more]
            (can|could) you repeat
            say (that|it) again
            (come again|pardon|pardon me|sorry what|what was that|say again|excuse me what)
            what did you [just] say
            (once|one) more [time]
            again
            i (didnt|did not) (hear|catch|get) (that|you|it)
            i (cant|cannot) hear you
            i (didnt|did not) understand [you|that|the question] [repeat]
            (what was|whats) the question [again]
            i beg your pardon
        """,
        "slower": """
            [a bit|a little] (slower|more slowly)
            [speak|talk|say it] [a bit|a little] (slower|slowly|more slowly)
            (can|could|would) you (speak|talk|say that|go|say it) [a bit|a little] [more] (slower|slowly)
            slow down [a bit|a little]
            (can|could) you slow down [a bit|a little]
            (youre|you are) (speaking|talking|going) too (fast|quickly)
            [thats|that is|that was] too fast [for me]
            not so fast
        """,
        "help": """
            help [me]
            what can i (say|ask|do) [here|now]
            what (should|do) i (say|do) [now|here]
            what (can|could) you (do|help me with|help with) [for me]
            what are my (options|choices)
            (can|could) you help me [out]
            how does (this|it) work
            i (dont|do not) know what to (say|do)
            i need [some|a little] help
            what (options|choices) (do i have|are there)
        """,
        "back": """
            [go] back [one step|a step]
            go back to the (previous|last) (question|step|menu)
            take me back
            previous [question|step|menu]
            (can|could) (we|you|i) go back [one step|a step]
            return to the (previous|last) (question|step|menu)
            i (want|would like) to go back
            [one|a] step back
            the (previous|last) question
        """,
        "correct": """
            (thats|that is|that was) (a mistake|not what i (said|meant))
            i made a mistake
            i (said|gave) [you] (it wrong|the wrong thing|the wrong (number|code|date|day|address))
            i misspoke
            you (misunderstood|got (that|it) wrong|misheard) [me]
            (i want|i need|id like|let me) [to] (correct|change) (that|it)
            correction
            (correct|change) (that|it)
            my mistake
            not what i (said|meant)
        """,
        "cancel": """
            cancel [that|this|it]
            never mind [that]
            nevermind
            forget (it|that|about it)
            leave it
            drop it
            (i|ive) changed my mind
            it (doesnt|does not) matter
            stop [it|that]
            i (dont|do not) need (it|that) any more
            abort
            scrap that
        """,
        "wait": """
            [just] (a|one) (second|sec|moment|minute|min)
            (just|give me) (a|one) (second|sec|moment|minute)
            (hold|hang) on [a|one] [second|sec|moment|minute]
            wait [a|one] [second|sec|moment|minute]
            (bear|stay) with me
            let me (check|look|see|find it|look it up|get it|find my glasses|get a pen)
            i (need|have) to (look|find it|look it up|check)
            [im] (looking|checking) [for it|now]
            (can|could) you (wait|hold on|hold) [a|one] [second|sec|moment|minute]
            dont hang up
            one moment
        """,
        "start_again": """
            start (again|over|from the beginning|from scratch|afresh)
            lets start (again|over|from the beginning)
            (can|could) (we|i|you) start (again|over|from the beginning)
            i (want|would like) to start (again|over|from the beginning)
            from the (beginning|start|top)
            (begin|once) again from the (beginning|start)
            main menu
            [go] back to the (beginning|start|main menu)
            restart
            begin again
        """,
        "goodbye": """
            [thank you|thanks] [thats all] (goodbye|good bye|bye|bye bye)
            (goodbye|good bye|bye) [bye] [thank you|thanks|for now]
            see you [later]
            have a (nice|good|great) (day|evening|one|weekend) [bye|goodbye]
            (good night|goodnight)
            [you can] hang up
            end [the] call
            im done [bye|goodbye]
            im hanging up
            talk to you later
            cheers bye
        """,
    },
    courtesies=word_class("please sorry excuse me hello hi hey ok okay well so oh um yes thanks thank you kindly"),
    negations=word_class("no not dont never wont stop nor"),
    person=PersonWords(
        staff=word_class(
            "agent agents operator operators representative representatives rep reps human humans advisor advisors "
            "adviser advisers consultant consultants colleague supervisor manager staff receptionist employee "
            "employees"
        ),
        someone=word_class("person people someone somebody anyone anybody being who department"),
        real=word_class("real live living actual human"),
        talk=word_class("talk speak chat speech conversation"),
        connect=word_class("connect transfer put pass switch forward escalate reach give gimme"),
        want=word_class("want need get give gimme like prefer rather please can could may wanna require demand"),
        nots=word_class("not dont never wont stop nor"),
        around=word_class(
            "i me to with an a the your you us would now just actually instead of through over right away straight "
            "directly id really only some other another one at there is who that have customer in but and again "
            "so then call id we maybe available let lemme ill human being else any from service support team "
            "help assistance on line already knows know understands actually already anyone word billing returns "
            "sales technical competent this phone talking speaking"
        ),
        onward=word_class("because so now about regarding to and for as instead who"),
        reasons=marks(
            "about because regarding concerning with_regard_to in_regard_to in_connection_with due_to to_do_with "
            "over_my for_my for_a for_an for_the from_the in_billing in_returns in_sales"
        ),
        reports=word_class(
            "said says told tells called calls promised was were is did has had never wrote comes came will arrives"
        ),
        bots=word_class("robot robots bot bots machine machines computer computers ai recording automated"),
    ),
    correction=CorrectionWords(
        openings="""
            no no [its|thats|i said|make it]
            [no] (i mean|i meant|i said) [to say]
            [no] [sorry] [it] (should|ought to) (be|have been) [on]
            [no] (make it|change (it|that) to|correct (it|that) to)
            [no] (correction|my mistake|scratch that) [its]
            [no] (thats|that is|that was) (wrong|not right|incorrect) [its|it is|i said|it should be]
            [no] not that [one] [its]
            [no] actually [its|make it|on]
            no (its|it is|rather|but) [on]
            sorry [i meant|i mean|its]
        """,
        no=word_class("no nope"),
        before=word_class("on at the in for its it is of number code a"),
        values=word_class(
            "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
            "august september october november december tomorrow today tonight morning afternoon evening one two "
            "three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
            "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred zero oh double triple "
            "first second third fourth fifth sixth seventh eighth ninth tenth noon midnight half quarter next"
        ),
        otherwise=word_class(
            "thanks thank problem i im its it that thats not dont you way worries more please sorry idea "
            "my we can never need nothing longer where what when how why definitely absolutely "
            "really everything all sure"
        ),
        but=word_class("but"),
    ),
    language=LanguageWords(
        alone=called("""
            en: english ; pl: polish ; hu: hungarian ; ru: russian ; de: german ; uk: ukrainian ; fr: french
            es: spanish ; it: italian ; cs: czech ; sk: slovak
        """),
        speak=word_class("speak* talk* language* in understand switch continue"),
        around=word_class(
            "do does you can we could i would like to please is it possible any anyone someone somebody here who "
            "that "
            "there change the into a version prefer rather id want lets me with only go on use your be my "
            "for now instead from one bit little"
        ),
    ),
)
