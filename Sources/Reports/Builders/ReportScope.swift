// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// Where in a report a result stands: the language, the ids that are its own, and what the other results explain.
public struct ReportScope: Sendable {
    /// The language of all texts.
    public let language: Language
    /// What its ids begin with: nothing where the report has one result, else letters that tell results apart.
    public let prefix: String
    /// What the results of the report explain.
    let anchors: [ReportAnchor.Key: [ReportAnchor]]
    /// Where the results of the report use what others explain.
    let uses: [ReportAnchor.Key: [ReportAnchor]]

    /// A scope.
    /// - Parameters:
    ///   - language: the language of all texts.
    ///   - prefix: what ids begin with.
    ///   - anchors: what the results of the report explain.
    ///   - uses: where the results of the report use what others explain.
    public init(
        language: Language, prefix: String = "", anchors: [ReportAnchor] = [], uses: [ReportAnchor] = []
    ) {
        self.language = language
        self.prefix = prefix
        self.anchors = Dictionary(grouping: anchors, by: \.key)
        self.uses = Dictionary(grouping: uses, by: \.key)
    }

    /// The id of a part: the prefix and the name, in which everything but ASCII letters, digits, `.`, `-` and `_` is
    /// written `-`. Names that differ in such characters only give the same id: number them.
    public func id(_ name: String) -> String { prefix + Self.plain(name) }

    /// The parts of this report, outside of this result, that explain something.
    public func explanations(of key: ReportAnchor.Key) -> [ReportAnchor] {
        (anchors[key] ?? []).filter { !isOwn($0.id) }
    }

    /// The parts of this report, outside of this result, that use something.
    public func uses(of key: ReportAnchor.Key) -> [ReportAnchor] { (uses[key] ?? []).filter { !isOwn($0.id) } }

    private func isOwn(_ id: String) -> Bool { prefix.isEmpty || id.hasPrefix(prefix) }

    /// The words of reports: texts of documents stay as they are, because renderers write them as text.
    var phrases: Phrases { Phrases(language, keepsText: true) }

    /// The ids of things that have names, in their order, each once.
    func ids(_ kind: String, of names: [String]) -> [String] {
        var used: Set<String> = []
        var ids: [String] = []
        for name in names {
            let base = kind + "-" + Self.plain(String(name.prefix(80)))
            var id = base
            var number = 2
            while !used.insert(id).inserted {
                id = base + "_" + String(number)
                number += 1
            }
            ids.append(prefix + id)
        }
        return ids
    }

    /// The id of something that belongs to a part with an id of its own.
    func id(_ kind: String, of owner: String) -> String { prefix + kind + "-" + owner.dropFirst(prefix.count) }

    private static func plain(_ name: String) -> String {
        var plain = ""
        for byte in name.utf8.prefix(80) {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"):
                plain.unicodeScalars.append(Unicode.Scalar(byte))
            default: plain += "-"
            }
        }
        return plain
    }
}
