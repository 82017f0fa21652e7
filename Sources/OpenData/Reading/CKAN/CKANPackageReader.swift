// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Reads packages of CKAN.
struct CKANPackageReader {
    /// What the members of packages tell, by their spelling; `nil` for those that tell nothing here.
    private var known: [String: CKANField?] = [:]
    /// The members of the package that is being read.
    private var fields = [JSONValue?](repeating: nil, count: CKANField.allCases.count)

    /// States what a package tells. One that is private, a draft or deleted is left out, with a note.
    mutating func read(_ package: JSONValue, into writer: inout JSONGraphWriter) {
        guard writer.isObject(package, .dataset) else { return }
        for index in fields.indices { fields[index] = nil }
        collectMembers(of: package, &writer)
        guard isPublished(package, &writer) else { return }
        let node = writer.node([self[.uri]])
        writer.builder.add(node, isA: .dataset, at: writer.place(package))
        stateTexts(node, &writer)
        stateCodes(node, &writer)
        stateIdentifiers(node, &writer)
        statePeriod(node, &writer)
        statePublisher(node, &writer)
        stateContacts(node, &writer)
        let licence = CKANLicence(url: self[.licenceURL], id: self[.licenceID], title: self[.licenceTitle])
            .term(&writer)
        if let licence { writer.builder.add(node, .license, licence.term, at: licence.place) }
        guard let resources = self[.resources] else { return }
        for resource in writer.items(resources, wanted: .listOfDistributions) {
            CKANResourceReader.read(resource, of: node, inherited: licence, into: &writer)
        }
    }

    private subscript(_ field: CKANField) -> JSONValue? { fields[field.rawValue] }

    // MARK: Collecting

    private mutating func collectMembers(of package: JSONValue, _ writer: inout JSONGraphWriter) {
        for entry in package.node.entries {
            guard let key = entry.key.text, let field = field(of: key) else { continue }
            note(writer.member(entry.value, key: key, of: package), as: field)
        }
        guard let extras = self[.extras] else { return }
        if extras.node.kind == .mapping {
            for entry in extras.node.entries {
                guard let key = entry.key.text, let field = field(ofExtra: key) else { continue }
                note(writer.member(entry.value, key: key, of: extras), as: field)
            }
            return
        }
        for extra in writer.items(extras, wanted: .listOfExtras) {
            guard writer.isObject(extra, .extra), let key = extra.node["key"]?.text, let value = extra.node["value"],
                let field = field(ofExtra: key)
            else { continue }
            note(writer.member(value, key: "value", of: extra), as: field)
        }
    }

    /// The first value that says something counts.
    private mutating func note(_ value: JSONValue, as field: CKANField) {
        if self[field] == nil, !value.isEmpty { fields[field.rawValue] = value }
    }

    private mutating func field(of key: String) -> CKANField? {
        if let field = known[key] { return field }
        let field = CKANField.ofPackage[key] ?? CKANField.ofExtras[FoldedText.folded(key)]
        known[key] = .some(field)
        return field
    }

    private mutating func field(ofExtra key: String) -> CKANField? {
        let spelling = "extras:" + key
        if let field = known[spelling] { return field }
        let field = CKANField.ofExtras[FoldedText.folded(key)]
        known[spelling] = .some(field)
        return field
    }

    private func isPublished(_ package: JSONValue, _ writer: inout JSONGraphWriter) -> Bool {
        if let value = self[.isPrivate], value.node.text == "true" || value.node.text == "True" {
            writer.report(.note, .notPublished(vi: "riêng tư", en: "private"), value)
            return false
        }
        if let value = self[.state], let state = value.node.text, state == "deleted" || state == "draft" {
            let words = state == "draft" ? (vi: "bản nháp", en: "a draft") : (vi: "đã xóa", en: "deleted")
            writer.report(.note, .notPublished(vi: words.vi, en: words.en), value)
            return false
        }
        return true
    }

    // MARK: Stating

