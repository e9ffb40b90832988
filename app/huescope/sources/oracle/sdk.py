"""Clients of the OCI SDK: authentication, signed requests, and conversion of its errors.

The only module that imports `oci`, on first use and in a worker. The SDK's defaults do not suit a
window: it retries for minutes and cannot be cancelled; a circuit breaker is shared by all clients;
a session token is ignored. All that is switched off or corrected here, and errors are raised as
`ErrorResponse` or with a message for the user.
"""

from __future__ import annotations

import base64
import configparser
import hashlib
import re
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import oci
import oci.identity
import oci.object_storage

from huescope.errors import ReadError, RemoteError, SecretNeeded
from huescope.sources.oracle import keys, passphrases
from huescope.sources.oracle.account import INSTANCE_PRINCIPAL, SESSION_TOKEN
from huescope.sources.oracle.service import MOST_ROWS, ErrorResponse, Reply
from huescope.sources.remote.connections import CONNECT_S, RECEIVE_S, watch
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    from huescope.sources.oracle.account import Account

_DEFAULT = "DEFAULT"
_TOKEN_FILE = "security_token_file"  # noqa: S105 - the name of an entry, not a secret

_lock = threading.Lock()
_services: dict[Account, SignedService] = {}
# One lock per account: authentication may hang, and must not block other accounts.
_makers: dict[Account, threading.Lock] = {}

_NAMESPACE = re.compile(r"[A-Za-z0-9_-]+")


def service_of(account: Account) -> SignedService:
    """Return the service of an account, created on first use.

    Parameters
    ----------
    account : Account
        The credentials.

    Returns
    -------
    SignedService
        Shared; safe for several threads.

    Raises
    ------
    ReadError
        If the configuration is unusable.
    SecretNeeded
        If the key has a passphrase that was not entered yet, or is wrong.
    """
    with _lock:
        making = _makers.setdefault(account, threading.Lock())
    with making:
        service = _services.get(account)
        if service is None:
            service = _services[account] = SignedService(account)
        return service


def forget(account: Account) -> None:
    """Discard the service of an account, so that it is created again next time."""
    service = _services.pop(account, None)
    if service is not None:
        service.close()


def known(account: Account) -> SignedService | None:
    """Return the service of an account if it exists, without creating it."""
    return _services.get(account)


class SignedService:
    """An `AccountService` whose requests are signed.

    Parameters
    ----------
    account : Account
        The credentials.
    """

    def __init__(self, account: Account) -> None:
        config, signer = _credentials(account)
        if account.region:
            config["region"] = account.region
        self.region = str(config.get("region") or getattr(signer, "region", ""))
        self.tenancy: str = str(config.get("tenancy") or getattr(signer, "tenancy_id", ""))
        self.has_session = type(signer) is oci.auth.signers.SecurityTokenSigner
        make = _maker(config, signer)
        self._objects = make(oci.object_storage.ObjectStorageClient, account.endpoint)
        self._identity = make(oci.identity.IdentityClient, account.identity_endpoint)
        self.known_namespace = ""

    def close(self) -> None:
        """Close idle connections."""
        for client in (self._objects, self._identity):
            client.base_client.session.close()

    def namespace(self) -> str:
        """Return the account's namespace; requested once."""
        if not self.known_namespace:
            said = self._call(self._objects.get_namespace).data
            if not isinstance(said, str) or not _NAMESPACE.fullmatch(said):
                raise ErrorResponse(0, None, {})  # a page, but not the service's
            self.known_namespace = said
        return self.known_namespace

    def list_compartments(self, page: str) -> tuple[Any, str]:
        """Return a page of all compartments that can be seen, and the token of the next page."""
        return self._page(
            self._identity.list_compartments,
            self.tenancy,
            compartment_id_in_subtree=True,
            access_level="ACCESSIBLE",
            limit=MOST_ROWS,
            page=page or None,
        )

    def list_buckets(self, namespace: str, compartment: str, page: str) -> tuple[Any, str]:
        """Return a page of the buckets of a compartment, and the token of the next page."""
        list_ = self._objects.list_buckets
        return self._page(list_, namespace, compartment, limit=MOST_ROWS, page=page or None)

    def list_objects(self, namespace: str, bucket: str, query: Mapping[str, str]) -> object:
        """Return one page of a listing, as JSON."""
        return self._call(self._objects.list_objects, namespace, bucket, **query).data

    def get_object(
        self, namespace: str, bucket: str, name: str, conditions: Mapping[str, str]
    ) -> Reply:
        """Request an object."""
        given = {key.replace("-", "_"): value for key, value in conditions.items()}
        response = self._call(self._objects.get_object, namespace, bucket, name, **given)
        return Reply(response.headers, response.data.raw)

    def put_object(self, namespace: str, bucket: str, name: str, data: bytes) -> None:
        """Write an object."""
        md5 = hashlib.md5(data, usedforsecurity=False).digest()
        self._call(
            self._objects.put_object,
            namespace,
            bucket,
            name,
            data,
            content_md5=base64.b64encode(md5).decode(),
            content_type="application/octet-stream",
        )

    def _page(self, function: Callable[..., Any], *given: str, **more: Any) -> tuple[Any, str]:  # noqa: ANN401
        response = self._call(function, *given, **more)
        return response.data, response.headers.get("opc-next-page") or ""

    def _call(self, function: Callable[..., Any], *given: str | bytes, **more: Any) -> Any:  # noqa: ANN401
        try:
            return function(*given, **more)
        except oci.exceptions.ServiceError as error:
            raise ErrorResponse(error.status, error.code, error.headers) from None
        except (UnicodeDecodeError, RecursionError):  # a page, but not the service's
            raise ErrorResponse(0, None, {}) from None
        except ValueError as error:  # an endpoint, or a name of nothing but spaces
            raise RemoteError(
                marked("Oracle Cloud"), marked("an endpoint or a name is not possible")
            ) from error


