"""Spoil drafts so that they fail: what a hasty model does to good ones, always in the same way."""

from collections.abc import Sequence

from summarise.claims import judge
from summarise.data import Draft, Rejected
from summarise.ground import Ground

MOST = 4


def spoil(drafts: Sequence[Draft], ground: Ground) -> list[Rejected]:
    """Return the first drafts that fail once every third word of their evidence is left out, or a figure is changed."""
    failed: list[Rejected] = []
    for number, draft in enumerate(drafts):
        if number % 2:
            text = f"{draft.text.rstrip('.')}, 971 in all."
            spoilt = draft.model_copy(update={"text": text})
        else:
            words = draft.evidence[0].quote.split()
            shorter = " ".join(word for at, word in enumerate(words) if at % 3 != 1)
            quote = draft.evidence[0].model_copy(update={"quote": shorter})
            spoilt = draft.model_copy(update={"evidence": (quote, *draft.evidence[1:])})
        judged = judge(spoilt, ground)
        if isinstance(judged, Rejected):
            failed.append(judged)
        if len(failed) == MOST:
            break
    return failed
