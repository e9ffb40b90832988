"""Visual style: theme, icons and number formats."""
