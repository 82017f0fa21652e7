// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// `url`: an absolute address of `http`, `https` or `ftp` by RFC 3986.
///
/// Suspicious, because they work but seldom belong into published data: characters outside ASCII, user names before the
/// host, and hosts that are no domain name (an IP address, `localhost`).
struct URLTest: ValueTest {
    private let characters = ByteSet(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#[]@!$&'()*+,;=%")

    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        let start = Self.endOfScheme(bytes, count)
        if start == 0 { return Verdict.failed }
        var isSuspicious = false
        var hostStart = start
        var end = count
        for index in start..<count {
            let byte = bytes[index]
            if byte >= 0x80 {
                isSuspicious = true
            } else if !characters.contains(byte) {
                return Verdict.failed
            }
            if end < count { continue }
            if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { end = index }
            if end == count, byte == UInt8(ascii: "@") {
                hostStart = index + 1
                isSuspicious = true
            }
        }
        for index in end..<count where bytes[index] == UInt8(ascii: "%") {
            if index + 2 >= count || !Hexadecimal.isDigit(bytes[index + 1]) || !Hexadecimal.isDigit(bytes[index + 2]) {
                return Verdict.failed
            }
        }
        switch Self.host(bytes + hostStart, end - hostStart) {
        case Verdict.failed: return Verdict.failed
        case Verdict.suspicious: return Verdict.suspicious
        default: return isSuspicious ? Verdict.suspicious : Verdict.passed
        }
    }

    /// Where the host begins, behind `://`; 0 when the scheme is none of the three.
    private static func endOfScheme(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
        // "http" or "ftp" and ":" in either case: setting bit 5 leaves ":" and "/" as they are.
        let word = ByteWords.load(bytes) | 0x2020_2020_2020_2020
        let isHTTP = word & ByteWords.mask(7) == 0x2F_2F3A_7074_7468
        let isHTTPS = word == 0x2F2F_3A73_7074_7468
        let isFTP = word & ByteWords.mask(6) == 0x2F2F_3A70_7466
        let length = isHTTP ? 7 : isHTTPS ? 8 : isFTP ? 6 : 0
        // A byte below 0x20 with bit 5 set could look like one of the marks.
        let mark = length == 0 ? 0 : length - 3
        let isExact =
            bytes[mark] == UInt8(ascii: ":") && bytes[mark + 1] == UInt8(ascii: "/")
            && bytes[mark + 2] == UInt8(ascii: "/")
        return length > 0 && length < count && isExact ? length : 0
    }

    /// A host with an optional port.
    private static func host(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        var end = count
        var index = count - 1
        while index >= 0, bytes[index] ^ 0x30 <= 9 { index -= 1 }
        if index >= 0, bytes[index] == UInt8(ascii: ":") {
            end = index
            var port = 0
            for place in index + 1..<max(index + 1, min(count, index + 7)) { port = port * 10 + Int(bytes[place] & 15) }
            if count - index > 6 || port > 65_535 || count - index == 1 { return Verdict.failed }
        }
        if end > 2, bytes[0] == UInt8(ascii: "["), bytes[end - 1] == UInt8(ascii: "]") {
            for place in 1..<end - 1 where !Hexadecimal.isDigit(bytes[place]) && bytes[place] != UInt8(ascii: ":") {
                return Verdict.failed
            }
            return Verdict.suspicious
        }
        for place in 0..<max(end, 0) where bytes[place] >= 0x80 { return Verdict.suspicious }
        switch HostName.form(bytes, end) {
        case .domain: return Verdict.passed
        case .label: return Verdict.suspicious
        case .none: return HostName.isIPv4(bytes, end) ? Verdict.suspicious : Verdict.failed
        }
    }
}
