"""All writes, by phase of life: intake and reading, the head, review, annexes, giving.

The first argument says who acts and when. Each command is one transaction, leaves its trace in the
journal, and refuses in Vietnamese.
"""
