// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

/// A measured figure: an exact number or a share with both its parts.
public struct MeasureValue: Sendable {
    /// The figure.
    public enum Figure: Hashable, Sendable {
        /// A number in the unit of the catalogue.
        case number(Rational)
        /// A share. A denominator of 0 means that nothing could be measured.
        case share(numerator: Rational, denominator: Rational)
    }

    /// The figure.
    public var figure: Figure
    /// Where it stands, for diagnostics.
    public var origin: Node?

    /// Makes a value.
    public init(_ figure: Figure, origin: Node? = nil) {
        self.figure = figure
        self.origin = origin
    }

    /// The exact number; `nil` when the denominator is 0.
    public var number: Rational? {
        switch figure {
        case .number(let number): number
        case .share(let numerator, let denominator): numerator.divided(by: denominator)
        }
    }
}

extension MeasureValue: Hashable {
    /// Equal figures; the place does not matter.
    public static func == (left: Self, right: Self) -> Bool { left.figure == right.figure }

    /// Hashes the figure only.
    public func hash(into hasher: inout Hasher) { hasher.combine(figure) }
}
