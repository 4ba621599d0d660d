"""What to say next: the pure heart, from an event and a conversation to a turn."""
