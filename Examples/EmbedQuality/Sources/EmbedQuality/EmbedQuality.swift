// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence

/// One vehicle as a service holds it.
struct Vehicle {
    var plate: String
    var owner: String?
    var wheels: Int
    var registered: CalendarDate?
}

/// A service that checks rows it has in memory, and rows that arrive one by one, without any file.
@main
enum EmbedQuality {
    static let suiteText = """
        suite: 1
        id: vehicles
        title: {vi: Sổ đăng ký xe, en: Vehicle register}
        dataset: {id: vehicles, classification: restricted}
        columns:
          plate: {required: true, unique: true, tags: [identifier]}
          owner: {required: {fail: 50%}, tags: [personal]}
          wheels: {type: integer, range: {from: 2, to: 18}}
          registered: {type: date, not_future: true}
        checks:
          - metadata: false
          - personal_access: false
        """

    static let vehicles = [
        Vehicle(
            plate: "99A-123.45", owner: "Nguyễn Văn An", wheels: 4, registered: CalendarDate(parsing: "2025-03-01")),
        Vehicle(
            plate: "99A-123.45", owner: "Trần Thị Bình", wheels: 2, registered: CalendarDate(parsing: "2026-12-31")),
        Vehicle(plate: "98C-001.07", owner: nil, wheels: 40, registered: nil),
    ]

    static func main() async throws {
        let suite = try QualitySuite(reading: Array(suiteText.utf8), named: "vehicles.yaml")
        guard let day = CalendarDate(parsing: "2026-11-21") else { return }
        let engine = QualityEngine(suite: suite, lists: try LoadedLists(suite), asOf: day)
        let mapping = RowMapping<Vehicle>()
            .column("plate", \.plate).column("owner", \.owner).column("wheels", \.wheels)
            .column("registered", \.registered)

        // Values in memory.
        let result = try await engine.check(vehicles, mapping: mapping, name: "memory")
        show(result)

        // The same values as they arrive.
        let stream = AsyncStream<Vehicle> { continuation in
            for vehicle in vehicles { continuation.yield(vehicle) }
            continuation.finish()
        }
        let streamed = try await engine.check(stream, mapping: mapping, name: "memory")
        print("streamed: the same result? \(streamed == result)")
    }

    /// The verdict of each check, with masked samples, and the share of each word.
    static func show(_ result: QualityResult) {
        print("\(result.rows.read) rows, \(result.status.rawValue)")
        for check in result.masked().result.checks where check.status != .pass {
            print("  \(check.id): \(check.status.rawValue), \(check.counts.failed) of \(check.counts.evaluated) failed")
            for row in check.failures {
                let values = row.values.map { " \($0.column) = \($0.text ?? "–")" }
                print("    row \(row.row)\(values.isEmpty ? "" : ":")\(values.joined(separator: ","))")
            }
        }
        for word in result.words {
            guard let ratio = word.ratio else { continue }
            print("  \(word.word.rawValue): \(ratio.fraction)")
        }
    }
}
