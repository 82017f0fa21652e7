// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import OpenData
import RubricLibrary

/// What the package ships for open data, read once for all tests.
enum ShippedResources {
    private static let read = Result {
        try OpenDataResources(
            documents: ShippedRubrics.all.filter { $0.path.hasPrefix("open-data/") }
                .map { (name: $0.path, bytes: $0.bytes) })
    }

    static func all() throws -> OpenDataResources { try read.get() }

    static func vocabularies() throws -> OpenDataVocabularies { try read.get().vocabularies }
}
