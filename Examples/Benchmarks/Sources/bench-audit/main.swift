// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// Reads a catalogue and holds it against every shipped pack, as `dgov audit` does; with ids of packs behind, only these.

import BenchmarkKit
import Evidence
import OpenData
import RubricLibrary

guard let asOf = CalendarDate(parsing: "2026-11-21") else { Program.end(status: 2, "no such day") }
let resources = try OpenDataResources(documents: ShippedRubrics.all.map { ($0.path, $0.bytes) })
let wanted = CommandLine.arguments.dropFirst(3)
let packs = resources.packs.values.filter { wanted.isEmpty || wanted.contains($0.identity.id) }
let auditor = try CatalogueAuditor(
    packs: packs.sorted { $0.identity.id < $1.identity.id }, vocabularies: resources.vocabularies,
    profiles: resources.profiles.values.sorted { $0.identity.id < $1.identity.id })

func audit(_ bytes: [UInt8]) throws -> Int {
    let reading = try CatalogueReader(contexts: resources.contexts).read(name: "catalogue.jsonld", bytes: bytes)
    let input = AuditInput(
        catalogue: Catalogue(reading, vocabularies: resources.vocabularies), document: reading.document,
        diagnostics: reading.diagnostics)
    return try auditor.audit(input, asOf: asOf).datasets.count
}

try Loading.run(name: "audit", result: "datasets", of: audit)
