// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/query_pane.h"

#include "core/metrics/query_terms.h"
#include "widgets/docks/facet_panel.h"
#include "widgets/docks/parts.h"
#include "widgets/docks/progress_row.h"
#include "widgets/docks/query_bar.h"
#include "widgets/render/convert.h"
#include "widgets/render/icons.h"
#include "widgets/render/query_labels.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace groundscope {
namespace {

constexpr int kFacetHeight = 190;
constexpr int kOrderWidth = 340;  // of the list of orders, in pixels of the interface

/// "regret – oracle's IoU minus the automatic one's"; a benchmark's own tags as they are.
QString orderText(const QString& field) {
    const QString about = queryFieldText(toUtf8(field));
    return about.isEmpty() ? field : QStringLiteral("%1 – %2").arg(field, about);
}

}  // namespace

QueryPane::QueryPane(QWidget* parent)
    : QWidget(parent), m_bar(new QueryBar(this)), m_problem(new QLabel(this)), m_facets(new FacetPanel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_bar->setObjectName(QStringLiteral("sampleSearch"));
    m_bar->setPlaceholderText(tr("Words, or iou.oracle>0.5"));
    m_bar->setClearButtonEnabled(true);
    m_bar->setAccessibleName(tr("Query for samples"));
    m_bar->setToolTip(tr("Words are looked for in id, expression, question and tags. Fields: iou.auto<0.5 and "
                         "pattern:color and phrase~/wing/ (Ctrl+F; Ctrl+Space shows what may follow)"));
    m_bar->addAction(themedIcon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    connect(m_bar, &QLineEdit::textChanged, this, [this] {
        showProblem(std::nullopt);
        if (!m_showingView)
            Q_EMIT changed();
    });
    m_problem->setObjectName(QStringLiteral("queryProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    layout->addWidget(m_bar);
    layout->addWidget(m_problem);
    buildTools(layout);
    buildReading(layout);
    m_facets->setFixedHeight(kFacetHeight);
    m_facets->hide();
    connect(m_facets, &FacetPanel::toggled, this, &QueryPane::toggleFacet);
    layout->addWidget(m_facets);
    fillViews();
    fillSort({});
}

void QueryPane::buildTools(QVBoxLayout* layout) {
    m_views = new QToolButton(this);
    m_views->setObjectName(QStringLiteral("sampleViews"));
    m_views->setText(tr("Views"));
    m_views->setAccessibleName(tr("Views of the samples"));
    m_views->setToolTip(tr("Ready-made and saved queries"));
    m_views->setPopupMode(QToolButton::InstantPopup);
    m_views->setFocusPolicy(Qt::StrongFocus);
    m_viewMenu = new QMenu(m_views);
    m_views->setMenu(m_viewMenu);
    m_facetButton = new QToolButton(this);
    m_facetButton->setObjectName(QStringLiteral("showFacets"));
    m_facetButton->setText(tr("Facets"));
    m_facetButton->setAccessibleName(tr("Show facets"));
    m_facetButton->setToolTip(tr("How often each value occurs; tick one to narrow the list"));
    m_facetButton->setCheckable(true);
    m_facetButton->setFocusPolicy(Qt::StrongFocus);
    connect(m_facetButton, &QToolButton::toggled, m_facets, &QWidget::setVisible);
    m_sort = new QComboBox(this);
    m_sort->setObjectName(QStringLiteral("sampleSort"));
    m_sort->setAccessibleName(tr("Order of the samples"));
    m_sort->setToolTip(tr("Order; samples without the value come last"));
    m_sort->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sort->setMinimumContentsLength(8);
    m_sort->view()->setAccessibleName(m_sort->accessibleName());
    m_sort->view()->setMinimumWidth(kOrderWidth);
    m_sort->view()->setTextElideMode(Qt::ElideRight);
    connect(m_sort, &QComboBox::activated, this, &QueryPane::changed);
    m_descending = new QToolButton(this);
    m_descending->setObjectName(QStringLiteral("sampleDescending"));
    m_descending->setText(QStringLiteral("↓"));
    m_descending->setAccessibleName(tr("Largest first"));
    m_descending->setToolTip(tr("Largest first"));
    m_descending->setCheckable(true);
    m_descending->setFocusPolicy(Qt::StrongFocus);
    connect(m_descending, &QToolButton::clicked, this, &QueryPane::changed);
    for (QToolButton* button : {m_views, m_facetButton})
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_views);
    tools->addWidget(m_facetButton);
    layout->addLayout(tools);
    auto* order = new QHBoxLayout;
    order->addWidget(m_sort, 1);
    order->addWidget(m_descending);
    layout->addLayout(order);
}

void QueryPane::buildReading(QVBoxLayout* layout) {
    auto* cancel = makeToolButton(QStringLiteral("process-stop"), QStringLiteral("✕"), tr("Stop reading results"),
                                  tr("Stop reading results: queries know what was read so far"), this);
    cancel->setObjectName(QStringLiteral("cancelReading"));
    m_reading = new ProgressRow(tr("Results read for queries"), this, cancel);
    m_reading->bar()->setObjectName(QStringLiteral("readingResults"));
    m_reading->bar()->setFormat(tr("Reading results: %p %"));
    connect(m_reading, &ProgressRow::stopRequested, this, &QueryPane::readingCancelled);
    layout->addWidget(m_reading);
}

SampleView QueryPane::view() const {
    return {{}, m_bar->text(), m_sort->currentData().toString(), m_descending->isChecked()};
}

void QueryPane::showView(const SampleView& view) {
    m_showingView = true;
    m_bar->setText(view.query);
    m_showingView = false;
    if (m_sort->findData(view.sort) < 0)
        m_sort->addItem(orderText(view.sort), view.sort);
    m_sort->setCurrentIndex(m_sort->findData(view.sort));
    m_descending->setChecked(view.descending);
    Q_EMIT changed();
}

void QueryPane::setListing(const SampleListing& listing) {
    m_bar->setVocabulary(listing.vocabulary);
    fillSort(listing.vocabulary);
    const bool current = listing.asked.query == m_bar->text();
    if (current)
        showProblem(listing.problem);
    if (current && !listing.problem)
        m_facets->setFacets(listing.facets, listing.asked.query);
}

void QueryPane::showProblem(const std::optional<QueryProblem>& problem) {
    m_bar->setProblem(problem);
    m_problem->setVisible(problem.has_value());
    m_facets->setEnabled(!problem);
    if (!problem)
        return m_problem->clear();
    const int place = charAt(toUtf8(m_bar->text()), problem->at.begin) + 1;
    m_problem->setText(QStringLiteral("⚠ ") + tr("Character %1: %2").arg(place).arg(problemText(*problem)));
}

void QueryPane::setReading(qint64 done, qint64 total) {
    m_reading->setProgress(done, total);
}

/// Order of the benchmark, then every field that orders.
void QueryPane::fillSort(const QueryVocabulary& vocabulary) {
    std::vector<QString> names{QString()};
    for (const QueryVocabulary::Field& field : vocabulary.fields)
        if (field.kind != FieldKind::Texts && !field.name.starts_with("choice."))
            names.push_back(toQString(field.name));
    const QString current = m_sort->currentData().toString();
    if (std::find(names.begin(), names.end(), current) == names.end())
        names.push_back(current);
    bool same = static_cast<int>(names.size()) == m_sort->count();
    for (int i = 0; same && i < m_sort->count(); ++i)
        same = m_sort->itemData(i).toString() == names[static_cast<std::size_t>(i)];
    if (same)
        return;
    m_sort->clear();
    for (const QString& name : names)
        m_sort->addItem(name.isEmpty() ? tr("Given order") : orderText(name), name);
    m_sort->setCurrentIndex(m_sort->findData(current));
}

void QueryPane::addViewAction(const SampleView& view, const QString& key) {
    QAction* action = m_viewMenu->addAction(key.isEmpty() ? view.name : view.name + QLatin1Char('\t') + key);
    action->setToolTip(view.query);
    connect(action, &QAction::triggered, this, [this, view] { showView(view); });
}

void QueryPane::fillViews() {
    m_viewMenu->clear();
    m_viewMenu->setToolTipsVisible(true);
    const QList<SampleView> usual = usualViews();
    for (int i = 0; i < usual.size(); ++i) {
        const int key = i - kFirstDisagreement;
        if (key == 0)
            m_viewMenu->addSeparator();
        addViewAction(usual[i], key < 0 ? QString()
                                        : QKeySequence(QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(Qt::Key_1 + key)))
                                              .toString(QKeySequence::NativeText));
    }
    m_viewMenu->addSeparator();
    for (const SampleView& view : m_saved)
        addViewAction(view, {});
    if (!m_saved.isEmpty())
        m_viewMenu->addSeparator();
    connect(m_viewMenu->addAction(tr("&Save This View…")), &QAction::triggered, this, &QueryPane::saveView);
    QMenu* remove = m_viewMenu->addMenu(tr("&Remove a View"));
    remove->setEnabled(!m_saved.isEmpty());
    for (const SampleView& view : m_saved)
        connect(remove->addAction(view.name), &QAction::triggered, this, [this, view] {
            QList<SampleView> views = m_saved;
            views.removeAll(view);
            setSavedViews(views);
            Q_EMIT savedViewsChanged(views);
        });
}

void QueryPane::setSavedViews(const QList<SampleView>& views) {
    m_saved = views;
    fillViews();
}

void QueryPane::saveView() {
    bool ok = false;
    const QString name = QInputDialog::getText(this, tr("Save This View"), tr("Name:"), QLineEdit::Normal, m_bar->text(), &ok);
    if (!ok || name.trimmed().isEmpty())
        return;
    SampleView saved = view();
    saved.name = name.trimmed();
    QList<SampleView> views = m_saved;
    views.removeIf([&saved](const SampleView& other) { return other.name == saved.name; });
    views.append(saved);
    setSavedViews(views);
    Q_EMIT savedViewsChanged(views);
}

void QueryPane::toggleFacet(const QString& field, const QString& value) {
    if (const auto query = withValueToggled(toUtf8(m_bar->text()), toUtf8(field), toUtf8(value)))
        m_bar->setText(toQString(*query));
}

}  // namespace groundscope
