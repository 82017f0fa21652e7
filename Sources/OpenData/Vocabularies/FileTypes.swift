// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// File types (EU authority table) and what is known of each.
public struct FileTypes: Sendable {
    /// What is known of a file type.
    public struct Facts: Hashable, Sendable {
        /// A program can read the data out of it.
        public var isMachineReadable: Bool
        /// Nobody owns the format.
        public var isNonProprietary: Bool
        /// The stars of the five-star scheme that the format alone is worth, 0 to 4.
        public var stars: Int

        /// Makes facts.
        public init(isMachineReadable: Bool, isNonProprietary: Bool, stars: Int) {
            self.isMachineReadable = isMachineReadable
            self.isNonProprietary = isNonProprietary
            self.stars = stars
        }
    }

    /// The codes.
    public var list = CodeList()
    /// By code; a code without facts has none known.
    var facts: [String: Facts] = [:]
    /// By media type without parameters, the file type.
    var byMediaType: [String: String] = [:]
    /// Folded words that stand around names of formats and say nothing, longest first.
    var filler: [String] = []
    /// By ending of a file name, such as `csv` or `csv.zip`, the file type.
    var byEnding: [String: String] = [:]

    /// Empty.
    public init() {}

    /// What is known of a code.
    public func facts(of code: String) -> Facts? { facts[code] }

    /// The code of a spelling: an IRI of the table is exact; a code, a name, a media type (with parameters or as an IRI
    /// of IANA) or an ending such as `.csv` is an alias. A part of a text never counts.
    public func lookup(_ raw: String) -> (code: String, how: CodedValue.Recognition)? {
        if let found = list.lookup(raw) { return found }
        if let code = MediaTypes.essence(of: raw).flatMap({ byMediaType[$0] }) { return (code, .alias) }
        let spelling = CodeList.normalised(raw)
        let ending = spelling.hasPrefix("*.") ? spelling.dropFirst(2) : spelling.drop { $0 == "." }
        if let code = byEnding[String(ending)] { return (code, .alias) }
        guard let name = withoutFiller(spelling), let code = list.aliases[name] ?? byEnding[name] else { return nil }
        return (code, .alias)
    }

    /// A spelling without the words around the name of the format: `tep csv` → `csv`.
    private func withoutFiller(_ spelling: String) -> String? {
        for word in filler where spelling.utf8.count > word.utf8.count + 1 {
            if spelling.utf8.starts(with: (word + " ").utf8) { return String(spelling.dropFirst(word.count + 1)) }
            if spelling.hasSuffix(" " + word) { return String(spelling.dropLast(word.count + 1)) }
        }
        return nil
    }

    /// The file type that the ending of a URL or file name suggests; `nil` when it suggests none.
    ///
    /// Query and fragment are dropped; the longer ending comes first, so `data.csv.zip` is a CSV file and `data.zip` an
    /// archive.
    public func guess(fromURL url: String) -> String? {
        let path = url.prefix { $0 != "?" && $0 != "#" }
        let (start, isURL) = Self.pathStart(of: path)
        let name = path[start...].split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        // A host is no file name.
        if isURL, start == path.endIndex { return nil }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 1 else { return nil }
        let last = parts[parts.count - 1].lowercased()
        if parts.count > 2 {
            let inner = parts[parts.count - 2].lowercased()
            if let code = byEnding[inner + "." + last] { return code }
            if Self.wrappings.contains(last), let code = byEnding[inner] { return code }
        }
        return byEnding[last]
    }

    /// Endings of files that wrap one other file.
    private static let wrappings: Set<String> = ["zip", "gz", "bz2", "xz"]

    /// Where the path of a URL starts: at the first slash after the host.
    private static func pathStart(of url: Substring) -> (String.Index, isURL: Bool) {
        guard let colon = url.utf8.firstIndex(of: UInt8(ascii: ":")) else { return (url.startIndex, false) }
        let rest = url[url.utf8.index(after: colon)...]
        guard rest.utf8.starts(with: "//".utf8) else { return (url.startIndex, false) }
        return (rest.dropFirst(2).utf8.firstIndex(of: UInt8(ascii: "/")) ?? url.endIndex, true)
    }
}
