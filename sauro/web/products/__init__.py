"""Sản phẩm: files handed in for tasks, matched by their own heads; what one answers; downloads."""
