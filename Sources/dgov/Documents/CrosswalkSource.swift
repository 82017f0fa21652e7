// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Indicators
internal import LocatedYAML
internal import RubricLibrary

/// Where the crosswalk comes from.
enum CrosswalkSource {
    /// The crosswalk that comes with the program.
    static func shipped() throws(Failure) -> Crosswalk {
        guard let document = ShippedRubrics.all(ofKind: "crosswalk").first else {
            throw Failure(.wrongInput, .noCrosswalk)
        }
        do {
            return try Crosswalk(reading: document.bytes, named: document.path)
        } catch {
            throw Failure(error)
        }
    }
}
