// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// An agency, or a group of agencies, that a programme names.
public struct Agency: Sendable, Hashable {
    /// Its id, such as `so-khcn`; the same agency has the same id in all programmes.
    public var id: String
    /// Its name; the Vietnamese wording is the full one.
    public var name: LocalizedText
    /// Other ways in which the source writes it, such as "Sở KH&CN".
    public var aliases: [String]
    /// For a group such as "các sở, ban, ngành": the kinds of bodies that it covers. Empty for a single agency.
    public var covers: [String]

    /// Makes an agency.
    public init(id: String, name: LocalizedText, aliases: [String] = [], covers: [String] = []) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.covers = covers
    }
}

/// A cell of the source that names agencies.
public struct AgencyCell: Sendable, Hashable, Codable {
    /// The text as printed.
    public var printed: String
    /// The ids of the agencies it names, in its order.
    public var agencies: [String]

    /// Makes a cell.
    public init(printed: String, agencies: [String]) {
        self.printed = printed
        self.agencies = agencies
    }
}
