// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension RankingResult: Codable {
    private enum CodingKeys: String, CodingKey {
        case result, format, engine
        case asOf, previousAsOf
        case matter, order
        case minimumCoverage
        case bodies, tables
    }

    /// Reads a ranking as it was written.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try container.expect(.ranking, forKey: .result, wanted: "a ranking")
        try container.expectFirstFormat(forKey: .format)
        engine = try container.decode(EngineIdentity.self, forKey: .engine)
        asOf = try container.decode(CalendarDate.self, forKey: .asOf)
        previousAsOf = try container.decodeIfPresent(CalendarDate.self, forKey: .previousAsOf)
        matter = try container.decode(Matter.self, forKey: .matter)
        order = try container.decode(Order.self, forKey: .order)
        minimumCoverage = try container.decodeIfPresent(Rational.self, forKey: .minimumCoverage)
        bodies = try container.decodeIfPresent(DocumentIdentity.self, forKey: .bodies)
        tables = try container.decode([Table].self, forKey: .tables)
    }

    /// Writes the result envelope, then the tables.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(ResultKind.ranking, forKey: .result)
        try container.encode(1, forKey: .format)
        try container.encode(engine, forKey: .engine)
        try container.encode(asOf, forKey: .asOf)
        try container.encodeIfPresent(previousAsOf, forKey: .previousAsOf)
        try container.encode(matter, forKey: .matter)
        try container.encode(order, forKey: .order)
        try container.encodeIfPresent(minimumCoverage, forKey: .minimumCoverage)
        try container.encodeIfPresent(bodies, forKey: .bodies)
        try container.encode(tables, forKey: .tables)
    }
}
