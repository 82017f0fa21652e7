// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

// What is wrong with a property or a value, and what would be right.

/// The message about one property.
struct ShapeMessage {
    /// That of the finding: what must not be is not told with "should".
    let severity: ProfileFinding.Severity
    let property: ShapeProperty
    let shape: PropertyShape
    let list: ShapeVocabulary?
    let lists: OpenDataVocabularies

    /// A property of a nested shape, with the list that its values must be of.
    struct Nested {
        let property: ShapeProperty
        let list: ShapeVocabulary?
    }

    private var isDemanded: Bool { severity == .violation }
    private var must: (vi: String, en: String) { isDemanded ? ("phải", "must") : ("nên", "should") }

    func text(_ failure: ShapeFailure, found: FoundValue?, language: String, nested: [Nested])
        -> DiagnosticMessage
    {
        switch failure.component {
        case .least, .choice: missing(failure)
        case .most: tooMany(failure)
        case .nodeKind: wrongKind(found)
        case .datatype, .someDatatype: wrongDatatype(found)
        case .kind, .someKind: wrongClass(found)
        case .vocabulary: notInList(found)
        case .node: wrongNode(nested)
        case .hasValue: iriMissing
        case .uniqueLanguage: languageTwice(language)
        case .language: wrongLanguage(found)
        }
    }

    private func missing(_ failure: ShapeFailure) -> DiagnosticMessage {
        let least = shape.least ?? 1
        if least > 1 {
            return DiagnosticMessage(
                code: "property-missing", vi: "\(property.words.vi) \(must.vi) có ít nhất \(least) giá trị",
                en: "\(property.words.en) \(must.en) have at least \(least) values")
        }
        return isDemanded
            ? DiagnosticMessage(
                code: "property-missing", vi: "thiếu \(property.words.vi)", en: "\(property.words.en) is missing")
            : DiagnosticMessage(
                code: "property-missing", vi: "nên có \(property.words.vi)",
                en: "\(property.words.en) is missing and should be stated")
    }

    private func tooMany(_ failure: ShapeFailure) -> DiagnosticMessage {
        let most = shape.most ?? 1
        return DiagnosticMessage(
            code: "too-many-values",
            vi: "\(property.words.vi) chỉ \(isDemanded ? "được" : "nên") có \(most) giá trị, nhưng ở đây có "
                + "\(failure.count)",
            en:
                "\(property.words.en) \(isDemanded ? "may" : "should") have \(most == 1 ? "one value" : "\(most) values")"
                + ", but has \(failure.count)")
    }

    private func wrongKind(_ found: FoundValue?) -> DiagnosticMessage {
        let wanted: (vi: String, en: String) =
            switch shape.kind {
            case .iri: ("IRI", "an IRI")
            case .literal: ("văn bản", "a text")
            case .iriOrBlank, nil: ("IRI hoặc một đối tượng có mô tả", "an IRI or a described resource")
            }
        return expected("value-kind", wanted, found?.words)
    }

    private func wrongDatatype(_ found: FoundValue?) -> DiagnosticMessage {
        let first = shape.datatypes.first?.form?.words ?? (vi: "văn bản", en: "a text")
        let names = shape.datatypes.map(\.name)
        return expected(
            "value-type", ("\(first.vi) (\(Self.either(names, "hoặc")))", "\(first.en) (\(Self.either(names, "or")))"),
            found?.words)
    }

    private func wrongClass(_ found: FoundValue?) -> DiagnosticMessage {
        let names = shape.classes.map(\.name)
        return expected(
            "value-class",
            (
                "\(Self.either(names, "hoặc")) được mô tả trong tệp",
                "a \(Self.either(names, "or")) described in the file"
            ), found?.words)
    }

    /// "a, b or c".
    private static func either(_ names: [String], _ or: String) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " \(or) \(last)"
    }

    private func notInList(_ found: FoundValue?) -> DiagnosticMessage {
        guard let list, let found else { return iriMissing }
        if let iri = list.iri(for: found.text, lists), iri != found.text {
            return expected("value-list", ("IRI \(iri)", "the IRI \(iri)"), found.words)
        }
        return expected("value-list", Self.member(of: list), found.words)
    }

    private func wrongNode(_ nested: [Nested]) -> DiagnosticMessage {
        let parts = nested.map { part -> (vi: String, en: String) in
            let wanted =
                part.list.map(Self.member(of:)) ?? (vi: "đúng như hồ sơ áp dụng quy định", en: "as the profile says")
            return (
                "\(part.property.words.vi) của \(property.words.vi) \(must.vi) \(part.list == nil ? "" : "là ")\(wanted.vi)",
                "\(part.property.words.en) of the \(property.words.en) \(must.en) be \(wanted.en)"
            )
        }
        return DiagnosticMessage(
            code: "value-node", vi: parts.map(\.vi).joined(separator: "; "), en: parts.map(\.en).joined(separator: "; ")
        )
    }

    /// "an IRI of the EU file types (http://…)".
    private static func member(of list: ShapeVocabulary) -> (vi: String, en: String) {
        let base = list.bases.first ?? ""
        return (
            "IRI thuộc \(list.title.text(in: .vietnamese)) (\(base)…)",
            "an IRI of the \(list.title.text(in: .english)) (\(base)…)"
        )
    }

    private var iriMissing: DiagnosticMessage {
        let iri = shape.hasValue ?? ""
        return DiagnosticMessage(
            code: "value-missing", vi: "\(property.words.vi) \(must.vi) có IRI \(iri)",
            en: "\(property.words.en) \(must.en) have the IRI \(iri)")
    }

    private func languageTwice(_ tag: String) -> DiagnosticMessage {
        DiagnosticMessage(
            code: "language-twice",
            vi: "\(property.words.vi) \(must.vi) có một văn bản cho mỗi ngôn ngữ, nhưng '\(tag)' có nhiều hơn",
            en: "\(property.words.en) \(must.en) have one text in each language, but '\(tag)' has more")
    }

    private func wrongLanguage(_ found: FoundValue?) -> DiagnosticMessage {
        let tags = Quotation.list(shape.languages)
        return expected("value-language", ("văn bản có ngôn ngữ \(tags)", "a text in \(tags)"), found?.words)
    }

    private func expected(
        _ code: String, _ wanted: (vi: String, en: String), _ found: (vi: String, en: String)?
    ) -> DiagnosticMessage {
        DiagnosticMessage(
            code: code,
            vi: "\(property.words.vi) \(must.vi) là \(wanted.vi)" + (found.map { ", nhưng ở đây là \($0.vi)" } ?? ""),
            en: "\(property.words.en) \(must.en) be \(wanted.en)" + (found.map { ", but is \($0.en)" } ?? ""))
    }
}

extension DiagnosticMessage {
    static func choiceMissing(_ choice: PropertyChoice) -> Self {
        Self(
            code: "property-missing",
            vi: "\(choice.severity == .violation ? "thiếu" : "nên có") \(choice.words.vi)",
            en: "\(choice.words.en) \(choice.severity == .violation ? "is missing" : "is missing and should be stated")"
        )
    }
}
