"""People and agencies over time: names, parents, successors, groups, posts, days of work."""
