"""The rules: one file each, named for the fault; the docstring is the rule's page."""
