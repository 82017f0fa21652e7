// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The order of the groups in an agency code.
enum AgencyCodeOrder: UInt8, Hashable, Sendable {
    /// `H49.12.3`: level 1 first, as Decision 20/2020/QĐ-TTg prescribes.
    case levelOneFirst
    /// `000.00.12.H49`: level 1 last, the form of QCVN 102:2016.
    case levelOneLast
}

/// Codes of agencies: groups of capital letters and digits divided by dots, at most 35 characters.
enum AgencyCode {
    /// The order of a code, or nil when the text is none. What could be read both ways has level 1 first.
    @inline(__always)
    static func order(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> AgencyCodeOrder? {
        if count < 3 || count > 35 { return nil }
        var lastGroup = 0
        var index = 0
        while index < count {
            let byte = bytes[index]
            if byte == UInt8(ascii: ".") {
                if index == lastGroup { return nil }
                lastGroup = index &+ 1
            } else if !isLetter(byte) && byte ^ 0x30 > 9 {
                return nil
            }
            index &+= 1
        }
        if lastGroup == count { return nil }
        if isLevelOne(bytes), count == 3 || bytes[3] == UInt8(ascii: ".") { return .levelOneFirst }
        return lastGroup > 0 && count &- lastGroup == 3 && isLevelOne(bytes + lastGroup) ? .levelOneLast : nil
    }

    @inline(__always)
    private static func isLetter(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < 26 }

    /// A letter and two digits.
    @inline(__always)
    private static func isLevelOne(_ bytes: UnsafePointer<UInt8>) -> Bool {
        isLetter(bytes[0]) && bytes[1] ^ 0x30 <= 9 && bytes[2] ^ 0x30 <= 9
    }
}

/// `vn.agency-code`: the reversed order is suspicious.
struct AgencyCodeTest: ValueTest {
    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        switch AgencyCode.order(bytes, count) {
        case .levelOneFirst: Verdict.passed
        case .levelOneLast: Verdict.suspicious
        case nil: Verdict.failed
        }
    }
}
