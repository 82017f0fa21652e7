#!/usr/bin/env bash
# This file is part of swift-data-governance.
# SPDX-License-Identifier: Apache-2.0
#
# Makes the sample reports again, with the dgov on the path, in the root of the package:
#   PATH=.build/release:$PATH bash Examples/reports/make.sh
# A test runs this script and compares every byte.
set -euo pipefail
mkdir -p .build/samples

dgov score Examples/evidence/xa-tan-lap.yaml --format json --out .build/samples/xa-tan-lap.json
dgov report .build/samples/xa-tan-lap.json --out Examples/reports/xa-tan-lap.html
dgov report .build/samples/xa-tan-lap.json --lang en --format csv --out Examples/reports/xa-tan-lap.en.csv

dgov check Examples/quality/dan-cu.yaml --as-of 2026-11-01 --format json --out .build/samples/dan-cu.json ||
  test $? = 1 # the register has faults
dgov report .build/samples/dan-cu.json --lang en --out Examples/reports/dan-cu.en.html

dgov track Examples/indicators/ke-hoach-minh-ha.yaml \
  --figures Examples/indicators/so-lieu-minh-ha.yaml Examples/indicators/so-lieu-xa.csv \
  --scorecards Examples/indicators/bang-diem --bodies Examples/indicators/co-quan-minh-ha.yaml --as-of 2027-06-30 \
  --format json --out .build/samples/minh-ha.json
dgov report .build/samples/minh-ha.json --programme Examples/indicators/ke-hoach-minh-ha.yaml \
  --out Examples/reports/tien-do-minh-ha.html

dgov report Examples/indicators/bang-diem/*.json --rubric Examples/indicators/bo-tieu-chi-mau.yaml \
  --out Examples/reports/toan-canh-minh-ha.html
dgov rank Examples/indicators/bang-diem --bodies Examples/indicators/co-quan-minh-ha.yaml --format json \
  --out .build/samples/xep-hang.json
dgov report .build/samples/xep-hang.json --lang en --format md --out Examples/reports/xep-hang.en.md

dgov audit Examples/open-data/danh-muc-minh-ha.jsonld --plan Examples/open-data/ke-hoach-minh-ha.yaml \
  --probes Examples/open-data/tham-do-minh-ha.yaml --as-of 2026-11-21 --format json \
  --out .build/samples/du-lieu-mo.json
dgov report .build/samples/du-lieu-mo.json --format md --out Examples/reports/du-lieu-mo-minh-ha.md

dgov score Examples/reports/minh-ha-2027.yaml --measures .build/samples/du-lieu-mo.json \
  --measures .build/samples/minh-ha.json --format json --out .build/samples/minh-ha-2027.json
dgov report .build/samples/minh-ha-2027.json .build/samples/du-lieu-mo.json .build/samples/minh-ha.json \
  --programme Examples/indicators/ke-hoach-minh-ha.yaml --lang en --out Examples/reports/ho-so-minh-ha.en.html
