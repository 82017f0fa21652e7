// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What a kind of result gives to reports: the contract between results and the documents made of them.
///
/// A report of one result is made of its summary and its sections; a dossier puts the summaries of several results on a
/// front page and the sections of each below it. The same source in the same scope gives the same parts, always.
public protocol ReportSectionSource: Sendable {
    /// What must be known of the result, and its few numbers for a front page.
    func summary(in scope: ReportScope) -> ReportSummary

    /// The result section by section. Every id, of sections, tables, rows, charts and details, begins with the prefix of
    /// the scope, as ``ReportScope/id(_:)`` gives it, and is used once; every reference leads to one of them or to an
    /// anchor of the scope.
    func sections(in scope: ReportScope) -> [ReportSection]

    /// What this result explains, for other results of the same report to link to.
    func anchors(in scope: ReportScope) -> [ReportAnchor]

    /// What of other results this result rests on, and where it says so.
    func uses(in scope: ReportScope) -> [ReportAnchor]
}

extension ReportSectionSource {
    /// Nothing that others could link to.
    public func anchors(in scope: ReportScope) -> [ReportAnchor] { [] }

    /// Nothing of other results.
    public func uses(in scope: ReportScope) -> [ReportAnchor] { [] }
}

/// A part of a report that explains something by a name that several results know.
public struct ReportAnchor: Sendable, Hashable {
    /// What is explained.
    public enum Key: Sendable, Hashable {
        /// A measure, by its id, such as `quality.dan-cu.complete`.
        case measure(String)
        /// The level of a body, by the id of the body.
        case level(String)
    }

    /// What is explained, or used.
    public let key: Key
    /// The text of a link to it.
    public let text: String
    /// The id of the part.
    public let id: String

    /// Names a part.
    public init(_ key: Key, text: String, id: String) {
        self.key = key
        self.text = text
        self.id = id
    }
}

/// What must be known of a result, before its sections.
public struct ReportSummary: Sendable, Hashable {
    /// What kind of result it is, such as "Open-data audit".
    public var kind: String
    /// What it is about: the name of a body or of a data set.
    public var subject: String
    /// The id of the body it is about, where it names one.
    public var body: String?
    /// Rubric or suite with version and hash, as-of date, coverage, what is not known.
    public var facts: [ReportFact]
    /// What must be said beside it, such as that its rubric is proposed.
    public var notices: [ReportNotice]
    /// Its few numbers.
    public var figures: [ReportFigure]
    /// Documents and program behind it.
    public var colophon: [ReportFact]

    /// Makes a summary without facts.
    /// - Parameters:
    ///   - kind: what kind of result it is.
    ///   - subject: what it is about.
    ///   - body: the id of the body it is about.
    public init(kind: String, subject: String, body: String? = nil) {
        self.kind = kind
        self.subject = subject
        self.body = body
        facts = []
        notices = []
        figures = []
        colophon = []
    }
}
