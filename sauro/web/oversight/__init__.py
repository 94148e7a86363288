"""Theo dõi: the leader's one page, counts with the rows behind them, what turned since a day."""
