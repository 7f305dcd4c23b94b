import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.text.speech import PRECISION, find_reports


def read(text, sentences=None):
    """Reports as (family, speech, sources outermost first, contents)."""
    return [
        (r.family, r.speech, [link.source and link.source.text for link in r.chain], [c.text for c in r.content])
        for r in find_reports(text, sentences or [(0, len(text))])
    ]


def one(family, speech, source, *contents):
    return [(family, speech, source if isinstance(source, list) else [source], list(contents))]


@pytest.mark.parametrize(
    ("text", "reports"),
    [
        ('"It works," Lind said.', one("quote_left", "direct", "Lind", '"It works,"')),
        ("“It works,” said Lind, the minister.", one("quote_left", "direct", "Lind", "“It works,”")),
        ("''It works,'' Lind said.", one("quote_left", "direct", "Lind", "''It works,''")),
        ("‘It’s done,’ Lind said.", one("quote_left", "direct", "Lind", "‘It’s done,’")),
        ("“It works,” Lind, who runs the port, said.", one("quote_left", "direct", "Lind", "“It works,”")),
        ("“If so,” Lind asked, “why now?”", one("quote_split", "direct", "Lind", "“If so,”", "“why now?”")),
        ("“We left,” Ana Lind told the Velm assembly on Monday, “because we had to.”",
         one("quote_split", "direct", "Ana Lind", "“We left,”", "“because we had to.”")),
        ("“The fix,” she went on, “will do.”", one("quote_split", "direct", "she", "“The fix,”", "“will do.”")),
        ("Lind said: “It works.”", one("quote_right", "direct", "Lind", "“It works.”")),
        ("He added, “It is fine,” and left.", one("quote_right", "direct", "He", "“It is fine,”")),
    ],
)  # fmt: skip
def test_a_quotation_goes_to_the_subject_beside_it(text, reports):
    assert read(text) == reports


@pytest.mark.parametrize(
    ("text", "reports"),
    [
        ("Bev Lind, 61, who ran the mill for 17 years, said she had voted.",
         one("clause_right", "indirect", "Bev Lind", "she had voted")),
        ("Bo Ruiz, the pollster who made the survey, said the figures were bad.",
         one("clause_right", "indirect", "Bo Ruiz", "the figures were bad")),
        ("Orvel, the utility that serves Velm, disclosed that it found a fault.",
         one("clause_right", "indirect", "Orvel", "it found a fault")),
        ("A poll conducted last month found that the mayor would win.",
         one("belief", "indirect", "A poll", "the mayor would win")),
        ("A study published in May found the port was shut.",
         one("belief", "indirect", "A study", "the port was shut")),
        ("The complaint, submitted to the board, contends the group exists on paper.",
         one("clause_right", "indirect", "The complaint", "the group exists on paper")),
        ("Velm & Sons referred questions to the bank, which said it was shut.",
         one("clause_right", "indirect", "the bank", "it was shut")),
        ("Outside court Mr Lind said the port was shut.",
         one("clause_right", "indirect", "Mr Lind", "the port was shut")),
        ("Ana Lind, who ran the port, praised its crew.", one("noun_phrase", "indirect", "Ana Lind", "its crew")),
        ("Lind praised the crew, and all five said they would stay.",
         [*one("noun_phrase", "indirect", "Lind", "the crew"),
          *one("clause_right", "indirect", "all five", "they would stay")]),
        ("The district told parents in a message to stay at home.",
         one("to_verb", "indirect", "The district", "to stay at home")),
        ("Her critics point out that the port was shut.",
         one("clause_right", "indirect", "Her critics", "the port was shut")),
        ("She made clear that she would resign.", one("clause_right", "indirect", "She", "she would resign")),
        ("Her aide ruled out a vote.", one("noun_phrase", "indirect", "Her aide", "a vote")),
        ("About half of the loans are fixed, the bank estimates.",
         one("clause_left", "indirect", "the bank", "About half of the loans are fixed")),
        ("The port was shut, the guild of brewers fears.",
         one("belief", "indirect", "the guild of brewers", "The port was shut")),
        ("The charity’s figure is between 35 and 40.",
         one("noun_source", "indirect", "The charity", "The charity’s figure is between 35 and 40")),
        ("The toll is 86, the board said, correcting a figure of 68.",
         [*one("clause_left", "indirect", "the board", "The toll is 86"),
          *one("noun_phrase", "indirect", "the board", "a figure of 68")]),
        ("She lived in a camp, which the party describes as a school, but critics charge is a prison.",
         [*one("relative", "indirect", "the party", "a camp", "a school"),
          *one("relative", "indirect", "critics", "a camp", "is a prison")]),
    ],
)  # fmt: skip
def test_sources_of_many_words_and_rarer_verbs_are_found(text, reports):
    assert read(text) == reports


