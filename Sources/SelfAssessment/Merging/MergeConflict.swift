// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import LocatedYAML

/// Two documents that say different things where only one can be right.
public struct MergeConflict: Hashable, Sendable {
    /// What the documents say differently.
    public enum Matter: Hashable, Sendable {
        /// The value or state of an answer.
        case answer
        /// The note of an answer.
        case note
        /// One of them has taken an answer back that the other has changed.
        case removal
        /// A measure.
        case measure
    }

    /// One side of a conflict.
    public struct Side: Hashable, Sendable {
        /// What it says, as the document writes it; `nil` for nothing.
        public var text: String?
        /// Where it says so, or where it would.
        public var place: Diagnostic.Place?
    }

    /// What differs.
    public var matter: Matter
    /// The answer; for a measure, `item` is the id of the measure.
    public var place: AnswerPlace
    /// Whose answer it is; `nil` where nobody is named, and for measures.
    public var rater: String?
    /// The document named earlier.
    public var first: Side
    /// The document named later.
    public var second: Side

    /// The conflict as a diagnostic at the place of the first, with the place of the second.
    ///
    /// - Parameter choice: which of them was taken; `nil` when nobody has chosen, which is an error.
    public func diagnostic(_ choice: EvidenceMerge.Choice? = nil) -> Diagnostic {
        Diagnostic(
            severity: choice == nil ? .error : .warning, message: .conflict(self), place: first.place,
            notes: [Diagnostic.Note(place: second.place, message: .otherSide(second))],
            help: choice.map { .taken($0) })
    }
}

extension DiagnosticMessage {
    static func conflict(_ conflict: MergeConflict) -> Self {
        let parts = conflict.place.parts.map(\.id) + [conflict.place.item]
        let shown = Quotation.of(parts.joined(separator: " / "))
        let rater = conflict.rater.map { Quotation.of($0) }
        let by = (vi: rater.map { " của \($0)" } ?? "", en: rater.map { " by \($0)" } ?? "")
        let sides = (shownSide(conflict.first), shownSide(conflict.second))
        switch conflict.matter {
        case .answer:
            return Self(
                code: "conflicting-answers",
                vi: "câu trả lời \(shown)\(by.vi) khác nhau: \(sides.0.vi) và \(sides.1.vi)",
                en: "the answers to \(shown)\(by.en) differ: \(sides.0.en) and \(sides.1.en)")
        case .note:
            return Self(
                code: "conflicting-notes",
                vi: "ghi chú cho \(shown)\(by.vi) khác nhau: \(sides.0.vi) và \(sides.1.vi)",
                en: "the notes on \(shown)\(by.en) differ: \(sides.0.en) and \(sides.1.en)")
        case .removal:
            return Self(
                code: "changed-and-removed",
                vi: "câu trả lời \(shown)\(by.vi) một bên đã sửa, một bên đã bỏ: \(sides.0.vi) và \(sides.1.vi)",
                en:
                    "the answer to \(shown)\(by.en) was changed here and taken back there: \(sides.0.en) and \(sides.1.en)"
            )
        case .measure:
            return Self(
                code: "conflicting-measures", vi: "số đo \(shown) khác nhau: \(sides.0.vi) và \(sides.1.vi)",
                en: "the measures \(shown) differ: \(sides.0.en) and \(sides.1.en)")
        }
    }

    private static func shownSide(_ side: MergeConflict.Side) -> (vi: String, en: String) {
        let text = side.text.map { Quotation.of($0) }
        return (text ?? "không có", text ?? "nothing")
    }

    static func otherSide(_ side: MergeConflict.Side) -> Self {
        let shown = shownSide(side)
        return Self(code: "other-side", vi: "ở đây: \(shown.vi)", en: "here: \(shown.en)")
    }

    static func taken(_ choice: EvidenceMerge.Choice) -> Self {
        switch choice {
        case .first:
            Self(code: "taken", vi: "lấy theo hồ sơ nêu trước", en: "that of the document named first is taken")
        case .second: Self(code: "taken", vi: "lấy theo hồ sơ nêu sau", en: "that of the document named later is taken")
        }
    }
}
