// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// What a member of a CKAN package or one of its extras tells.
enum CKANField: Int, CaseIterable, Sendable {
    case title, notes, tags, licenceURL, licenceID, licenceTitle, organization, groups, resources, extras
    case author, authorEmail, maintainer, maintainerEmail
    case created, metadataModified, id, name, page, version, isPrivate, state
    case uri, identifier, frequency, theme, keyword, language, accessRights, rights, conformsTo, provenance
    case spatial, temporal, temporalStart, temporalEnd, issued, modified, landingPage, legislation, hvdCategory
    case publisherName, publisherURI, publisherEmail, publisherPage, contactName, contactEmail, contactPhone
    case classification, privacyReview

    /// The members that CKAN itself gives a package.
    static let ofPackage: [String: CKANField] = [
        "title": .title, "notes": .notes, "tags": .tags, "license_url": .licenceURL, "license_id": .licenceID,
        "license_title": .licenceTitle, "organization": .organization, "groups": .groups, "resources": .resources,
        "extras": .extras, "author": .author, "author_email": .authorEmail, "maintainer": .maintainer,
        "maintainer_email": .maintainerEmail, "metadata_created": .created, "metadata_modified": .metadataModified,
        "id": .id, "name": .name, "url": .page, "version": .version, "private": .isPrivate, "state": .state,
    ]

    /// Extras by their key as ``FoldedText`` folds it: `Tần suất cập nhật`, `tan_suat_cap_nhat` and `TAN-SUAT CAP NHAT` are
    /// one. ckanext-scheming puts extras among the members of the package.
    static let ofExtras: [String: CKANField] = {
        var table: [String: CKANField] = [:]
        for (field, keys) in extraKeys {
            for key in keys { table[key] = field }
        }
        return table
    }()

    // Keys of ckanext-dcat and ckanext-scheming, and Vietnamese ones in the words of plans and catalogues.
    private static let extraKeys: [(CKANField, [String])] = [
        (.uri, ["uri", "dataset uri"]),
        (.identifier, ["identifier", "dataset identifier", "ma dinh danh", "ma bo du lieu", "ma du lieu"]),
        (
            .frequency,
            [
                "frequency", "update frequency", "accrual periodicity", "accrualperiodicity", "updatefrequency",
                "tan suat", "tan suat cap nhat", "tan suat cap nhat du lieu", "chu ky cap nhat", "ky cap nhat",
                "dinh ky cap nhat", "thoi gian cap nhat dinh ky",
            ]
        ),
        (.theme, ["theme", "themes", "category", "categories", "linh vuc", "chu de", "nhom du lieu"]),
        (.keyword, ["keyword", "keywords", "tu khoa"]),
        (.language, ["language", "languages", "ngon ngu"]),
        (.accessRights, ["access rights", "accessrights", "access level", "quyen truy cap", "muc do truy cap"]),
        (.rights, ["rights", "terms of use", "dieu khoan su dung", "dieu kien su dung"]),
        (.licenceID, ["license", "licence", "giay phep", "giay phep su dung"]),
        (.conformsTo, ["conforms to", "conformsto", "tieu chuan", "tieu chuan ap dung"]),
        (.provenance, ["provenance", "nguon goc", "nguon du lieu"]),
        (.spatial, ["spatial", "spatial uri", "spatial text", "pham vi khong gian", "pham vi dia ly"]),
        (.temporal, ["temporal", "temporal coverage", "pham vi thoi gian"]),
        (.temporalStart, ["temporal start", "thoi gian bat dau", "tu ngay"]),
        (.temporalEnd, ["temporal end", "thoi gian ket thuc", "den ngay"]),
        (.issued, ["issued", "release date", "ngay cong bo", "ngay ban hanh", "ngay phat hanh"]),
        (
            .modified,
            ["modified", "last update", "date modified", "ngay cap nhat", "ngay cap nhat du lieu", "cap nhat lan cuoi"]
        ),
        (.landingPage, ["landing page", "landingpage", "trang thong tin"]),
        (.legislation, ["applicable legislation", "applicablelegislation"]),
        (.hvdCategory, ["hvd category", "hvdcategory"]),
        (
            .publisherName,
            [
                "publisher name", "publisher", "don vi cong bo", "co quan cong bo", "don vi cung cap",
                "co quan cung cap", "don vi chu quan", "co quan chu quan",
            ]
        ),
        (.publisherURI, ["publisher uri"]),
        (.publisherEmail, ["publisher email"]),
        (.publisherPage, ["publisher url"]),
        (.contactName, ["contact name", "contact point", "nguoi lien he", "dau moi lien he", "don vi lien he"]),
        (.contactEmail, ["contact email", "email lien he", "thu dien tu lien he", "thu dien tu"]),
        (.contactPhone, ["contact phone", "dien thoai lien he", "so dien thoai lien he", "so dien thoai"]),
        (.classification, ["classification", "security classification", "do mat", "muc do mat"]),
        (
            .privacyReview,
            [
                "privacy review", "ra soat du lieu ca nhan", "danh gia du lieu ca nhan", "ra soat quyen rieng tu",
                "danh gia tac dong du lieu ca nhan",
            ]
        ),
    ]
}

/// What a member of a CKAN resource tells.
enum CKANResourceField: Int, CaseIterable, Sendable {
    case uri, name, description, url, urlType, resourceType, downloadURL, format, mimetype, size, created, lastModified
    case issued, modified, licenceURL, licenceID, licenceTitle, rights, conformsTo, language, availability, status
    case fields, state

    static let ofResource: [String: CKANResourceField] = [
        "uri": .uri, "name": .name, "title": .name, "description": .description, "url": .url, "access_url": .url,
        "url_type": .urlType, "resource_type": .resourceType, "download_url": .downloadURL, "format": .format,
        "mimetype": .mimetype, "size": .size, "created": .created, "last_modified": .lastModified, "issued": .issued,
        "modified": .modified, "license_url": .licenceURL, "license_id": .licenceID, "license": .licenceID,
        "license_title": .licenceTitle, "rights": .rights, "conforms_to": .conformsTo, "language": .language,
        "availability": .availability, "status": .status, "state": .state, "fields": .fields,
        "datastore_fields": .fields, "attributes": .fields, "schema": .fields,
    ]
}
