"""`summarise check`: statements in, a word for each with the article's own words, an exit code to rely on."""

import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from summarise import Article, check_statement, check_statements
from summarise.cli.check import Wishes, check
from summarise.errors import ConfigurationError, InputError

TEXT = "Mayor Ana Ruiz said on Monday that two soldiers were hurt at Belmet.\nThe base lies near the river.\n"
GOOD = "Two soldiers were hurt at Belmet, Ana Ruiz said."
NINE = "Nine soldiers were hurt at Belmet."


@pytest.fixture
def article(tmp_path) -> str:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


def type_in(monkeypatch, data: bytes) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))


def checked(capsys, *arguments, **more) -> tuple[int, list[dict]]:
    code = check(Wishes(*arguments, format="jsonl", **more))
    return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def words(lines: list[dict]) -> list[tuple[str, str]]:
    return [(line["statement"], line["status"]) for line in lines]


def test_each_statement_is_one_object_with_the_findings_that_python_gives(article, capsys):
    code, lines = checked(capsys, article, (GOOD, NINE))
    expected = [finding.model_dump(mode="json") for finding in check_statement(NINE, Article(text=TEXT))]
    assert code == 1
    assert lines == [
        {"statement": GOOD, "status": "supported", "findings": []},
        {"statement": NINE, "status": "rejected", "findings": expected},
    ]


def test_nothing_rejected_is_0(article, capsys):
    assert checked(capsys, article, (GOOD,))[0] == 0


def test_many_statements_are_held_against_one_article_as_they_come():
    taken = []

    def statements():
        for statement in (GOOD, NINE):
            taken.append(statement)
            yield statement

    findings = check_statements(statements(), TEXT)
    assert (next(findings), taken) == ((), [GOOD])
    assert (next(findings), taken) == (check_statement(NINE, TEXT), [GOOD, NINE])


def test_statements_are_read_from_standard_input_one_a_line(article, capsys, monkeypatch):
    type_in(monkeypatch, f"{GOOD}\r\n\n  \n{NINE}".encode())
    code, lines = checked(capsys, article)
    assert (code, words(lines)) == (1, [(GOOD, "supported"), (NINE, "rejected")])


def test_each_line_is_answered_before_the_next_one_is_read(article):
    command = [sys.executable, "-m", "summarise", "check", article]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        for statement in (GOOD, NINE):
            running.stdin.write(f"{statement}\n".encode())
            running.stdin.flush()
            assert json.loads(running.stdout.readline())["statement"] == statement
        running.stdin.close()
    assert running.returncode == 1


def test_a_summary_is_split_into_its_sentences(article, tmp_path, capsys):
    summary = tmp_path / "summary.of.mine"
    summary.write_text(f"{GOOD} {NINE}\n\nThe base lies near the river.", encoding="utf-8")
    _, lines = checked(capsys, article, summary=str(summary))
    assert words(lines) == [(GOOD, "supported"), (NINE, "rejected"), ("The base lies near the river.", "supported")]


def test_the_article_or_the_summary_may_be_standard_input(article, capsys, monkeypatch):
    type_in(monkeypatch, TEXT.encode())
    assert words(checked(capsys, "-", (NINE,))[1]) == [(NINE, "rejected")]
    type_in(monkeypatch, f"{GOOD} {NINE}".encode())
    assert words(checked(capsys, article, summary="-")[1]) == [(GOOD, "supported"), (NINE, "rejected")]


def test_any_file_of_one_article_will_do(tmp_path, capsys):
    row = json.dumps({"text": TEXT, "title": "Soldiers hurt"})
    for name, content in (("a.json", row), ("b.jsonl", row + "\n"), ("c.md", f"---\ntitle: A\n---\n{TEXT}")):
        (tmp_path / name).write_text(content, encoding="utf-8")
        assert words(checked(capsys, str(tmp_path / name), (GOOD,))[1]) == [(GOOD, "supported")]


BAD = [
    ("", "is a folder"),
    ("missing.txt", "no such file"),
    ("empty.txt", "is empty"),
    ("two.jsonl", "holds more than one article"),
    ("broken.json", "not valid JSON"),
    ("image.png", "none of the suffixes"),
    ("latin.txt", "not UTF-8"),
]


@pytest.mark.parametrize(("name", "said"), BAD)
def test_an_article_that_cannot_be_read_is_named_with_the_reason(tmp_path, name, said):
    row = json.dumps({"text": TEXT}).encode() + b"\n"
    files = {
        "empty.txt": b"",
        "two.jsonl": row + row,
        "broken.json": b'{"text"',
        "image.png": b"x",
        "latin.txt": b"M\xfc",
    }
    for file, content in files.items():
        (tmp_path / file).write_bytes(content)
    with pytest.raises(InputError, match=said) as caught:
        check(Wishes(str(tmp_path / name), (GOOD,)))
    assert caught.value.file == str(tmp_path / name)


@pytest.mark.parametrize(
    ("wishes", "said"),
    [
        ({"statements": (GOOD, " ")}, "statement 2 is empty"),
        ({"statements": (GOOD,), "summary": "s.txt"}, "not both"),
        ({"article": "-"}, "cannot both be read from standard input"),
        ({"article": "-", "summary": "-"}, "cannot both be read from standard input"),
    ],
)
def test_arguments_that_do_not_fit_together_are_refused(article, wishes, said):
    with pytest.raises(ConfigurationError, match=said):
        check(Wishes(**({"article": article} | wishes)))


