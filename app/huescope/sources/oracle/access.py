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
    """Give the service that an access reaches.

    For an account this reads files, and loads a large library at the first time; a link touches
    nothing.

    Parameters
    ----------
    access : Account or Link
        Who asks.

    Returns
    -------
    Service
        An `AccountService` for an account.

    Raises
    ------
    ReadError
        If the configuration is of no use, with a sentence.
    SecretNeeded
        If the key has a passphrase that nobody typed yet.
    """
    if isinstance(access, Account):
        from huescope.sources.oracle import sdk

        return sdk.service_of(access)
    from huescope.sources.oracle.anonymous import UnsignedService

    return UnsignedService(access)


def forget(access: Access) -> None:
    """Read the files of an account again next time: they may hold something else by then."""
    if isinstance(access, Account):
        from huescope.sources.oracle import sdk

        sdk.forget(access)


def has_session(account: Account) -> bool:
    """Tell whether an account is connected with a session, which expires."""
    from huescope.sources.oracle import sdk

    service = sdk.known(account)
    return service is not None and service.has_session


def where(account: Account, namespace: str) -> tuple[tuple[str, str], ...]:
    """Tell where an account looked, as far as it is known.

    Parameters
    ----------
    account : Account
        Who asked.
    namespace : str
        The one that was asked; empty for that of the account.

    Returns
    -------
    tuple of tuple of str
        What each thing is called, and its name.
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
    """Give a namespace, and ask the service for the account's own where none is known; blocks."""
    if known or not isinstance(access, Account):
        return known
    return service_of(access).namespace()
