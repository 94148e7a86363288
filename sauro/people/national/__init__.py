"""Administrative units of the country: codes, names, days, which came of which."""

from sauro.people.national.units import Level, Origin, Register, Unit, register

__all__ = ["Level", "Origin", "Register", "Unit", "register"]
