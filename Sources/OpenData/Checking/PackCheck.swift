// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// One check of a pack.
public struct PackCheck: Sendable {
    /// How bad a failure is.
    public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
        /// The rule is broken: the catalogue does not pass.
        case error
        /// It should be put right.
        case warning
        /// It is good to know.
        case note
    }

    /// What can be done about failures of one or several checks.
    public struct Fix: Hashable, Sendable {
        /// Its id; checks with the same fix are put right together.
        public var id: String
        /// What to do; `{count}` stands for the number of resources, `{count|dataset|datasets}` for the number with the
        /// noun that fits it.
        public var title: LocalizedText

        /// Makes a fix.
        public init(id: String, title: LocalizedText) {
            self.id = id
            self.title = title
        }

        /// What to do on so many resources.
        public func title(count: Int) -> LocalizedText {
            LocalizedText(
                vi: Self.filled(title.text(in: .vietnamese), count), en: Self.filled(title.text(in: .english), count))
        }

        private static func filled(_ template: String, _ count: Int) -> String {
            var text = ""
            var rest = template[...]
            while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
                let parts = rest[rest.index(after: open)..<close].split(separator: "|")
                text += rest[..<open]
                switch (parts.first, parts.count) {
                case ("count", 1): text += String(count)
                case ("count", 3): text += "\(count) \(count == 1 ? parts[1] : parts[2])"
                default: text += rest[open...close]
                }
                rest = rest[rest.index(after: close)...]
            }
            return text + rest
        }
    }

    /// Its id, unique among all packs that are used together.
    public var id: String
    /// What passes, as a short name.
    public var title: LocalizedText
    /// The id of its group.
    public var group: String
    /// Which resources it is held against. Outcomes of several scopes of one dataset are joined: the best counts.
    public var scopes: [CheckScope]
    /// What it reads, for the tests that read properties.
    public var reads: [ResourceProperty]
    /// What it asks.
    public var test: CheckTest
    /// What it is worth; 0 for a check without points.
    public var points: Rational
    /// How bad a failure is.
    public var severity: Severity
    /// Ids of sources.
    public var basis: [String]
    /// How far the rule can be relied on.
    public var status: SourceStatus
    /// The spans of days on which it is in force; none for always.
    public var effective: [DateSpan]
    /// What to do when it fails.
    public var fix: Fix?
    /// Whether a failure alone keeps the whole catalogue from passing.
    public var isBlocking: Bool

    /// Makes a check.
    public init(
        id: String, title: LocalizedText, group: String, scopes: [CheckScope], reads: [ResourceProperty] = [],
        test: CheckTest, points: Rational = 0, severity: Severity = .warning, basis: [String] = [],
        status: SourceStatus = .official, effective: [DateSpan] = [], fix: Fix? = nil, isBlocking: Bool = false
    ) {
        self.id = id
        self.title = title
        self.group = group
        self.scopes = scopes
        self.reads = reads
        self.test = test
        self.points = points
        self.severity = severity
        self.basis = basis
        self.status = status
        self.effective = effective
        self.fix = fix
        self.isBlocking = isBlocking
    }

    /// Whether the rule is in force on a day.
    public func isInForce(on day: CalendarDate) -> Bool {
        effective.isEmpty || effective.contains { $0.contains(day) }
    }
}
