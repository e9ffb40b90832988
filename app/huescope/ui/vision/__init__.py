"""Simulated colour vision for a whole window."""
