// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence

/// Formats written a second time as plainly as can be, over characters and arrays.
enum NaiveFormats {
    static let passed: UInt8 = 0
    static let failed: UInt8 = 1
    static let suspicious: UInt8 = 3

    static let judges: [String: @Sendable ([UInt8]) -> UInt8] = [
        "vn.personal-id": personalID, "vn.tax-code": taxCode, "vn.phone": phone, "vn.social-insurance": insurance,
        "vn.agency-code": agency, "vn.province-code": province, "vn.commune-code": commune, "integer": integer,
        "number": { number($0, ".", nil, true) }, "number.vi": { number($0, ",", ".", false) },
        "number.en": { number($0, ".", ",", false) }, "uuid": uuid, "email": email, "iso.date": isoDate,
        "vn.date": vietnameseDate, "check.mod11": mod11, "check.mod97": mod97, "flag": flag,
    ]

    static func text(_ bytes: [UInt8]) -> [Character] { bytes.map { Character(Unicode.Scalar($0)) } }

    static func isDigits(_ text: some Collection<Character>) -> Bool {
        !text.isEmpty && text.allSatisfy { ("0"..."9").contains($0) }
    }

    static func value(_ digits: some Collection<Character>) -> Int {
        digits.reduce(0) { $0 * 10 + ($1.wholeNumberValue ?? 0) }
    }

    static func verdict(_ isRight: Bool) -> UInt8 { isRight ? passed : failed }

    @Sendable static func personalID(_ bytes: [UInt8]) -> UInt8 {
        let text = text(bytes)
        guard text.count == 12, isDigits(text) else { return failed }
        let year = 1900 + value(text[3...3]) / 2 * 100 + value(text[4...5])
        if year > 2026 { return failed }
        let old = """
            001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 \
            044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 \
            089 091 092 093 094 095 096
            """
        return old.split(separator: " ").contains(Substring(String(text[0...2]))) ? passed : suspicious
    }

    @Sendable static func taxCode(_ bytes: [UInt8]) -> UInt8 {
        let text = text(bytes)
        if text.count == 12 { return personalID(bytes) }
        guard [10, 13, 14].contains(text.count), isDigits(text[0..<10]) else { return failed }
        let sum = zip(text[0..<9], [31, 29, 23, 19, 17, 13, 7, 5, 3]).reduce(0) { $0 + value([$1.0]) * $1.1 }
        guard value(text[2..<9]) > 0, 10 - sum % 11 == value(text[9...9]) else { return failed }
        if text.count == 10 { return passed }
        let branch = text.suffix(3)
        guard isDigits(branch), value(branch) > 0 else { return failed }
        if text.count == 13 { return suspicious }
        return verdict(text[10] == "-")
    }

    @Sendable static func phone(_ bytes: [UInt8]) -> UInt8 {
        let text = String(text(bytes))
        let known: Set<Int> = [52, 55, 56, 58, 59, 70, 76, 77, 78, 79]
        if text.hasPrefix("0"), text.count == 10, isDigits(text) {
            let prefix = value(text.dropFirst().prefix(2))
            let isKnown =
                known.contains(prefix) || 32...39 ~= prefix || 81...94 ~= prefix || 96...99 ~= prefix
            return isKnown ? passed : [2, 3, 5, 7, 8, 9].contains(prefix / 10) ? suspicious : failed
        }
        if text.hasPrefix("02"), text.count == 11 { return verdict(isDigits(text)) }
        if text.hasPrefix("+84") {
            let rest = text.dropFirst(3)
            guard isDigits(rest) else { return failed }
            if rest.count == 9, "35789".contains(rest.prefix(1)) { return suspicious }
            return rest.count == 10 && rest.hasPrefix("2") ? suspicious : failed
        }
        if text.hasPrefix("1800") || text.hasPrefix("1900"), isDigits(text), text.count == 8 || text.count == 10 {
            return suspicious
        }
        return failed
    }

    @Sendable static func insurance(_ bytes: [UInt8]) -> UInt8 {
        bytes.count == 10 ? verdict(isDigits(text(bytes))) : personalID(bytes)
    }

    @Sendable static func agency(_ bytes: [UInt8]) -> UInt8 {
        let text = String(text(bytes))
        let groups = text.split(separator: ".", omittingEmptySubsequences: false)
        let isRight = groups.allSatisfy { group in
            !group.isEmpty && group.allSatisfy { ("A"..."Z").contains($0) || ("0"..."9").contains($0) }
        }
        guard isRight, text.count <= 35 else { return failed }
        func isLevelOne(_ group: Substring?) -> Bool {
            guard let group, group.count == 3, let first = group.first else { return false }
            return ("A"..."Z").contains(first) && isDigits(group.dropFirst())
        }
        return isLevelOne(groups.first) ? passed : isLevelOne(groups.last) ? suspicious : failed
    }

    @Sendable static func province(_ bytes: [UInt8]) -> UInt8 {
        let codes = """
            01 04 08 11 12 14 15 19 20 22 24 25 31 33 37 38 40 42 44 46 48 51 52 56 66 68 75 79 80 82 86 91 92 96
            """
        return verdict(codes.split(separator: " ").contains(Substring(String(text(bytes)))))
    }

    @Sendable static func commune(_ bytes: [UInt8]) -> UInt8 {
        verdict(bytes.count == 5 && isDigits(text(bytes)) && value(text(bytes)) > 0)
    }

