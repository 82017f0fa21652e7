// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// The licence of a package or resource: its address, else its id, else its title.
struct CKANLicence {
    var url: JSONValue?
    var id: JSONValue?
    var title: JSONValue?

    func term(_ writer: inout JSONGraphWriter) -> (term: TermID, place: CataloguePlace)? {
        for value in [url, id, title] {
            guard let value, let text = writer.text(value) else { continue }
            return (writer.webTerm(text), writer.place(value))
        }
        return nil
    }
}
