// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/figure_content_page.h"

#include "widgets/docks/figure_look_page.h"
#include "widgets/docks/move_list.h"
#include "widgets/docks/parts.h"
#include "widgets/figure/panel_source.h"
#include "widgets/models/sample_model.h"
#include "widgets/render/convert.h"
#include "widgets/render/selection_labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr FigureTemplate kTemplates[] = {
    FigureTemplate::ContactSheet, FigureTemplate::Comparison, FigureTemplate::Attention,    FigureTemplate::Gallery,
    FigureTemplate::Tournament,   FigureTemplate::Examples,   FigureTemplate::FailurePairs, FigureTemplate::Plot,
    FigureTemplate::Table,        FigureTemplate::Grid};

const char* const kUsualSelectors[] = {"oracle", "automatic", "attend-and-segment"};

/// Whether `kind` is among the plots, with commas between them.
bool asksFor(const FigureSpec& spec, const char* kind) {
    return toQString(spec.chart.kind).split(u',').contains(QLatin1String(kind));
}

/// Columns name runs by their place: those of the run go with it.
void removeRun(FigureSpec& spec, int row) {
    spec.runs.erase(spec.runs.begin() + row);
    std::erase_if(spec.panels, [row](const FigurePanel& panel) { return panel.run == row && showsRun(panel); });
    for (FigurePanel& panel : spec.panels)
        panel.run -= panel.run > row ? 1 : 0;
}

void moveRun(FigureSpec& spec, int from, int to) {
    std::vector<int> places(spec.runs.size());
    std::iota(places.begin(), places.end(), 0);
    moveRow(places, from, to);
    moveRow(spec.runs, from, to);
    for (FigurePanel& panel : spec.panels)
        if (const auto now = std::ranges::find(places, panel.run); now != places.end())
            panel.run = static_cast<int>(now - places.begin());
}

QString phrasesText(const std::vector<int>& phrases) {
    QStringList words;
    for (const int phrase : phrases)
        words.append(QString::number(phrase + 1));
    return words.join(u", "_s);
}

/// Numbers from 1, with anything between them. What is no number is left out.
std::vector<int> phrasesOf(const QString& text) {
    std::vector<int> phrases;
    for (const QString& word : text.split(QRegularExpression(u"[^0-9]+"_s), Qt::SkipEmptyParts))
        if (const int number = word.toInt(); number > 0 && std::ranges::find(phrases, number - 1) == phrases.end())
            phrases.push_back(number - 1);
    return phrases;
}

QWidget* addSection(QVBoxLayout* layout, QWidget* parent, QVBoxLayout** inside) {
    auto* section = new QWidget(parent);
    *inside = new QVBoxLayout(section);
    (*inside)->setContentsMargins(0, 8, 0, 0);
    (*inside)->setSpacing(4);
    layout->addWidget(section);
    return section;
}

}  // namespace

bool isChart(FigureTemplate layout) {
    return layout == FigureTemplate::Plot || layout == FigureTemplate::Table;
}

QString figureTemplateText(FigureTemplate layout) {
    switch (layout) {
        case FigureTemplate::ContactSheet: return FigureContentPage::tr("Contact sheet: a row a noun phrase");
        case FigureTemplate::Comparison: return FigureContentPage::tr("Comparison: a row a sample");
        case FigureTemplate::Attention: return FigureContentPage::tr("Heat maps of noun phrases");
        case FigureTemplate::Gallery: return FigureContentPage::tr("Gallery of the ground truth");
        case FigureTemplate::Tournament: return FigureContentPage::tr("Tournament of the judge");
        case FigureTemplate::Examples: return FigureContentPage::tr("Examples: image, expression, output");
        case FigureTemplate::FailurePairs: return FigureContentPage::tr("Failures: prediction beside ground truth");
        case FigureTemplate::Plot: return FigureContentPage::tr("Plot");
        case FigureTemplate::Table: return FigureContentPage::tr("Table");
        case FigureTemplate::Grid: return FigureContentPage::tr("Free grid");
    }
    return {};
}

