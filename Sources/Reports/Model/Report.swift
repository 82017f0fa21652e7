// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A report as a document: what is said, in which order, apart from how it is set. Renderers turn it into HTML, Markdown,
/// CSV or a spreadsheet; builders make it from results.
///
/// Texts are in one language. They come from anybody and are not trusted: a renderer writes every text as text.
public struct Report: Sendable, Hashable {
    /// The language of all its texts.
    public var language: Language
    /// The heading.
    public var title: String
    /// The line below the heading, such as the name of the body.
    public var subtitle: String?
    /// What must be known of the whole: body, rubric, version, hash, as-of date, coverage.
    public var facts: [ReportFact]
    /// What must be said beside the result, such as that a rubric is proposed.
    public var notices: [ReportNotice]
    /// The sections, in order.
    public var sections: [ReportSection]
    /// What stands at the foot: hashes of documents, the program.
    public var colophon: [ReportFact]
    /// A picture beside the heading.
    public var logo: ReportLogo?

    /// A report without sections.
    public init(language: Language, title: String, subtitle: String? = nil) {
        self.language = language
        self.title = title
        self.subtitle = subtitle
        facts = []
        notices = []
        sections = []
        colophon = []
    }
}

/// A part of a report under a heading.
public struct ReportSection: Sendable, Hashable {
    /// Its id, which links name: letters, digits, `.`, `-`, `_`; unique in the report.
    public var id: String
    /// The heading.
    public var title: String
    /// What stands in it, in order.
    public var blocks: [ReportBlock]
    /// Sections below it.
    public var sections: [ReportSection]

    /// Makes a section.
    public init(id: String, title: String, blocks: [ReportBlock] = [], sections: [ReportSection] = []) {
        self.id = id
        self.title = title
        self.blocks = blocks
        self.sections = sections
    }
}

/// A piece of a section.
public enum ReportBlock: Sendable, Hashable {
    /// Running text.
    case paragraph([ReportInline])
    /// A list; numbered or not.
    case list([[ReportInline]], isNumbered: Bool)
    /// Names with values.
    case facts([ReportFact])
    /// A few large numbers, each with a line of text.
    case figures([ReportFigure])
    /// A table.
    case table(ReportTable)
    /// A picture of numbers.
    case chart(ReportChart)
    /// Something that must not be overlooked.
    case notice(ReportNotice)
    /// Something to unfold: a heading line and what is behind it. Where nothing folds, all is shown.
    case details(id: String?, summary: [ReportInline], blocks: [ReportBlock])
}

/// A piece of running text.
public enum ReportInline: Sendable, Hashable {
    /// Plain text.
    case text(String)
    /// Text that matters.
    case strong(String)
    /// An id or a formula.
    case code(String)
    /// A judgement, as a word with a mark; never by colour alone.
    case mark(String, ReportTone)
    /// A link to a section, table row or details block of this report, by id.
    case reference(String, to: String)
    /// A link to a document elsewhere. Only `https:` and `http:` become links; everything else stays text.
    case link(String, url: String)
}

/// What a judgement means for the reader.
public enum ReportTone: String, Sendable, Hashable, CaseIterable {
    /// Neither good nor bad.
    case neutral
    /// As it should be.
    case good
    /// To be watched.
    case warning
    /// Not as it should be.
    case bad
    /// Not known, or not asked for.
    case muted
}

/// A name with a value.
public struct ReportFact: Sendable, Hashable {
    /// The name.
    public var name: String
    /// The value.
    public var value: [ReportInline]

    /// Makes a fact.
    public init(_ name: String, _ value: [ReportInline]) {
        self.name = name
        self.value = value
    }

    /// Makes a fact of plain text.
    public init(_ name: String, _ value: String) { self.init(name, [.text(value)]) }
}

/// A large number.
public struct ReportFigure: Sendable, Hashable {
    /// What it is.
    public var name: String
    /// The number as it is read, such as `49,3 / 100`.
    public var value: String
    /// A line below it.
    public var detail: String?
    /// What it means.
    public var tone: ReportTone
    /// The id of the part of the report that explains it.
    public var explanation: String?

    /// Makes a figure.
    public init(
        name: String, value: String, detail: String? = nil, tone: ReportTone = .neutral, explanation: String? = nil
    ) {
        self.name = name
        self.value = value
        self.detail = detail
        self.tone = tone
        self.explanation = explanation
    }
}

/// Something that must not be overlooked.
public struct ReportNotice: Sendable, Hashable {
    /// The text.
    public var text: [ReportInline]
    /// What it means.
    public var tone: ReportTone

    /// Makes a notice.
    public init(_ text: [ReportInline], tone: ReportTone = .neutral) {
        self.text = text
        self.tone = tone
    }
}

/// A picture beside the heading, carried inside the report.
public struct ReportLogo: Sendable, Hashable {
    /// The kinds of pictures.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// PNG.
        case png = "image/png"
        /// JPEG.
        case jpeg = "image/jpeg"
        /// SVG, shown as a picture: scripts in it do not run.
        case svg = "image/svg+xml"
    }

    /// The bytes of the file.
    public var bytes: [UInt8]
    /// What they are.
    public var kind: Kind
    /// What it shows, for those who do not see it.
    public var alternative: String

    /// Makes a picture.
    public init(bytes: [UInt8], kind: Kind, alternative: String) {
        self.bytes = bytes
        self.kind = kind
        self.alternative = alternative
    }
}
