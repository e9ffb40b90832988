"""What happens after an unexpected error: log, dialog, and a notice at the next start."""
