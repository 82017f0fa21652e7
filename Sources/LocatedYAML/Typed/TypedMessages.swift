// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// What is wrong with a value that is not of the kind asked for.

extension DiagnosticMessage {
    /// What a value ought to be, with its article: `(vi: "một số", en: "a number")`.
    public struct Wanted: Sendable {
        /// In Vietnamese: "một số".
        public var vi: String
        /// In English: "a number".
        public var en: String

        /// Something wanted, in both languages.
        public init(vi: String, en: String) {
            self.vi = vi
            self.en = en
        }

        static let mapping = Self(vi: "một nhóm 'khóa: giá trị'", en: "a mapping")
        static let list = Self(vi: "một danh sách", en: "a list")
        static let text = Self(vi: "văn bản", en: "a text")
        static let identifier = Self(vi: "một mã định danh hợp lệ", en: "a valid id")
        static let integer = Self(vi: "một số nguyên", en: "a whole number")
        static let flag = Self(vi: "true hoặc false", en: "true or false")
    }

    /// Says what a value ought to be and what it is: "'weight' must be a number, but this is '1:30'".
    ///
    /// The value is named by the key it was reached through, when there is one.
    public static func expected(_ code: String, _ wanted: Wanted, at node: Node) -> Self {
        let name = node.key.map(\.quotation)
        let found: (vi: String, en: String) =
            switch node.kind {
            case .null: ("nhưng chưa có giá trị", "but it has no value")
            case .scalar: ("nhưng ở đây là \(node.quotation)", "but this is \(node.quotation)")
            case .sequence: ("nhưng ở đây là một danh sách", "but this is a list")
            case .mapping: ("nhưng ở đây là một nhóm 'khóa: giá trị'", "but this is a mapping")
            }
        return Self(
            code: code,
            vi: "\(name ?? "giá trị này") phải là \(wanted.vi), \(found.vi)",
            en: "\(name ?? "this value") must be \(wanted.en), \(found.en)")
    }

    static func oneOf(_ words: [String], at node: Node) -> Self {
        let list = Quotation.list(words)
        return expected(
            "unknown-word",
            words.count == 1
                ? Wanted(vi: list, en: list) : Wanted(vi: "một trong \(list)", en: "one of \(list)"),
            at: node)
    }

    static func outOfRange(_ node: Node, _ range: ClosedRange<Int>) -> Self {
        let wanted: Wanted =
            switch (range.lowerBound, range.upperBound) {
            case (Int.min, let high): Wanted(vi: "số nguyên không quá \(high)", en: "at most \(high)")
            case (let low, Int.max): Wanted(vi: "số nguyên từ \(low) trở lên", en: "at least \(low)")
            case (let low, let high):
                Wanted(vi: "số nguyên từ \(low) đến \(high)", en: "between \(low) and \(high)")
            }
        return expected("out-of-range", wanted, at: node)
    }

    /// Proposes the word that was probably meant.
    public static func didYouMean(_ word: String) -> Self {
        Self(
            code: "did-you-mean",
            vi: "có phải ý bạn là \(Quotation.of(word))?",
            en: "did you mean \(Quotation.of(word))?")
    }

    static let identifierCharacters = Self(
        code: "identifier-characters",
        vi: "dùng chữ cái không dấu, chữ số, '.', '_' và '-', bắt đầu bằng chữ cái hoặc chữ số, tối đa 128 ký tự",
        en: "use letters A to Z, digits, '.', '_' and '-', beginning with a letter or digit, at most 128 characters")

    static let removeQuotes = Self(
        code: "remove-quotes", vi: "bỏ dấu nháy", en: "remove the quotes")

    static let writeInDecimal = Self(
        code: "write-in-decimal", vi: "viết theo hệ thập phân", en: "write it in decimal")

    static func writeWithoutGroups(_ digits: String) -> Self {
        Self(code: "write-without-groups", vi: "viết liền: \(digits)", en: "write it without '_': \(digits)")
    }

    static let notBase60 = Self(
        code: "not-base-60",
        vi: "YAML 1.1 sẽ hiểu đây là số hệ 60; viết theo hệ thập phân",
        en: "YAML 1.1 would read this as a base-60 number; write it in decimal")

    static func writeFlag(_ word: String) -> Self {
        Self(code: "write-flag", vi: "viết \(word)", en: "write \(word)")
    }
}
