"""What the office prints from the file of a case: what each document offers, Vorlagen, and how they are filled in."""
