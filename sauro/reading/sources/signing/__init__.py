"""Digital signatures of PDF, verified offline."""
