"""Search of pictures by colour."""
