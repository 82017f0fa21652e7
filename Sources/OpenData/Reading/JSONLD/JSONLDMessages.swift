// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

// What is wrong with the nodes and values of a catalogue in JSON-LD.

extension DiagnosticMessage {
    static func expectedNode(at node: Node) -> Self {
        expected(
            "expected-node", Wanted(vi: "một đối tượng mô tả tài nguyên", en: "an object that describes a resource"),
            at: node)
    }

    static let nullNode = Self(
        code: "null-node", vi: "null không mô tả tài nguyên nào; ở đây cần một đối tượng",
        en: "null describes no resource; an object belongs here")

    static let nullValue = Self(
        code: "null-value", vi: "null không cho biết gì và được bỏ qua; hãy bỏ khóa này hoặc ghi giá trị",
        en: "null says nothing and is passed over; leave the key out or give a value")

    static func expectedString(at node: Node) -> Self {
        expected(
            "expected-string", Wanted(vi: "một chuỗi trong dấu ngoặc kép", en: "a string in double quotes"), at: node)
    }

    static func expectedIRI(at node: Node) -> Self {
        expected("expected-iri", Wanted(vi: "một địa chỉ IRI", en: "an IRI"), at: node)
    }

    static func expectedResource(at node: Node) -> Self {
        expected(
            "expected-resource",
            Wanted(
                vi: "một đối tượng, hoặc tham chiếu như {\"@id\": \"https://…\"}",
                en: "an object, or a reference such as {\"@id\": \"https://…\"}"),
            at: node)
    }

    static func expectedPlainValue(at node: Node) -> Self {
        expected(
            "expected-plain-value",
            Wanted(vi: "một chuỗi, số, true hoặc false", en: "a string, a number, true or false"), at: node)
    }

    static func expectedReverse(at node: Node) -> Self {
        expected(
            "expected-mapping", Wanted(vi: "một nhóm thuộc tính ngược", en: "a mapping of reverse properties"),
            at: node)
    }

    static func relativeIRI(_ text: String) -> Self {
        Self(
            code: "relative-iri",
            vi: "\(Quotation.of(text)) là địa chỉ tương đối mà không có '@base'; hãy ghi địa chỉ đầy đủ",
            en: "\(Quotation.of(text)) is a relative address without a '@base'; write it in full")
    }

    static func undeclaredPrefix(_ prefix: String) -> Self {
        Self(
            code: "undeclared-prefix",
            vi: "ngữ cảnh chưa khai báo tiền tố \(Quotation.of(prefix)), nên tên này không thuộc bộ từ vựng nào",
            en: "no context declares the prefix \(Quotation.of(prefix)), so this is a name of no vocabulary")
    }

    static func unmappedKey(_ key: String) -> Self {
        Self(
            code: "unmapped-key",
            vi: "ngữ cảnh không gán nghĩa cho khóa \(Quotation.of(key)) nên khóa này được bỏ qua",
            en: "the context gives the key \(Quotation.of(key)) no meaning, so it is passed over")
    }

    static func notAResource(_ text: String) -> Self {
        Self(
            code: "not-a-resource", vi: "\(Quotation.of(text)) không phải tên của tài nguyên nào",
            en: "\(Quotation.of(text)) is not the name of a resource")
    }

    static func keywordTwice(_ keyword: JSONLDKeyword) -> Self {
        Self(
            code: "keyword-twice", vi: "'\(keyword.rawValue)' đã có trong đối tượng này dưới tên khác",
            en: "this object has '\(keyword.rawValue)' already, under another name")
    }

    static func keyBeside(_ keyword: JSONLDKeyword, _ key: Node) -> Self {
        Self(
            code: "key-beside-value", vi: "khóa \(key.quotation) không được đứng cạnh '\(keyword.rawValue)'",
            en: "the key \(key.quotation) must not stand beside '\(keyword.rawValue)'")
    }

    static func misplacedKeyword(_ keyword: JSONLDKeyword) -> Self {
        Self(
            code: "misplaced-keyword", vi: "'\(keyword.rawValue)' không có nghĩa ở đây",
            en: "'\(keyword.rawValue)' has no meaning here")
    }

    static func keywordInReverse(_ key: Node) -> Self {
        Self(
            code: "misplaced-keyword", vi: "'@reverse' chỉ chứa thuộc tính, không chứa \(key.quotation)",
            en: "'@reverse' holds properties, not \(key.quotation)")
    }

    static let valueAlone = Self(
        code: "value-alone", vi: "giá trị đứng riêng không nói về tài nguyên nào",
        en: "a value on its own says nothing of a resource")

    static let reverseValue = Self(
        code: "reverse-value", vi: "giá trị của thuộc tính ngược phải là một tài nguyên",
        en: "a value of a reverse property must be a resource")

    static let typeAndLanguage = Self(
        code: "type-and-language", vi: "một giá trị có '@type' hoặc '@language', không có cả hai",
        en: "a value has '@type' or '@language', not both")

    static let languageOfNonText = Self(
        code: "language-of-non-text", vi: "chỉ chuỗi mới có '@language'", en: "only a string has a '@language'")

    static func numberTooLarge(at node: Node) -> Self {
        Self(
            code: "number-too-large", vi: "số \(node.quotation) vượt quá phạm vi của xsd:double",
            en: "the number \(node.quotation) is beyond the range of xsd:double")
    }

    static func unsupported(_ keyword: JSONLDKeyword) -> Self { unsupported(keyword.rawValue) }

    static func unsupported(_ keyword: String) -> Self {
        Self(
            code: "jsonld-unsupported", vi: "'\(keyword)' nằm ngoài phần JSON-LD được hỗ trợ và được bỏ qua",
            en: "'\(keyword)' is outside the supported part of JSON-LD and is passed over")
    }

    static func unsupportedContainer(_ container: String) -> Self {
        Self(
            code: "jsonld-unsupported",
            vi:
                "vùng chứa '\(container)' nằm ngoài phần JSON-LD được hỗ trợ; nhóm khóa viết theo cách này không được đọc",
            en:
                "the container '\(container)' is outside the supported part of JSON-LD; mappings written so are not read"
        )
    }

    static let unsupportedMap = Self(
        code: "jsonld-unsupported",
        vi: "nhóm khóa này theo vùng chứa nằm ngoài phần JSON-LD được hỗ trợ và không được đọc",
        en: "this mapping follows a container outside the supported part of JSON-LD and is not read")

    static func moreProblems(_ count: Int) -> Self {
        Self(
            code: "more-problems", vi: "còn \(count) vấn đề nữa không được liệt kê",
            en: count == 1 ? "1 more problem is not listed" : "\(count) more problems are not listed")
    }
}
