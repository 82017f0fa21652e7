// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import ResultHistory
internal import SafeFiles

// What is said of histories, and what is wrong with calls for them.

extension DiagnosticMessage {
    static func newHistory(_ path: String) -> Self {
        let name = Words.path(path).en
        return Words("đã tạo thư mục lịch sử mới \(name)", "made a new history, \(name)").message("new-history")
    }

    static func fileInsteadOfHistory(_ path: String) -> Self {
        let name = Words.path(path).en
        return Words("\(name) là một tệp, không phải thư mục lịch sử", "\(name) is a file, not the folder of a history")
            .message("not-a-folder")
    }

    static let historyFirst = Words(
        "thư mục lịch sử đứng trước, kết quả đứng sau: 'dgov history add lich-su bang-diem.json'",
        "the folder comes first, the results after it: 'dgov history add history scorecard.json'"
    ).message("history-first")

    static let indexRebuilt = Words(
        "mục lục chưa có, bị hỏng hoặc chưa đủ nên đã được lập lại từ các kết quả",
        "the index was missing, broken or out of date, and was made again from the results"
    ).message("index-rebuilt")

    static func indexNotSaved(_ path: String, _ reason: FileFailure.Reason) -> Self {
        let name = Words.path(path).en
        let problem: Words =
            if case .system(let number) = reason {
                SystemProblem(number).words
            } else {
                Words("chương trình khác đang ghi", "another program is saving it")
            }
        return Words(
            "không ghi được mục lục của \(name), đã đọc thẳng các kết quả: \(problem.vi)",
            "could not save the index of \(name), so the results were read: \(problem.en)"
        ).message("index-not-saved")
    }

    static func notADayOrPeriod(_ option: String, _ word: String) -> Self {
        let shown = Quotation.of(word)
        return Words(
            "\(option) phải là một ngày hoặc một kỳ, nhưng ở đây là \(shown)",
            "\(option) must be a day or a period, but this is \(shown)"
        ).message("expected-period")
    }

    static let dayOrPeriodForm = Words(
        "ví dụ: 2026-06-30, 2026-06, 2026-Q2, 2026-H1, 2026", "such as 2026-06-30, 2026-06, 2026-Q2, 2026-H1, 2026"
    ).message("period-help")

    static let nothingToTrend = Words(
        "không có kết quả nào có ngày và số đo để xem diễn biến", "no result has a day and a figure to follow"
    ).message("nothing-to-trend")
}

extension Choice {
    static let historySubject = Choice(
        code: "subject", one: Words("kết quả của đối tượng", "result of the subject"),
        all: Words("các đối tượng", "subjects"))
    static let historyDocument = Choice(
        code: "document", one: Words("kết quả theo", "result by"),
        all: Words("các bộ tiêu chí, bộ kiểm tra, bộ quy tắc, chương trình", "rubrics, suites, packs and programmes"))
    static let historyKind = Choice(
        code: "kind", one: Words("kết quả loại", "result of kind"), all: Words("các loại", "kinds"))
    static let historyMeasure = Choice(
        code: "measure", one: Words("số đo", "measure"), all: Words("các số đo", "measures"))
}

extension Failure {
    /// A history that could not be read or added to; several causes in one.
    init(_ failure: HistoryFailure) {
        var status = failure.diagnostics.contains { $0.severity == .error } ? ExitStatus.wrongInput : .done
        var diagnostics = failure.files.flatMap { Failure(reading: $0).diagnostics }
        diagnostics += failure.unwritten.flatMap { Failure(saving: $0).diagnostics }
        if !failure.files.isEmpty || !failure.unwritten.isEmpty { status = status.and(.unreachable) }
        diagnostics += failure.diagnostics
        self.init(status, diagnostics)
    }

    /// A file of a history that could not be read.
    init(reading failure: FileFailure) {
        if case .system(let number) = failure.reason {
            self.init(.unreachable, .cannotRead(.path(failure.path), SystemProblem(number)))
        } else {
            self.init(saving: failure)
        }
    }

    /// Why there is no trend.
    init(_ failure: TrendFailure) {
        switch failure {
        case .nothing: self.init(.noVerdict, .nothingToTrend)
        case .unknownSubject(let id, let known): self = Choice.historySubject.unknown(id, known: known)
        case .unknownDocument(let id, let known): self = Choice.historyDocument.unknown(id, known: known)
        case .unknownKind(let kind, let known):
            self = Choice.historyKind.unknown(kind.rawValue, known: known.map(\.rawValue))
        case .unknownProfile(let id, let known): self = Choice.profile.unknown(id, known: known)
        case .unknownMeasure(let measure, let known): self = Choice.historyMeasure.unknown(measure, known: known)
        }
    }
}
