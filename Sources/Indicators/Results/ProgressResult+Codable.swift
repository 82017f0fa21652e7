// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension ProgressResult: Codable {
    private enum CodingKeys: String, CodingKey {
        case result, format, engine
        case asOf
        case programme, body, rule, counting, measures, figures, bodies, scorecards, reports, phases, tasks, findings
        case rows, standings
    }

    /// Reads a result as it was written.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try container.expect(.progress, forKey: .result, wanted: "of tracking a programme")
        try container.expectFirstFormat(forKey: .format)
        engine = try container.decode(EngineIdentity.self, forKey: .engine)
        asOf = try container.decode(CalendarDate.self, forKey: .asOf)
        programme = try container.decode(ProgrammeSummary.self, forKey: .programme)
        body = try container.decode(Subject.self, forKey: .body)
        rule = try container.decode(ProgressRule.self, forKey: .rule)
        counting = try container.decode(AssessmentChoice.self, forKey: .counting)
        measures = try container.decode(ReadProgressMeasures.self, forKey: .measures).measures
        figures = try container.decode([DocumentIdentity].self, forKey: .figures)
        bodies = try container.decodeIfPresent(DocumentIdentity.self, forKey: .bodies)
        scorecards = try container.decode([DocumentIdentity].self, forKey: .scorecards)
        reports = try container.decode(ReportCount.self, forKey: .reports)
        phases = try container.decode([PhaseProgress].self, forKey: .phases)
        tasks = try container.decode(TaskProgress.self, forKey: .tasks)
        findings = try container.decode([ProgressFinding].self, forKey: .findings)
        rows = try container.decode([IndicatorProgress].self, forKey: .rows)
        standings = try container.decode([BodyStanding].self, forKey: .standings)
    }

    /// Writes the result envelope, what is short, then the long lists.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(ResultKind.progress, forKey: .result)
        try container.encode(1, forKey: .format)
        try container.encode(engine, forKey: .engine)
        try container.encode(asOf, forKey: .asOf)
        try container.encode(programme, forKey: .programme)
        try container.encode(body, forKey: .body)
        try container.encode(rule, forKey: .rule)
        try container.encode(counting, forKey: .counting)
        try container.encode(WrittenMeasures(measures.map { ($0.id, $0.figure) }), forKey: .measures)
        try container.encode(figures, forKey: .figures)
        try container.encodeIfPresent(bodies, forKey: .bodies)
        try container.encode(scorecards, forKey: .scorecards)
        try container.encode(reports, forKey: .reports)
        try container.encode(phases, forKey: .phases)
        try container.encode(tasks, forKey: .tasks)
        try container.encode(findings, forKey: .findings)
        try container.encode(rows, forKey: .rows)
        try container.encode(standings, forKey: .standings)
    }

    /// The result as JSON: the same bytes for the same result, always.
    public func json(pretty: Bool = true) throws -> [UInt8] { try JSONTextEncoder(pretty: pretty).encode(self) }

    /// Reads a result from JSON.
    /// - Throws: an error that names the place of what does not fit.
    public init(json bytes: [UInt8], named name: String) throws {
        self = try JSONTextDecoder().decode(ProgressResult.self, from: bytes, name: name)
    }
}

extension ProgressResult.PhaseProgress: Codable {
    private enum CodingKeys: String, CodingKey { case id, title, from, to, time, counts }

    /// Reads a phase as it was written.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try container.decode(String.self, forKey: .id),
            title: try container.decode(LocalizedText.self, forKey: .title),
            from: try container.decode(CalendarDate.self, forKey: .from),
            to: try container.decode(CalendarDate.self, forKey: .to),
            time: try container.decode(Time.self, forKey: .time),
            counts: try container.decode(StatusCounts.self, forKey: .counts).counts)
    }

    /// Writes the phase with a number for every status.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(title, forKey: .title)
        try container.encode(from, forKey: .from)
        try container.encode(to, forKey: .to)
        try container.encode(time, forKey: .time)
        try container.encode(StatusCounts(counts: counts), forKey: .counts)
    }
}

extension ProgressResult.BodyStanding: Codable {
    private enum CodingKeys: String, CodingKey {
        case body, name, kind, reported, counts, level
        case isVerified = "verified"
    }

    /// Reads a standing as it was written.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            body: try container.decode(String.self, forKey: .body),
            name: try container.decode(LocalizedText.self, forKey: .name),
            kind: try container.decode(String.self, forKey: .kind),
            reported: try container.decode(Int.self, forKey: .reported),
            counts: try container.decode(StatusCounts.self, forKey: .counts).counts,
            level: try container.decodeIfPresent(Int.self, forKey: .level),
            isVerified: try container.decode(Bool.self, forKey: .isVerified))
    }

    /// Writes the standing with the statuses that it has.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(body, forKey: .body)
        try container.encode(name, forKey: .name)
        try container.encode(kind, forKey: .kind)
        try container.encode(reported, forKey: .reported)
        try container.encode(StatusCounts(counts: counts), forKey: .counts)
        try container.encodeIfPresent(level, forKey: .level)
        try container.encode(isVerified, forKey: .isVerified)
    }
}
