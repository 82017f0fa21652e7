// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    /// Gives sheets names that every program takes: at most 31 characters, none of `[]:*?/\`, no apostrophe at an end, unique
    /// whatever the case.
    struct SheetNames {
        private var taken: Set<String>
        /// The most UTF-16 units of a name.
        private static let limit = 31

        /// - Parameter reserved: names that are given already.
        init(_ reserved: [String] = []) { taken = Set(reserved.map { $0.lowercased() }) }

        /// A name like the one that is wished.
        mutating func name(_ wish: String) -> String {
            var base = ""
            for character in CellText.cleaned(wish) {
                base.append("[]:*?/\\\n\t\u{FFFD}".contains(character) ? " " : character)
            }
            base = base.split(separator: " ").joined(separator: " ")
            while base.hasPrefix("'") { base.removeFirst() }
            base = cut(base, Self.limit)
            if base.isEmpty || base.lowercased() == "history" { base = cut("Sheet " + base, Self.limit) }
            var name = base
            var count = 2
            while !taken.insert(name.lowercased()).inserted {
                let ending = " (\(count))"
                name = cut(base, Self.limit - ending.utf16.count) + ending
                count += 1
            }
            return name
        }

        /// A name as formulas and links write it.
        static func quoted(_ name: String) -> String {
            "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
        }

        private func cut(_ text: String, _ limit: Int) -> String {
            var cut = ""
            var units = 0
            for character in text {
                units += character.utf16.count
                if units > limit { break }
                cut.append(character)
            }
            while let last = cut.last, last == " " || last == "'" { cut.removeLast() }
            return cut
        }
    }
#endif
