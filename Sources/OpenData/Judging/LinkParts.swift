// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The parts of a link that judgements read, taken from its text without a network and without percent decoding.
struct LinkParts {
    /// Whether it is an absolute address of the web or of a file server, with a host and without blanks.
    let isAbsolute: Bool
    private let name: Substring.UTF8View
    /// The last part of the path; query and fragment do not count.
    let fileName: Substring

    init(_ text: String) {
        let bytes = text.utf8
        var pathStart = bytes.startIndex
        var hostStart = bytes.startIndex
        var hasScheme = false
        if let colon = bytes.prefix(8).firstIndex(of: UInt8(ascii: ":")), bytes[colon...].starts(with: "://".utf8) {
            hasScheme = true
            hostStart = bytes.index(colon, offsetBy: 3)
            pathStart = bytes[hostStart...].firstIndex(where: Self.endsHost) ?? bytes.endIndex
        }
        name = Substring(text[hostStart..<pathStart]).utf8
        isAbsolute =
            hasScheme && hostStart < pathStart && Self.isKnownScheme(bytes[..<hostStart])
            && bytes.allSatisfy { $0 > 0x20 } && !Self.host(in: name).isEmpty
        var fileStart = pathStart
        var end = pathStart
        while end < bytes.endIndex {
            let byte = bytes[end]
            if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { break }
            bytes.formIndex(after: &end)
            if byte == UInt8(ascii: "/") { fileStart = end }
        }
        fileName = text[fileStart..<end]
    }

    private static func endsHost(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
    }

    /// Whether a text up to the host begins with a known scheme, in whatever letter case.
    private static func isKnownScheme(_ prefix: Substring.UTF8View) -> Bool {
        let schemes = ["https://", "http://", "ftp://", "ftps://"]
        return schemes.contains { prefix.lazy.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }.elementsEqual($0.utf8) }
    }

    /// The host without user and port.
    private static func host(in name: Substring.UTF8View) -> Substring.UTF8View {
        var name = name
        if let at = name.lastIndex(of: UInt8(ascii: "@")) { name = name[name.index(after: at)...] }
        if name.first != UInt8(ascii: "["), let port = name.firstIndex(of: UInt8(ascii: ":")) { name = name[..<port] }
        return name
    }

    /// The host in lower case, without port; empty when there is none.
    var host: String { Substring(Self.host(in: name)).lowercased() }

    /// The endings of the file name that may tell a format, the longest of at most two parts first: `csv.zip`, `zip`.
    var endings: [String] {
        let bytes = fileName.utf8
        guard let last = bytes.lastIndex(of: UInt8(ascii: ".")) else { return [] }
        let short = fileName[bytes.index(after: last)...].lowercased()
        if short.isEmpty { return [] }
        guard let dot = bytes[..<last].lastIndex(of: UInt8(ascii: ".")) else { return [short] }
        return [fileName[bytes.index(after: dot)...].lowercased(), short]
    }

    /// Whether the host is a name or a part of it: `open.data.gov.vn` is within `data.gov.vn`.
    func isWithin(_ domain: String) -> Bool {
        let host = host
        return host == domain || (host.utf8.count > domain.utf8.count && host.hasSuffix("." + domain))
    }
}
