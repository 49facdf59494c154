"""Text: reads characters into nodes that know their line and column, and knows no claim."""
