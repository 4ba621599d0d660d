"""Polish letters by name and by example, and the words for signs."""

from __future__ import annotations

# The first name of each is the one we say.
LETTERS = """
A: a ; B: be by b ; C: ce cy c ; D: de dy d ; E: e ; F: ef f ; G: gie ge g ; H: ha h ; I: i ; J: jot j ; K: ka k
L: el l ; M: em m ; N: en n ; O: o ; P: pe py p ; Q: ku q ; R: er r ; S: es s ; T: te ty t ; U: u ; V: fau fał v
W: wu w ; X: iks x ; Y: igrek ipsylon y ; Z: zet z
Ą: a_z_ogonkiem ; Ę: e_z_ogonkiem ; Ć: ce_z_kreską c_z_kreską cie ; Ł: el_z_kreską el_przekreślone l_z_kreską
Ń: en_z_kreską n_z_kreską ; Ó: o_kreskowane o_z_kreską o_zamknięte ; Ś: es_z_kreską s_z_kreską
Ź: zet_z_kreską z_z_kreską ziet ; Ż: zet_z_kropką z_z_kropką
"""

NAMES = """
A: adam anna agata andrzej agnieszka ; B: barbara beata bogdan bożena ; C: celina cezary ; D: dorota dariusz danuta
E: ewa edward elżbieta
F: franciszek franek filip ; G: grażyna gustaw grzegorz ; H: henryk halina helena ; I: irena iwona ignacy
J: jadwiga janina jan jerzy józef jacek ; K: karol katarzyna kasia krzysztof krystyna ; L: leon lucyna leszek lidia
Ł: łukasz łucja ; M: maria magda marek michał monika małgorzata
N: natalia norbert ; O: olga oskar ; P: paweł piotr patrycja ; R: roman robert ryszard ; S: stanisław stefan sławomir
T: tomasz tadeusz teresa ; U: urszula ; W: wanda wacław wojciech ; Z: zygmunt zenon zofia zbigniew zdzisław ; Ż: żaneta
"""

SPOKEN_SIGNS = """
@: małpa małpka małpą małpie at @ ; .: kropka kropką kropkę dot
-: myślnik myślnikiem kreska kreską kreseczka łącznik minus pauza
_: podkreślenie podkreślnik podkreślnikiem dolna_kreska podłoga ; /: ukośnik slash łamane_przez łamane ; +: plus
"""
