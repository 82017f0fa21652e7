#!/usr/bin/env bash
# The peers of run.py, each in a virtual environment under $1 (default $DQBENCH/tools, else ~/.cache/dqbench/tools), and the
# C program. Needs python3 with venv, and gcc. With DECLARATIVE=1 also Pointblank and pandera.
set -euo pipefail
target=${1:-${DQBENCH:-$HOME/.cache/dqbench}/tools}
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$target/bin"
gcc -O3 -march=native -w "$here/tools/csuite.c" -o "$target/bin/csuite"
environment() {
  local name=$1
  shift
  [ -x "$target/venv-$name/bin/python" ] || python3 -m venv "$target/venv-$name"
  "$target/venv-$name/bin/pip" install -q "$@"
}
environment core duckdb==2.0.0 polars==2.1.0 numpy==2.4.6 pyarrow==26.0.1
if [ -n "${DECLARATIVE:-}" ]; then environment declarative pointblank==1.1.1 'pandera[polars]==0.35.0' polars; fi
