// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/failure_grid.h"

#include "widgets/docks/parts.h"
#include "widgets/render/convert.h"
#include "widgets/render/selection_labels.h"
#include "widgets/render/selection_marks.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

const SelectorFigures* figuresOf(const Evaluation* evaluation, const std::string& selector) {
    if (evaluation == nullptr)
        return nullptr;
    const auto& all = evaluation->selectors;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const SelectorFigures& figures) { return figures.selector == selector; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

FailureGrid::FailureGrid(QWidget* parent)
    : QWidget(parent), m_selector(new QComboBox(this)), m_note(makeHint(this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(4, 4, 4, 4);
    m_note->setMargin(4);
    m_selector->setObjectName(u"failureSelector"_s);
    m_selector->setAccessibleName(tr("Selector whose masks are counted"));
    grid->addWidget(m_selector, 0, 0, 1, 2);
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        auto* cell = new QPushButton(this);
        cell->setObjectName(u"quadrant%1"_s.arg(i));
        cell->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
        cell->setMinimumHeight(3 * fontMetrics().lineSpacing() + 4);
        grid->addWidget(cell, 1 + static_cast<int>(i) / 2, static_cast<int>(i) % 2);
        m_cells[i] = cell;
        connect(cell, &QPushButton::clicked, this,
                [this, i] { Q_EMIT samplesChosen(samplesOf(kQuadrants[i])); });
    }
    grid->addWidget(m_note, 3, 0, 1, 2);
    connect(m_selector, &QComboBox::currentIndexChanged, this, &FailureGrid::refresh);
    refresh();
}

void FailureGrid::setEvaluation(std::shared_ptr<const Evaluation> evaluation) {
    const std::string before = selector();
    m_evaluation = std::move(evaluation);
    const QSignalBlocker quiet(m_selector);
    m_selector->clear();
    if (m_evaluation)
        for (const SelectorFigures& figures : m_evaluation->selectors)
            m_selector->addItem(selectorIcon(figures.selector), selectorText(figures.selector),
                                toQString(figures.selector));
    const int kept = m_selector->findData(toQString(before));
    const int automatic = m_selector->findData(u"automatic"_s);
    m_selector->setCurrentIndex(kept >= 0 ? kept : std::max(automatic, 0));
    refresh();
}

SampleGroup FailureGrid::samplesOf(Quadrant quadrant) const {
    return m_evaluation ? samplesIn(*m_evaluation, selector(), quadrant) : SampleGroup();
}

std::string FailureGrid::selector() const {
    return toUtf8(m_selector->currentData().toString());
}

void FailureGrid::refresh() {
    const SelectorFigures* figures = figuresOf(m_evaluation.get(), selector());
    const bool known = figures != nullptr && figures->failures;
    const FailureCounts counts = known ? *figures->failures : FailureCounts();
    const std::int64_t all = counts.none + counts.vqaOnly + counts.groundingOnly + counts.both;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const std::int64_t count = countIn(counts, kQuadrants[i]);
        const Measured share{all > 0 ? std::optional(static_cast<double>(count) / static_cast<double>(all)) : std::nullopt, {}};
        const QString number = known ? QLocale().toString(static_cast<qlonglong>(count)) : u"–"_s;
        QString text = quadrantText(kQuadrants[i]).replace(u", "_s, u",\n"_s) + u'\n' + number;
        if (known && all > 0)
            text += u" · "_s + percentText(share);
        m_cells[i]->setText(text);
        m_cells[i]->setAccessibleName(text.replace(u'\n', u' '));
        m_cells[i]->setToolTip(tr("List these samples"));
        m_cells[i]->setEnabled(known && count > 0);
    }
    m_selector->setEnabled(m_selector->count() > 0);
    m_note->setVisible(!known);
    m_note->setText(tr("Needs answers that were judged or answered by letter: this run has none. Add runs of the other "
                       "probings, or review the answers."));
}

}  // namespace groundscope
