"""Oracle Cloud Object Storage: with an account, or by a link that needs none."""
