"""The engine without a model: claims and a summary by grammar and small tables. English only.

    reports (text/speech) and sentences of the outlet
        -> statements.py: one a clause  -> references.py: who "he" is, which day "Thursday" is
        -> wording.py: a text that stands alone  -> judging.py: modality, kind, rank  -> drafts
    checked claims -> composing.py: a summary

It is not a language model: it copies clauses as they stand, guesses where a clause ends before "and", resolves a
pronoun only where the grammar leaves one candidate, and understands no irony.
"""

from summarise.rules.engine import RulesEngine

__all__ = ["RulesEngine"]