@pytest.mark.parametrize(
    "text",
    [
        "The ministry, asked for comment, closed its doors.",
        "An invoice Ruiz suggested was forged lay there.",
        "Police arrested and questioned the student.",
        "Those who said it works left early.",
    ],
)
def test_words_of_reporting_that_report_nothing_by_themselves(text):
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "reports"),
    [
        ("Lind said that the port works.", one("clause_right", "indirect", "Lind", "the port works")),
        ("Lind said on Monday the port was shut.", one("clause_right", "indirect", "Lind", "the port was shut")),
        ("Lind, the former head of the port, said it works.", one("clause_right", "indirect", "Lind", "it works")),
        ("In a long interview, Lind said it works.", one("clause_right", "indirect", "Lind", "it works")),
        ("On “Port Talk,” Lind said the port works.", one("clause_right", "indirect", "Lind", "the port works")),
        ("But, Lind said, the port works.", one("clause_right", "indirect", "Lind", "the port works")),
        ("When Lind said the port works, the crowd left.", one("clause_right", "indirect", "Lind", "the port works")),
        ("Asked whether the port works, Lind said yes.", one("clause_right", "indirect", "Lind", "yes")),
        ("Lind announced two days earlier that it was shut.", one("clause_right", "indirect", "Lind", "it was shut")),
        ("Lind told “Port Talk” it works.", one("clause_right", "indirect", "Lind", "it works")),
        ("Lind said the “gift” was small.", one("clause_right", "mixed", "Lind", "the “gift” was small")),
        ("Lind claims it works.", one("clause_right", "indirect", "Lind", "it works")),
        ("Ana Lind and Bo Ruiz said it works.", one("clause_right", "indirect", "Ana Lind and Bo Ruiz", "it works")),
        ("Two officials familiar with the talks said Orv and the Isle of Tam had agreed to stop.",
         one("clause_right", "indirect", "Two officials familiar with the talks",
             "Orv and the Isle of Tam had agreed to stop")),
        ("The miners’ union said in a statement that ten were dead.",
         one("clause_right", "indirect", "The miners’ union", "ten were dead")),
        ("Its director, Dr Mira Kostel, said 44 had died.",
         one("clause_right", "indirect", "Its director, Dr Mira Kostel", "44 had died")),
        ("WHO say it is rare.", one("clause_right", "indirect", "WHO", "it is rare")),
        ("Ten died, the army said late on Sunday.", one("clause_left", "indirect", "the army", "Ten died")),
        ("At least ten were killed, the Velm police said on Monday.",
         one("clause_left", "indirect", "the Velm police", "At least ten were killed")),
        ("PORT VELM, Orvane - Ten died in a blast, the army said.",
         one("clause_left", "indirect", "the army", "Ten died in a blast")),
        ("Shop owners plan a meeting, their union said.",
         one("clause_left", "indirect", "their union", "Shop owners plan a meeting")),
        ("The number of dead, Lind told reporters in Velm, had risen to 30.",
         one("clause_split", "indirect", "Lind", "The number of dead", "had risen to 30")),
        ("Lind believes the port is shut.", one("belief", "indirect", "Lind", "the port is shut")),
    ],
)  # fmt: skip
def test_a_clause_goes_to_the_subject_of_the_word_of_reporting(text, reports):
    assert read(text) == reports


