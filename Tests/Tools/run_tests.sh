#!/usr/bin/env bash
# This file is part of swift-data-governance.
# SPDX-License-Identifier: Apache-2.0
#
# Runs `swift test` with the given options and, when something failed, says at the very end once more what failed and where:
# the run prints thousands of lines, and the end is what a log keeps.
set -uo pipefail
log="$(mktemp)"
trap 'rm -f "$log"' EXIT
swift test "$@" 2>&1 | tee "$log"
status="${PIPESTATUS[0]}"
if [ "$status" -ne 0 ]; then
  echo
  echo "What failed:"
  # An issue is told in the line with its place and in the lines below it, up to the next line of the run itself.
  awk '/^(✔|✘|◇|➜)/ { told = ($1 == "✘" && /recorded an issue/) } told && lines++ < 400 { print substr($0, 1, 2000) }' "$log"
  grep -aE "error: (Exited|Fatal|Process)|Fatal error|unexpected signal" "$log" | head -20
fi
exit "$status"
