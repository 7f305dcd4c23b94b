"""The README is true: its Python block runs, its options exist, its sample output is what the program prints."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_python_block_runs(tmp_path):
    (block,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    done = subprocess.run([sys.executable, "-c", block], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    twelve = "The statement says Twelve; the article does not give it; where it tells of this, it says ten."
    assert done.stdout.splitlines() == [
        "Police | Two people were hurt.",
        "ok 10 2031-05-08",
        f"number.supported | {twelve}",
    ]


def test_every_option_that_is_named_exists():
    shown = "".join(
        subprocess.run(
            [sys.executable, "-m", "summarise", command, "--help"], capture_output=True, text=True, check=True,
            env={"PATH": "", "COLUMNS": "200", "TERM": "dumb"}, cwd=ROOT,
        ).stdout
        for command in ("run", "check", "verify")
    )  # fmt: skip
    commands = " ".join(re.findall(r"```sh\n(.*?)```", README, re.DOTALL)) + " ".join(
        re.findall(r"`(--[^`]*)`", README)
    )
    named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", commands)) - {"--store"}
    assert named
    assert [option for option in sorted(named) if option not in shown] == []


def test_the_sample_output_is_what_the_replay_prints():
    (sample,) = re.findall(r"<!-- output: replay fort-ilmar-rockets -->\n```text\n(.*?)```", README, re.DOTALL)
    arguments = [
        "run",
        "fixtures/articles/fort-ilmar-rockets.md",
        "--replay",
        "fixtures/exchanges",
        "--format",
        "text",
    ]
    printed = subprocess.run(
        [sys.executable, "-m", "summarise", *arguments], capture_output=True, text=True, check=True, cwd=ROOT
    ).stdout
    lines = [line.rstrip() for line in printed.splitlines()]
    for part in sample.rstrip("\n").split("\n[...]\n"):
        wanted = [line.rstrip() for line in part.splitlines()]
        places = [i for i in range(len(lines)) if lines[i : i + len(wanted)] == wanted]
        assert places, part
