"""The province of the demonstration: Lai Châu, as far as public sources say.

Days, codes and successors that no source confirms are left empty or marked; persons are invented.
"""
