// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// An IRI reference in its parts (RFC 3986, section 3).
struct IRIReference {
    private var scheme: Substring?
    private var authority: Substring?
    private var path: Substring
    private var query: Substring?
    private var fragment: Substring?

    init(_ text: String) {
        var rest = text[...]
        if let mark = rest.utf8.firstIndex(of: UInt8(ascii: "#")) {
            fragment = rest[rest.utf8.index(after: mark)...]
            rest = rest[..<mark]
        }
        if let mark = rest.utf8.firstIndex(of: UInt8(ascii: "?")) {
            query = rest[rest.utf8.index(after: mark)...]
            rest = rest[..<mark]
        }
        if let colon = Self.colon(afterSchemeOf: rest) {
            scheme = rest[..<colon]
            rest = rest[rest.utf8.index(after: colon)...]
        }
        if rest.utf8.starts(with: "//".utf8) {
            rest = rest[rest.utf8.index(rest.startIndex, offsetBy: 2)...]
            let end = rest.utf8.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
            authority = rest[..<end]
            rest = rest[end...]
        }
        path = rest
    }

    /// Whether a text begins with a scheme, such as `https:`.
    static func isAbsolute(_ text: some StringProtocol) -> Bool { colon(afterSchemeOf: text) != nil }

    private static func colon<T: StringProtocol>(afterSchemeOf text: T) -> T.Index? {
        var position = text.utf8.startIndex
        while position < text.utf8.endIndex {
            switch text.utf8[position] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): break
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                if position == text.utf8.startIndex { return nil }
            case UInt8(ascii: ":"): return position == text.utf8.startIndex ? nil : position
            default: return nil
            }
            position = text.utf8.index(after: position)
        }
        return nil
    }

    /// The reference resolved against an absolute base (RFC 3986, section 5.2).
    func resolved(against base: IRIReference) -> String {
        var target = self
        target.scheme = scheme ?? base.scheme
        if scheme != nil || authority != nil {
            target.path = Self.withoutDots(path)
        } else {
            target.authority = base.authority
            if path.isEmpty {
                target.path = base.path
                target.query = query ?? base.query
            } else {
                target.path = Self.withoutDots(path.utf8.first == UInt8(ascii: "/") ? path : base.merged(with: path))
            }
        }
        return target.text
    }

    private func merged(with path: Substring) -> Substring {
        if authority != nil, self.path.isEmpty { return "/" + path }
        guard let slash = self.path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
        return self.path[...slash] + path
    }

    /// A path without the steps `.` and `..` (section 5.2.4).
    private static func withoutDots(_ path: Substring) -> Substring {
        guard path.utf8.contains(UInt8(ascii: ".")) else { return path }
        let isRooted = path.utf8.first == UInt8(ascii: "/")
        let steps = (isRooted ? path.utf8.dropFirst() : path.utf8[...])
            .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        var kept: [Substring] = []
        for (position, step) in steps.lazy.map({ Substring($0) }).enumerated() {
            let isLast = position == steps.count - 1
            switch step {
            case ".": if isLast { kept.append("") }
            case "..":
                if !kept.isEmpty { kept.removeLast() }
                if isLast { kept.append("") }
            default: kept.append(step)
            }
        }
        return Substring((isRooted ? "/" : "") + kept.joined(separator: "/"))
    }

    private var text: String {
        var text = ""
        if let scheme { text += scheme + ":" }
        if let authority { text += "//" + authority }
        text += path
        if let query { text += "?" + query }
        if let fragment { text += "#" + fragment }
        return text
    }
}
