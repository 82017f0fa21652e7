// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import OpenData
import Testing

@Suite("A graph says the same whatever the order of its file")
struct RDFGraphTests {
    @Test("every known property and class has one number of its own")
    func knownTermsAreDistinct() {
        let graph = RDFGraphBuilder().finish()
        for property in CatalogueProperty.allCases { #expect(graph.text(graph.id(of: property)) == property.iri) }
        for kind in CatalogueClass.allCases { #expect(graph.text(graph.id(of: kind)) == kind.iri) }
    }
}
