// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import OpenData
import Testing

/// Catalogues, datasets and their parts built by hand, each a good one that a test then spoils.
enum SampleCatalogue {
    /// A node that no statement is about; tests of meaning read the model only.
    static let node: TermID = {
        var builder = RDFGraphBuilder()
        return builder.newBlank()
    }()

    /// A place in a file of lines.
    static func place(_ line: Int = 1) -> CataloguePlace { CataloguePlace(line) }

    /// A day written `YYYY-MM-DD`.
    static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(parsing: text)) }

    /// A date as a reader gives it.
    static func date(_ text: String, problem: LocatedDate.Problem? = nil, at line: Int = 1) throws -> LocatedDate {
        LocatedDate(raw: text, day: try day(text), problem: problem, place: place(line))
    }

    /// A text, by default in Vietnamese.
    static func text(_ text: String, language: String? = "vi", at line: Int = 1) -> LocatedText {
        LocatedText(text, language: language, place: place(line))
    }

    /// A link.
    static func link(_ text: String, at line: Int = 1) -> LocatedLink { LocatedLink(text, place: place(line)) }

    /// A code that was written as the vocabulary has it.
    static func code(_ code: String, at line: Int = 1) -> CodedValue {
        CodedValue(raw: code, isIRI: true, code: code, recognition: .exact, place: place(line))
    }

    /// A code that was written otherwise.
    static func alias(_ raw: String, for code: String, at line: Int = 1) -> CodedValue {
        CodedValue(raw: raw, isIRI: false, code: code, recognition: .alias, place: place(line))
    }

    /// A value that no vocabulary knows.
    static func unrecognised(_ raw: String, at line: Int = 1) -> CodedValue {
        CodedValue(raw: raw, isIRI: false, code: nil, recognition: .unrecognised, place: place(line))
    }

    /// An agent with a name and a working address.
    static func agent(_ name: String = "Sở Giáo dục và Đào tạo", email: String? = nil, at line: Int = 1) -> Agent {
        var agent = Agent(place: place(line))
        agent.names = [text(name, at: line)]
        if let email { agent.emails = [text(email, language: nil, at: line)] }
        return agent
    }

    /// A CSV file under an open licence.
    static func distribution(
        _ url: String = "https://dulieu.tinh.gov.vn/truong-hoc.csv", format: String? = "CSV",
        licence: String? = "CC_BY_4_0", at line: Int = 1
    ) -> Distribution {
        var distribution = Distribution(node: node, name: url, place: place(line))
        distribution.downloadURLs = [link(url, at: line)]
        distribution.accessURLs = [link(url, at: line)]
        distribution.formats = format.map { [code($0, at: line)] } ?? []
        distribution.licences = licence.map { [code($0, at: line)] } ?? []
        return distribution
    }

    /// A dataset against which nothing can be said.
    static func dataset(
        _ name: String = "truong-hoc", title: String = "Danh sách trường học", distributions: [Distribution]? = nil,
        at line: Int = 1
    ) throws -> Dataset {
        var dataset = Dataset(node: node, name: name, place: place(line))
        dataset.identifiers = [text(name, language: nil, at: line)]
        dataset.titles = [text(title, at: line)]
        dataset.descriptions = [text("Các trường từ mầm non đến phổ thông, theo năm học", at: line)]
        dataset.keywords = [text("giáo dục", at: line), text("trường học", at: line)]
        dataset.publishers = [agent(at: line)]
        dataset.contactPoints = [agent("Phòng Kế hoạch", email: "kehoach@sgd.tinh.gov.vn", at: line)]
        dataset.frequencies = [code("MONTHLY", at: line)]
        dataset.issued = try date("2026-01-10", at: line)
        dataset.modified = try date("2026-10-20", at: line)
        dataset.accessRights = [code("PUBLIC", at: line)]
        dataset.distributions = distributions ?? [distribution(at: line)]
        return dataset
    }

    /// A catalogue of datasets.
    static func catalogue(_ datasets: [Dataset]) throws -> Catalogue {
        var catalogue = Catalogue(
            source: NTriples.source(), format: .nTriples, graph: RDFGraphBuilder().finish())
        catalogue.titles = [text("Cổng dữ liệu mở của tỉnh")]
        catalogue.publishers = [agent("Ủy ban nhân dân tỉnh")]
        catalogue.modified = try date("2026-10-25")
        catalogue.datasets = datasets
        return catalogue
    }

    /// Facts about links, checked on one day.
    static func probes(_ facts: [ProbeFact]) -> ProbeSet {
        ProbeSet(
            identity: DocumentIdentity(id: "probes", version: "1"), facts: facts)
    }

    /// A link that answers with a file.
    static func fact(
        _ url: String = "https://dulieu.tinh.gov.vn/truong-hoc.csv", status: Int? = 200, length: Int? = 1200,
        sniffed: String? = "CSV", packed: [String] = [], wall: ProbeFact.Wall? = nil, lastModified: String? = nil
    ) throws -> ProbeFact {
        ProbeFact(
            url: url, status: status, length: length, lastModified: try lastModified.map { try day($0) },
            sniffedFormat: sniffed, packedFormats: packed, wall: wall, checkedAt: try day("2026-11-01"))
    }
}
