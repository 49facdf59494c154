"""Claims bound to sources: read, checked, and shown behind every sentence that rests on them."""

__version__ = "0.1.0"
