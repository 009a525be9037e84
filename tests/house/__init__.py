"""The house: tests of the code itself: its folders, layers, sizes and words."""
