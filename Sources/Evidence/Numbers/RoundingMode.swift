// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How a number is brought to a given number of decimal places.
///
/// The raw values are the words of the rubric format.
public enum RoundingMode: String, CaseIterable, Codable, Sendable {
    /// To the nearest; ties away from zero: 2.5 → 3, −2.5 → −3.
    case halfUp = "half_up"
    /// To the nearest; ties to the even digit: 2.5 → 2, 3.5 → 4.
    case halfEven = "half_even"
    /// Towards zero: 2.9 → 2, −2.9 → −2.
    case truncate
    /// Downwards: 2.9 → 2, −2.1 → −3.
    case floor
    /// Upwards: 2.1 → 3, −2.9 → −2.
    case ceiling
}

extension RoundingMode {
    /// True when a magnitude that was cut off has to grow by one unit in its last place.
    ///
    /// - Parameters:
    ///   - isNegative: the sign of the number that is rounded.
    ///   - isOdd: whether the magnitude that was cut off is odd, counted in units of its last place.
    ///   - hasRest: whether anything was cut off.
    ///   - half: −1, 0 or 1, as the rest is less than, equal to or more than half a unit.
    func growsMagnitude(isNegative: Bool, isOdd: Bool, hasRest: Bool, half: Int) -> Bool {
        switch self {
        case .halfUp: hasRest && half >= 0
        case .halfEven: hasRest && (half > 0 || half == 0 && isOdd)
        case .truncate: false
        case .floor: hasRest && isNegative
        case .ceiling: hasRest && !isNegative
        }
    }
}
