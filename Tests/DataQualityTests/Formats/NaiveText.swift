// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

@testable import DataQuality

/// Plain helpers for texts.
enum NaiveText {
    /// The canonical decomposition, scalar by scalar, with the marks in order.
    static func decomposed(_ text: String) -> String {
        var scalars: [UInt32] = []
        for scalar in text.unicodeScalars { scalars += parts(scalar.value) }
        for end in scalars.indices {
            var place = end
            while place > 0, order(scalars[place]) > 0, order(scalars[place - 1]) > order(scalars[place]) {
                scalars.swapAt(place, place - 1)
                place -= 1
            }
        }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars.compactMap { Unicode.Scalar($0) })
        return String(result)
    }

    private static func parts(_ scalar: UInt32) -> [UInt32] {
        let table = UnicodeComposition.composites
        for place in stride(from: 0, to: table.count, by: 3) where table[place] == scalar {
            return parts(table[place + 1]) + parts(table[place + 2])
        }
        return [scalar]
    }

    private static func order(_ scalar: UInt32) -> UInt8 {
        Unicode.Scalar(scalar)?.properties.canonicalCombiningClass.rawValue ?? 0
    }
}
