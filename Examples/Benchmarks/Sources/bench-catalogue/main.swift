// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// Writes a generated catalogue of open data to the file named, with so many datasets.

import BenchmarkKit

guard CommandLine.arguments.count == 3, let datasets = Int(CommandLine.arguments[2]), datasets > 0 else {
    Program.end(status: 2, "usage: bench-catalogue FILE DATASETS")
}
try Files.write(CatalogueText.jsonLD(datasets: datasets), to: CommandLine.arguments[1])
