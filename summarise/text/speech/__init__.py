"""The reporting grammar of English news, after segmenting: who is said to say what, through whom, on which words.

It pairs quotation marks over sentences and paragraphs, finds words of reporting, their subject on either side and the
words they report, and nests them: "X said that ..., Y reported" has the chain (Y, X). It knows no parser and no model:
where an indirect clause ends before "and ..." it guesses, and attitudes without a word of reporting ("is no friend of
the bill") it does not see. It names no source (`sources.py` does) and judges none.

Its modules read in this order: `words` and `verbs` are tables, `report` is the result; `tokens`, `subjects` and `cues`
read a sentence, `clause_ends` and `content` what is reported beside a cue; `drafts` and `patterns` make reports of one
sentence, `chains` puts them into each other, `find` reads the article.
"""

from summarise.text.speech.find import find_reports
from summarise.text.speech.report import PRECISION, Link, Report
from summarise.text.speech.subjects import find_noun_after, find_subject
from summarise.text.speech.tokens import Sentence, is_adverb
from summarise.text.speech.words import AUXILIARIES, BETWEEN

__all__ = [
    "AUXILIARIES",
    "BETWEEN",
    "PRECISION",
    "Link",
    "Report",
    "Sentence",
    "find_noun_after",
    "find_reports",
    "find_subject",
    "is_adverb",
]
