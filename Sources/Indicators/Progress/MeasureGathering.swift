// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The numbers that a tracked programme gives to rubrics.
///
/// They come from the phase of the day; of an indicator without a target in it from the last phase that has begun. A level
/// that was only derived is no measure.
struct MeasureGathering {
    /// Sorted by id.
    private(set) var measures: [ProgressMeasure] = []
    private(set) var findings: [ProgressFinding] = []

    init(_ rows: [IndicatorProgress], _ input: ProgressInput) {
        var phases = input.programme.phases.filter { $0.from <= input.asOf }.sorted { $0.from > $1.from }.map(\.id)
        if let phase = input.phase { phases.removeAll { $0 != phase } }
        let indicators = input.programme.tracked.filter { $0.measure != nil }
        var given: [String: (indicator: String, figure: MeasureValue.Figure)] = [:]
        for phase in phases {
            var inPhase: [String: (indicator: String, figure: MeasureValue.Figure)] = [:]
            for indicator in indicators {
                guard let id = indicator.measure, given[id] == nil,
                    let row = rows.first(where: { $0.indicator == indicator.id && $0.phase == phase }),
                    let figure = figure(of: row, indicator, id)
                else { continue }
                if let first = inPhase[id] {
                    if first.figure != figure { findings.append(.measureTwice(indicator, id, first: first.indicator)) }
                } else {
                    inPhase[id] = (indicator.id, figure)
                }
            }
            given.merge(inPhase) { first, _ in first }
        }
        measures = given.map { ProgressMeasure(id: $0.key, figure: $0.value.figure) }.sorted { $0.id < $1.id }
    }

    private mutating func figure(
        of row: IndicatorProgress, _ indicator: Indicator, _ id: String
    ) -> MeasureValue.Figure? {
        guard let figure = row.figure, let value = figure.value else { return nil }
        if figure.origin == .derived {
            findings.append(.measureDerived(indicator, id))
            return nil
        }
        guard MeasureCatalogue.standard.entry(for: id)?.accepts(value) == true else {
            findings.append(.measureOutOfRange(indicator, id, value))
            return nil
        }
        if let numerator = figure.numerator, let denominator = figure.denominator,
            numerator.divided(by: denominator) == value
        {
            return .share(numerator: numerator, denominator: denominator)
        }
        return .number(value)
    }
}