FigureContentPage::FigureContentPage(const SampleModel* samples, QWidget* parent) : FigureForm(parent), m_samples(samples) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(0);
    addTemplate(layout);
    addSamples(layout);
    addChart(layout);
    addSelectors(layout);
    addRuns(layout);
    layout->addStretch(1);
    onShow([this](const FigureSpec& spec) { showParts(spec); });
    connect(samples, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex&, const QList<int>& roles) {
                if (!roles.contains(SampleModel::ThumbnailRole))
                    return;
                const auto& ids = spec().samples;
                const auto found = std::ranges::find(ids, toUtf8(from.data(SampleModel::IdRole).toString()));
                if (found != ids.end())
                    m_sampleList->setRowIcon(static_cast<int>(found - ids.begin()),
                                             QIcon(QPixmap::fromImage(from.data(SampleModel::ThumbnailRole).value<QImage>())));
            });
    connect(samples, &QAbstractItemModel::modelReset, this, [this] {
        m_shownSamples.clear();
        showSamples(spec());
    });
}

void FigureContentPage::addTemplate(QVBoxLayout* layout) {
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(8);
    layout->addLayout(form);
    FigureChoices choices;
    for (const FigureTemplate one : kTemplates)
        choices.append({figureTemplateText(one), static_cast<int>(one)});
    addChoice(form, u"figureTemplate"_s, tr("Template"), choices,
              [](const FigureSpec& spec) { return QVariant(static_cast<int>(spec.layout)); },
              [](FigureSpec& spec, const QVariant& value) {
                  spec.layout = static_cast<FigureTemplate>(value.toInt());
                  if (isChart(spec.layout))
                      spec.chart.kind = spec.layout == FigureTemplate::Plot ? "location" : "scores";
              });
}

void FigureContentPage::addRuns(QVBoxLayout* layout) {
    QVBoxLayout* inside = nullptr;
    addSection(layout, this, &inside);
    inside->addWidget(makeCaption(tr("Runs"), this));
    m_runList = new MoveList(u"figureRuns"_s, tr("Runs of the figure"), this);
    m_runList->setAddTip(tr("Add a run of the same benchmark"));
    inside->addWidget(m_runList);
    auto* form = new QFormLayout;
    inside->addLayout(form);
    QLineEdit* label = addLine(form, u"figureRunLabel"_s, tr("Label"),
                               [this](FigureSpec& spec) -> std::string& { return currentRun(spec).label; });
    label->setPlaceholderText(tr("The model's name"));
    onShow([this](const FigureSpec& spec) { showRuns(spec); });
    connect(m_runList, &MoveList::addRequested, this, &FigureContentPage::addRunRequested);
    connect(m_runList, &MoveList::removeRequested, this, [this](int row) {
        apply([row](FigureSpec& spec) { removeRun(spec, row); }, tr("Remove a run"));
    });
    connect(m_runList, &MoveList::moveRequested, this, [this](int from, int to) {
        apply([=](FigureSpec& spec) { moveRun(spec, from, to); }, tr("Move a run"));
    });
    connect(m_runList, &MoveList::currentRowChanged, this, [this, label](int row) {
        setItem(row);
        FigureSpec copy = spec();
        label->setText(toQString(currentRun(copy).label));
    });
}

FigureRun& FigureContentPage::currentRun(FigureSpec& spec) {
    const int row = m_runList ? m_runList->currentRow() : -1;
    return row >= 0 && row < static_cast<int>(spec.runs.size()) ? spec.runs[static_cast<std::size_t>(row)] : m_noRun;
}

void FigureContentPage::setChangedRuns(const QList<int>& runs) {
    if (m_changedRuns == runs)
        return;
    m_changedRuns = runs;
    showRuns(spec());
}

void FigureContentPage::showRuns(const FigureSpec& spec) {
    QList<MoveList::Row> rows;
    for (int i = 0; i < static_cast<int>(spec.runs.size()); ++i) {
        const FigureRun& run = spec.runs[static_cast<std::size_t>(i)];
        QString text = toQString(run.file.filename());
        if (!run.label.empty())
            text = u"%1 (%2)"_s.arg(toQString(run.label), text);
        if (m_changedRuns.contains(i))
            text = tr("⚠ %1, changed").arg(text);
        rows.append({text, toQString(run.file), {}});
    }
    m_runList->setRows(rows);
}

