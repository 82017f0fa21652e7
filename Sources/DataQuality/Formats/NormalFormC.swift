// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Unicode's normal form C over UTF-8, without allocation for a value.
enum NormalFormC {
    /// Whether the text from `start` on, a boundary of scalars before any that may compose, is in normal form C.
    ///
    /// Three things break it: a scalar that no normal text holds, marks out of order, and scalars that should have been
    /// composed. The last is decided by decomposing and composing the stretch between two scalars that nothing joins.
    static func isNormal(_ bytes: UnsafePointer<UInt8>, _ count: Int, from start: Int) -> Bool {
        let tables = ComposingTables.shared
        var index = start
        var stretch = start
        var stretchNeedsProof = false
        var previous: UInt32 = 0
        var previousClass: UInt8 = 0
        while index < count {
            let place = index
            let scalar = UTF8Scalars.next(bytes, count, &index)
            let isMaybe = scalar >= 0x300 && tables.mayFollow(scalar)
            let order = combiningClass(of: scalar)
            if order == 0, !isMaybe {
                // Nothing composes with what stands before.
                if stretchNeedsProof, !isComposed(bytes + stretch, place - stretch, tables) { return false }
                stretchNeedsProof = false
                stretch = place
                if scalar >= 0x300, tables.isExcluded(scalar) { return false }
            } else {
                if order != 0, previousClass > order { return false }
                if tables.isExcluded(scalar) { return false }
                if isMaybe {
                    if tables.compose(previous, scalar) != nil { return false }
                    stretchNeedsProof = true
                }
            }
            (previous, previousClass) = (scalar, order)
        }
        return !stretchNeedsProof || isComposed(bytes + stretch, count - stretch, tables)
    }

    /// The canonical combining class.
    ///
    /// Taken from our own table, not from the standard library, so that a verdict does not change with the toolchain.
    static func combiningClass(of scalar: UInt32) -> UInt8 {
        if scalar < 0x300 { return 0 }
        let ranges = UnicodeComposition.combiningClasses
        var (low, high) = (0, ranges.count / 3)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle * 3 + 1] < scalar { low = middle + 1 } else { high = middle }
        }
        guard low * 3 < ranges.count, ranges[low * 3] <= scalar else { return 0 }
        return UInt8(truncatingIfNeeded: ranges[low * 3 + 2])
    }

    /// Whether a stretch equals its own normal form. It holds no excluded scalar.
    private static func isComposed(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ tables: ComposingTables) -> Bool {
        // A composite decomposes into at most four scalars, and a scalar has at least one byte.
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: count * 4) { buffer in
            guard let scalars = buffer.baseAddress else { return true }
            var total = 0
            var index = 0
            while index < count {
                tables.decompose(UTF8Scalars.next(bytes, count, &index), into: scalars, &total)
            }
            sortMarks(scalars, total)
            let length = compose(scalars, total, tables)
            index = 0
            for place in 0..<length {
                if index >= count || UTF8Scalars.next(bytes, count, &index) != scalars[place] { return false }
            }
            return index == count
        }
    }

    /// Puts each run of marks in the order of their classes; marks of one class keep theirs.
    ///
    /// Insertion is quadratic for a long run of marks out of order, and such a run failed before it came here.
    static func sortMarks(_ scalars: UnsafeMutablePointer<UInt32>, _ count: Int) {
        for place in 1..<max(count, 1) {
            let scalar = scalars[place]
            let order = combiningClass(of: scalar)
            if order == 0 { continue }
            var hole = place
            while hole > 0, combiningClass(of: scalars[hole - 1]) > order {
                scalars[hole] = scalars[hole - 1]
                hole -= 1
            }
            scalars[hole] = scalar
        }
    }

    /// Composes in place by the canonical composition algorithm and returns the new length.
    private static func compose(
        _ scalars: UnsafeMutablePointer<UInt32>, _ count: Int, _ tables: ComposingTables
    ) -> Int {
        var starter = -1
        var lastClass: UInt8 = 0
        var length = 0
        for place in 0..<count {
            let scalar = scalars[place]
            let order = combiningClass(of: scalar)
            // Blocked: a scalar of the same or a higher class, or another starter, stands in between.
            let isNext = starter >= 0 && starter == length - 1
            if starter >= 0, isNext || lastClass < order && lastClass != 0,
                let composite = tables.compose(scalars[starter], scalar)
            {
                scalars[starter] = composite
                continue
            }
            if order == 0 { starter = length }
            lastClass = order
            scalars[length] = scalar
            length += 1
        }
        return length
    }
}
