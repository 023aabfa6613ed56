// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/switches_page.h"

#include "app/editing/defect_texts.h"
#include "app/shell/theme.h"
#include "widgets/render/convert.h"
#include "widgets/render/icons.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array kScopes{DefectScope::Model, DefectScope::Scoring, DefectScope::Files, DefectScope::Always};

QString scopeText(DefectScope scope) {
    switch (scope) {
        case DefectScope::Model:
            return SwitchesPage::tr("When the run is made: prompts, attention, masks");
        case DefectScope::Scoring:
            return SwitchesPage::tr("Scoring: can be changed for a stored run");
        case DefectScope::Files:
            return SwitchesPage::tr("Published files");
        case DefectScope::Always:
            break;
    }
    return SwitchesPage::tr("Corrected for good");
}

/// Set by another field of the run settings (RunConfig::switches).
bool isSetElsewhere(const Defect& defect) {
    return QLatin1StringView(defect.id) == "B27"_L1;
}

bool isFixed(const Defect& defect) {
    return defect.scope == DefectScope::Always || isSetElsewhere(defect);
}

}  // namespace

QString switchesText(const Switches& switches) {
    const int n = static_cast<int>(switches.active().size());
    const QString profile = toQString(switches.profile());
    if (n == 0)
        return SwitchesPage::tr("profile %1").arg(profile);
    return SwitchesPage::tr("profile %1, %n as published", nullptr, n).arg(profile);
}

QString switchesList(const Switches& switches) {
    QStringList lines;
    for (const std::string& id : switches.active())
        if (const Defect* defect = findDefect(id))
            lines.append(u"%1 %2"_s.arg(toQString(id), defectMeaning(*defect)));
    return lines.join(u'\n');
}

SwitchesPage::SwitchesPage(QWidget* parent)
    : QWidget(parent),
      m_filter(new QLineEdit(this)),
      m_tree(new QTreeWidget(this)),
      m_text(new QLabel(this)),
      m_error(new QLabel(this)) {
    auto* layout = new QVBoxLayout(this);
    auto* intro = new QLabel(tr("A switch that is on does what the published scripts do. A run keeps its profile and "
                                "every switch that differs."),
                             this);
    intro->setWordWrap(true);
    layout->addWidget(intro);
    m_filter->setObjectName(u"switchFilter"_s);
    m_filter->setPlaceholderText(tr("Filter: B10, ties, letters …"));
    m_filter->setAccessibleName(tr("Filter switches"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, &SwitchesPage::setFilter);
    layout->addWidget(m_filter);
    buildTree();
    layout->addWidget(m_tree, 1);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setMinimumHeight(3 * fontMetrics().lineSpacing() + 4);
    layout->addWidget(m_text);
    m_error->setWordWrap(true);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, problemColor(palette()));
    m_error->setPalette(colors);
    m_error->hide();
    layout->addWidget(m_error);
    refreshRows();
}

void SwitchesPage::buildTree() {
    m_tree->setObjectName(u"switches"_s);
    m_tree->setAccessibleName(tr("Switches"));
    m_tree->setHeaderLabels({tr("Switch"), tr("State"), tr("What the published scripts do")});
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(8);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setSectionResizeMode(IdColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(true);
    for (const DefectScope scope : kScopes) {
        auto* group = new QTreeWidgetItem(m_tree, {scopeText(scope)});
        group->setFlags(Qt::ItemIsEnabled);
        group->setFirstColumnSpanned(true);
        QFont bold = m_tree->font();
        bold.setBold(true);
        group->setFont(0, bold);
        group->setExpanded(true);
        for (const Defect& defect : allDefects()) {
            if (defect.scope != scope)
                continue;
            auto* item = new QTreeWidgetItem(group);
            item->setData(IdColumn, Qt::UserRole, QLatin1StringView(defect.id));
            item->setText(IdColumn, u"%1 %2"_s.arg(QLatin1StringView(defect.id), QLatin1StringView(defect.name)));
            item->setText(MeaningColumn, defectMeaning(defect));
            item->setToolTip(MeaningColumn, defectMeaning(defect));
        }
    }
    connect(m_tree, &QTreeWidget::itemChanged, this, &SwitchesPage::onItemChanged);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &SwitchesPage::refreshText);
}