@pytest.mark.parametrize(
    ("text", "reports"),
    [
        ("According to the army, ten died.", one("according_to", "indirect", "the army", "ten died")),
        ("Ten died, according to the hospital, which counted them.",
         one("according_to", "indirect", "the hospital", "Ten died")),
        ("Ten people, according to police, died in the crash.",
         one("according_to", "indirect", "police", "Ten people", "died in the crash")),
        ("It was, in the words of Lind, a poet, “a sad, long day.”",
         one("according_to", "direct", "Lind", "“a sad, long day.”")),
        ("REUTERS: Ten people died there.", one("colon", "indirect", "REUTERS", "Ten people died there")),
        ("Other estimates have ranged from 17 to 40 shells.",
         one("noun_source", "indirect", "Other estimates", "from 17 to 40 shells")),
        ("The rebels put the toll at 44.", one("noun_source", "indirect", "The rebels", "the toll at 44")),
        ("The raid is described as the worst since May.",
         one("passive", "indirect", None, "The raid", "the worst since May")),
        ("The raid was described by Lind as cruel.", one("passive", "indirect", "Lind", "The raid", "cruel")),
        ("It was reported that the port was shut.", one("passive", "indirect", None, "the port was shut")),
        ("The port is said to be shut.", one("passive", "indirect", None, "The port", "to be shut")),
        ("The rebels claimed responsibility for the blast.",
         one("noun_phrase", "indirect", "The rebels", "responsibility for the blast")),
        ("The ministry on Thursday denied a report that it had sold oil.",
         one("noun_phrase", "indirect", "The ministry", "a report that it had sold oil")),
        ("Lind spoke of “well over a hundred wounded”.",
         one("noun_phrase", "direct", "Lind", "“well over a hundred wounded”")),
        ("The group accused the army of shelling it.",
         one("noun_phrase", "indirect", "The group", "the army of shelling it")),
        ("Lind vowed to leave.", one("to_verb", "indirect", "Lind", "to leave")),
        ("Lind, who called it “a gift,” left.", one("noun_phrase", "mixed", "Lind", "it “a gift,”")),
    ],
)  # fmt: skip
def test_other_families_find_their_source_and_content(text, reports):
    assert read(text) == reports


@pytest.mark.parametrize(
    ("text", "reports"),
    [
        ("Lind said it works and praised the crew.",
         [*one("clause_right", "indirect", "Lind", "it works"), *one("noun_phrase", "indirect", "Lind", "the crew")]),
        ("Lind said it works and it will open.", one("clause_right", "indirect", "Lind", "it works and it will open")),
        ("They claimed he lied and claim he stole.",
         [*one("clause_right", "indirect", "They", "he lied"), *one("and_verb", "indirect", "They", "he stole")]),
        ("Lind said ten died, adding that the port was shut.",
         [*one("clause_right", "indirect", "Lind", "ten died"),
          *one("participle", "indirect", "Lind", "the port was shut")]),
        ("The army said ten died, while the rebels put the toll at 44.",
         [*one("clause_right", "indirect", "The army", "ten died"),
          *one("noun_source", "indirect", "the rebels", "the toll at 44")]),
        ("The ministry said 18 were hurt; Lind spoke of 40.",
         [*one("clause_right", "indirect", "The ministry", "18 were hurt"),
          *one("noun_phrase", "indirect", "Lind", "40")]),
        ("Lind said it works, but the crowd left.", one("clause_right", "indirect", "Lind", "it works")),
    ],
)  # fmt: skip
def test_a_clause_ends_where_another_report_or_a_contrast_begins(text, reports):
    assert read(text) == reports


