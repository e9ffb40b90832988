"""Simulation of colour vision deficiencies for a whole window."""
