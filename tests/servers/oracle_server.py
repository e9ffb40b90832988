"""An Object Storage server for tests: it checks every signature, and fails on request.

Routes, headers and errors are those of the service's API reference; signatures are those of
draft-cavage-http-signatures-08 as the service wants them: rsa-sha256 over date, request target and
host, checked on the request target exactly as it was sent, and a date at most 5 minutes off.
"""

import base64
import bisect
import contextlib
import datetime as dt
import hashlib
import json
import re
import socket
import struct
import threading
import time
import uuid
from dataclasses import dataclass, field
from email.utils import formatdate, parsedate_to_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

NAMESPACE = "axnamespace"
TENANCY = "ocid1.tenancy.oc1..aaaa"
MOST_SKEW_S = 300
LONG_S = 20  # no test waits so long; a handler that does is one that nobody ended

_SIGNATURE = re.compile(r'(\w+)="([^"]*)"')


@dataclass
class Object:
    data: bytes
    etag: str = field(default_factory=lambda: str(uuid.uuid4()))
    modified: str = "2026-05-03T14:05:00.123000Z"
    tier: str = "Standard"
    state: str | None = None
    multipart: bool = False
    encoding: str = ""


@dataclass
class Fault:
    kind: str
    on: str
    times: int
    options: dict


@dataclass
class Pass:
    """What a pre-authenticated request allows."""

    bucket: str
    prefix: str = ""
    may_list: bool = True


class Refused(Exception):
    def __init__(self, status, code, message="", **headers):
        super().__init__(status)
        self.status, self.code, self.message, self.headers = status, code, message, headers


