#!/usr/bin/env bash
# Checks the same catalogue of DATASETS=1000 with bench-audit (reading and DCAT-AP, reading and all packs) and with pyshacl and
# the official DCAT-AP shapes (validation alone), in turn, and prints medians and ratios. The environment goes to $DQBENCH
# (default ~/.cache/dqbench).
set -euo pipefail
cd "$(dirname "$0")"
datasets=${DATASETS:-1000}
work=${DQBENCH:-$HOME/.cache/dqbench}
python=$work/tools/venv-shacl/bin/python
[ -x "$python" ] || { mkdir -p "$work/tools" && python3 -m venv "$work/tools/venv-shacl"; }
"$work/tools/venv-shacl/bin/pip" install -q pyshacl==0.40.1 rdflib==7.6.0
(cd ../.. && swift build -c release --product bench-catalogue >&2 && swift build -c release --product bench-audit >&2)
bin=$(cd ../.. && swift build -c release --show-bin-path)
catalogue=$work/catalogue_$datasets.jsonld
"$bin/bench-catalogue" "$catalogue" "$datasets"
figures=$(mktemp)
trap 'rm -f "$figures"' EXIT
shapes=../../../../Tests/OpenDataTests/Fixtures/dcat-ap-3.0.1-shapes
official=("$shapes/shapes.ttl" "$shapes/shapes_recommended.ttl" "$shapes/mdr-vocabularies.shape.ttl")
for _ in $(seq "${REPS:-3}"); do
  "$bin/bench-audit" "$catalogue" 5 dcat-ap-3 | sed 's/^audit\./profile./' >>"$figures"
  "$bin/bench-audit" "$catalogue" 5 >>"$figures"
  "$python" shacl.py "$catalogue" "${official[@]}" >>"$figures"
done
median() { grep "^$1 " "$figures" | awk '{print $2}' | sort -g | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
awk -v d="$datasets" -v a="$(median profile.cpu_ms)" -v p="$(median audit.cpu_ms)" -v b="$(median pyshacl.cpu_s)" 'BEGIN {
  printf "%d datasets, CPU a dataset: pyshacl, the official shapes alone, %.2f ms\n", d, b * 1000 / d
  printf "  reading and DCAT-AP %.3f ms, %.0f times less (at least 100)\n", a / d, b * 1000 / a
  printf "  reading and all packs %.3f ms, %.0f times less\n", p / d, b * 1000 / p }'
