// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Sines without floating point, the same on every machine.
enum ChartAngle {
    /// What stands for 1.
    static let one = 1_000_000_000

    /// Sine and cosine of `part` / `whole` of a full turn, times ``one``. The error is below 10⁻⁷, far below the tenth of
    /// a unit to which a radius of some hundred units is rounded. `whole` is positive and at most 10⁸.
    static func sine(_ part: Int, of whole: Int) -> (sine: Int, cosine: Int) {
        let eighths = 8 * (part % whole + whole) % (8 * whole)
        let octant = eighths / whole
        // From the nearest multiple of 90° an angle is at most 45°.
        let quarter = (octant + 1) / 2
        let rest = eighths - quarter * 2 * whole
        let angle = ChartLength.quotient(eighthOfTurn * rest, whole)
        let (sine, cosine) = (series(angle, from: 1), series(angle, from: 0))
        switch quarter % 4 {
        case 0: return (sine, cosine)
        case 1: return (cosine, -sine)
        case 2: return (-sine, -cosine)
        default: return (-cosine, sine)
        }
    }

    /// π / 4, times ``one``.
    private static let eighthOfTurn = 785_398_163

    /// The Taylor series of the sine (from 1) or cosine (from 0) up to the tenth or eleventh power; for angles up to π / 4
    /// the first term left out is below 2 · 10⁻¹⁰.
    private static func series(_ angle: Int, from first: Int) -> Int {
        let square = ChartLength.quotient(angle * angle, one)
        var term = first == 1 ? angle : one
        var sum = term
        for power in stride(from: first + 2, through: first + 10, by: 2) {
            term = -ChartLength.quotient(ChartLength.quotient(term * square, one), power * (power - 1))
            sum += term
        }
        return sum
    }
}
