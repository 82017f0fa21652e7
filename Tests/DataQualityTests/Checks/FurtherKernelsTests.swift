// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DelimitedText
import Evidence
import LocatedYAML
import Testing

@testable import DataQuality

@Suite("Checks beyond one row, from suite to result")
struct FurtherKernelsTests {
    private static let files = [
        "xa.csv": """
        ma_xa,ma_tinh,ten,tu_ngay,den_ngay,so_dan
        26734,79,Phường Sài Gòn,2025-07-01,,9
        26735,79,Phường Cũ,,2025-06-30,
        00004,01,Phường Ba Đình,2025-07-01,,5
        00010,01,Phường Vắng,2025-07-01,,0

        """,
        "tu-dien.yaml": """
        dictionary: 1
        id: tu-dien
        version: "1"
        title: Từ điển
        elements:
          id: {format: vn.personal-id}
          gioi_tinh: {codes: [Nam, Nữ]}
          ma_xa: {aliases: [xa]}
          so_dan: integer
          ngay_lap: date

        """,
    ]

    private static let text = """
        suite: 1
        id: xa
        dataset:
          id: xa
          title: Xã
          owner: Sở Nội vụ
          identifier: xa.minh-ha
          access: Chỉ cơ quan nhà nước
          update_period: P1M
          dictionary: tu-dien.yaml
          sharing: {connected_since: 2025-07-01, platform: LGSP, consuming_systems: 4, calls: 200, calls_answered: 195}
        source: {format: csv, delimiter: comma, dates: [iso, vn]}
        lists:
          xa: {path: xa.csv, key: ma_xa, valid_from: tu_ngay, valid_to: den_ngay}
        columns:
          id: {format: vn.personal-id, tags: [identifier]}
          sinh: date
          gioi_tinh: text
          ma_xa: text
          ma_tinh: text
          ten_xa: text
          ngay_lap: date
          so_dan: integer
          so_nam: integer
        checks:
          - foreign_key: {column: ma_xa, list: xa, at: ngay_lap}
            id: fk
          - foreign_key: {column: ma_xa, list: xa, at: as_of}
            id: fk-nay
            where: so_dan > 1
          - coverage: {column: ma_xa, list: xa}
            id: phu
          - group_coverage: {column: ma_xa, list: xa, at_least: 2}
            id: nhom
          - depends_on: {column: ma_tinh, on: ma_xa}
            id: tinh
          - near_duplicates: ten_xa
            id: gan-trung
          - equals_reference: {column: ten_xa, key: ma_xa, list: xa, list_column: ten}
            id: ten
            missing: fail
          - same_value: {column: ma_tinh, key: ma_xa, list: xa}
            id: cung
          - agrees_with_personal_id: {column: id, birth_date: sinh, sex: gioi_tinh}
            id: so
          - outliers: {column: so_dan, method: iqr}
            id: ngoai-lai
          - one_date_format: ngay_lap
            id: dang-ngay
          - monotone: ngay_lap
            id: tang
          - updated_within: {column: ngay_lap, period: P1Y}
            id: song
          - not_future: ngay_lap
            id: tuong-lai
          - newest: {column: ngay_lap, period: P1M}
            id: moi-nhat
          - age_bands: {column: ngay_lap, bands: [{id: moi, up_to: P1Y, at_least: 90%}, {id: cu, at_most: 50%}]}
            id: tuoi
          - totals: {column: so_dan, by: ma_xa, list: xa, list_column: so_dan}
            id: tong
          - totals: {column: so_dan, equals: so_nam, tolerance: 10}
            id: tong-nam
          - dictionary: true
            id: tu-dien
          - metadata: true
            id: mo-ta
          - names: "[a-z_]+"
            id: ten-cot
          - personal_access: true
            id: quyen
          - sharing: true
            id: chia-se
            warn: 1%
            fail: 5%

        """

    private static let data = """
        id,sinh,gioi_tinh,ma_xa,ma_tinh,ten_xa,ngay_lap,so_dan,so_nam
        001085000001,1985-12-31,Nam,26734,79,Phường Sài Gòn,2025-07-01,1,1
        001185000001,1985-06-01,Nam,26734,79,phường sài gòn,2025-08-01,2,1
        001205000001,2005-02-28,Nữ,26735,79,Phường Cũ,2025-06-30,3,2
        001305000001,,Nữ,26735,79,Phường Cũ,01/07/2025,2,
        1305000001,1990-01-01,Nam,26734,01,Phường Sài Gòn,2026-11-21,2,1
        ,,,00004,01,,2026-11-22,2,2
        001085000002,1985-01-01,nam,99999,01,Phường Lạ,x,900,3
        001085000003,1985-01-01,,,,Phường Sài Gòn,2025-11-20,,

        """

    private static func checks(
        threads: Int, chunk: Int, text: String = text, data: String = data
    ) async throws -> [CheckResult] {
        let files = SuiteFiles(Self.files.mapValues { Array($0.utf8) })
        let suite = try QualitySuite(reading: Array(text.utf8), named: "suite.yaml", files: files)
        let engine = QualityEngine(
            suite: suite, lists: try LoadedLists(suite, files: files), asOf: CheckTrial.day("2026-11-21"),
            options: ScanOptions(threads: threads, sampleSize: 5, chunkSize: chunk))
        let bytes = Array(data.utf8)
        let input = DataInput(name: "xa.csv", isRereadable: true) { () throws(ByteSourceError) in
            MemoryByteSource(bytes)
        }
        return try await engine.check([input]).checks
    }

    /// What is expected of one check.
    private struct Expected {
        /// Rows, filtered out, missing, unreadable, evaluated, passed, failed.
        let counts: [Int]
        let status: CheckStatus
        /// The failing rows.
        let rows: [Int]

