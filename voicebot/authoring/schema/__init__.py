"""The scenario language as one value: every section, verb and option that an author may write.

The checks of a source and the language's reference are both made from it, so neither can lag behind.
"""
