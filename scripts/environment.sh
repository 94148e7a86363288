#!/usr/bin/env bash
# Build .venv with the locked packages and the command sauro: environment.sh run|dev
# A stamp in .venv says what it was built from; as long as that holds, nothing is done. Otherwise
# the Debian packages that this needs come first.
set -euo pipefail
cd "$(dirname "$0")/.."

case ${1:-} in
    run) lock=requirements.lock also=() ;;
    dev) lock=requirements-dev.lock also=(run) ;;
    *) echo "environment.sh run|dev" >&2; exit 2 ;;
esac

state() {
    echo "$PWD"
    cat pyproject.toml requirements.lock requirements-dev.lock | cksum
}

stamp=.venv/.sauro-$1
if [ -x .venv/bin/python ] && [ "$(cat "$stamp" 2>/dev/null)" = "$(state)" ]; then
    exit 0
fi

work=$(mktemp -d)
log=$work/log
trap 'rm -rf "$work"' EXIT

fail() {
    echo "$1" >&2
    tail -n 15 "$log" >&2
    exit 1
}

pip() {
    PIP_ROOT_USER_ACTION=ignore "${installer[@]}" --disable-pip-version-check --no-input "$@" >"$log" 2>&1
}

usable() { .venv/bin/python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

moved() { [ -f .venv/.sauro-run ] && [ "$(head -n 1 .venv/.sauro-run)" != "$PWD" ]; }

# Sets installer: the pip of .venv, of the Python outside, or the one that Debian packs, unpacked for
# this once, which needs no root.
find_installer() {
    local python wheel
    installer=(.venv/bin/python -m pip)
    "${installer[@]}" --version >"$log" 2>&1 && return
    python=$(scripts/find_python.sh)
    installer=("$python" -m pip --python .venv/bin/python)
    "${installer[@]}" --version >"$log" 2>&1 && return
    [ "${SAURO_APT:-}" != no ] || return 1
    (cd "$work" && apt-get -qq download python3-pip-whl && dpkg -x python3-pip-whl_*.deb .) >"$log" 2>&1
    wheel=$(find "$work" -name 'pip-*.whl')
    installer=("$python" "$wheel/pip" --python .venv/bin/python)
    "${installer[@]}" --version >"$log" 2>&1
}

scripts/debian_packages.sh run
if ! usable || moved; then
    python=$(scripts/find_python.sh)
    echo "Tạo môi trường .venv bằng $("$python" --version)."
    rm -rf .venv
    "$python" -m venv .venv >"$log" 2>&1 || "$python" -m venv --clear --without-pip .venv >>"$log" 2>&1 ||
        fail "Không tạo được .venv bằng $python. Hãy cài python3-venv rồi chạy lại."
fi
rm -f .venv/.sauro-run .venv/.sauro-dev
find_installer ||
    fail "Máy chưa có pip. Hãy nhờ người có quyền root cài python3-venv (apt-get install python3-venv) rồi chạy lại."
echo "Cài các thư viện trong $lock vào .venv (lần đầu có thể mất một phút)."
pip install --require-hashes -r "$lock" ||
    fail "Không cài được các thư viện trong $lock. Hãy kiểm tra kết nối đến kho gói Python rồi chạy lại."
pip install --no-deps --no-build-isolation --editable . ||
    fail "Không cài được lệnh sauro vào .venv."
for done in "$1" "${also[@]}"; do
    state >".venv/.sauro-$done"
done