        init(_ counts: [Int], _ status: CheckStatus, _ rows: [Int] = []) {
            (self.counts, self.status, self.rows) = (counts, status, rows)
        }
    }

    private static let expected: [String: Expected] = [
        "fk": Expected([8, 0, 1, 0, 7, 5, 2], .fail, [4, 7]),
        "fk-nay": Expected([8, 2, 0, 0, 6, 3, 3], .fail, [3, 4, 7]),
        "phu": Expected([3, 0, 0, 0, 3, 2, 1], .fail),
        "nhom": Expected([3, 0, 0, 0, 3, 1, 2], .fail),
        "tinh": Expected([8, 0, 1, 0, 7, 6, 1], .fail, [5]),
        "gan-trung": Expected([8, 0, 1, 0, 7, 6, 1], .fail, [2]),
        // The rows without a name fail; those whose commune the list does not have on the day are not judged.
        "ten": Expected([8, 0, 0, 3, 5, 2, 3], .fail, [2, 6, 8]),
        "cung": Expected([8, 0, 1, 3, 4, 3, 1], .fail, [5]),
        "so": Expected([8, 0, 1, 1, 6, 4, 2], .fail, [2, 3]),
        "dang-ngay": Expected([8, 0, 0, 1, 7, 6, 1], .fail, [4]),
        "tang": Expected([8, 0, 0, 1, 7, 5, 2], .fail, [3, 8]),
        "song": Expected([8, 0, 0, 1, 7, 2, 5], .fail, [1, 2, 3, 4, 8]),
        "tuong-lai": Expected([8, 0, 0, 1, 7, 6, 1], .fail, [6]),
        "moi-nhat": Expected([1, 0, 0, 0, 1, 1, 0], .pass),
        "tuoi": Expected([2, 0, 0, 0, 2, 0, 2], .fail),
        "tong": Expected([5, 0, 2, 0, 3, 1, 2], .fail, [1, 6]),
        "tong-nam": Expected([1, 0, 0, 0, 1, 0, 1], .fail, [1]),
        // Four names, and the values of one code list.
        "tu-dien": Expected([16, 0, 0, 0, 16, 11, 5], .fail, [7]),
        "mo-ta": Expected([5, 0, 0, 0, 5, 5, 0], .pass),
        "ten-cot": Expected([9, 0, 0, 0, 9, 9, 0], .pass),
        "quyen": Expected([9, 0, 0, 0, 9, 9, 0], .pass),
        "chia-se": Expected([200, 0, 0, 0, 200, 195, 5], .warn),
    ]

    @Test(arguments: expected.keys.sorted())
    func `each kind gives the counts and rows that were found by hand`(id: String) async throws {
        let checks = try await Self.checks(threads: 1, chunk: 1 << 16)
        let check = try #require(checks.first { $0.id == id })
        let expected = try #require(Self.expected[id])
        #expect(check.counts.short == expected.counts)
        #expect(check.status == expected.status)
        #expect(check.failures.map(\.row) == expected.rows)
    }

    @Test func `outliers are counted, and their fences are figures`() async throws {
        let checks = try await Self.checks(threads: 1, chunk: 1 << 16)
        let check = try #require(checks.first { $0.id == "ngoai-lai" })
        #expect(check.counts.short == [8, 0, 1, 0, 7, 5, 2])
        #expect(
            check.figures.map { "\($0.name) \($0.value)" }
                == ["q1 2", "median 2", "q3 2.5", "iqr 0.5", "low 1.25", "high 3.25"])
    }

    @Test(arguments: [1, 2, 3], [1, 90, 300])
    func `nothing depends on threads or chunks`(threads: Int, chunk: Int) async throws {
        let checks = try await Self.checks(threads: threads, chunk: chunk)
        #expect(checks == (try await Self.checks(threads: 1, chunk: 1 << 16)))
    }

    @Test(arguments: 1...10)
    func `rows that a filter leaves out change nothing but their own number`(seed: UInt64) async throws {
        var random = TrialRandom(seed)
        var lines = Self.data.split(separator: "\n").map(String.init)
        let header = lines.removeFirst()
        var mixed: [String] = []
        for line in lines {
            while Bool.random(using: &random) { mixed.append(random.pick(lines) + ",y") }
            mixed.append(line + ",x")
        }
        let data = ([header + ",chon"] + mixed).joined(separator: "\n") + "\n"
        var text = Self.text.replacing("  so_nam: integer\n", with: "  so_nam: integer\n  chon: text\n")
        for (id, rows) in Self.expected
        where rows.counts[0] == 8 || ["moi-nhat", "tuoi", "tong", "tong-nam"].contains(id) {
            let filter = id == "fk-nay" ? "" : "\n    where: chon = \"x\""
            text = text.replacing("    id: \(id)\n", with: "    id: \(id)\(filter)\n")
        }
        text = text.replacing("where: so_dan > 1", with: "where: so_dan > 1 and chon = \"x\"")
        let checks = try await Self.checks(threads: 2, chunk: 200, text: text, data: data)
        let leftOut = mixed.count - lines.count
        let numbers = mixed.indices.filter { mixed[$0].hasSuffix(",x") }.map { $0 + 1 }
        for (id, expected) in Self.expected where text.contains("id: \(id)\n    where: ") {
            let check = try #require(checks.first { $0.id == id })
            var counts = expected.counts
            if counts[0] == 8 {
                counts[0] += leftOut
                counts[1] += leftOut
            }
            #expect(check.counts.short == counts, "\(id)")
            #expect(check.failures.map(\.row) == expected.rows.map { numbers[$0 - 1] }, "\(id)")
        }
    }
}
