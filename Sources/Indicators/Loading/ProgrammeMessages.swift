// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// The things that have ids in programmes and crosswalks.
enum ProgrammeThing {
    case source, agency, phase, section, indicator, part, duty, task, measure, concept, programme

    var vi: String {
        switch self {
        case .source: "nguồn"
        case .agency: "cơ quan"
        case .phase: "giai đoạn"
        case .section: "đề mục"
        case .indicator: "chỉ tiêu"
        case .part: "phần"
        case .duty: "nghĩa vụ báo cáo"
        case .task: "nhiệm vụ"
        case .measure: "số đo"
        case .concept: "nội dung đo"
        case .programme: "chương trình"
        }
    }

    var en: String {
        switch self {
        case .source: "source"
        case .agency: "agency"
        case .phase: "phase"
        case .section: "section"
        case .indicator: "indicator"
        case .part: "part"
        case .duty: "duty"
        case .task: "task"
        case .measure: "measure"
        case .concept: "concept"
        case .programme: "programme"
        }
    }
}

extension DiagnosticMessage {
    static func otherThanProgramme(_ found: String) -> Self {
        Self(
            code: "other-document",
            vi: "tài liệu có khóa '\(found)', không phải chương trình chỉ tiêu (khóa 'programme')",
            en: "this document has the key '\(found)'; it is no programme (key 'programme')")
    }

    static func twice(_ thing: ProgrammeThing, _ id: String) -> Self {
        let shown = Quotation.of(id)
        return Self(
            code: "duplicate-id", vi: "mã \(thing.vi) \(shown) đã được dùng",
            en: "the id \(shown) is already that of another \(thing.en)")
    }

    static func unknown(_ thing: ProgrammeThing, _ id: String) -> Self {
        let shown = Quotation.of(id)
        return Self(
            code: "unknown-\(thing.en)", vi: "không có \(thing.vi) \(shown)", en: "there is no \(thing.en) \(shown)")
    }

    static var firstGivenHere: Self { Self(code: "first-here", vi: "lần đầu ở đây", en: "first given here") }

    static func repeated(_ id: String) -> Self {
        let shown = Quotation.of(id)
        return Self(
            code: "repeated-entry", vi: "\(shown) được liệt kê lặp lại", en: "\(shown) is listed more than once")
    }

    /// The id that was probably meant, or all there are when they are few; `nil` when neither helps.
    static func choices(_ word: String, among ids: [String]) -> Self? {
        if let near = Suggestion.nearest(to: word, among: ids) { return .didYouMean(near) }
        guard !ids.isEmpty, ids.count <= 12 else { return nil }
        return Self(code: "known-ids", vi: "hiện có: \(Quotation.list(ids))", en: "there are: \(Quotation.list(ids))")
    }

    static func markNotSet(_ key: String) -> Self {
        Self(
            code: "mark-not-set", vi: "chỉ ghi '\(key): true', không đúng thì bỏ khóa này",
            en: "only '\(key): true' is written; leave the key out where it does not hold")
    }

    // MARK: Agencies

    static func nameOfTwoAgencies(_ name: String, _ first: String, _ second: String) -> Self {
        let shown = Quotation.of(name)
        return Self(
            code: "ambiguous-name", vi: "tên \(shown) dùng cho cả hai cơ quan '\(first)' và '\(second)'",
            en: "the name \(shown) stands for both agencies '\(first)' and '\(second)'")
    }

    static func unknownAgencyName(_ name: String) -> Self {
        let shown = Quotation.of(name)
        return Self(
            code: "unknown-agency-name", vi: "không có cơ quan nào tên \(shown)", en: "no agency is named \(shown)")
    }

    static var explicitCell: Self {
        Self(
            code: "explicit-cell", vi: "thêm tên này vào 'aliases' của cơ quan, hoặc viết {printed: …, agencies: [mã]}",
            en: "add the name to the 'aliases' of its agency, or write {printed: …, agencies: [id]}")
    }

    static func idInsteadOfName(_ id: String) -> Self {
        Self(
            code: "id-instead-of-name", vi: "đây là mã; viết tên như in, hoặc {printed: …, agencies: [\(id)]}",
            en: "this is an id; write the name as printed, or {printed: …, agencies: [\(id)]}")
    }

    static var emptyAgencyName: Self {
        Self(
            code: "empty-agency-name", vi: "giữa các dấu ';' phải có tên cơ quan",
            en: "the name of an agency must stand between two ';'")
    }

    static func expectedCell(at node: Node) -> Self {
        .expected(
            "expected-cell",
            Wanted(
                vi: "tên cơ quan hoặc {printed: …, agencies: …}",
                en: "the name of an agency or {printed: …, agencies: …}"),
            at: node)
    }

