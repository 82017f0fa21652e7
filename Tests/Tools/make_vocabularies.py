#!/usr/bin/env python3
"""Writes the long documents of Rubrics/open-data/vocabularies from the tables in Tests/OpenDataTests/Fixtures/vocab.

    python3 Tests/Tools/make_vocabularies.py

File types, licences and media types come from the tables; what the tables do not say stands here. The other vocabularies
are written by hand. Needs nothing but Python 3.
"""
import csv
import json
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLES = ROOT / "Tests/OpenDataTests/Fixtures/vocab"
OUTPUT = ROOT / "Rubrics/open-data/vocabularies"
EU = "http://publications.europa.eu/resource/authority/"


def words(text):
    return text.split()


def scalar(value):
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if re.fullmatch(r"[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ0-9_./+ ()-]*", value) and value.lower() not in {
        "null", "true", "false", "yes", "no", "on", "off", "y", "n",
    } and not value.endswith(" "):
        return value
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def flow(value):
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow(item) for item in value) + "]"
    return scalar(value)


def block(key, entries):
    lines = [f"{key}:"]
    for code, facts in entries.items():
        lines.append(f"  {scalar(code) if not code[0].isdigit() else quoted(code)}: {flow(facts)}")
    return "\n".join(lines) + "\n"


def quoted(text):
    return '"' + text + '"'


def table(name, base):
    """The rows of a table below a base IRI; it has no header, so its first row counts."""
    with open(TABLES / name, encoding="utf-8", newline="") as file:
        return [row for row in csv.reader(file) if row and row[0].startswith(base)]


# ---------------------------------------------------------------------------------------------------------- file types

MACHINE_READABLE = set(words(
    "CSV GEOJSON ICS JSON JSON_LD KML KMZ NETCDF ODS RDFA RDF_N_QUADS RDF_N_TRIPLES RDF_TRIG RDF_TURTLE RDF_XML RSS SHP "
    "XLS XLSX XML"))

STARS = {
    0: "AAB APK APPX BIN BITS CSS DAPK DEB DMG DMP EAR EXE HTML HTML5 HTML_SIMPL IPA ISO ISO_ZIP JAR JS LEG MAP_PRVW MHTML "
       "MOP MSG_HTTP MSI OAPK OCTET OP_DATPRO OVF PL RPM SB3 SWM WAR WIM XHTML XHTML5 XHTML_SIMPL",
    1: "7Z AAC ARC ARC_GZ ARJ AZW BWF BZIP2 DCR DOC DOCX EPS EPUB GZIP INDD JPEG JPEG2000 LHA LZIP LZMA LZO MBOX MOBI MOV "
       "MP3 MPEG2 MPEG4 MPEG4_AVC ODC ODF ODG ODP ODT PDF PDF1X PDFA1A PDFA1B PDFA2A PDFA2B PDFA3 PDFUA PDFX PDFX1A PDFX2A "
       "PDFX4 PNG PPS PPSX PPT PPTX PS PSD PWP RAR RTF SVG TAR TAR_GZ TAR_XZ TXT WARC WARC_GZ WAV WEBP XZ Z ZIP",
    2: "ARCINFO_COV BMP DBF DGN DWG DXF E00 ECW GDB GEOTIFF GIF GRID LPK MAP_SRVC MDB MIF_MID MRSID MXD QGS REST SHP STL TAB "
       "TAB_RSTR TIFF TIFF_FX UNGEN WORLD XLS XLSB XLSM XLSX",
    3: "AKN4EU AKN4EU_ZIP ATOM CSV DTD_SGML DTD_XML EFORMS_XML ETSI_XML FMX2 FMX3 FMX4 FMX4_ZIP GEOJSON GML GMZ GPKG "
       "GRID_ASCII GTFS HDF ICS IMMC_XML JATS JSON KML KMZ LAS LAZ METS METS_ZIP NETCDF ODB ODS RSS SCHEMA_XML SDMX SGML "
       "SPARQLQRES SQL TMX TSV WCS_SRVC WFS_SRVC WMS_SRVC WMTS_SRVC XLIFF XML XSLFO XSLT XYZ YAML",
    4: "HDT JSON_LD N3 OWL RDF RDFA RDF_N_QUADS RDF_N_TRIPLES RDF_THRIFT RDF_TRIG RDF_TRIX RDF_TURTLE RDF_XML SKOS_XML "
       "SPARQLQ",
}

