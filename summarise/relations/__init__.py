"""Relations between the claims of one article, by code where figures, denials and times show them, else as proposed.

    claims -> what each counts, denies and dates -> pairs that code relates -> proposals that code cannot refute

Nothing here says which of two claims is right, and no meaning is compared: a paraphrase without words in common stays
unrelated unless an engine proposed it. English only.

Its modules read in this order: `words` are tables, `counted` and `told` read one claim, `figures` and `repeats` compare
two, `join` gives the relations of an article.
"""

from summarise.relations.join import relate

__all__ = ["relate"]
