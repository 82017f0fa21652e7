// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// `email`: the part of RFC 5321 and 5322 that is in use.
///
/// The name has 1 to 64 characters: letters, digits, ``!#$%&'*+-/=?^_`{|}~`` and single inner dots. The domain has two
/// labels or more. Quoted names, comments, IP addresses and characters outside ASCII are refused.
struct EmailTest: ValueTest {
    private let name = ByteSet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+-/=?^_`{|}~")

    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        if count > 254 { return Verdict.failed }
        var isAfterDot = true
        var index = 0
        while index < count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "@") { break }
            let isDot = byte == UInt8(ascii: ".")
            if isDot ? isAfterDot : !name.contains(byte) { return Verdict.failed }
            isAfterDot = isDot
            index &+= 1
        }
        if isAfterDot || index > 64 || index == count { return Verdict.failed }
        let isDomain = HostName.form(bytes + index + 1, count &- index &- 1) == .domain
        return isDomain ? Verdict.passed : Verdict.failed
    }
}