    @Sendable static func integer(_ bytes: [UInt8]) -> UInt8 {
        let text = text(bytes)
        return verdict(isDigits(text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]))
    }

    static func number(_ bytes: [UInt8], _ point: Character, _ mark: Character?, _ allowsExponent: Bool) -> UInt8 {
        var text = text(bytes)[...]
        if text.first == "-" || text.first == "+" { text = text.dropFirst() }
        if allowsExponent, let place = text.firstIndex(where: { $0 == "e" || $0 == "E" }) {
            var exponent = text[(place + 1)...]
            if exponent.first == "-" || exponent.first == "+" { exponent = exponent.dropFirst() }
            if !isDigits(exponent) { return failed }
            text = text[..<place]
        }
        let parts = text.split(separator: point, omittingEmptySubsequences: false)
        if parts.count > 2 || parts.count == 2 && !isDigits(parts[1]) { return failed }
        guard let whole = parts.first else { return failed }
        if whole.isEmpty { return verdict(parts.count == 2) }
        guard let mark, whole.contains(mark) else { return verdict(isDigits(whole)) }
        let groups = whole.split(separator: mark, omittingEmptySubsequences: false)
        guard let first = groups.first, isDigits(first), first.count <= 3, first.first != "0" else { return failed }
        return verdict(groups.dropFirst().allSatisfy { $0.count == 3 && isDigits($0) })
    }

    @Sendable static func uuid(_ bytes: [UInt8]) -> UInt8 {
        let text = String(text(bytes))
        let groups = text.split(separator: "-", omittingEmptySubsequences: false)
        let digits = Set("0123456789abcdefABCDEF")
        guard groups.map(\.count) == [8, 4, 4, 4, 12], groups.allSatisfy({ $0.allSatisfy(digits.contains) }) else {
            return failed
        }
        return text.contains { $0 != "0" && $0 != "-" } ? passed : suspicious
    }

    @Sendable static func email(_ bytes: [UInt8]) -> UInt8 {
        let text = String(text(bytes))
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        guard text.count <= 254, halves.count == 2, let name = halves.first, let domain = halves.last else {
            return failed
        }
        func isAlphanumeric(_ character: Character) -> Bool {
            ("a"..."z").contains(character) || ("A"..."Z").contains(character) || ("0"..."9").contains(character)
        }
        let words = name.split(separator: ".", omittingEmptySubsequences: false)
        let isName = words.allSatisfy { word in
            !word.isEmpty && word.allSatisfy { isAlphanumeric($0) || "!#$%&'*+-/=?^_`{|}~".contains($0) }
        }
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        let isDomain = labels.allSatisfy { label in
            1...63 ~= label.count && label.allSatisfy { isAlphanumeric($0) || $0 == "-" } && label.first != "-"
                && label.last != "-"
        }
        guard isName, isDomain, name.count <= 64, labels.count > 1, let last = labels.last else { return failed }
        return verdict(last.count > 1 && last.first.map { !isDigits([$0]) } == true && domain.count <= 253)
    }

    @Sendable static func isoDate(_ bytes: [UInt8]) -> UInt8 { verdict(CalendarDate(parsing: bytes) != nil) }

    @Sendable static func vietnameseDate(_ bytes: [UInt8]) -> UInt8 {
        let text = text(bytes)
        for mark in ["/", "-", "."] as [Character] {
            let parts = text.split(separator: mark, omittingEmptySubsequences: false)
            guard parts.count == 3, parts.allSatisfy({ isDigits($0) }) else { continue }
            guard 1...2 ~= parts[0].count, 1...2 ~= parts[1].count, parts[2].count == 4 else { return failed }
            return verdict(CalendarDate(year: value(parts[2]), month: value(parts[1]), day: value(parts[0])) != nil)
        }
        return failed
    }

    @Sendable static func mod11(_ bytes: [UInt8]) -> UInt8 {
        let text = text(bytes)
        guard text.count > 1, let last = text.last, isDigits(text.dropLast()), last == "X" || isDigits([last]) else {
            return failed
        }
        // The characters have the weights 1, 2, 4, … modulo 11 from the right.
        var (weight, sum) = (1, 0)
        for character in text.reversed() {
            sum += weight * (character == "X" ? 10 : value([character]))
            weight = weight * 2 % 11
        }
        return verdict(sum % 11 == 1)
    }

    @Sendable static func mod97(_ bytes: [UInt8]) -> UInt8 {
        var text = text(bytes)
        let isRight = text.allSatisfy { ("A"..."Z").contains($0) || ("0"..."9").contains($0) }
        guard 3...34 ~= text.count, isRight else { return failed }
        if text.count >= 15, !isDigits(text[0...0]), !isDigits(text[1...1]), isDigits(text[2...3]) {
            text = Array(text[4...]) + Array(text[..<4])
        }
        let digits = text.map { $0.hexDigitValue.map(String.init) ?? String(Int($0.asciiValue ?? 0) - 55) }.joined()
        return verdict(digits.reduce(0) { ($0 * 10 + ($1.wholeNumberValue ?? 0)) % 97 } == 1)
    }

    @Sendable static func flag(_ bytes: [UInt8]) -> UInt8 {
        let words = ["true", "false", "yes", "no", "y", "n", "t", "f", "1", "0", "có", "không", "đúng", "sai"]
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        return verdict(words.contains { Array($0.utf8) == Array(text.utf8) })
    }
}
