#!/usr/bin/env bash
# Run the tests; those that open files in LibreOffice only where it and pdftotext are installed.
set -euo pipefail
cd "$(dirname "$0")/.."

without=()
for command in lowriter localc pdftotext; do
    command -v "$command" >/dev/null || without=(--ignore-glob='*/test_libreoffice*.py')
done
exec .venv/bin/python -m pytest "${without[@]}" "$@"
