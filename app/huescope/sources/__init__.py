"""Where pictures come from. Bytes and listings; nothing is decoded here."""
