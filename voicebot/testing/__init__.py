"""Plays talks against a bot with a virtual clock, and the small fakes that tests are made of."""
