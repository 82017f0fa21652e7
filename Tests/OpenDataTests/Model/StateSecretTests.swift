// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import OpenData
import Testing

@Suite("State secrets are found where they are declared, and nowhere else")
struct StateSecretTests {
    @Test(
        "declared",
        arguments: [
            "Mật", "mat", "(MẬT)", "ma\u{323}\u{302}t", "Tối mật", "TUYỆT MẬT", "tuyet mat", "bí mật nhà nước",
            "Bí mật Nhà nước", "bi mat nha nuoc",
            "Dữ liệu thuộc danh mục bí mật nhà nước", "Độ mật: Mật", "độ mật: tối mật", "Tài liệu tối mật",
            "State secret",
            "Contains state secrets", "top secret", "Secret", "Công khai một phần; phần còn lại là bí mật nhà nước",
            "ti\u{301}nh. tuye\u{323}\u{302}t ma\u{323}\u{302}t",
        ])
    func declared(text: String) throws {
        #expect(try ModelSample.dataset("own:classification \"\(text)\"")?.isStateSecret == true)
        #expect(try ModelSample.dataset("dct:rights \"\(text)\"")?.isStateSecret == true)
        #expect(try ModelSample.dataset("dct:accessRights \"\(text)\"")?.isStateSecret == true)
    }

    @Test(
        "not declared",
        arguments: [
            "bảo mật", "Bảo mật thông tin", "Không chứa bí mật nhà nước", "không thuộc phạm vi bí mật nhà nước",
            "not a state secret", "Mật độ dân số", "Dữ liệu mật độ dân số", "mật khẩu", "Cung cấp mật khẩu khi tải",
            "Đã giải mật", "Bí mật nhà nước đã được giải mật", "công khai", "", "Mức mặt bằng", "bí mật kinh doanh",
            "declassified state secret", "secretary of state", "độ mật", "nước mặt", "tổn thất, mất mát",
            "tổn thất, mất, hỏng", "Mặt", "PUBLIC",
            "CONFIDENTIAL",
        ])
    func notDeclared(text: String) throws {
        #expect(try ModelSample.dataset("own:classification \"\(text)\"")?.isStateSecret == false)
        #expect(try ModelSample.dataset("dct:rights \"\(text)\"")?.isStateSecret == false)
    }

    @Test("a rights statement with a label declares it too")
    func labelled() throws {
        let found = try ModelSample.dataset(
            "dct:rights <http://example.org/r>", "<http://example.org/r> | rdfs:label \"Bí mật nhà nước\"@vi")
        #expect(found?.isStateSecret == true)
    }

    @Test("titles and descriptions declare nothing")
    func descriptions() throws {
        let found = try ModelSample.dataset(
            "dct:title \"Văn bản về bảo vệ bí mật nhà nước\"", "dct:description \"bí mật nhà nước\"")
        #expect(found?.isStateSecret == false)
    }
}
