"""The application service: from a command to saved events, and from the log to what queries read."""
