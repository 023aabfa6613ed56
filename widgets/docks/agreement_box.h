// SPDX-License-Identifier: GPL-3.0-or-later
/// AgreementBox: two annotators to choose, Cohen's kappa between them, and a list of where they differ.
#pragma once

#include "core/metrics/agreement.h"

#include <QGroupBox>

#include <functional>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QTreeWidget;

namespace groundscope {

/// What the labels are, in numbers and words.
struct AgreementWords {
    QString tooFew;                                     ///< until two annotators have labelled
    std::function<QString(const Agreement&)> summary;   ///< items and kappa
    std::function<QString(const std::string&)> value;   ///< one label's value
};

class AgreementBox : public QGroupBox {
    Q_OBJECT
  public:
    explicit AgreementBox(AgreementWords words, QWidget* parent = nullptr);

    /// `compare` gives the agreement of two of the names. The two chosen ones stay chosen.
    void setAnnotators(const std::vector<std::string>& names,
                       std::function<Agreement(const std::string& first, const std::string& second)> compare);

  Q_SIGNALS:
    void sampleRequested(const QString& sampleId);

  private:
    void refresh();
    void compare();

    AgreementWords m_words;
    std::function<Agreement(const std::string&, const std::string&)> m_compare;
    QComboBox* m_first;
    QComboBox* m_second;
    QLabel* m_kappa;
    QTreeWidget* m_differences;
};

/// "Cohen's κ = 0.62", or that it is not defined.
QString kappaText(const PairAgreement& agreement);

}  // namespace groundscope
