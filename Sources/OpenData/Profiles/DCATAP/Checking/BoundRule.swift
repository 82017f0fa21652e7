// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What is asked of a property.
struct BoundRule {
    /// The position of the rule in the document.
    let number: Int
    /// The number of the property; `nil` when the graph does not mention it.
    let predicate: TermID?
    /// Whether the resources are meant that state the property of this one.
    let isInverse: Bool
    /// Where its shapes stand among those of the profile.
    let shapes: Range<Int>
    /// Whether it matters that there is no value.
    let asksForValues: Bool

    /// Properties that the graph does not mention come last.
    var order: (UInt32, Int) { (predicate?.index ?? .max, number) }

    /// The end of a statement that is the value of the property.
    func value(of statement: RDFStatement) -> TermID { isInverse ? statement.subject : statement.object }
}
