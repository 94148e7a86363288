#!/usr/bin/env bash
# Run the tests, on all cores (ARGS="-n 0" for one); those that open files in LibreOffice, or pages in Chromium, only
# where these are installed.
set -euo pipefail
cd "$(dirname "$0")/.."

without=()
for command in lowriter localc pdftotext; do
    command -v "$command" >/dev/null || without=(--ignore-glob='*/test_libreoffice*.py')
done
command -v chromium >/dev/null || without+=(--ignore-glob='*/test_chromium*.py')
exec .venv/bin/python -m pytest -n auto --maxprocesses 8 --dist loadgroup --no-loadscope-reorder "${without[@]}" "$@"
