#!/bin/bash
# Scores the assessments of danh-gia/ with the sample rubric: one scorecard in bang-diem/ for each body.
# Chấm các hồ sơ trong danh-gia/ theo bộ tiêu chí mẫu: mỗi cơ quan một bảng điểm trong bang-diem/.
set -e
cd "$(dirname "$0")"
for evidence in danh-gia/*.yaml; do
  "${DGOV:-dgov}" score "$evidence" --rubric bo-tieu-chi-mau.yaml --format json \
    --out "bang-diem/$(basename "$evidence" .yaml).json"
done
