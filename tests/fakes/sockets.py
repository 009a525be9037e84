"""Sockets of the tests: a port that stays ours, a connection that ends at once, an address nobody should come to."""

from __future__ import annotations

import socket
import struct
import threading


class Foreign:
    """Somebody else's address, that counts who comes."""

    def __init__(self) -> None:
        self._socket = bound(0)
        self._socket.listen(16)
        self.contacts = 0
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        threading.Thread(target=self._count, daemon=True).start()

    def _count(self) -> None:
        while True:
            try:
                self._socket.accept()[0].close()
            except OSError:
                return
            self.contacts += 1

    def close(self) -> None:
        """Stop listening."""
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()


def bound(port: int) -> socket.socket:
    """A port on loopback (0: a free one) that stays ours while nobody listens on it.

    Linux lets a server bind it too, as long as both say SO_REUSEADDR and only one of them listens.
    """
    reserved = socket.socket()
    reserved.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    reserved.bind(("127.0.0.1", port))
    return reserved


def reset(connection: socket.socket) -> None:
    """End a connection at once, with RST where the system does so."""
    try:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return
