"""A local web server with scripted responses, including invalid ones."""

import contextlib
import socket
import struct
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

DATE = "Mon, 23 Nov 2026 22:50:47 GMT"


class WebServer(ThreadingHTTPServer):
    """Serves `pages`, each a list of answers by path: a request takes the next, the last one stays.

    Attributes
    ----------
    pages : dict of str to list of callable
        Each answer is called with the handler.
    requests : list of tuple
        Path and headers of every request.
    hung_up : threading.Event
        Set when the other side left an answer that goes on and on.
    """

    daemon_threads = False
    block_on_close = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.pages = {}
        self.requests = []
        self.hung_up = threading.Event()
        self.closing = threading.Event()
        self._thread = threading.Thread(target=self.serve_forever, args=(0.01,))

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_port}"

    def put(self, path, *answers):
        self.pages[path] = list(answers)

    def asked(self, path):
        """How often a path was asked for."""
        return sum(asked == path for asked, _headers in self.requests)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_error):
        self.closing.set()
        self.shutdown()
        self._thread.join()
        self.server_close()

    def handle_error(self, request, client_address):
        """Say nothing: clients that leave are what the tests are about."""


class _Handler(BaseHTTPRequestHandler):
    timeout = 5

    def log_message(self, *_args):
        pass

    def do_GET(self):
        server = self.server
        server.requests.append((self.path, dict(self.headers)))
        answers = server.pages.get(self.path) or server.pages.get("*") or [status(404)]
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        answer(self)
        self.close_connection = True


def reply(data=b"", code=200, claimed=None, then=None, **headers):
    """Answer with headers and data; `claimed` bytes are promised, and `then` goes on."""

    def answer(handler):
        handler.send_response(code)
        sent = {"Content-Length": str(len(data) if claimed is None else claimed)}
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        for name, value in sent.items():
            if value is not None:
                handler.send_header(name, value)
        handler.end_headers()
        try:
            handler.wfile.write(data)
            handler.wfile.flush()
        except OSError:  # the other side had enough before all of it was sent
            handler.server.hung_up.set()
            return
        if then is not None:
            then(handler)

    return answer


def status(code, text="", **headers):
    return reply(text.encode(), code, **headers)


def redirect(target, code=302):
    return reply(code=code, Location=target)


def drip(handler):
    """Send a byte now and then, until the other side hangs up."""
    with contextlib.suppress(OSError):
        while not handler.server.closing.wait(0.01):
            handler.wfile.write(b".")
            handler.wfile.flush()
        return
    handler.server.hung_up.set()


def hang(handler):
    """Send nothing at all, until the other side hangs up."""
    with contextlib.suppress(OSError):
        handler.connection.settimeout(0.05)
        until_s = time.monotonic() + 20
        while not handler.server.closing.is_set() and time.monotonic() < until_s:
            with contextlib.suppress(TimeoutError):
                if not handler.connection.recv(1):
                    handler.server.hung_up.set()
                    return


def reset(handler):
    """Break the connection off."""
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.connection.close()
