"""The look: theme, icons, and numbers as the window writes them."""
