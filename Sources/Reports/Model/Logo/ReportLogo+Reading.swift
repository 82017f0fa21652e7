// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import LocatedYAML

extension ReportLogo {
    /// The largest picture in bytes: it stands in every copy of the report.
    public static let largest = 1_000_000

    /// A picture out of a file. What it is, is told by its content, not by its name.
    /// - Parameters:
    ///   - bytes: the content of the file.
    ///   - name: the name for diagnostics.
    ///   - alternative: what it shows, for those who do not see it.
    /// - Throws: `ReadingFailure` with the place where the picture is broken, when it is neither PNG, JPEG nor
    ///   SVG, not whole, or larger than ``largest``.
    public init(reading bytes: [UInt8], named name: String, alternative: String) throws(ReadingFailure) {
        let fault: PictureFault?
        let kind: Kind?
        if bytes.count > Self.largest {
            (kind, fault) = (nil, PictureFault(.tooLargePicture(Self.largest), at: Self.largest))
        } else if bytes.starts(with: PNGStructure.signature) {
            (kind, fault) = (.png, PNGStructure.fault(in: bytes))
        } else if bytes.starts(with: JPEGStructure.signature) {
            (kind, fault) = (.jpeg, JPEGStructure.fault(in: bytes))
        } else if bytes.first == UInt8(ascii: "<") || bytes.starts(with: [0xEF, 0xBB, 0xBF])
            || bytes.first.map({ SVGStructure.isBlank($0) }) == true
        {
            (kind, fault) = (.svg, SVGStructure.fault(in: bytes))
        } else {
            (kind, fault) = (nil, PictureFault(bytes.isEmpty ? .emptyPicture : .unknownPicture, at: 0))
        }
        guard let kind, fault == nil else {
            throw (fault ?? PictureFault(.unknownPicture, at: 0)).failure(in: bytes, named: name, isText: kind == .svg)
        }
        self.init(bytes: bytes, kind: kind, alternative: alternative)
    }
}

/// What is wrong with a picture, and where.
struct PictureFault: Hashable {
    let message: DiagnosticMessage
    let offset: Int

    init(_ message: DiagnosticMessage, at offset: Int) {
        self.message = message
        self.offset = offset
    }

    /// Pictures that are no text have one line, whose columns are their bytes.
    func failure(in bytes: [UInt8], named name: String, isText: Bool) -> ReadingFailure {
        let place =
            isText
            ? SourceText(name: name, bytes: bytes).place(of: SourceRange(start: offset, end: offset + 1))
            : Diagnostic.Place(
                file: name, line: 1, column: offset + 1, endLine: 1, endColumn: offset + 2, sourceLine: "")
        return ReadingFailure(diagnostics: [
            Diagnostic(severity: .error, message: message, place: place, help: .pictureKinds)
        ])
    }
}
