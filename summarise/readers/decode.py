"""Bytes of a file -> its text, before any format is parsed: UTF-8 or a clear refusal.

No encoding is guessed: a wrong guess would change names and quotations without a trace. Nothing is converted but the
byte order mark, which is dropped.
"""

from typing import Final

from summarise.errors import InputError

_SIGNATURES: Final = (
    (b"%PDF-", "a PDF file"),
    (b"GIF8", "a GIF image"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\x28\xb5\x2f\xfd", "a zstd file"),
    (b"\x89PNG", "a PNG image"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"\xff\xd8\xff", "a JPEG image"),
)
"""First bytes of files that people take for text (https://en.wikipedia.org/wiki/List_of_file_signatures)."""

# UTF-32 first: its little-endian mark begins with the one of UTF-16.
_FOREIGN_MARKS: Final = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)


def refuse_foreign(beginning: bytes, file: str) -> None:
    """Refuse a file whose first bytes show that it is no UTF-8 text at all.

    Raises:
        InputError: It has the byte order mark of another encoding, or the signature of a binary format.
    """
    for mark, encoding in _FOREIGN_MARKS:
        if beginning.startswith(mark):
            raise InputError(f"is {encoding}, not UTF-8; convert it: iconv -f {encoding} -t UTF-8", file=file)
    for signature, what in _SIGNATURES:
        if beginning.startswith(signature):
            raise InputError(f"looks like a binary file ({what})", file=file)


def decode(data: bytes, file: str, row: int | None = None) -> str:
    """Return the text of a file, or of a row of it, without its byte order mark.

    Raises:
        InputError: A byte is NUL, or the bytes are no UTF-8. Offsets in the message count bytes of `data` from 0.
    """
    if b"\0" in data:
        raise InputError(f"looks like a binary file (a NUL byte at offset {data.index(0)})", file=file, row=row)
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        message = (
            f"is not UTF-8 (byte 0x{data[error.start]:02X} at offset {error.start}); "
            "convert it, for example: iconv -f WINDOWS-1252 -t UTF-8"
        )
        raise InputError(message, file=file, row=row) from error
