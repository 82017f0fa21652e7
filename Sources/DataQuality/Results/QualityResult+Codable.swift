// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension QualityResult: Codable {
    private enum CodingKeys: String, CodingKey {
        case result, format, engine
        case asOf
        case values, status, suite, title, dictionary, dataset, inputs, rows, words, measures, index, checks, columns,
            faults
    }

    /// Reads a result as it was written; values that were masked stay masked.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try container.expect(.quality, forKey: .result, wanted: "of a quality check")
        try container.expectFirstFormat(forKey: .format)
        engine = try container.decode(EngineIdentity.self, forKey: .engine)
        asOf = try container.decode(CalendarDate.self, forKey: .asOf)
        status = try container.decode(CheckStatus.self, forKey: .status)
        suite = try container.decode(DocumentIdentity.self, forKey: .suite)
        title = try container.decode(LocalizedText.self, forKey: .title)
        dictionary = try container.decodeIfPresent(DocumentIdentity.self, forKey: .dictionary)
        dataset = try container.decode(DatasetSummary.self, forKey: .dataset)
        inputs = try container.decode([InputSummary].self, forKey: .inputs)
        rows = try container.decode(RowCounts.self, forKey: .rows)
        words = try container.decode([WordResult].self, forKey: .words)
        index = try container.decodeIfPresent(QualityIndex.self, forKey: .index)
        checks = try container.decode([WrittenCheck].self, forKey: .checks).map(\.check)
        columns = try container.decode([ColumnResult].self, forKey: .columns)
        faults = try container.decode([FaultCount].self, forKey: .faults)
    }

    /// Writes the result with its personal values masked; ``showingValues()`` is the way to write them whole.
    public func encode(to encoder: any Encoder) throws { try masked().encode(to: encoder) }

    /// Writes the result as it is.
    func write(to encoder: any Encoder, values: ShownValues) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(ResultKind.quality, forKey: .result)
        try container.encode(1, forKey: .format)
        try container.encode(engine, forKey: .engine)
        try container.encode(asOf, forKey: .asOf)
        try container.encode(values, forKey: .values)
        try container.encode(status, forKey: .status)
        try container.encode(suite, forKey: .suite)
        try container.encode(title, forKey: .title)
        try container.encodeIfPresent(dictionary, forKey: .dictionary)
        try container.encode(dataset, forKey: .dataset)
        try container.encode(inputs, forKey: .inputs)
        try container.encode(rows, forKey: .rows)
        try container.encode(words, forKey: .words)
        try container.encode(WrittenMeasures(measures.map { ($0.id, $0.figure) }), forKey: .measures)
        try container.encodeIfPresent(index, forKey: .index)
        try container.encode(checks.map(WrittenCheck.init), forKey: .checks)
        try container.encode(columns, forKey: .columns)
        try container.encode(faults, forKey: .faults)
    }

    /// The result as JSON with its personal values masked: the same bytes for the same result, always.
    public func json(pretty: Bool = true) throws -> [UInt8] { try masked().json(pretty: pretty) }

    /// Reads a result from JSON; values that were masked stay masked.
    /// - Throws: an error that names the place of what does not fit.
    public init(json bytes: [UInt8], named name: String) throws {
        self = try JSONTextDecoder().decode(QualityResult.self, from: bytes, name: name)
    }
}
