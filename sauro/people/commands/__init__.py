"""All writes. Each command is one transaction, keeps a row of history, and refuses in Vietnamese.

The first argument says who acts and when; days on which something holds are named apart.
"""
