"""What can be asked about directives. Whatever shows content takes the user first."""
