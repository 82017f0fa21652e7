// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if RDF
    import Foundation
    import LocatedYAML
    import OpenData
    import OpenDataRDF
    import Testing

    /// Counts as rdflib 7 and rapper 2.0 give them, which agree.
    @Suite("The official examples of DCAT-AP are read as others read them")
    struct OfficialSampleTests {
        @Test(
            "every example gives as many statements as elsewhere, and no diagnostics",
            arguments: [
                ("3.0.0-hvd_example-data_service_openapi_sla", 10), ("3.0.0-hvd_example-data_service_service_desk", 13),
                ("3.0.0-hvd_example-data_service_terms_sla", 27), ("3.0.0-hvd_example-map_licenses", 4),
                ("3.0.0-hvd_example-ms_catalogue", 48), ("3.0.0-hvd_example-ms_catalogue_hvd", 46),
                ("3.0.0-hvd_example-ms_catalogue_simple", 5), ("3.0.0-hvd_example-ms_dataset", 7),
                ("3.0.0-hvd_example-ms_dataset_2_distributions", 25),
                ("3.0.0-hvd_example-ms_dataset_2_identifiers", 13), ("3.0.0-hvd_example-ms_dataset_2_licenses", 23),
                ("3.0.0-hvd_example-ms_dataset_data_service", 18), ("3.0.0-hvd_example-ms_dataset_hvd_profile", 28),
                ("3.0.0-hvd_example-restrict_licenses", 14), ("3.0.1_example-bee-population-2022-2023", 8),
                ("3.0.1_example-bee-population-dataset-frequency", 2),
                ("3.0.1_example-bee-population-dataset-series-frequency", 11),
                ("3.0.1_example-bee-population-dataset-series-gea-nha", 23),
                ("3.0.1_example-bee-population-dataset-series-issued", 19),
                ("3.0.1_example-bee-population-dataset-series-life-count", 11),
                ("3.0.1_example-bee-population-dataset-series-modified", 27),
                ("3.0.1_example-bee-population-dataset-series-ordered", 8),
                ("3.0.1_example-bee-population-dataset-series-spatial-thessaloniki-athens", 15),
                ("3.0.1_example-bee-population-dataset-series-spatial-thessaloniki", 8),
                ("3.0.1_example-bee-population-dataset-series", 6), ("3.0.1_example-bee-population", 4),
                ("3.0.1_example-bee-populaton-2022-2023", 8),
            ])
        func counts(_ name: String, _ count: Int) throws {
            let found = try reading(try Self.bytes(name), .turtle)
            #expect(found.problems == [])
            #expect(found.graph.statements.count == count)
        }

        @Test(
            "an example that is no Turtle from some line on keeps what stands before",
            arguments: [
                ("3.0.1_example-bee-population-dataset-series-api", 10, "20:1 error rdf-syntax"),
                ("3.0.1_example-bee-population-dataset-series-combined", 20, "32:1 error rdf-syntax"),
            ])
        func broken(_ name: String, _ count: Int, _ problem: String) throws {
            let found = try reading(try Self.bytes(name), .turtle)
            #expect(found.graph.statements.count == count)
            #expect(found.problems.first == problem)
        }

        @Test("an example whose first line is no Turtle fails where it is wrong")
        func unreadable() throws {
            let bytes = try Self.bytes("3.0.0-hvd_example-bees_wasps_dataset")
            #expect(failure(bytes, .turtle).first == "2:1 error rdf-syntax")
        }

        private static func bytes(_ name: String) throws -> [UInt8] {
            let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .appendingPathComponent("OpenDataTests/Fixtures/dcat-ap-3-official/\(name).ttl").path
            return Array(try #require(FileManager.default.contents(atPath: path)))
        }
    }
#endif
