"""The routes under `/v1`, one file a resource, and the health checks."""
