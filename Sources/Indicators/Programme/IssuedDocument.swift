// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A plan, strategy or decision as it was issued.
public struct IssuedDocument: Sendable, Hashable {
    /// Its official number, such as `186/KH-UBND`.
    public var number: String
    /// Its title; the Vietnamese wording is as printed.
    public var title: LocalizedText
    /// Who issued it.
    public var issuer: LocalizedText
    /// Who signed it; `nil` when the source does not say.
    public var signer: String?
    /// The day it was issued.
    public var date: CalendarDate
    /// The day from which it is in force.
    public var effective: CalendarDate?
    /// The laws and decisions it rests on; the Vietnamese wordings are as printed.
    public var basis: [LocalizedText]
    /// What it replaces; the Vietnamese wordings are as printed.
    public var replaces: [LocalizedText]

    /// A document without basis.
    public init(number: String, title: LocalizedText, issuer: LocalizedText, date: CalendarDate) {
        self.number = number
        self.title = title
        self.issuer = issuer
        self.date = date
        basis = []
        replaces = []
    }
}
