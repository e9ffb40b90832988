"""Connect to Object Storage with an account, or through a link that needs none."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload
from urllib.parse import urlsplit

from huescope.sources.oracle.account import Account

if TYPE_CHECKING:
    from huescope.sources.oracle.account import Access, Link
    from huescope.sources.oracle.service import AccountService, Service


@overload
def service_of(access: Account) -> AccountService: ...


@overload
def service_of(access: Link) -> Service: ...


def service_of(access: Access) -> Service:
    """Return the service for an account or link.

    For an account this reads files, and imports a large library on first use; for a link it does no
    I/O.

    Parameters
    ----------
    access : Account or Link
        The credentials.

    Returns
    -------
    Service
        An `AccountService` for an account.

    Raises
    ------
    ReadError
        If the configuration is unusable.
    SecretNeeded
        If the key has a passphrase that was not entered yet.
    """
    if isinstance(access, Account):
        from huescope.sources.oracle import sdk

        return sdk.service_of(access)
    from huescope.sources.oracle.anonymous import UnsignedService

    return UnsignedService(access)


def forget(access: Access) -> None:
    """Discard the client of an account, so that its files are read again next time."""
    if isinstance(access, Account):
        from huescope.sources.oracle import sdk

        sdk.forget(access)


def has_session(account: Account) -> bool:
    """Return whether an account is connected with a session token, which expires."""
    from huescope.sources.oracle import sdk

    service = sdk.known(account)
    return service is not None and service.has_session


def where(account: Account, namespace: str) -> tuple[tuple[str, str], ...]:
    """Describe where an account looked, as far as it is known.

    Parameters
    ----------
    account : Account
        The account.
    namespace : str
        The one requested; empty for that of the account.

    Returns
    -------
    tuple of tuple of str
        Labels and values.
    """
    from huescope.sources.oracle import sdk

    service = sdk.known(account)
    region, own = ("", "") if service is None else (service.region, service.known_namespace)
    pairs = (
        ("endpoint", urlsplit(account.endpoint).netloc),
        ("region", "" if account.endpoint else account.region or region),
        ("namespace", namespace or own),
    )
    return tuple(pair for pair in pairs if pair[1])


def namespace_of(access: Access, known: str = "") -> str:
    """Return the namespace, requesting the account's own if it is unknown; blocks."""
    if known or not isinstance(access, Account):
        return known
    return service_of(access).namespace()
