"""Oracle Cloud Infrastructure (OCI) Object Storage: with an account, or by public links."""
