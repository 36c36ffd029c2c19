"""What a report says: its time, and from counted facts to figures. Pure."""
