import io
import itertools
import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from summarise.data import Article, Locator
from summarise.errors import InputError
from summarise.readers import MAX_TEXT_BYTES, READERS, read_articles

KNOWN = ".txt, .md, .json, .jsonl, .ndjson"


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """An empty folder, which is the working directory: paths in messages are short."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(files):
    for name, content in files.items():
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())


def read(*paths, stdin=None):
    """Id, file and row of articles, messages of what is none."""
    results = read_articles(paths, stdin=None if stdin is None else io.BytesIO(stdin))
    return [str(one) if isinstance(one, InputError) else (one.id, one.locator.file, one.locator.row) for one in results]


def row(text="It rained.", **fields):
    return json.dumps({"text": text, **fields}) + "\n"


def test_each_format_is_read_by_its_suffix_in_any_case():
    write({"a.txt": "A.", "b.MD": "B.", "c.Json": row(), "d.jsonl": row() + row(), "e.ndjson": row(id="x")})
    assert read("a.txt", "b.MD", Path("c.Json"), "d.jsonl", "e.ndjson") == [
        ("a", "a.txt", None), ("b", "b.MD", None), ("c", "c.Json", None),
        ("d-1", "d.jsonl", 1), ("d-2", "d.jsonl", 2), ("x", "e.ndjson", 1),
    ]  # fmt: skip
    assert ", ".join(READERS) == KNOWN


def test_an_article_is_whole(folder):
    write({"news/rain.v1.txt": "---\ntitle: Rain\nmood: wet\n---\nIt rained.\r\n"})
    path = folder / "news" / "rain.v1.txt"
    assert list(read_articles([path])) == [
        Article(
            id="rain.v1",
            text="It rained.\n",
            title="Rain",
            locator=Locator(file=str(path)),
            metadata={"mood": "wet"},
        )
    ]


def test_what_cannot_be_read_is_a_value_and_the_others_go_on():
    write({
        "empty.txt": "", "binary.txt": b"\0\1\2", "latin.txt": b"Caf\xe9", "notext.json": '{"a": 1}', "cut.json": "{",
        "huge.txt": b"a" * 20_000_000, "report.pdf": b"%PDF-1.7", "noextension": "Text.", "good.txt": "It rained.",
        "rows.jsonl": row() + "{\n" + row(),
    })  # fmt: skip
    assert read(
        "missing.txt", "missing", "empty.txt", "binary.txt", "latin.txt", "notext.json", "cut.json", "huge.txt",
        "report.pdf", "noextension", "x" * 5000, "rows.jsonl", "good.txt",
    ) == [
        "missing.txt: no such file or folder",
        "missing: no such file or folder",
        "empty.txt: is empty",
        "binary.txt: looks like a binary file (a NUL byte at offset 0)",
        "latin.txt: is not UTF-8 (byte 0xE9 at offset 3); convert it, for example: iconv -f WINDOWS-1252 -t UTF-8",
        "notext.json: has no text (looked for text, body, content, maintext, articleBody; found keys: a)",
        "cut.json: is not valid JSON: Expecting property name enclosed in double quotes (line 1, column 2)",
        "huge.txt: is larger than 10 MiB: split it into its articles",
        f"report.pdf: has none of the suffixes that can be read ({KNOWN})",
        f"noextension: has none of the suffixes that can be read ({KNOWN})",
        f"{'x' * 5000}: cannot be read: File name too long",
        ("rows-1", "rows.jsonl", 1),
        "rows.jsonl, row 2: is not valid JSON: Expecting property name enclosed in double quotes (column 2)",
        ("rows-3", "rows.jsonl", 3),
        ("good", "good.txt", None),
    ]  # fmt: skip


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the superuser may read everything")
def test_what_may_not_be_opened_is_named():
    write({"a/secret.txt": "A.", "b/c/x.txt": "B.", "b/y.txt": "C."})
    Path("a/secret.txt").chmod(0)
    Path("b/c").chmod(0)
    results = read("a/secret.txt", "b")
    Path("b/c").chmod(0o700)  # so that the folder can be removed
    assert results == [
        "a/secret.txt: cannot be read: Permission denied",
        ("y", "b/y.txt", None),
        "b/c: cannot be opened: Permission denied",
    ]


def test_a_folder_is_read_with_what_is_below_sorted_and_without_hidden_and_other_files():
    write({
        "f/b.txt": "B.", "f/a.md": "A.", "f/2024/02/x.txt": "X.", "f/2024/01/x.txt": "X.", "f/10/y.json": row(),
        "f/.hidden.txt": "H.", "f/.git/z.txt": "Z.", "f/picture.png": b"\x89PNG", "f/notes": "N.", "f/~a.docx": b"PK",
    })  # fmt: skip
    assert read("f") == [
        ("a", "f/a.md", None),
        ("b", "f/b.txt", None),
        ("10/y", "f/10/y.json", None),
        ("2024/01/x", "f/2024/01/x.txt", None),
        ("2024/02/x", "f/2024/02/x.txt", None),
    ]


def test_rows_below_a_folder_are_called_after_the_folders_between_as_well():
    write({"f/2024/a.jsonl": row() + row()})
    assert read("f/") == [("2024/a-1", "f/2024/a.jsonl", 1), ("2024/a-2", "f/2024/a.jsonl", 2)]


def test_hidden_files_and_folders_are_read_where_they_are_named():
    write({".a.txt": "A.", ".b/b.txt": "B."})
    assert read(".a.txt", ".b") == [(".a", ".a.txt", None), ("b", ".b/b.txt", None)]


def test_the_working_directory_is_a_folder_like_any_other():
    write({"a.txt": "A.", "b/c.txt": "C."})
    assert read(".") == [("a", "a.txt", None), ("b/c", "b/c.txt", None)]


def test_a_folder_without_article_files_is_an_error():
    write({"f/picture.png": b"\x89PNG", "f/.a.txt": "A."})
    Path("g").mkdir()
    assert read("f", "g") == [f"f: no article files ({KNOWN}) in it", f"g: no article files ({KNOWN}) in it"]


def test_a_folder_whose_name_looks_like_a_file_or_a_glob_is_a_folder():
    write({"x.txt/a.txt": "A.", "[old]*/b.txt": "B."})
    assert read("x.txt", "[old]*") == [("a", "x.txt/a.txt", None), ("b", "[old]*/b.txt", None)]


def test_links_that_lead_back_up_do_not_hang_and_no_folder_is_entered_twice():
    write({"f/a.txt": "A.", "f/b/c.txt": "C.", "elsewhere/d.txt": "D."})
    Path("f/b/up").symlink_to(Path("f").resolve())
    Path("f/b/up2").symlink_to("..")
    Path("f/b/self").symlink_to(".")
    Path("f/linked").symlink_to(Path("elsewhere").resolve())
    Path("f/again.txt").symlink_to("a.txt")
    expected = [("a", "f/a.txt", None), ("b/c", "f/b/c.txt", None), ("linked/d", "f/linked/d.txt", None)]
    assert read("f") == expected
    assert read("f/**/*.txt") == [("a", "f/a.txt", None), ("c", "f/b/c.txt", None)]


def test_links_to_nothing_or_themselves_are_errors_in_a_folder_too():
    write({"f/a.txt": "A."})
    Path("f/dead.txt").symlink_to("gone.txt")
    Path("f/loop.txt").symlink_to("loop.txt")
    assert read("f", "f/loop.txt", "f/dead.txt") == [
        ("a", "f/a.txt", None),
        "f/dead.txt: no such file or folder",
        "f/loop.txt: cannot be read: Too many levels of symbolic links",
    ]


def test_pipes_and_sockets_in_a_folder_are_not_waited_for():
    write({"f/a.txt": "A."})
    os.mkfifo("f/pipe.txt")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("f/socket.txt")
        assert read("f", "f/*.txt") == [("a", "f/a.txt", None)]


def test_a_glob_is_opened_up_sorted_and_without_hidden_and_other_files():
    write(
        {"f/b.txt": "B.", "f/a.txt": "A.", "f/c.md": "C.", "f/.d.txt": "D.", "f/e.png": b"\x89PNG", "f/g/h.txt": "H."}
    )
    assert read("f/*.txt") == [("a", "f/a.txt", None), ("b", "f/b.txt", None)]
    assert read("f/[bc].*") == [("b", "f/b.txt", None), ("c", "f/c.md", None)]
    assert read("?/b*") == [("b", "f/b.txt", None)]
    assert read(Path("f/b.*")) == [("b", "f/b.txt", None)]


def test_a_glob_stands_for_the_folders_that_match_as_well():
    write({"f/2024/a.txt": "A.", "f/2024/b/c.txt": "C.", "f/2025/d.txt": "D."})
    assert read("f/2024*") == [("a", "f/2024/a.txt", None), ("b/c", "f/2024/b/c.txt", None)]
    assert read("f/*") == [*read("f/2024*"), ("d", "f/2025/d.txt", None)]


def test_two_stars_stand_for_any_folders_between():
    write({"f/a.txt": "A.", "f/g/b.txt": "B.", "f/g/h/c.md": "C.", "f/.i/d.txt": "D."})
    assert read("f/**/*.txt") == [("a", "f/a.txt", None), ("b", "f/g/b.txt", None)]
    assert read("**/*.md") == [("c", "f/g/h/c.md", None)]
    assert {file for _, file, _ in read("f/**")} == {"f/a.txt", "f/g/b.txt", "f/g/h/c.md"}


def test_an_absolute_glob_gives_absolute_paths(folder):
    write({"f/a.txt": "A."})
    assert read(f"{folder}/f/*.txt") == [("a", f"{folder}/f/a.txt", None)]


def test_a_glob_that_matches_nothing_or_is_none_is_an_error():
    write({"f/a.png": b"\x89PNG"})
    assert read("f/*", "nowhere/*.txt", "**/*.md") == [
        f"f/*: no article file ({KNOWN}) matches it",
        f"nowhere/*.txt: no article file ({KNOWN}) matches it",
        f"**/*.md: no article file ({KNOWN}) matches it",
    ]


def test_a_file_whose_name_looks_like_a_glob_is_a_file():
    write({"a[1].txt": "A.", "a1.txt": "B."})
    assert read("a[1].txt") == [("a[1]", "a[1].txt", None)]


def test_a_file_that_is_named_twice_is_read_once(folder):
    write({"f/a.txt": "A.", "f/b.txt": "B."})
    Path("link.txt").symlink_to("f/b.txt")
    assert read("f/a.txt", "./f/a.txt", "f/../f/a.txt", "f", folder / "f" / "b.txt", "link.txt", "f/*.txt") == [
        ("a", "f/a.txt", None),
        ("b", "f/b.txt", None),
    ]


def test_a_second_article_with_the_same_id_is_an_error_that_names_the_first():
    write({
        "a/x.txt": "A.", "b/x.txt": "B.", "c.jsonl": row(id="y") + row(id="y") + row(id=7), "d.jsonl": row(id="7"),
    })  # fmt: skip
    assert read("a/x.txt", "b/x.txt", "c.jsonl", "d.jsonl") == [
        ("x", "a/x.txt", None),
        "b/x.txt: duplicate id 'x' (also in a/x.txt)",
        ("y", "c.jsonl", 1),
        "c.jsonl, row 2: duplicate id 'y' (also in c.jsonl, row 1)",
        ("7", "c.jsonl", 3),
        "d.jsonl, row 1: duplicate id '7' (also in c.jsonl, row 3)",
    ]


def test_ids_that_differ_in_case_or_composition_are_different():
    write({"a.jsonl": row(id="a") + row(id="A") + row(id="\u00e9") + row(id="e\u0301")})
    assert [id_ for id_, _, _ in read("a.jsonl")] == ["a", "A", "\u00e9", "e\u0301"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_a_file_name_that_is_no_utf_8_does_not_spoil_the_record():
    Path(os.fsdecode(b"caf\xe9.txt")).write_text("A.", encoding="utf-8")
    Path(os.fsdecode(b"caf\xe8.txt")).write_text("B.", encoding="utf-8")
    assert read(".") == [
        ("caf\ufffd", "caf\ufffd.txt", None),
        "caf\ufffd.txt: duplicate id 'caf\ufffd' (also in caf\ufffd.txt)",
    ]


def test_nothing_is_opened_before_its_turn():
    write({"a.txt": "A.", "b.txt": "B."})
    articles = read_articles(["a.txt", "b.txt"])
    assert next(articles).text == "A."
    write({"b.txt": "B, changed."})
    assert next(articles).text == "B, changed."


def test_standard_input_is_a_text_unless_it_begins_as_json():
    assert list(read_articles(["-"], stdin=io.BytesIO("\ufeff---\r\ntitle: A\r\n---\r\nIt {rained}.".encode()))) == [
        Article(id="stdin", text="It {rained}.", title="A", locator=Locator(file="-"))
    ]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (row(), [("stdin", "-", None)]),
        ("\ufeff  " + row() + "\n\n", [("stdin", "-", None)]),
        (json.dumps({"text": "A."}, indent=2), [("stdin", "-", None)]),
        (json.dumps([{"text": "A."}]), [("stdin-1", "-", 1)]),
        (json.dumps([{"text": "A."}, {"text": "B."}], indent=1), [("stdin-1", "-", 1), ("stdin-2", "-", 2)]),
        ('[\n{"text": "A."}\n]', [("stdin-1", "-", 1)]),
        ('{"articles": [{"text": "A."}]}\n', [("stdin-1", "-", 1)]),
        ('{"articles": [\n{"text": "A."}\n]}\n', [("stdin-1", "-", 1)]),
        ('{"text": "A.", "more":\n{"n": 1}\n}', [("stdin", "-", None)]),
        (row() + row(id="b"), [("stdin-1", "-", 1), ("b", "-", 2)]),
        (row() + "\n\n" + row(), [("stdin-1", "-", 1), ("stdin-4", "-", 4)]),
        (row() + "x", [("stdin-1", "-", 1), "-, row 2: is not valid JSON: Expecting value (column 1)"]),
        ('{"text": "A\n' + row(), ["-, row 1: is not valid JSON: Unterminated string starting at (column 10)",
                                   ("stdin-2", "-", 2)]),
        ("[Tamsport] It rained.", ["-: is not valid JSON: Expecting value (line 1, column 2)"]),
        ("", ["-: is empty"]),
        (" \n", ["-: is empty"]),
    ],
)  # fmt: skip
def test_json_and_json_lines_on_standard_input_are_told_apart(data, expected):
    assert read("-", stdin=data.encode()) == expected


def test_standard_input_is_read_once_and_among_files():
    write({"a.txt": "A."})
    assert read("-", "a.txt", "-", stdin=b"It rained.") == [("stdin", "-", None), ("a", "a.txt", None)]


def test_what_is_no_text_on_standard_input_is_refused():
    assert read("-", stdin=b"%PDF-1.7\n\x93") == ["-: looks like a binary file (a PDF file)"]
    assert read("-", stdin=b"a\n" * MAX_TEXT_BYTES) == ["-: is larger than 10 MiB: split it into its articles"]


class CountedLines(io.BytesIO):
    """A stream that counts the lines that were read from it."""

    lines_read = 0

    def readline(self, size=-1):
        self.lines_read += 1
        return super().readline(size)


def test_json_lines_on_standard_input_are_read_as_they_are_needed():
    stream = CountedLines(b"".join(b'{"text": "Line %d."}\n' % n for n in range(50_000)))
    articles = read_articles(["-"], stdin=stream)
    assert [one.text for one in itertools.islice(articles, 5)] == [f"Line {n}." for n in range(5)]
    assert stream.lines_read == 5


class BrokenStream(io.RawIOBase):
    """A stream that fails, as a pulled drive does."""

    def readline(self, size=-1):
        raise OSError(5, "Input/output error")


def test_a_stream_that_fails_is_an_error_value():
    assert [str(one) for one in read_articles(["-"], stdin=BrokenStream())] == ["-: cannot be read: Input/output error"]


READ_STANDARD_INPUT = "from summarise.readers import read_articles; print(*read_articles(['-']), sep='\\n')"


def test_the_process_s_own_standard_input_is_read():
    done = subprocess.run(
        [sys.executable, "-c", READ_STANDARD_INPUT], input="It rained é.".encode(), capture_output=True, check=True
    )
    assert b"id='stdin' text='It rained" in done.stdout


def test_a_closed_standard_input_is_an_error_value():
    command = f'exec "{sys.executable}" -c "{READ_STANDARD_INPUT}" <&-'
    done = subprocess.run(["sh", "-c", command], capture_output=True, check=True, text=True)
    assert done.stdout == "-: standard input is closed\n"
