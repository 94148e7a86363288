"""The application put together: settings, addresses, its database, how it starts and stops."""
