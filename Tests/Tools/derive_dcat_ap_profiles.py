#!/usr/bin/env python3
# This file is part of swift-data-governance.
# SPDX-License-Identifier: Apache-2.0
"""Derives the `shapes: 1` documents of DCAT-AP from the official SHACL shapes.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install rdflib
    /tmp/venv/bin/python Tests/Tools/derive_dcat_ap_profiles.py

Reads   Tests/OpenDataTests/Fixtures/dcat-ap-3.0.1-shapes/*.ttl (official, CC BY 4.0)
Writes  Rubrics/open-data/profiles/dcat-ap-3.yaml, dcat-ap-hvd-3.yaml
        Tests/OpenDataTests/Fixtures/dcat-ap-3.0.1-shapes/offline/*.ttl: the official shapes with the few changes that
        the documents make, so that a SHACL validator can be asked the same question (make_dcat_ap_mutations.py does)

A part of the shapes that this program does not know stops it: nothing is left out silently.
"""
import pathlib
import sys

import rdflib
from rdflib import RDF, RDFS, BNode, Literal, Namespace, URIRef
from rdflib.collection import Collection

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHAPES = ROOT / "Tests/OpenDataTests/Fixtures/dcat-ap-3.0.1-shapes"
PROFILES = ROOT / "Rubrics/open-data/profiles"

SH = Namespace("http://www.w3.org/ns/shacl#")
SKOS = Namespace("http://www.w3.org/2004/02/skos/core#")
R5R = Namespace("http://data.europa.eu/r5r#")
AUTHORITY = "http://publications.europa.eu/resource/authority/"

