// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension GoldenCase {
    /// The schemas for editors; what is exported is in `SchemaCommandTests`.
    static let schemas: [GoldenCase] =
        both("help-schemas", "schemas --help", 0) + both("help-schemas-list", "schemas list --help", 0)
        + both("help-schemas-export", "schemas export --help", 0) + both("schemas-list", "schemas list", 0)
        + both("schemas-export-file", "schemas export small.yaml", 3)
}
