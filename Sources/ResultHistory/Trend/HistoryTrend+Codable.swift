// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

extension HistoryTrend: Codable {
    private enum CodingKeys: String, CodingKey {
        case result, format, engine
        case asOf
        case since, series
    }

    /// Reads a trend as it was written.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try container.expect(.trend, forKey: .result, wanted: "a trend")
        try container.expectFirstFormat(forKey: .format)
        engine = try container.decode(EngineIdentity.self, forKey: .engine)
        asOf = try container.decode(CalendarDate.self, forKey: .asOf)
        since = try container.decodeIfPresent(CalendarDate.self, forKey: .since)
        series = try container.decode([Series].self, forKey: .series)
    }

    /// Writes the result envelope, then the lines.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(ResultKind.trend, forKey: .result)
        try container.encode(1, forKey: .format)
        try container.encode(engine, forKey: .engine)
        try container.encode(asOf, forKey: .asOf)
        try container.encodeIfPresent(since, forKey: .since)
        try container.encode(series, forKey: .series)
    }

    /// The trend as JSON: the same bytes for the same trend, always.
    public func json(pretty: Bool = true) throws -> [UInt8] { try JSONTextEncoder(pretty: pretty).encode(self) }

    /// Reads a trend from JSON.
    /// - Throws: an error that names the place of what does not fit.
    public init(json bytes: [UInt8], named name: String) throws {
        self = try JSONTextDecoder().decode(HistoryTrend.self, from: bytes, name: name)
    }
}

extension HistoryTrend.Series: Codable {
    private enum CodingKeys: String, CodingKey {
        case subject, kind, document, title, measure
        case measureTitle
        case status, change, points
    }

    /// Reads a line as it was written.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            subject: try container.decodeIfPresent(HistoryEntry.Matter.self, forKey: .subject),
            kind: try container.decode(ResultKind.self, forKey: .kind),
            document: try container.decodeIfPresent(DocumentIdentity.self, forKey: .document),
            title: try container.decodeIfPresent(LocalizedText.self, forKey: .title),
            measure: try container.decode(String.self, forKey: .measure),
            measureTitle: try container.decodeIfPresent(LocalizedText.self, forKey: .measureTitle),
            status: try container.decodeIfPresent(SourceStatus.self, forKey: .status),
            points: try container.decode([HistoryTrend.Point].self, forKey: .points),
            change: try container.decodeIfPresent(HistoryTrend.Change.self, forKey: .change))
    }

    /// Writes what the line is of, then its points.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(subject, forKey: .subject)
        try container.encode(kind, forKey: .kind)
        try container.encodeIfPresent(document, forKey: .document)
        try container.encodeIfPresent(title, forKey: .title)
        try container.encode(measure, forKey: .measure)
        try container.encodeIfPresent(measureTitle, forKey: .measureTitle)
        try container.encodeIfPresent(status, forKey: .status)
        try container.encodeIfPresent(change, forKey: .change)
        try container.encode(points, forKey: .points)
    }
}

extension HistoryTrend.Point: Codable {
    private enum CodingKeys: String, CodingKey {
        case hash
        case asOf
        case document, profile, phase, value, range, level, coverage, change, gap, marks
    }

    /// Reads a point as it was written.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            hash: try container.decode(SHA256Digest.self, forKey: .hash),
            asOf: try container.decode(CalendarDate.self, forKey: .asOf),
            document: try container.decodeIfPresent(DocumentIdentity.self, forKey: .document),
            profile: try container.decodeIfPresent(String.self, forKey: .profile),
            phase: try container.decodeIfPresent(String.self, forKey: .phase),
            value: try container.decodeIfPresent(Rational.self, forKey: .value),
            range: try container.decodeIfPresent(ValueRange.self, forKey: .range),
            level: try container.decodeIfPresent(HistoryFigure.Level.self, forKey: .level),
            coverage: try container.decodeIfPresent(Rational.self, forKey: .coverage),
            change: try container.decodeIfPresent(Rational.self, forKey: .change),
            gap: try container.decodeIfPresent(HistoryTrend.Gap.self, forKey: .gap),
            marks: try container.decode([TrendMark].self, forKey: .marks))
    }

    /// Writes the point; what it does not have is left out.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(hash, forKey: .hash)
        try container.encode(asOf, forKey: .asOf)
        try container.encodeIfPresent(document, forKey: .document)
        try container.encodeIfPresent(profile, forKey: .profile)
        try container.encodeIfPresent(phase, forKey: .phase)
        try container.encodeIfPresent(value, forKey: .value)
        try container.encodeIfPresent(range, forKey: .range)
        try container.encodeIfPresent(level, forKey: .level)
        try container.encodeIfPresent(coverage, forKey: .coverage)
        try container.encodeIfPresent(change, forKey: .change)
        try container.encodeIfPresent(gap, forKey: .gap)
        try container.encode(marks, forKey: .marks)
    }
}
