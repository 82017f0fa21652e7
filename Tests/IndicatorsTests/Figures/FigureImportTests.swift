// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DelimitedText
import Evidence
import Indicators
import LocatedYAML
import Testing

@Suite("A spreadsheet of figures")
struct FigureImportTests {
    static func lines(_ diagnostics: [Diagnostic]) -> [String] {
        diagnostics.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.message.code)" }
    }

    struct Encoding: Sendable, CustomTestStringConvertible {
        let name: String
        let encode: @Sendable (String) -> [UInt8]
        var testDescription: String { name }

        static let all = [
            Encoding(name: "UTF-8") { Array($0.utf8) },
            Encoding(name: "UTF-8 with mark") { [0xEF, 0xBB, 0xBF] + Array($0.utf8) },
            Encoding(name: "UTF-16LE with mark") {
                [0xFF, 0xFE] + $0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            },
            Encoding(name: "UTF-16BE with mark") {
                [0xFE, 0xFF] + $0.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
            },
        ]
    }

    @Test(arguments: Encoding.all, [",", ";", "\t", "|"])
    func `is read in every encoding with every delimiter`(encoding: Encoding, delimiter: String) throws {
        let rows = [
            ["STT", "Mã chỉ tiêu", "Mã cơ quan, đơn vị", "Kỳ báo cáo", "Kết quả", "Ngày báo cáo"],
            ["1", "6.1", "minh-ha", "Quý II/2027", "95.5%", "20/06/2027"],
            ["", "", "", "", "", ""],
            ["2", "12", "H99.01", "6 tháng đầu năm 2027", "1.139.000", "2027-06-21"],
        ]
        let text = rows.map { row in row.map { "\"\($0)\"" }.joined(separator: delimiter) }.joined(separator: "\r\n")
        let read = try FigureSamples.sheet(encoding.encode(text + "\r\n"))
        #expect(read.diagnostics == [])
        let figures = FigureSamples.list(read.figures)
        #expect(figures.map(\.indicator) == ["12", "6.1"])
        #expect(figures.map(\.body) == ["so-khcn", "minh-ha"])
        #expect(figures.map(\.period.description) == ["2027-H1", "2027-Q2"])
        #expect(figures.map(\.content) == [.value(1_139_000), .value(Rational(955, over: 1000) ?? 0)])
        #expect(figures.map { $0.reportedOn?.description } == ["2027-06-21", "2027-06-20"])
    }

    @Test(arguments: Encoding.all)
    func `shows the lines of a problem, also where a NUL stands in the text`(encoding: Encoding) throws {
        let rows = [
            "Mã chỉ tiêu;Mã đơn vị;Kỳ báo cáo;Kết quả;Ghi chú", "12;minh-ha;2027;5;a\u{0}b", "12;minh-ha;2027;6;",
        ]
        let read = try FigureSamples.sheet(encoding.encode(rows.joined(separator: "\n") + "\n"))
        #expect(Self.lines(read.diagnostics) == ["3:1 reports-disagree"])
        // Lines of UTF-16 are told by their number only.
        let shown = encoding.name.hasPrefix("UTF-8") ? rows[2] : ""
        #expect(read.diagnostics.first?.place?.sourceLine == shown)
    }

    @Test func `is refused in another encoding, with what to do`() throws {
        let read = try FigureSamples.sheet([0x54, 0xEA, 0x6E, 0x2C, 0x41, 0x0A])
        #expect(Self.lines(read.diagnostics) == ["1:1 sheet-not-unicode"])
    }

    @Test(arguments: ["", "\n\n", "a,b\n1,2\n", "Mã chỉ tiêu,Kỳ\n6.1,2027\n"])
    func `is refused without a head`(text: String) throws {
        #expect(Self.lines(try FigureSamples.sheet(text).diagnostics) == ["1:1 sheet-without-head"])
    }

    @Test func `tells missing, unknown and repeated columns`() throws {
        let read = try FigureSamples.sheet("Kết quả,Mã chỉ tiêu,Ghi chúu,Giá trị\n95%,6.1,x,y\n")
        #expect(Self.lines(read.diagnostics) == ["1:1 columns-missing", "1:21 unknown-column", "1:30 column-twice"])
    }

    @Test(arguments: [
        "Ma chi tieu,Ma don vi,Ky bao cao,Ket qua", "indicator,body,period,value", "CHỈ TIÊU,ĐƠN VỊ,QUÝ,GIÁ TRỊ",
        "Indicator id,Body,Reporting period,Result",
    ])
    func `knows columns under many titles`(head: String) throws {
        let id = head.hasPrefix("CHỈ") ? "Tỷ lệ hồ sơ số hoá" : "6.1"
        let body = head.hasPrefix("CHỈ") || head.contains("Body,") ? "tỉnh minh hà" : "minh-ha"
        let read = try FigureSamples.sheet(head + "\n\(id),\(body),Q2/2027,\"95,5\"\n")
        #expect(read.diagnostics == [])
        #expect(FigureSamples.list(read.figures).map(\.content) == [.value(Rational(955, over: 1000) ?? 0)])
    }

    static let head = "Mã chỉ tiêu;Phần;Mã đơn vị;Kỳ báo cáo;Kết quả;Tử số;Mẫu số\n"

    /// What is read of a row, and the codes of what is said about it.
    static func row(_ text: String) throws -> (content: Figure.Content?, codes: [String]) {
        let read = try FigureSamples.sheet(head + text + "\n")
        return (FigureSamples.list(read.figures).first?.content, read.diagnostics.map(\.message.code))
    }

    @Test(
        arguments: [
            ("6.1", "95,5", "191/200", []), ("6.1", "95.5", "191/200", []), ("6.1", "95,5%", "191/200", []),
            ("6.1", "95,5 %", "191/200", []), ("6.1", "100", "1", []), ("6.1", "0", "0", []),
            ("6.1", "95,125", "761/800", []), ("6.1", "1,139", "1139/100000", []), ("6.1", "19/20", "19/20", []),
            ("6.1", "0,95", "19/2000", ["ambiguous-share"]), ("6.1", "1", "1/100", ["ambiguous-share"]),
            ("6.1", "0,95%", "19/2000", []), ("6.1", "100,01", "", ["percent-over-100"]),
            ("6.1", "-1", "", ["negative"]),
            ("6.1", "1.139.000", "", ["percent-over-100"]), ("6.1", "khoảng 95", "", ["expected-number"]),
            ("6.1", "1..5", "", ["expected-number"]), ("6.1", "%", "", ["expected-number"]),
            ("6.1", "-", "", ["expected-number"]),
            ("8", "120", "6/5", []), ("8", "-3,5", "-7/200", []), ("8", "0,5", "1/200", ["ambiguous-share"]),
            ("9", "0,7", "7/10", []), ("9", "70%", "7/10", []), ("9", "70", "", ["index-outside"]),
            ("9", "0.712", "89/125", []),
            ("10", "3", "3", []), ("10", "3,5", "", ["level-outside"]), ("10", "0", "", ["level-outside"]),
            ("11", "15", "15", []), ("11", "1,5", "", ["rank-outside"]), ("12", "1139", "1139", []),
            ("12", "1.139", "1139", ["thousands-separator"]), ("12", "12.500", "12500", ["thousands-separator"]),
            ("12", "1,139", "", ["ambiguous-number"]), ("12", "1 139", "1139", []), ("12", "1,139,000", "1139000", []),
            ("12", "1.139,5", "", ["not-whole"]), ("12", "0.139", "", ["not-whole"]), ("12", "1,5", "", ["not-whole"]),
            ("12", "5%", "", ["percent-sign"]), ("12", "99999999999999999999", "99999999999999999999", []),
            ("14", "1,5", "3/2", []), ("14", "1.139", "", ["ambiguous-number"]), ("14", "1,1390", "1139/1000", []),
            ("13", "1", "", ["number-for-words"]),
        ] as [(String, String, String, [String])])
    func `reads a number by the unit of its indicator`(
        indicator: String, cell: String, value: String, codes: [String]
    ) throws {
        let row = try Self.row("\(indicator);;minh-ha;2028;\(cell);;")
        #expect(row.codes == codes)
        #expect(row.content == (value.isEmpty ? nil : Rational(parsing: value).map { .value($0) }))
    }

    @Test(
        arguments: [
            ("0,95;19;20", "19/20", []), ("0,95;19;2000", "19/2000", []),
            ("0,95;1;3", "", ["value-disagrees", "ambiguous-share"]),
            (";19;20", "19/20", []), (";1;3", "1/3", []), ("33,3;1;3", "333/1000", []), ("33;1;3", "33/100", []),
            ("34;1;3", "", ["value-disagrees"]), ("66,7;2;3", "667/1000", []), ("66,6;2;3", "", ["value-disagrees"]),
            ("50;2,5;5", "1/2", []), ("50;3;2", "", ["value-disagrees", "numerator-above-denominator"]),
            (";0;0", "", ["denominator-zero"]), (";5;", "", ["no-value"]),
            ("50;1.000;2.000", "1/2", ["thousands-separator", "thousands-separator"]),
            ("50;5%;10", "", ["percent-sign"]), ("50;-1;10", "", ["negative"]),
        ] as [(String, String, [String])])
    func `holds a share against its numerator and denominator`(cells: String, value: String, codes: [String]) throws {
        let row = try Self.row("6.1;;minh-ha;2027;\(cells)")
        #expect(row.codes == codes)
        #expect(row.content == (value.isEmpty ? nil : Rational(parsing: value).map { .value($0) }))
    }

    @Test(arguments: [
        ("13", "đã hoàn thành", Figure.Content.achievement(.done)),
        ("13", "Hoan thanh mot phan", .achievement(.partly)),
        ("13", "not done", .achievement(.notDone)),
    ])
    func `takes a word in the column of values`(indicator: String, word: String, content: Figure.Content) throws {
        let row = try Self.row("\(indicator);;minh-ha;2027;\(word);;")
        #expect(row.codes == [])
        #expect(row.content == content)
    }

    @Test(
        arguments: [
            ("0012", "2026-Q1", "xa-dong", []), ("0012", "2026-Q3", "xa-moi", []),
            ("0012", "2026", "", ["ambiguous-body"]),
            ("0013", "2026-Q1", "xa-tay", []), ("13", "2026-Q1", "xa-tay", ["leading-zeros-lost"]),
            ("12", "2026-Q3", "xa-moi", ["leading-zeros-lost"]), ("7", "2026-Q3", "007", ["leading-zeros-lost"]),
            ("14", "2026-Q3", "", ["unknown-body"]),
            ("0013", "2026-Q3", "", ["body-not-active"]), ("Xã Mới", "2027", "xa-moi", []),
            ("SKHCN", "2027", "so-khcn", []),
        ] as [(String, String, String, [String])])
    func `knows a body by id, code or name, in its time`(cell: String, period: String, body: String, codes: [String])
        throws
    {
        let read = try FigureSamples.sheet(Self.head + "6.1;;\(cell);\(period);95;;\n")
        #expect(read.diagnostics.map(\.message.code) == codes)
        #expect(FigureSamples.list(read.figures).map(\.body) == (body.isEmpty ? [] : [body]))
    }

    @Test func `takes any id of a body when nothing is known of bodies`() throws {
        let text = Self.head + "6.1;;x-1;2027;95;;\n6.1;;a b;2027;95;;\n"
        let read = FigureImport(Array(text.utf8), named: "f.csv", programme: try FigureSamples.programme(), bodies: nil)
        #expect(Self.lines(read.diagnostics) == ["3:6 expected-identifier"])
        #expect(FigureSamples.list(read.figures).map(\.body) == ["x-1"])
    }

    @Test func `counts the rows of the form that are not filled in`() throws {
        let read = try FigureSamples.sheet(
            Self.head + "6.1;;minh-ha;2027;;;\n;;;;;;\n\n6.1;;minh-ha;2026;95;;\n6.1;;minh-ha;2026;x;;\n")
        #expect([read.usedRows, read.unfilledRows, read.unusableRows] == [1, 1, 1])
    }

    @Test func `keeps the first thousand problems of a kind and counts the others`() throws {
        let rows = String(repeating: "99;;minh-ha;2027;95;;\n", count: 1_500)
        let read = try FigureSamples.sheet(Self.head + rows)
        #expect(read.diagnostics.count == 1_001)
        #expect(read.diagnostics.first?.message.en == "500 more places have the problem 'unknown-indicator'")
        #expect(read.unusableRows == 1_500)
    }

    @Test(arguments: Array(1...40) as [UInt64])
    func `never fails on damaged bytes`(seed: UInt64) throws {
        var random = SeededRandom(seed)
        let set = FigureSet(figures: try FigureRoundTripTests.figures(seed, 12))
        var bytes = FigureSpreadsheet(
            programme: try FigureSamples.programme(), bodies: try FigureSamples.bodies()
        ).export(set)
        for _ in 0..<random.number(12) {
            let place = random.number(bytes.count)
            switch random.number(3) {
            case 0: bytes[place] = UInt8(truncatingIfNeeded: random.number(128))
            case 1: bytes.remove(at: place)
            default: bytes.insert(random.element(Array("\"';,\n\r\t%.-=".utf8)), at: place)
            }
        }
        let read = try FigureSamples.sheet(bytes)
        // Reports that are the same in everything are one.
        #expect(read.figures.count <= read.usedRows)
        #expect(read.diagnostics.allSatisfy { ($0.place?.line ?? 0) >= 1 })
    }
}
