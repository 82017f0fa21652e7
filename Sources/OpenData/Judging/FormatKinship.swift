// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Which file types look alike from outside: a KML file is an XML file, a workbook is a ZIP file.
///
/// Facts about the formats, from their public specifications; codes of the EU file-type table.
enum FormatKinship {
    /// Whether a type is only a package around other files.
    static func isPackage(_ code: String) -> Bool { packages.contains(code) }

    /// Whether files of a type are files of a more general type too, so that seeing the general one contradicts nothing.
    static func isSpecialCase(_ code: String, of general: String) -> Bool {
        code == general || special[general]?.contains(code) == true
    }

    /// Whether two statements about one file can both be true.
    static func agree(_ first: String, _ second: String) -> Bool {
        isSpecialCase(first, of: second) || isSpecialCase(second, of: first)
    }

    private static let packages: Set<String> = [
        "7Z", "ARC", "ARC_GZ", "ARJ", "BZIP2", "GZIP", "LHA", "LZIP", "LZMA", "LZO", "RAR", "TAR", "TAR_GZ", "TAR_XZ",
        "XZ", "ZIP",
    ]

    private static let special: [String: Set<String>] = [
        "ZIP": [
            "AKN4EU_ZIP", "APK", "APPX", "DOCX", "EAR", "EPUB", "FMX4_ZIP", "GDB", "GTFS", "IPA", "ISO_ZIP", "JAR",
            "KMZ",
            "METS_ZIP", "ODB", "ODC", "ODF", "ODG", "ODP", "ODS", "ODT", "PPSX", "PPTX", "SHP", "WAR", "XLSB", "XLSM",
            "XLSX",
        ],
        "GZIP": ["ARC_GZ", "TAR_GZ", "WARC_GZ"],
        "XML": [
            "AKN4EU", "ATOM", "DTD_XML", "EFORMS_XML", "ETSI_XML", "FMX3", "FMX4", "GML", "HTML5", "IMMC_XML", "JATS",
            "KML",
            "MAP_SRVC", "METS", "OWL", "RDF", "RDFA", "RDF_TRIX", "RDF_XML", "RSS", "SCHEMA_XML", "SDMX", "SKOS_XML",
            "SPARQLQRES", "SVG", "TMX", "WCS_SRVC", "WFS_SRVC", "WMS_SRVC", "WMTS_SRVC", "XHTML", "XHTML5", "XLIFF",
            "XSLFO", "XSLT",
        ],
        "JSON": ["GEOJSON", "JSON_LD", "REST", "SPARQLQRES", "WFS_SRVC"],
        "TXT": [
            "CSS", "CSV", "GRID_ASCII", "ICS", "JS", "MBOX", "N3", "PL", "RDF_N_QUADS", "RDF_N_TRIPLES", "RDF_TRIG",
            "RDF_TURTLE", "SPARQLQ", "SQL", "TSV", "XYZ", "YAML",
        ],
        "HTML": ["HTML5", "HTML_SIMPL", "RDFA", "XHTML", "XHTML5", "XHTML_SIMPL"],
        "RDF": [
            "JSON_LD", "N3", "OWL", "RDFA", "RDF_N_QUADS", "RDF_N_TRIPLES", "RDF_TRIG", "RDF_TRIX", "RDF_TURTLE",
            "RDF_XML", "SKOS_XML",
        ],
        "RDF_XML": ["OWL", "SKOS_XML"],
        "TIFF": ["GEOTIFF", "TIFF_FX"],
        "HDF": ["NETCDF"],
        "PDF": [
            "PDF1X", "PDFA1A", "PDFA1B", "PDFA2A", "PDFA2B", "PDFA3", "PDFUA", "PDFX", "PDFX1A", "PDFX2A", "PDFX4",
        ],
    ]
}
