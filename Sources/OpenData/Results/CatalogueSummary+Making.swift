// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

extension CatalogueSummary {
    /// What is told of a catalogue before any check.
    init(of input: AuditInput, _ index: ResourceIndex) {
        let catalogue = input.catalogue
        self.init(
            file: catalogue.source.name, format: catalogue.format, digest: input.digest, uri: catalogue.uri,
            title: LocalizedText(of: catalogue.titles),
            counts: Counts(
                datasets: index.datasets, distributions: index.distributions, services: catalogue.services.count,
                series: catalogue.series.count, publishers: index.publishers.count),
            reading: ReadingCounts(
                errors: input.diagnostics.count { $0.severity == .error },
                warnings: input.diagnostics.count { $0.severity == .warning }))
    }
}
