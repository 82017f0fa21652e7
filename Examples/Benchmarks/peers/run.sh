#!/usr/bin/env bash
# Runs the same 20 counts through dgov, DuckDB, Polars and a C program in turn, and prints medians and ratios.
# ROWS=5000000 REPS=5 are the defaults; DECLARATIVE=1 adds Pointblank and pandera. Environments and data go to $DQBENCH
# (default ~/.cache/dqbench): about 0.5 GB, and 0.8 GB of data for 5 million rows.
set -euo pipefail
cd "$(dirname "$0")"
rows=${ROWS:-5000000}
bash setup.sh
(cd .. && swift build -c release --product bench-counts >&2)
(cd ../../.. && swift build -c release --product dgov >&2)
counts=$(cd .. && swift build -c release --show-bin-path)/bench-counts
dgov=$(cd ../../.. && swift build -c release --show-bin-path)/dgov
work=${DQBENCH:-$HOME/.cache/dqbench}/suite
mkdir -p "$work"
cp dan-cu.yaml "$work/"
data=${DQBENCH:-$HOME/.cache/dqbench}/data
tools=polars,polars-1t,duckdb-tuned,duckdb-tuned-1t,c-suite
if [ -n "${DECLARATIVE:-}" ]; then tools=$tools,pointblank,pandera; fi
# The list of communes is made with the data, and must lie beside the suite.
python=${DQBENCH:-$HOME/.cache/dqbench}/tools/venv-core/bin/python
[ -f "$data/dancu_$rows.expected.json" ] || "$python" gen.py --rows "$rows" --out "$data"
cp "$data/ref_xa.csv" "$work/"
python3 run.py --rows "$rows" --reps "${REPS:-5}" --tools "$tools" --base polars \
  --external "dgov=$counts $dgov $work/dan-cu.yaml {csv} 2" --external "dgov-1t=$counts $dgov $work/dan-cu.yaml {csv} 1" "$@"
