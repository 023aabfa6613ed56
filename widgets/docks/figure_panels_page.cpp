// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/figure_panels_page.h"

#include "widgets/docks/move_list.h"
#include "widgets/docks/parts.h"
#include "widgets/figure/panel_source.h"
#include "widgets/render/convert.h"
#include "widgets/render/selection_labels.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr double kLeastPart = 0.01;

QString kindText(const std::string& kind) {
    if (kind == "image")
        return FigurePanelsPage::tr("Image");
    if (kind == "ground-truth")
        return FigurePanelsPage::tr("Ground truth");
    if (kind == "mask")
        return FigurePanelsPage::tr("Mask");
    if (kind == "heat")
        return FigurePanelsPage::tr("Heat map");
    return kind == "errors" ? FigurePanelsPage::tr("Errors (TP, FP, FN)") : toQString(kind);
}

QString panelText(const FigurePanel& panel, std::size_t runs) {
    if (!panel.title.empty())
        return toQString(panel.title);
    QStringList words = {kindText(panel.kind)};
    if (!panel.sample.empty())
        words.append(toQString(panel.sample));
    if (!panel.selector.empty())
        words.append(selectorText(panel.selector));
    if (runs > 1 && showsRun(panel))
        words.append(FigurePanelsPage::tr("run %1").arg(panel.run + 1));
    return words.join(u" · "_s);
}

bool hasColumns(const FigureSpec& spec) {
    return spec.layout == FigureTemplate::Comparison || spec.layout == FigureTemplate::Grid;
}

/// As they are seen: a person who changes one of the template's own columns keeps the others.
std::vector<FigurePanel>& columnsOf(FigureSpec& spec) {
    if (hasColumns(spec))
        spec.panels = panelsShown(spec);
    return spec.panels;
}

/// A part stays inside of the picture.
void keepInside(Rect& part) {
    part.x = std::min(part.x, 1 - kLeastPart);
    part.y = std::min(part.y, 1 - kLeastPart);
    part.width = std::clamp(part.width, kLeastPart, 1 - part.x);
    part.height = std::clamp(part.height, kLeastPart, 1 - part.y);
}

template <typename T>
T& itemAt(std::vector<T>& items, const MoveList* list, T& none) {
    const int row = list->currentRow();
    return row >= 0 && row < static_cast<int>(items.size()) ? items[static_cast<std::size_t>(row)] : none;
}

QFormLayout* makeFields(QWidget* fields) {
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(4);
    return form;
}

}  // namespace

FigurePanelsPage::FigurePanelsPage(QWidget* parent) : FigureForm(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    m_panelGroup = new QWidget(this);
    auto* panels = new QVBoxLayout(m_panelGroup);
    panels->setContentsMargins(0, 0, 0, 8);
    layout->addWidget(m_panelGroup);
    addPanels(panels);
    addPanelFields(panels);
    addInsets(layout);
    addInsetFields(layout);
    layout->addStretch(1);
    connectPanels();
    connectInsets();
    onShow([this](const FigureSpec& spec) { m_panelGroup->setVisible(hasColumns(spec)); });
}

void FigurePanelsPage::addPanels(QVBoxLayout* layout) {
    layout->addWidget(makeCaption(tr("Columns"), this));
    m_panelList = new MoveList(u"figurePanels"_s, tr("Columns of the figure"), this);
    layout->addWidget(m_panelList);
    onShow([this](const FigureSpec& spec) {  // first: the fields below show the current one
        QList<MoveList::Row> rows;
        if (hasColumns(spec))
            for (const FigurePanel& panel : panelsShown(spec))
                rows.append({panelText(panel, spec.runs.size()), {}, {}});
        m_panelList->setRows(rows);
        m_panelFields->setEnabled(!rows.isEmpty());
    });
}

