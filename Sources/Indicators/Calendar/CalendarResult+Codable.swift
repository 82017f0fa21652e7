// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension CalendarResult: Codable {
    private enum CodingKeys: String, CodingKey {
        case result, format, engine, programme, programmeEnd, from, to
        case asOf
        case body, bodies, figures, entries, undated, standings
    }

    /// Reads a calendar as it was written.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try container.expect(.calendar, forKey: .result, wanted: "a calendar")
        try container.expectFirstFormat(forKey: .format)
        engine = try container.decode(EngineIdentity.self, forKey: .engine)
        programme = try container.decode(ProgressResult.ProgrammeSummary.self, forKey: .programme)
        programmeEnd = try container.decodeIfPresent(CalendarDate.self, forKey: .programmeEnd)
        from = try container.decode(CalendarDate.self, forKey: .from)
        to = try container.decode(CalendarDate.self, forKey: .to)
        asOf = try container.decodeIfPresent(CalendarDate.self, forKey: .asOf)
        body = try container.decodeIfPresent(CalendarEntry.NamedBody.self, forKey: .body)
        bodies = try container.decodeIfPresent(DocumentIdentity.self, forKey: .bodies)
        figures = try container.decode([DocumentIdentity].self, forKey: .figures)
        entries = try container.decode([CalendarEntry].self, forKey: .entries)
        undated = try container.decode([UndatedEntry].self, forKey: .undated)
        standings = try container.decodeIfPresent([ReportStanding].self, forKey: .standings)
    }

    /// Writes the result envelope, then the days.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(ResultKind.calendar, forKey: .result)
        try container.encode(1, forKey: .format)
        try container.encode(engine, forKey: .engine)
        try container.encode(programme, forKey: .programme)
        try container.encodeIfPresent(programmeEnd, forKey: .programmeEnd)
        try container.encode(from, forKey: .from)
        try container.encode(to, forKey: .to)
        try container.encodeIfPresent(asOf, forKey: .asOf)
        try container.encodeIfPresent(body, forKey: .body)
        try container.encodeIfPresent(bodies, forKey: .bodies)
        try container.encode(figures, forKey: .figures)
        try container.encode(entries, forKey: .entries)
        try container.encode(undated, forKey: .undated)
        try container.encodeIfPresent(standings, forKey: .standings)
    }
}
