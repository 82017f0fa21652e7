#!/usr/bin/env bash
# Builds the documentation of every library module as a static site in .build/docs; broken links are errors.
set -euo pipefail
cd "$(dirname "$0")/../.."
graphs=.build/symbol-graphs
rm -rf "$graphs" .build/docs
mkdir -p "$graphs" .build/docs
modules=(LocatedYAML Evidence Scoring RubricLibrary Reports)
for module in "${modules[@]}"; do
  swift build --scratch-path .build-docs --target "$module" \
    -Xswiftc -emit-symbol-graph -Xswiftc -emit-symbol-graph-dir -Xswiftc "$PWD/$graphs"
done
docc=$(command -v docc || echo "$(dirname "$(readlink -f "$(command -v swift)")")/docc")
for module in "${modules[@]}"; do
  own=.build/symbol-graphs-$module
  rm -rf "$own" && mkdir -p "$own"
  cp "$graphs/$module"*.symbols.json "$own/"
  "$docc" convert "Sources/$module/$module.docc" --additional-symbol-graph-dir "$own" --warnings-as-errors \
    --transform-for-static-hosting --hosting-base-path "$module" --output-path ".build/docs/$module"
  echo "documentation of $module: .build/docs/$module"
done