void FigureContentPage::addSamples(QVBoxLayout* layout) {
    QVBoxLayout* inside = nullptr;
    m_sampleGroup = addSection(layout, this, &inside);
    inside->addWidget(makeCaption(tr("Samples"), this));
    m_sampleList = new MoveList(u"figureSamples"_s, tr("Samples of the figure"), this);
    m_sampleList->setAddTip(tr("Add the sample that is looked at (M)"));
    m_sampleList->list()->setIconSize({32, 24});
    inside->addWidget(m_sampleList);
    auto* form = new QFormLayout;
    m_phraseGroup = new QWidget(this);
    m_phraseGroup->setLayout(form);
    form->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_phraseGroup);
    auto* phrases = new QLineEdit(this);
    phrases->setObjectName(u"figurePhrases"_s);
    phrases->setPlaceholderText(tr("All"));
    phrases->setAccessibleName(tr("Noun phrases"));
    phrases->setToolTip(tr("Numbers of the noun phrases that are shown: 1, 3, 4"));
    form->addRow(tr("Noun phrases"), phrases);
    onShow([this, phrases](const FigureSpec& spec) {
        showSamples(spec);
        if (phrasesOf(phrases->text()) != spec.phrases)
            phrases->setText(phrasesText(spec.phrases));
    });
    connect(phrases, &QLineEdit::textEdited, this, [this](const QString& text) {
        apply([&](FigureSpec& spec) { spec.phrases = phrasesOf(text); }, tr("Noun phrases"), u"figurePhrases"_s);
    });
    connect(m_sampleList, &MoveList::addRequested, this, &FigureContentPage::addSampleRequested);
    connect(m_sampleList, &MoveList::removeRequested, this, [this](int row) {
        apply([row](FigureSpec& spec) { spec.samples.erase(spec.samples.begin() + row); }, tr("Unmark a sample"));
    });
    connect(m_sampleList, &MoveList::moveRequested, this, [this](int from, int to) {
        apply([=](FigureSpec& spec) { moveRow(spec.samples, from, to); }, tr("Move a sample"));
    });
    connect(m_sampleList, &MoveList::activated, this, [this](int row) {
        Q_EMIT sampleActivated(toQString(spec().samples[static_cast<std::size_t>(row)]));
    });
}

/// Not at each letter that is typed elsewhere: there may be thousands.
void FigureContentPage::showSamples(const FigureSpec& spec) {
    if (!m_shownSamples.empty() && m_shownSamples == spec.samples)
        return;
    m_shownSamples = spec.samples;
    QList<MoveList::Row> rows;
    for (const std::string& id : spec.samples) {
        const QString name = toQString(id);
        const QModelIndex index = m_samples->index(m_samples->rowOf(name), 0);
        const QString expression = index.data(SampleModel::ExpressionRole).toString();
        const auto thumbnail = index.data(SampleModel::ThumbnailRole).value<QImage>();
        rows.append({expression.isEmpty() ? name : u"%1 · %2"_s.arg(name, expression), expression,
                     thumbnail.isNull() ? QIcon() : QIcon(QPixmap::fromImage(thumbnail))});
    }
    m_sampleList->setRows(rows);
}

void FigureContentPage::addSelectors(QVBoxLayout* layout) {
    QVBoxLayout* inside = nullptr;
    m_selectorGroup = addSection(layout, this, &inside);
    inside->addWidget(makeCaption(tr("Choices of"), this));
    m_selectorList = new QListWidget(this);
    m_selectorList->setObjectName(u"figureSelectors"_s);
    m_selectorList->setAccessibleName(tr("Selectors whose choices are shown"));
    m_selectorList->setToolTip(tr("None checked: as the template has it"));
    m_selectorList->setFixedHeight(5 * m_selectorList->fontMetrics().lineSpacing() + 8);
    inside->addWidget(m_selectorList);
    onShow([this](const FigureSpec& spec) { showSelectors(spec); });
    connect(m_selectorList, &QListWidget::itemChanged, this, [this] {
        apply([this](FigureSpec& spec) {
            spec.selectors.clear();
            for (int row = 0; row < m_selectorList->count(); ++row)
                if (m_selectorList->item(row)->checkState() == Qt::Checked)
                    spec.selectors.push_back(toUtf8(m_selectorList->item(row)->data(Qt::UserRole).toString()));
        }, tr("Choices of"));
    });
}

void FigureContentPage::setSelectors(const QStringList& keys) {
    if (keys == m_selectors)
        return;
    m_selectors = keys;
    for (const QString& key : keys)
        if (m_chartSelector->findData(key) < 0)
            m_chartSelector->addItem(selectorText(toUtf8(key)), key);
    setSpec(spec());
}

