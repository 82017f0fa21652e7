#!/usr/bin/env bash
# Builds the benchmarks in release mode, runs each against its peer in turn, and prints medians and ratios.
# run.sh [FILE] also writes the figures to FILE, a line each: name value.
set -euo pipefail
cd "$(dirname "$0")"
rounds=${ROUNDS:-5}
swift build -c release >&2
bin=$(swift build -c release --show-bin-path)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
figures=$work/figures
"$bin/bench-generate" "$work/large.yaml"

# Load: ours, libyaml's bare events and Yams in turn, so that all see the same state of the machine.
for _ in $(seq "$rounds"); do
  for program in events load yams; do "$bin/bench-$program" "$work/large.yaml" 3 >>"$figures"; done
done
for _ in $(seq "$rounds"); do "$bin/bench-score" 2000 >>"$figures"; done
"$bin/bench-score" 10000 | sed 's/^score\./stream./' >>"$figures"
"$bin/bench-hostile" >>"$figures"

# Open data: 10,000 datasets with 30,000 distributions, read and held against every pack.
"$bin/bench-catalogue" "$work/catalogue.jsonld" 10000
for _ in $(seq "$rounds"); do "$bin/bench-audit" "$work/catalogue.jsonld" 3 >>"$figures"; done

# Targets: a province (200 bodies, 50 indicators, 20 quarters) and the whole country (34 provinces, 4,000 bodies).
"$bin/bench-figures" "$work/province" 1 200 50 20
for _ in $(seq "$rounds"); do "$bin/bench-track" "$work/province" province 3 >>"$figures"; done
"$bin/bench-figures" "$work/country" 34 4000 50 20
"$bin/bench-track" "$work/country" country 1 >>"$figures"

# Start: dgov against a Swift program that does nothing, linked in the same way.
(cd ../.. && swift build -c release --product dgov >&2)
dgov=$(cd ../.. && swift build -c release --show-bin-path)/dgov
example=../evidence/so-xay-dung.yaml
"$bin/bench-launch" 15 empty "$bin/bench-empty" -- version "$dgov" --version -- score "$dgov" score "$example" >>"$figures"

median() { grep "^$1 " "$figures" | awk '{print $2}' | sort -g | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN {printf "%.2f", a / b}'; }
row() { printf '%-52s %12s %s\n' "$1" "$2" "${3:-}"; }
number() { awk -v v="$1" 'BEGIN {printf "%.2f", v}'; }

events=$(median events.cpu_ms)
load=$(median load.cpu_ms)
yams=$(median yams.cpu_ms)
row "rubric of $(awk -v b="$(median load.bytes)" 'BEGIN {printf "%.1f", b / 1e6}') MB, CPU ms: bare libyaml events" "$(number "$events")"
row "  load, check and build" "$(number "$load")" "$(ratio "$load" "$events") x the events (at most 3)"
row "  Yams typed decode" "$(number "$yams")" "$(ratio "$yams" "$load") x ours (at least 3)"
row "score, million items a second on one core" "$(number "$(median score.million_items_per_second)")" "(at least 2)"
row "  peak MB after 100 evidences, after 10,000" \
  "$(number "$(median stream.peak_after_100_mb)")" "$(number "$(median stream.peak_mb)")"
while read -r name value; do
  row "hostile: ${name#hostile.}" "$(number "$value")"
done < <(grep '^hostile\.' "$figures")
row "catalogue of $(awk -v b="$(median audit.bytes)" 'BEGIN {printf "%.0f", b / 1e6}') MB, CPU ms: read and all packs" \
  "$(number "$(median audit.cpu_ms)")" "(at most 2000)"
row "  peak MB" "$(number "$(median audit.peak_mb)")" "(at most 500)"
row "tracking $(number "$(median province.figures)") figures of a province from CSV, CPU ms" \
  "$(number "$(median province.cpu_ms)")" "(at most 1000)"
row "tracking $(number "$(median country.figures)") figures of the country from CSV, CPU ms" \
  "$(number "$(median country.cpu_ms)")" "(at most 15000)"
row "  peak MB" "$(number "$(median country.peak_mb)")" "(at most 1000)"
row "start of an empty program, ms" "$(number "$(median empty.wall_ms)")"
row "  dgov --version" "$(number "$(median version.wall_ms)")" \
  "$(awk -v a="$(median version.wall_ms)" -v b="$(median empty.wall_ms)" 'BEGIN {printf "%+.2f", a - b}') ms (at most +8)"
row "  dgov score of the example" "$(number "$(median score.wall_ms)")" "(at most 40)"
if [ $# -gt 0 ]; then cp "$figures" "$1"; fi
