"""How Polish callers say yes and no."""

from __future__ import annotations

from voicebot.understanding.languages.notation import marks, words
from voicebot.understanding.languages.pack import Answers

ANSWERS = Answers(
    yes=marks("""
        nie_no_dobrze nie_no_okej nie_no_zgoda
        jak_pan_mówi jak_pani_mówi nie_nie_wszystko_gra nie_nie_jest_dobrze nie_nie_wszystko_dobrze to_moje_dane
        proszę_to_wysłać proszę_wysłać wszystko_ok
        no_i_świetnie i_świetnie no_i_dobrze no_ja_myślę ja_myślę no_myślę na_sto_procent
        mogę_być oki okejka okejos jestem_gotow(y a)
        w_rzeczy_samej nie_mam_nic_do_dodania ano ano_tak i_owszem chętnie_skorzystam skorzystam z_chęcią_skorzystam
        rzeczywiście faktycznie istotnie otóż_to święta_prawda z_miłą_chęcią zgodzę_się niech_pan_robi niech_pani_robi
        proszę_to_zrobić proszę_tak_zrobić jestem_zdecydowan(y a) wszystko_jak_trzeba jak_trzeba odpowiada odpowiada_nam
        niestety_tak tak_niestety no_tak_niestety zgadzam_się_na_to na_to_się_zgadzam nie_inaczej bez_dwóch_zdań
        nie_ma_dwóch_zdań nie_da_się_ukryć nie_mam_wątpliwości bez_wątpienia nie_wątpię nie_ma_wątpliwości
        a_niech_tam niech_tam nie_mam_uwag bez_uwag żadnych_uwag tak_jak_pan(i_mówi -_mówi i_powiedziała -_powiedział)
        dokładnie_tak_jak_pan(i_mówi -_mówi) a_dlaczego_nie no_pewnie_że_chcę pewnie_że_chcę
        no ta mhm aha yhm okej ok dobrze dobra zgoda zgadza_się wszystko_się_zgadza dokładnie owszem może_być
        w_porządku niech_będzie potwierdzam chętnie poproszę proszę proszę_bardzo bardzo_proszę czemu_nie
        nie_ma_problemu nie_ma_sprawy nie_mam_nic_przeciwko no_ba no_raczej no_jasne nie_no_jasne to_prawda prawda
        racja słusznie prawidłowo poprawnie pasuje odpowiada_mi mi_pasuje bardzo_chętnie z_chęcią z_przyjemnością
        właśnie właśnie_tak jest_okej wszystko_gra gra jak_najbardziej chcę chciałbym chciałabym zgadzam_się
        wyrażam_zgodę nie_widzę_problemu nie_widzę_przeszkód bez_problemu spoko super świetnie tak_jest to_ja
        niech_pan_wyśle niech_pani_wyśle nie_mam_zastrzeżeń nie_przeszkadza_mi nie_przeszkadza a_czemu_nie
        dlaczego_nie a_jakże wszystko_w_porządku jest_dobrze nie_nie_wszystko_się_zgadza nie_nie_wszystko_w_porządku
        nie_nie_zgadza_się to_by_było_na_tyle wchodzę_w_to biorę decyduję_się naturalnie raczej_tak chyba_tak
        tak_się_składa_że_tak akceptuję jestem_za dawaj pewna_sprawa no_jest jest jest_tu jest_tutaj mam mam_ją mam_go
        mam_je jest_u_mnie dostałam dostałem otrzymałam otrzymałem załatwione proszę_zapisać proszę_zapisywać
        niech_tak_będzie niech_pan_zapisze niech_pani_zapisze pasuje_mi może_tak_być a_czemu_by_nie czemu_by_nie
        myślę_że_tak sądzę_że_tak nie_no_tak nie_mam_nic_przeciwko_temu nie_mam_nic_przeciw wszystko_dobrze
        nie_widzę_przeciwwskazań w_sumie_tak zgadza_się_wszystko bierzemy no_to_bierzemy biorę_to nie_no_spoko
        nie_no_pewnie nie_no_dobra
        jestem_na_tak niech_pan_pisze niech_pani_pisze proszę_pisać jasna_sprawa zamawiam kupuję w_to_mi_graj to_dobrze
        i_o_to_chodzi o_to_chodzi dokładnie_o_to_chodzi jest_w_porządku wszystko_pasuje wszystko_jest_dobrze
        wszystko_jest_w_porządku się_zgadza to_się_zgadza
    """),
    no=marks("""
        nie_chcę_tego nie_wiem_raczej_nie no_nie_wiem_raczej_nie w_ogóle_nie w_ogóle żadną_miarą nie_zamierzam
        tak_nie_było
        jeszcze_czego nie_w_tym_roku nie_w_tym_tygodniu to_chyba_żart to_żart chyba_pani_żartuje pan_żartuje
        pani_żartuje
        nie_to_nie_jest_prawda to_nie_jest_prawda dajcie_mi_spokój proszę_dać_mi_spokój
        nie_ma_takiej_opcji nie_ma_opcji nie_ma_szans nie_ma_takiej_możliwości to_nieporozumienie
        nie_no_bez_przesady bez_przesady tego_nie_potwierdzam nie_dam_rady nie_bardzo_mi_pasuje średnio_mi_pasuje
        tego_nie_chcę na_to_się_nie_zgadzam na_to_się_nie_zgodzę nie_uda_się nie_pasuje_nam
        tak_to_nie nie_zgodzę_się nie_za_bardzo no_co_ty no_co_pan no_co_pani chyba_jednak_nie jednak_nie
        raczej_jednak_nie
        nie_odpowiada nie_odpowiada_nam nie_skorzystam nie_tak_szybko nie_ten nie_ta nie_to nie_chciał(bym abym)
        nie_chciałbym_tego nie_chciałabym_tego nie_życzyłbym_sobie
        niestety no_niestety nie_no_co_pan nie_no_co_pani nie_potrzebuję_tego tego_nie_potrzebuję niestety_nie_mogę
        nie_mogę niestety_nie_mogę a_po_co po_co no_raczej_nie nie_no_skąd niestety_nie
        to_nie_mój_numer to_nie_mój_adres to_nie_moje to_nie_moje_nazwisko to_nie_mój broń_boże boże_broń uchowaj_boże
        no_właśnie_nie nie_zamawiałem nie_zamawiałam tego_nie_zamawiałem tego_nie_zamawiałam nie_tego_nie_zamawia(łem
        łam)
        nic_nie_chcę niczego_nie_chcę nie_chcę_nic
        dziękuję_ale_nie dzięki_ale_nie nic_z_tego tak_nie_może_być tak_być_nie_może absolutnie_się_nie_zgadzam
        się_nie_zgadzam nie_wchodzi_w_grę to_nie_wchodzi_w_grę jestem_na_nie jestem_przeciw odpada to_odpada
        daruję_sobie zrezygnuję wolałbym_jednak_nie wolałabym_jednak_nie niech_pan_nie_wysyła niech_pani_nie_wysyła
        coś_się_nie_zgadza nie_wszystko_się_zgadza nie_potwierdzę nie_da_rady nie_życzę_sobie nie_mam_ochoty
        skąd ależ_skąd a_skąd skądże nie_zgadza_się nie_trzeba nie_potrzeba w_żadnym_wypadku w_życiu nigdy_w_życiu
        nie_chcę nie_potwierdzam tak_nie_jest to_nie_tak pomyłka źle nie_potrzebuję nie_dzisiaj nie_teraz absolutnie
        nigdy niekoniecznie nie_bardzo nieprawda to_nieprawda nieprawidłowo niepoprawnie błąd błędnie wcale bynajmniej
        ani_trochę nic_z_tych_rzeczy wykluczone nie_ma_mowy mowy_nie_ma dziękuję_nie podziękuję obejdzie_się
        nie_wyrażam_zgody nie_zgadzam_się rezygnuję odmawiam nie_jestem_zainteresowany nie_jestem_zainteresowana
        wolałbym_nie wolałabym_nie wolę_nie lepiej_nie nie_odpowiada_mi nie_pasuje nie_pasuje_mi nie_to_nie_ja
        to_nie_ja nic_podobnego gdzie_tam chyba_nie raczej_nie no_chyba_nie sądzę_że_nie myślę_że_nie nie_sądzę
        chyba_żartujesz chyba_pan_żartuje nie_tak nie_do_końca nie_całkiem nie_o_to_chodzi nie_ma_takiej_potrzeby
        w_żadnym_razie znowu jeszcze_nie nie_zgadzam_się_na_to nie_tym_razem ani_mi_się_śni nie_ma nie_ma_jej
        pod_żadnym_pozorem to_się_nie_zgadza tak_nie_będzie za_żadne_skarby nie_ma_go nie_ma_ich nie_mam nie_mam_jej
        nie_mam_go nie_jest nie_dostał(am em am_jej em_jej am_go em_go am_ich
        em_ich) nie_otrzymał(am em am_jej em_jej)
    """),
    unsure=marks("""
        nie_wiem może trudno_powiedzieć nie_jestem_pewien nie_jestem_pewna zastanowię_się chyba tak_i_nie zależy
        to_zależy nie_pamiętam być_może nie_mam_pojęcia ciężko_powiedzieć pomyślę muszę_pomyśleć
        muszę_się_zastanowić i_tak_i_nie prawdopodobnie zobaczymy nie_mam_pewności różnie ani_tak_ani_nie
        waham_się obojętnie tak_jakby powiedzmy tak_sobie tak_średnio ewentualnie
    """),
    openers_no=marks("nie"),
    openers_yes=marks("""
        tak oczywiście jasne pewnie_że_tak oczywiście_że_tak jak_najbardziej poproszę dokładnie_tak
    """),
    stress=marks("""
        jasne oczywiście ależ_oczywiście pewnie no_pewnie pewno absolutnie zdecydowanie naturalnie jasna_sprawa
        ależ ależ_tak no_jasne wiadomo na_pewno z_pewnością raczej już
    """),
    courtesy=marks("""
        kategorycznie stanowczo w_całości całkowicie zupełnie
        oj ojej ach och jednak właściwie szczerze_mówiąc prawdę_mówiąc tak_naprawdę akurat
        dziękuję dzięki proszę bardzo proszę_pani proszę_pana pani pan panie serdecznie wielkie no że a to ja
        kochana kochany w_takim_razie już uprzejmie
    """),
    settled=marks("to_wszystko to_już_wszystko wszystko_jasne wszystko_załatwione"),
    negators=words("nie"),
    connectors=words("ale bo ponieważ dziękuję dzięki i a tylko jednak proszę poproszę"),
)
