"""What authors write, in; a frozen bot or diagnostics with places, out."""
