"""Taking palettes out of bytes that somebody else wrote, perhaps to do harm: within limits.

What breaks a rule is told in one sentence, with its place.
"""
