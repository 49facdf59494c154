"""Render: values in, text out; whatever comes from the ledger is escaped here."""
