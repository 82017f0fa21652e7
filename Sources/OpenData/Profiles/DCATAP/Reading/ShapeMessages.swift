// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

// What is wrong with a `shapes: 1` document.

extension DiagnosticMessage {
    static func notAShapesDocument(_ found: String) -> Self {
        Self(
            code: "other-document", vi: "tài liệu này có khóa '\(found)', nhưng ở đây cần 'shapes: 1'",
            en: "this document has the key '\(found)', but 'shapes: 1' is wanted here")
    }

    static func unknownPrefix(_ name: String) -> Self {
        Self(
            code: "unknown-prefix", vi: "tiền tố \(Quotation.of(name)) chưa được khai báo trong 'prefixes'",
            en: "the prefix \(Quotation.of(name)) is not among 'prefixes'")
    }

    static func expectedName(at node: Node) -> Self {
        expected(
            "expected-name",
            Wanted(vi: "một tên có tiền tố như dct:title", en: "a name with a prefix such as dct:title"),
            at: node)
    }

    static func unknownShapePart(_ name: String, _ key: String) -> Self {
        Self(
            code: "unknown-name", vi: "\(Quotation.of(name)) chưa được khai báo trong '\(key)'",
            en: "\(Quotation.of(name)) is not among '\(key)'")
    }

    static func repeatedShapePart(_ name: String) -> Self {
        Self(
            code: "duplicate-id", vi: "\(Quotation.of(name)) được khai báo hai lần",
            en: "\(Quotation.of(name)) is defined twice")
    }

    static var nestedShapeNests: Self {
        Self(
            code: "nested-node", vi: "ràng buộc trong 'nodes' không được dùng 'node'",
            en: "constraints below 'nodes' cannot use 'node'")
    }

    static func expectedAbsoluteIRI(at node: Node) -> Self {
        expected(
            "expected-iri",
            Wanted(vi: "một IRI đầy đủ như http://example.org/", en: "a full IRI such as http://example.org/"), at: node
        )
    }
}
