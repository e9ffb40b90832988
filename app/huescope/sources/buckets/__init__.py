"""Access to buckets with obstore, for any service: requests, listing, reading, errors."""
