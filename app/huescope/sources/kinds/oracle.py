"""Oracle Cloud Object Storage as a kind of source."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from huescope.errors import ReadError
from huescope.sources.kinds import Field
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.cancellation import Job
    from huescope.sources.oracle.account import Access
    from huescope.sources.oracle.address import Address
    from huescope.sources.oracle.objects import OracleObject
    from huescope.sources.place import Place
    from huescope.sources.reference import Reference
    from huescope.sources.source import Source

NAME = "oracle"
TITLE = marked("Oracle Cloud")
RANK = 20

FIELDS = (
    Field(
        "profile",
        marked("Profile"),
        marked("Which profile of the configuration file to use; OCI_CLI_PROFILE where empty."),
        "DEFAULT",
    ),
    Field(
        "config_file",
        marked("Configuration file"),
        marked(
            'Where "oci setup config" wrote your account; OCI_CLI_CONFIG_FILE or '
            "OCI_CONFIG_FILE where empty."
        ),
        "~/.oci/config",
    ),
    Field(
        "passphrase",
        marked("Passphrase"),
        marked("Opens the private key, where it has one; kept in memory until Huescope is closed."),
        secret=True,
    ),
    Field(
        "auth",
        marked("Signing in"),
        marked(
            "How the service knows you: by the API key or the session of the "
            "profile, as the instance that Huescope runs on, or not at all, for "
            "public buckets."
        ),
        marked("as the profile says"),
        choices=("api_key", "security_token", "instance_principal", "none"),
    ),
    Field(
        "region",
        marked("Region", "of a storage"),
        marked(
            "Where the bucket is, if not in the region of the profile; OCI_CLI_REGION where empty."
        ),
        "eu-frankfurt-1",
    ),
    Field(
        "endpoint",
        marked("Endpoint"),
        marked("Address of the service, for private endpoints; OCI_CLI_ENDPOINT where empty."),
        "https://objectstorage.eu-frankfurt-1.oraclecloud.com",
    ),
    Field(
        "bucket", marked("Bucket"), marked("Go straight to this bucket, and list no compartments.")
    ),
    Field(
        "namespace",
        marked("Namespace"),
        marked(
            "Of the bucket; the account's own where empty. The console shows it with the bucket."
        ),
    ),
    Field(
        "compartment",
        marked("Compartment"),
        marked("Go straight to the buckets of the compartment with this OCID."),
        "ocid1.compartment.oc1..",
    ),
)

# Named as in the OCI command line and SDK; the first that is set counts.
_ENVIRONMENT = {
    "profile": ("OCI_CLI_PROFILE",),
    "config_file": ("OCI_CLI_CONFIG_FILE", "OCI_CONFIG_FILE"),
    "passphrase": ("OCI_CLI_PASSPHRASE",),
    "auth": ("OCI_CLI_AUTH",),
    "region": ("OCI_CLI_REGION", "OCI_REGION"),
    "endpoint": ("OCI_CLI_ENDPOINT",),
}


_ENDPOINT = re.compile(r"https?://[^/?#@\s]+/?")


def connect(values: Mapping[str, str], job: Job) -> Place:
    """Return the account, compartment or bucket of the values."""
    from huescope.sources.oracle.access import forget, service_of
    from huescope.sources.oracle.address import Address
    from huescope.sources.oracle.error_messages import RequestContext
    from huescope.sources.oracle.requests import send_request
    from huescope.sources.remote.context import USUAL

    bucket, namespace = _value(values, "bucket"), _value(values, "namespace")
    address = Address(bucket, namespace, compartment=_value(values, "compartment"))
    access = _access(values)
    place = _at(access, address)

    def authenticate(_active_socket: object) -> None:
        forget(access)  # the files may have been corrected meanwhile
        service_of(access)

    # Errors of files, key and passphrase are raised now, those of the service by the listing.
    send_request(authenticate, RequestContext(place.name, access), job, USUAL)
    return place


def takes(text: str) -> bool:
    """Return whether a text is ``oci://`` or a web address of Object Storage."""
    from huescope.sources.oracle.address import SCHEME, is_web_address

    return text.startswith(SCHEME) or is_web_address(text)


