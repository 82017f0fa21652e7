// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DelimitedText
import Evidence
import Testing

@testable import DataQuality

@Suite("The invented register of the benchmark")
struct RegisterTests {
    private static let folder = SuiteTestFiles.tests + "/Fixtures/"

    /// Counts that the generator of the register planned, by the check and count of ours that must equal it.
    static let expected: [(key: String, check: String, count: @Sendable (CheckResult.Counts) -> Int?)] = [
        ("nn_id", "id.not_missing", { $0.missingFailed }), ("nn_ho_ten", "ho_ten.not_missing", { $0.missingFailed }),
        ("nn_ngay_sinh", "ngay_sinh.not_missing", { $0.missingFailed }),
        ("nn_ma_xa", "ma_xa.not_missing", { $0.missingFailed }), ("uniq_id", "id.unique", { $0.surplus }),
        ("uniq_id_rows", "id.unique", { $0.rowsInGroups }), ("uniq_id_values", "id.unique", { $0.groups }),
        ("re_id", "id.pattern", { $0.failed }), ("re_phone", "so_dien_thoai.pattern", { $0.failed }),
        ("re_email", "email.pattern", { $0.failed }), ("re_mst", "ma_so_thue.pattern", { $0.failed }),
        ("set_gioi_tinh", "gioi_tinh.in", { $0.failed }), ("date_valid", "ngay_sinh.type", { $0.failed }),
        ("date_range", "ngay_sinh.range", { $0.failed }),
        ("num_range", "thu_nhap.range", { $0.failed + $0.unreadable }), ("fk_ma_xa", "ma_xa.in", { $0.failed }),
        ("x_tinh", "x_tinh", { $0.failed }), ("trim_ho_ten", "ho_ten.trimmed", { $0.failed }),
        ("nfc_ho_ten", "ho_ten.nfc", { $0.failed }), ("stale", "stale", { $0.failed }),
        ("dup_row", "dup_row", { $0.surplus }), ("dup_row_rows", "dup_row", { $0.rowsInGroups }),
    ]

    private struct Expected: Decodable {
        var rows: Int
        var counts: [String: Int]
    }

    @Test(arguments: [1, 2]) func `has the planned counts`(threads: Int) async throws {
        let folder = Self.folder
        let files = SuiteFiles { path throws(ByteSourceError) in try FileByteSource(path: folder + path) }
        let suite = try QualitySuite(
            reading: SuiteTestFiles.bytes(folder + "dancu.yaml"), named: "dancu.yaml", files: files)
        let engine = QualityEngine(
            suite: suite, lists: try LoadedLists(suite, files: files), asOf: EngineTrial.asOf,
            options: ScanOptions(threads: threads, chunkSize: 10_000))
        let result = try await engine.check([.file(folder + "dancu_1000.csv")])
        let json = try SuiteTestFiles.bytes(folder + "dancu_1000.expected.json")
        let planned = try JSONTextDecoder().decode(Expected.self, from: json, name: "expected.json")
        #expect(result.rows.read == planned.rows)
        #expect(result.rows.unreadable == 0)
        for (key, check, count) in Self.expected {
            #expect(try count(#require(result[check]).counts) == planned.counts[key], "\(key)")
        }
    }

    @Test func `progress reaches the end`() async throws {
        let progress = AsyncStream.makeStream(of: ScanProgress.self)
        let folder = Self.folder
        let files = SuiteFiles { path throws(ByteSourceError) in try FileByteSource(path: folder + path) }
        let suite = try QualitySuite(
            reading: SuiteTestFiles.bytes(folder + "dancu.yaml"), named: "dancu.yaml", files: files)
        let engine = QualityEngine(suite: suite, lists: try LoadedLists(suite, files: files), asOf: EngineTrial.asOf)
        _ = try await engine.check([.file(folder + "dancu_1000.csv")]) { progress.continuation.yield($0) }
        progress.continuation.finish()
        var last: ScanProgress?
        for await value in progress.stream { last = value }
        #expect(last?.rows == 1000)
        #expect(last?.totalBytes == 152_134)
    }
}
