"""Adapters to the back ends that scenarios call."""
