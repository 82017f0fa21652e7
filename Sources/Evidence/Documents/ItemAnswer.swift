// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

/// What a rater gave for an item.
public enum AnswerValue: Hashable, Sendable {
    /// One word: an option id, or a number as it was written.
    case word(String)
    /// Several option ids.
    case words([String])
    /// A number.
    case number(Rational)
    /// A share. The denominator may be 0: the value is then unknown.
    case share(numerator: Rational, denominator: Rational)
}

/// A document that backs an answer.
public struct EvidenceItem: Hashable, Sendable, Codable {
    /// Its title.
    public var title: String?
    /// Where it is kept.
    public var url: String?
    /// Its date.
    public var date: CalendarDate?

    /// Makes a document reference.
    public init(title: String? = nil, url: String? = nil, date: CalendarDate? = nil) {
        self.title = title
        self.url = url
        self.date = date
    }
}

/// One response to one item by one rater.
public struct Response: Hashable, Sendable {
    /// What is known.
    public var state: AnswerState
    /// The value; `nil` unless `state` is `answered`.
    public var value: AnswerValue?
    /// Why the item is not applicable, exempt, …
    public var reason: String?
    /// The documents behind the answer.
    public var documents: [EvidenceItem]
    /// A remark.
    public var note: String?
    /// Who answered.
    public var rater: String?
    /// In which role.
    public var assessment: AssessmentKind
    /// When.
    public var date: CalendarDate?
    /// Under which lens of the rubric; `nil` counts for every lens.
    public var lens: String?

    /// A response with a value.
    public init(
        _ value: AnswerValue, documents: [EvidenceItem] = [], note: String? = nil, rater: String? = nil,
        assessment: AssessmentKind = .selfAssessed, date: CalendarDate? = nil, lens: String? = nil
    ) {
        self.state = .answered
        self.value = value
        self.reason = nil
        self.documents = documents
        self.note = note
        self.rater = rater
        self.assessment = assessment
        self.date = date
        self.lens = lens
    }

    /// A response without a value.
    public init(
        state: AnswerState, reason: String? = nil, note: String? = nil, rater: String? = nil,
        assessment: AssessmentKind = .selfAssessed, date: CalendarDate? = nil, lens: String? = nil
    ) {
        self.state = state
        self.value = nil
        self.reason = reason
        self.documents = []
        self.note = note
        self.rater = rater
        self.assessment = assessment
        self.date = date
        self.lens = lens
    }
}

/// All responses to one item.
public struct ItemAnswer: Sendable {
    /// At least one response, in the order of the document.
    public var responses: [Response]
    /// Where the answer stands, for diagnostics; `nil` for answers made in memory.
    public var origin: Node?

    /// Makes an answer.
    public init(_ responses: [Response], origin: Node? = nil) {
        self.responses = responses
        self.origin = origin
    }

    /// An answer by one option id or number word.
    public init(_ word: String) { self.init([Response(.word(word))]) }

    /// An answer by one number.
    public init(_ number: Rational) { self.init([Response(.number(number))]) }

    /// An answer without a value.
    public init(_ state: AnswerState, reason: String? = nil) { self.init([Response(state: state, reason: reason)]) }
}

extension ItemAnswer: Hashable {
    /// Equal responses; the place does not matter.
    public static func == (left: Self, right: Self) -> Bool { left.responses == right.responses }

    /// Hashes the responses only.
    public func hash(into hasher: inout Hasher) { hasher.combine(responses) }
}

extension ItemAnswer {
    /// The place of a part of a response in the document: of its `value`, `reason`, …, else of the response itself.
    package func place(ofResponse index: Int, key: String) -> Node? {
        guard let origin else { return nil }
        var response = origin
        if origin.kind == .sequence, origin.items.contains(where: { $0.kind == .mapping }) {
            guard origin.items.indices.contains(index) else { return origin }
            response = origin.items[index]
        }
        return response[key] ?? response
    }
}