PREFIXES = {
    "adms": "http://www.w3.org/ns/adms#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcatap": "http://data.europa.eu/r5r/",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "locn": "http://www.w3.org/ns/locn#",
    "odrl": "http://www.w3.org/ns/odrl/2/",
    "prov": "http://www.w3.org/ns/prov#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "spdx": "http://spdx.org/rdf/terms#",
    "time": "http://www.w3.org/2006/time#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}

# Class -> code in the ids of checks, Vietnamese, English. The order is that of the document.
CLASSES = {
    "dcat:Catalog": ("catalog", "danh mục", "catalogue"),
    "dcat:Dataset": ("dataset", "bộ dữ liệu", "dataset"),
    "dcat:Distribution": ("distribution", "bản phân phối", "distribution"),
    "dcat:DataService": ("service", "dịch vụ dữ liệu", "data service"),
    "dcat:DatasetSeries": ("series", "chuỗi bộ dữ liệu", "dataset series"),
    "dcat:CatalogRecord": ("record", "bản ghi danh mục", "catalogue record"),
    "foaf:Agent": ("agent", "tổ chức hoặc cá nhân", "agent"),
    "vcard:Kind": ("contact", "đầu mối liên hệ", "contact point"),
    "spdx:Checksum": ("checksum", "mã kiểm tra tệp", "checksum"),
    "dcat:Relationship": ("relationship", "quan hệ", "relationship"),
    "dct:LicenseDocument": ("licence", "giấy phép", "licence"),
    "dct:Location": ("location", "địa điểm", "location"),
    "dct:PeriodOfTime": ("period", "khoảng thời gian", "period of time"),
    "adms:Identifier": ("identifier", "mã định danh", "identifier"),
    "skos:Concept": ("concept", "khái niệm", "concept"),
    "skos:ConceptScheme": ("scheme", "bảng khái niệm", "concept scheme"),
}

# Property -> code in the ids of checks, Vietnamese, English. Only these can be in the shapes.
PROPERTIES = {
    "dct:title": ("title", "tiêu đề", "title"),
    "dct:description": ("description", "mô tả", "description"),
    "dct:publisher": ("publisher", "đơn vị công bố", "publisher"),
    "dct:creator": ("creator", "đơn vị tạo lập", "creator"),
    "dcat:contactPoint": ("contact", "đầu mối liên hệ", "contact point"),
    "dcat:keyword": ("keyword", "từ khóa", "keyword"),
    "dcat:theme": ("theme", "chủ đề", "theme"),
    "dcat:themeTaxonomy": ("themes", "bảng chủ đề", "theme taxonomy"),
    "dct:identifier": ("identifier", "mã định danh", "identifier"),
    "adms:identifier": ("other-identifier", "mã định danh khác", "other identifier"),
    "dct:issued": ("issued", "ngày công bố", "release date"),
    "dct:modified": ("modified", "ngày sửa đổi", "modification date"),
    "dct:accrualPeriodicity": ("frequency", "tần suất cập nhật", "frequency"),
    "dct:language": ("language", "ngôn ngữ", "language"),
    "dct:spatial": ("spatial", "phạm vi không gian", "spatial coverage"),
    "dct:temporal": ("temporal", "phạm vi thời gian", "temporal coverage"),
    "dct:license": ("licence", "giấy phép", "licence"),
    "dct:rights": ("rights", "quyền", "rights"),
    "dct:accessRights": ("access-rights", "quyền truy cập", "access rights"),
    "dct:type": ("type", "loại", "type"),
    "dct:conformsTo": ("standard", "tiêu chuẩn áp dụng", "standard"),
    "dct:provenance": ("provenance", "nguồn gốc", "provenance"),
    "dct:source": ("source", "nguồn", "source"),
    "dct:relation": ("relation", "tài nguyên liên quan", "related resource"),
    "dct:hasPart": ("part", "phần", "part"),
    "dct:hasVersion": ("has-version", "phiên bản khác", "other version"),
    "dct:isReferencedBy": ("reference", "tài liệu dẫn đến", "reference"),
    "dct:format": ("format", "định dạng", "format"),
    "dcatap:applicableLegislation": ("legislation", "văn bản pháp luật áp dụng", "applicable legislation"),
    "dcatap:hvdCategory": ("hvd-category", "nhóm dữ liệu giá trị cao", "high-value category"),
    "dcatap:availability": ("availability", "thời gian duy trì", "availability"),
    "dcat:dataset": ("dataset", "bộ dữ liệu", "dataset"),
    "dcat:service": ("service", "dịch vụ dữ liệu", "data service"),
    "dcat:record": ("record", "bản ghi danh mục", "record"),
    "dcat:catalog": ("catalog", "danh mục con", "catalogue"),
    "dcat:distribution": ("distribution", "bản phân phối", "distribution"),
    "dcat:inSeries": ("in-series", "chuỗi", "series"),
    "^dcat:inSeries": ("members", "bộ dữ liệu thuộc chuỗi", "dataset of the series"),
    "dcat:landingPage": ("landing-page", "trang giới thiệu", "landing page"),
    "dcat:version": ("version", "phiên bản", "version"),
    "dcat:qualifiedRelation": ("qualified-relation", "quan hệ có vai trò", "qualified relation"),
    "dcat:hadRole": ("role", "vai trò", "role"),
    "dcat:spatialResolutionInMeters": ("spatial-resolution", "độ phân giải không gian", "spatial resolution"),
    "dcat:temporalResolution": ("temporal-resolution", "độ phân giải thời gian", "temporal resolution"),
    "dcat:accessURL": ("access-url", "địa chỉ truy cập", "access URL"),
    "dcat:downloadURL": ("download-url", "địa chỉ tải về", "download URL"),
    "dcat:accessService": ("access-service", "dịch vụ truy cập", "access service"),
    "dcat:mediaType": ("media-type", "kiểu nội dung", "media type"),
    "dcat:compressFormat": ("compression", "định dạng nén", "compression format"),
    "dcat:packageFormat": ("package", "định dạng đóng gói", "packaging format"),
    "dcat:byteSize": ("byte-size", "dung lượng", "byte size"),
    "dcat:endpointURL": ("endpoint-url", "địa chỉ dịch vụ", "endpoint URL"),
    "dcat:endpointDescription": ("endpoint-description", "mô tả dịch vụ", "endpoint description"),
    "dcat:servesDataset": ("serves", "bộ dữ liệu phục vụ", "served dataset"),
    "dcat:startDate": ("start", "ngày bắt đầu", "start date"),
    "dcat:endDate": ("end", "ngày kết thúc", "end date"),
    "dcat:bbox": ("bbox", "khung bao", "bounding box"),
    "dcat:centroid": ("centroid", "tâm", "centroid"),
    "foaf:homepage": ("homepage", "trang chủ", "homepage"),
    "foaf:page": ("documentation", "tài liệu", "documentation"),
    "foaf:primaryTopic": ("topic", "đối tượng được ghi", "primary topic"),
    "foaf:name": ("name", "tên", "name"),
    "adms:status": ("status", "trạng thái", "status"),
    "adms:sample": ("sample", "mẫu", "sample"),
    "adms:versionNotes": ("version-notes", "ghi chú phiên bản", "version notes"),
    "locn:geometry": ("geometry", "hình học", "geometry"),
    "odrl:hasPolicy": ("policy", "chính sách sử dụng", "policy"),
    "prov:qualifiedAttribution": ("attribution", "ghi công", "qualified attribution"),
    "prov:wasGeneratedBy": ("activity", "hoạt động tạo ra", "generating activity"),
    "skos:notation": ("notation", "ký hiệu", "notation"),
    "skos:prefLabel": ("label", "nhãn", "preferred label"),
    "spdx:checksum": ("checksum", "mã kiểm tra tệp", "checksum"),
    "spdx:algorithm": ("algorithm", "thuật toán", "algorithm"),
    "spdx:checksumValue": ("value", "giá trị", "checksum value"),
    "time:hasBeginning": ("beginning", "mốc bắt đầu", "beginning"),
    "time:hasEnd": ("finish", "mốc kết thúc", "end"),
    "vcard:hasEmail": ("email", "thư điện tử", "e-mail"),
    "vcard:hasURL": ("url", "trang liên hệ", "contact page"),
}

# Restriction of the official vocabulary shapes -> (name here, Vietnamese, English, list of codes here, bases of IRIs).
# The official restrictions ask for skos:inScheme of the value, which only a copy of each vocabulary beside the data can
# answer. The IRI of a value is enough: every concept of these lists stands below the base of its list.
VOCABULARIES = {
    "FileTypeRestriction": ("file-type", "bảng loại tệp của EU", "EU file types", "file_types", ["file-type/"]),
    "FrequencyRestriction": ("frequency", "bảng tần suất của EU", "EU frequencies", "frequencies", ["frequency/"]),
    "LanguageRestriction": ("language", "bảng ngôn ngữ của EU", "EU languages", "languages", ["language/"]),
    "DataThemeRestriction": ("data-theme", "bảng chủ đề dữ liệu của EU", "EU data themes", "themes", ["data-theme/"]),
    "AccessRightRestriction": (
        "access-right", "bảng quyền truy cập của EU", "EU access rights", "access_rights", ["access-right/"]),
    "AvailabilityRestriction": (
        "planned-availability", "bảng thời gian duy trì của EU", "EU planned availabilities", "availabilities",
        ["planned-availability/"]),
    "StatusRestriction": (
        "distribution-status", "bảng trạng thái bản phân phối của EU", "EU distribution states",
        "distribution_statuses", ["distribution-status/"]),
    "DatasetTypeRestriction": (
        "dataset-type", "bảng loại bộ dữ liệu của EU", "EU dataset types", None, ["dataset-type/"]),
    "CorporateBodyRestriction": (
        "corporate-body", "bảng tổ chức của EU", "EU corporate bodies", None, ["corporate-body/"]),
    "CountryRestriction": ("country", "bảng quốc gia của EU", "EU countries", None, ["country/"]),
    "PlaceRestriction": ("place", "bảng địa danh của EU", "EU places", None, ["place/"]),
    "ContinentRestriction": ("continent", "bảng châu lục của EU", "EU continents", None, ["continent/"]),
    "GeoNamesRestrictionRegexURI": ("geonames", "GeoNames", "GeoNames", None, ["https://sws.geonames.org/"]),
    "IANARestrictionRegexURI": (
        "media-type", "bảng kiểu nội dung của IANA", "IANA media types", "media_types",
        ["https://www.iana.org/assignments/media-types/", "http://www.iana.org/assignments/media-types/"]),
    "LicenceTypeRestriction": (
        "licence-type", "bảng loại giấy phép ADMS", "ADMS licence types", None, ["http://purl.org/adms/licencetype/"]),
    "PublisherTypeRestriction": (
        "publisher-type", "bảng loại đơn vị công bố ADMS", "ADMS publisher types", None,
        ["http://purl.org/adms/publishertype/"]),
    "ChecksumAlgorithmRestriction": (
        "checksum-algorithm", "bảng thuật toán SPDX", "SPDX checksum algorithms", None,
        ["http://spdx.org/rdf/terms#", "https://spdx.org/rdf/terms#"]),
}
PLACES = ("spatial", "các bảng địa danh của EU hoặc GeoNames", "EU places or GeoNames", None, None)

KINDS = {SH.IRI: "iri", SH.Literal: "literal", SH.BlankNodeOrIRI: "iri_or_blank"}
SEVERITIES = {SH.Violation: "violations", SH.Warning: "warnings", None: "violations"}
SAID_ELSEWHERE = {RDF.type, RDFS.label, RDFS.comment, RDFS.seeAlso, SH.message, SH.name, SH.description, SH.severity,
                  SH.path, SH.targetClass, SH.property}
# `sh:shape` is no SHACL term: validators pass over it, and so do we.
NO_SHACL = SH.shape


def bases(name):
    return [base if "//" in base else AUTHORITY + base for base in VOCABULARIES[name][4]]


def pattern(name):
    found = [base.replace("http://", "").replace("https://", "") for base in bases(name)]
    schemes = {base.split("://")[0] for base in bases(name)}
    scheme = "https?" if schemes == {"http", "https"} else schemes.pop()
    escaped = found[0].replace(".", "\\.")
    return f"^{scheme}://{escaped}."


def load(*names):
    graph = rdflib.Graph()
    for name in names:
        graph.parse(SHAPES / name)
    return graph


def offline(graph):
    """The same shapes with vocabularies as IRI patterns and without the classes of values that only other files tell."""
    for name in VOCABULARIES:
        shape = R5R[name]
        for part in list(graph.objects(shape, SH.property)):
            graph.remove((part, None, None))
        for predicate in (SH.property, SH.pattern, SH["class"]):
            graph.remove((shape, predicate, None))
        if (shape, RDF.type, SH.NodeShape) in graph:
            graph.add((shape, SH.pattern, Literal(pattern(name))))
    for part, _, kind in list(graph.triples((None, SH["class"], None))):
        if (part, SH.path, None) in graph:
            graph.remove((part, SH["class"], kind))
    return graph


def short(iri):
    for prefix, base in PREFIXES.items():
        if str(iri).startswith(base):
            return f"{prefix}:{str(iri)[len(base):]}"
    sys.exit(f"no prefix for {iri}")


class Shapes:
    def __init__(self, graph):
        self.graph = graph
        self.nodes = {}
        self.vocabularies = set()
        self.properties = set()
        self.classes = {}
        for shape in graph.subjects(SH.targetClass):
            self.node_shape(shape)

    def path(self, part):
        path = self.graph.value(part, SH.path)
        inverse = self.graph.value(path, SH.inversePath) if isinstance(path, BNode) else None
        name = "^" + short(inverse) if inverse else short(path)
        if name not in PROPERTIES:
            sys.exit(f"no words for {name}")
        self.properties.add(name)
        return name

    def node_shape(self, shape):
        parts = list(self.graph.objects(shape, SH.property))
        alternatives = self.graph.value(shape, SH["or"])
        if not parts and alternatives is None:
            return
        kind = short(self.graph.value(shape, SH.targetClass))
        entry = self.classes.setdefault(kind, {"violations": {}, "warnings": {}, "any_of": []})
        for part in parts:
            severity = SEVERITIES[self.graph.value(part, SH.severity)]
            constraints = self.property_shape(part)
            if constraints:
                entry[severity].setdefault(self.path(part), []).append(constraints)
        if alternatives is not None:
            members = list(Collection(self.graph, alternatives))
            if any(self.property_shape(member) != {"min": 1} for member in members):
                sys.exit(f"cannot say the alternatives of {shape}")
            severity = SEVERITIES[self.graph.value(shape, SH.severity)]
            entry["any_of"].append((severity, sorted(self.path(member) for member in members)))

    def property_shape(self, part):
        found = {}
        for predicate, value in sorted(self.graph.predicate_objects(part)):
            if predicate in SAID_ELSEWHERE or predicate == NO_SHACL:
                continue
            elif predicate == SH.minCount:
                found["min"] = int(value)
            elif predicate == SH.maxCount:
                found["max"] = int(value)
            elif predicate == SH.nodeKind:
                found["node_kind"] = KINDS[value]
            elif predicate == SH.datatype:
                found["datatypes"] = [short(value)]
            elif predicate == SH.hasValue:
                found["has_value"] = str(value)
            elif predicate == SH.node:
                self.reference(value, found)
            else:
                sys.exit(f"cannot say {predicate} of {part}")
        return found

    def reference(self, shape, found):
        local = str(shape).rpartition("#")[2]
        alternatives = self.graph.value(shape, SH["or"])
        if local in VOCABULARIES:
            self.vocabularies.add(VOCABULARIES[local][0])
            found["vocabulary"] = VOCABULARIES[local][0]
        elif alternatives is not None:
            members = list(Collection(self.graph, alternatives))
            datatypes = [self.graph.value(member, SH.datatype) for member in members]
            classes = [self.graph.value(member, SH["class"]) for member in members]
            names = [str(member).rpartition("#")[2] for member in members]
            if all(datatypes):
                found["datatypes"] = [short(datatype) for datatype in datatypes]
            elif all(classes):
                found["classes"] = [short(kind) for kind in classes]
            elif all(name in VOCABULARIES for name in names):
                self.vocabularies.add(PLACES[0])
                found["vocabulary"] = PLACES[0]
            else:
                sys.exit(f"cannot say the alternatives of {shape}")
        else:
            name = local.removesuffix("_ShapeCV").lower()
            self.nodes[name] = {
                self.path(part): self.property_shape(part) for part in self.graph.objects(shape, SH.property)}
            found["node"] = name


ORDER = ["min", "max", "node_kind", "datatypes", "classes", "vocabulary", "has_value", "node"]


def flow(value):
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(value[key])}" for key in ORDER if key in value) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow(item) for item in value) + "]"
    return str(value)


