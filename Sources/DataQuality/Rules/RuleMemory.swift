// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The registers of a row rule at work, and the columns of the present batch.
///
/// A class because it owns memory. It belongs to one worker; nothing is allocated for a row, and nothing for a batch but
/// room for longer texts than before.
final class RuleMemory {
    /// The rows of a strip: few enough that the registers stay in the fastest cache.
    static let strip = 512

    // The columns, in the order of the program.
    var texts: [ColumnSlices] = []
    var decimals: [DecimalVector] = []
    var dates: [DateVector] = []
    var timestamps: [TimestampVector] = []

    /// The first row of the strip in the batch, and the rows of the strip.
    var first = 0
    var count = 0

    /// A byte for each row of the strip: not 0 where a value could not be read or calculated.
    let unreadable: UnsafeMutablePointer<UInt8>
    /// Constant texts.
    let constants: UnsafeMutablePointer<UInt8>
    let arenas: [RowBuffer<UInt8>]

    private let truths: UnsafeMutablePointer<UInt8>
    private let numbers: UnsafeMutablePointer<RuleNumber>
    private let instants: UnsafeMutablePointer<Int64>
    /// 0 where the number or instant of a register is there, 1 where it is missing.
    private let numberGaps: UnsafeMutablePointer<UInt8>
    private let instantGaps: UnsafeMutablePointer<UInt8>
    private let textPlaces: UnsafeMutablePointer<UnsafePointer<UInt8>>
    /// The bytes of the texts of a register; 0 where one is missing.
    private let textLengths: UnsafeMutablePointer<Int>

    init(_ program: RuleProgram) {
        let size = Self.strip * program.registerCount
        unreadable = .allocate(capacity: Self.strip)
        unreadable.initialize(repeating: 0, count: Self.strip)
        constants = .allocate(capacity: program.constants.count + ByteWords.padding)
        constants.initialize(repeating: 0, count: program.constants.count + ByteWords.padding)
        for (index, byte) in program.constants.enumerated() { constants[index] = byte }
        arenas = (0..<program.arenaCount).map { _ in RowBuffer<UInt8>() }
        truths = .allocate(capacity: size)
        truths.initialize(repeating: 0, count: size)
        numbers = .allocate(capacity: size)
        numbers.initialize(repeating: RuleNumber(0), count: size)
        instants = .allocate(capacity: size)
        instants.initialize(repeating: 0, count: size)
        numberGaps = .allocate(capacity: size)
        numberGaps.initialize(repeating: 0, count: size)
        instantGaps = .allocate(capacity: size)
        instantGaps.initialize(repeating: 0, count: size)
        textPlaces = .allocate(capacity: size)
        textPlaces.initialize(repeating: UnsafePointer(constants), count: size)
        textLengths = .allocate(capacity: size)
        textLengths.initialize(repeating: 0, count: size)
    }

    deinit {
        unreadable.deallocate()
        constants.deallocate()
        truths.deallocate()
        numbers.deallocate()
        instants.deallocate()
        numberGaps.deallocate()
        instantGaps.deallocate()
        textPlaces.deallocate()
        textLengths.deallocate()
    }

    /// The conditions of a register: 0 true, 1 false, 2 neither.
    @inline(__always)
    func truth(_ register: Int) -> UnsafeMutablePointer<UInt8> { truths + register * Self.strip }

    @inline(__always)
    func number(
        _ register: Int
    ) -> (values: UnsafeMutablePointer<RuleNumber>, gaps: UnsafeMutablePointer<UInt8>) {
        (numbers + register * Self.strip, numberGaps + register * Self.strip)
    }

    /// Days of dates, microseconds of times and timestamps.
    @inline(__always)
    func instant(_ register: Int) -> (values: UnsafeMutablePointer<Int64>, gaps: UnsafeMutablePointer<UInt8>) {
        (instants + register * Self.strip, instantGaps + register * Self.strip)
    }

    @inline(__always)
    func text(
        _ register: Int
    ) -> (places: UnsafeMutablePointer<UnsafePointer<UInt8>>, lengths: UnsafeMutablePointer<Int>) {
        (textPlaces + register * Self.strip, textLengths + register * Self.strip)
    }
}
