"""Voice platforms, one file each."""
