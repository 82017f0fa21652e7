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

    static func severity(_ severity: PackCheck.Severity) -> LocalizedText {
        switch severity {
        case .error: LocalizedText(vi: "lỗi", en: "error")
        case .warning: LocalizedText(vi: "cảnh báo", en: "warning")
        case .note: LocalizedText(vi: "lưu ý", en: "note")
        }
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
        SafeText.line(place.file) + ":\(place.line)" + (place.column.map { ":\($0)" } ?? "")
    }
}
