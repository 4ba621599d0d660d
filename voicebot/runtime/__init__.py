"""Where things happen in order: a turn is taken, its services are called, and all is committed at once."""
