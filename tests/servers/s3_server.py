"""Fixture: an S3 service on this computer that checks signatures (moto's)."""

import json
import logging
import threading
import urllib.request
from dataclasses import dataclass

import pytest


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
