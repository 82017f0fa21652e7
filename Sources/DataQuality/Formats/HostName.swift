// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Domain names as they stand in addresses: labels of letters, digits and inner hyphens, divided by dots.
enum HostName {
    /// What a text is as the name of a host.
    enum Form {
        /// Two labels or more, the last of which begins with a letter and has two characters or more.
        case domain
        /// One label only, such as `localhost`.
        case label
        /// Neither.
        case none
    }

    /// Looks at a name of at most 253 bytes, each label at most 63.
    @inline(__always)
    static func form(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Form {
        if count == 0 || count > 253 { return .none }
        var label = 0
        var index = 0
        while index < count {
            let byte = bytes[index]
            let isAlphanumeric = (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte ^ 0x30 <= 9
            if !isAlphanumeric {
                // A hyphen or a dot never begins a label nor ends one.
                if index == label || bytes[index &- 1] == UInt8(ascii: "-") && byte == UInt8(ascii: ".") {
                    return .none
                }
                if byte == UInt8(ascii: ".") {
                    if index &- label > 63 { return .none }
                    label = index &+ 1
                } else if byte != UInt8(ascii: "-") {
                    return .none
                }
            }
            index &+= 1
        }
        let last = count &- label
        if last == 0 || last > 63 || bytes[count &- 1] == UInt8(ascii: "-") { return .none }
        if label == 0 { return .label }
        return last >= 2 && (bytes[label] | 0x20) &- UInt8(ascii: "a") < 26 ? .domain : .none
    }

    /// Whether a text is four numbers of 0 to 255 divided by dots.
    static func isIPv4(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        var (groups, digits, value) = (0, 0, 0)
        for index in 0...count {
            let byte = index < count ? bytes[index] : UInt8(ascii: ".")
            if byte == UInt8(ascii: ".") {
                if digits == 0 || value > 255 { return false }
                groups += 1
                (digits, value) = (0, 0)
            } else {
                guard byte ^ 0x30 <= 9, digits < 3 else { return false }
                value = value * 10 + Int(byte & 15)
                digits += 1
            }
        }
        return groups == 4
    }
}