void FigurePanelsPage::addPanelFields(QVBoxLayout* layout) {
    m_panelFields = new QWidget(this);
    layout->addWidget(m_panelFields);
    QFormLayout* form = makeFields(m_panelFields);
    FigureChoices kinds;
    for (const char* kind : {"image", "ground-truth", "mask", "heat", "errors"})
        kinds.append({kindText(kind), QString::fromLatin1(kind)});
    addChoice(form, u"figurePanelKind"_s, tr("Shows"), kinds,
              [this](FigureSpec& spec) -> std::string& { return currentPanel(spec).kind; });
    m_selector = addChoice(form, u"figurePanelSelector"_s, tr("Choice of"), {{tr("As the template"), QString()}},
                           [this](FigureSpec& spec) -> std::string& { return currentPanel(spec).selector; });
    QDoubleSpinBox* phrase = addCount(
        form, u"figurePanelPhrase"_s, tr("Noun phrase"), {0, 999, 1, 0, {}, {}},
        [this](const FigureSpec& spec) { return QVariant(panelOf(spec).phrase.value_or(-1) + 1); },
        [this](FigureSpec& spec, const QVariant& value) {
            const int number = value.toInt();
            currentPanel(spec).phrase = number > 0 ? std::optional(number - 1) : std::nullopt;
        });
    phrase->setSpecialValueText(tr("By the choice"));
    QDoubleSpinBox* level =
        addCount(form, u"figurePanelLevel"_s, tr("Mask"), {1, 3, 1, 0, {}, {}},
                 [this](const FigureSpec& spec) { return QVariant(panelOf(spec).level + 1); },
                 [this](FigureSpec& spec, const QVariant& value) { currentPanel(spec).level = value.toInt() - 1; });
    QDoubleSpinBox* run =
        addCount(form, u"figurePanelRun"_s, tr("Run"), {1, 99, 1, 0, {}, {}},
                 [this](const FigureSpec& spec) { return QVariant(panelOf(spec).run + 1); },
                 [this](FigureSpec& spec, const QVariant& value) { currentPanel(spec).run = value.toInt() - 1; });
    QLineEdit* sample = addLine(form, u"figurePanelSample"_s, tr("Sample"),
                                [this](FigureSpec& spec) -> std::string& { return currentPanel(spec).sample; });
    sample->setPlaceholderText(tr("The row's"));
    QLineEdit* title = addLine(form, u"figurePanelTitle"_s, tr("Title"),
                               [this](FigureSpec& spec) -> std::string& { return currentPanel(spec).title; });
    title->setPlaceholderText(tr("Made from what is shown"));
    onShow([=, this](const FigureSpec& spec) {
        const FigurePanel panel = panelOf(spec);
        form->setRowVisible(m_selector, showsRun(panel) && !panel.phrase);
        form->setRowVisible(phrase, showsRun(panel));
        form->setRowVisible(level, showsRun(panel) && panel.phrase);
        form->setRowVisible(run, showsRun(panel) && spec.runs.size() > 1);
        form->setRowVisible(sample, spec.layout == FigureTemplate::Grid);
    });
}

void FigurePanelsPage::connectPanels() {
    connect(m_panelList, &MoveList::addRequested, this, [this] {
        apply([](FigureSpec& spec) { columnsOf(spec).emplace_back(); }, tr("Add a column"));
        m_panelList->setCurrentRow(m_panelList->list()->count() - 1);
    });
    connect(m_panelList, &MoveList::removeRequested, this, [this](int row) {
        apply([row](FigureSpec& spec) { columnsOf(spec).erase(spec.panels.begin() + row); }, tr("Remove a column"));
    });
    connect(m_panelList, &MoveList::moveRequested, this, [this](int from, int to) {
        apply([=](FigureSpec& spec) { moveRow(columnsOf(spec), from, to); }, tr("Move a column"));
    });
    connect(m_panelList, &MoveList::currentRowChanged, this, [this](int row) {
        setItem(row);
        setSpec(spec());
    });
}

void FigurePanelsPage::addInsets(QVBoxLayout* layout) {
    layout->addWidget(makeCaption(tr("Enlarged parts"), this));
    m_insetList = new MoveList(u"figureInsets"_s, tr("Enlarged parts of the figure"), this);
    m_insetList->setAddTip(tr("Add an enlarged part, or drag over a panel of the page with Shift held"));
    layout->addWidget(m_insetList);
    onShow([this](const FigureSpec& spec) {
        QList<MoveList::Row> rows;
        for (const FigureInset& inset : spec.insets)
            rows.append({tr("Panel %1, %2 times").arg(inset.panel + 1).arg(inset.zoom), {}, {}});
        m_insetList->setRows(rows);
        m_insetFields->setEnabled(!spec.insets.empty());
    });
}