def words(entry):
    return f"{{code: {entry[0]}, vi: {entry[1]}, en: {entry[2]}}}"


def document(shapes, head):
    lines = [head.strip(), ""]
    used = {"xsd"} if any("xsd:" in str(entry) for entry in shapes.classes.values()) else set()
    used |= {name.lstrip("^").split(":")[0] for name in list(shapes.properties) + list(shapes.classes)}
    lines.append("prefixes:")
    lines += [f'  {prefix}: "{PREFIXES[prefix]}"' for prefix in PREFIXES if prefix in used]
    if shapes.vocabularies:
        lines += ["", "# A value is of a list when its IRI stands below one of the bases.", "vocabularies:"]
        for name, entry in VOCABULARIES.items():
            if entry[0] in shapes.vocabularies:
                lines += vocabulary(entry, bases(name))
        if PLACES[0] in shapes.vocabularies:
            lines += vocabulary(PLACES, [base for name in (
                "CountryRestriction", "PlaceRestriction", "ContinentRestriction", "GeoNamesRestrictionRegexURI"
            ) for base in bases(name)])
    lines += ["", "# The part of each property in the ids of checks, and its name in words.", "properties:"]
    lines += [f'  "{name}": {words(entry)}' if name[0] == "^" else f"  {name}: {words(entry)}"
              for name, entry in PROPERTIES.items() if name in shapes.properties]
    if shapes.nodes:
        lines += ["", "# What is asked of a value, as far as the file describes it.", "nodes:"]
        for name, parts in sorted(shapes.nodes.items()):
            lines.append(f"  {name}:")
            lines += [f"    {path}: {flow(part)}" for path, part in sorted(parts.items())]
    lines += ["", "classes:"]
    order = list(PROPERTIES)
    for kind, entry in CLASSES.items():
        found = shapes.classes.get(kind)
        if not found:
            continue
        lines += [f"  {kind}:", f"    code: {entry[0]}", f"    title: {{vi: {entry[1]}, en: {entry[2]}}}"]
        for severity in ("violations", "warnings"):
            if not found[severity]:
                continue
            lines.append(f"    {severity}:")
            for path in sorted(found[severity], key=order.index):
                parts = sorted(found[severity][path], key=flow)
                text = flow(parts[0]) if len(parts) == 1 else flow(parts)
                lines.append(f'      "{path}": {text}' if path[0] == "^" else f"      {path}: {text}")
        if found["any_of"]:
            lines.append("    any_of:")
            lines += [f"      - {{severity: {severity.removesuffix('s')}, of: [{', '.join(paths)}]}}"
                      for severity, paths in found["any_of"]]
    return "\n".join(lines) + "\n"