def _maker(config: dict[str, Any], signer: object) -> Callable[..., Any]:
    def make(kind: Callable[..., Any], endpoint: str) -> Any:  # noqa: ANN401 - oci has no types
        try:
            client = kind(
                config,
                signer=signer,
                service_endpoint=endpoint or None,
                timeout=(CONNECT_S, RECEIVE_S),
                retry_strategy=oci.retry.NoneRetryStrategy(),
                circuit_breaker_strategy=oci.circuit_breaker.NoCircuitBreakerStrategy(),
                skip_deserialization=True,
                allow_control_chars=True,
                enable_strict_url_encoding=True,
            )
        except ValueError as error:
            raise RemoteError(
                marked("Oracle Cloud"), marked("the region or the endpoint is not possible")
            ) from error
        session = client.base_client.session
        # The service never redirects; a sign-in page does, and must not get a signature.
        session.get_redirect_target = _to_nowhere
        for scheme in ("http://", "https://"):
            session.mount(scheme, _Adapter())
        return client

    return make


def _to_nowhere(_response: object) -> None:
    """Do not follow redirects: they are responses like any other."""


class _Adapter(oci.base_client.OCIHTTPAdapter):  # type: ignore[misc] # oci has no types
    """An adapter with cancellable connections."""

    def init_poolmanager(self, *given: Any, **more: Any) -> None:  # noqa: ANN401
        super().init_poolmanager(*given, **more)
        watch(self.poolmanager)

    def proxy_manager_for(self, *given: Any, **more: Any) -> Any:  # noqa: ANN401
        return watch(super().proxy_manager_for(*given, **more))


def _credentials(account: Account) -> tuple[dict[str, Any], Any]:
    """Return the configuration and the signer."""
    if account.auth == INSTANCE_PRINCIPAL:
        return {}, _machine()
    config = _read(account)
    config["log_requests"] = False  # it would print signed headers
    if account.auth == SESSION_TOKEN or (not account.auth and config.get(_TOKEN_FILE)):
        return config, _session_signer(account, config)
    return config, _key_signer(account, config)


def _machine() -> Any:  # noqa: ANN401 - oci has no types
    try:
        return oci.auth.signers.InstancePrincipalsSecurityTokenSigner()
    except (OSError, ValueError, oci.exceptions.ServiceError):
        reason = marked(
            "it is no instance of Oracle Cloud, or belongs to no dynamic group with rights"
        )
        raise RemoteError(marked("this machine"), reason) from None


