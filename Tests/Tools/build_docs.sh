#!/usr/bin/env bash
# Builds the documentation of every library module as a static site in .build/docs; broken links are errors.
set -euo pipefail
cd "$(dirname "$0")/../.."
scratch=.build-docs
# The compiler writes a symbol graph only when it builds a module, so the graphs live beside the build they belong to.
graphs=$scratch/symbol-graphs
rm -rf .build/docs
mkdir -p "$graphs" .build/docs
modules=(LocatedYAML Evidence Scoring DelimitedText DataQuality OpenData OpenDataRDF OpenDataProbe Indicators SafeFiles SelfAssessment RubricLibrary ResultHistory Reports Spreadsheets)
for module in "${modules[@]}"; do
  swift build --scratch-path "$scratch" --target "$module" \
    -Xswiftc -emit-symbol-graph -Xswiftc -emit-symbol-graph-dir -Xswiftc "$PWD/$graphs"
done
docc=$(command -v docc || echo "$(dirname "$(readlink -f "$(command -v swift)")")/docc")
for module in "${modules[@]}"; do
  own=$scratch/graphs-of-$module
  rm -rf "$own" && mkdir -p "$own"
  # Not those of modules whose names begin alike: of OpenData `OpenData@Evidence`, but not `OpenDataRDF`.
  find "$graphs" \( -name "$module.symbols.json" -o -name "$module@*.symbols.json" \) -exec cp -t "$own" {} +
  "$docc" convert "Sources/$module/$module.docc" --additional-symbol-graph-dir "$own" --warnings-as-errors \
    --transform-for-static-hosting --hosting-base-path "$module" --output-path ".build/docs/$module"
  echo "documentation of $module: .build/docs/$module"
done
