"""Adapters between platforms and the dialogue: each two pure functions, `read` and `write`, and a thin route."""
