#!/usr/bin/env bash
# Install the Debian packages that are missing: debian_packages.sh NEED…
# As root they are printed, then installed; SAURO_APT=no refuses. Otherwise, and for whatever is
# still missing afterwards, one line says what is missing and what that costs. Never fails.
set -euo pipefail
cd "$(dirname "$0")/.."

there() {
    case $1 in
        python:*) "$(scripts/find_python.sh)" -c "import ${1#python:}" 2>/dev/null ;;
        /*) [ -e "$1" ] ;;
        *) command -v "$1" >/dev/null ;;
    esac
}

missing() {
    local needs=" $* " need package proof cost
    while IFS='|' read -r need package proof cost; do
        need=${need// /} package=${package// /} proof=${proof// /}
        case $need in '' | '#'*) continue ;; esac
        if [[ $needs == *" $need "* ]] && ! there "$proof"; then
            echo "$package|${cost# }"
        fi
    done <debian-packages.txt
}

names() { cut -d'|' -f1 <<<"$1" | paste -sd' '; }

costs() { cut -d'|' -f2 <<<"$1" | sort -u | paste -sd';' | sed 's/;\([^ ]\)/; \1/g'; }

apt() { DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 "$@" >>"$log" 2>&1; }

install() {
    log=$(mktemp)
    echo "Cài các gói Debian còn thiếu: $(names "$1") (đặt SAURO_APT=no để không cài)."
    apt update || true
    # shellcheck disable=SC2046
    if ! apt install -y --no-install-recommends $(names "$1"); then
        echo "apt-get báo lỗi:" >&2
        tail -n 5 "$log" >&2
    fi
    rm -f "$log"
}

absent=$(missing "$@")
[ -n "$absent" ] || exit 0
if [ "${SAURO_APT:-}" = no ]; then
    why="SAURO_APT=no"
elif [ "$(id -u)" != 0 ]; then
    why="không có quyền root"
elif ! command -v apt-get >/dev/null; then
    why="máy không có apt-get"
else
    install "$absent"
    why="chưa cài được"
    absent=$(missing "$@")
    [ -n "$absent" ] || exit 0
fi
echo "Thiếu gói Debian ($why): $(names "$absent"). Hệ quả: $(costs "$absent")." >&2
