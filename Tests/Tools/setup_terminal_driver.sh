#!/usr/bin/env bash
# This file is part of swift-data-governance.
# SPDX-License-Identifier: Apache-2.0
#
# Makes what drives `dgov assess` in the tests through a real pseudo-terminal: the Python package `pexpect` in a virtual
# environment under .build. Does nothing when it is there already (Debian: python3-pexpect). Needs python3 with venv.
set -euo pipefail
cd "$(dirname "$0")/../.."
target=.build/terminal-driver
if "$target/bin/python" -c 'import pexpect' 2>/dev/null || python3 -c 'import pexpect' 2>/dev/null; then exit 0; fi
mkdir -p .build
python3 -m venv "$target"
"$target/bin/pip" install -q pexpect==4.9.0
