// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// Runs `dgov check` and prints its counts by the keys of the peers' benchmark, as JSON on one line:
// `bench-counts DGOV SUITE DATA THREADS`.

import BenchmarkKit
import DataQuality
import Evidence

let words = CommandLine.arguments
guard words.count == 5 else { Program.end(status: 2, "bench-counts DGOV SUITE DATA THREADS") }
let output = words[3] + ".result-\(words[4]).json"
let options = ["--as-of", "2026-11-01", "--no-index", "--format", "json", "--threads", words[4], "--out", output]
guard let process = ChildProcess(words[1], ["check", words[2], words[3]] + options), (0...1).contains(process.status)
else { Program.end(status: 1, "dgov cannot be started, or failed") }
let result = try QualityResult(json: try Files.read(output), named: output)

var counts: [(key: String, count: Int)] = [("row_count", result.rows.read)]
var unreadableNumbers = 0
for check in result.checks {
    // A number that cannot be read counts as out of range there.
    if check.id == "num_type" { unreadableNumbers = check.counts.failed }
    if !check.id.contains("."), check.id != "row_count" { counts.append((check.id, check.counts.failed)) }
    if check.id == "uniq_id" || check.id == "dup_row" {
        counts.append((check.id + "_rows", check.counts.rowsInGroups ?? -1))
    }
    if check.id == "uniq_id" { counts.append(("uniq_id_values", check.counts.groups ?? -1)) }
}
for index in counts.indices where counts[index].key == "num_range" { counts[index].count += unreadableNumbers }
let list = counts.map { "\"\($0.key)\": \($0.count)" }.joined(separator: ", ")
print("{\"counts\": {\(list)}, \"version\": \"\(result.engine.version)\"}")
