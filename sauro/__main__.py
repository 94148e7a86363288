"""``python -m sauro`` is the command ``sauro``."""

import sys

from sauro.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
