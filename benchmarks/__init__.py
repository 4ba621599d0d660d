"""Measurements, run from the checkout as `python -m benchmarks.NAME`; figures are ratios within one run."""
