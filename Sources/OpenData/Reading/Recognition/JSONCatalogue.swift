// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// What a JSON document describes datasets in, as its keys tell it.
enum JSONCatalogue: Sendable {
    case dcatUS, ckan, jsonLD, dataPackage

    /// The kind of a document; `nil` when its keys tell none.
    static func recognised(_ document: Node) -> JSONCatalogue? {
        switch document.kind {
        case .mapping: ofObject(Keys(document))
        case .sequence: ofList(document)
        case .scalar, .null: nil
        }
    }

    private static func ofObject(_ keys: Keys) -> JSONCatalogue? {
        if keys.names(["conformsTo", "@context"], containing: "project-open-data") { return .dcatUS }
        if keys.has("dataset"), !keys.hasAny(of: ["@context", "@graph"]) { return .dcatUS }
        if keys.hasAny(of: ["@context", "@graph", "@id", "@type"]) { return .jsonLD }
        if keys.has("success"), keys.hasAny(of: ["result", "error", "help"]) { return .ckan }
        if keys.hasAny(of: ["result", "results"]) { return .ckan }
        return ofEntry(keys)
    }

    /// The first object of a list decides.
    private static func ofList(_ document: Node) -> JSONCatalogue? {
        guard let first = document.items.first(where: { $0.kind == .mapping }) else { return nil }
        let keys = Keys(first)
        if keys.hasAny(of: ["@context", "@graph", "@id", "@type"]), !keys.has("accessLevel") { return .jsonLD }
        return ofEntry(keys)
    }

    /// One dataset.
    private static func ofEntry(_ keys: Keys) -> JSONCatalogue? {
        if keys.hasAny(of: ["accessLevel", "bureauCode", "contactPoint", "distribution", "accrualPeriodicity"]) {
            return .dcatUS
        }
        let ckan = [
            "notes", "tags", "license_id", "license_title", "metadata_created", "metadata_modified", "owner_org",
            "organization", "num_resources", "maintainer", "extras", "isopen",
        ]
        if keys.hasAny(of: ckan) { return .ckan }
        guard keys.has("resources") else { return nil }
        return keys.hasAny(of: ["profile", "licenses", "$schema", "contributors", "sources"]) || keys.resourcesHavePaths
            ? .dataPackage : .ckan
    }

    /// The keys of an object.
    private struct Keys {
        let node: Node

        init(_ node: Node) { self.node = node }

        func has(_ key: String) -> Bool { node[key] != nil }

        func hasAny(of keys: [String]) -> Bool { keys.contains { node[$0] != nil } }

        /// Whether one of some members is a text with a word in it.
        func names(_ keys: [String], containing word: String) -> Bool {
            keys.contains { node[$0]?.text?.contains(word) == true }
        }

        /// Resources of a Data Package have a `path` or `data`, those of CKAN a `url`.
        var resourcesHavePaths: Bool {
            guard let first = node["resources"]?.items.first else { return false }
            return first["url"] == nil && (first["path"] != nil || first["data"] != nil)
        }
    }
}
