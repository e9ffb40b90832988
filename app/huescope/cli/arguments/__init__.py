"""What may be typed after ``huescope``: one command a file.

The window starts through here, so nothing heavy is imported: the names of orders, formulas and
formats are looked up only once somebody gives one or asks for help.
"""
