"""How the world gets in and out: event store, HTTP, command line, identity, configuration."""