/// Those of the figure first, in its order.
void FigureContentPage::showSelectors(const FigureSpec& spec) {
    QStringList keys;
    for (const std::string& key : spec.selectors)
        keys.append(toQString(key));
    const qsizetype checked = keys.size();
    for (const char* key : kUsualSelectors)
        keys.append(QString::fromLatin1(key));
    keys.append(m_selectors);
    keys.removeDuplicates();
    const QSignalBlocker quiet(m_selectorList);
    const int current = m_selectorList->currentRow();
    m_selectorList->clear();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        auto* item = new QListWidgetItem(selectorText(toUtf8(keys[i])), m_selectorList);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(i < checked ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, keys[i]);
    }
    m_selectorList->setCurrentRow(current);
}

void FigureContentPage::addChartKinds(QFormLayout* form) {
    const FigureChoices plots = {{tr("Where the phrase begins"), u"location"_s},
                                 {tr("Concepts"), u"concepts"_s},
                                 {tr("Where the phrase begins, and concepts"), u"location,concepts"_s},
                                 {tr("What fails"), u"failures"_s},
                                 {tr("Accuracy by group"), u"accuracy"_s},
                                 {tr("IoU"), u"iou"_s},
                                 {tr("Where IoU is lost"), u"regret"_s},
                                 {tr("Run against run"), u"runs"_s},
                                 {tr("Ablation"), u"ablation"_s}};
    const FigureChoices tables = {{tr("Scores"), u"scores"_s},     {tr("Patterns"), u"patterns"_s}, {tr("When"), u"when"_s},
                                  {tr("Failures"), u"failures"_s}, {tr("Lengths"), u"lengths"_s},   {tr("Ablation"), u"ablation"_s}};
    auto* kind = addChoice(form, u"figureChart"_s, tr("Shows"), {},
                           [](FigureSpec& spec) -> std::string& { return spec.chart.kind; });
    onShow([kind, plots, tables](const FigureSpec& spec) {
        const QString now = toQString(spec.chart.kind);
        kind->clear();
        for (const auto& [text, value] : spec.layout == FigureTemplate::Table ? tables : plots)
            kind->addItem(text, value);
        if (kind->findData(now) < 0)
            kind->addItem(now, now);  // of a file: said as it stands there
        kind->setCurrentIndex(kind->findData(now));
    });
}

void FigureContentPage::addChart(QVBoxLayout* layout) {
    QVBoxLayout* inside = nullptr;
    m_chartGroup = addSection(layout, this, &inside);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    inside->addLayout(form);
    addChartKinds(form);
    FigureChoices selectors;
    for (const char* key : kUsualSelectors)
        selectors.append({selectorText(key), QString::fromLatin1(key)});
    m_chartSelector = addChoice(form, u"figureChartSelector"_s, tr("Choices of"), selectors,
                                [](FigureSpec& spec) -> std::string& { return spec.chart.selector; });
    QLineEdit* group = addLine(form, u"figureChartGroup"_s, tr("Group"),
                               [](FigureSpec& spec) -> std::string& { return spec.chart.group; });
    QLineEdit* query = addLine(form, u"figureChartQuery"_s, tr("Query"),
                               [](FigureSpec& spec) -> std::string& { return spec.chart.query; });
    query->setPlaceholderText(tr("All samples"));
    onShow([=, this](const FigureSpec& spec) {
        const bool counts = spec.layout == FigureTemplate::Plot && spec.chart.kind != "ablation";  // those are a table's
        form->setRowVisible(m_chartSelector, counts && (asksFor(spec, "failures") || asksFor(spec, "runs")));
        form->setRowVisible(group, counts && asksFor(spec, "accuracy"));
        form->setRowVisible(query, counts);
    });
}

/// What the template does not use is not there.
void FigureContentPage::showParts(const FigureSpec& spec) {
    const bool chart = isChart(spec.layout);
    m_sampleGroup->setVisible(!chart);
    m_phraseGroup->setVisible(spec.layout == FigureTemplate::ContactSheet || spec.layout == FigureTemplate::Attention);
    const bool chooses = spec.layout == FigureTemplate::Plot
                             ? asksFor(spec, "iou")
                             : !chart && spec.layout != FigureTemplate::Gallery && spec.layout != FigureTemplate::Attention;
    m_selectorGroup->setVisible(chooses);
    m_chartGroup->setVisible(chart);
}

}  // namespace groundscope
