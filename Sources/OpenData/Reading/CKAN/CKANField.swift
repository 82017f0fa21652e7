// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

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

    /// Extras by their folded key. ckanext-scheming puts them among the members of the package.
    static let ofExtras: [String: CKANField] = {
        var table: [String: CKANField] = [:]
        for (field, keys) in extraKeys {
            for key in keys { table[key] = field }
        }
        return table
    }()

    // Keys of ckanext-dcat and ckanext-scheming, and Vietnamese ones in the words of plans and catalogues.
    private static let extraKeys: [(CKANField, [String])] = [
        (.uri, ["uri", "dataset_uri"]),
        (.identifier, ["identifier", "dataset_identifier", "ma_dinh_danh", "ma_bo_du_lieu", "ma_du_lieu"]),
        (
            .frequency,
            [
                "frequency", "update_frequency", "accrual_periodicity", "accrualperiodicity", "updatefrequency",
                "tan_suat", "tan_suat_cap_nhat", "tan_suat_cap_nhat_du_lieu", "chu_ky_cap_nhat", "ky_cap_nhat",
                "dinh_ky_cap_nhat", "thoi_gian_cap_nhat_dinh_ky",
            ]
        ),
        (.theme, ["theme", "themes", "category", "categories", "linh_vuc", "chu_de", "nhom_du_lieu"]),
        (.keyword, ["keyword", "keywords", "tu_khoa"]),
        (.language, ["language", "languages", "ngon_ngu"]),
        (.accessRights, ["access_rights", "accessrights", "access_level", "quyen_truy_cap", "muc_do_truy_cap"]),
        (.rights, ["rights", "terms_of_use", "dieu_khoan_su_dung", "dieu_kien_su_dung"]),
        (.licenceID, ["license", "licence", "giay_phep", "giay_phep_su_dung"]),
        (.conformsTo, ["conforms_to", "conformsto", "tieu_chuan", "tieu_chuan_ap_dung"]),
        (.provenance, ["provenance", "nguon_goc", "nguon_du_lieu"]),
        (.spatial, ["spatial", "spatial_uri", "spatial_text", "pham_vi_khong_gian", "pham_vi_dia_ly"]),
        (.temporal, ["temporal", "temporal_coverage", "pham_vi_thoi_gian"]),
        (.temporalStart, ["temporal_start", "thoi_gian_bat_dau", "tu_ngay"]),
        (.temporalEnd, ["temporal_end", "thoi_gian_ket_thuc", "den_ngay"]),
        (.issued, ["issued", "release_date", "ngay_cong_bo", "ngay_ban_hanh", "ngay_phat_hanh"]),
        (
            .modified,
            ["modified", "last_update", "date_modified", "ngay_cap_nhat", "ngay_cap_nhat_du_lieu", "cap_nhat_lan_cuoi"]
        ),
        (.landingPage, ["landing_page", "landingpage", "trang_thong_tin"]),
        (.legislation, ["applicable_legislation", "applicablelegislation"]),
        (.hvdCategory, ["hvd_category", "hvdcategory"]),
        (
            .publisherName,
            [
                "publisher_name", "publisher", "don_vi_cong_bo", "co_quan_cong_bo", "don_vi_cung_cap",
                "co_quan_cung_cap", "don_vi_chu_quan", "co_quan_chu_quan",
            ]
        ),
        (.publisherURI, ["publisher_uri"]),
        (.publisherEmail, ["publisher_email"]),
        (.publisherPage, ["publisher_url"]),
        (.contactName, ["contact_name", "contact_point", "nguoi_lien_he", "dau_moi_lien_he", "don_vi_lien_he"]),
        (.contactEmail, ["contact_email", "email_lien_he", "thu_dien_tu_lien_he", "thu_dien_tu"]),
        (.contactPhone, ["contact_phone", "dien_thoai_lien_he", "so_dien_thoai_lien_he", "so_dien_thoai"]),
        (.classification, ["classification", "security_classification", "do_mat", "muc_do_mat"]),
        (
            .privacyReview,
            [
                "privacy_review", "ra_soat_du_lieu_ca_nhan", "danh_gia_du_lieu_ca_nhan", "ra_soat_quyen_rieng_tu",
                "danh_gia_tac_dong_du_lieu_ca_nhan",
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
