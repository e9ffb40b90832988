"""Help in the window: every command by name, all shortcuts, what is new, and what is shipped."""
