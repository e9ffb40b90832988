"""What a window shows as one frozen value, the events that change it, and the work it asks for.

`update` is the only function that makes a new state. Nothing here imports Qt.
"""
