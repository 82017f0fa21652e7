// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import OpenData
internal import RubricLibrary

#if RDF
    internal import OpenDataRDF
#endif

/// What commands about open data read: the shipped code lists and packs, catalogues, plans and facts about links.
struct OpenDataSource {
    let resources: OpenDataResources

    init() throws(Failure) {
        do {
            resources = try OpenDataResources(
                documents: ShippedRubrics.all.filter { $0.path.hasPrefix(Self.folder) }.map { ($0.path, $0.bytes) })
        } catch {
            throw Failure(error)
        }
    }

    private static let folder = "open-data/"

    /// The packs that come with the program: the national one first, then those that name points, then the others.
    var shippedPacks: [CheckPack] {
        func rank(_ pack: CheckPack) -> Int {
            if pack.identity.id == "vn-open-data" { return 0 }
            return pack.checks.contains { $0.points.sign > 0 } ? 1 : 2
        }
        return resources.packs.values.sorted { (rank($0), $0.identity.id) < (rank($1), $1.identity.id) }
    }

    /// The profiles that packs may ask for, by id.
    var profiles: [ShapeProfile] {
        resources.profiles.values.sorted { $0.identity.id < $1.identity.id }
    }

    /// The packs that words of the command line name: files, or ids of shipped packs. No word names all shipped ones.
    func packs(named words: [String]) throws(Failure) -> [CheckPack] {
        if words.isEmpty { return shippedPacks }
        var attempts = Attempts()
        let packs = words.map { word in attempts.attempt { () throws(Failure) in try pack(named: word) } }
        try attempts.finish()
        return packs.compactMap(\.self)
    }

    private func pack(named word: String) throws(Failure) -> CheckPack {
        if let shipped = resources.packs[word] { return shipped }
        guard RubricSource.looksLikeFile(word) else {
            throw Choice.pack.unknown(word, known: shippedPacks.map(\.identity.id))
        }
        let root = try InputFile(document: word).composed()
        do {
            return try CheckPack(root)
        } catch {
            throw Failure(error)
        }
    }

    /// The readers of RDF that were built in.
    private static var syntaxes: [any RDFSyntaxReader] {
        #if RDF
            [RaptorReader()]
        #else
            []
        #endif
    }

    /// A catalogue, as far as it can be read.
    func catalogue(_ path: String) throws(Failure) -> AuditInput {
        let file = try InputFile(path, limit: ReadingLimits.catalogue.bytes)
        do {
            let reading = try CatalogueReader(contexts: resources.contexts, syntaxes: Self.syntaxes)
                .read(name: file.name, bytes: file.bytes)
            return AuditInput(
                catalogue: Catalogue(reading, vocabularies: resources.vocabularies), document: reading.document,
                diagnostics: reading.diagnostics, digest: SHA256Digest.of(file.bytes))
        } catch {
            throw Failure(error)
        }
    }

    /// A publication plan.
    func plan(_ path: String) throws(Failure) -> PublicationPlan { try plan(InputFile(document: path)) }

    /// A publication plan that was read.
    func plan(_ file: InputFile) throws(Failure) -> PublicationPlan {
        let root = try file.composed()
        do {
            return try PublicationPlan(root, vocabularies: resources.vocabularies)
        } catch {
            throw Failure(error)
        }
    }

    /// Facts about links.
    func probes(_ path: String) throws(Failure) -> ProbeSet {
        let root = try InputFile(document: path, limits: .catalogue).composed()
        do {
            return try ProbeSet(root)
        } catch {
            throw Failure(error)
        }
    }
}
