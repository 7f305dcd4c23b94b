"""The same article and the same words give the same findings in the same order, in whatever process."""

import os
import subprocess
import sys

PROGRAM = """
from summarise.claims import judge
from summarise.data import Article, Draft, Quote
from summarise.ground import Ground
from summarise.text.segment import segment_article

article = Article(text="The bridge of Tor fell on a summer morning, the mayor said.")
ground = Ground(article, segment_article(article))
text = "The bridge of Tor fell on a winter evening, at noon, during the holidays, the mayor said."
words = Quote(quote="The bridge of Tor fell on a summer morning, the mayor said.")
for finding in judge(Draft(text=text, kind="event", evidence=(words,)), ground).findings:
    print(finding.check, finding.message)
"""


def test_findings_do_not_hang_on_the_seed_of_hashes():
    printed = [
        subprocess.run(
            [sys.executable, "-c", PROGRAM],
            env={**os.environ, "PYTHONHASHSEED": str(seed)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in range(4)
    ]
    assert printed[0].count("number.supported") == 4
    assert set(printed) == {printed[0]}
