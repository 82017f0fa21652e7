// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

extension PatternParser {
    /// Reads what begins with a backslash.
    mutating func escape(inClass: Bool) throws(PatternFailure) -> ScalarSet {
        let start = position
        position += 1
        guard let sign = peek else {
            throw PatternFailure(
                .patternOpenEscape, at: TextRange(offset: start, length: 1), help: .patternWriteEscaped("\\"))
        }
        position += 1
        let range = TextRange(offset: start, length: 2)
        let shown = "\\" + String(Character(sign))
        switch sign {
        case "d": return .digits
        case "D": return ScalarSet.digits.inverted
        case "w": return .wordParts
        case "W": return ScalarSet.wordParts.inverted
        case "s": return .blanks
        case "S": return ScalarSet.blanks.inverted
        case "t": return ScalarSet("\t")
        case "n": return ScalarSet("\n")
        case "r": return ScalarSet("\r")
        case "x": return try twoDigitCode(from: start)
        case "u": return try bracedCode(from: start)
        case "p", "P": return try category(from: start, isNegated: sign == "P")
        case "1"..."9", "k":
            throw PatternFailure(.patternBackReference, at: range, help: .patternLinear)
        case "b" where inClass:
            throw PatternFailure(.patternUnknownEscape(shown), at: range)
        case "b", "B", "A", "Z", "z", "G":
            throw PatternFailure(.patternBoundary(shown), at: range, help: .patternNoBoundary)
        default:
            // Any other ASCII sign stands for itself; letters and digits are kept for escapes to come.
            guard (0x21...0x7E).contains(sign.value), !ScalarSet.wordParts.contains(sign.value) || sign == "_" else {
                throw PatternFailure(.patternUnknownEscape(shown), at: range)
            }
            return ScalarSet(sign)
        }
    }

    private mutating func twoDigitCode(from start: Int) throws(PatternFailure) -> ScalarSet {
        let digits = scalars[position...].prefix(2)
        guard digits.count == 2, let value = Self.hexadecimal(digits), let scalar = Unicode.Scalar(value) else {
            throw PatternFailure(.patternBadHex, at: TextRange(start, upTo: position + digits.count))
        }
        position += 2
        return ScalarSet(scalar)
    }

    private mutating func bracedCode(from start: Int) throws(PatternFailure) -> ScalarSet {
        guard peek == "{", let end = scalars[position...].prefix(12).firstIndex(of: "}"),
            let value = Self.hexadecimal(scalars[(position + 1)..<end])
        else {
            throw PatternFailure(.patternBadHex, at: TextRange(offset: start, length: 2))
        }
        guard let scalar = Unicode.Scalar(value) else {
            throw PatternFailure(.patternNoScalar(text(start, upTo: end + 1)), at: TextRange(start, upTo: end + 1))
        }
        position = end + 1
        return ScalarSet(scalar)
    }

    private static func hexadecimal(_ digits: ArraySlice<Unicode.Scalar>) -> UInt32? {
        guard (1...8).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.properties.isHexDigit }) else {
            return nil
        }
        return UInt32(String(String.UnicodeScalarView(digits)), radix: 16)
    }

    private mutating func category(from start: Int, isNegated: Bool) throws(PatternFailure) -> ScalarSet {
        guard peek == "{", let end = scalars[position...].firstIndex(of: "}") else {
            // One-letter categories may be written without braces elsewhere; here they need them.
            throw PatternFailure(
                .patternUnknownCategory(text(start, upTo: min(position + 1, scalars.count))),
                at: TextRange(start, upTo: min(position + 1, scalars.count)), help: .patternKnownCategories)
        }
        let set: ScalarSet
        switch text(position + 1, upTo: end) {
        case "L": set = LetterSets.letters
        case "Lu": set = LetterSets.upperCaseLetters
        case "Ll": set = LetterSets.lowerCaseLetters
        case "N": set = LetterSets.numbers
        default:
            throw PatternFailure(
                .patternUnknownCategory(text(start, upTo: end + 1)), at: TextRange(start, upTo: end + 1),
                help: .patternKnownCategories)
        }
        position = end + 1
        return isNegated ? folded(set).inverted : set
    }

    func text(_ start: Int, upTo end: Int) -> String {
        String(String.UnicodeScalarView(scalars[start..<end]))
    }
}
