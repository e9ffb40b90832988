"""What every source on a network shares: patience, a cache on the disk, an ear for cancel."""