const Defect* SwitchesPage::defectOf(const QTreeWidgetItem* item) {
    return item == nullptr ? nullptr : findDefect(toUtf8(item->data(IdColumn, Qt::UserRole).toString()));
}

bool SwitchesPage::byProfile(const Defect& defect) const {
    return Switches(m_profile, {}).published(defect.id);
}

void SwitchesPage::load(const std::string& profile, const DefectOverrides& overrides) {
    m_profile = profile;
    m_overrides = overrides;
    std::erase_if(m_overrides, [this](const auto& entry) {
        const Defect* defect = findDefect(entry.first);
        return defect == nullptr || byProfile(*defect) == entry.second;
    });
    m_error->hide();
    refreshRows();
}

void SwitchesPage::refreshRows() {
    for (int group = 0; group < m_tree->topLevelItemCount(); ++group)
        for (int row = 0; row < m_tree->topLevelItem(group)->childCount(); ++row)
            refreshRow(m_tree->topLevelItem(group)->child(row));
    refreshText();
}

void SwitchesPage::refreshRow(QTreeWidgetItem* item) {
    const Defect& defect = *defectOf(item);
    const bool on = Switches(m_profile, m_overrides).published(defect.id);
    const bool overridden = m_overrides.contains(defect.id);
    m_refreshing = true;
    if (isFixed(defect)) {
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setText(StateColumn, isSetElsewhere(defect) ? tr("set by “Point”") : tr("always corrected"));
    } else {
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(IdColumn, on ? Qt::Checked : Qt::Unchecked);
        const QString state = on ? tr("as published") : tr("corrected");
        item->setText(StateColumn, overridden ? tr("%1, changed").arg(state) : state);
        item->setIcon(StateColumn, overridden ? themedIcon(u"gs-changed"_s) : QIcon());
    }
    QFont font = m_tree->font();
    font.setBold(overridden);
    item->setFont(StateColumn, font);
    item->setData(IdColumn, Qt::AccessibleTextRole,
                  u"%1, %2. %3"_s.arg(item->text(IdColumn), item->text(StateColumn), item->text(MeaningColumn)));
    m_refreshing = false;
}

void SwitchesPage::onItemChanged(QTreeWidgetItem* item, int column) {
    const Defect* defect = defectOf(item);
    if (m_refreshing || column != IdColumn || defect == nullptr)
        return;
    const bool on = item->checkState(IdColumn) == Qt::Checked;
    if (on == byProfile(*defect))
        m_overrides.erase(defect->id);
    else
        m_overrides[defect->id] = on;
    m_error->hide();
    refreshRow(item);
    refreshText();
    Q_EMIT changed();
}

void SwitchesPage::refreshText() {
    const Defect* defect = defectOf(m_tree->currentItem());
    if (defect == nullptr) {
        m_text->setText(tr("Choose a switch to read what it does and what happens while it is off."));
        return;
    }
    m_text->setText(tr("<b>%1, on:</b> %2<br><b>Off:</b> %3")
                        .arg(QLatin1StringView(defect->id), defectMeaning(*defect).toHtmlEscaped(),
                             defectDecision(*defect).toHtmlEscaped()));
}

void SwitchesPage::setFilter(const QString& words) {
    const QStringList wanted = words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    for (int group = 0; group < m_tree->topLevelItemCount(); ++group) {
        QTreeWidgetItem* scope = m_tree->topLevelItem(group);
        bool any = false;
        for (int row = 0; row < scope->childCount(); ++row) {
            QTreeWidgetItem* item = scope->child(row);
            const QString text = (item->text(IdColumn) + u' ' + item->text(StateColumn) + u' ' +
                                  item->text(MeaningColumn) + u' ' + defectDecision(*defectOf(item)))
                                     .toCaseFolded();
            const bool match = std::all_of(wanted.begin(), wanted.end(),
                                           [&text](const QString& word) { return text.contains(word); });
            item->setHidden(!match);
            any = any || match;
        }
        scope->setHidden(!any);
    }
}

void SwitchesPage::showError(const QString& text) {
    m_error->setText(u"⚠ "_s + text);
    m_error->show();
}

}  // namespace groundscope
