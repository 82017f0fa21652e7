// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// `check.mod11`: ISO/IEC 7064 MOD 11-2, digits and a last character 0 to 9 or X.
///
/// Each step doubles the sum and adds a digit, modulo 11; the whole, with X as 10, leaves 1.
struct Mod11Test: ValueTest {
    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        if count < 2 { return Verdict.failed }
        var sum: UInt32 = 0
        for index in 0..<count &- 1 {
            let digit = bytes[index] ^ 0x30
            if digit > 9 { return Verdict.failed }
            sum = (sum &+ UInt32(digit)) &* 2 % 11
        }
        let last = bytes[count &- 1]
        let check = last == UInt8(ascii: "X") ? 10 : last ^ 0x30
        if check > 10 || check == 10 && last != UInt8(ascii: "X") { return Verdict.failed }
        return (sum &+ UInt32(check)) % 11 == 1 ? Verdict.passed : Verdict.failed
    }
}

/// `check.mod97`: ISO/IEC 7064 MOD 97-10 over digits and capital letters (A is 10, Z is 35), 3 to 34 characters.
///
/// The number that all characters make leaves 1 when divided by 97. A text formed as an IBAN is read with its first four
/// characters at the end, as ISO 13616 wants.
struct Mod97Test: ValueTest {
    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        if count < 3 || count > 34 { return Verdict.failed }
        let isIBAN =
            count >= 15 && bytes[0] &- 65 < 26 && bytes[1] &- 65 < 26 && bytes[2] ^ 0x30 <= 9 && bytes[3] ^ 0x30 <= 9
        let start = isIBAN ? 4 : 0
        var rest: UInt32 = 0
        for step in 0..<count {
            let place = step &+ start
            let byte = bytes[place < count ? place : place &- count]
            if byte ^ 0x30 <= 9 {
                rest = (rest &* 10 &+ UInt32(byte & 15)) % 97
            } else if byte &- 65 < 26 {
                rest = (rest &* 100 &+ UInt32(byte) &- 55) % 97
            } else {
                return Verdict.failed
            }
        }
        return rest == 1 ? Verdict.passed : Verdict.failed
    }
}
