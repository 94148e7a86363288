"""Coming in, going out, the own password, the second factor: allauth's views, our pages."""
