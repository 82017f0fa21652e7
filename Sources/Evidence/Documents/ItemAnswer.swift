// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

/// What a rater gave for an item. Numbers are kept apart, because nearly all answers are words.
public enum AnswerValue: Hashable, Sendable {
    /// One word: an option id, or a number as it was written.
    case word(String)
    /// Several option ids.
    case words([String])
    /// A number.
    indirect case number(Rational)
    /// A share. The denominator may be 0: the value is then unknown.
    indirect case share(numerator: Rational, denominator: Rational)
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
    /// In which role.
    public var assessment: AssessmentKind
    /// The value; `nil` unless `state` is `answered`.
    public var value: AnswerValue?
    /// The documents behind the answer.
    public var documents: [EvidenceItem]
    private var remarks: Remarks?

    /// What few responses have. Apart, so that the thousands of responses of a stream of evidences are small.
    private final class Remarks: Hashable, Sendable {
        let reason: String?
        let note: String?
        let rater: String?
        let date: CalendarDate?
        let lens: String?

        init?(reason: String?, note: String?, rater: String?, date: CalendarDate?, lens: String?) {
            if reason == nil, note == nil, rater == nil, date == nil, lens == nil { return nil }
            self.reason = reason
            self.note = note
            self.rater = rater
            self.date = date
            self.lens = lens
        }

        static func == (left: Remarks, right: Remarks) -> Bool {
            left === right
                || (left.reason == right.reason && left.note == right.note && left.rater == right.rater
                    && left.date == right.date && left.lens == right.lens)
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(reason)
            hasher.combine(note)
            hasher.combine(rater)
            hasher.combine(date)
            hasher.combine(lens)
        }
    }

    /// Whether there is a reason, note, rater, date or lens.
    package var hasRemarks: Bool { remarks != nil }

    /// Why the item is not applicable, exempt, …
    public var reason: String? {
        get { remarks?.reason }
        set { remarks = Remarks(reason: newValue, note: note, rater: rater, date: date, lens: lens) }
    }
    /// A remark.
    public var note: String? {
        get { remarks?.note }
        set { remarks = Remarks(reason: reason, note: newValue, rater: rater, date: date, lens: lens) }
    }
    /// Who answered.
    public var rater: String? {
        get { remarks?.rater }
        set { remarks = Remarks(reason: reason, note: note, rater: newValue, date: date, lens: lens) }
    }
    /// When.
    public var date: CalendarDate? {
        get { remarks?.date }
        set { remarks = Remarks(reason: reason, note: note, rater: rater, date: newValue, lens: lens) }
    }
    /// Under which lens of the rubric; `nil` counts for every lens.
    public var lens: String? {
        get { remarks?.lens }
        set { remarks = Remarks(reason: reason, note: note, rater: rater, date: date, lens: newValue) }
    }

    /// A response with a value.
    public init(
        _ value: AnswerValue, documents: [EvidenceItem] = [], note: String? = nil, rater: String? = nil,
        assessment: AssessmentKind = .selfAssessed, date: CalendarDate? = nil, lens: String? = nil
    ) {
        self.state = .answered
        self.value = value
        self.documents = documents
        self.assessment = assessment
        remarks = Remarks(reason: nil, note: note, rater: rater, date: date, lens: lens)
    }

    /// A response without a value.
    public init(
        state: AnswerState, reason: String? = nil, note: String? = nil, rater: String? = nil,
        assessment: AssessmentKind = .selfAssessed, date: CalendarDate? = nil, lens: String? = nil
    ) {
        self.state = state
        self.value = nil
        self.documents = []
        self.assessment = assessment
        remarks = Remarks(reason: reason, note: note, rater: rater, date: date, lens: lens)
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
