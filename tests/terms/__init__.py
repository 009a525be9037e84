"""The vocabulary: its tables, its names, its lookup."""
