// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The parts of a link that judgements read, taken from its text without a network and without percent decoding.
struct LinkParts {
    /// Whether it is an absolute address of the web or of a file server, with a host and without blanks.
    let isAbsolute: Bool
    /// The host in lower case, without port; empty when there is none.
    let host: String
    /// The last part of the path; query and fragment do not count.
    let fileName: Substring

    init(_ text: String) {
        var rest = text[...]
        var scheme = ""
        if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), text[colon...].utf8.starts(with: "://".utf8) {
            scheme = text[..<colon].lowercased()
            rest = text[text.utf8.index(colon, offsetBy: 3)...]
        }
        if let end = rest.utf8.firstIndex(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) {
            rest = rest[..<end]
        }
        var host = ""
        if !scheme.isEmpty {
            let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
            var name = rest[..<slash]
            rest = rest[slash...]
            if let at = name.utf8.lastIndex(of: UInt8(ascii: "@")) { name = name[name.utf8.index(after: at)...] }
            if name.utf8.first != UInt8(ascii: "["), let port = name.utf8.firstIndex(of: UInt8(ascii: ":")) {
                name = name[..<port]
            }
            host = name.lowercased()
        }
        isAbsolute =
            ["http", "https", "ftp", "ftps"].contains(scheme) && !host.isEmpty && text.utf8.allSatisfy { $0 > 0x20 }
        self.host = host
        let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/"))
        fileName = slash.map { rest[rest.utf8.index(after: $0)...] } ?? rest
    }

    /// The endings of the file name that may tell a format, the longest of at most two parts first: `csv.zip`, `zip`.
    var endings: [String] {
        let parts = fileName.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 1, let last = parts.last, !last.isEmpty else { return [] }
        let short = last.lowercased()
        return parts.count > 2 ? [parts[parts.count - 2].lowercased() + "." + short, short] : [short]
    }

    /// Whether the host is a name or a part of it: `open.data.gov.vn` is within `data.gov.vn`.
    func isWithin(_ domain: String) -> Bool {
        host == domain || (host.utf8.count > domain.utf8.count && host.hasSuffix("." + domain))
    }
}
