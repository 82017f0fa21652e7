// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The syntax of a document.
public enum DocumentSyntax: String, Hashable, Sendable, CaseIterable {
    /// YAML 1.1 or 1.2, read through libyaml, without tags, merge keys and implicit types.
    case yaml
    /// JSON as in RFC 8259, read strictly.
    case json

    /// The syntax of a document by its name, or else by how it begins.
    ///
    /// A name that ends in `.json`, `.yaml` or `.yml` decides. Otherwise the document is JSON when it begins with `{`
    /// followed by `"` or `}`, or with `[` followed by a JSON value or `]`; everything else is YAML.
    public static func recognised(name: String, bytes: [UInt8]) -> DocumentSyntax {
        let name = name.lowercased()
        if name.hasSuffix(".json") { return .json }
        if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return .yaml }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let visible = bytes[start...].lazy.filter { !" \t\r\n".utf8.contains($0) }.prefix(2)
        var first = visible.makeIterator()
        guard let opening = first.next(), let next = first.next() else { return .yaml }
        switch (opening, next) {
        case (UInt8(ascii: "{"), UInt8(ascii: "\"")), (UInt8(ascii: "{"), UInt8(ascii: "}")): return .json
        case (UInt8(ascii: "["), _) where "\"{[]-0123456789".utf8.contains(next): return .json
        default: return .yaml
        }
    }
}