# By code: other names; media types; endings of file names.
FORMATS = {
    "7Z": ("7zip", "application/x-7z-compressed", "7z"),
    "ATOM": ("atom feed", "application/atom+xml", "atom"),
    "BIN": ("binary", "", "bin"),
    "BMP": ("bitmap", "image/bmp", "bmp"),
    "BZIP2": ("bz2|bzip", "application/x-bzip2", "bz2"),
    "CSS": ("", "text/css", "css"),
    "CSV": ("comma separated values|giá trị phân tách bằng dấu phẩy", "text/csv application/csv", "csv"),
    "DBF": ("dbase", "application/vnd.dbf application/dbf", "dbf"),
    "DGN": ("microstation", "", "dgn"),
    "DOC": ("ms word|microsoft word|word", "application/msword", "doc"),
    "DOCX": ("word 2007", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    "DWG": ("autocad", "image/vnd.dwg", "dwg"),
    "DXF": ("", "image/vnd.dxf", "dxf"),
    "E00": ("", "", "e00"),
    "ECW": ("", "", "ecw"),
    "EPUB": ("", "application/epub+zip", "epub"),
    "EXE": ("", "application/vnd.microsoft.portable-executable", "exe"),
    "GDB": ("file geodatabase|esri file geodatabase|geodatabase|fgdb", "", "gdb"),
    "GEOJSON": ("geo json", "application/geo+json application/vnd.geo+json", "geojson"),
    "GEOTIFF": ("geo tiff", "", "geotiff"),
    "GIF": ("", "image/gif", "gif"),
    "GML": ("geography markup language", "application/gml+xml", "gml"),
    "GPKG": ("geopackage", "application/geopackage+sqlite3", "gpkg"),
    "GRID_ASCII": ("ascii grid|esri ascii grid", "", "asc"),
    "GTFS": ("gtfs zip", "", ""),
    "GZIP": ("gz", "application/gzip application/x-gzip", "gz"),
    "HDF": ("hdf5|hdf4", "application/x-hdf application/x-hdf5", "hdf h5 hdf5"),
    "HDT": ("", "", "hdt"),
    "HTML": ("htm|web page|trang web", "text/html", "html htm"),
    "ICS": ("icalendar|ical", "text/calendar", "ics"),
    "ISO": ("", "application/x-iso9660-image", "iso"),
    "JAR": ("", "application/java-archive", "jar"),
    "JPEG": ("jpg", "image/jpeg", "jpg jpeg"),
    "JPEG2000": ("jp2|jpeg 2000", "image/jp2", "jp2"),
    "JS": ("javascript", "text/javascript application/javascript", "js"),
    "JSON": ("javascript object notation", "application/json text/json", "json"),
    "JSON_LD": ("jsonld", "application/ld+json", "jsonld"),
    "KML": ("keyhole markup language", "application/vnd.google-earth.kml+xml", "kml"),
    "KMZ": ("", "application/vnd.google-earth.kmz", "kmz"),
    "LAS": ("", "application/vnd.las", "las"),
    "LAZ": ("", "application/vnd.laszip", "laz"),
    "MBOX": ("", "application/mbox", "mbox"),
    "MDB": ("ms access|microsoft access|access|accdb", "application/vnd.ms-access application/x-msaccess", "mdb accdb"),
    "MIF_MID": ("mapinfo interchange", "", "mif"),
    "MOV": ("quicktime", "video/quicktime", "mov"),
    "MP3": ("", "audio/mpeg", "mp3"),
    "MPEG4": ("mp4", "video/mp4", "mp4"),
    "MXD": ("", "", "mxd"),
    "N3": ("notation 3", "text/n3", "n3"),
    "NETCDF": ("nc", "application/netcdf application/x-netcdf", "nc"),
    "OCTET": ("octet stream", "application/octet-stream", ""),
    "ODB": ("", "application/vnd.oasis.opendocument.base application/vnd.oasis.opendocument.database", "odb"),
    "ODG": ("", "application/vnd.oasis.opendocument.graphics", "odg"),
    "ODP": ("opendocument presentation", "application/vnd.oasis.opendocument.presentation", "odp"),
    "ODS": ("opendocument spreadsheet", "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    "ODT": ("opendocument text", "application/vnd.oasis.opendocument.text", "odt"),
    "OWL": ("", "application/owl+xml", "owl"),
    "PDF": ("adobe pdf|portable document format", "application/pdf", "pdf"),
    "PNG": ("", "image/png", "png"),
    "PPS": ("", "", "pps"),
    "PPSX": ("", "application/vnd.openxmlformats-officedocument.presentationml.slideshow", "ppsx"),
    "PPT": ("powerpoint|ms powerpoint|microsoft powerpoint", "application/vnd.ms-powerpoint", "ppt"),
    "PPTX": ("", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    "PS": ("postscript", "application/postscript", "ps"),
    "PSD": ("photoshop", "image/vnd.adobe.photoshop", "psd"),
    "QGS": ("qgis", "", "qgs"),
    "RAR": ("", "application/vnd.rar application/x-rar-compressed application/rar", "rar"),
    "RDFA": ("", "", ""),
    "RDF_N_QUADS": ("n quads|nquads", "application/n-quads", "nq"),
    "RDF_N_TRIPLES": ("n triples|ntriples", "application/n-triples", "nt"),
    "RDF_TRIG": ("trig", "application/trig", "trig"),
    "RDF_TRIX": ("trix", "", "trix"),
    "RDF_TURTLE": ("turtle|ttl", "text/turtle application/x-turtle", "ttl"),
    "RDF_XML": ("rdf/xml", "application/rdf+xml", "rdf"),
    "REST": ("esri rest|arcgis rest|arcgis geoservices rest api|arcgis geoservice|esri rest api", "", ""),
    "RSS": ("rss feed", "application/rss+xml", "rss"),
    "RTF": ("rich text format", "application/rtf text/rtf", "rtf"),
    "SDMX": ("sdmx ml", "application/vnd.sdmx.genericdata+xml application/vnd.sdmx.structurespecificdata+xml", ""),
    "SGML": ("", "text/sgml application/sgml", "sgml"),
    "SHP": ("shapefile|shape file|esri shapefile|esri shape file|shape", "application/vnd.shp", "shp shp.zip shz"),
    "SPARQLQ": ("sparql|sparql endpoint|sparql query|api/sparql", "application/sparql-query", "rq"),
    "SPARQLQRES": ("sparql results", "application/sparql-results+xml application/sparql-results+json", "srx"),
    "SQL": ("", "application/sql", "sql"),
    "SVG": ("", "image/svg+xml", "svg"),
    "TAB": ("mapinfo tab|mapinfo", "", ""),
    "TAR": ("", "application/x-tar", "tar"),
    "TAR_GZ": ("tgz", "", "tar.gz tgz"),
    "TAR_XZ": ("", "", "tar.xz"),
    "TIFF": ("tif", "image/tiff", "tif tiff"),
    "TSV": ("tab separated values|giá trị phân tách bằng tab", "text/tab-separated-values", "tsv"),
    "TXT": ("text|plain text|văn bản thuần", "text/plain", "txt"),
    "WAV": ("", "audio/vnd.wave audio/x-wav", "wav"),
    "WARC": ("", "application/warc", "warc"),
    "WCS_SRVC": ("wcs|ogc wcs|web coverage service", "", ""),
    "WEBP": ("", "image/webp", "webp"),
    "WFS_SRVC": ("wfs|ogc wfs|web feature service", "", ""),
    "WMS_SRVC": ("wms|ogc wms|web map service", "", ""),
    "WMTS_SRVC": ("wmts|ogc wmts|web map tile service", "", ""),
    "XHTML": ("", "application/xhtml+xml", "xhtml"),
    "XLIFF": ("", "application/xliff+xml", "xlf"),
    "XLS": ("excel|ms excel|microsoft excel|excel 97|bảng tính excel",
            "application/vnd.ms-excel application/excel application/msexcel application/x-excel application/x-msexcel", "xls"),
    "XLSB": ("", "application/vnd.ms-excel.sheet.binary.macroenabled.12", "xlsb"),
    "XLSM": ("", "application/vnd.ms-excel.sheet.macroenabled.12", "xlsm"),
    "XLSX": ("excel 2007|excel xlsx|openxml excel|ooxml spreadsheet",
             "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    "XML": ("extensible markup language", "application/xml text/xml", "xml"),
    "XSLT": ("", "application/xslt+xml", "xsl xslt"),
    "XYZ": ("", "", "xyz"),
    "XZ": ("", "application/x-xz", "xz"),
    "YAML": ("yml", "application/yaml application/x-yaml text/yaml", "yaml yml"),
    "ZIP": ("nén zip", "application/zip application/x-zip-compressed application/x-zip", "zip"),
}


def file_types():
    stars = {code: number for number, codes in STARS.items() for code in words(codes)}
    open_formats = {row[1] for row in table("eu-non-proprietary.csv", EU + "file-type/")}
    entries = {}
    for _, code in table("eu-file-types.csv", EU + "file-type/"):
        facts = {"stars": stars.pop(code)}
        if code in MACHINE_READABLE:
            facts["machine_readable"] = True
        if code in open_formats:
            facts["non_proprietary"] = True
        names, types, endings = FORMATS.get(code, ("", "", ""))
        for key, items in (("aliases", names.split("|")), ("media_types", words(types)), ("endings", words(endings))):
            if any(items):
                facts[key] = items
        entries[code] = facts
    assert not stars, f"no such file type: {sorted(stars)}"
    assert MACHINE_READABLE <= set(entries) and open_formats <= set(entries) and set(FORMATS) <= set(entries)
    others = {
        "PARQUET": {
            "stars": 3, "machine_readable": True, "non_proprietary": True, "aliases": ["apache parquet"],
            "media_types": ["application/vnd.apache.parquet"], "endings": ["parquet"],
        },
    }
    write("file-types", FILE_TYPES_HEAD + block("entries", entries) + block("others", others))


FILE_TYPES_HEAD = f"""\
# File types: the codes of the EU authority table, with what is known of each.
#
# Written by Tests/Tools/make_vocabularies.py; edit that.
#
# - `machine_readable` and `non_proprietary` are the lists of the metadata quality assessment (MQA): 20 and 31 codes, the
#   second with ETSI_XML and GPKG, which a later copy of it adds. A code that is not on a list is not what it says.
# - `stars` is what the format alone is worth in the five-star scheme, before the licence and links are looked at. The
#   reference names the common formats; for the others the rule is ours: programs, pages and raw bytes 0; documents,
#   pictures, sound, film and archives 1; structured but proprietary 2; structured and open 3; RDF 4.
# - `others` are formats that the table does not have.
# - `filler` are words around the name of a format ("tệp CSV") that say nothing.
vocabulary: 1
id: file-types
version: "1.0.0"
list: file_types
title:
  vi: Định dạng tệp
  en: File types
status: reported
sources:
  - id: eu-file-type
    title:
      vi: Bảng mã loại tệp của Liên minh châu Âu
      en: EU authority table of file types
    issuer: Publications Office of the European Union
    url: {EU}file-type
    status: reported
    note:
      vi: Lấy qua bản sao của mjanez/metadata-quality-stack (MIT); sử dụng lại theo CC BY 4.0.
      en: By way of the copy in mjanez/metadata-quality-stack (MIT); reuse under CC BY 4.0.
  - id: mqa-lists
    title:
      vi: Danh sách định dạng máy đọc được và không độc quyền của MQA
      en: Machine-readable and non-proprietary lists of the MQA
    issuer: data.europa.eu
    status: reported
  - id: project
    title:
      vi: Số sao và cách viết khác do dự án đề xuất
      en: Stars and other spellings proposed by this project
    status: proposed
base: {EU}file-type/
filler: [tệp, tập tin, tệp tin, file, định dạng, định dạng tệp, format]
"""

# ------------------------------------------------------------------------------------------------------------ licences

# Exact matches of the EU table that stand at more than one code or are misspelt: the code that they do mean.
CORRECTED = {
    "https://www.govdata.de/dl-de/by-2-0": "DLDE_BY_2_0",
    "https://joinup.ec.europa.eu/collection/eupl/eupl-text-11-12": "EUPL_1_2",
    "https://joinup.ec.europa.eu/licence/isa-open-metadata-licence-v11": "ISA_OML_1_1",
    "http://www.gnu.org/licenses/licenses.html": "GNU_FDL",
    "https://opensource.org/licenses/MS-RL": "MS_RL",
}

SPDX = {
    "CC0": "CC0-1.0", "ODC_BL": "ODbL-1.0", "ODC_BY": "ODC-By-1.0", "ODC_PDDL": "PDDL-1.0", "OGL_1_0": "OGL-UK-1.0",
    "OGL_2_0": "OGL-UK-2.0", "OGL_3_0": "OGL-UK-3.0", "ETALAB_2_0": "etalab-2.0", "NLOD_1_0": "NLOD-1.0",
    "NLOD_2_0": "NLOD-2.0", "DLDE_BY_2_0": "DL-DE-BY-2.0", "DLDE_ZERO_2_0": "DL-DE-ZERO-2.0", "IODL_2_0": "IODL-2.0",
    "EUPL_1_0": "EUPL-1.0", "EUPL_1_1": "EUPL-1.1", "EUPL_1_2": "EUPL-1.2", "MIROS": "MirOS", "CC_BY_3_0_AT": "CC-BY-3.0-AT",
    "CC_BY_3_0_NL": "CC-BY-3.0-NL", "UPL_1_0": "UPL-1.0", "CC_PDM_1_0": "CC-PDM-1.0",
}

# Codes of the EU table whose conformance the Open Definition states under another id.
CONFORMANCE = {"ODC_BY": "ODC-BY-1.0"}

ALIASES = {
    "CC0": ["cc0", "cc zero", "cc-zero", "cc0 1.0", "creative commons zero", "creative commons cc zero",
            "opendefinition.org/licenses/cc-zero"],
    "CC_BY": ["cc-by", "cc by", "creative commons attribution", "opendefinition.org/licenses/cc-by", "creative commons by"],
    "CC_BYSA": ["cc-by-sa", "creative commons attribution share-alike", "creative commons attribution sharealike",
                "opendefinition.org/licenses/cc-by-sa"],
    "CC_BYNC": ["cc-by-nc", "cc-nc", "creative commons non-commercial (any)", "creative commons attribution noncommercial"],
    "CC_BYND": ["cc-by-nd", "creative commons attribution noderivatives"],
    "CC_BYNCSA": ["cc-by-nc-sa"],
    "CC_BYNCND": ["cc-by-nc-nd"],
    "CC_BY_4_0": ["creative commons attribution 4.0 international", "cc by 4.0 international", "cc4.0-by", "ccby4",
                  "ghi công 4.0 quốc tế"],
    "CC_BYSA_4_0": ["creative commons attribution-sharealike 4.0 international", "cc by-sa 4.0 international"],
    "CC_BYNC_4_0": ["creative commons attribution-noncommercial 4.0 international"],
    "ODC_PDDL": ["odc-pddl", "pddl", "open data commons public domain dedication and licence",
                 "opendatacommons.org/licenses/pddl", "opendatacommons.org/licenses/pddl/summary"],
    "ODC_BL": ["odc-odbl", "odbl", "open data commons open database license", "opendatacommons.org/licenses/odbl",
               "opendatacommons.org/licenses/odbl/summary"],
    "ODC_BY": ["odc-by", "open data commons attribution license", "opendatacommons.org/licenses/by",
               "opendatacommons.org/licenses/by/summary"],
    "OGL_3_0": ["uk-ogl", "ogl", "open government licence v3.0",
                "nationalarchives.gov.uk/doc/open-government-licence"],
    "ETALAB_2_0": ["fr-lo", "lov2", "licence ouverte 2.0", "licence ouverte / open licence version 2.0",
                   "etalab.gouv.fr/licence-ouverte-open-licence", "LO-FR-2.0"],
    "DLDE_ZERO_2_0": ["dl-de-zero-2.0", "govdata.de/dl-de/zero-2-0", "dl-zero-de/2.0"],
    "DLDE_BY_2_0": ["dl-de-by-2.0", "dl-by-de/2.0"],
    "DLDE_BY_1_0": ["dl-de-by-1.0"],
    "NLOD_2_0": ["data.norge.no/nlod/en/2.0", "data.norge.no/nlod/no/2.0"],
    "IODL_2_0": ["dati.gov.it/iodl/2.0"],
    "CC_PDM_1_0": ["public domain mark 1.0"],
    "GNU_FDL": ["gfdl", "gnu free documentation license"],
    "COM_REUSE": ["commission decision 2011/833/eu"],
}

OTHER_ALIASES = {
    "other-open": ["other (open)"],
    "other-pd": ["other (public domain)", "usa.gov/government-works", "usa.gov/publicdomain/label/1.0",
                 "u.s. government work", "us government work", "us-pd"],
    "other-at": ["other (attribution)"],
    "other-nc": ["other (non-commercial)"],
    "other-closed": ["other (not open)"],
    "notspecified": ["not specified", "licence not specified", "license not specified", "none", "n/a", "không xác định",
                     "chưa xác định", "không có", "chưa có", "unknown"],
    "GFDL-1.3-no-cover-texts-no-invariant-sections": [],
    "OGL-Canada-2.0": ["open government licence - canada"],
}

RESTRICTIVE = {"CLARIN_ACA_1_0", "other-nc", "other-closed"}

NOT_ONLY_COMMERCIAL = [
    "thương mại hoặc phi thương mại", "thương mại và phi thương mại", "thương mại lẫn phi thương mại",
    "phi thương mại hoặc thương mại", "phi thương mại và thương mại", "phi thương mại lẫn thương mại",
    "thương mại hay phi thương mại", "phi thương mại hay thương mại", "commercial and non-commercial",
    "commercial or non-commercial", "non-commercial and commercial", "non-commercial or commercial",
]

WORDINGS = [
    {"code": "other-nc", "all": ["phi thương mại"], "none": NOT_ONLY_COMMERCIAL},
    {"code": "other-nc", "all": ["phi lợi nhuận"], "none": ["lợi nhuận hoặc phi lợi nhuận", "lợi nhuận và phi lợi nhuận"]},
    {"code": "other-nc", "all": ["không", "vì mục đích thương mại"]},
    {"code": "other-nc", "all": ["không", "cho mục đích thương mại"], "none": ["không hạn chế", "không giới hạn"]},
    {"code": "other-nc", "all": ["không", "vào mục đích thương mại"], "none": ["không hạn chế", "không giới hạn"]},
    {"code": "other-nc", "all": ["non-commercial"], "none": NOT_ONLY_COMMERCIAL},
    {"code": "other-nc", "all": ["noncommercial"]},
    {"code": "other-closed", "all": ["all rights reserved"]},
    {"code": "other-closed", "all": ["bảo lưu mọi quyền"]},
    {"code": "other-closed", "all": ["mọi quyền được bảo lưu"]},
    {"code": "other-closed", "all": ["cấm sao chép"]},
    {"code": "other-closed", "all": ["không được sao chép"]},
    {"code": "other-closed", "all": ["không sao chép"]},
    {"code": "other-closed", "all": ["không được chia sẻ"]},
    {"code": "other-closed", "all": ["không được chỉnh sửa"]},
    {"code": "other-closed", "all": ["sử dụng nội bộ"]},
    {"code": "other-closed", "all": ["lưu hành nội bộ"]},
    {"code": "other-closed", "all": ["internal use only"]},
    {"code": "CC_BYNC_4_0", "all": ["cc by-nc 4.0"]},
    {"code": "CC_BYND_4_0", "all": ["cc by-nd 4.0"]},
    {"code": "CC_BYNCSA_4_0", "all": ["cc by-nc-sa 4.0"]},
    {"code": "CC_BYNCND_4_0", "all": ["cc by-nc-nd 4.0"]},
    {"code": "CC_BYSA_4_0", "all": ["cc by-sa 4.0"]},
    {"code": "CC_BY_4_0", "all": ["cc by 4.0"]},
    {"code": "CC_BY_4_0", "all": ["creative commons attribution 4.0"]},
    {"code": "vn-e-transactions-43", "all": ["luật giao dịch điện tử", "điều 43"]},
    {"code": "vn-e-transactions-43", "all": ["20/2023/QH15", "điều 43"]},
    {"code": "vn-e-transactions-43", "all": ["law on e-transactions", "article 43"]},
    {"code": "vn-e-transactions-43", "all": ["sử dụng tự do, miễn phí"]},
    {"code": "vn-e-transactions-43", "all": ["sử dụng miễn phí, tự do"]},
    {"code": "vn-e-transactions-43", "all": ["tự do sao chép", "chia sẻ"]},
    {"code": "vn-e-transactions-43", "all": ["tự do sử dụng", "miễn phí"]},
    {"code": "vn-e-transactions-43", "all": ["dữ liệu mở", "luật giao dịch điện tử"]},
    {"code": "vn-decree-47-2020", "all": ["47/2020/NĐ-CP"]},
    {"code": "other-pd", "all": ["phạm vi công cộng"]},
    {"code": "other-pd", "all": ["thuộc về công chúng"]},
]


def normalised(text):
    text = re.sub(r"^https?://(www\.)?|^www\.", "", text.strip().lower())
    return re.sub(r"[\s_-]+", " ", text).strip(" /")


def creative_commons(code):
    """CC_BYNCSA_4_0 → CC-BY-NC-SA-4.0."""
    found = re.fullmatch(r"CC_BY(NC)?(SA|ND)?_(\d)_(\d)", code)
    if not found:
        return None
    parts = ["CC", "BY"] + [part for part in found.groups()[:2] if part]
    return "-".join(parts) + f"-{found.group(3)}.{found.group(4)}"


def licences():
    definition = json.load(open(TABLES / "open-definition-licences.json", encoding="utf-8"))
    by_spdx = {code.lower(): code for code in definition}
    openness = {"approved": "open", "rejected": "closed", "not reviewed": "unknown", "": "unknown"}
    entries, seen, claimed = {}, set(), {}
    # A licence without an exact match stands in both halves of the table, alike.
    rows = sorted({tuple(row) for row in table("eu-licences.csv", EU + "licence/")}, key=lambda row: row[1])
    for iri, code, match in rows:
        facts = {}
        spdx = SPDX.get(code) or creative_commons(code)
        if not spdx and "opensource.org/licenses/" in match and CORRECTED.get(match, code) == code:
            spdx = match.rsplit("/", 1)[1]
        known = by_spdx.get((CONFORMANCE.get(code) or spdx or "").lower())
        if known:
            facts["openness"] = openness[definition[known]["od_conformance"]]
            facts["open_definition"] = known
            seen.add(known)
        if code == "ETALAB_2_0":
            facts["open_definition"] = "LO-FR-2.0"
            seen.add("LO-FR-2.0")
        if re.match(r"CC_BY(SA)?(_|$)", code):
            facts["openness"] = "open"
        if re.match(r"CC_BY(NC|ND)|DLDE_BYNC|OGL_NC", code):
            facts["openness"] = "closed"
            facts["restrictive"] = True
        if code in RESTRICTIVE:
            facts["restrictive"] = True
        if spdx:
            facts["spdx"] = spdx
        if match.startswith("ttps:"):
            match = "h" + match
        if match != iri and CORRECTED.get(match, code) == code:
            facts["exact"] = [match]
            claimed[normalised(match)] = code
        entries[code] = facts
        for spelling in (code, iri, spdx or code):
            claimed.setdefault(normalised(spelling), code)
    assert len(rows) == len(entries)

    def aliases(code, candidates):
        kept = []
        for candidate in candidates:
            key = normalised(candidate)
            if not key or claimed.setdefault(key, code) != code or key in {normalised(item) for item in kept}:
                continue
            if key in {normalised(spelling) for spelling in [code] + entries.get(code, {}).get("exact", [])}:
                continue
            kept.append(candidate)
        return kept

    for code, facts in entries.items():
        stated = aliases(code, ALIASES.get(code, []))
        known = definition.get(facts.get("open_definition", ""))
        if known:
            stated += aliases(code, [known["id"], known["title"], known["url"]] + known.get("legacy_ids", []))
        if stated:
            facts["aliases"] = stated
    others = {}
    for code, known in sorted(definition.items()):
        if code in seen:
            continue
        facts = {"openness": openness[known["od_conformance"]], "open_definition": code}
        if code in RESTRICTIVE or code in ("ukcrown", "ukpsi", "ukclickusepsi"):
            facts["restrictive"] = True
        stated = aliases(code, OTHER_ALIASES.get(code, []) + [known["title"], known["url"]] + known.get("legacy_ids", []))
        if stated:
            facts["aliases"] = stated
        others[code] = facts
    others["vn-e-transactions-43"] = {
        "openness": "unknown", "statutory_grant": True,
        "aliases": ["Luật Giao dịch điện tử", "Luật Giao dịch điện tử 2023", "Luật Giao dịch điện tử số 20/2023/QH15",
                    "20/2023/QH15", "dữ liệu mở", "dữ liệu mở của cơ quan nhà nước", "giấy phép dữ liệu mở"],
    }
    others["vn-decree-47-2020"] = {"openness": "unknown", "statutory_grant": True}
    write("licences", LICENCES_HEAD + block("entries", entries) + block("others", others)
          + "wordings:\n" + "".join(f"  - {flow(wording)}\n" for wording in WORDINGS))


LICENCES_HEAD = f"""\
# Licences: the codes of the EU authority table, then licences that it does not have, with their openness.
#
# Written by Tests/Tools/make_vocabularies.py; edit that.
#
# - `openness` follows the Open Definition: open (approved), closed (rejected), unknown (not reviewed), which is what a licence
#   without the key is. Every NC and ND licence is closed, whatever its version. CC BY and CC BY-SA are open in every version:
#   the list names 4.0 only, the decision of 2014 the earlier versions and their national ports as well.
# - `exact` are the exact matches of the EU table. Where the table gives one IRI to two codes it counts for the one that it
#   means: dl-de/by-2-0 is not the "zero" licence, MS-RL is not MirOS.
# - `restrictive`: use is restricted in a way that free use by everybody for every purpose, as art. 43 of Law 20/2023/QH15
#   has it, does not allow. `other-nc` and `other-closed` say so by their names, though nobody reviewed them.
# - `statutory_grant`: the text states no licence of its own but what the law grants. That these wordings mean it is our
#   proposal; the article was read in a press summary only.
# - `wordings` are looked for in texts in plain words, first one first, so that a restriction counts before a grant.
vocabulary: 1
id: licences
version: "1.0.0"
list: licences
title:
  vi: Giấy phép
  en: Licences
status: reported
sources:
  - id: eu-licence
    title:
      vi: Bảng mã giấy phép của Liên minh châu Âu
      en: EU authority table of licences
    issuer: Publications Office of the European Union
    url: {EU}licence
    status: reported
    note:
      vi: Lấy qua bản sao của mjanez/metadata-quality-stack (MIT); sử dụng lại theo CC BY 4.0.
      en: By way of the copy in mjanez/metadata-quality-stack (MIT); reuse under CC BY 4.0.
  - id: open-definition
    title:
      vi: Danh sách giấy phép và mức phù hợp với Định nghĩa mở
      en: Licences and their conformance to the Open Definition
    issuer: Open Knowledge Foundation
    url: https://github.com/okfn/licenses
    status: reported
    note:
      vi: okfn/licenses, giấy phép ODC-PDDL-1.0.
      en: okfn/licenses, licence ODC-PDDL-1.0.
  - id: cc-4-approved
    title:
      vi: "Thông báo công nhận CC BY 4.0 và CC BY-SA 4.0; các phiên bản 1.0–3.0 cũng phù hợp"
      en: "Notice that CC BY 4.0 and CC BY-SA 4.0 conform, as versions 1.0–3.0 and their ports do"
    issuer: Open Knowledge Foundation
    url: https://blog.okfn.org/2014/01/08/creative-commons-4-0-by-and-by-sa-licenses-approved-conformant-with-the-open-definition
    status: reported
  - id: law-20-2023
    title:
      vi: Luật Giao dịch điện tử số 20/2023/QH15, Điều 43
      en: Law on E-Transactions 20/2023/QH15, article 43
    status: reported
  - id: project
    title:
      vi: Cách viết khác và câu chữ nhận biết do dự án đề xuất
      en: Other spellings and wordings proposed by this project
    status: proposed
base: {EU}licence/
"""

# --------------------------------------------------------------------------------------------------------- media types

MEDIA_ALIASES = {
    "application/geo+json": ["application/vnd.geo+json", "application/geojson"],
    "application/gzip": ["application/x-gzip", "application/gz"],
    "application/json": ["text/json", "application/x-json"],
    "application/msword": ["application/doc", "application/x-msword"],
    "application/pdf": ["application/x-pdf"],
    "application/rdf+xml": ["application/rdf", "text/rdf+xml"],
    "application/vnd.ms-excel": [
        "application/excel", "application/msexcel", "application/x-excel", "application/x-msexcel", "application/xls"],
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["application/xlsx"],
    "application/vnd.rar": ["application/x-rar-compressed", "application/rar"],
    "application/vnd.shp": ["application/x-shapefile", "application/shp"],
    "application/yaml": ["application/x-yaml", "text/yaml", "text/x-yaml"],
    "application/zip": ["application/x-zip-compressed", "application/x-zip", "multipart/x-zip"],
    "application/vnd.dbf": ["application/dbf", "application/x-dbf"],
    "application/vnd.apache.parquet": ["application/x-parquet", "application/parquet"],
    "image/jpeg": ["image/jpg", "image/pjpeg"],
    "image/tiff": ["image/tif"],
    "text/csv": ["application/csv", "text/x-csv", "text/comma-separated-values", "application/x-csv"],
    "text/tab-separated-values": ["text/tsv"],
    "text/turtle": ["application/x-turtle", "text/ttl", "application/turtle"],
}


def media_types():
    groups = {}
    for line in (TABLES / "media-types.txt").read_text(encoding="utf-8").split():
        top, name = line.split("/", 1)
        groups.setdefault(top, []).append(name)
    known = {f"{top}/{name}" for top, names in groups.items() for name in names}
    assert set(MEDIA_ALIASES) <= known and not known & {alias for items in MEDIA_ALIASES.values() for alias in items}
    text = MEDIA_TYPES_HEAD + "registered:\n"
    for top, names in sorted(groups.items()):
        text += f"  {top}:\n"
        line = "    ["
        for position, name in enumerate(names):
            item = scalar(name) + ("," if position + 1 < len(names) else "]")
            if len(line) + len(item) > 126:
                text += line.rstrip() + "\n"
                line = "     "
            line += item + " "
        text += line.rstrip() + "\n"
    write("media-types", text + block("entries", {code: {"aliases": items} for code, items in MEDIA_ALIASES.items()}))


MEDIA_TYPES_HEAD = """\
# Media types that are registered with IANA, and spellings in use that never were.
#
# Written by Tests/Tools/make_vocabularies.py; edit that.
#
# The list is that of the Debian package media-types 10.0.0, which follows IANA, without the few types of it that IANA does not
# have; types that were registered later may be missing.
vocabulary: 1
id: media-types
version: "1.0.0"
list: media_types
title:
  vi: Kiểu phương tiện
  en: Media types
status: reported
sources:
  - id: iana-media-types
    title:
      vi: Danh mục kiểu phương tiện của IANA
      en: IANA registry of media types
    issuer: IANA
    url: https://www.iana.org/assignments/media-types
    status: reported
    note:
      vi: Lấy qua gói media-types 10.0.0 của Debian (phạm vi công cộng).
      en: By way of the Debian package media-types 10.0.0 (public domain).
  - id: project
    title:
      vi: Cách viết khác do dự án đề xuất
      en: Other spellings proposed by this project
    status: proposed
base: http://www.iana.org/assignments/media-types/
"""


def write(name, text):
    OUTPUT.mkdir(parents=True, exist_ok=True)
    (OUTPUT / f"{name}.yaml").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    file_types()
    licences()
    media_types()
