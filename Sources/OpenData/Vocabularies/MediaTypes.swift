// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Media types that are registered with IANA, with other spellings of them. A type that was registered after the list was
/// made is not recognised.
public struct MediaTypes: Sendable {
    /// The codes, `type/subtype` in lower case.
    public var list = CodeList()

    /// Empty.
    public init() {}

    /// Whether the list holds a media type: then it is registered with IANA.
    public func isRegistered(_ code: String) -> Bool { list.contains(code) }

    /// The media type of a spelling: an IRI of IANA for a registered type is exact with either scheme; `text/csv`, with
    /// or without parameters, is an alias, and so are spellings that were never registered, such as `application/csv`.
    public func lookup(_ raw: String) -> (code: String, how: CodedValue.Recognition)? {
        if let found = list.lookup(raw) { return found }
        guard let essence = Self.essence(of: raw) else { return nil }
        if let found = list.lookup(essence) { return (found.code, .alias) }
        return nil
    }

    /// `type/subtype` in lower case without parameters, of a media type or its IRI at IANA; `nil` for other texts.
    static func essence(of raw: String) -> String? {
        var text = raw[...]
        for base in ["www.iana.org/assignments/media-types/", "iana.org/assignments/media-types/"] {
            if let rest = CodeList.code(of: raw, below: base) { text = rest[...] }
        }
        text = text.prefix { $0 != ";" }
        while text.last?.isWhitespace == true || text.last == "/" { text.removeLast() }
        let lower = text.drop { $0.isWhitespace }.lowercased()
        let parts = lower.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isTokenByte) }) else { return nil }
        return lower
    }

    /// A byte that RFC 6838 allows in the name of a type.
    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "!#$&-^_.+".utf8.contains(byte)
        }
    }
}
