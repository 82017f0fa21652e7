// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence

@testable import DataQuality

/// A made-up result in which every status, unit and kind of remark occurs. Its JSON is kept in the golden files of the
/// tests of module Reports, which render it.
enum ResultSample {
    /// Register of residents, two files, everything from a clean pass to hostile text.
    static func register() throws -> QualityResult {
        let checks = [
            structure, columnsPresent, personalId, missingId, uniqueId, trimmedName, birthRange, issuedAfterBirth,
            commune, updated, rowCount, population, metadata, note, ages, income, sharing,
        ]
        let columns = [
            column("so_dinh_danh", "id", "Số định danh cá nhân", "Personal id", ["identifier", "personal"], 2, checks),
            column("ho_ten", "ho_ten", "Họ và tên", "Full name", ["personal"], 1, checks),
            column("ngay_sinh", "ngay_sinh", "Ngày sinh", "Date of birth", ["personal"], 1, checks),
            column("ma_xa", "ma_xa", "Mã xã", "Commune code", ["linking"], 1, checks),
            column("ghi_chu", "ghi_chu", nil, nil, [], 1, checks),
            column("thu_nhap", "thu_nhap", "Thu nhập", "Income", [], 1, checks),
            column("cap_nhat", "cap_nhat", "Ngày cập nhật", "Last update", [], 1, checks, isPresent: false),
        ]
        return QualityResult(
            engine: EngineIdentity(name: "swift-data-governance", version: "0.1.0"),
            asOf: try date("2026-12-31"),
            suite: DocumentIdentity(id: "dan-cu", version: "1.2.0", hash: SHA256Digest.of(Array("dan-cu".utf8))),
            title: LocalizedText(vi: "Sổ cư trú xã Minh Hà", en: "Resident register of Minh Hà commune"),
            dictionary: DocumentIdentity(id: "tu-dien-tinh", version: "2026.2", hash: nil),
            dataset: QualityResult.DatasetSummary(
                id: "dan-cu", title: LocalizedText(vi: "Sổ cư trú", en: "Resident register"),
                owner: LocalizedText(vi: "Công an xã Minh Hà", en: "Minh Hà commune police"),
                classification: .restricted,
                sharing: SharingFigures(
                    connectedSince: try date("2025-07-01"), platform: "LGSP", consumingSystems: 4, callsAnswered: 990,
                    calls: 1000)),
            inputs: [
                .init(name: "dan-cu.csv", bytes: 151_234, rowsRead: 1000, rowsUnreadable: 3),
                .init(name: "bổ sung 2.csv", bytes: nil, rowsRead: 200, rowsUnreadable: 0),
            ],
            rows: .init(read: 1200, unreadable: 3), faults: faults, checks: checks, columns: columns,
            words: WordResult.words(of: checks), status: CheckStatus.worst(of: checks.map(\.status)),
            index: QualityResult.QualityIndex(
                rubric: DocumentIdentity(id: "vn-dqi", version: "0.9.0", hash: nil), value: Rational(parsing: "86.45"),
                maximum: 100, level: "yellow",
                levelTitle: LocalizedText(
                    vi: "Vàng: tìm nguyên nhân, lập kế hoạch khắc phục có thời hạn",
                    en: "Yellow: find the cause, plan the repair with dates"), status: .reported))
    }

    // MARK: Checks

    private static var structure: CheckResult {
        var check = check("structure", .structure, [], rows: 1203, failed: 3)
        check.failures = [
            FailingRow(input: 0, row: 18, line: 20, byteOffset: 2711, values: [], key: nil),
            FailingRow(input: 0, row: 402, line: 431, byteOffset: 60_412, values: [], key: nil),
            FailingRow(input: 0, row: 1003, line: 1091, byteOffset: 151_100, values: [], key: nil),
        ]
        return check
    }

    private static var columnsPresent: CheckResult {
        var check = check("columns_present", .columnsPresent, [], rows: 7, failed: 1, fail: .count(1))
        check.counts.unit = .columns
        check.warn = .count(0)
        check.status = .warn
        check.reason = .init(
            code: "columns-missing",
            text: LocalizedText(vi: "tệp không có cột 'cap_nhat'", en: "the file has no column 'cap_nhat'"))
        return check
    }

    private static var personalId: CheckResult {
        var check = check("id.format", .format, ["so_dinh_danh"], rows: 1200, missing: 6, failed: 5)
        check.severity = .critical
        check.weight = 2
        check.basis = ["luat-can-cuoc"]
        check.failures = [
            row(17, 19, 2560, [("so_dinh_danh", "02419500123", true)], nil),
            row(88, 93, 13_001, [("so_dinh_danh", "0241 950 012 34", true)], nil),
            row(301, nil, nil, [("so_dinh_danh", "1234", true)], nil),
            row(1001, 1090, nil, [("so_dinh_danh", "abc12", true)], nil),
            row(12, 13, 1804, [("so_dinh_danh", "999999999999", true)], nil, input: 1),
        ]
        return check
    }

