"""Brand audits: how much of each picture of a place is in the colours of a palette."""
