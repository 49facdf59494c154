"""Site: adapters to Python-Markdown and MkDocs; what they do is done in the layers below."""
