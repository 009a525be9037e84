"""`python -m tests.reference`, for `make docs`."""

from tests.reference import main

main()