def open_text(text: str, values: Mapping[str, str]) -> OracleObject | Place:
    """Return the object, or the bucket or prefix, at an address."""
    from huescope.sources.oracle.address import SCHEME, parse, parse_web
    from huescope.sources.oracle.objects import OracleObject

    if text.startswith(SCHEME):
        access, address = _access(values), parse(text)
    else:
        access, address = parse_web(text)
    if address.is_place:
        return _at(access, address)
    _check(access, address)
    return OracleObject(access, address.namespace, address.bucket, address.name)


def place_at(reference: Reference, secrets: Mapping[str, str]) -> Place:
    """Return the account, compartment, bucket or prefix of a reference."""
    from huescope.sources.oracle.objects import OracleObject

    found = open_text(reference.location, {**dict(reference.values), **secrets})
    if isinstance(found, OracleObject):
        raise ReadError(reference.location, marked("this is no place"))
    return found


def source_at(reference: Reference, secrets: Mapping[str, str]) -> Source:
    """Return the object of a reference."""
    from huescope.sources.oracle.objects import OracleObject

    found = open_text(reference.location, {**dict(reference.values), **secrets})
    if not isinstance(found, OracleObject):
        raise ReadError(reference.location, marked("this is no picture"))
    return found


def _value(values: Mapping[str, str], field: str) -> str:
    """Return the value of a field, or else of its environment variable."""
    typed = values.get(field, "").strip()
    named = (os.environ.get(name, "") for name in _ENVIRONMENT.get(field, ()))
    return typed or next(filter(None, named), "")


def _access(values: Mapping[str, str]) -> Access:
    from huescope.sources.oracle import passphrases
    from huescope.sources.oracle.account import AUTHENTICATIONS, NONE, Account, Link

    auth, region, endpoint = (_value(values, field) for field in ("auth", "region", "endpoint"))
    if auth and auth not in AUTHENTICATIONS:
        raise ReadError(
            auth,
            marked(
                "this is no way of signing in; there are {authentications}",
                authentications=", ".join(AUTHENTICATIONS),
            ),
        )
    if endpoint and not _ENDPOINT.fullmatch(endpoint):
        raise ReadError(
            TITLE,
            marked(
                "an endpoint is an address such as "
                "https://objectstorage.eu-zurich-1.oraclecloud.com"
            ),
        )
    if auth == NONE:
        if not endpoint and not region:
            raise ReadError(TITLE, marked("without an account, a region or an endpoint is needed"))
        return Link(endpoint.rstrip("/") or f"https://objectstorage.{region}.oraclecloud.com")
    account = Account(
        config_file=_value(values, "config_file"),
        profile=_value(values, "profile"),
        region=region,
        endpoint=endpoint.rstrip("/"),
        auth=auth,
    )
    # Not trimmed: spaces may belong to it. What was typed before counts more than the environment.
    passphrase = values.get("passphrase", "")
    if not passphrase and passphrases.recall(account.config_file, account.profile) is None:
        passphrase = _value({}, "passphrase")
    passphrases.remember(account.config_file, account.profile, passphrase)
    return account


def _check(access: Access, address: Address) -> None:
    from huescope.sources.oracle.account import Link

    if isinstance(access, Link) and not (address.bucket and address.namespace):
        raise ReadError(TITLE, marked("without an account, a bucket and its namespace are needed"))


def _at(access: Access, address: Address) -> Place:
    from huescope.sources.oracle.account import Account
    from huescope.sources.oracle.places import AccountRoot, Compartment, Folder

    _check(access, address)
    if address.bucket or not isinstance(access, Account):
        return Folder(access, address.namespace, address.bucket, address.name)
    if address.compartment:
        return Compartment(access, address.compartment, address.compartment_name)
    return AccountRoot(access)
