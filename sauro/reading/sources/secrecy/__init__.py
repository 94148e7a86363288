"""Marks of secrecy: papers that bear one are refused."""
