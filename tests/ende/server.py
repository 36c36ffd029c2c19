"""The real server in a process of its own."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

FALLWERK = str(Path(sys.executable).with_name("fallwerk"))


def freier_port() -> int:
    """A port of this machine that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def laufender_server(umgebung: Mapping[str, str], port: int, *, hoechstens: float = 60) -> Iterator[None]:
    """`fallwerk serve` from when it answers until the end of the block."""
    kind = subprocess.Popen([FALLWERK, "serve"], env=dict(umgebung), stdout=subprocess.DEVNULL)
    try:
        ende = time.monotonic() + hoechstens
        while True:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            assert kind.poll() is None, f"der Server hat sich beendet: {kind.returncode}"
            assert time.monotonic() < ende, "der Server antwortet nicht"
            time.sleep(0.05)
        yield
    finally:
        kind.terminate()
        kind.wait(30)
