"""How one gets in: with an account from a configuration file, or by a link that needs none."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from huescope.sources.oracle.service import AccountService, Service

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

    def service(self) -> AccountService:
        """Get in; reads files and loads a large library at the first time.

        Raises
        ------
        ReadError
            If the configuration is of no use, with a sentence.
        SecretNeeded
            If the key has a passphrase that nobody typed yet.
        """
        from huescope.sources.oracle import sdk

        return sdk.service_of(self)

    def forget(self) -> None:
        """Get in anew next time: the files may hold something else by then."""
        from huescope.sources.oracle import sdk

        sdk.forget(self)

    @property
    def identity_endpoint(self) -> str:
        """Where compartments are listed; empty for where the region says.

        Oracle's own endpoints of Object Storage, private ones too, know nothing of compartments.
        Any other host, such as a gateway, stands in for the whole cloud.
        """
        labels = (urlsplit(self.endpoint).hostname or "").split(".")
        return "" if "objectstorage" in labels else self.endpoint

    @property
    def has_session(self) -> bool:
        """Whether a session, which expires, is what it got in with."""
        from huescope.sources.oracle import sdk

        service = sdk.known(self)
        return service is not None and service.has_session

    def where(self, namespace: str) -> tuple[tuple[str, str], ...]:
        """Tell where it looked, as far as it is known: what each thing is called, and its name.

        Parameters
        ----------
        namespace : str
            The one that was asked; empty for that of the account.
        """
        from huescope.sources.oracle import sdk

        service = sdk.known(self)
        region, own = ("", "") if service is None else (service.region, service.known_namespace)
        pairs = (
            ("endpoint", urlsplit(self.endpoint).netloc),
            ("region", "" if self.endpoint else self.region or region),
            ("namespace", namespace or own),
        )
        return tuple(pair for pair in pairs if pair[1])

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

    def service(self) -> Service:
        """Get in; touches nothing."""
        from huescope.sources.oracle.anonymous import PlainService

        return PlainService(self)

    def forget(self) -> None:
        """Do nothing: nothing is remembered."""

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


def namespace_of(access: Access, known: str = "") -> str:
    """Give a namespace, and ask the service for the account's own where none is known; blocks."""
    if known or not isinstance(access, Account):
        return known
    return access.service().namespace()
