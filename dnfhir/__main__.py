"""`python -m dnfhir`."""

from dnfhir.commands import main

if __name__ == "__main__":
    main()
