// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension QualityComparison: Codable {
    private enum CodingKeys: String, CodingKey {
        case result, format, of, engine
        case asOf
        case title, dataset, old, new
        case suiteChange
        case history, rows, words, counts, checks, rule, alarms
    }

    private enum RowKeys: String, CodingKey { case old, new, change, share }

    private enum CountKey: CodingKey {
        case kind(CheckChange.Kind)
        var stringValue: String {
            switch self {
            case .kind(let kind): kind.rawValue
            }
        }
        var intValue: Int? { nil }
        init?(stringValue: String) {
            guard let kind = CheckChange.Kind(rawValue: stringValue) else { return nil }
            self = .kind(kind)
        }
        init?(intValue: Int) { nil }
    }

    /// What the results are; comparisons of scorecards say nothing.
    private static let compared = ResultKind.quality

    /// Reads a comparison as it was written.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let kind = try container.decode(ResultKind.self, forKey: .result)
        let compared = try container.decodeIfPresent(ResultKind.self, forKey: .of)
        guard kind == .comparison, compared == Self.compared else {
            throw DecodingError.dataCorruptedError(
                forKey: kind == .comparison ? .of : .result, in: container,
                debugDescription: "this is a result of kind '\(kind.rawValue)', not a comparison of quality results")
        }
        try container.expectFirstFormat(forKey: .format)
        engine = try container.decode(EngineIdentity.self, forKey: .engine)
        title = try container.decode(LocalizedText.self, forKey: .title)
        dataset = try container.decode(QualityResult.DatasetSummary.self, forKey: .dataset)
        old = try container.decode(Side.self, forKey: .old)
        new = try container.decode(Side.self, forKey: .new)
        suiteChange = try container.decodeIfPresent(SuiteChange.self, forKey: .suiteChange)
        history = try container.decode(Int.self, forKey: .history)
        words = try container.decode([WordChange].self, forKey: .words)
        checks = try container.decode([CheckChange].self, forKey: .checks)
        rule = try container.decode(AlarmRule.self, forKey: .rule)
        alarms = try container.decode([QualityAlarm].self, forKey: .alarms)
    }

    /// Writes the result envelope, the change of rows, the counts of checks by kind of change, changes and alarms.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(ResultKind.comparison, forKey: .result)
        try container.encode(1, forKey: .format)
        try container.encode(Self.compared, forKey: .of)
        try container.encode(engine, forKey: .engine)
        try container.encode(new.asOf, forKey: .asOf)
        try container.encode(title, forKey: .title)
        try container.encode(dataset, forKey: .dataset)
        try container.encode(old, forKey: .old)
        try container.encode(new, forKey: .new)
        try container.encodeIfPresent(suiteChange, forKey: .suiteChange)
        try container.encode(history, forKey: .history)
        var rows = container.nestedContainer(keyedBy: RowKeys.self, forKey: .rows)
        try rows.encode(old.rows.read, forKey: .old)
        try rows.encode(new.rows.read, forKey: .new)
        try rows.encode(rowChange, forKey: .change)
        try rows.encodeIfPresent(rowShare, forKey: .share)
        try container.encode(words, forKey: .words)
        var counts = container.nestedContainer(keyedBy: CountKey.self, forKey: .counts)
        for kind in CheckChange.Kind.allCases { try counts.encode(count(kind), forKey: .kind(kind)) }
        try container.encode(checks, forKey: .checks)
        try container.encode(rule, forKey: .rule)
        try container.encode(alarms, forKey: .alarms)
    }

    /// The comparison as JSON: the same bytes for the same comparison, always.
    public func json(pretty: Bool = true) throws -> [UInt8] { try JSONTextEncoder(pretty: pretty).encode(self) }

    /// Reads a comparison from JSON.
    /// - Throws: an error that names the place of what does not fit.
    public init(json bytes: [UInt8], named name: String) throws {
        self = try JSONTextDecoder().decode(QualityComparison.self, from: bytes, name: name)
    }
}

extension CheckChange: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, title, kind, columns, word, severity, change
        case isRedefined = "redefined"
        case oldStatus, newStatus, oldRatio, newRatio, oldFailed, newFailed
    }

    /// Reads a change as it was written.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try container.decode(String.self, forKey: .id),
            title: try container.decodeIfPresent(LocalizedText.self, forKey: .title),
            kind: try container.decode(CheckKind.self, forKey: .kind),
            columns: try container.decode([String].self, forKey: .columns),
            word: try container.decode(QualityWord.self, forKey: .word),
            severity: try container.decode(QualityCheck.Severity.self, forKey: .severity),
            change: try container.decode(Kind.self, forKey: .change),
            isRedefined: try container.decodeIfPresent(Bool.self, forKey: .isRedefined) ?? false,
            oldStatus: try container.decodeIfPresent(CheckStatus.self, forKey: .oldStatus),
            newStatus: try container.decodeIfPresent(CheckStatus.self, forKey: .newStatus),
            oldRatio: try container.decodeIfPresent(Rational.self, forKey: .oldRatio),
            newRatio: try container.decodeIfPresent(Rational.self, forKey: .newRatio),
            oldFailed: try container.decodeIfPresent(Int.self, forKey: .oldFailed),
            newFailed: try container.decodeIfPresent(Int.self, forKey: .newFailed))
    }

    /// Writes what is known of the change.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encodeIfPresent(title, forKey: .title)
        try container.encode(kind, forKey: .kind)
        try container.encode(columns, forKey: .columns)
        try container.encode(word, forKey: .word)
        try container.encode(severity, forKey: .severity)
        try container.encode(change, forKey: .change)
        if isRedefined { try container.encode(true, forKey: .isRedefined) }
        try container.encodeIfPresent(oldStatus, forKey: .oldStatus)
        try container.encodeIfPresent(newStatus, forKey: .newStatus)
        try container.encodeIfPresent(oldRatio, forKey: .oldRatio)
        try container.encodeIfPresent(newRatio, forKey: .newRatio)
        try container.encodeIfPresent(oldFailed, forKey: .oldFailed)
        try container.encodeIfPresent(newFailed, forKey: .newFailed)
    }
}
