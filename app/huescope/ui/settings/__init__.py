"""The settings of the program: what can be chosen, and the dialog that asks for it."""