def vocabulary(entry, found):
    lines = [f"  {entry[0]}:", f"    title: {{vi: {entry[1]}, en: {entry[2]}}}"]
    if entry[3]:
        lines.append(f"    codes: {entry[3]}")
    return lines + ["    bases:"] + [f'      - "{base}"' for base in found]


HEAD_AP = """
# DCAT-AP 3.0.1: what a catalogue must and should say, as data.
#
# Derived by Tests/Tools/derive_dcat_ap_profiles.py from the official SHACL shapes: change that program, not this file.
# © European Union, CC BY 4.0 (SEMICeu/DCAT-AP@7c531da); changed: another form, and what is said below.
#
# In: shapes.ttl ("base zero"), shapes_recommended.ttl (recommendations), mdr-vocabularies.shape.ttl (vocabularies).
# Out: range.ttl, which asks for the class of every value. A class is mostly stated in another file than the catalogue, so
# that every link to such a value would fail; the official validator offers it as a case of its own for the same reason.
# - A code list is recognised by the IRI of a value. The official shapes ask for skos:inScheme, which is no part of a
#   catalogue; without a copy of all lists beside it every value would fail. Whether the code itself is in the list is a
#   question to the vocabularies of this module. Media types and checksum algorithms are taken with http and https.
# - The class of checksum algorithms is not asked for, for the same reason.
# - Some official shapes say sh:shape where sh:node is meant (dates of datasets, of records and of periods). That is no
#   term of SHACL and validators pass over it, so the dates there are free; those of distributions are not.
# - Every base of a list is followed by at least one character, and is the beginning of the IRI, not a part of it.
# - Each list entry below a property is a shape of its own: a value of the wrong kind can fail in several. Counted singly
#   they are what a SHACL validator counts; findings join them, one for each value.
#
# Ids of checks: the prefix; M for a property that must and R for one that should be there, N for too many values, K for
# the kind of a value (IRI, text, class), T for its datatype, V for its code list; the code of the class; the code of the
# property.
shapes: 1
id: dcat-ap-3-shapes
version: "3.0.1"
title:
  vi: DCAT-AP 3.0.1, hồ sơ áp dụng DCAT cho các cổng dữ liệu ở châu Âu
  en: DCAT-AP 3.0.1, the DCAT application profile for data portals in Europe
status: official
prefix: AP
sources:
  - id: dcat-ap
    title:
      vi: Các hình dạng SHACL của DCAT-AP 3.0.1
      en: SHACL shapes of DCAT-AP 3.0.1
    number: SEMICeu/DCAT-AP@7c531da
    issuer: {vi: Liên minh châu Âu (SEMIC), en: European Union (SEMIC)}
    url: https://semiceu.github.io/DCAT-AP/releases/3.0.1/
    status: official
    note: {vi: Giấy phép CC BY 4.0, en: Licence CC BY 4.0}
"""

