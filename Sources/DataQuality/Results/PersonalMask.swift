// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Hides personal values but for their last two characters.
///
/// Two characters let the people who hold the data find the row among a few; they say nothing to anybody else. A value
/// of four characters or fewer is hidden whole: half of it would be too much. Characters are those people see (Unicode
/// extended grapheme clusters), so that a letter with its tone mark is one. Masking a masked value changes nothing.
enum PersonalMask {
    /// The character that stands for a hidden one: U+2022 `•`.
    static let hidden: Character = "•"
    /// A value of this many characters or fewer shows none.
    static let longestWhole = 4
    /// How many characters at the end are shown otherwise.
    static let shown = 2
    /// A character made of more code points than this is hidden even at the end: a chain of joined marks could hold a
    /// whole name.
    private static let mostScalars = 4

    /// The value with everything but its end hidden, one sign for each character.
    static func mask(_ text: String) -> String {
        let count = text.count
        guard count > longestWhole else { return String(repeating: hidden, count: count) }
        let end = text.suffix(shown).map { $0.unicodeScalars.count > mostScalars ? hidden : $0 }
        return String(repeating: hidden, count: count - shown) + String(end)
    }
}

extension FailingRow.Value {
    /// The value as it may be shown to anybody: hidden but for its end when it is personal.
    public func masked() -> Self {
        guard isPersonal, let text else { return self }
        var value = self
        value.text = PersonalMask.mask(text)
        return value
    }
}

extension FailingRow {
    /// The row with its personal values hidden but for their last two characters.
    public func masked() -> FailingRow {
        var row = self
        row.values = values.map { $0.masked() }
        row.key = key?.masked()
        return row
    }
}

extension CheckResult {
    /// The check with the personal values of its failing rows and figures hidden but for their last two characters.
    public func masked() -> CheckResult {
        var check = self
        check.failures = failures.map { $0.masked() }
        for index in figures.indices where figures[index].isPersonal {
            check.figures[index].value = PersonalMask.mask(figures[index].value)
        }
        return check
    }
}