    private func stateTexts(_ node: TermID, _ writer: inout JSONGraphWriter) {
        let texts: [(CKANField, CatalogueProperty)] = [
            (.title, .title), (.notes, .description), (.issued, .issued), (.modified, .modified),
            (.metadataModified, .metadataModified), (.rights, .rights), (.provenance, .provenance),
            (.version, .version), (.classification, .classification), (.privacyReview, .privacyReview),
        ]
        for (field, property) in texts {
            guard let value = self[field], let text = writer.text(value) else { continue }
            writer.state(node, property, text, at: value)
        }
        if self[.issued] == nil, let value = self[.created], let text = writer.text(value) {
            writer.state(node, .issued, text, at: value)
        }
        if let tags = self[.tags] { stateNames(of: tags, ["name", "display_name"], node, .keyword, &writer) }
        if let groups = self[.groups] {
            stateNames(of: groups, ["title", "display_name", "name"], node, .theme, &writer)
        }
    }

    private func stateCodes(_ node: TermID, _ writer: inout JSONGraphWriter) {
        let codes: [(CKANField, CatalogueProperty)] = [
            (.frequency, .accrualPeriodicity), (.theme, .theme), (.keyword, .keyword), (.language, .language),
            (.accessRights, .accessRights), (.conformsTo, .conformsTo), (.spatial, .spatial),
            (.landingPage, .landingPage), (.legislation, .applicableLegislation), (.hvdCategory, .hvdCategory),
        ]
        for (field, property) in codes {
            guard let value = self[field] else { continue }
            for text in CKANList.texts(of: value, &writer) {
                let term = property == .keyword ? writer.builder.literal(text) : writer.webTerm(text)
                writer.builder.add(node, property, term, at: writer.place(value))
            }
        }
        if self[.landingPage] == nil, let page = self[.page], let text = writer.text(page) {
            writer.builder.add(node, .landingPage, writer.webTerm(text), at: writer.place(page))
        }
    }

    /// The extra `identifier`, else the id of the package; its name in the address of its page is another identifier.
    private func stateIdentifiers(_ node: TermID, _ writer: inout JSONGraphWriter) {
        if let value = self[.identifier] ?? self[.id], let text = writer.text(value) {
            writer.state(node, .identifier, text, at: value)
        }
        guard let value = self[.name], let text = writer.text(value) else { return }
        let other = writer.builder.newBlank()
        writer.builder.add(node, .otherIdentifier, other, at: writer.place(value))
        writer.state(other, .notation, text, at: value)
    }

    private func statePeriod(_ node: TermID, _ writer: inout JSONGraphWriter) {
        if let value = self[.temporal], let text = writer.text(value) { writer.statePeriod(node, text, at: value) }
        let ends: [(JSONValue?, CatalogueProperty)] = [
            (self[.temporalStart], .startDate), (self[.temporalEnd], .endDate),
        ]
        guard let first = ends.compactMap(\.0).first else { return }
        let period = writer.builder.newBlank()
        writer.builder.add(node, .temporal, period, at: writer.place(first))
        writer.builder.add(period, isA: .periodOfTime, at: writer.place(first))
        for case (let value?, let property) in ends {
            if let text = writer.text(value) { writer.state(period, property, text, at: value) }
        }
    }

