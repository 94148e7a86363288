"""Đối chiếu văn bản: the source on the left, the tasks read in it on the right."""
