// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import Evidence
    internal import SelfAssessment

    /// A number as people type it into a cell: one number, a percentage, or two counts with a stroke between them.
    enum FormNumeral: Hashable {
        case number(Rational)
        /// A percentage by its number: 85.5 for `85,5 %`.
        case percent(Rational)
        case share(Rational, Rational)
        /// One point or comma before three digits: `1.500` may be 1500 or 1.5.
        case ambiguous

        /// What a text says; `nil` when it says no number.
        init?(_ text: String) {
            let sides = text.split(separator: "/", omittingEmptySubsequences: false)
            if sides.count == 2 {
                switch (TypedNumeral(sides[0]), TypedNumeral(sides[1])) {
                case (.number(let above)?, .number(let below)?): self = .share(above, below)
                case (.ambiguous?, _?), (_?, .ambiguous?): self = .ambiguous
                default: return nil
                }
                return
            }
            let bare = text.trimmed
            let isPercent = bare.hasSuffix("%")
            switch TypedNumeral(isPercent ? bare.dropLast() : bare[...]) {
            case .number(let number)?: self = isPercent ? .percent(number) : .number(number)
            case .ambiguous?: self = .ambiguous
            case nil: return nil
            }
        }
    }
#endif
