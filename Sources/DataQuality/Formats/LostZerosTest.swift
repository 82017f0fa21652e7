// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Values that would pass a test if one or more zeros stood before them: a spreadsheet took a code for a number.
///
/// The verdict is failed for such a value and passed for all others, right or wrong, as the test itself judges those.
struct LostZerosTest<Base: ValueTest>: ValueTest {
    private let base: Base
    private let widths: [Int]
    private let mostLost: Int

    /// - Parameters:
    ///   - base: the test of the format.
    ///   - widths: how many digits right values have.
    ///   - mostLost: how many zeros may be missing.
    init(_ base: Base, widths: [Int], mostLost: Int = 2) {
        (self.base, self.mostLost) = (base, mostLost)
        self.widths = widths.filter { 1...32 ~= $0 }
    }

    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        if base.verdict(bytes, count) != Verdict.failed { return Verdict.passed }
        return slowVerdict(bytes, count)
    }

    @inline(never)
    private func slowVerdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        if count >= 32 || !ByteWords.areDigits(bytes, count) { return Verdict.passed }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32 + ByteWords.padding) { buffer in
            guard let copy = buffer.baseAddress else { return Verdict.passed }
            for width in widths where width > count && width - count <= mostLost {
                copy.initialize(repeating: UInt8(ascii: "0"), count: 32 + ByteWords.padding)
                (copy + (width - count)).update(from: bytes, count: count)
                if base.verdict(copy, width) != Verdict.failed { return Verdict.failed }
            }
            return Verdict.passed
        }
    }
}

extension ValueFormat {
    /// The test for zeros lost before a code of fixed width; nil for formats that are not digits only.
    ///
    /// - Parameter asOf: the day of the assessment; see ``test(asOf:)``.
    func lostZerosTest(asOf: CalendarDate) -> (any ColumnTest)? {
        switch kind {
        case .personalID: LostZerosTest(PersonalIDTest(asOf: asOf), widths: [12])
        case .taxCode: LostZerosTest(TaxCodeTest(asOf: asOf), widths: [10, 12])
        case .phone: LostZerosTest(PhoneTest(), widths: [10, 11], mostLost: 1)
        case .socialInsurance: LostZerosTest(SocialInsuranceTest(asOf: asOf), widths: [10, 12])
        case .provinceCode: LostZerosTest(ProvinceCodeTest(), widths: [2], mostLost: 1)
        case .communeCode: LostZerosTest(CommuneCodeTest(), widths: [5], mostLost: 4)
        default: nil
        }
    }
}