@pytest.mark.parametrize(
    ("text", "chain", "content"),
    [
        ("The army said that ten died, Corv News reported on Monday.", ["Corv News", "The army"], "ten died"),
        ("The army said it was an answer to “long, cruel raids,” Corv News reported.",
         ["Corv News", "The army"], "it was an answer to “long, cruel raids,”"),
        ("In a statement, cited by Corv News, the army said that ten died.", ["Corv News", "the army"], "ten died"),
        ("CORVE: Two were hurt in Velm, the governor says.", ["CORVE", "the governor"], "Two were hurt in Velm"),
        ("A diver, quoted by Corv News, said ten died.", ["Corv News", "A diver"], "ten died"),
        ("Ten died, Corv News reported, citing the Velm Gazette, which quoted Ilse Dorn.",
         ["Corv News", "the Velm Gazette", "Ilse Dorn"], "Ten died"),
        ("According to Corv News, quoting the army, ten died.", ["Corv News", "the army"], "ten died"),
        ("Police in Velm, quoting a witness, said two men fled.", ["Police in Velm", "a witness"], "two men fled"),
        ("The Velm Gazette quoted Lind as saying that it was shut.", ["The Velm Gazette", "Lind"], "it was shut"),
        ("Lind was quoted by the Velm Gazette as saying it was shut.", ["the Velm Gazette", "Lind"], "it was shut"),
        ("Lind told the Velm Gazette it was shut.", ["the Velm Gazette", "Lind"], "it was shut"),
        ("Dorn told the Gazette that the boat had been “waved through”, according to Corv News.",
         ["Corv News", "the Gazette", "Dorn"], "the boat had been “waved through”"),
        ("A diver said the police had told him that it was open.", ["A diver", "the police"], "it was open"),
    ],
)  # fmt: skip
def test_a_chain_names_who_relays_first(text, chain, content):
    assert [(sources, contents) for _, _, sources, contents in read(text)] == [(chain, [content])]


@pytest.mark.parametrize(
    "text",
    [
        "The claims surprised many.",
        "The reports were long and the charges dropped.",
        "Lind did not say whether it works.",
        "Lind refused to say that it works.",
        "Those who reported pain were older.",
        "Rail unions called a strike for next Tuesday.",
        "He was taken in and told that he must leave.",
        "Lind would say it works.",
        "The harbour was “closed” on Monday.",
        "Editor's Note: the port was shut.",
        "Lind left, and the crowd went home.",
        "",
    ],
)
def test_what_is_not_reported_is_no_report(text):
    assert read(text) == []


def split(*sentences):
    """A text of sentences with a space between, and their spans; a new paragraph where one begins with a newline."""
    text, spans = "", []
    for sentence in sentences:
        text += "" if not text else " "
        start = len(text) + len(sentence) - len(sentence.lstrip("\n"))
        text += sentence
        spans.append((start, len(text)))
    return text, spans


def test_a_quotation_that_stands_alone_goes_to_the_speaker_before_it():
    text, spans = split("“It works,” Lind said.", "“It will open.”", "\n“It will stay so for long.”")
    assert read(text, spans) == [
        *one("quote_left", "direct", "Lind", "“It works,”"),
        *one("carried", "direct", "Lind", "“It will open.”"),
        *one("carried", "direct", "Lind", "“It will stay so for long.”"),
    ]


def test_a_sentence_that_only_attributes_names_the_speaker_of_the_quotation_before_it():
    text, spans = split("“Will it hold?”", "Mara Lind asked on Monday.", "“I doubt it now.”")
    assert read(text, spans) == [
        *one("quote_left", "direct", "Mara Lind", "“Will it hold?”"),
        *one("carried", "direct", "Mara Lind", "“I doubt it now.”"),
    ]


def test_a_colon_hands_the_speaker_to_the_quotation_of_the_next_paragraph():
    text, spans = split("Ana Lind tweeted from her account:", "\n“It is a cool clock.”")
    assert read(text, spans) == one("carried", "direct", "Ana Lind", "“It is a cool clock.”")


def sentences_of(*paragraphs):
    """A text of paragraphs of sentences, with the spans of these."""
    text, spans = "", []
    for paragraph in paragraphs:
        for sentence in paragraph:
            spans.append((len(text), len(text) + len(sentence)))
            text += f"{sentence} "
        text = f"{text.rstrip()}\n\n"
    return text, spans


def test_the_paragraph_after_an_announcement_is_the_announcers():
    text, spans = sentences_of(
        ["The Church denied these claims:"], ["She was not forced to stay.", "She left in May."], ["It rained."]
    )
    assert read(text, spans) == [
        *one("noun_phrase", "indirect", "The Church", "these claims"),
        *one("block", "indirect", "The Church", "She was not forced to stay."),
        *one("block", "indirect", "The Church", "She left in May."),
    ]


