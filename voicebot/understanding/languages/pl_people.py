"""Polish titles and surnames by case.

Surnames whose stem changes in ways their spelling does not tell (Gołąb, Marzec, Kozioł) are not declined: then the
title stands alone, which is always right.
"""

from __future__ import annotations

from voicebot.understanding.languages.people import People, endings, titles

PEOPLE = People(
    called="{title}",
    alone=True,
    titles=titles("""
m nom: Pan ; m gen acc: Pana ; m dat loc: Panu ; m ins: Panem ; m voc: proszę_Pana
f nom gen dat loc: Pani ; f acc ins: Panią ; f voc: proszę_Pani
- nom: Państwo ; - gen acc: Państwa ; - dat loc: Państwu ; - ins: Państwem ; - voc: proszę_Państwa
"""),
    family=endings("""
m ski cki dzki: + +ego +emu +ego +m +m
m y: y ego emu ego ym ym
m icz ycz arz asz esz isz ysz usz: + +a +owi +a +em +u
m ak ik yk uk iak: + +a +owi +a +iem +u
m ek: ek ka kowi ka kiem ku
m ał ył: + +a +owi +a +em ?
m an in yn on: + +a +owi +a +em +ie
m ar er or ur yr: + +a +owi +a +em +ze
m as is us os es: + +a +owi +a +em +ie
m al il yl ul ol: + +a +owi +a +em +u
m aj ej uj oj: + +a +owi +a +em +u
mf ga: ga gi dze gę gą dze
mf ka: ka ki ce kę ką ce
mf cha: cha chy sze chę chą sze
mf la: la li li lę lą li
mf ra: ra ry rze rę rą rze
mf ła: ła ły le łę łą le
mf da: da dy dzie dę dą dzie
mf ta: ta ty cie tę tą cie
mf ba: ba by bie bę bą bie
mf pa: pa py pie pę pą pie
mf ma: ma my mie mę mą mie
mf za: za zy zie zę zą zie
mf sa: sa sy sie sę są sie
mf ca: ca cy cy cę cą cy
mf cza: cza czy czy czę czą czy
mf sza: sza szy szy szę szą szy
mf rza: rza rzy rzy rzę rzą rzy
mf ża: ża ży ży żę żą ży
mf ja: ja ji ji ję ją ji
mf nia: nia ni ni nię nią ni
mf sia: sia si si się sią si
mf zia: zia zi zi zię zią zi
mf cia: cia ci ci cię cią ci
m na: na ny nie nę ną nie
m wa: wa wy wie wę wą wie
mf a: ?
f ska: ska skiej skiej ską ską skiej
f cka: cka ckiej ckiej cką cką ckiej
f dzka: dzka dzkiej dzkiej dzką dzką dzkiej
f *: =
m *: ?
"""),
)
