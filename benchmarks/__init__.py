"""Measurements, run from the checkout as `python -m benchmarks.NAME`; figures are ratios within one run."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
