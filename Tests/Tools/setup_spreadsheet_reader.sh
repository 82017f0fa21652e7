#!/usr/bin/env bash
# This file is part of swift-data-governance.
# SPDX-License-Identifier: Apache-2.0
#
# Installs the spreadsheet program that the tests hold our workbooks against: Debian's LibreOffice Calc, without a desktop.
# Does nothing when it is there already, or where there is no apt-get; the tests that need it then say that it is missing.
set -euo pipefail
if command -v soffice >/dev/null || ! command -v apt-get >/dev/null; then exit 0; fi
run=""; [ "$(id -u)" = 0 ] || run=sudo
$run apt-get update -qq
$run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libreoffice-calc-nogui
