"""A Regelwerk on trial: what would differ in the cases there are, had it been in force. Nothing is recorded anew."""
