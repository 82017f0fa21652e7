#!/usr/bin/env bash
# This file is part of swift-data-governance.
# SPDX-License-Identifier: Apache-2.0
#
# Makes the reader of iCalendar that the tests hold our calendars against: the Python package `icalendar` in a virtual
# environment under .build. Does nothing when it is there already. Needs python3 with venv.
set -euo pipefail
cd "$(dirname "$0")/../.."
target=.build/calendar-reader
if "$target/bin/python" -c 'import icalendar' 2>/dev/null || python3 -c 'import icalendar' 2>/dev/null; then exit 0; fi
mkdir -p .build
python3 -m venv "$target"
"$target/bin/pip" install -q icalendar==7.3.0