void FigurePanelsPage::addInsetFields(QVBoxLayout* layout) {
    m_insetFields = new QWidget(this);
    layout->addWidget(m_insetFields);
    QFormLayout* form = makeFields(m_insetFields);
    addChoice(form, u"figureInsetCorner"_s, tr("Corner"),
              {{tr("Top left"), u"top-left"_s},
               {tr("Top right"), u"top-right"_s},
               {tr("Bottom left"), u"bottom-left"_s},
               {tr("Bottom right"), u"bottom-right"_s}},
              [this](FigureSpec& spec) -> std::string& { return currentInset(spec).corner; });
    addNumber(form, u"figureInsetZoom"_s, tr("Zoom"), {1, 20, 0.5, 1, {}, {}},
              [this](FigureSpec& spec) -> double& { return currentInset(spec).zoom; });
    addCount(form, u"figureInsetPanel"_s, tr("Panel"), {1, 999, 1, 0, {}, {}},
             [this](const FigureSpec& spec) { return QVariant(insetOf(spec).panel + 1); },
             [this](FigureSpec& spec, const QVariant& value) { currentInset(spec).panel = value.toInt() - 1; });
    struct Side {
        QString name;
        QString label;
        double Rect::* value;
    };
    const Side sides[] = {{u"figureInsetX"_s, tr("Left"), &Rect::x},
                          {u"figureInsetY"_s, tr("Top"), &Rect::y},
                          {u"figureInsetWidth"_s, tr("Width"), &Rect::width},
                          {u"figureInsetHeight"_s, tr("Height"), &Rect::height}};
    for (const auto& [name, label, value] : sides)
        addNumber(form, name, label, {0, 1, 0.01, 3, {}, {}}, [this, value = value](const FigureSpec& spec) { return insetOf(spec).part.*value; },
                  [this, value = value](FigureSpec& spec, double to) {
                      Rect& part = currentInset(spec).part;
                      part.*value = to;
                      keepInside(part);
                  });
}

void FigurePanelsPage::connectInsets() {
    connect(m_insetList, &MoveList::addRequested, this, [this] {
        apply([](FigureSpec& spec) {
            FigureInset inset;
            inset.part = {0.375, 0.375, 0.25, 0.25};
            spec.insets.push_back(inset);
        }, tr("Add an enlarged part"));
        setCurrentInset(m_insetList->list()->count() - 1);
    });
    connect(m_insetList, &MoveList::removeRequested, this, [this](int row) {
        apply([row](FigureSpec& spec) { spec.insets.erase(spec.insets.begin() + row); }, tr("Remove an enlarged part"));
    });
    connect(m_insetList, &MoveList::moveRequested, this, [this](int from, int to) {
        apply([=](FigureSpec& spec) { moveRow(spec.insets, from, to); }, tr("Move an enlarged part"));
    });
    connect(m_insetList, &MoveList::currentRowChanged, this, [this](int row) {
        setItem(row);
        setSpec(spec());
    });
}

void FigurePanelsPage::setCurrentInset(int row) {
    m_insetList->setCurrentRow(row);
}

void FigurePanelsPage::setSelectors(const QStringList& keys) {
    for (const QString& key : keys)
        if (m_selector->findData(key) < 0)
            m_selector->addItem(selectorText(toUtf8(key)), key);
}

FigurePanel& FigurePanelsPage::currentPanel(FigureSpec& spec) {
    return itemAt(columnsOf(spec), m_panelList, m_noPanel);
}

FigurePanel FigurePanelsPage::panelOf(const FigureSpec& spec) {
    FigureSpec copy = spec;
    return currentPanel(copy);
}

FigureInset FigurePanelsPage::insetOf(const FigureSpec& spec) {
    FigureSpec copy = spec;
    return currentInset(copy);
}

FigureInset& FigurePanelsPage::currentInset(FigureSpec& spec) {
    return itemAt(spec.insets, m_insetList, m_noInset);
}

}  // namespace groundscope
