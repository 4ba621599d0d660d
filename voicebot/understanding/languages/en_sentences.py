"""How English sentences go: what opens and joins them, what gives the language away, and how anger sounds."""

from __future__ import annotations

from voicebot.understanding.languages.notation import folded, lines, marks, words
from voicebot.understanding.languages.sentences import Sentences, Signs, Temper

_OPENINGS = """
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
"""

_BACKGROUND = """
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
"""

SENTENCES = Sentences(
    openings=lines(_OPENINGS),
    background=lines(_BACKGROUND),
    joints=marks("and_also and_then and also plus as_well_as but"),
    follow_ups=folded("and what_about how_about what_if and_if or"),
)

SIGNS = Signs(
    common=words("""
        the a an and i to is it my you of for in on do does have has was were am are can could would will want
        need please what where when how why who that this with from not dont im id your me we they be been about
        order but if or so just any some get got at as by there here which much many long until open speak hello
        thanks thank parcel invoice return lamp today tomorrow yesterday like know help hi no yes our us out up
        did he she him her his hers them their its yours mine myself whom whose these those than too very also
        again still already yet ever never always often sometimes soon later now then away back down off over
        under into onto through between before after during without within against because although while since
        though however maybe perhaps sorry should might must shall may cannot cant wont didnt doesnt isnt wasnt
        havent ive youre theyre hes shes thats whats theres go goes going gone went come comes coming came take
        took taken make makes made give gave given see saw seen say said says tell told think thought find found
        wants wanted work works working worked broke broken call called calling send sent buy bought pay paid
        ordered change cancel delivery deliver delivered address account number phone money price bill card
        email time day week month year morning evening minute hour thing things people man woman son wife
        husband house home job place other another each every all both more most less least few little big small
        new old good better best bad wrong right same first last next left nothing something anything everything
        someone anyone nobody
    """),
    letters="a-z",
    greetings=words("hello hi hey good morning afternoon evening"),
)

TEMPER = Temper(
    anger="""
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
dammit|goddamn
damn it|you|company|service
gives|give a damn
beyond a joke
how dare you
up to here
livid|seething
worst service|company ... ever|deal
on hold for ... hour|hours
are you even|actually listening
what kind of company|service
you ... crooks|thieves|scammers|liars
you ... useless|hopeless|incompetent
see you in court
sue you
report you
hear from my lawyer|solicitor
never ... using|use|buying|buy|shopping|ordering ... again
wasting|waste ... my time
lose|losing|lost my patience|temper
third|fourth|fifth|sixth|tenth|hundredth|umpteenth time ... calling|call|called|asking|asked|telling
hours and nobody|noone|no
nobody|no one picks|answers|helps|listens
are you ... serious|kidding|deaf
already|just said|told no|you
dont you listen|understand
idiots|idiotic
stupid company|people|system|service|rules
drives|driving me mad|crazy
for crying out loud
what is wrong with you
""",
    abuse="""
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
)
