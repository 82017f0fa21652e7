// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import OpenData

/// The fixed words of audits.
enum AuditWords {
    /// The name of a syntax.
    static func format(_ format: Catalogue.Format) -> String {
        switch format {
        case .jsonLD: "DCAT (JSON-LD)"
        case .turtle: "DCAT (Turtle)"
        case .nTriples: "DCAT (N-Triples)"
        case .rdfXML: "DCAT (RDF/XML)"
        case .dcatUS: "DCAT-US 1.1"
        case .ckan: "CKAN"
        }
    }

    static func status(_ status: AuditStatus) -> LocalizedText {
        switch status {
        case .pass: LocalizedText(vi: "Đạt", en: "Passed")
        case .fail: LocalizedText(vi: "Không đạt", en: "Failed")
        case .blocked:
            LocalizedText(vi: "Phải dừng công bố ngay", en: "Publication must stop at once")
        case .inconclusive: LocalizedText(vi: "Chưa kết luận được", en: "No verdict yet")
        }
    }

    static func mark(_ status: AuditStatus) -> (mark: String, ink: Ink) {
        switch status {
        case .pass: ("✓", .good)
        case .fail, .blocked: ("✗", .bad)
        case .inconclusive: ("?", .plain)
        }
    }

    static func verdict(_ verdict: CheckVerdict) -> LocalizedText {
        switch verdict {
        case .pass: LocalizedText(vi: "đạt", en: "passes")
        case .fail: LocalizedText(vi: "không đạt", en: "fails")
        case .unknown: LocalizedText(vi: "chưa rõ", en: "not known")
        case .notApplicable: LocalizedText(vi: "không áp dụng", en: "not applicable")
        }
    }

    static func freshness(_ state: Freshness.State) -> LocalizedText {
        switch state {
        case .fresh: LocalizedText(vi: "còn mới", en: "fresh")
        case .due: LocalizedText(vi: "đến kỳ cập nhật", en: "due")
        case .overdue: LocalizedText(vi: "quá hạn cập nhật", en: "overdue")
        case .unknown: LocalizedText(vi: "chưa rõ", en: "not known")
        case .archived: LocalizedText(vi: "lưu trữ, không cập nhật nữa", en: "archived")
        }
    }

    static func licence(_ state: LicenceState) -> LocalizedText {
        switch state {
        case .explicitOpen: LocalizedText(vi: "giấy phép mở", en: "open licence")
        case .statutoryGrantOnly: LocalizedText(vi: "chỉ viện dẫn luật", en: "only the grant of the law")
        case .unknown: LocalizedText(vi: "giấy phép chưa nhận ra", en: "licence not recognised")
        case .notOpen: LocalizedText(vi: "giấy phép không mở", en: "licence not open")
        case .restrictive: LocalizedText(vi: "hạn chế trái luật", en: "restriction against the law")
        case .none: LocalizedText(vi: "không nêu", en: "not stated")
        }
    }

    static func severity(_ severity: PackCheck.Severity) -> LocalizedText {
        switch severity {
        case .error: LocalizedText(vi: "lỗi", en: "error")
        case .warning: LocalizedText(vi: "cảnh báo", en: "warning")
        case .note: LocalizedText(vi: "lưu ý", en: "note")
        }
    }

    /// How outcomes of resources become points.
    static func aggregation(_ aggregation: Aggregation) -> LocalizedText {
        switch aggregation {
        case .bestDistribution:
            LocalizedText(
                vi: "Mỗi bộ dữ liệu lấy bản phân phối nhiều điểm nhất; danh mục lấy trung bình các bộ dữ liệu.",
                en: "The best distribution speaks for its dataset; the catalogue is the mean of its datasets.")
        case .proportional:
            LocalizedText(
                vi: "Điểm nhân với tỷ lệ đối tượng đạt trong cả danh mục.",
                en: "The points times the share of resources that pass, over the whole catalogue.")
        case .allMustPass:
            LocalizedText(
                vi: "Mọi đối tượng của bộ dữ liệu đều phải đạt; danh mục lấy trung bình các bộ dữ liệu.",
                en: "All resources of a dataset must pass; the catalogue is the mean of its datasets.")
        }
    }

    /// Stars out of five.
    static func stars(_ count: Int) -> String {
        let count = min(max(count, 0), 5)
        return String(repeating: "★", count: count) + String(repeating: "☆", count: 5 - count)
    }

    static func scope(_ scope: CheckScope) -> LocalizedText {
        switch scope {
        case .catalogue: LocalizedText(vi: "danh mục", en: "catalogue")
        case .dataset: LocalizedText(vi: "bộ dữ liệu", en: "dataset")
        case .distribution: LocalizedText(vi: "bản phân phối", en: "distribution")
        case .service: LocalizedText(vi: "dịch vụ dữ liệu", en: "data service")
        case .plan: LocalizedText(vi: "kế hoạch", en: "plan")
        }
    }
}

extension Phrases {
    /// The name of something in a catalogue or plan, cut where it is longer than names are.
    func name(_ text: LocalizedText) -> String { name(text.text(in: language)) }

    /// A name, an address or a pointer, cut where it is longer than such texts are.
    func name(_ text: String) -> String { shortened(text, width: 200) }

    /// What is wrong with a resource, cut where a value in it is too long to be read.
    func message(_ text: LocalizedText) -> String { shortened(text.text(in: language), width: 400) }

    /// A harmless text of at most so many columns. Of a text of megabytes only the beginning is looked at.
    private func shortened(_ text: String, width: Int) -> String {
        if keepsText { return text }
        let start = text.unicodeScalars.prefix(width * 4)
        return LineWrapping.cut(
            start.endIndex < text.unicodeScalars.endIndex ? String(start) + "…" : text, width: width)
    }

    /// Points as they stand in a column: one decimal place.
    func points(_ points: Rational) -> String { numbers.number(points, digits: 1, padded: true) }

    /// How many came out how: `12 không đạt, 3 chưa rõ, 20 đạt`.
    func counts(_ counts: VerdictCounts) -> String {
        let parts = [
            (counts.fail, "không đạt", "failed"), (counts.unknown, "chưa rõ", "unknown"),
            (counts.pass, "đạt", "passed"), (counts.notApplicable, "không áp dụng", "not applicable"),
        ].filter { $0.0 > 0 }.map { count($0.0) + " " + say($0.1, $0.2) }
        return parts.isEmpty ? say("không có gì để kiểm tra", "nothing to check") : parts.joined(separator: ", ")
    }

    /// A place: `danh-muc.jsonld:12:5`.
    func place(_ place: FindingPlace) -> String {
        name(place.file) + ":\(place.line)" + (place.column.map { ":\($0)" } ?? "")
    }
}