    /// The publisher named in the extras, else the organisation that owns the package.
    private func statePublisher(_ node: TermID, _ writer: inout JSONGraphWriter) {
        if let named = self[.publisherName] ?? self[.publisherURI] {
            let uri = self[.publisherURI].flatMap { writer.text($0) }
            let agent =
                uri.flatMap { AbsoluteIRI.isWeb($0) ? writer.builder.iri($0) : nil }
                ?? writer.builder.newBlank()
            add(agent, as: .publisher, isA: .agent, of: node, at: named, &writer)
            if let name = self[.publisherName] { stateText(of: name, agent, .name, &writer) }
            if let mail = self[.publisherEmail], let text = writer.text(mail) {
                writer.builder.add(agent, .mbox, writer.mailTerm(text), at: writer.place(mail))
            }
            if let page = self[.publisherPage], let text = writer.text(page) {
                writer.builder.add(agent, .homepage, writer.webTerm(text), at: writer.place(page))
            }
            return
        }
        guard let organization = self[.organization] else { return }
        if organization.node.kind == .scalar {
            writer.report(.warning, .expected("expected-object", .agent, at: organization.node), organization)
            let agent = writer.builder.newBlank()
            add(agent, as: .publisher, isA: .agent, of: node, at: organization, &writer)
            stateText(of: organization, agent, .name, &writer)
            return
        }
        guard writer.isObject(organization, .agent) else { return }
        let agent = writer.builder.newBlank()
        add(agent, as: .publisher, isA: .agent, of: node, at: organization, &writer)
        for key in ["title", "display_name", "name"] {
            guard let name = writer.member(key, of: organization) else { continue }
            stateText(of: name, agent, .name, &writer)
            return
        }
    }

    /// The contact named in the extras, the maintainer and the author.
    private func stateContacts(_ node: TermID, _ writer: inout JSONGraphWriter) {
        let contacts: [(name: CKANField, mail: CKANField, phone: CKANField?)] = [
            (.contactName, .contactEmail, .contactPhone), (.maintainer, .maintainerEmail, nil),
            (.author, .authorEmail, nil),
        ]
        for contact in contacts {
            let phone = contact.phone.flatMap { self[$0] }
            guard let first = self[contact.name] ?? self[contact.mail] ?? phone else { continue }
            let kind = writer.builder.newBlank()
            add(kind, as: .contactPoint, isA: .kind, of: node, at: first, &writer)
            if let name = self[contact.name] { stateText(of: name, kind, .vcardName, &writer) }
            if let mail = self[contact.mail], let text = writer.text(mail) {
                writer.builder.add(kind, .vcardEmail, writer.mailTerm(text), at: writer.place(mail))
            }
            if let phone { stateText(of: phone, kind, .vcardPhone, &writer) }
        }
    }

    private func add(
        _ agent: TermID, as property: CatalogueProperty, isA kind: CatalogueClass, of node: TermID,
        at value: JSONValue, _ writer: inout JSONGraphWriter
    ) {
        writer.builder.add(node, property, agent, at: writer.place(value))
        writer.builder.add(agent, isA: kind, at: writer.place(value))
    }

    private func stateText(
        of value: JSONValue, _ node: TermID, _ property: CatalogueProperty, _ writer: inout JSONGraphWriter
    ) {
        if let text = writer.text(value) { writer.state(node, property, text, at: value) }
    }

    /// The names in a list of objects such as `{"name": "dân số"}`; plain texts are read as names too.
    private func stateNames(
        of list: JSONValue, _ keys: [String], _ node: TermID, _ property: CatalogueProperty,
        _ writer: inout JSONGraphWriter
    ) {
        for item in writer.items(list, wanted: .listOfNamed) {
            guard item.node.kind == .mapping else {
                stateText(of: item, node, property, &writer)
                continue
            }
            for key in keys {
                guard let name = writer.member(key, of: item) else { continue }
                stateText(of: name, node, property, &writer)
                break
            }
        }
    }
}

extension DiagnosticMessage.Wanted {
    fileprivate static let listOfExtras = Self(
        vi: "một danh sách {key, value}", en: "a list of {key, value}")
    fileprivate static let extra = Self(vi: "một đối tượng {key, value}", en: "an object {key, value}")
    fileprivate static let listOfNamed = Self(
        vi: "một danh sách đối tượng có 'name'", en: "a list of objects with a 'name'")
}

extension DiagnosticMessage {
    fileprivate static func notPublished(vi: String, en: String) -> Self {
        Self(
            code: "not-published", vi: "bộ dữ liệu này \(vi) nên không được đọc",
            en: "this dataset is \(en), so it is not read")
    }
}
