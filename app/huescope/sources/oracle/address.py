"""Addresses of Object Storage: parsing and formatting.

``oci://BUCKET@NAMESPACE/NAME`` is Oracle's own notation, from its Hadoop connector; a NAME that is
empty or ends in a slash is a place. Web addresses are those of the service's API, as the console
shows for a public object or a pre-authenticated request.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qs, unquote, urlencode, urlsplit

from huescope.dataclass import dataclass
from huescope.errors import ReadError
from huescope.sources.oracle.account import Link
from huescope.texts import marked

SCHEME = "oci://"

_SUBJECT = marked("Oracle address")
_MALFORMED = marked("this is no address such as oci://BUCKET@NAMESPACE/NAME")

_WEB = re.compile(
    # A token is a secret, and must not be sent unencrypted.
    r"(?P<endpoint>(?i:https://[^/?#@\x00-\x20\x7f\ud800-\udfff]+|"
    r"http://(?:127\.0\.0\.1|localhost)(?::[0-9]+)?))(?:/p/(?P<token>[^/?#\x00-\x20\x7f]+))?"
    r"/n/(?P<namespace>[^/?#]+)/b/(?P<bucket>[^/?#]+)/o(?:/(?P<name>[^?#]*))?",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Address:
    """The address of an object or a place.

    Attributes
    ----------
    bucket : str
        Empty for a whole account, or a compartment.
    namespace : str
        Empty for that of the account.
    name : str
        Of an object; or a prefix of names, ending in a slash, or empty.
    compartment, compartment_name : str
        OCID and name of the compartment, if there is no bucket.
    """

    bucket: str = ""
    namespace: str = ""
    name: str = ""
    compartment: str = ""
    compartment_name: str = ""

    @property
    def is_place(self) -> bool:
        """Whether it can be listed."""
        return not self.name or self.name.endswith("/")

    def __str__(self) -> str:
        """Format it as ``oci://``; the inverse of `parse`."""
        if self.compartment:
            query = {"compartment": self.compartment, "called": self.compartment_name}
            return f"{SCHEME}?{urlencode(query, errors='replace')}"
        if not self.bucket:
            return SCHEME
        at = f"@{self.namespace}" if self.namespace else ""
        return f"{SCHEME}{self.bucket}{at}/{self.name}"


def parse(text: str) -> Address:
    """Parse an ``oci://`` address.

    Parameters
    ----------
    text : str
        Names are literal: nothing is percent-encoded, and a name may contain anything.

    Raises
    ------
    ReadError
        If it is malformed.
    """
    rest = text[len(SCHEME) :]
    if rest.startswith("?"):
        query = parse_qs(rest[1:])
        if "compartment" not in query:
            raise ReadError(_SUBJECT, _MALFORMED)
        return Address(
            compartment=query["compartment"][0],
            compartment_name=query.get("called", [""])[0],
        )
    where, _, name = rest.partition("/")
    bucket, at, namespace = where.partition("@")
    if rest and (not bucket.strip() or (at and not namespace.strip())):
        raise ReadError(_SUBJECT, _MALFORMED)
    return Address(bucket, namespace, name)


def is_web_address(text: str) -> bool:
    """Return whether a text is the web address of a bucket or an object."""
    return _WEB.match(text) is not None


def parse_web(text: str) -> tuple[Link, Address]:
    """Parse a web address for which `is_web_address` is true.

    Parameters
    ----------
    text : str
        Percent-encoded, as in browsers. A query is dropped.

    Returns
    -------
    tuple of Link and Address
        The credentials and the address.

    Raises
    ------
    ReadError
        If it is malformed.
    """
    found = _WEB.match(text)
    try:
        host = None if found is None else urlsplit(found["endpoint"])
    except ValueError:
        host = None
    if found is None or host is None:
        raise ReadError(_SUBJECT, marked("this is no address of Oracle Cloud Object Storage"))
    link = Link(f"{host.scheme.lower()}://{host.netloc}", found["token"] or "")
    namespace, bucket, name = (unquote(found[key] or "") for key in ("namespace", "bucket", "name"))
    return link, Address(bucket, namespace, name)