def test_an_announcement_ends_where_somebody_else_speaks():
    text, spans = sentences_of(["The Church denied these claims:"], ["Lind said it rained.", "She left in May."])
    assert [family for family, *_ in read(text, spans)] == ["noun_phrase", "clause_right"]


def test_an_announcement_without_a_word_of_saying_hands_over_the_speaker():
    text, spans = sentences_of(["The minister, Ana Lind, opened with an appeal:"], ["“The port must be saved now.”"])
    assert read(text, spans) == one("carried", "direct", "The minister, Ana Lind", "“The port must be saved now.”")


def test_a_quotation_of_several_paragraphs_is_one_content():
    text, spans = split("“One and two.", "\n“Three and four,” Lind said.")
    assert read(text, spans) == one("quote_left", "direct", "Lind", "“One and two. \n“Three and four,”")


def test_a_quotation_without_any_speaker_has_a_chain_without_a_source():
    assert read("“It is over and done.”") == one("carried", "direct", None, "“It is over and done.”")


def test_links_carry_the_cue_and_the_channel():
    (report,) = find_reports("In a statement, cited by Corv News, the army said ten died.", [(0, 59)])
    assert [(link.source.text, link.cue.text, link.via) for link in report.chain] == [
        ("Corv News", "cited by", "report"),
        ("the army", "said", "statement"),
    ]


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("Lind said on Facebook that it works.", "post"),
        ("Lind tweeted that it works.", "post"),
        ("Lind said in an interview that it works.", "interview"),
        ("Lind said in a letter to the board that it works.", "document"),
        ("Lind said on state television that it works.", "broadcast"),
        ("Lind said on Monday that it works.", None),
    ],
)
def test_the_channel_is_read_from_the_words_of_attribution(text, via):
    (report,) = find_reports(text, [(0, len(text))])
    assert report.chain[-1].via == via


def test_each_family_has_a_published_precision():
    modules = Path(find_reports.__code__.co_filename).parent.glob("*.py")
    source = "".join(path.read_text(encoding="utf-8") for path in modules if path.name != "report.py")
    assert all(f'"{family}"' in source for family in PRECISION)
    assert all(0 < precision <= 1 for precision in PRECISION.values())


WORDS = [
    "Lind", "said", "that", "the army", ",", ".", "“It works,”", "according to", "and", "citing", "cited by", "was",
    "who", "Corv News", "reported", "adding", "on Monday", "in a statement", "—", ":", ";", "told", "it", "works", "as",
    "denied", "(45)", "quoted", "“", "put", "at 44", "estimates", "said to", "described as", "?", "\n", "However",
]  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), max_size=24), st.integers(0, 200), st.integers(0, 200))
def test_any_sentence_gives_spans_that_equal_the_text(words, first, second):
    text = " ".join(words)
    first, second = sorted((min(first, len(text)), min(second, len(text))))
    for sentences in ([(0, len(text))], [(0, first), (first, second), (second, len(text))]):
        for report in find_reports(text, sentences):
            spans = [*report.content, *(s for link in report.chain for s in (link.source, link.cue) if s)]
            assert all(text[span.start : span.end] == span.text != "" for span in spans)
            assert report.chain
            assert report.family in PRECISION
            ends = [bound for span in report.content for bound in (span.start, span.end)]
            assert ends == sorted(ends)


@given(st.text(max_size=80))
def test_any_text_is_read_without_an_error(text):
    assert isinstance(find_reports(text, [(0, len(text))]), tuple)


@pytest.mark.parametrize(
    "piece",
    [
        '"',
        "“",
        "'",
        '"a" ',
        "said ",
        "Lind said, ",
        "“A b c,” he said. ",
        ", ",
        "according to ",
        "cited by A, ",
        "(",
        "a:",
    ],
)
def test_time_is_linear_in_the_text(piece):
    text = piece * (100_000 // len(piece))
    begun = time.perf_counter()
    find_reports(text, [(0, len(text))])
    assert time.perf_counter() - begun < 6
