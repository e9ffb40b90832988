"""Many pictures together: the colour index of folders and buckets, search, and brand audits.

Sources give listings and bytes, `analysis` says what one picture shows; this room walks a place,
works on its pictures at the same time, and keeps what was found.
"""
