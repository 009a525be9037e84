"""Each way in which it goes wrong, proven once as a person meets it: by the command, its exit code and its outbox."""