HEAD_HVD = """
# DCAT-AP for high-value datasets 3.0.0: what it demands beyond DCAT-AP, as data.
#
# Derived by Tests/Tools/derive_dcat_ap_profiles.py from the official SHACL shapes: change that program, not this file.
# © European Union, CC BY 4.0 (SEMICeu/DCAT-AP@7c531da); changed: another form, and no classes of values (sh:class), which
# are mostly stated in another file than the catalogue.
# It is for datasets that are of high value under EU law (Implementing Regulation 2023/138); on others it fails rightly.
shapes: 1
id: dcat-ap-hvd-3-shapes
version: "3.0.0"
title:
  vi: DCAT-AP HVD 3.0.0, phần bổ sung cho bộ dữ liệu giá trị cao
  en: DCAT-AP HVD 3.0.0, what high-value datasets add
status: official
prefix: HVD
sources:
  - id: dcat-ap-hvd
    title:
      vi: Các hình dạng SHACL của DCAT-AP HVD 3.0.0
      en: SHACL shapes of DCAT-AP HVD 3.0.0
    number: SEMICeu/DCAT-AP@7c531da
    issuer: {vi: Liên minh châu Âu (SEMIC), en: European Union (SEMIC)}
    url: https://semiceu.github.io/DCAT-AP/releases/3.0.0-hvd/
    status: official
    note: {vi: Giấy phép CC BY 4.0, en: Licence CC BY 4.0}
"""


def main():
    target = SHAPES / "offline"
    target.mkdir(exist_ok=True)
    PROFILES.mkdir(parents=True, exist_ok=True)
    for name, head, files in (
        ("dcat-ap-3", HEAD_AP, ("shapes.ttl", "shapes_recommended.ttl", "mdr-vocabularies.shape.ttl")),
        ("dcat-ap-hvd-3", HEAD_HVD, ("hvd-SHACL.ttl",)),
    ):
        graph = offline(load(*files))
        (PROFILES / f"{name}.yaml").write_text(document(Shapes(graph), head), encoding="utf-8")
        graph.serialize(target / f"{name}.ttl", format="turtle")


main()
