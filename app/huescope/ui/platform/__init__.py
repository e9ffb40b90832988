"""What differs between systems and versions of Qt."""
