"""Getting to pictures elsewhere: the form made of a source's fields, addresses, and secrets."""
