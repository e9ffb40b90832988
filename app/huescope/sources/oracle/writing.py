"""Writing an object: nothing but the partial results that a person asked to keep in a bucket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.errors import RemoteError
from huescope.sources.oracle.access import namespace_of, service_of
from huescope.sources.oracle.account import Account
from huescope.sources.oracle.error_messages import NotFoundOrForbidden, RequestContext
from huescope.sources.oracle.objects import OracleObject
from huescope.sources.oracle.requests import send_request
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.sources.place import Place
    from huescope.sources.source import Source


def target_in(place: Place | Source, name: str) -> OracleObject | None:
    """Give the object of a name in a bucket or a prefix; None for what has no account to write."""
    from huescope.sources.oracle.places import Folder

    if not (isinstance(place, Folder) and isinstance(place.access, Account) and place.bucket):
        return None
    key, remote = place.prefix + name, place.remote.without_cache()
    return OracleObject(place.access, place.namespace, place.bucket, key, remote=remote)


def write(target: OracleObject, data: bytes, job: Job) -> None:
    """Write an object, in place of one of the same name.

    Parameters
    ----------
    target : OracleObject
        From `target_in`.
    data : bytes
        The content, up to some megabytes. The service checks its MD5.
    job : Job
        Checked every 20 ms. Requests are repeated as for reading: writing twice does no harm.

    Raises
    ------
    RemoteError, SecretNeeded, Cancelled
        As reading does.
    """
    access = target.access
    assert isinstance(access, Account)  # noqa: S101 - for mypy; see `target_in`

    def put(_active_socket: object) -> None:
        namespace = namespace_of(access, target.namespace)
        service_of(access).put_object(namespace, target.bucket, target.key, data)

    context = RequestContext(target.location, access, target.namespace)
    try:
        send_request(put, context, job, target.remote)
    except NotFoundOrForbidden as error:
        reason = marked(
            "the bucket does not exist, or {described} is not allowed to write to it",
            described=access.described,
        )
        raise RemoteError(target.location, reason, error.request_id) from None
