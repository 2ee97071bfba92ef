# What has to be installed, and how; sourced by ./run and ./test.

SINCERELY_BUILD_PACKAGES=(
    build-essential cmake ninja-build pkg-config ccache clang-19 lld-19 libclang-rt-19-dev
    qt6-base-dev qt6-base-dev-tools qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools qt6-networkauth-dev qt6-svg-dev
    qtkeychain-qt6-dev qcoro-qt6-dev libsqlite3-dev libgumbo-dev liblitehtml-dev libexpected-dev libhunspell-dev libzip-dev libxlsxwriter-dev
)
SINCERELY_RUN_PACKAGES=(libsecret-1-0 fonts-liberation2 fonts-dejavu-core fonts-droid-fallback fonts-inter hunspell-en-us qt6-translations-l10n)
SINCERELY_TEST_PACKAGES=(git python3 dbus dbus-bin gnome-keyring at-spi2-core xvfb openbox clang-format-19)

# Installs those of the packages that are missing. Asks nothing.
ensure_packages() {
    local missing=() package
    if ! command -v dpkg-query >/dev/null; then
        echo "This script installs packages on Debian 12/13 and Ubuntu only. Elsewhere, install what README.md lists under" >&2
        echo "\"Building elsewhere\" (Qt 6.4+, QCoro, QtKeychain, SQLite, gumbo, litehtml, tl-expected, Hunspell, libzip, libxlsxwriter, CMake, Ninja, Clang), then:" >&2
        echo "    cmake --preset release && cmake --build --preset release" >&2
        exit 1
    fi
    for package in "$@"; do
        [[ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" == installed ]] || missing+=("$package")
    done
    [[ ${#missing[@]} -eq 0 ]] && return
    local as_root=()
    if [[ $EUID -ne 0 ]]; then
        command -v sudo >/dev/null || { echo "Run this as root, or install: ${missing[*]}" >&2; exit 1; }
        as_root=(sudo)
    fi
    echo "Installing ${#missing[@]} packages: ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# configure_and_build PRESET [TARGET…]; what it prints goes to a log that is shown only when something is wrong.
configure_and_build() {
    local preset=$1 log
    shift
    mkdir -p build
    log="build/$preset.log"
    echo "Building ($preset) …"
    if ! { cmake --preset "$preset" && cmake --build "build/$preset" ${@:+--target "$@"}; } >"$log" 2>&1; then
        tail -n 60 "$log" >&2
        echo "The build failed; the whole log is in $log" >&2
        exit 1
    fi
}
