"""Boards: pictures on one canvas with one palette of all of them.

A `Board` is a value; layout, weights, merging and contributions are functions of it.
"""