class OracleServer(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.buckets = {}
        self.sorted_names = {}
        self.keys = {}
        self.compartments = []
        self.forbidden = set()
        self.read_only = set()
        self.public = set()
        self.passes = {}
        self.faults = []
        self.requests = []
        self.skew_s = 0
        self.page_rows = 1000
        self.in_flight = 0
        self.most_in_flight = 0
        self.connections = 0
        self.stuck_s = 0
        self.stuck_at_s = None
        self.client_left = threading.Event()
        self.reached = threading.Event()
        self.closing = threading.Event()
        self.lock = threading.Lock()
        self._thread = threading.Thread(target=self.serve_forever, args=(0.01,))
        self._handlers = []

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_port}"

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_error):
        self.stop()

    def stop(self):
        """End it, and every connection."""
        self.closing.set()
        self.shutdown()
        self._thread.join()
        with self.lock:
            handlers = list(self._handlers)
        for thread, connection in handlers:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            thread.join(5)
        self.server_close()

    def process_request_thread(self, request, client_address):
        with self.lock:
            self.connections += 1
            self._handlers.append((threading.current_thread(), request))
        super().process_request_thread(request, client_address)

    def handle_error(self, request, client_address):
        """Say nothing: clients that leave are what the tests are about."""

    def put(self, bucket, name, data=b"", **more):
        found = self.buckets.setdefault(bucket, {})
        found[name] = Object(data, **more)
        self.sorted_names.pop(bucket, None)
        return found[name]

    def fail(self, kind, on="get", times=1, **options):
        """Make the next requests of a sort ("get", "list", "put" or "any") go wrong."""
        self.faults.append(Fault(kind, on, times, options))

    def take_fault(self, on):
        with self.lock:
            for fault in self.faults:
                if fault.times and fault.on in {on, "any"}:
                    fault.times -= 1
                    return fault
        return None

    def names(self, bucket):
        if bucket not in self.sorted_names:
            names = sorted(self.buckets[bucket], key=lambda name: name.encode())
            self.sorted_names[bucket] = names, [name.encode() for name in names]
        return self.sorted_names[bucket]

    def get_stuck(self):
        self.stuck_at_s = time.monotonic()
        self.reached.set()

    def go_on(self):
        self.stuck_s, self.stuck_at_s = self.stuck_for_s(), None

    def stuck_for_s(self):
        """Tell for how long it has kept its clients waiting, all in all."""
        since_s = self.stuck_at_s
        return self.stuck_s + (0 if since_s is None else time.monotonic() - since_s)

    def count(self, part=""):
        return sum(part in target for _, target, _ in self.requests)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True

    def log_message(self, *_arguments):
        """Say nothing."""

    def date_time_string(self, timestamp=None):
        return formatdate((timestamp or time.time()) + self.server.skew_s, usegmt=True)

    def do_PUT(self):
        self._sent = self.rfile.read(int(self.headers["content-length"]))
        self.do_GET()

    def do_GET(self):
        # A client of a proxy sends the whole address, and signs the path of it.
        target = re.sub(r"^http://[^/]+", "", self.requestline.split(" ")[1])
        server = self.server
        with server.lock:
            headers = {name.lower(): value for name, value in self.headers.items()}
            server.requests.append((self.command, target, headers))
            server.in_flight += 1
            server.go_on()
            server.most_in_flight = max(server.most_in_flight, server.in_flight)
        try:
            self._route(target)
        except Refused as refused:
            self._refuse(refused)
        finally:
            with server.lock:
                server.in_flight -= 1

    def _route(self, target):
        parts = urlsplit(target)
        query = {key: values[0] for key, values in parse_qs(parts.query, True).items()}
        path, allowed = self._enter([unquote(part) for part in parts.path.split("/")[1:]])
        sort = "put" if self.command == "PUT" else "get" if len(path) > 5 else "list"
        fault = self.server.take_fault(sort)
        if fault is not None and self._fault_before(fault):
            return
        if allowed is None and not (len(path) > 3 and path[3] in self.server.public):
            self._verify(target)
        match path:
            case ["n"]:
                self._json(NAMESPACE)
            case ["20160918", "compartments"]:
                self._compartments(query)
            case ["n", _, "b"]:
                self._buckets(query)
            case ["n", namespace, "b", bucket, "o"]:
                if allowed is not None and not allowed.may_list:
                    raise Refused(404, "BucketNotFound")
                self._list(self._bucket(namespace, bucket), bucket, query, fault)
            case ["n", namespace, "b", bucket, "o", *name] if self.command == "PUT":
                self._bucket(namespace, bucket)
                self._put(bucket, "/".join(name))
            case ["n", namespace, "b", bucket, "o", *name]:
                self._get(self._bucket(namespace, bucket), "/".join(name), fault)
            case _:
                raise Refused(404, "NotFound")

    # Who is asking

    def _enter(self, path):
        """Give the path without a token, and what the token allows."""
        if path[0] != "p":
            return path, None
        if path[1] not in self.server.passes:
            raise Refused(404, "NotAuthorizedOrNotFound", f"the token {path[1]} is unknown")
        return path[2:], self.server.passes[path[1]]

    def _verify(self, target):
        signed = dict(_SIGNATURE.findall(self.headers.get("authorization", "")))
        if signed.get("version") != "1" or signed.get("algorithm") != "rsa-sha256":
            raise Refused(401, "NotAuthenticated", "no signature")
        names = signed["headers"].split()
        if set(names) < {"date", "(request-target)", "host"}:
            raise Refused(401, "NotAuthenticated", "too little is signed")
        text = "\n".join(
            f"(request-target): {self.command.lower()} {target}"
            if name == "(request-target)"
            else f"{name}: {self.headers[name]}"
            for name in names
        )
        key = self.server.keys.get(signed["keyId"])
        if key is None:
            raise Refused(401, "NotAuthenticated", f"{signed['keyId']} is unknown")
        signature = base64.b64decode(signed["signature"])
        try:
            key.verify(signature, text.encode(), padding.PKCS1v15(), hashes.SHA256())
        except InvalidSignature:
            raise Refused(401, "NotAuthenticated", "the signature is wrong") from None
        said = parsedate_to_datetime(self.headers["date"]).timestamp()
        if abs(time.time() + self.server.skew_s - said) > MOST_SKEW_S:
            raise Refused(401, "NotAuthenticated", "the date is too far off")

    # What goes wrong

    def _fault_before(self, fault):
        """Do what goes wrong before any work is done; tell whether that was the answer."""
        options = fault.options
        match fault.kind:
            case "status":
                raise Refused(options["status"], options.get("code"), **options.get("headers", {}))
            case "html":
                self._html(options.get("status", 200))
            case "reset":
                self._reset()
            case "hang":
                self._wait_for_goodbye()
            case _:
                return False
        return True

    def _reset(self):
        self.wfile.flush()
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        self.close_connection = True

    def _wait_for_goodbye(self):
        """Send nothing until the client leaves."""
        self.wfile.flush()
        self.server.get_stuck()
        self.connection.settimeout(LONG_S)
        with contextlib.suppress(OSError):
            while self.connection.recv(1 << 16):
                pass
        self.server.client_left.set()
        self.close_connection = True

    def _drip(self, data, pause_s):
        self.server.get_stuck()
        for at in range(len(data)):
            if self.server.closing.wait(pause_s):
                return
            try:
                self.wfile.write(data[at : at + 1])
                self.wfile.flush()
            except OSError:
                self.server.client_left.set()
                self.close_connection = True
                return

    # What goes right

    def _bucket(self, namespace, bucket):
        server = self.server
        if namespace != NAMESPACE or bucket not in server.buckets or bucket in server.forbidden:
            raise Refused(404, "BucketNotFound", f"Either the bucket named '{bucket}' ...")
        return server.buckets[bucket]

    def _compartments(self, query):
        if "compartments" in self.server.forbidden:
            raise Refused(404, "NotAuthorizedOrNotFound")
        assert query["accessLevel"] == "ACCESSIBLE"
        assert query["compartmentIdInSubtree"].lower() == "true"
        self._paged(self.server.compartments, query)

    def _buckets(self, query):
        if query["compartmentId"] in self.server.forbidden:
            raise Refused(404, "NotAuthorizedOrNotFound")
        self._paged([{"name": name, "namespace": NAMESPACE} for name in self.server.buckets], query)

    def _paged(self, rows, query):
        start, limit = int(query.get("page", 0)), min(int(query["limit"]), self.server.page_rows)
        end = start + limit
        more = {"opc-next-page": str(end)} if end < len(rows) else {}
        self._json(rows[start:end], more)

    def _list(self, objects, bucket, query, fault):
        prefix, delimiter = query.get("prefix", ""), query.get("delimiter")
        start = query.get("start", "")
        limit = min(int(query.get("limit", 1000)), self.server.page_rows)
        names, keys = self.server.names(bucket)
        at = bisect.bisect_left(keys, max(start.encode(), prefix.encode()))
        rows, prefixes = [], []
        while at < len(names) and names[at].startswith(prefix):
            if len(rows) + len(prefixes) == limit:
                break
            name = names[at]
            if delimiter and delimiter in name[len(prefix) :]:
                folder = name[: name.index(delimiter, len(prefix)) + 1]
                prefixes.append(folder)
                at = bisect.bisect_left(keys, folder[:-1].encode() + b"0")  # "0" comes after "/"
            else:
                rows.append(_row(name, objects[name], query.get("fields", "name").split(",")))
                at += 1
        found = {"objects": rows, "prefixes": prefixes}
        if at < len(names) and names[at].startswith(prefix):
            found["nextStartWith"] = names[at]
        if fault is not None and fault.kind == "loop":
            found["nextStartWith"] = start or prefix or names[0]
        if fault is not None and fault.kind == "twice":
            found["nextStartWith"] = rows[-1]["name"]
        self._json(found)

    def _get(self, objects, name, fault):
        found = objects.get(name)
        kind = fault.kind if fault is not None else ""
        if found is None:
            raise Refused(404, "ObjectNotFound", f"The object '{name}' was not found")
        if found.state in {"Archived", "Restoring"}:
            raise Refused(409, "NotRestored")
        if self.headers.get("if-match", found.etag) != found.etag:
            raise Refused(412, "IfMatchFailed")
        if self.headers.get("if-none-match") == found.etag:
            raise Refused(304, None)
        data, headers, status = found.data, {"etag": found.etag}, 200
        headers["last-modified"] = formatdate(usegmt=True)
        if found.encoding:
            headers["content-encoding"] = found.encoding
        wanted = re.fullmatch(r"bytes=0-(\d+)", self.headers.get("range", ""))
        digest = base64.b64encode(hashlib.md5(data, usedforsecurity=False).digest()).decode()
        headers |= (
            {"opc-multipart-md5": f"{digest}-2"} if found.multipart else {"content-md5": digest}
        )
        if wanted and kind != "ignore range":
            if not data:
                raise Refused(416, "InvalidRange")
            status, total = 206, len(data)
            data = data[: int(wanted[1]) + 1]
            headers["content-range"] = f"bytes 0-{len(data) - 1}/{total}"
        self._send(status, headers, len(data))
        self._body(data, kind, fault)

    def _put(self, bucket, name):
        md5 = hashlib.md5(self._sent, usedforsecurity=False).digest()
        if self.headers.get("content-md5") != base64.b64encode(md5).decode():
            raise Refused(400, "UnmatchedContentMD5")
        if bucket in self.server.read_only:
            raise Refused(404, "BucketNotFound")  # as the service says for want of rights
        with self.server.lock:
            etag = self.server.put(bucket, name, self._sent).etag
        self._send(200, {"etag": etag}, 0)

    def _body(self, data, kind, fault):
        half = len(data) // 2
        match kind:
            case "flip":
                self.wfile.write(data[:half] + bytes([data[half] ^ 1]) + data[half + 1 :])
            case "truncate":
                self.wfile.write(data[:half])
                self.close_connection = True
            case "reset body":
                self.wfile.write(data[:half])
                self._reset()
            case "hang body":
                self.wfile.write(data[:half])
                self._wait_for_goodbye()
            case "drip":
                self._drip(data, fault.options.get("pause_s", 0.002))
            case "ignore range":
                self._count(data, fault)
            case _:
                self.wfile.write(data)

    def _count(self, data, fault):
        """Send in pieces, and keep how much the client let through."""
        fault.options["sent"] = 0
        with contextlib.suppress(OSError):
            for at in range(0, len(data), 1 << 14):
                self.wfile.write(data[at : at + (1 << 14)])
                self.wfile.flush()
                fault.options["sent"] = at + (1 << 14)
        self.close_connection = True
        self.server.client_left.set()

    def _json(self, value, headers=None):
        body = json.dumps(value).encode()
        self._send(200, {"content-type": "application/json", **(headers or {})}, len(body))
        self.wfile.write(body)

    def _html(self, status):
        body = b"<html><title>Welcome to the hotel</title>\xe9\xff</html>"
        self._send(status, {"content-type": "text/html"}, len(body), from_service=False)
        self.wfile.write(body)

    def _refuse(self, refused):
        body = b""
        headers = {name.replace("_", "-"): value for name, value in refused.headers.items()}
        if refused.code:
            body = json.dumps({"code": refused.code, "message": refused.message}).encode()
            headers["content-type"] = "application/json"
        self._send(refused.status, headers, len(body))
        self.wfile.write(body)

    def _send(self, status, headers, length, *, from_service=True):
        self.send_response_only(status)
        self.send_header("Date", self.date_time_string())
        if from_service:
            self.send_header("opc-request-id", f"request-{len(self.server.requests)}")
        for name, value in headers.items():
            self.send_header(name, value)
        if status != 304:
            self.send_header("content-length", str(length))
        self.end_headers()


def _row(name, found, fields):
    everything = {
        "name": name,
        "size": len(found.data),
        "etag": found.etag,
        "md5": "unused",
        "timeCreated": found.modified,
        "timeModified": found.modified,
        "storageTier": found.tier,
        "archivalState": found.state,
    }
    return {key: everything[key] for key in everything if key in fields}


def main(number):
    """Serve so many pictures in one public bucket until standard input ends."""
    with OracleServer() as server:
        start = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
        for at in range(number):
            modified = (start + dt.timedelta(seconds=at)).isoformat()
            server.put("photos", f"shoots/2026/IMG_{at:07}.jpg", b"x" * 1000, modified=modified)
        server.public.add("photos")
        print(server.url, flush=True)  # noqa: T201
        input()


if __name__ == "__main__":
    import sys

    with contextlib.suppress(EOFError):
        main(int(sys.argv[1]))
