// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import Scoring

// Remarks about results, and what is wrong with documents that hold them.

extension DiagnosticMessage {
    static let noVerdict = Words(
        "chưa kết luận được: chưa đủ minh chứng để có điểm", "no verdict: there is too little evidence for a score"
    ).message("no-verdict")

    /// - Parameters:
    ///   - reached: the id of the level reached, if there is one.
    ///   - bar: the id of the level asked for.
    static func belowBar(_ reached: String?, bar: String) -> Self {
        let vi = reached.map { "đạt cấp độ trưởng thành \($0)" } ?? "chưa đạt cấp độ trưởng thành nào"
        let en = reached.map { "level \($0) is reached" } ?? "no level is reached"
        return Words(
            "dưới ngưỡng: \(vi), cần cấp độ trưởng thành \(bar)", "below the bar: \(en), level \(bar) is asked for"
        ).message("below-bar")
    }

    static func finding(_ finding: ScoringFinding) -> Self {
        DiagnosticMessage(
            code: finding.code.rawValue, vi: finding.message.text(in: .vietnamese),
            en: finding.message.text(in: .english))
    }

    static let rubricWithoutLevels = Words(
        "bộ tiêu chí này không có cấp độ trưởng thành", "this rubric has no levels"
    ).message("rubric-without-levels")

    // MARK: Documents

    static func unknownKind(near: String?) -> Self {
        let (vi, en) = near.map { ("; có phải ý bạn là '\($0)'?", "; did you mean '\($0)'?") } ?? ("", "")
        let list = Quotation.list(DocumentLint.kinds)
        return Words(
            "không rõ loại tài liệu: cần một trong các khóa \(list)\(vi)",
            "the kind of the document is not clear: it needs one of the keys \(list)\(en)"
        ).message("unknown-kind")
    }

    static let resultNotDocument = Words(
        "đây là kết quả, không phải tài liệu", "this is a result, no document"
    ).message("result-not-document")

    static let resultHelp = Words(
        "xem bằng 'dgov report' hoặc 'dgov compare'", "look at it with 'dgov report' or 'dgov compare'"
    ).message("result-help")

    static let expectedMapping = Words(
        "tài liệu phải là các dòng 'khóa: giá trị'", "the document must be a mapping"
    ).message("expected-mapping")

    static func rubricNotAtHand(_ id: String) -> Self {
        let shown = Quotation.of(id)
        return Words(
            "không đối chiếu được với bộ tiêu chí \(shown) vì không có bộ này",
            "not held against the rubric \(shown), which is not at hand"
        ).message("rubric-not-at-hand")
    }

    static let giveRubric = Words("chỉ ra bằng --rubric TỆP", "name it with --rubric FILE").message("give-rubric")

    /// - Parameters:
    ///   - kind: what the document says it is.
    ///   - wanted: the kinds that will do.
    static func notAResult(_ kind: String?, _ wanted: [ResultKind]) -> Self {
        guard let kind else {
            return Words(
                "đây không phải kết quả: thiếu khóa 'result'",
                "this is no result: there is no key 'result'"
            ).message("not-a-result")
        }
        let shown = Quotation.of(kind)
        guard wanted == .comparable else {
            return Words(
                "không có kết quả loại \(shown)", "there is no result of kind \(shown)"
            ).message("not-a-result")
        }
        return Words(
            "đây là kết quả loại \(shown); chỉ so sánh được kết quả chấm ('scorecard') và kết quả kiểm tra dữ liệu ('quality')",
            "this is a result of kind \(shown); only results of scoring ('scorecard') and of checking data ('quality') can be compared"
        ).message("not-a-result")
    }

    static func makeResult(_ wanted: [ResultKind]) -> Self {
        guard wanted == .comparable else {
            return Words(
                "các lệnh score, check, audit, track, compare, calendar, rank, history trend tạo kết quả với '--format json'",
                "the commands score, check, audit, track, compare, calendar, rank and history trend make results with '--format json'"
            ).message("make-result")
        }
        return Words(
            "tạo bằng 'dgov score … --format json' hoặc 'dgov check … --format json'",
            "make one with 'dgov score … --format json' or 'dgov check … --format json'"
        ).message("make-result")
    }
}

extension DiagnosticMessage {
    static let unwritableResult = Words(
        "không viết được kết quả thành JSON", "the result cannot be written as JSON"
    ).message("unwritable-result")
}
