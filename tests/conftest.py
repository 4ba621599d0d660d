"""Settings of every test: one thread for small matrices, and law checks that do not depend on the machine's speed."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
# Tests of the encoder ask for it by name; all others read by the words, installed or not.
os.environ.setdefault("VOICEBOT_ENCODER", "none")

from hypothesis import settings

settings.register_profile("suite", deadline=None, max_examples=50, derandomize=True)
settings.load_profile("suite")
