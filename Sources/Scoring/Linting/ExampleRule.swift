// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Examples whose numbers do not come out.
struct ExampleRule: LintRule {
    func check(_ loaded: LoadedRubric, _ collector: DiagnosticCollector) {
        for (example, origin) in zip(loaded.rubric.examples, loaded.exampleOrigins) {
            do {
                for failure in try example.failures(under: loaded.rubric) {
                    collector.error(
                        .exampleFails(example.name, failure.node, expected: failure.expected, found: failure.found),
                        at: origin)
                }
            } catch {
                for diagnostic in error.diagnostics { collector.report(diagnostic) }
            }
        }
    }
}
