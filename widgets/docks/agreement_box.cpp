// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/agreement_box.h"

#include "widgets/docks/parts.h"
#include "widgets/render/convert.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>

#include <algorithm>

namespace groundscope {

using namespace Qt::StringLiterals;

QString kappaText(const PairAgreement& agreement) {
    return agreement.kappa ? AgreementBox::tr("Cohen's κ = %1").arg(QLocale().toString(*agreement.kappa, 'f', 2))
                           : AgreementBox::tr("Cohen's κ is not defined: both always say the same");
}

AgreementBox::AgreementBox(AgreementWords words, QWidget* parent)
    : QGroupBox(tr("Agreement of two annotators"), parent), m_words(std::move(words)) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(3);
    auto* row = new QHBoxLayout;
    m_first = new QComboBox(this);
    m_first->setObjectName(u"firstAnnotator"_s);
    m_first->setAccessibleName(tr("First annotator"));
    m_second = new QComboBox(this);
    m_second->setObjectName(u"secondAnnotator"_s);
    m_second->setAccessibleName(tr("Second annotator"));
    row->addWidget(m_first, 1);
    row->addWidget(m_second, 1);
    column->addLayout(row);
    m_kappa = makeDataLabel(this, tr("Agreement"));
    m_kappa->setObjectName(u"kappa"_s);
    column->addWidget(m_kappa);
    m_differences = new QTreeWidget(this);
    m_differences->setObjectName(u"disagreements"_s);
    m_differences->setAccessibleName(tr("Where the annotators differ"));
    m_differences->setRootIsDecorated(false);
    m_differences->setHeaderLabels({tr("Image"), tr("First"), tr("Second")});
    m_differences->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_differences->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    column->addWidget(m_differences, 1);
    for (QComboBox* choice : {m_first, m_second})
        connect(choice, &QComboBox::currentIndexChanged, this, &AgreementBox::refresh);
    const auto show = [this](const QTreeWidgetItem* item) { Q_EMIT sampleRequested(item->text(0)); };
    connect(m_differences, &QTreeWidget::itemActivated, this, show);
    connect(m_differences, &QTreeWidget::itemClicked, this, show);
}

void AgreementBox::setAnnotators(const std::vector<std::string>& names,
                                 std::function<Agreement(const std::string&, const std::string&)> compare) {
    m_compare = std::move(compare);
    const QString first = m_first->currentText();
    const QString second = m_second->currentText();
    {
        const QSignalBlocker quietFirst(m_first);
        const QSignalBlocker quietSecond(m_second);
        m_first->clear();
        m_second->clear();
        for (const std::string& name : names) {
            m_first->addItem(toQString(name));
            m_second->addItem(toQString(name));
        }
        m_first->setCurrentIndex(std::max(0, m_first->findText(first)));
        const int kept = m_second->findText(second);
        m_second->setCurrentIndex(kept >= 0 && kept != m_first->currentIndex() ? kept
                                                                               : std::min(1, m_second->count() - 1));
    }
    refresh();
}

void AgreementBox::refresh() {
    compare();
    m_differences->setVisible(m_differences->topLevelItemCount() > 0);
    for (QComboBox* choice : {m_first, m_second})
        choice->setVisible(m_first->count() > 1);
}

void AgreementBox::compare() {
    m_differences->clear();
    if (m_first->count() == 0 || m_first->currentText() == m_second->currentText())
        return m_kappa->setText(m_words.tooFew);
    const Agreement agreement = m_compare(toUtf8(m_first->currentText()), toUtf8(m_second->currentText()));
    m_kappa->setText(m_words.summary(agreement));
    for (const Disagreement& difference : agreement.disagreements)
        new QTreeWidgetItem(m_differences, {toQString(difference.sampleId), m_words.value(difference.first),
                                            m_words.value(difference.second)});
}

}  // namespace groundscope
