// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if RDF
    public import OpenData

    /// The syntaxes that are read through libraptor2.
    public enum RaptorFormats {
        /// Turtle, N-Triples and RDF/XML.
        public static let all: Set<Catalogue.Format> = [.turtle, .nTriples, .rdfXML]
    }
#endif
