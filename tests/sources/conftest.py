"""Services on loopback that the sources are tested against."""

import json
import logging
import threading
import urllib.request
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40
"""What every service holds: nothing here decodes it."""


@pytest.fixture(autouse=True)
def _own_cache(tmp_path, monkeypatch):
    """Leave the user's cache of remote pictures alone."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@dataclass(frozen=True)
class Served:
    """What the tests of the contract need to know of one kind of source.

    Attributes
    ----------
    address, name, data
        A picture that is there: its address, what it is called, and its bytes.
    missing : str
        The address of a picture that is not there.
    values : dict of str to str
        What a person types to get in.
    secrets : dict of str to str
        Those of the values that are secret.
    starts, malformed : tuple of str
        How addresses begin; addresses that are refused. "Sesame" in one is a secret.
    has_places : bool
        Whether there is a place that lists the picture and one folder.
    """

    address: str
    name: str
    data: bytes
    missing: str
    values: dict = field(default_factory=dict)
    secrets: dict = field(default_factory=dict)
    starts: tuple = ()
    malformed: tuple = ()
    has_places: bool = True


@dataclass(frozen=True)
class S3Service:
    """A running service that checks signatures.

    `store` is what it keeps the objects in: filling that is quick, and any name will do.
    """

    endpoint: str
    access_key: str
    secret_key: str
    store: object

    def values(self, bucket, **other):
        return {
            "bucket": bucket,
            "endpoint": self.endpoint,
            "region": "us-east-1",
            "access_key": self.access_key,
            "secret_key": self.secret_key,
            **other,
        }

    def bucket(self, name, objects):
        self.store.create_bucket(name, "us-east-1")
        for key, data in objects.items():
            self.store.put_object(name, key, data)


@pytest.fixture(scope="session")
def s3_service():
    boto3 = pytest.importorskip("boto3")
    moto = pytest.importorskip("moto.server")
    from moto.core import DEFAULT_ACCOUNT_ID
    from moto.s3.models import s3_backends
    from werkzeug.serving import make_server

    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    app = moto.DomainDispatcherApplication(moto.create_backend_app)

    def spell_spaces(environ, start_response):
        # Both spellings mean a space and are signed alike; moto checks the other one's signature.
        for name in ("QUERY_STRING", "REQUEST_URI", "RAW_URI"):
            environ[name] = environ[name].replace("+", "%20")
        return app(environ, start_response)

    server = make_server("127.0.0.1", 0, spell_spaces, threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    endpoint = f"http://127.0.0.1:{server.port}"

    iam = boto3.client(
        "iam",
        endpoint_url=endpoint,
        region_name="us-east-1",
        aws_access_key_id="root",
        aws_secret_access_key="root",
    )
    iam.create_user(UserName="designer")
    statement = {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    iam.put_user_policy(UserName="designer", PolicyName="all", PolicyDocument=policy)
    key = iam.create_access_key(UserName="designer")["AccessKey"]
    from_now_on_check = urllib.request.Request(
        f"{endpoint}/moto-api/reset-auth",
        data=b"0",
        headers={"Content-Type": "text/plain"},
        method="POST",
    )
    urllib.request.urlopen(from_now_on_check).close()
    store = s3_backends[DEFAULT_ACCOUNT_ID]["aws"]
    yield S3Service(endpoint, key["AccessKeyId"], key["SecretAccessKey"], store)
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="session")
def web_server():
    """Serve one picture, for the contract; its faults are tested elsewhere."""

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_args):
            pass

        def do_GET(self):
            found = self.path == "/a%20b.png"
            data = PICTURE if found else b"<!doctype html><title>not here</title>"
            self.send_response(200 if found else 404)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="session")
def served_by_web(web_server):
    return Served(
        address=f"{web_server}/a%20b.png",
        name="a b.png",
        data=PICTURE,
        missing=f"{web_server}/none.png",
        starts=("https://", "http://example.org/"),
        malformed=(
            "https://",
            "http://:Sesame@/a.png",
            "https://me:Sesame@host:port/a.png",
            "https://[Sesame/a.png",
            "https://example.org/a\nSesame.png",
        ),
        has_places=False,
    )


@pytest.fixture(scope="session")
def served_by_s3(s3_service):
    s3_service.bucket("contract", {"a b.png": PICTURE, "folder/c.png": PICTURE})
    values = s3_service.values("contract")
    return Served(
        address="s3://contract/a b.png",
        name="a b.png",
        data=PICTURE,
        missing="s3://contract/none.png",
        values=values,
        secrets={"secret_key": values["secret_key"]},
        starts=("s3://", "s3://contract/"),
        malformed=("s3://", "s3://me:Sesame@contract/a.png", "s3://b\nad/a.png"),
    )
