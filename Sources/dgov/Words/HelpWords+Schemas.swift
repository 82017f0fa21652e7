// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What `--help` says of the commands about JSON Schemas.
extension HelpWords {
    static let schemas = Words(
        "Lấy các lược đồ JSON để trình soạn thảo gợi ý và soát lỗi khi viết tài liệu.",
        "Get the JSON Schemas by which editors complete and check documents.")
    static let schemasDiscussion = Words(
        """
        Một dòng ở đầu tài liệu YAML bật gợi ý trong VS Code (tiện ích YAML) và Neovim (yaml-language-server):
          # yaml-language-server: $schema=schema/evidence.schema.json
        """,
        """
        One line at the head of a YAML document turns on completion in VS Code (YAML extension) and in Neovim \
        (yaml-language-server):
          # yaml-language-server: $schema=schema/evidence.schema.json
        """)
    static let schemasList = Words(
        "Liệt kê các lược đồ: mỗi loại tài liệu và mỗi loại kết quả một lược đồ.",
        "List the schemas: one for each kind of document and each kind of result.")
    static let schemasExport = Words("Ghi mọi lược đồ vào một thư mục.", "Write all schemas to a folder.")
    static let schemasExportDiscussion = Words(
        """
        Lược đồ này dẫn đến lược đồ kia nên được ghi cùng nhau; tệp cùng tên trong thư mục được thay. Đường dẫn ở dòng đầu \
        tài liệu tính từ thư mục của tài liệu.
        """,
        """
        Schemas refer to each other, so they are written together; files of the same names in the folder are replaced. The \
        path in the first line of a document is reckoned from the folder of the document.
        """)
    static let schemasFolder = Words(
        "Thư mục để ghi, ví dụ schema; chưa có thì được tạo.",
        "The folder to write to, such as schema; it is made when it is not there.")
    static let schemasFolderName = Words("thư-mục", "folder")
}
