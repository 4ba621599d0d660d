"""The demo line's own firm: what its scenarios talk to, all of it invented."""
