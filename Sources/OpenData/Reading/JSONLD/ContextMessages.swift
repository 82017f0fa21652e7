// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

// What is wrong with a context of JSON-LD.

extension DiagnosticMessage {
    static func expectedContext(at node: Node) -> Self {
        expected(
            "expected-context",
            Wanted(
                vi: "một ngữ cảnh: nhóm khóa, địa chỉ, null hoặc danh sách các loại đó",
                en: "a context: a mapping, an address, null or a list of these"),
            at: node)
    }

    static func unknownContext(_ url: String) -> Self {
        Self(
            code: "unknown-context",
            vi: "ngữ cảnh \(Quotation.of(url)) không có sẵn trong chương trình và không được tải từ mạng",
            en: "the context \(Quotation.of(url)) does not come with the program and is not fetched")
    }

    static func knownContexts(_ urls: [String]) -> Self {
        guard !urls.isEmpty else {
            return Self(
                code: "known-contexts", vi: "chép nội dung ngữ cảnh vào '@context'",
                en: "write what the context says under '@context'")
        }
        let list = Quotation.list(urls)
        return Self(
            code: "known-contexts", vi: "chép nội dung ngữ cảnh vào '@context'; các ngữ cảnh có sẵn: \(list)",
            en: "write what the context says under '@context'; contexts at hand: \(list)")
    }

    static func circularContext(_ url: String) -> Self {
        Self(
            code: "circular-context", vi: "ngữ cảnh \(Quotation.of(url)) gọi lại chính nó",
            en: "the context \(Quotation.of(url)) names itself again")
    }

    static func expectedDefinition(at node: Node) -> Self {
        expected(
            "expected-definition",
            Wanted(
                vi: "một địa chỉ IRI, null hoặc nhóm khóa định nghĩa", en: "an IRI, null or a mapping that defines it"),
            at: node)
    }

    static func expectedFlag(at node: Node) -> Self {
        expected("expected-flag", Wanted(vi: "true hoặc false", en: "true or false"), at: node)
    }

    static func expectedVersion(at node: Node) -> Self {
        expected("expected-version", Wanted(vi: "số 1.1", en: "the number 1.1"), at: node)
    }

    static func expectedContainer(at node: Node) -> Self {
        expected(
            "expected-container",
            Wanted(
                vi: "'@list', '@set', '@language' hoặc '@index' (thuộc tính ngược chỉ '@set' hoặc '@index')",
                en: "'@list', '@set', '@language' or '@index' (of a reverse property '@set' or '@index')"),
            at: node)
    }

    static func relativeBase(_ text: String) -> Self {
        Self(
            code: "relative-base", vi: "'@base' phải là địa chỉ đầy đủ, không phải \(Quotation.of(text))",
            en: "'@base' must be an address in full, not \(Quotation.of(text))")
    }

    static func relativeVocabulary(_ text: String) -> Self {
        Self(
            code: "relative-vocab", vi: "'@vocab' phải là địa chỉ đầy đủ, không phải \(Quotation.of(text))",
            en: "'@vocab' must be an IRI in full, not \(Quotation.of(text))")
    }

    static func relativeDatatype(_ text: String) -> Self {
        Self(
            code: "relative-datatype", vi: "kiểu \(Quotation.of(text)) không phải địa chỉ IRI đầy đủ",
            en: "the type \(Quotation.of(text)) is no IRI in full")
    }

    static func relativeTerm(_ term: String, _ text: String) -> Self {
        Self(
            code: "relative-term",
            vi: "\(Quotation.of(text)) không cho \(Quotation.of(term)) một địa chỉ IRI đầy đủ",
            en: "\(Quotation.of(text)) does not give \(Quotation.of(term)) an IRI in full")
    }

    static func termWithoutIRI(_ term: String) -> Self {
        Self(
            code: "term-without-iri",
            vi: "thuật ngữ \(Quotation.of(term)) cần '@id' vì ngữ cảnh không có '@vocab'",
            en: "the term \(Quotation.of(term)) needs an '@id', because the context has no '@vocab'")
    }

    static func circularTerm(_ term: String) -> Self {
        Self(
            code: "circular-term", vi: "thuật ngữ \(Quotation.of(term)) được định nghĩa bằng chính nó",
            en: "the term \(Quotation.of(term)) is defined by itself")
    }

    static func tooManyTermsInARow(_ term: String, _ limit: Int) -> Self {
        Self(
            code: "terms-in-a-row",
            vi: "thuật ngữ \(Quotation.of(term)) dựa trên chuỗi hơn \(limit) thuật ngữ khác",
            en: "the term \(Quotation.of(term)) rests on a row of more than \(limit) others")
    }

    static func prefixTooLong(_ limit: Int) -> Self {
        Self(
            code: "prefix-too-long", vi: "tiền tố dài hơn \(limit) byte không dùng được",
            en: "a prefix of more than \(limit) bytes cannot be used")
    }

    static func notAPrefix(_ term: String) -> Self {
        Self(
            code: "not-a-prefix", vi: "\(Quotation.of(term)) không thể là tiền tố",
            en: "\(Quotation.of(term)) cannot be a prefix")
    }

    static let emptyTerm = Self(
        code: "empty-term", vi: "thuật ngữ không được để trống", en: "a term must not be empty")

    static func keywordAsTerm(_ term: String) -> Self {
        Self(
            code: "keyword-as-term", vi: "không được định nghĩa lại từ khóa \(Quotation.of(term))",
            en: "the keyword \(Quotation.of(term)) must not be defined again")
    }

    static func looksLikeKeyword(_ term: String) -> Self {
        Self(
            code: "looks-like-keyword", vi: "\(Quotation.of(term)) có dạng từ khóa nhưng JSON-LD không có từ khóa này",
            en: "\(Quotation.of(term)) looks like a keyword, but JSON-LD has none of this name")
    }

    static let contextAlias = Self(
        code: "context-alias", vi: "'@context' không được có tên khác", en: "'@context' must not have another name")

    static let reverseWithID = Self(
        code: "reverse-with-id", vi: "một thuật ngữ có '@reverse' hoặc '@id', không có cả hai",
        en: "a term has '@reverse' or '@id', not both")

    static func notInDefinition(_ key: String) -> Self {
        Self(
            code: "not-in-definition", vi: "định nghĩa thuật ngữ không có khóa \(Quotation.of(key))",
            en: "the definition of a term has no key \(Quotation.of(key))")
    }
}
