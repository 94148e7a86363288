#!/usr/bin/env bash
# Write both lock files: hashes for every platform, no host names.
set -euo pipefail
cd "$(dirname "$0")/.."

compile() {
    .venv/bin/python -m uv pip compile pyproject.toml --upgrade --universal --python-version 3.11 \
        --generate-hashes --no-header --quiet "$@" >/dev/null
}

compile --group build --output-file requirements.lock
compile --group build --group dev --constraints requirements.lock --output-file requirements-dev.lock
if grep -nE '://|--(extra-)?index-url|--find-links' requirements.lock requirements-dev.lock; then
    echo "A lock names a host." >&2
    exit 1
fi
