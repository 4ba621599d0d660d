"""How English callers say yes and no."""

from __future__ import annotations

from voicebot.understanding.languages.notation import marks, words
from voicebot.understanding.languages.pack import Answers

ANSWERS = Answers(
    yes=marks("""
        everythings_fine everything_is_fine its_fine it_is_fine its_all_fine its_all_good its_all_right its_alright
        its_ok
        its_okay everythings_okay everythings_ok everythings_good everythings_correct everythings_right its_correct
        its_right it_is_correct it_is_right all_fine everything_is_correct everything_is_okay everything_is_right
        no_no_everythings_fine no_no_thats_fine no_no_its_fine i_see_no_problem those_are_my_details like_you_said ya
        send_it please_send_it everythings_in_order everything_is_in_order im_fine_with_that
        i_should_think_so i_should_hope_so a_hundred_percent one_hundred_percent
        thats_no_problem could_be_yes okey_dokey okie_dokie doesnt_bother_me it_doesnt_bother_me thats_no_trouble
        that_would_be_me thatd_be_me thats_perfectly_fine perfectly_fine perfectly_right id_be_happy_to id_be_glad_to
        happy_to_do_that ill_take_it ill_take_that ill_have_it ill_go_with_that ill_do_that i_would_like_that
        that_is_me thats_the_plan thats_what_i_said precisely indeed_it_is too_right damn_right naturally
        that_would_be_fine thatd_be_fine thatd_be_great thatd_be_good thats_great works_fine suits_me_fine
        no_kidding no_question no_question_about_it no_arguments no_argument_here no_biggie no_sweat no_trouble
        no_bother
        no_trouble_at_all no_harm_in_that no_reason_why_not no_reason_not_to no_complaints no_rush_but_yes no_no_yes
        no_two_ways_about_it unfortunately_yes sadly_yes no_doubt_about_it no_doubts no_surprises no_issues no_issue
        go_on_then oh_go_on_then go_on nothing_to_add i_want_that i_want_it i_want_to i_do_want_that just_as_you_said
        exactly_as_you_said as_you_said like_you_said id_say_yes
        ok okay fine right correct why_not no_problem no_worries not_a_problem i_dont_mind dont_mind_if_i_do no_yeah
        certainly go_ahead please_do please thats_right that_is_right thats_correct that_is_correct thats_it
        thats_true true uh_huh mm_hmm mhm mmhm uhuh you_bet i_agree no_objections no_objection sounds_good
        sounds_great i_do i_am i_have that_works works_for_me not_a_bad_idea cant_complain_thats_right agreed
        affirmative indeed alright all_right very_well good great perfect lovely by_all_means id_love_to i_would
        id_like_that that_would_be_great i_think_so i_believe_so i_guess_so i_suppose_so it_is it_does it_did they_are
        we_are i_can i_will i_confirm confirmed confirm exactly_right spot_on fair_enough aye you_got_it
        without_a_doubt no_doubt suits_me fine_by_me fine_with_me thats_fine thats_okay thats_ok i_accept accept
        wouldnt_mind i_wouldnt_mind cool thats_me this_is_he this_is_she speaking lets_do_it lets_do_that do_it
        yeah_no_problem yes_no_problem couldnt_agree_more wouldnt_say_no i_wouldnt_say_no not_at_all_a_problem
        that_would_be_lovely right_you_are very_much_so that_is_fine that_is_okay no_objection_here why_of_course
        you_are_right its_sorted ive_got_it i_have_it i_did its_here it_is_here i_dont_see_why_not
        i_see_no_reason_why_not put_it_down put_me_down go_for_it
        no_problem_at_all not_a_problem_at_all count_me_in im_in im_happy_with_that happy_with_that happy_to
        thats_the_one thats_all_correct all_correct thatll_do that_will_do works_for_us lets_go lets_go_for_it
        let_us_do_that be_my_guest youve_got_it thats_good that_is_good that_sounds_good that_sounds_great
    """),
    no=marks("""
        i_dont_know_rather_not not_in_the_slightest i_dont_intend_to thats_not_how_it_was better_not no_better_not
        youre_joking you_must_be_joking you_must_be_kidding not_this_year not_this_week not_this_month leave_me_alone
        what_no leave_me_alone_no you_are_joking
        thats_not_an_option not_an_option why_no thats_a_mistake its_a_mistake that_is_a_mistake not_this_time
        theres_a_mistake thats_an_error its_an_error maybe_not perhaps_not probably_not
        i_cant_confirm_that i_cannot_confirm_that i_cant_confirm i_cant_make_it i_cant_do_that doesnt_really_suit_me
        that_doesnt_match it_doesnt_match that_doesnt_sound_right doesnt_sound_right i_cant_do_it that_wont_do
        id_prefer_not i_prefer_not i_would_prefer_not i_wont_agree i_will_not_agree are_you_kidding_no youre_kidding_no
        not_so_much not_a_fan that_would_be_wrong thats_false false thats_not_what_i_said thats_not_for_me not_for_me
        i_will_not i_shall_not i_couldnt_agree_to_that i_cant_agree i_cannot_agree i_cant_accept i_cant_accept_that
        i_dont_need_that i_dont_need_it i_dont_need_any thats_a_lie its_a_lie unfortunately_i_cant im_afraid_i_cant
        unfortunately what_for_no not_my_cup_of_tea afraid_i_cant sadly_i_cant im_sorry_i_cant
        id_say_no id_say_not god_forbid heaven_forbid that_isnt_my_number thats_not_my_number that_isnt_me
        that_is_not_me that_isnt_mine thats_not_mine i_didnt_order_that i_didnt_order_it i_never_ordered_that
        i_dont_want_it i_dont_want_that i_dont_want_any i_dont_want_anything
        thanks_but_no thank_you_but_no not_on_your_life that_cant_be_right i_dont_agree i_do_not_agree ill_pass
        i_will_pass ill_leave_it i_think_ill_pass i_couldnt i_could_not thats_no_good no_good that_wont_work
        that_doesnt_suit_me doesnt_suit_me count_me_out no_such_luck over_my_dead_body out_of_the_question
        thats_out_of_the_question absolutely_no_way
        i_dont_want_to unfortunately_not never_mind_no
        not_really no_thanks no_thank_you thanks_but_no_thanks of_course_not no_way yeah_no not_at_all i_dont_think_so
        i_dont_believe_so wrong incorrect thats_not_right that_is_not_right thats_not_correct never i_dont i_do_not
        i_am_not im_not i_havent i_have_not uh_uh nuh_uh rather_not id_rather_not i_would_rather_not not_correct
        thats_wrong that_is_wrong no_it_isnt no_it_is_not no_it_doesnt it_isnt it_is_not it_doesnt not_right not_true
        thats_not_true untrue negative not_today not_now not_right_now not_yet not_exactly not_quite not by_no_means
        no_need theres_no_need not_necessary thats_not_necessary i_disagree disagree i_cant i_cannot i_wont i_refuse
        dont please_dont dont_bother not_interested im_not_interested im_good i_would_not i_wouldnt no_chance
        not_a_chance under_no_circumstances hardly far_from_it that_doesnt_work doesnt_work_for_me no_that_is_wrong
        wrong_number not_me thats_not_me forget_it id_prefer_not_to i_prefer_not_to id_rather_you_didnt
        not_particularly i_think_not not_likely thats_not_it no_can_do not_in_the_least not_at_the_moment
        i_dont_have_it i_havent_got_it it_isnt_here its_not_here it_is_not_here i_didnt its_not it_didnt im_afraid_not
        sadly_no sadly_not thats_incorrect that_is_incorrect nothing_like_that afraid_not
    """),
    unsure=marks("""
        no_clue no_preference no_matter no_rush no_hurry no_wonder no_idea_really not_bad no_comment no_words
        i_dont_know dont_know maybe perhaps im_not_sure not_sure i_am_not_sure it_depends depends hard_to_say
        possibly let_me_think yes_and_no i_dont_remember cant_remember i_cant_say cant_say no_idea i_have_no_idea
        who_knows could_be might_be ill_think_about_it i_need_to_think probably im_not_certain not_certain
        i_forget its_hard_to_say either both dont_care i_dont_care whatever kind_of sort_of i_might we_will_see
        well_see i_couldnt_say no_and_yes yes_but_no no_but_yes
    """),
    openers_yes=marks("yes yeah yep yup yea yah yes_please sure_thing of_course"),
    openers_no=marks("no nope nah no_thanks no_thank_you"),
    stress=marks("""
        sure of_course absolutely definitely certainly exactly clearly totally obviously surely
    """),
    courtesy=marks("""
        categorically decidedly firmly strongly everything
        most mm mmm to_that to_it with_that with_it for_that
        actually honestly to_be_honest in_fact really
        please thanks thank_you very much so well oh um ah sir madam maam mate then thanks_a_lot many_thanks it_is
        that i_said just i sorry thats_all that_is_all thats_everything
    """),
    settled=marks("all_good all_clear all_sorted thats_all_good all_done"),
    connectors=words("but and because i thanks thank it that"),
)