def _file_of(account: Account) -> str:
    return account.config_file or oci.config.DEFAULT_LOCATION


def _read(account: Account) -> dict[str, Any]:
    file, profile = _file_of(account), account.profile or _DEFAULT
    try:
        config: dict[str, Any] = oci.config.from_file(file, profile)
    except oci.exceptions.ConfigFileNotFound:
        reason = marked('there is no such configuration file; make one with "oci setup config"')
        raise ReadError(file, reason) from None
    except oci.exceptions.ProfileNotFound:
        raise ReadError(file, marked("it has no profile {profile}", profile=profile)) from None
    except oci.exceptions.InvalidKeyFilePath:
        raise ReadError(
            file, marked("profile {profile} names a key file that is not there", profile=profile)
        ) from None
    except configparser.DuplicateOptionError as error:
        raise ReadError(
            file,
            marked(
                "line {lineno} says {option} a second time",
                lineno=error.lineno,
                option=error.option,
            ),
        ) from None
    except configparser.DuplicateSectionError as error:
        raise ReadError(
            file, marked("line {lineno} begins a profile a second time", lineno=error.lineno)
        ) from None
    except configparser.Error:
        raise ReadError(file, marked("it is no configuration file of Oracle Cloud")) from None
    except UnicodeDecodeError:
        raise ReadError(file, marked("it is not UTF-8 text; save it as UTF-8")) from None
    except ValueError:  # a key written into the file itself, or a switch that is neither on nor off
        raise ReadError(
            file,
            marked("profile {profile} has an entry that does not belong there", profile=profile),
        ) from None
    except OSError:
        raise ReadError(file, marked("it cannot be read")) from None
    return config


def _key_signer(account: Account, config: dict[str, Any]) -> Any:  # noqa: ANN401 - oci has no types
    file, profile = _file_of(account), account.profile or _DEFAULT
    try:
        oci.config.validate_config({**config, "region": account.region or config.get("region")})
    except oci.exceptions.InvalidConfig as error:
        wrong = ", ".join(f"{key} is {what}" for key, what in sorted(error.errors.items()))
        raise ReadError(
            file, marked("in profile {profile}, {wrong}", profile=profile, wrong=wrong)
        ) from None
    except TypeError:  # an entry without a value
        raise ReadError(
            file, marked("in profile {profile} an entry is empty", profile=profile)
        ) from None
    return _KeySigner(config, _private_key(account, config))


class _KeySigner(oci.signer.AbstractBaseSigner):  # type: ignore[misc] # oci has no types
    """A signer for a user; oci's own reads the key file again, and its errors say less."""

    def __init__(self, config: dict[str, Any], key: RSAPrivateKey) -> None:
        key_id = f"{config['tenancy']}/{config['user']}/{config['fingerprint']}"
        self.create_signers(
            key_id,
            key,
            ["date", "(request-target)", "host"],
            ["content-length", "content-type", "x-content-sha256"],
        )


def _session_signer(account: Account, config: dict[str, Any]) -> Any:  # noqa: ANN401
    file, profile = _file_of(account), account.profile or _DEFAULT
    if not config.get(_TOKEN_FILE) or not config.get("key_file"):
        raise ReadError(
            file,
            marked(
                "profile {profile} has no session; run oci session authenticate", profile=profile
            ),
        )
    key = _private_key(account, config)
    try:
        token = Path(config[_TOKEN_FILE]).expanduser().read_text("ascii").strip()
    except (OSError, ValueError):
        reason = marked(
            "the session token of profile {profile} cannot be read; run oci session authenticate",
            profile=profile,
        )
        raise ReadError(file, reason) from None
    return oci.auth.signers.SecurityTokenSigner(token, key)


def _private_key(account: Account, config: dict[str, Any]) -> RSAPrivateKey:
    who = account.config_file, account.profile
    passphrase = passphrases.recall(*who) or config.get("pass_phrase")
    subject, profile = _file_of(account), account.profile or _DEFAULT
    try:
        return keys.load(config["key_file"], passphrase, subject, profile)
    except SecretNeeded:
        passphrases.refuse(*who)
        if passphrases.was_refused(*who):  # perhaps by another request, for the same picture
            raise keys.wrong_passphrase(subject, profile) from None
        raise
