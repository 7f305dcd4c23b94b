"""The command line as a user meets it: a real process, real files, exit codes, no traceback."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from summarise import __version__

LOCAL = "--engine", "llm", "--base-url", "http://127.0.0.1:1/v1", "--model", "m"
TEXT = "Police said on Monday that two people were hurt. The town has 4,000 inhabitants."


def summarise(*arguments: str | Path, cwd: Path, stdin: bytes = b"", **environment: str):
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("OPENAI_", "SUMMARISE_"))}
    command = [sys.executable, "-m", "summarise", *map(str, arguments)]
    done = subprocess.run(command, cwd=cwd, input=stdin, capture_output=True, env=kept | environment, check=False)
    out, err = done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
    assert "Traceback" not in err, err
    return done.returncode, out, err


def write(folder: Path, name: str, content: str | bytes = TEXT) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def test_a_pipe_gets_one_record_a_line(tmp_path):
    write(tmp_path, "a.txt")
    code, out, _ = summarise("run", "a.txt", "--engine", "rules", cwd=tmp_path)
    record = json.loads(out)
    assert (code, out.count("\n"), record["article"]["id"], record["status"]) == (0, 1, "a", "ok")


def test_text_shows_who_said_it_the_claim_and_the_words(tmp_path):
    write(tmp_path, "a.txt")
    code, out, _ = summarise("run", "a.txt", "--engine", "rules", "--format", "text", cwd=tmp_path)
    assert code == 0
    assert "Police (police)" in out
    assert "rules, no language model" in out


def test_auto_without_a_key_says_which_engine_it_takes(tmp_path):
    write(tmp_path, "a.txt")
    code, _, err = summarise("run", "a.txt", cwd=tmp_path)
    assert (code, err.count("\n")) == (0, 1)
    assert "rules engine" in err
    assert summarise("run", "a.txt", "-q", cwd=tmp_path)[2] == ""


def test_standard_input_is_read(tmp_path):
    code, out, _ = summarise("run", "-", "--engine", "rules", cwd=tmp_path, stdin=TEXT.encode())
    assert (code, json.loads(out)["article"]["id"]) == (0, "stdin")


def test_records_go_to_a_file_and_the_same_command_again_finds_them_in_the_store(tmp_path):
    (tmp_path / "in").mkdir()
    for name in ("a.txt", "b.txt"):
        write(tmp_path / "in", name, TEXT + name)
    first = summarise("run", "in", "--engine", "rules", "-o", "out.jsonl", cwd=tmp_path)
    lines = sorted((tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines())
    second = summarise("run", "in", "--engine", "rules", "-o", "out.jsonl", cwd=tmp_path)
    assert (first[0], first[1], second[0]) == (0, "", 0)
    assert "2 of them from the store" in second[2]
    assert sorted((tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()) == lines
    shown = summarise("show", "a", "--store", "out.db", cwd=tmp_path)
    assert (shown[0], "Police" in shown[1]) == (0, True)
    assert summarise("show", "a", "--store", "out.jsonl", cwd=tmp_path) == shown


def test_limit_takes_the_first_articles_only(tmp_path):
    for number in range(5):
        write(tmp_path, f"{number}.txt", f"{TEXT} {number}")
    _, out, _ = summarise("run", ".", "--engine", "rules", "--limit", "2", cwd=tmp_path)
    assert sorted(json.loads(line)["article"]["id"] for line in out.splitlines()) == ["0", "1"]


BAD = [
    ("missing.txt", None, "missing.txt"),
    ("empty.txt", b"", "empty"),
    ("blank.txt", b" \n\n ", "empty"),
    ("binary.txt", b"\x7fELF\x00\x01\x02", "binary"),
    ("latin.txt", "Müller said so".encode("latin-1"), "UTF-8"),
    ("no-text.json", b'{"title": "x"}', "text"),
    ("broken.json", b'{"text": "x"', "JSON"),
    ("huge.txt", b"a" * (20 * 2**20), "10 MiB"),
]


@pytest.mark.parametrize(("name", "content", "said"), BAD, ids=[name for name, _, _ in BAD])
def test_bad_input_is_one_clear_line_and_the_others_go_on(tmp_path, name, content, said):
    write(tmp_path, "good.txt")
    if content is not None:
        write(tmp_path, name, content)
    code, out, err = summarise("run", name, "good.txt", "--engine", "rules", "-q", cwd=tmp_path)
    assert (code, json.loads(out)["article"]["id"]) == (1, "good")
    assert err.count("\n") == 1
    assert name in err
    assert said in err


def test_an_article_of_five_words_has_a_status(tmp_path):
    write(tmp_path, "a.txt", "Rain over the northern hills")
    code, out, _ = summarise("run", "a.txt", "--engine", "rules", cwd=tmp_path)
    assert (code, json.loads(out)["status"]) == (0, "no_claims")


def test_a_text_that_is_not_english_is_no_article_for_the_rules(tmp_path):
    german = (
        "Die Polizei teilte am Montag mit, dass bei dem Unfall auf der Autobahn zwei Menschen verletzt worden sind."
    )
    write(tmp_path, "a.txt", german)
    code, out, err = summarise("run", "a.txt", "--engine", "rules", cwd=tmp_path)
    assert (code, json.loads(out)["status"]) == (1, "unsupported_language")
    assert "--engine llm" in err


@pytest.mark.parametrize(
    ("arguments", "environment", "code", "said"),
    [
        (("--engine", "llm"), {}, 2, "OPENAI_API_KEY"),
        (("--engine", "llm", "--base-url", "127.0.0.1:1/v1", "--model", "m"), {}, 2, "http"),
        (
            LOCAL,
            {"OPENAI_API_KEY": "sk\nx"},
            2,
            "key",
        ),
        (
            ("--prompts", "missing", "--engine", "llm", "--base-url", "http://127.0.0.1:1/v1", "--model", "m"),
            {},
            2,
            "missing",
        ),
        (("--engine", "llm", "--replay", "missing"), {}, 2, "missing"),
        (("-o", "no/such/folder/out.jsonl", "--engine", "rules"), {}, 2, "no/such/folder/out"),
        (("--store", "a.txt", "--engine", "rules"), {}, 2, "a.txt"),
        (("--engine", "magic"), {}, 2, "magic"),
    ],
)
def test_what_the_user_can_mend_is_said_in_a_line(tmp_path, arguments, environment, code, said):
    write(tmp_path, "a.txt")
    found, _, err = summarise("run", "a.txt", *arguments, cwd=tmp_path, **environment)
    assert (found, said in err) == (code, True), err
    assert "sk\nx" not in err


def test_show_says_what_is_missing(tmp_path):
    assert summarise("show", "a", cwd=tmp_path)[0] == 2
    write(tmp_path, "a.txt")
    summarise("run", "a.txt", "--engine", "rules", "-o", "out.jsonl", cwd=tmp_path)
    code, _, err = summarise("show", "zzz", "--store", "out.db", cwd=tmp_path)
    assert (code, "zzz" in err) == (2, True)


def test_the_schema_documents_every_field(tmp_path):
    code, out, _ = summarise("schema", cwd=tmp_path)
    schema = json.loads(out)
    undocumented = [
        f"{name}.{field}"
        for name, model in {"Record": schema, **schema["$defs"]}.items()
        for field, described in model.get("properties", {}).items()
        if "description" not in described
    ]
    assert (code, undocumented) == (0, [])


def test_prompts_are_listed_shown_and_rendered(tmp_path):
    write(tmp_path, "a.txt", "{{ 7 * 7 }} Police said so.\x1b[31m")
    assert "claims.v1" in summarise("prompts", "list", cwd=tmp_path)[1]
    assert "{{ mark }}" in summarise("prompts", "show", "claims", cwd=tmp_path)[1]
    code, out, _ = summarise("prompts", "render", "a.txt", cwd=tmp_path)
    assert (code, "{{ 7 * 7 }} Police said so." in out, "\x1b" in out) == (0, True, False)
    assert summarise("prompts", "show", "nothing", cwd=tmp_path)[0] == 2


def test_own_prompts_stand_beside_the_packaged_ones(tmp_path):
    own = tmp_path / "mine" / "claims.v7"
    own.mkdir(parents=True)
    (own / "system.jinja").write_text("List claims.", encoding="utf-8")
    (own / "user.jinja").write_text("{{ nothing }}", encoding="utf-8")
    write(tmp_path, "a.txt")
    listed = summarise("prompts", "list", "--prompts", "mine", cwd=tmp_path)[1]
    assert [line.split()[0] for line in listed.splitlines()] == ["claims.v7", "repair.v1", "summary.v1"]
    code, _, err = summarise("prompts", "render", "a.txt", "--prompts", "mine", cwd=tmp_path)
    assert (code, "nothing" in err, "there are:" in err) == (2, True, True)


def test_hostile_text_reaches_no_terminal_raw(tmp_path):
    write(tmp_path, "a.txt", f"{TEXT}\nHe said \x1b]0;owned\x07 \u202e “it is\x9b31m over”.")
    _, out, err = summarise("run", "a.txt", "--engine", "rules", "--format", "text", cwd=tmp_path)
    raw = [c for c in out + err if (ord(c) < 0x20 and c not in "\n\t") or 0x7F <= ord(c) <= 0x9F or c == "\u202e"]
    assert raw == []


def test_a_closed_pipe_is_no_error(tmp_path):
    for number in range(30):
        write(tmp_path, f"{number}.txt", f"{TEXT} {number}")
    command = [sys.executable, "-m", "summarise", "run", ".", "--engine", "rules"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == b""


def test_version_and_help(tmp_path):
    assert summarise("--version", cwd=tmp_path)[:2] == (0, __version__ + "\n")
    code, out, _ = summarise("run", "--help", cwd=tmp_path)
    assert code == 0
    for option in ("--engine", "--model", "--base-url", "--prompts", "--store", "--output", "--format", "--concurrency",
                   "--limit", "--capture", "--replay", "--quiet", "--verbose"):  # fmt: skip
        assert option in out
