#!/usr/bin/env bash
# Checks the same catalogue of DATASETS=1000 with bench-audit (reading and all packs) and with pyshacl and the official
# DCAT-AP shapes (validation alone), in turn, and prints medians and the ratio. The environment goes to $DQBENCH (default
# ~/.cache/dqbench).
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
for _ in $(seq "${REPS:-3}"); do
  "$bin/bench-audit" "$catalogue" 5 >>"$figures"
  "$python" shacl.py "$catalogue" "$shapes"/*.ttl >>"$figures"
done
median() { grep "^$1 " "$figures" | awk '{print $2}' | sort -g | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
ours=$(median audit.cpu_ms)
theirs=$(median pyshacl.cpu_s)
awk -v d="$datasets" -v a="$ours" -v b="$theirs" 'BEGIN {
  printf "%d datasets, CPU a dataset: dgov, reading and all packs %.3f ms; pyshacl, shapes alone %.1f ms; %.0f times (at least 100)\n",
    d, a / d, b * 1000 / d, b * 1000 / a }'
