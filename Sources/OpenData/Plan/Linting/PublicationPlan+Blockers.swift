// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import LocatedYAML

extension PublicationPlan {
    /// What keeps a plan from being carried out at all: items that are declared state secrets, as errors.
    ///
    /// The plan still loads, so that everything else that is wrong with it is told as well.
    public var blockers: [Diagnostic] {
        items.filter { $0.classification == .stateSecret }.map { item in
            Diagnostic(
                severity: .error, message: .planHasSecret(item.id), place: item.place(of: "classification"),
                help: .takeSecretOut)
        }
    }

    /// The positions of the items that are declared state secrets.
    public var secretItems: [Int] { items.indices.filter { items[$0].classification == .stateSecret } }
}

extension PublicationPlan.Item {
    /// Where the value of a key stands; where the item's id stands when the key is not there.
    func place(of key: String) -> Diagnostic.Place? {
        guard let origin else { return nil }
        return (origin[key] ?? origin["id"] ?? origin).place
    }
}
