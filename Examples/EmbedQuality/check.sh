#!/usr/bin/env bash
# Builds this example, compares what it prints with expected-output.txt, and makes sure that no Foundation is linked.
set -euo pipefail
cd "$(dirname "$0")"

swift build
program="$(swift build --show-bin-path)/EmbedQuality"

printed="$("$program")"
diff expected-output.txt <(printf '%s\n' "$printed")

libraries="$(ldd "$program")"
if grep Foundation <<< "$libraries"; then
    echo "EmbedQuality links Foundation" >&2
    exit 1
fi
echo "EmbedQuality prints what is expected and links no Foundation."
