"""What the user names on the command line -> the files to read: folders and globs are opened up, in a fixed order.

Nothing is read here, and no file is judged by its content.
"""

import os
import re
import stat
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from summarise.errors import InputError
from summarise.readers.fields import replace_surrogates

_MAGIC: Final = re.compile(r"[*?[]")


@dataclass(frozen=True)
class FoundFile:
    """A file to read."""

    path: Path
    """Where it is."""
    name: str
    """Its name without suffix; below a folder that was given, with the folders between (`2024/x`)."""


def find_files(given: str | Path, suffixes: Collection[str]) -> Iterator[FoundFile | InputError]:
    """Yield the files that a path stands for, one at a time.

    A file stands for itself, whatever its suffix. A folder stands for the readable files in it and below: in each
    folder first its files, then its folders, sorted by name, hidden ones left out; links are followed, no folder is
    entered twice. A path that does not exist and holds `*`, `?` or `[` is a glob (`**`: any folders between), for
    shells that did not open it up: it stands for the readable files and the folders that match, sorted.

    Args:
        given: Path of a file or folder, or a glob.
        suffixes: The endings of readable files, in lower case, with the dot.
    """
    path = Path(given)
    if stat.S_ISDIR(_mode(path)):
        yield from _walk(path, suffixes)
    elif os.path.lexists(path) or not _MAGIC.search(str(path)):
        yield FoundFile(path, _clean(path.stem))
    else:
        yield from _expand(path, suffixes)


def _walk(folder: Path, suffixes: Collection[str]) -> Iterator[FoundFile | InputError]:
    entered = {os.path.realpath(folder)}
    unreadable: list[OSError] = []
    found_any = False
    for place, folders, names in os.walk(folder, onerror=unreadable.append, followlinks=True):
        below = []
        for name in sorted(folders):
            real = os.path.realpath(Path(place, name))
            if not name.startswith(".") and real not in entered:
                entered.add(real)
                below.append(name)
        folders[:] = below
        for name in sorted(names):
            path = Path(place, name)
            if path.suffix.lower() in suffixes and not name.startswith(".") and not _is_special(path):
                found_any = True
                yield FoundFile(path, _clean(path.relative_to(folder).with_suffix("").as_posix()))
    for error in unreadable:
        yield InputError(f"cannot be opened: {error.strerror}", file=_clean(str(error.filename)))
    if not found_any and not unreadable:
        yield InputError(f"no article files ({', '.join(suffixes)}) in it", file=_clean(str(folder)))


def _mode(path: Path) -> int:
    """What kind of file it is; 0 where that cannot be told: a dead link, no permission. Opening it will say why."""
    try:
        return path.stat().st_mode
    except OSError:  # Path.is_dir raises some of these, such as for a name that is too long
        return 0


def _is_special(path: Path) -> bool:
    """Whether it is a pipe, a socket or a device, which could be waited for in vain."""
    mode = _mode(path)
    return mode != 0 and not stat.S_ISREG(mode)


def _expand(pattern: Path, suffixes: Collection[str]) -> Iterator[FoundFile | InputError]:
    fixed = next(number for number, part in enumerate(pattern.parts) if _MAGIC.search(part))
    base = Path(*pattern.parts[:fixed])
    try:
        # Not `glob.glob`: it follows links that lead back up, and may never end.
        matches = sorted(str(path.relative_to(base)) for path in base.glob(str(Path(*pattern.parts[fixed:]))))
    except ValueError as error:
        yield InputError(f"is no glob: {error}", file=_clean(str(pattern)))
        return
    found_any = False
    for match in matches:
        path = base / match
        if any(part.startswith(".") for part in Path(match).parts):
            continue
        if stat.S_ISDIR(_mode(path)):
            found_any = True
            yield from _walk(path, suffixes)
        elif path.suffix.lower() in suffixes and not _is_special(path):
            found_any = True
            yield FoundFile(path, _clean(path.stem))
    if not found_any:
        yield InputError(f"no article file ({', '.join(suffixes)}) matches it", file=_clean(str(pattern)))


def _clean(name: str) -> str:
    # Names of files may hold bytes that are no UTF-8; a record must not.
    return replace_surrogates(name)
