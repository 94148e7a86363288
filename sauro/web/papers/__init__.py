"""Văn bản, biểu mẫu: papers that are drafted and issued, lists, templates of offices."""
