"""How Hungarian callers say yes and no."""

from __future__ import annotations

from voicebot.understanding.languages.notation import marks, words
from voicebot.understanding.languages.pack import Answers

ANSWERS = Answers(
    yes=marks("""
        nem_látok_akadályt legyen_így ezek_az_adataim nem_nem_minden_jó küldje_el küldje_el_kérem
        meghiszem_azt meghiszem száz_százalék száz_százalékig
        én_volnék_az én_volnék tökéletesen_megfelel ez_megfelel ez_tökéletesen_megfelel valóban_így_van így_igaz
        ez_így_van ez_igaz ez_így_jó_lesz kérném_szépen_igen egyetértek_vele ez_helyes stimmel_minden rendben_lesz
        élek_vele elfogadnám szeretném_igen csinálják csak_tessék tessék_csak parancsoljon megköszönném
        sajnos_igen igen_sajnos hát_sajnos_igen teljes_mértékben nem_kétséges semmi_kétség nincs_kétség
        nincs_kérdés nem_kérdés nem_vitás ugyan_miért_ne
        ahogy_mondja pontosan_ahogy_mondja úgy_ahogy_mondja nincs_kérdésem nincs_több_kérdésem akarom_persze ezt_akarom
        legyen_hát na_jó_legyen nincs_hozzáfűznivalóm
        nekem_jó nekem_megfelel
        ja aha hogyne naná miért_ne nem_baj dehogynem dehogyisnem rendben jó jól_van oké okés ok így_van úgy_van
        helyes stimmel jöhet kérem kérek kérném szeretném na_ja ühüm ühm uhum mhm legyen legyen_szíves legyen_úgy
        nincs_akadálya nincs_ellene_kifogásom nincs_ellenvetésem megerősítem semmi_gond nincs_gond nem_gond
        semmi_akadálya egyetértek nem_probléma nincs_probléma semmi_probléma szívesen örömmel akarom kell igen_kérem
        igaz így_igaz valóban tényleg megfelel elfogadom beleegyezem hozzájárulok persze_hogy_igen hát_persze_hogy
        benne_vagyok naná_hogy nem_bánom mehet jónak_tűnik jó_lesz megfelelő remek nagyszerű szuper helyes_az
        jól_mondja pontosan_így_van pontosan_úgy_van jól_értette hozzon küldje küldheti azt_hiszem_igen szerintem_igen
        én_vagyok az_vagyok nem_nem_minden_rendben nem_nem_jól_van nagyon_jó nagyon_szívesen hogy_a_fenébe_ne
        hogyne_lenne hogyne_kérném miért_is_ne nem_zavar az_jó az_úgy_jó kétségtelenül kétségkívül rendben_van
        minden_rendben bizony bizony_hogy akár mindenképpen mindenképp nincs_kifogásom ellene_semmi_kifogásom megvan
        igen_megvan itt_van nálam_van megkaptam rendeződött elintéződött írja nagyon_is semmi_kifogásom semmi_kifogás
        írja_fel felírhatja minden_stimmel lehet_róla_szó nem_látom_akadályát
        semmi_akadálya_sincs nincs_semmi_akadálya az_vagyok_én igen_én_vagyok_az vegyük_úgy rendelem kérem_szépen
        minden_rendben_van minden_jó minden_helyes így_jó ez_így_jó így_jó_lesz ez_jó_lesz tökéletes kitűnő megegyeztünk
        jól_hangzik csinálja csináljuk én_vagyok_az
    """),
    no=marks("""
        nem_akarom_ezt ezt_nem_akarom nem_tudom_inkább_nem nem_áll_szándékomban nem_így_volt jobb_ha_nem inkább_ne
        jobb_nem
        mit_nem hagyjon_békén idén_nem ez_vicc biztos_viccel bizonyára_viccel viccel_ugye
        ilyen_nincs ezúttal_nem ez_tévedés ez_hiba ez_félreértés most_inkább_nem nem_ezúttal
        ezt_nem_erősítem_meg nem_fog_menni nem_igazán_jó nem_igazán_jó_nekem nem_jó_nekem ez_nem_egyezik nem_azért
        azért_az_túlzás ez_túlzás ehhez_nem_járulok_hozzá ezzel_nem_értek_egyet nem_értek_vele_egyet
        nem_nem_azt nem_azt így_nem inkább_nem_kérném nem_kérném ebbe_nem_egyezem_bele nem_egyezem_bele_ebbe nem_annyira
        viccel viccel_dehogy nem_ez nem_ez_az nem_azt_kértem nem_ezt_kértem nem_fogadnám_el nem_menne nem_megy
        nem_tetszik nem_egyezik_meg nem_helyes_az ezt_nem azt_nem ezt_nem_kérem azt_nem_kérem
        sajnos hát_sajnos ugyan_már_dehogy ugyan_már ugyan_már_nem nincs_rá_szükségem nincs_szükségem_rá
        sajnos_nem_tudok
        nem_tudok sajnos_nem_lehet minek minek_az nem_lehet
        mégsem inkább_mégsem isten_őrizz ez_nem_az_én_számom nem_az_én_számom ez_nem_az_enyém nem_az_enyém
        ezt_nem_én_rendeltem nem_én_rendeltem nem_ezt_nem_én_rendeltem nem_rendeltem nem_kérek_semmit semmit_sem_kérek
        nem_akarok_semmit ez_nem_az ez_nem_én_vagyok
        nem_nem_erről_van_szó nem_erről_van_szó köszönöm_de_nem kösz_de_nem soha_az_életben az_életben_nem ez_így_nem_jó
        így_nem_jó nekem_nem_felel_meg nekem_nem_jó nem_én_vagyok_az ez_nem_igaz ez_nem_helyes ez_nem_stimmel
        nem_jó_így nem_ezt_mondtam kihagyom eláll(ok ok_tőle) lemondok_róla nem_élek_vele nem_járja szóba_se_jöhet
        szóba_sem_jöhet semmi_pénzért semmi_szín_alatt ki_van_zárva
        szó_sem_lehet_róla
        dehogy dehogyis persze_hogy_nem nem_igazán sajnos_nem semmiképp semmiképpen nem_kérem nem_kérek köszönöm_nem
        nem_köszönöm nem_szeretném nem_stimmel nem_így_van téves nem_jó nem_helyes szó_sincs_róla szó_se_róla
        ugyan_dehogy ugyan inkább_nem á_nem nincs eszemben_sincs egyáltalán_nem ne nem_kell nem_akarom nem_szükséges
        soha sohasem tévedés hibás rossz nem_igaz kizárt kizárt_dolog hogy_is_gondolja nem_megfelelő nem_felel_meg
        nem_egyezik nem_értek_egyet nem_egyezem_bele nem_fogadom_el nem_erősítem_meg nem_most most_nem nem_ma ma_nem
        szerintem_nem azt_hiszem_nem nem_hiszem nem_hinném nem_gondolnám semmi_ilyesmi nem_én_vagyok nem_az_vagyok
        nem_én_voltam isten_ments még_mit még_csak_az_kéne nem_teljesen nem_egészen nem_nagyon nem_feltétlenül
        kösz_nem kösz_nem_kérek köszönöm_nem_kérem visszautasítom elutasítom nem_érdekel nem_járulok_hozzá nem_jöhet
        ne_küldje csöppet_sem a_legkevésbé_sem aligha sehogy sehogyan hogy_is_ne hogyisne nem_úgy_van nem_pontosan
        dehogy_is nincs_meg nincs_nálam nincs_itt nem_kaptam_meg nem_kaptam nem_jött_meg nem_érkezett_meg még_nem
        semmi_esetre_sem semmi_esetre
    """),
    unsure=marks("""
        nem_tudom talán lehet nem_vagyok_biztos_benne nem_vagyok_biztos attól_függ nehéz_megmondani majd_meglátom
        igen_is_meg_nem_is nem_emlékszem passz lehetséges esetleg valószínűleg fogalmam_sincs gondolkodom
        még_gondolkodom nem_tudom_biztosan meglátjuk igen_is_nem_is bizonytalan_vagyok mindegy nekem_mindegy
        meg_kell_gondolnom majd_átgondolom nem_biztos ki_tudja bizonyára_nem_tudom nem_tudnám_megmondani
        elképzelhető akár_igen_akár_nem
    """),
    openers_yes=marks("igen igen_kérem"),
    openers_no=marks("nem"),
    stress=marks("""
        persze hát_persze természetesen pontosan biztosan biztos naná_hogy határozottan abszolút
        egyértelműen nyilván teljesen tuti
    """),
    courtesy=marks("""
        kategorikusan mindent
        inkább
        jaj ó éppenséggel igazából tulajdonképpen valójában őszintén_szólva őszintén na_most
        köszönöm kösz köszi szépen kérem hát na hogy én az ez a hölgyem uram legyen_szíves asszonyom nagyon igazán
        akkor no ez_minden ennyi
    """),
    settled=marks("minden_világos minden_érthető"),
    negators=words("nem ne"),
    connectors=words("de mert köszönöm kösz és hanem inkább csak viszont"),
)
