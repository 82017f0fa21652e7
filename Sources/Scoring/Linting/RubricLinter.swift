// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import LocatedYAML

/// Looks for what a rubric says but cannot mean. A rubric that loads can be scored; the linter asks whether it should be.
public enum RubricLinter {
    /// The problems of a rubric document: those that keep it from loading, or else errors and warnings of the linter.
    public static func lint(
        _ bytes: [UInt8], named name: String, limits: ReadingLimits = .standard
    ) -> [Diagnostic] {
        do {
            let root = try DocumentComposer.compose(bytes, named: name, limits: limits)
            return lint(try LoadedRubric(root))
        } catch {
            return error.diagnostics
        }
    }

    static func lint(_ loaded: LoadedRubric) -> [Diagnostic] {
        let collector = DiagnosticCollector()
        for rule in rules { rule.check(loaded, collector) }
        return collector.sorted()
    }

    /// All rules, in the order of the documentation.
    static let rules: [any LintRule] = [
        BandRule(), LevelRule(), WeightRule(), SelectionRule(), TextRule(), SourceRule(), MigrationRule(),
        ExampleRule(),
    ]
}

/// One thing to look for.
protocol LintRule: Sendable {
    func check(_ loaded: LoadedRubric, _ collector: DiagnosticCollector)
}
