"""Đăng ký kế hoạch thực hiện: the grid of an agency, consent, the matrix of approval."""
