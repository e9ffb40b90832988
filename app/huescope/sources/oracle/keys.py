"""Loading of the private key that signs requests (PEM)."""

from __future__ import annotations

from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from huescope.errors import ReadError, SecretNeeded
from huescope.sources.oracle import passphrases
from huescope.texts import marked

_ENCRYPTED = b"ENCRYPTED"  # in the first line of PKCS #8, in a header of the older format


def load(file: str, passphrase: str | None, subject: str, profile: str) -> RSAPrivateKey:
    """Load a private key from a PEM file.

    Parameters
    ----------
    file : str
        Its path, which may begin with ``~``.
    passphrase : str or None
        Ignored if it is not needed, since profiles inherit entries.
    subject, profile : str
        The configuration that names the key, for an error.

    Returns
    -------
    RSAPrivateKey
        Its validity is not checked, see `_load`.

    Raises
    ------
    SecretNeeded
        If there is no passphrase, or a wrong one.
    ReadError
        If the file cannot be read, or is not a key.
    """
    try:
        data = Path(file).expanduser().read_bytes().strip()
    except (OSError, ValueError, RuntimeError):
        raise ReadError(
            subject, marked("the key file of profile {profile} cannot be read", profile=profile)
        ) from None
    is_encrypted = _ENCRYPTED in data
    if is_encrypted and not passphrase:
        reason = marked("the key of profile {profile} has a passphrase", profile=profile)
        raise SecretNeeded(subject, reason, passphrases.FIELD)
    try:
        key = _load(data, passphrase if is_encrypted else None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        if is_encrypted:
            raise wrong_passphrase(subject, profile) from None
        reason = marked("the key file of profile {profile} holds no private key", profile=profile)
        raise ReadError(subject, reason) from None
    if not isinstance(key, RSAPrivateKey):
        reason = marked(
            "the key of profile {profile} is no RSA key, which the service wants", profile=profile
        )
        raise ReadError(subject, reason)
    return key


def wrong_passphrase(subject: str, profile: str) -> SecretNeeded:
    """Make the error of a wrong passphrase."""
    reason = marked("the passphrase does not open the key of profile {profile}", profile=profile)
    return SecretNeeded(subject, reason, passphrases.FIELD)


def _load(data: bytes, passphrase: str | None) -> object:
    """Load a key without checking whether its numbers are primes.

    The check takes 60 to 180 ms with the GIL held, so the window would freeze. The key is the
    user's own, and the service rejects a broken one.
    """
    password = None if passphrase is None else passphrase.encode()
    return load_pem_private_key(data, password, unsafe_skip_rsa_key_validation=True)
