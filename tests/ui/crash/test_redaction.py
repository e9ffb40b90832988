"""What is logged or copied holds no path of a person, no address and no credential."""

import pytest

from huescope.ui.crash.redaction import redacted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('In "/home/anna/lib/huescope/ui/app.py", line 3', 'In "…/huescope/ui/app.py", line 3'),
        (r"C:\Users\anna\Pictures\pier.jpg: no", "…/pier.jpg: no"),
        (r"\\nas\clients\acme\pier.jpg", "…/pier.jpg"),
        ("No such file: '/mnt/Acme Ltd/new logo.png'", "No such file: '…/new logo.png'"),
        ("~/secret plans.txt is", "…/secret plans.txt is"),
        ("file:///home/anna/a.png", "file://…"),
        ("https://anna:word@example.org/a.png?sig=1", "https://…"),
        ("oci://photos@space/shoot/pier.jpg failed", "oci://… failed"),
        ("Authorization: Bearer abc.def-123", "Authorization: … …"),
        ("{'secret_key': 'abc def', 'region': 'eu'}", "{'secret_key': …, 'region': 'eu'}"),
        ("passphrase=hunter2, more", "passphrase=…, more"),
        ("AWS_SESSION_TOKEN=FwoGZX", "AWS_SESSION_TOKEN=…"),
        ("key AKIAIOSFODNN7EXAMPLE of ocid1.user.oc1..aaaa", "key … of …"),
        ("-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\nafter", "…\nafter"),
        (f"ValueError: b'{'x' * 40}'", "ValueError: b'…'"),
        ("A" * 70, "…"),
        ("a share of 1/8, and/or 3 /4", "a share of 1/8, and/or 3 …/4"),
        ("unsupported operands 'int' and 'str'", "unsupported operands 'int' and 'str'"),
    ],
)  # fmt: skip
def test_a_text_without_what_is_private(text, expected):
    assert redacted(text) == expected
    assert redacted(redacted(text)) == expected


def test_long_lines_are_cut():
    assert len(redacted("word " * 200)) < 450
