"""Run dnfhir from a checkout: `python cli.py push session.json`."""

from dnfhir.commands import main

if __name__ == "__main__":
    main()
