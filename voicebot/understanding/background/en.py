"""What English speakers say that is no request of any particular bot."""

OPENINGS = """
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

LINES = """
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