@pytest.mark.parametrize(
    ("typed", "said"),
    [(b"", "holds no statement"), (b"\n \n", "holds no statement"), (b"M\xfcller\n", "row 1: is not UTF-8")],
)
def test_standard_input_without_statements_is_refused(article, monkeypatch, typed, said):
    type_in(monkeypatch, typed)
    with pytest.raises(InputError, match=said):
        check(Wishes(article))


@pytest.mark.parametrize(("name", "said"), [("none", "No such file"), (".", "Is a directory"), ("blank", "empty")])
def test_a_summary_that_cannot_be_read_is_named(article, tmp_path, name, said):
    (tmp_path / "blank").write_bytes(b" \n")
    with pytest.raises(InputError, match=said):
        check(Wishes(article, summary=str(tmp_path / name)))


def test_a_text_in_another_language_is_said_to_be_one(tmp_path, capsys):
    german = (
        "Die Polizei teilte am Montag mit, dass bei dem Unfall auf der Autobahn zwei Menschen verletzt worden sind."
    )
    (tmp_path / "a.txt").write_text(german, encoding="utf-8")
    check(Wishes(str(tmp_path / "a.txt"), ("Zwei.",)))
    assert "does not look English" in capsys.readouterr().err


# Text


def shown(capsys, monkeypatch, article: str, *statements: str, width: int = 80) -> tuple[list[str], str]:
    monkeypatch.setenv("COLUMNS", str(width))
    check(Wishes(article, statements, format="text"))
    out, err = capsys.readouterr()
    return [line.rstrip() for line in out.splitlines()], err


def test_text_shows_the_word_the_statement_the_finding_and_the_articles_words(article, capsys, monkeypatch):
    lines, err = shown(capsys, monkeypatch, article, NINE, GOOD, width=120)
    finding = next(one for one in check_statement(NINE, TEXT) if one.severity == "reject")
    quoted = "           segment 1 “Mayor Ana Ruiz said on Monday that two soldiers were hurt at Belmet.”"
    assert lines[0] == f"rejected   {NINE}"
    assert lines[1].startswith(f"           ✗ {finding.message[:60]}")
    assert quoted in lines[2:]
    assert lines[-2:] == [f"supported  {GOOD}", quoted]
    assert err.splitlines()[1:] == [
        "2 statements: 1 supported, 1 rejected",
        "supported: the checks found nothing amiss; whether it is true they cannot say",
        "rejected: the article does not carry it",
    ]


def test_a_statement_that_nothing_comes_near_is_said_to_be_one(article, capsys, monkeypatch):
    lines, _ = shown(capsys, monkeypatch, article, "Cheese ripens slowly.", width=120)
    assert lines[0].startswith("flagged")
    assert lines[1].startswith("           ! No sentence of the article tells of this:")


@pytest.mark.parametrize("width", [30, 60, 80, 200])
def test_no_line_is_wider_than_the_terminal(tmp_path, capsys, monkeypatch, width):
    long = tmp_path / "a.txt"
    long.write_text(f"Police said {'that it rained and ' * 60}nine people were hurt {'x' * 900}.", encoding="utf-8")
    lines, _ = shown(capsys, monkeypatch, str(long), "Police said ten people were hurt.", "y" * 300, width=width)
    assert max(map(len, lines)) <= width


def test_hostile_words_reach_no_terminal_raw(tmp_path, capsys, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_text("Police said \x1b]0;owned\x07 two people \u202e were hurt [bold]here[/bold].", encoding="utf-8")
    lines, err = shown(capsys, monkeypatch, str(path), "Nine people \x1b[31m were hurt [/].", "Two people were hurt.")
    text = "\n".join(lines) + err
    assert [char for char in text if char != "\n" and not char.isprintable()] == []
    assert "\\x1b]0;owned\\x07" in text
    assert "[bold]here[/bold]" in text


ROOT = Path(__file__).resolve().parent.parent


def test_the_sample_in_the_readme_is_what_is_printed(capsys, monkeypatch):
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (sample,) = re.findall(r"<!-- output: check fort-ilmar-rockets -->\n```text\n(.*?)```", readme, re.DOTALL)
    command = re.search(r"summarise check fixtures/articles/(\S+) \\\n((?: +\".*\"(?: \\)?\n)+)", readme)
    assert command is not None
    statements = re.findall(r'"(.*)"', command[2])
    lines, err = shown(capsys, monkeypatch, str(ROOT / "fixtures" / "articles" / command[1]), *statements)
    assert [*lines, *err.splitlines()] == [line.rstrip() for line in sample.splitlines()]


# The process


def run(*arguments: str | Path, stdin: bytes = b"") -> tuple[int, str, str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("OPENAI_", "SUMMARISE_"))}
    command = [sys.executable, "-m", "summarise", *map(str, arguments)]
    done = subprocess.run(command, input=stdin, capture_output=True, env=kept, check=False)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def test_what_the_user_can_mend_is_one_line_and_2(article):
    code, out, err = run("check", article, "--summary", "none.txt")
    assert (code, out, err.count("\n"), "none.txt" in err) == (2, "", 1, True)


def test_a_statement_after_two_dashes_may_begin_with_one(article):
    code, out, _ = run("check", article, "--", "-- Nine soldiers were hurt.")
    assert (code, json.loads(out)["status"]) == (1, "rejected")


def test_a_record_that_run_wrote_is_one_that_verify_holds(article, tmp_path):
    assert run("run", article, "--engine", "rules", "-o", tmp_path / "r.jsonl", "-q")[0] == 0
    code, out, err = run("verify", tmp_path / "r.jsonl", tmp_path / "r.db")
    assert (code, [json.loads(line)["holds"] for line in out.splitlines()], err) == (0, [True, True], "")
