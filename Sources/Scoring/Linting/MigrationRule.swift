// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Migration maps that name an id twice or lead from the rubric's own version.
struct MigrationRule: LintRule {
    func check(_ loaded: LoadedRubric, _ collector: DiagnosticCollector) {
        let origin = loaded.document["migrations"] ?? loaded.document
        for migration in loaded.rubric.migrations {
            if migration.from == loaded.rubric.identity.version {
                collector.error(.migrationFromItself(migration.from), at: origin)
            }
            var seen: Set<String> = []
            let old =
                Array(migration.renamed.keys) + Array(migration.split.keys) + migration.merged.values.flatMap(\.self)
                + migration.dropped
            for id in old.sorted() where !seen.insert(id).inserted {
                collector.error(.migratedTwice(id, from: migration.from), at: origin)
            }
        }
    }
}
