// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if RDF
    import OpenData
    import OpenDataRDF
    import Testing

    @Suite("RDF syntaxes are read through libraptor2")
    struct RaptorReaderTests {
        @Test("the formats are those that JSON readers do not know")
        func formats() {
            #expect(RaptorFormats.all == [.turtle, .nTriples, .rdfXML])
        }
    }
#endif
