import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.errors import InputError
from summarise.readers.decode import decode, refuse_foreign

ADVICE = "convert it, for example: iconv -f WINDOWS-1252 -t UTF-8"


@pytest.mark.parametrize(
    ("beginning", "message"),
    [
        ("Hi".encode("utf-16"), "f: is UTF-16, not UTF-8; convert it: iconv -f UTF-16 -t UTF-8"),
        ("\ufeffHi".encode("utf-16-be"), "f: is UTF-16, not UTF-8; convert it: iconv -f UTF-16 -t UTF-8"),
        ("Hi".encode("utf-32"), "f: is UTF-32, not UTF-8; convert it: iconv -f UTF-32 -t UTF-8"),
        ("\ufeffHi".encode("utf-32-be"), "f: is UTF-32, not UTF-8; convert it: iconv -f UTF-32 -t UTF-8"),
        (b"%PDF-1.7\n", "f: looks like a binary file (a PDF file)"),
        (b"PK\x03\x04word", "f: looks like a binary file (a ZIP archive or an office document)"),
        (b"\x1f\x8b\x08", "f: looks like a binary file (a gzip file)"),
        (b"\x89PNG\r\n", "f: looks like a binary file (a PNG image)"),
    ],
)
def test_a_file_of_another_kind_is_named_by_its_first_bytes(beginning, message):
    with pytest.raises(InputError) as caught:
        refuse_foreign(beginning, "f")
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"Caf\xe9", f"f, row 3: is not UTF-8 (byte 0xE9 at offset 3); {ADVICE}"),
        (b"a\xed\xa0\xbcb", f"f, row 3: is not UTF-8 (byte 0xED at offset 1); {ADVICE}"),
        (b"ab\0c", "f, row 3: looks like a binary file (a NUL byte at offset 2)"),
    ],
)
def test_bytes_that_are_no_text_are_refused_with_the_offset(data, message):
    with pytest.raises(InputError) as caught:
        decode(data, "f", 3)
    assert str(caught.value) == message
    assert (caught.value.file, caught.value.row) == ("f", 3)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff")))
def test_utf_8_is_decoded_exactly_with_or_without_a_byte_order_mark(text):
    assert decode(text.encode(), "f") == text
    assert decode(text.encode("utf-8-sig"), "f") == text


def test_only_one_byte_order_mark_is_dropped_and_only_at_the_beginning():
    assert decode("\ufeff\ufeffa\ufeff".encode(), "f") == "\ufeffa\ufeff"
