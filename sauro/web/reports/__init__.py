"""Báo cáo kỳ: drafted from figures, worded, closed, issued."""
