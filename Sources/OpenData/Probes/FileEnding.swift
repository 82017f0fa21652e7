// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The file types that names of files end in.
enum FileEnding {
    /// The code of a name such as `data/gia-dat.csv`; `nil` for unknown endings.
    static func format(of name: String) -> String? {
        let last = name.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return nil }
        return formats[last[last.index(after: dot)...].lowercased()]
    }

    private static let formats: [String: String] = [
        "csv": "CSV", "tsv": "TSV", "txt": "TXT", "json": "JSON", "geojson": "GEOJSON", "jsonld": "JSON_LD",
        "xml": "XML", "gml": "GML", "kml": "KML", "kmz": "KMZ", "rdf": "RDF_XML", "ttl": "RDF_TURTLE",
        "nt": "RDF_N_TRIPLES", "nq": "RDF_N_QUADS", "trig": "RDF_TRIG", "hdt": "HDT", "html": "HTML", "htm": "HTML",
        "pdf": "PDF", "doc": "DOC", "docx": "DOCX", "odt": "ODT", "rtf": "RTF", "ppt": "PPT", "pptx": "PPTX",
        "odp": "ODP", "xls": "XLS", "xlsx": "XLSX", "xlsm": "XLSM", "xlsb": "XLSB", "ods": "ODS", "dbf": "DBF",
        "mdb": "MDB", "accdb": "MDB", "shp": "SHP", "gpkg": "GPKG", "tif": "TIFF", "tiff": "TIFF", "png": "PNG",
        "jpg": "JPEG", "jpeg": "JPEG", "gif": "GIF", "bmp": "BMP", "jp2": "JPEG2000", "nc": "NETCDF", "h5": "HDF",
        "hdf": "HDF", "dwg": "DWG", "dxf": "DXF", "dgn": "DGN", "las": "LAS", "laz": "LAZ", "parquet": "PARQUET",
        "sqlite": "SQLITE", "db": "SQLITE", "ics": "ICS", "rss": "RSS", "svg": "SVG", "yaml": "YAML", "yml": "YAML",
        "zip": "ZIP", "gz": "GZIP", "7z": "7Z", "rar": "RAR", "tar": "TAR", "mxd": "MXD", "qgs": "QGS", "e00": "E00",
        "sql": "SQL", "epub": "EPUB", "exe": "EXE", "js": "JS",
    ]
}
