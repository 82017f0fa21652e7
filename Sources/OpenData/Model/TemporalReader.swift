// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Reads the spans of time that datasets are about.
struct TemporalReader {
    let values: ValueReader

    private static let time = "http://www.w3.org/2006/time#"

    func coverages(_ node: TermID) -> [TemporalCoverage] {
        values.graph.values(node, .temporal).map { coverage($0) }
    }

    private func coverage(_ statement: RDFStatement) -> TemporalCoverage {
        let graph = values.graph
        let object = statement.object
        var coverage = TemporalCoverage(place: statement.place)
        if !graph.isLiteral(object), graph.describes(object) {
            coverage.start = date(object, [.startDate, .schemaStartDate], "hasBeginning")
            coverage.end = date(object, [.endDate, .schemaEndDate], "hasEnd")
            if coverage.start != nil || coverage.end != nil { return coverage }
        }
        let label = graph.isBlank(object) ? values.labels(of: object).first.map { graph.text($0.object) } : nil
        let text = graph.isBlank(object) ? label ?? "" : graph.text(object)
        coverage.text = text
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard !graph.isIRI(object), parts.count == 2 else { return coverage }
        let (start, end) = (DateText(String(parts[0])), DateText(String(parts[1])))
        guard start.day != nil || end.day != nil else { return coverage }
        coverage.start = parts[0].isEmpty || parts[0] == ".." ? nil : start.located(at: statement.place)
        coverage.end = parts[1].isEmpty || parts[1] == ".." ? nil : end.located(at: statement.place)
        return coverage
    }

    /// The first date of some properties, or of an instant of the time ontology.
    private func date(_ node: TermID, _ properties: [CatalogueProperty], _ instant: String) -> LocatedDate? {
        let graph = values.graph
        for property in properties {
            if let statement = graph.values(node, property).first { return values.date(statement) }
        }
        guard let property = graph.id(ofIRI: Self.time + instant) else { return nil }
        for moment in graph.values(node, property) {
            for name in ["inXSDDate", "inXSDDateTimeStamp", "inXSDDateTime", "inXSDgYearMonth", "inXSDgYear"] {
                guard let property = graph.id(ofIRI: Self.time + name),
                    let statement = graph.values(moment.object, property).first
                else { continue }
                return values.date(statement)
            }
        }
        return nil
    }
}
