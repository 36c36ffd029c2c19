"""What can be seen: read models over the log. Imports domain and SQLAlchemy Core, nothing of the outside."""
