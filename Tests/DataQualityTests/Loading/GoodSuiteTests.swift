// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DelimitedText
import Evidence
import LocatedYAML
import Testing

@testable import DataQuality

@Suite struct `The suites of the examples` {
    private static let folder = "\(SuiteTestFiles.package)/Examples/quality"

    private func suite(_ name: String, in folder: String = folder, files: SuiteFiles? = nil) throws -> QualitySuite {
        do throws(ReadingFailure) {
            let bytes = (try? SuiteTestFiles.bytes("\(folder)/\(name)")) ?? []
            return try QualitySuite(reading: bytes, named: name, files: files ?? .disk(folder))
        } catch {
            throw ExplainedSuite(diagnostics: error.diagnostics)
        }
    }

    @Test func `of a resident register is read with its dictionary and lists`() throws {
        let suite = try suite("dan-cu.yaml")
        #expect(suite.columns.count == 12)
        #expect(suite.dictionary?.elements.count == 12)
        #expect(suite.lists.map(\.id) == ["gioi-tinh", "xa"])
        let lists = try LoadedLists(suite, files: .disk(Self.folder))
        #expect(lists.values(0, column: 0).map { String(decoding: $0, as: UTF8.self) } == ["Nam", "Nữ"])
        #expect(lists.values(1, column: 0).count == 8)
    }

    @Test func `of business registrations has its checks on one screen`() throws {
        let suite = try suite("doanh-nghiep.yaml")
        let own = suite.checks.filter { ![.structure, .columnsPresent, .metadata, .personalAccess].contains($0.kind) }
        #expect(own.count >= 10)
        let lines = try SuiteTestFiles.text("\(Self.folder)/doanh-nghiep.yaml").split(separator: "\n")
        #expect(lines.count <= 25)
    }

    /// The counts of the benchmark, each by the check whose failures are it.
    private static let counts = [
        "nn_id", "nn_ho_ten", "nn_ngay_sinh", "nn_ma_xa", "uniq_id", "re_id", "re_phone", "re_email", "re_mst",
        "set_gioi_tinh", "date_valid", "date_range", "num_type", "num_range", "fk_ma_xa", "x_tinh", "trim_ho_ten",
        "nfc_ho_ten", "stale", "dup_row",
    ]

    @Test func `of the benchmark has a check for each of the counts`() throws {
        let folder = "\(SuiteTestFiles.package)/Examples/Benchmarks/peers"
        let suite = try suite("dan-cu.yaml", in: folder, files: SuiteFiles.none)
        let missing = Self.counts.filter { id in !suite.checks.contains { $0.id == id } }
        #expect(missing == [])
    }

    @Test func `of the documentation is read`() throws {
        let path = "\(SuiteTestFiles.package)/Sources/DataQuality/DataQuality.docc/SuiteFormat.md"
        let blocks = try SuiteTestFiles.text(path).split(separator: "```yaml\n").dropFirst()
            .compactMap { $0.split(separator: "```").first.map(String.init) }
        let whole = try #require(blocks.first { $0.hasPrefix("suite: 1") })
        let suite = try QualitySuite.read(whole, files: ["ref_xa.csv": "ma_xa,ten_xa\n"])
        #expect(suite.checks.count > 10)
        let dictionary = try #require(blocks.first { $0.hasPrefix("dictionary: 1") })
        #expect(try DataDictionary(reading: Array(dictionary.utf8), named: "dictionary.yaml").elements.count == 3)
    }

    @Test func `of the documentation names every kind, format key and common key`() throws {
        let path = "\(SuiteTestFiles.package)/Sources/DataQuality/DataQuality.docc/SuiteFormat.md"
        let text = try SuiteTestFiles.text(path)
        let words = CheckKind.allCases.map(\.rawValue) + SuiteSchemas.suite.flatMap(\.schema.keys)
        #expect(Set(words).filter { !text.contains("`\($0)`") && !text.contains("\($0): ") }.sorted() == [])
    }
}

@Suite struct `Readers of suites` {
    @Test func `never crash on a suite with bytes that were changed by chance`() throws {
        let folder = "\(SuiteTestFiles.package)/Examples/quality"
        let bytes = try SuiteTestFiles.bytes("\(folder)/dan-cu.yaml")
        let files = SuiteFiles.disk(folder)
        var state: UInt64 = 20_261_122
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let pieces: [[UInt8]] = [
            "", ":", "[", "]", "{", "}", "'", "\"", "-", "\n", "null", "-1", "é", "\t", ",", "99999999999",
        ].map {
            Array($0.utf8)
        }
        for _ in 0..<150 {
            var changed = bytes
            for _ in 0..<(1 + random(4)) {
                let start = random(changed.count)
                let end = min(changed.count, start + random(12))
                changed.replaceSubrange(start..<end, with: pieces[random(pieces.count)])
            }
            do throws(ReadingFailure) {
                _ = try QualitySuite(reading: changed, named: "dan-cu.yaml", files: files)
            } catch {
                #expect(error.diagnostics.allSatisfy { $0.place.map { $0.line >= 1 && $0.column >= 1 } ?? true })
            }
        }
    }
}
