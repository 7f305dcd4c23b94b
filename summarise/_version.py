"""The version, read by the build and by the record."""

__version__ = "0.3.0"
