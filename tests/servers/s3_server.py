"""Fixture: an S3 service on this computer that checks signatures (moto's)."""

import contextlib
import json
import logging
import threading
import urllib.request
from dataclasses import dataclass

import pytest

THREAD_NAME = "S3 service of the test session"


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
    """Import it in the outermost conftest.py only: moto keeps one state for the whole process."""
    with _serving() as endpoint:
        access_key, secret_key = _user_of(endpoint)
        _check_signatures_from_now_on(endpoint)
        yield S3Service(endpoint, access_key, secret_key, _store())


@contextlib.contextmanager
def _serving():
    # Imported late: the libraries take a second, and few tests need them.
    from moto.server import DomainDispatcherApplication, create_backend_app
    from werkzeug.serving import make_server

    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    app = DomainDispatcherApplication(create_backend_app)

    def spell_spaces(environ, start_response):
        # Both spellings mean a space and are signed alike; moto checks the other one's signature.
        for name in ("QUERY_STRING", "REQUEST_URI", "RAW_URI"):
            environ[name] = environ[name].replace("+", "%20")
        return app(environ, start_response)

    server = make_server("127.0.0.1", 0, spell_spaces, threaded=True)
    thread = threading.Thread(target=server.serve_forever, name=THREAD_NAME)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _user_of(endpoint):
    """Make somebody who may do everything, and give the two parts of the key."""
    import boto3

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
    return key["AccessKeyId"], key["SecretAccessKey"]


def _check_signatures_from_now_on(endpoint):
    request = urllib.request.Request(
        f"{endpoint}/moto-api/reset-auth",
        data=b"0",
        headers={"Content-Type": "text/plain"},
        method="POST",
    )
    urllib.request.urlopen(request).close()


def _store():
    from moto.core import DEFAULT_ACCOUNT_ID
    from moto.s3.models import s3_backends

    return s3_backends[DEFAULT_ACCOUNT_ID]["aws"]
