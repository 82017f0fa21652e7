// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Reads the words for types and formats.
struct FormWords {
    let context: SuiteContext

    private static let types = ColumnType.allCases.map(\.rawValue)
    private static let formats = ValueFormat.all.map(\.id)

    /// A type.
    func type(_ node: Node) -> ColumnType? {
        guard let word = context.reader.string(node) else { return nil }
        if let type = ColumnType(rawValue: word) { return type }
        if Self.formats.contains(word) {
            context.diagnostics.error(.unknownName(.type, word), at: node, help: .isAFormat(word))
        } else if let ours = Self.ours(word) {
            context.diagnostics.error(.unknownName(.type, word), at: node, help: .didYouMean(ours))
        } else {
            context.unknown(.type, word, at: node, among: Self.types)
        }
        return nil
    }

    /// A format of the library.
    func format(_ node: Node) -> ValueFormat? {
        guard let word = context.reader.string(node) else { return nil }
        if let format = ValueFormat(id: word) { return format }
        context.unknown(.format, word, at: node, among: Self.candidates(near: word))
        return nil
    }

    /// A scalar declaration of a column: a type or a format.
    func typeOrFormat(_ node: Node) -> (ColumnType, ValueFormat?) {
        guard let word = context.reader.string(node) else { return (.text, nil) }
        if let type = ColumnType(rawValue: word) { return (type, nil) }
        if let format = ValueFormat(id: word) { return (format.columnType ?? .text, format) }
        context.diagnostics.error(
            .unknownTypeOrFormat(word), at: node,
            help: Self.ours(word).map { .didYouMean($0) }
                ?? .knownNames(word, among: Self.types + Self.formats) ?? .knownNames("", among: Self.types))
        return (.text, nil)
    }

    /// Reports a format whose values are not of the declared type.
    func check(_ format: ValueFormat, _ type: ColumnType, at node: Node) {
        let natural = format.columnType ?? .text
        guard type != natural, type != .text else { return }
        context.diagnostics.error(
            .formatConflict(format.id, type.rawValue), at: node, help: .formatIsOfType(format.id, natural.rawValue))
    }

    /// Names that other tools have for our types.
    private static let synonyms = [
        "string": "text", "str": "text", "varchar": "text", "int": "integer", "number": "decimal", "numeric": "decimal",
        "float": "decimal", "double": "decimal", "datetime": "timestamp", "bool": "flag", "boolean": "flag",
    ]

    /// Our type for the name of another tool's.
    private static func ours(_ word: String) -> String? {
        if Suggestion.nearest(to: word, among: types) != nil { return nil }
        return Suggestion.nearest(to: word, among: synonyms.keys.sorted()).flatMap { synonyms[$0] }
    }

    /// The formats, with the one that lacks only its prefix (`personal-id` for `vn.personal-id`) alone.
    private static func candidates(near word: String) -> [String] {
        let tails = formats.filter { $0.hasSuffix("." + word) }
        return tails.isEmpty ? formats : tails
    }
}

extension ValueFormat {
    /// The type of the values of the format; `nil` for text, such as numbers that are names.
    var columnType: ColumnType? {
        switch kind {
        case .isoDate, .vietnameseDate: .date
        case .isoTimestamp: .timestamp
        case .number, .vietnameseNumber, .englishNumber, .latitude, .longitude: .decimal
        case .integer: .integer
        case .isoTime: .time
        case .flag: .flag
        default: nil
        }
    }

    /// How its numbers are written.
    var numbers: NumberStyle? {
        switch kind {
        case .number, .integer, .latitude, .longitude: .plain
        case .vietnameseNumber: .vietnamese
        case .englishNumber: .english
        default: nil
        }
    }

    /// How its dates are written.
    var dates: DateStyle? {
        switch kind {
        case .isoDate, .isoTimestamp: .iso
        case .vietnameseDate: .vietnamese
        default: nil
        }
    }

    /// How many digits its values have, where leading zeros may get lost.
    var digits: [Int] {
        switch kind {
        case .personalID: [12]
        case .taxCode, .socialInsurance: [10, 12]
        case .phone: [10]
        case .provinceCode: [2]
        case .communeCode: [5]
        default: []
        }
    }

    /// Whether its values end in, or hold, a digit that is reckoned from the others.
    var hasCheckDigit: Bool {
        switch kind {
        case .taxCode, .mod11, .mod97: true
        default: false
        }
    }
}
