"""The export dialog: formats, options, preview and saving of a palette."""
