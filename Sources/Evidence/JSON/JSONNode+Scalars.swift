// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

extension Node {
    func jsonFlag() throws(JSONDecodingFailure) -> Bool {
        if kind == .scalar, isPlain {
            switch text {
            case "true": return true
            case "false": return false
            default: break
            }
        }
        throw JSONDecodingFailure(.expectedFlag(at: self), at: self)
    }

    func jsonString() throws(JSONDecodingFailure) -> String {
        // In JSON a plain scalar is a number, true or false.
        guard kind == .scalar, !isPlain, let text else {
            throw JSONDecodingFailure(.expectedString(at: self), at: self)
        }
        return text
    }

    /// A whole number in any spelling: `3`, `3.0`, `3e0`.
    func jsonInteger<T: FixedWidthInteger>(_ type: T.Type) throws(JSONDecodingFailure) -> T {
        guard kind == .scalar, isPlain, let number = withBytes({ Rational(parsing: $0) }), number.isInteger else {
            throw JSONDecodingFailure(.expectedInteger(at: self), at: self)
        }
        guard let value = T(number.fraction) else {
            throw JSONDecodingFailure(.integerOutOfRange(at: self, low: "\(T.min)", high: "\(T.max)"), at: self)
        }
        return value
    }

    func jsonFloat<T: BinaryFloatingPoint & LosslessStringConvertible>(
        _ type: T.Type
    ) throws(JSONDecodingFailure) -> T {
        guard kind == .scalar, isPlain, let text, let first = text.utf8.first, first != UInt8(ascii: "t"),
            first != UInt8(ascii: "f"), let value = T(text), value.isFinite
        else { throw JSONDecodingFailure(.expectedNumber(at: self), at: self) }
        return value
    }

    /// A number, or a text that says one, such as `"17/20"`.
    func jsonRational() throws(JSONDecodingFailure) -> Rational {
        guard let value = withBytes({ Rational(parsing: $0) }) else {
            throw JSONDecodingFailure(.expectedNumber(at: self), at: self)
        }
        return value
    }
}
