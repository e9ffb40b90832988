"""Credentials for Object Storage: an account of an OCI configuration file, or a link.

Plain values; `huescope.sources.oracle.access` connects with them.
"""

from __future__ import annotations

from dataclasses import field
from urllib.parse import urlsplit

from huescope.dataclass import dataclass
from huescope.texts import marked

API_KEY, SESSION_TOKEN, INSTANCE_PRINCIPAL, NONE = (
    "api_key",
    "security_token",
    "instance_principal",
    "none",
)
AUTHENTICATIONS = (API_KEY, SESSION_TOKEN, INSTANCE_PRINCIPAL, NONE)
"""Authentication types, named as in the OCI command line, and "none" for public buckets."""

_STILL_THERE = marked("pictures seen before still open")


@dataclass(frozen=True, slots=True)
class Account:
    """A profile of a configuration file, or the identity of the machine.

    Attributes
    ----------
    config_file : str
        Empty for the default, ``~/.oci/config``.
    profile : str
        Empty for "DEFAULT".
    region, endpoint : str
        Where the service is; empty for the profile's region.
    auth : str
        One of `AUTHENTICATIONS` but the last; empty to use what the profile has.
    """

    config_file: str = ""
    profile: str = ""
    region: str = ""
    endpoint: str = ""
    auth: str = ""

    @property
    def identity_endpoint(self) -> str:
        """Endpoint of the Identity API, which lists compartments; empty for that of the region.

        Oracle's own endpoints of Object Storage, including private ones, do not serve that API. Any
        other host, such as a gateway, is assumed to serve all APIs.
        """
        labels = (urlsplit(self.endpoint).hostname or "").split(".")
        return "" if "objectstorage" in labels else self.endpoint

    @property
    def values(self) -> tuple[tuple[str, str], ...]:
        """The values stored in a reference."""
        pairs = (
            ("auth", self.auth),
            ("config_file", self.config_file),
            ("endpoint", self.endpoint),
            ("profile", self.profile),
            ("region", self.region),
        )
        return tuple(pair for pair in pairs if pair[1])

    @property
    def key_parts(self) -> tuple[str, ...]:
        """The parts of cache keys that identify the account."""
        return ("oracle", self.config_file, self.profile, self.auth, self.endpoint or self.region)

    @property
    def described(self) -> str:
        """A description for error messages."""
        if self.auth == INSTANCE_PRINCIPAL:
            return marked("this machine")
        return marked("profile {value}", value=self.profile or "DEFAULT")

    @property
    def advice(self) -> str:
        """What to check if there is no response, for error messages."""
        return marked("compare region and endpoint; {still_there}", still_there=_STILL_THERE)

    @property
    def is_secret(self) -> bool:
        """Whether the address alone grants access."""
        return False


@dataclass(frozen=True, slots=True)
class Link:
    """An endpoint without an account: a public bucket, or a pre-authenticated request.

    Attributes
    ----------
    endpoint : str
        Scheme and host, such as "https://objectstorage.eu-zurich-1.oraclecloud.com".
    token : str
        The secret of a pre-authenticated request; empty for a public bucket.
    """

    endpoint: str
    token: str = field(default="", repr=False)

    @property
    def values(self) -> tuple[tuple[str, str], ...]:
        """The values stored in a reference."""
        return ()

    @property
    def key_parts(self) -> tuple[str, ...]:
        """The parts of cache keys that identify the endpoint, without the token."""
        return (marked("oracle link"), self.endpoint)

    @property
    def described(self) -> str:
        """A description for error messages."""
        return marked("this link") if self.token else marked("somebody without an account")

    @property
    def advice(self) -> str:
        """What to check if there is no response, for error messages."""
        return marked("compare the address; {still_there}", still_there=_STILL_THERE)

    @property
    def is_secret(self) -> bool:
        """Whether the address alone grants access."""
        return bool(self.token)


Access = Account | Link
"""Any credentials."""
