// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A measure that a quality result carries into evidence.
public struct QualityMeasure: Sendable, Hashable {
    /// Its id in the catalogue: `quality.<data set>.<word>`, `quality.<data set>.<column>.<word>`, `sharing.…`.
    public let id: String
    /// The exact figure.
    public let figure: MeasureValue.Figure
}

extension QualityResult {
    /// The measures of the result: the share of each word for the data set, then for each column, then how it is
    /// shared. A word without a share gives no measure, so that nothing unknown counts as a figure.
    ///
    /// The measures of a whole body, `quality.<word>`, are not among them: one data set does not speak for the body.
    /// ``bodyMeasures(of:)`` has the rule for them.
    public var measures: [QualityMeasure] {
        var measures = words.compactMap { word in
            word.ratio.map { QualityMeasure(id: "quality.\(dataset.id).\(word.word.rawValue)", ratio: $0) }
        }
        for column in columns {
            measures += column.words.compactMap { word in
                word.ratio.map {
                    QualityMeasure(id: "quality.\(dataset.id).\(column.id).\(word.word.rawValue)", ratio: $0)
                }
            }
        }
        guard let sharing = dataset.sharing else { return measures }
        if let answered = sharing.callsAnswered, let calls = sharing.calls, answered <= calls {
            measures.append(
                QualityMeasure(
                    id: "sharing.calls_answered",
                    figure: .share(numerator: Rational(answered), denominator: Rational(calls))))
        }
        if let systems = sharing.consumingSystems {
            measures.append(QualityMeasure(id: "sharing.consuming_systems", figure: .number(Rational(systems))))
        }
        return measures
    }

    /// The measures `quality.<word>` of a body that has several data sets.
    ///
    /// Rule: the mean of the shares of its data sets that have one, each data set counting once whatever its size, so
    /// that a large register does not hide a small one. A word that no data set has a share for gives no measure. Of
    /// two results of one data set the last one given counts.
    public static func bodyMeasures(of results: [QualityResult]) -> [QualityMeasure] {
        var latest: [String: QualityResult] = [:]
        for result in results { latest[result.dataset.id] = result }
        return QualityWord.allCases.compactMap { word in
            let shares = latest.values.compactMap { result in
                result.words.first { $0.word == word }?.ratio.map { (value: $0, weight: Rational.one) }
            }
            return WordResult.mean(shares).map { QualityMeasure(id: "quality.\(word.rawValue)", ratio: $0) }
        }
    }
}

extension QualityMeasure {
    /// A share in lowest terms.
    init(id: String, ratio: Rational) {
        let terms = ratio.fraction.split(separator: "/")
        self.id = id
        figure = .share(
            numerator: terms.first.flatMap { Rational(parsing: $0) } ?? ratio,
            denominator: terms.count > 1 ? Rational(parsing: terms[1]) ?? .one : .one)
    }
}
