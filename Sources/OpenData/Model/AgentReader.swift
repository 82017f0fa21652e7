// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Reads agents and contact cards. One that many datasets name is read once.
struct AgentReader {
    let graph: RDFGraph
    private var known: [TermID: Agent] = [:]
    private let nameProperties: [TermID]
    private let emailProperties: [TermID]
    private let phoneProperties: [TermID]
    private let pageProperties: [TermID]
    private let valueProperties: [TermID]

    init(graph: RDFGraph) {
        self.graph = graph
        func ids(_ properties: [CatalogueProperty], _ iris: [String]) -> [TermID] {
            properties.map { graph.id(of: $0) } + iris.compactMap { graph.id(ofIRI: $0) }
        }
        let vcard = CatalogueNamespace.vcard.rawValue
        nameProperties = ids(
            [.name, .vcardName, .organizationName, .prefLabel, .label, .title],
            [vcard + "hasFN", vcard + "hasOrganizationName", "http://schema.org/name", "https://schema.org/name"])
        emailProperties = ids([.vcardEmail, .mbox], [vcard + "email", "http://schema.org/email"])
        phoneProperties = ids(
            [.vcardPhone], [vcard + "tel", CatalogueNamespace.foaf.rawValue + "phone", "http://schema.org/telephone"])
        pageProperties = ids([.vcardURL, .homepage, .page], [vcard + "url"])
        valueProperties = ids([.value], [vcard + "hasValue", vcard + "value"])
    }

    /// The agents that a property names.
    mutating func agents(_ node: TermID, _ property: CatalogueProperty) -> [Agent] {
        var found: [Agent] = []
        for statement in graph.values(node, property) { found.append(agent(statement)) }
        return found
    }

    private mutating func agent(_ statement: RDFStatement) -> Agent {
        let object = statement.object
        if graph.isLiteral(object) {
            var agent = Agent(place: statement.place)
            agent.names = [
                LocatedText(graph.text(object), language: graph.language(object), place: statement.place)
            ]
            return agent
        }
        var agent = known[object] ?? described(object)
        known[object] = agent
        agent.place = statement.place
        return agent
    }

    private func described(_ node: TermID) -> Agent {
        var agent = Agent(uri: graph.isIRI(node) ? graph.text(node) : nil, place: CataloguePlace(0))
        for property in nameProperties {
            for statement in graph.values(node, property) where graph.isLiteral(statement.object) {
                let text = graph.text(statement.object)
                let name = LocatedText(text, language: graph.language(statement.object), place: statement.place)
                if !agent.names.contains(where: { $0.text == name.text && $0.language == name.language }) {
                    agent.names.append(name)
                }
            }
        }
        agent.kind = graph.values(node, .agentType).first.map { kind($0) }
        agent.emails = texts(node, emailProperties, without: "mailto:")
        agent.phones = texts(node, phoneProperties, without: "tel:")
        for property in pageProperties {
            for statement in graph.values(node, property) {
                let link = LocatedLink(
                    text(of: statement.object), isIRI: graph.isIRI(statement.object), place: statement.place)
                if !agent.urls.contains(where: { $0.text == link.text }) { agent.urls.append(link) }
            }
        }
        return agent
    }

    /// Texts that are given as a link, as a text or as a node with a value.
    private func texts(_ node: TermID, _ properties: [TermID], without scheme: String) -> [LocatedText] {
        var found: [LocatedText] = []
        for property in properties {
            for statement in graph.values(node, property) {
                var text = text(of: statement.object)
                if text.utf8.prefix(scheme.utf8.count).elementsEqual(scheme.utf8, by: { $0 | 0x20 == $1 | 0x20 }) {
                    text = String(text.dropFirst(scheme.count))
                }
                if !found.contains(where: { $0.text == text }) {
                    found.append(LocatedText(text, place: statement.place))
                }
            }
        }
        return found
    }

    /// The text of a literal or an IRI; of another node the value that it holds.
    private func text(of object: TermID) -> String {
        if graph.isLiteral(object) { return graph.text(object) }
        for property in valueProperties {
            if let value = graph.values(object, property).first { return graph.text(value.object) }
        }
        return graph.isIRI(object) ? graph.text(object) : ""
    }

    /// The type of an agent; the code is that of the ADMS list of publisher types.
    private func kind(_ statement: RDFStatement) -> CodedValue {
        let raw = graph.text(statement.object)
        let code = CodeList.code(of: raw, below: "http://purl.org/adms/publishertype/")
        return CodedValue(
            raw: raw, isIRI: graph.isIRI(statement.object), code: code,
            recognition: code == nil ? .unrecognised : .exact, place: statement.place)
    }
}
