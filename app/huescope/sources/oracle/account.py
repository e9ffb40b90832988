"""Who asks Object Storage: an account from a configuration file, or a link that needs none.

Plain values; `huescope.sources.oracle.access` connects with them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit

API_KEY, SESSION_TOKEN, INSTANCE_PRINCIPAL, NONE = (
    "api_key",
    "security_token",
    "instance_principal",
    "none",
)
AUTHENTICATIONS = (API_KEY, SESSION_TOKEN, INSTANCE_PRINCIPAL, NONE)
"""Called as the command line of Oracle Cloud calls them, and "none" for public buckets."""

_STILL_THERE = "pictures seen before still open"


@dataclass(frozen=True, slots=True)
class Account:
    """A profile of a configuration file, or the machine itself.

    Attributes
    ----------
    config_file : str
        Empty for the usual one, ``~/.oci/config``.
    profile : str
        Empty for "DEFAULT".
    region, endpoint : str
        Where the service is, if not where the profile says.
    auth : str
        One of `AUTHENTICATIONS` but the last; empty for what the profile offers.
    """

    config_file: str = ""
    profile: str = ""
    region: str = ""
    endpoint: str = ""
    auth: str = ""

    @property
    def identity_endpoint(self) -> str:
        """Where compartments are listed; empty for where the region says.

        Oracle's own endpoints of Object Storage, private ones too, know nothing of compartments.
        Any other host, such as a gateway, stands in for the whole cloud.
        """
        labels = (urlsplit(self.endpoint).hostname or "").split(".")
        return "" if "objectstorage" in labels else self.endpoint

    @property
    def values(self) -> tuple[tuple[str, str], ...]:
        """What a reference keeps of it."""
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
        """What tells what it sees from what others see."""
        return ("oracle", self.config_file, self.profile, self.auth, self.endpoint or self.region)

    @property
    def described(self) -> str:
        """Who is asking, for a sentence."""
        if self.auth == INSTANCE_PRINCIPAL:
            return "this machine"
        return f"profile {self.profile or 'DEFAULT'}"

    @property
    def advice(self) -> str:
        """What may be wrong with it where nothing answers."""
        return f"compare region and endpoint; {_STILL_THERE}"

    @property
    def is_secret(self) -> bool:
        """Whether whoever knows the address gets in."""
        return False


@dataclass(frozen=True, slots=True)
class Link:
    """An address that needs no account: a public bucket, or a pre-authenticated request.

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
        """What a reference keeps of it."""
        return ()

    @property
    def key_parts(self) -> tuple[str, ...]:
        """What tells its objects from those of others; the token is not needed for that."""
        return ("oracle link", self.endpoint)

    @property
    def described(self) -> str:
        """Who is asking, for a sentence."""
        return "this link" if self.token else "somebody without an account"

    @property
    def advice(self) -> str:
        """What may be wrong with it where nothing answers."""
        return f"compare the address; {_STILL_THERE}"

    @property
    def is_secret(self) -> bool:
        """Whether whoever knows the address gets in."""
        return bool(self.token)


Access = Account | Link
"""Either of them."""
