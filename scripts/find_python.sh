#!/usr/bin/env bash
# Print the Python to build .venv with: 3.11 or newer, one that can make environments if there is one.
# For root one that other accounts can run comes first: the application runs as an account of its own.
set -euo pipefail

newer='import sys; sys.exit(sys.version_info < (3, 11))'
complete="$newer or __import__('ensurepip') is None"

everyone() { [ "$(id -u)" != 0 ] || runuser -u nobody -- "$(command -v "$1")" -c '' 2>/dev/null; }

anyone() { :; }

for run_by in everyone anyone; do
    for test in "$complete" "$newer"; do
        [ "$run_by-$test" != "everyone-$newer" ] || continue
        for python in ${PYTHON:+"$PYTHON"} python3 python3.11 python3.12 python3.13 /usr/bin/python3; do
            if command -v "$python" >/dev/null && "$python" -c "$test" 2>/dev/null && "$run_by" "$python"; then
                command -v "$python"
                exit
            fi
        done
    done
done
echo "Cần Python 3.11 trở lên. Máy chưa có; hãy cài rồi chạy lại, hoặc chỉ đường dẫn: make PYTHON=/đường/dẫn/python3" >&2
exit 1
