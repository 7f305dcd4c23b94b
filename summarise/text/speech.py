"""The reporting grammar of English news, after segmenting: who is said to say what, through whom, on which words.

It pairs quotation marks over sentences and paragraphs, finds words of reporting, their subject on either side and the
words they report, and nests them: "X said that ..., Y reported" has the chain (Y, X). It knows no parser and no model:
where an indirect clause ends before "and ..." it guesses, and attitudes without a word of reporting ("is no friend of
the bill") it does not see. It names no source (`resolve_sources` does) and judges none.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from summarise.data import Span, Speech, Via
from summarise.text.sources import classify_source

CueClass = Literal["speech", "other", "none"]
