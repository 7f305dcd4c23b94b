"""A real server on loopback that answers each request with the next step of a script; the last step is kept."""

import asyncio
import json
import socket
import ssl
import struct
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

CERTIFICATE = Path(__file__).with_name("loopback.pem")
"""Certificate for 127.0.0.1, signed by itself, with the key of it; it opens nothing but these tests."""

Step = bytes | Callable[[asyncio.StreamWriter], Awaitable[None]] | Callable[[dict[str, Any]], bytes]


@dataclass(frozen=True)
class Call:
    """One request as it arrived."""

    line: str
    headers: dict[str, str]
    body: dict[str, Any]


def reply(body: Any, status: int = 200, headers: dict[str, str] | None = None, kind: str = "application/json") -> bytes:
    """A whole HTTP reply; bytes and text go out as they are, anything else as JSON."""
    data = body if isinstance(body, bytes) else (body if isinstance(body, str) else json.dumps(body)).encode()
    lines = {"Content-Type": kind, "Content-Length": str(len(data))} | (headers or {})
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"HTTP/1.1 {status} .\r\n{head}\r\n".encode() + data


def failure(status: int, message: str = "No.", headers: dict[str, str] | None = None, **keys: Any) -> bytes:
    """An error reply as OpenAI sends it."""
    return reply({"error": {"message": message, "type": "error", "param": None, "code": None} | keys}, status, headers)


def completion(content: Any = '{"a": 1}', finish: Any = "stop", message: Any = None, **top: Any) -> dict[str, Any]:
    """The body of a chat completion; `message` and `top` replace or join what is there."""
    return {
        "id": "x",
        "object": "chat.completion",
        "created": 0,
        "model": "served-1",
        "choices": [
            {
                "index": 0,
                "finish_reason": finish,
                "message": {"role": "assistant", "content": content, "refusal": None} | (message or {}),
            }
        ],
        "usage": {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120},
    } | top


async def hang(writer: asyncio.StreamWriter) -> None:
    """Send nothing until the client leaves."""
    with suppress(ConnectionError):
        await writer.wait_closed()


async def hang_in_body(writer: asyncio.StreamWriter) -> None:
    """Send half of a reply, and nothing more."""
    writer.write(reply(completion())[:-40])
    await hang(writer)


async def drip(writer: asyncio.StreamWriter) -> None:
    """Send a whole reply, too slowly."""
    for byte in reply(completion()):
        if writer.transport.is_closing():
            return
        writer.write(bytes([byte]))
        await asyncio.sleep(0.02)


async def close(writer: asyncio.StreamWriter) -> None:
    """Close before any byte."""
    writer.close()


async def reset(writer: asyncio.StreamWriter) -> None:
    """Reset before any byte."""
    end = writer.get_extra_info("socket")
    end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def close_in_body(writer: asyncio.StreamWriter) -> None:
    """Close in the middle of the body."""
    writer.write(reply(completion())[:-40])
    writer.close()


class Loopback:
    """Serves within `async with`, in the running event loop; `calls` holds what arrived, in order."""

    def __init__(self, *script: Step, tls: bool = False) -> None:
        self._script, self._tls = script, None
        if tls:
            self._tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            self._tls.load_cert_chain(CERTIFICATE)
        self.calls: list[Call] = []
        self.now = self.most = 0

    async def __aenter__(self) -> Self:
        self._tasks: set[asyncio.Task[None]] = set()
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0, ssl=self._tls)
        scheme, self.port = "https" if self._tls else "http", self._server.sockets[0].getsockname()[1]
        self.base_url = f"{scheme}://127.0.0.1:{self.port}/v1"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(self._serve(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while not writer.transport.is_closing():
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
                fields = [line.partition(": ") for line in head[1:] if line]
                headers = {name.lower(): value for name, _, value in fields}
                data = await reader.readexactly(int(headers.get("content-length", "0")))
                self.calls.append(Call(head[0], headers, json.loads(data) if data else {}))
                step = self._script[min(len(self.calls), len(self._script)) - 1]
                self.now += 1
                self.most = max(self.most, self.now)
                try:
                    await self._answer(step, writer, self.calls[-1].body)
                finally:
                    self.now -= 1
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def _answer(self, step: Step, writer: asyncio.StreamWriter, body: dict[str, Any]) -> None:
        if isinstance(step, bytes):
            writer.write(step)
        elif asyncio.iscoroutinefunction(step):
            await step(writer)
        else:
            writer.write(step(body))
        if not writer.transport.is_closing():
            await writer.drain()
