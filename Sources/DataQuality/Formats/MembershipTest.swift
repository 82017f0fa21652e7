// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Values are in a set, byte by byte.
struct MembershipTest: ColumnTest {
    let set: ValueSet

    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) {
        set.withLookup { lookup in
            for row in 0..<column.count {
                let length = Int(truncatingIfNeeded: column.lengths[row])
                let bytes = column.bytes + Int(truncatingIfNeeded: column.starts[row])
                let isMember = length != 0 && lookup.place(bytes, length) != nil
                verdicts[row] = length == 0 ? Verdict.missing : isMember ? Verdict.passed : Verdict.failed
            }
        }
    }

    /// Writes the place of each value in the list the set was made from; −1 where it has none or is missing.
    func places(on column: ColumnSlices, into places: UnsafeMutablePointer<Int32>) {
        set.withLookup { lookup in
            for row in 0..<column.count {
                let length = Int(truncatingIfNeeded: column.lengths[row])
                let bytes = column.bytes + Int(truncatingIfNeeded: column.starts[row])
                let place = length == 0 ? nil : lookup.place(bytes, length)
                places[row] = place.map { Int32(truncatingIfNeeded: $0) } ?? -1
            }
        }
    }
}
