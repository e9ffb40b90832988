"""What every test relies on."""

import os

# Before Qt is loaded: the tests run where there is no screen, and disturb none where there is one.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
