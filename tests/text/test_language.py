"""Is it English? Whole paragraphs of many languages, and texts that are too short to tell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.text.language import looks_english

OTHER_LANGUAGES = {
    "German": "Der Stadtrat hat am Montag beschlossen, die Brücke zu schließen. Die Bürgermeisterin sagte, dass die"
    " Kosten für den Umbau noch nicht bekannt sind.",
    "French": "Le conseil municipal a décidé lundi de fermer le pont. La maire a dit que le coût des travaux n'est"
    " pas encore connu et que les habitants seront informés.",
    "Spanish": "El ayuntamiento decidió el lunes cerrar el puente. La alcaldesa dijo que el coste de las obras no se"
    " conoce todavía y que los vecinos serán informados.",
    "Italian": "Il consiglio comunale ha deciso lunedì di chiudere il ponte. La sindaca ha detto che il costo dei"
    " lavori non è ancora noto e che gli abitanti saranno informati.",
    "Dutch": "De gemeenteraad heeft maandag besloten om de brug te sluiten. De burgemeester zei dat de kosten van het"
    " werk nog niet bekend zijn en dat de bewoners bericht krijgen.",
    "Portuguese": "A câmara decidiu na segunda-feira fechar a ponte. A presidente disse que o custo das obras ainda não"
    " é conhecido e que os moradores serão informados.",
    "Polish": "Rada miasta zdecydowała w poniedziałek o zamknięciu mostu. Burmistrz powiedziała, że koszt prac nie jest"
    " jeszcze znany i że mieszkańcy zostaną o tym powiadomieni.",
    "Turkish": "Belediye meclisi pazartesi günü köprünün kapatılmasına karar verdi. Belediye başkanı, çalışmaların"
    " maliyetinin henüz belli olmadığını ve halka bu konuda bilgi verileceğini söyledi.",
    "Indonesian": "Dewan kota memutuskan pada hari Senin untuk menutup jembatan itu. Wali kota mengatakan bahwa biaya"
    " pekerjaan belum diketahui dan warga akan diberi tahu.",
    "Swedish": "Kommunen beslutade på måndagen att stänga bron. Borgmästaren sade att kostnaden för arbetet inte är"
    " känd och att de boende ska få besked om det.",
    "Russian": "Городской совет решил в понедельник закрыть мост. Мэр сказала, что стоимость работ пока неизвестна.",
    "Arabic": "قرر مجلس المدينة يوم الاثنين إغلاق الجسر. وقالت رئيسة البلدية إن تكلفة الأعمال لم تعرف بعد.",
    "Chinese": "市议会星期一决定关闭这座桥。市长说，工程的费用目前还不清楚，居民将会得到通知。",
}

ENGLISH = {
    "plain": "The council decided on Monday to close the bridge. The mayor said that the cost is not known yet.",
    "foreign names": "Al-Mayadeen and Yedioth Ahronoth reported that Mohammed Shia al-Sudani met Volodymyr Zelenskyy in"
    " Şanlıurfa, where Recep Tayyip Erdoğan and José Manuel Albares of the Partido Socialista Obrero Español spoke.",
    "quotation": "The mayor said “la décision est prise” on Monday, and left the hall before the vote was over.",
    "telegraphic": "Bridge closed in Harrow; mayor blames storm, engineers blame the council for delays of two years.",
}


@pytest.mark.parametrize("text", OTHER_LANGUAGES.values(), ids=OTHER_LANGUAGES)
def test_another_language_is_not_english(text: str) -> None:
    assert looks_english(text) is False


@pytest.mark.parametrize("text", ENGLISH.values(), ids=ENGLISH)
def test_english_is_english_whatever_names_it_holds(text: str) -> None:
    assert looks_english(text) is True


@pytest.mark.parametrize(
    "text", ["", "404", "The bridge is closed.", "Harrow Bridge Mayor Council Storm Vote Delay Repair"]
)
def test_too_little_text_is_no_answer(text: str) -> None:
    assert looks_english(text) is None


def test_a_language_that_no_table_knows_is_not_english() -> None:
    assert looks_english("zorvak melinu tarqe visho " * 20) is False


@given(st.text())
def test_any_text_gets_an_answer(text: str) -> None:
    assert looks_english(text) in (True, False, None)


def test_a_list_of_english_headlines_is_english() -> None:
    headlines = (
        "Bridge closes. Council blames the storm. Mayor faces vote. Port reopens. Rovers win. Ten soups and cakes."
    )
    assert looks_english(headlines) is True