    static var cellWithoutAgency: Self {
        Self(
            code: "cell-without-agency", vi: "cần nêu ít nhất một cơ quan; không có ai thì bỏ ô này",
            en: "name at least one agency; leave the cell out when it names nobody")
    }

    // MARK: Phases and rule

    static var noPhases: Self {
        Self(code: "no-phases", vi: "cần ít nhất một giai đoạn", en: "at least one phase is needed")
    }

    static func phasesOverlap(_ phase: String, _ other: String) -> Self {
        Self(
            code: "phases-overlap", vi: "giai đoạn '\(phase)' phải bắt đầu sau khi giai đoạn '\(other)' kết thúc",
            en: "the phase '\(phase)' must begin after the end of the phase '\(other)'")
    }

    static func phaseOutOfOrder(_ phase: String, _ other: String) -> Self {
        Self(
            code: "phase-out-of-order", vi: "giai đoạn '\(phase)' diễn ra trước '\(other)', phải đứng trước",
            en: "the phase '\(phase)' comes before '\(other)' and must stand before it")
    }

    static var phaseBefore: Self {
        Self(code: "phase-before", vi: "giai đoạn đứng trước", en: "the phase before it")
    }

    static var atRiskFromNothing: Self {
        Self(
            code: "out-of-range", vi: "'at_risk_from' phải lớn hơn 0 và không quá 100%",
            en: "'at_risk_from' must be above 0 and at most 100%")
    }

    // MARK: Indicators

    static func phaseWithoutTarget(_ phase: String) -> Self {
        let shown = Quotation.of(phase)
        return Self(
            code: "empty-value", vi: "giai đoạn \(shown) chưa có mục tiêu; không in mục tiêu nào thì bỏ dòng này",
            en: "the phase \(shown) has no target; leave the line out where none is printed")
    }

    static func measureDoesNotFit(_ id: String, _ wanted: MeasureCatalogue.Unit, _ unit: IndicatorUnit) -> Self {
        Self(
            code: "measure-does-not-fit",
            vi: "số đo '\(id)' tính theo '\(wanted.rawValue)', không hợp với đơn vị '\(unit.rawValue)' của chỉ tiêu",
            en: "the measure '\(id)' is a '\(wanted.rawValue)'; the unit '\(unit.rawValue)' does not fit it")
    }

    static func continuesInCircle(_ ids: [String]) -> Self {
        let path = ids.joined(separator: " → ")
        return Self(
            code: "circle", vi: "các chỉ tiêu tiếp nối nhau thành vòng: \(path)",
            en: "these indicators continue each other in a circle: \(path)")
    }

    static func continuesLater(_ id: String) -> Self {
        Self(
            code: "continues-later", vi: "chỉ tiêu '\(id)' không bắt đầu trước, nên không thể được tiếp nối",
            en: "the indicator '\(id)' does not begin earlier and cannot be continued")
    }

    static func continuesOtherUnit(_ id: String, _ earlier: IndicatorUnit, _ unit: IndicatorUnit) -> Self {
        Self(
            code: "continues-other-unit",
            vi: "đơn vị '\(unit.rawValue)' khác đơn vị '\(earlier.rawValue)' của chỉ tiêu '\(id)' được tiếp nối",
            en: "the unit '\(unit.rawValue)' is not that of the continued indicator '\(id)', '\(earlier.rawValue)'")
    }

    static func rollUpInCircle(_ ids: [String]) -> Self {
        let path = ids.joined(separator: " → ")
        return Self(
            code: "circle", vi: "các chỉ tiêu tổng hợp từ nhau thành vòng: \(path)",
            en: "these indicators are rolled up from each other in a circle: \(path)")
    }

    static func rollUpOfOtherThanShares(_ unit: IndicatorUnit) -> Self {
        Self(
            code: "roll-up-without-share",
            vi: "tổng hợp cho ra tỷ lệ, cần đơn vị 'percent' chứ không phải '\(unit.rawValue)'",
            en: "a roll-up gives a share; the unit must be 'percent', not '\(unit.rawValue)'")
    }

    static var rollUpWithoutCondition: Self {
        Self(
            code: "roll-up-without-condition", vi: "cần điều kiện 'level' hoặc 'figure'",
            en: "a condition 'level' or 'figure' is needed")
    }

    static var rollUpWithoutKinds: Self {
        Self(
            code: "roll-up-without-kinds", vi: "cần nêu ít nhất một loại cơ quan, ví dụ department, commune",
            en: "name at least one kind of bodies, such as department, commune")
    }
}
