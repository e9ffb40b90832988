"""Command-line arguments: the parser of each command, one module each.

The window starts through here, so nothing heavy is imported: the names of orders, formulas and
formats are only loaded when one is given or help is requested.
"""