    private static var missingId: CheckResult {
        var check = check("id.not_missing", .notMissing, ["so_dinh_danh"], rows: 1200, failed: 8, fail: percent("1"))
        check.warn = .count(5)
        check.status = .warn
        check.counts.missingFailed = 6
        check.counts.placeholders = 2
        check.failures = [
            row(5, 6, 640, [("so_dinh_danh", nil, true)], nil),
            row(9, 10, 1210, [("so_dinh_danh", "không rõ", true)], nil),
        ]
        return check
    }

    private static var uniqueId: CheckResult {
        var check = check("id.unique", .unique, ["so_dinh_danh"], rows: 1200, missing: 6, failed: 12)
        check.severity = .critical
        check.counts.surplus = 12
        check.counts.rowsInGroups = 20
        check.counts.groups = 8
        check.failures = [row(230, 245, 34_100, [("so_dinh_danh", "024195001234", true)], nil)]
        return check
    }

    private static var trimmedName: CheckResult {
        var check = check("ho_ten.trimmed", .trimmed, ["ho_ten"], rows: 1200, failed: 2, fail: percent("1"))
        check.severity = .low
        check.failures = [
            row(40, 41, 5800, [("ho_ten", " Nguyễn Thị Hồng Nhung", true)], ("so_dinh_danh", "024195009999", true)),
            row(41, 42, 5950, [("ho_ten", "Lê  Vĩ ", true)], ("so_dinh_danh", "024195008888", true)),
        ]
        return check
    }

    private static var birthRange: CheckResult {
        var check = check("ngay_sinh.range", .range, ["ngay_sinh"], rows: 1200, missing: 10, unreadable: 3, failed: 0)
        check.counts.suspicious = 4
        return check
    }

    private static var issuedAfterBirth: CheckResult {
        var check = check("cap-sau-sinh", .rule, ["ngay_sinh"], rows: 1200, filteredOut: 1200, failed: 0)
        check.title = LocalizedText(vi: "Ngày cấp sau ngày sinh", en: "Issued after birth")
        check.filter = "quoc_tich = \"Lào\""
        check.isImplied = false
        check.status = .inconclusive
        check.reason = .init(
            code: "nothing-evaluated",
            text: LocalizedText(
                vi: "bộ lọc không chọn được bản ghi nào", en: "the filter selected no row"))
        return check
    }

    private static var commune: CheckResult {
        var check = check("xa-hop-le", .foreignKey, ["ma_xa"], rows: 1200, missing: 1, failed: 31, fail: percent("0.5"))
        check.title = LocalizedText(
            vi: "Mã xã có trong danh mục đơn vị hành chính còn hiệu lực vào ngày lập",
            en: "The commune code stands in the list of administrative units in force on the day of the record")
        check.isImplied = false
        check.severity = .high
        check.basis = ["qd-19-2025", "nq-202"]
        check.figures = [.init(name: "keys.unknown", value: "20"), .init(name: "keys.not_valid", value: "11")]
        check.failures = [
            row(
                3, 4, 401, [("ma_xa", "09331", false), ("ngay_lap", "2025-08-01", false)],
                ("so_dinh_danh", "024195000007", true))
        ]
        return check
    }

    private static var updated: CheckResult {
        var check = check("cap-nhat", .updatedWithin, [], rows: 1200, failed: 121, fail: percent("20"))
        check.columns = ["cap_nhat"]
        check.isImplied = false
        check.warn = percent("10")
        check.status = .warn
        check.figures = [.init(name: "newest", value: "2026-12-30"), .init(name: "age.days", value: "1")]
        return check
    }

    private static var rowCount: CheckResult {
        var check = check("so-ban-ghi", .rowCount, [], rows: 1, failed: 0)
        check.isImplied = false
        check.counts.unit = .dataset
        check.figures = [.init(name: "rows", value: "1200")]
        return check
    }

    private static var population: CheckResult {
        var check = check("bao-phu-dan-so", .coverage, ["so_dinh_danh"], rows: 1190, failed: 2, fail: percent("0.1"))
        check.isImplied = false
        check.severity = .high
        check.counts.unit = .keys
        check.figures = [
            .init(name: "keys.absent", value: "2"), .init(name: "rows.outside", value: "10"),
            .init(name: "absent.1", value: "024188006789", isPersonal: true),
            .init(name: "absent.2", value: "024188001111", isPersonal: true),
        ]
        return check
    }

    private static var metadata: CheckResult {
        var check = check("metadata", .metadata, [], rows: 5, failed: 2)
        check.counts.unit = .elements
        check.figures = [
            .init(name: "owner", value: "yes"), .init(name: "identifier", value: "no"),
            .init(name: "licence_or_access", value: "no"), .init(name: "update_period", value: "yes"),
            .init(name: "dictionary", value: "yes"),
        ]
        return check
    }

