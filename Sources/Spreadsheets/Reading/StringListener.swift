// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import LocatedYAML

    /// Hears the texts that cells share. Parts of a text that are set differently are put together; what tells how to
    /// pronounce it is left out.
    final class StringListener: XMLListener {
        private(set) var texts: [String] = []
        private(set) var fault: DiagnosticMessage?
        private let limits: SheetLimits
        private var text = ""
        private var isText = false
        private var phonetic = 0
        private var total = 0

        init(_ limits: SheetLimits) { self.limits = limits }

        func started(_ name: String, isMain: Bool, _ attributes: [String: String]) {
            guard isMain else { return }
            switch name {
            case "si": text = ""
            case "rPh": phonetic += 1
            case "t": isText = phonetic == 0
            default: break
            }
        }

        func ended(_ name: String, isMain: Bool) {
            guard isMain else { return }
            switch name {
            case "si":
                texts.append(CellText.unescaped(text))
                if texts.count > limits.cells { fault = .tooManyCells(limits.cells) }
            case "rPh": phonetic -= 1
            case "t": isText = false
            default: break
            }
        }

        func heard(_ piece: String) {
            guard isText else { return }
            text += piece
            total += piece.utf8.count
            if total > limits.textBytes { fault = .tooMuchText(limits.textBytes >> 20) }
        }
    }
#endif
