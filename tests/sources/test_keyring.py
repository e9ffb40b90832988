from huescope.sources.keyring import Keyring
from huescope.sources.reference import Reference

PLACE = Reference("s3", "s3://photos/", (("access_key", "AK"), ("region", "x")))
PICTURE = Reference("s3", "s3://other/a.png", PLACE.values)
STRANGER = Reference("s3", "s3://photos/", (("access_key", "other"),))


def test_secrets_belong_to_an_account_and_not_to_a_place():
    keyring = Keyring()
    keyring.remember(PLACE, {"secret_key": "Sesame", "session_token": ""})
    assert keyring.secrets_of(PICTURE) == {"secret_key": "Sesame"}
    assert keyring.secrets_of(STRANGER) == {}


def test_what_is_typed_again_replaces_what_was_known_and_leaves_the_rest():
    keyring = Keyring()
    keyring.remember(PLACE, {"secret_key": "wrong", "session_token": "T"})
    keyring.remember(PICTURE, {"secret_key": "Sesame"})
    assert keyring.secrets_of(PLACE) == {"secret_key": "Sesame", "session_token": "T"}


def test_the_account_used_last_is_known_by_its_kind():
    keyring = Keyring()
    assert keyring.last("s3") == {}
    keyring.remember(PLACE, {"secret_key": "Sesame"})
    keyring.remember(STRANGER, {})
    assert keyring.last("s3") == {"access_key": "other"}
    assert keyring.last("oracle") == {}
