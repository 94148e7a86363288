"""Đôn đốc: who is told what, when and why; sending it; what came of it."""
