#!/usr/bin/env bash
# This file is part of swift-data-governance.
# SPDX-License-Identifier: Apache-2.0
#
# Makes what browse_report.py needs: Chromium, poppler-utils and fonts with Vietnamese letters from the system's packages, and
# the Python packages that drive the browser in a virtual environment under .build. Does nothing when it is there already.
# Needs python3 with venv.
set -euo pipefail
cd "$(dirname "$0")/../.."
if ! { command -v chromium && command -v pdftotext && fc-list | grep -q NotoSans-Regular; } >/dev/null 2>&1; then
  run=""; [ "$(id -u)" = 0 ] || run=sudo
  $run apt-get update -qq
  $run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    chromium fontconfig fonts-noto-core poppler-utils
fi
target=.build/browser-venv
if "$target/bin/python" -c 'import playwright, axe_playwright_python' 2>/dev/null; then exit 0; fi
mkdir -p .build
python3 -m venv "$target"
"$target/bin/pip" install -q playwright==1.65.2 axe-playwright-python==0.1.8 || { rm -rf "$target"; exit 1; }
