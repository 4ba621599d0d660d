"""How German callers say yes and no."""

from __future__ import annotations

from voicebot.understanding.languages.notation import marks, words
from voicebot.understanding.languages.pack import Answers

ANSWERS = Answers(
    yes=marks("""
        ok okay gut genau ganz_genau richtig stimmt korrekt einverstanden klar klar_doch na_klar aber_klar klaro
        logo logisch warum_nicht wieso_nicht kein_problem geht_klar in_ordnung von_mir_aus meinetwegen gern
        gerne sehr_gern sehr_gerne aber_gern aber_gerne gern_doch bitte bitte_sehr bitte_schön ja_bitte und_ob
        doch doch_doch ja_doch ja_eh eh_klar freilich jawohl jawoll jep jap yep so_ist_es so_ist_das
        das_ist_richtig das_stimmt stimmt_so das_stimmt_so das_passt ist_richtig ist_korrekt alles_richtig
        alles_korrekt trifft_zu mhm aha hm_hm auf_jeden_fall auf_alle_fälle jederzeit super prima perfekt
        wunderbar toll ist_gut das_ist_gut bestätige ich_bestätige das_bestätige_ich ich_stimme_zu stimme_zu
        machen_wir machen_sie_das tun_sie_das nur_zu los so_machen_wir_es so_machen_wir_das das_wäre_gut
        das_wäre_nett das_wäre_schön das_wäre_toll nichts_dagegen ich_habe_nichts_dagegen habe_nichts_dagegen
        hab_nichts_dagegen ich_bin_dabei bin_dabei das_bin_ich bin_ich ich_denke_schon ich_glaube_schon
        ich_glaube_ja denke_ja glaube_ja wird_schon_stimmen ist_da hab_ich habe_ich ist_angekommen erledigt
        aber_ja ja_aber_gerne nicht_schlecht nicht_übel klingt_gut hört_sich_gut_an von_herzen_gern
        das_können_sie_gerne_machen können_sie_machen in_jedem_fall in_jedem_falle aber_sicher aber_sicher_doch
        kann_man_machen kann_ich_machen können_wir_machen können_wir_so_machen völlig_richtig vollkommen_richtig
        genau_so genauso ganz_richtig das_trifft_zu das_ist_korrekt das_wäre_super das_wäre_prima ich_nehme_es
        ich_nehme_an das_nehme_ich nehme_ich ich_akzeptiere akzeptiert ja_ja gebongt abgemacht von_mir_aus_gerne
        meinetwegen_gerne wenn_sie_möchten ich_habe_sie ich_hab_sie ich_habe_es ich_hab_es ich_habe_ihn
        liegt_mir_vor habe_ich_hier hab_ich_hier sie_ist_da es_ist_da er_ist_da ich_bin_einverstanden
        bin_einverstanden das_geht_in_ordnung geht_in_ordnung das_wäre_richtig das_ist_in_ordnung ist_in_ordnung
        das_geht_klar das_geht
    """),
    no=marks("""
        nicht nichts nie niemals nein_danke danke_nein nein_nein lieber_nicht eher_nicht eigentlich_nicht
        gar_nicht überhaupt_nicht ganz_und_gar_nicht noch_nicht jetzt_nicht nicht_jetzt heute_nicht nicht_heute
        auf_keinen_fall auf_gar_keinen_fall keinesfalls keineswegs mitnichten unter_keinen_umständen
        in_keinem_fall kommt_nicht_infrage kommt_nicht_in_frage bloß_nicht ja_nein falsch das_ist_falsch
        stimmt_nicht das_stimmt_nicht stimmt_so_nicht das_stimmt_so_nicht nicht_richtig das_ist_nicht_richtig
        nicht_korrekt ist_nicht_richtig nicht_ganz nicht_wirklich nicht_unbedingt passt_nicht das_passt_nicht
        passt_mir_nicht nicht_nötig ist_nicht_nötig das_ist_nicht_nötig brauche_ich_nicht brauch_ich_nicht
        das_brauche_ich_nicht muss_nicht_sein möchte_ich_nicht will_ich_nicht ich_möchte_nicht ich_will_nicht
        ich_lehne_ab lehne_ich_ab abgelehnt kein_interesse kein_bedarf kein_bedarf_danke das_bin_ich_nicht
        bin_ich_nicht trifft_nicht_zu ich_glaube_nicht glaube_nicht ich_denke_nicht glaub_ich_nicht
        habe_ich_nicht hab_ich_nicht ist_nicht_da weder_noch ach_was ach_wo ach_woher wo_denken_sie_hin
        das_geht_nicht geht_nicht lassen_sie_das lassen_sie_es das_kann_nicht_sein im_gegenteil verneine
        leider_nicht bitte_nicht nicht_dass_ich_wüsste kaum wohl_kaum mehr_nicht ich_möchte_das_nicht
        das_möchte_ich_nicht ich_möchte_es_nicht ich_will_das_nicht das_will_ich_nicht ich_brauche_das_nicht
        ich_brauche_es_nicht ich_habe_sie_nicht ich_hab_sie_nicht ich_habe_es_nicht ich_hab_es_nicht
        ich_habe_ihn_nicht ich_habe_das_nicht ich_hab_das_nicht habe_sie_nicht hab_sie_nicht
        leider_habe_ich_sie_nicht leider_habe_ich_es_nicht nicht_im_moment im_moment_nicht gerade_nicht
        nicht_gerade danke_aber_nein nie_im_leben niemals_im_leben ich_verzichte darauf_verzichte_ich verzichte
        danke_ich_verzichte das_ist_nicht_meine das_ist_nicht_meiner das_ist_nicht_meins das_war_ich_nicht
        in_keiner_weise um_gottes_willen bewahre ganz_sicher_nicht muss_nicht muss_nicht_unbedingt diesmal_nicht
        dieses_mal_nicht nicht_notwendig nicht_erforderlich lassen_wir_das lassen_wir_es lass_mal lassen_sie_mal
        sie_ist_nicht_da es_ist_nicht_da ist_nicht_angekommen nicht_angekommen kann_ich_nicht das_kann_ich_nicht
        das_ist_nicht_korrekt das_ist_nicht_wahr das_ist_nicht_so das_möchte_ich_lieber_nicht das_wäre_falsch
        möchte_ich_lieber_nicht lieber_doch_nicht ich_bin_nicht_einverstanden nicht_einverstanden
        das_geht_leider_nicht
    """),
    unsure=marks("""
        jein weiß_nicht ich_weiß_nicht weiß_ich_nicht das_weiß_ich_nicht keine_ahnung vielleicht eventuell
        möglicherweise
        kann_sein mag_sein könnte_sein kommt_darauf_an kommt_drauf_an je_nachdem schwer_zu_sagen
        ich_bin_nicht_sicher
        bin_nicht_sicher bin_mir_nicht_sicher ich_bin_mir_nicht_sicher nicht_sicher wahrscheinlich vermutlich
        mal_sehen
        mal_schauen muss_ich_überlegen ich_überlege ich_überlege_noch ja_und_nein sowohl_als_auch egal ist_mir_egal
        mir_egal ganz_egal teils_teils so_lala halb_halb ich_denke_darüber_nach ich_erinnere_mich_nicht
        kann_ich_nicht_sagen
        das_kann_ich_nicht_sagen ja_nein_vielleicht na_ja naja nein_doch nein_ja ja_nein_doch
    """),
    openers_yes=marks("ja jo joa jaja jawohl jep jap ja_bitte ja_gerne ja_genau"),
    openers_no=marks("nein nee nö ne nä nein_danke"),
    stress=marks("""
        sicher natürlich selbstverständlich klar na_klar bestimmt absolut definitiv garantiert gewiss
        ganz_sicher sicherlich unbedingt auf_jeden_fall freilich logisch eindeutig ganz_bestimmt völlig
        vollkommen komplett
    """),
    courtesy=marks("""
        danke vielen_dank danke_schön dankeschön danke_sehr bitte bitte_schön bitteschön sehr also so ach na oh
        doch schon halt eben mal das_war_alles das_wars das_ist_alles ich meine ist_das das es frau herr und
        leider wirklich wohl eigentlich ehrlich_gesagt grade gerade
    """),
    settled=marks("alles_klar alles_gut alles_bestens alles_erledigt passt passt_schon passt_so schon_gut"),
    negators=words("nicht"),
    connectors=words("aber weil denn und danke bitte sondern nur ich das es"),
)
