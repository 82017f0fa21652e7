// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import SafeFiles

extension Console {
    /// Delivers a result that may go over one of the documents it came from: only if that is still as it was read.
    ///
    /// - Parameters:
    ///   - bytes: the result.
    ///   - out: where it goes; `nil` is standard output.
    ///   - inputs: the documents, with their bytes.
    func deliver(
        _ bytes: [UInt8], to out: String?, over inputs: [(path: String, bytes: [UInt8])]
    ) throws(Failure) {
        let own = out.flatMap { out in
            inputs.first { $0.path != Files.standardName && out != Files.standardName && Files.areSame($0.path, out) }
        }
        guard let out, let own else { return try deliver(bytes, to: out) }
        let (now, version): (bytes: [UInt8], version: FileVersion)
        do throws(FileFailure) {
            (now, version) = try SafeFile.contents(of: out)
        } catch {
            throw Failure(saving: error)
        }
        guard now == own.bytes else { throw Failure(.unreachable, .changedMeanwhile(.path(out))) }
        try Files.replace(out, with: bytes, expecting: .version(version))
    }
}

/// Whether a file that somebody may have filled in can be replaced.
struct OverwriteOption: ParsableArguments {
    @Flag(help: .words(HelpWords.overwrite)) var overwrite = false
}

extension Console {
    /// Delivers a document or a form that people fill in: a file with other contents is replaced only when asked to.
    func deliver(new bytes: [UInt8], to out: String?, _ option: OverwriteOption) throws(Failure) {
        guard let out, out != Files.standardName, !option.overwrite, Files.isOrdinaryOrMissing(out) else {
            return try deliver(bytes, to: out)
        }
        do throws(FileFailure) {
            if !Files.isMissing(out), try SafeFile.contents(of: out, limit: bytes.count).bytes == bytes { return }
        } catch  where error.reason.isTooLong {
            // Longer, and so another.
        } catch {
            throw Failure(saving: error)
        }
        guard Files.isMissing(out) else { throw Failure(.wrongInput, .wouldOverwrite(out), help: .overwriteHelp) }
        try Files.replace(out, with: bytes, expecting: .version(.absent))
    }

    func deliver(new text: String, to out: String?, _ option: OverwriteOption) throws(Failure) {
        try deliver(new: Array(text.utf8), to: out, option)
    }
}

extension FileFailure.Reason {
    fileprivate var isTooLong: Bool {
        if case .tooLong = self { true } else { false }
    }
}
