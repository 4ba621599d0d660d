"""Sentence encoders: an adapter each, and what they share to be asked safely and seldom."""