    /// Text that would be a formula, markup or an escape sequence if anything let it.
    private static var note: CheckResult {
        var check = check("ghi_chu.markup", .markup, ["ghi_chu"], rows: 1200, missing: 700, failed: 4)
        check.severity = .low
        check.failures = [
            row(7, 8, 900, [("ghi_chu", "=HYPERLINK(\"http://x/\"&A1;\"mở\")", false)], nil),
            row(8, 9, 1001, [("ghi_chu", "<script>alert('&')</script>]]>", false)], nil),
            row(11, 13, 1500, [("ghi_chu", "dòng 1\r\ndòng 2\u{1B}[2J\u{0}|\\ \u{202E}đảo", false)], nil),
            row(14, 16, 1702, [("ghi_chu", String(repeating: "rất dài ", count: 18) + "…", false)], nil),
        ]
        return check
    }

    private static var ages: CheckResult {
        var check = check("do-tuoi-ho-so", .ageBands, [], rows: 3, failed: 0)
        check.isImplied = false
        check.counts.unit = .groups
        check.figures = [
            .init(name: "band.duoi-1-nam", value: "1000"), .init(name: "band.1-5-nam", value: "150"),
            .init(name: "band.cu-hon", value: "50"), .init(name: "band.cu-hon.share", value: "1/24"),
        ]
        return check
    }

    private static var income: CheckResult {
        var check = check("thu_nhap.outliers", .outliers, ["thu_nhap"], rows: 1200, missing: 200, failed: 0)
        check.counts.evaluated = 0
        check.counts.passed = 0
        check.counts.unreadable = 1000
        check.status = .inconclusive
        check.reason = .init(
            code: "too-many-values",
            text: LocalizedText(vi: "quá nhiều giá trị khác nhau", en: "too many different values"))
        return check
    }

    private static var sharing: CheckResult {
        var check = check("sharing", .sharing, [], rows: 1000, failed: 10, fail: percent("5"))
        check.counts.unit = .elements
        return check
    }

    // MARK: Pieces

    /// Faults as the reader of delimited text names them.
    private static let faults: [QualityResult.FaultCount] = [
        .init(
            kind: "tooFewFields", count: 2, makesUnreadable: true,
            first: [
                .init(input: 0, row: 18, line: 20, byteOffset: 2711, expectedFields: 7, foundFields: 5),
                .init(input: 0, row: 402, line: 431, byteOffset: 60_412, expectedFields: 7, foundFields: 6),
            ]),
        .init(
            kind: "unclosedQuote", count: 1, makesUnreadable: true,
            first: [
                .init(
                    input: 0, row: 1003, line: 1091, byteOffset: 151_100, expectedFields: nil, foundFields: nil)
            ]),
        .init(
            kind: "mixedLineEnds", count: 1, makesUnreadable: false,
            first: [.init(input: 1, row: nil, line: 5, byteOffset: nil, expectedFields: nil, foundFields: nil)]),
        .init(kind: "something-new", count: 7, makesUnreadable: false, first: []),
    ]

    static func check(
        _ id: String, _ kind: CheckKind, _ columns: [String], rows: Int, filteredOut: Int = 0, missing: Int = 0,
        unreadable: Int = 0, failed: Int, fail: FailureLimit = .share(0)
    ) -> CheckResult {
        var counts = CheckResult.Counts()
        counts.rows = rows
        counts.filteredOut = filteredOut
        counts.missing = missing
        counts.unreadable = unreadable
        counts.evaluated = rows - filteredOut - missing - unreadable
        counts.failed = failed
        counts.passed = counts.evaluated - failed
        return CheckResult(
            id: id, kind: kind, title: nil, word: kind.defaultWord, columns: columns, severity: .medium, weight: 1,
            basis: [], filter: nil, warn: nil, fail: fail, isImplied: true, counts: counts,
            status: fail.isExceeded(failed: failed, of: counts.evaluated) ? .fail : .pass, reason: nil, failures: [],
            figures: [])
    }

    private static func row(
        _ row: Int, _ line: Int?, _ offset: Int?, _ values: [(String, String?, Bool)],
        _ key: (String, String?, Bool)?, input: Int = 0
    ) -> FailingRow {
        FailingRow(
            input: input, row: row, line: line, byteOffset: offset,
            values: values.map { FailingRow.Value(column: $0.0, text: $0.1, isPersonal: $0.2) },
            key: key.map { FailingRow.Value(column: $0.0, text: $0.1, isPersonal: $0.2) })
    }

    private static func column(
        _ name: String, _ id: String, _ vi: String?, _ en: String?, _ tags: [String], _ weight: Rational,
        _ checks: [CheckResult], isPresent: Bool = true
    ) -> ColumnResult {
        ColumnResult(
            name: name, id: id, title: vi.map { LocalizedText(vi: $0, en: en ?? $0) }, tags: tags, weight: weight,
            isPresent: isPresent, words: WordResult.words(of: checks.filter { $0.columns.contains(name) }))
    }

    private static func percent(_ text: String) -> FailureLimit { .share(Rational(parsing: text + "%") ?? 0) }

    private struct NotADate: Error {}

    private static func date(_ text: String) throws -> CalendarDate {
        guard let date = CalendarDate(parsing: text) else { throw NotADate() }
        return date
    }
}
