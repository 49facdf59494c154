"""Model: what a report claims and what that rests on, as values that nothing changes."""
