"""Who we are to the server: credentials, from the environment only.

Never from the command line (seen by `ps`) or the config file. What each kind is made of stands in a module of its
own; `auth_from_environment` is the way in.
"""

from dnfhir.transport.auth.credentials import Auth, Credentials, Fetched, Renewable
from dnfhir.transport.auth.environment import auth_from_environment

__all__ = ["Auth", "Credentials", "Fetched", "Renewable", "auth_from_environment"]
