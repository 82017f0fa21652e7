// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Probe
    /// A URL of a catalogue made ready to be asked.
    struct ProbeTarget {
        /// The URL with what a request must not hold written as `%…`, and without its fragment.
        let url: String
        /// The host in lower case, by which requests are limited.
        let host: String

        /// `nil` when it is no `http` or `https` URL with a host.
        init?(_ text: String) {
            var bytes = Array(text.utf8)[...]
            while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
            while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
            let lower = String(decoding: bytes.prefix(8), as: UTF8.self).lowercased()
            guard let scheme = ["http://", "https://"].first(where: { lower.hasPrefix($0) }) else { return nil }
            guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return nil }
            let rest = bytes.dropFirst(scheme.utf8.count)
            let end = rest.firstIndex { "/?#".utf8.contains($0) } ?? rest.endIndex
            let authority = rest[..<end]
            let hostAndPort = authority.lastIndex(of: UInt8(ascii: "@")).map { authority[($0 + 1)...] } ?? authority
            guard let host = Self.host(hostAndPort), !authority.contains(where: { " \\".utf8.contains($0) }) else {
                return nil
            }
            self.host = host
            let path = rest[end...].prefix { $0 != UInt8(ascii: "#") }
            url = scheme + String(decoding: authority, as: UTF8.self) + Self.encoded(path)
        }

        private static func host(_ text: ArraySlice<UInt8>) -> String? {
            var host = text
            if text.first == UInt8(ascii: "[") {
                guard let close = text.firstIndex(of: UInt8(ascii: "]")) else { return nil }
                host = text[...close]
            } else if let colon = text.lastIndex(of: UInt8(ascii: ":")) {
                host = text[..<colon]
            }
            return host.isEmpty ? nil : String(decoding: host, as: UTF8.self).lowercased()
        }

        /// The path and what follows, beginning with a slash; what is encoded already stays.
        private static func encoded(_ text: ArraySlice<UInt8>) -> String {
            let digits = Array("0123456789ABCDEF".utf8)
            var encoded: [UInt8] = text.first == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
            for byte in text {
                if byte > 0x20, byte < 0x7F, !"\"<>\\^`{|}".utf8.contains(byte) {
                    encoded.append(byte)
                } else {
                    encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
                }
            }
            return String(decoding: encoded, as: UTF8.self)
        }
    }
#endif
