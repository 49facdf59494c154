"""Faults planted in a copy of the report, to measure how many of them the check tells."""
