// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Letters of the alphabets that patterns know by category: Latin (so all Vietnamese), Greek and Cyrillic.
///
/// The categories are those of the standard library. Letters of other scripts can be written as ranges; taking them
/// all in would make the automaton of a simple name pattern larger than a processor's cache.
enum LetterSets {
    /// Basic Latin to Cyrillic, Latin Extended Additional, Greek Extended.
    private static let blocks: [ClosedRange<UInt32>] = [0x00...0x52F, 0x1E00...0x1FFF]
    /// Basic Latin to Latin Extended-B, Latin Extended Additional.
    private static let latinBlocks: [ClosedRange<UInt32>] = [0x41...0x24F, 0x1E00...0x1EFF]

    static let letters = set { $0.isLetter }
    static let upperCaseLetters = set { $0 == .uppercaseLetter }
    static let lowerCaseLetters = set { $0 == .lowercaseLetter }
    static let numbers = set { $0 == .decimalNumber || $0 == .letterNumber || $0 == .otherNumber }

    private static func set(_ isMember: (Unicode.GeneralCategory) -> Bool) -> ScalarSet {
        var members: [ClosedRange<UInt32>] = []
        for value in blocks.joined() {
            if let scalar = Unicode.Scalar(value), isMember(scalar.properties.generalCategory) {
                members.append(value...value)
            }
        }
        return ScalarSet(members)
    }

    /// For each Latin letter that is one of a pair of cases, the other one. Letters whose change of case cannot be
    /// undone (`ſ`, `ı`, `ß`) are not in it.
    static let otherCase: [UInt32: UInt32] = {
        var pairs: [UInt32: UInt32] = [:]
        for value in latinBlocks.joined() {
            guard let upper = Unicode.Scalar(value), let lower = single(upper.properties.lowercaseMapping),
                lower != upper, single(lower.properties.uppercaseMapping) == upper, lower.value <= 0x1EFF
            else { continue }
            pairs[upper.value] = lower.value
            pairs[lower.value] = upper.value
        }
        return pairs
    }()

    private static func single(_ text: String) -> Unicode.Scalar? {
        let scalars = text.unicodeScalars
        return scalars.count == 1 ? scalars.first : nil
    }

    /// A set with the other case of each of its Latin letters.
    static func ignoringCase(_ set: ScalarSet) -> ScalarSet {
        let others = otherCase.filter { set.contains($0.key) }.map { $0.value...$0.value }
        return set.union(ScalarSet(others))
    }
}

extension Unicode.GeneralCategory {
    /// True for the categories whose name begins with L.
    fileprivate var isLetter: Bool {
        switch self {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        default: false
        }
    }
}
