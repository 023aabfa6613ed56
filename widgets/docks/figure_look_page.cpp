// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/figure_look_page.h"

#include "widgets/docks/parts.h"
#include "widgets/render/convert.h"
#include "widgets/render/palette.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

FigureChoices mapChoices() {
    FigureChoices choices;
    for (const ColorMap map : kColorMaps)
        choices.append({colorMapName(map), colorMapKey(map)});
    return choices;
}

/// The whole picture is no crop.
void setCrop(FigureSpec& spec, const Rect& part) {
    const bool whole = part.x <= 0 && part.y <= 0 && part.width >= 1 && part.height >= 1;
    spec.crop = whole ? std::nullopt : std::optional(part);
}

Rect cropOf(const FigureSpec& spec) {
    return spec.crop.value_or(Rect{0, 0, 1, 1});
}

}  // namespace

QFormLayout* addFigureGroup(QVBoxLayout* layout, const QString& title, QWidget* parent) {
    if (layout->count() > 0)
        layout->addSpacing(8);
    layout->addWidget(makeCaption(title, parent));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(4);
    layout->addLayout(form);
    return form;
}

FigureLookPage::FigureLookPage(QWidget* parent) : FigureForm(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    addPage(layout);
    addView(layout);
    addCrop(layout);
    addWords(layout);
    layout->addStretch(1);
}

void FigureLookPage::addPage(QVBoxLayout* layout) {
    QFormLayout* form = addFigureGroup(layout, tr("Page"), this);
    addChoice(form, u"figurePreset"_s, tr("Page"),
              {{tr("CVPR, one column (3.25 in)"), u"cvpr-column"_s},
               {tr("CVPR, both columns (6.875 in)"), u"cvpr-page"_s},
               {tr("NeurIPS (5.5 in)"), u"neurips"_s},
               {tr("A4"), u"a4"_s},
               {tr("Slide 16:9"), u"slide"_s}},
              [](FigureSpec& spec) -> std::string& { return spec.page.preset; });
    const QString points = tr(" pt");
    addNumber(form, u"figureWidth"_s, tr("Width"), {36, 2000, 1, 1, points, tr("As the page")},
              [](FigureSpec& spec) -> std::optional<double>& { return spec.page.width; });
    addNumber(form, u"figureHeight"_s, tr("Most height"), {36, 3000, 1, 1, points, tr("As the page")},
              [](FigureSpec& spec) -> std::optional<double>& { return spec.page.maxHeight; });
    auto* font = new QFontComboBox(this);
    font->setObjectName(u"figureFont"_s);
    font->setAccessibleName(tr("Font"));
    font->setFontFilters(QFontComboBox::ScalableFonts);
    font->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    font->setMinimumContentsLength(8);
    keepWheelForScrolling(font);
    leaveUndoToTheFigure(font);
    form->addRow(tr("Font"), font);
    const auto show = [font](const FigureSpec& spec) {
        if (const QString name = toQString(spec.page.font); font->currentText() != name)
            font->setCurrentFont(QFont(name));
    };
    onShow(show);
    connect(font->lineEdit(), &QLineEdit::editingFinished, this, [this, show] { show(spec()); });  // typed, but there is none
    connect(font, &QFontComboBox::activated, this, [this, font] {
        apply([font](FigureSpec& spec) { spec.page.font = toUtf8(font->currentText()); }, tr("Font"));
    });
    addNumber(form, u"figureFontSize"_s, tr("Font size"), {5, 24, 0.5, 1, points, {}},
              [](FigureSpec& spec) -> double& { return spec.page.fontSize; });
    addNumber(form, u"figureLineWidth"_s, tr("Lines"), {0.5, 4, 0.25, 2, points, {}},
              [](FigureSpec& spec) -> double& { return spec.page.lineWidth; });
    addNumber(form, u"figureGap"_s, tr("Gap"), {0, 72, 1, 1, points, {}},
              [](FigureSpec& spec) -> double& { return spec.page.gap; });
    QDoubleSpinBox* columns = addCount(form, u"figureColumns"_s, tr("Pictures a row"), {0, 12, 1, 0, {}, {}},
                                       [](FigureSpec& spec) -> int& { return spec.page.columns; });
    columns->setSpecialValueText(tr("As the template"));
    addChoice(form, u"figureLetters"_s, tr("Letters"),
              {{tr("No letters"), QString()}, {u"(a)"_s, u"(a)"_s}, {u"a"_s, u"a"_s}, {u"A"_s, u"A"_s}},
              [](FigureSpec& spec) -> std::string& { return spec.page.letters; });
    addCheck(form, u"figureOutlineText"_s, tr("Words as outlines (no fonts in the file)"),
             [](FigureSpec& spec) -> bool& { return spec.page.outlineText; });
}

void FigureLookPage::addView(QVBoxLayout* layout) {
    QFormLayout* form = addFigureGroup(layout, tr("Colours"), this);
    addChoice(form, u"figureColors"_s, tr("Colours"),
              {{tr("Safe for all eyes"), u"safe"_s}, {tr("As the paper"), u"paper"_s}},
              [](FigureSpec& spec) -> std::string& { return spec.view.colors; });
    addCheck(form, u"figureHatch"_s, tr("Hatched masks"), [](FigureSpec& spec) -> bool& { return spec.view.hatch; });
    addNumber(form, u"figureFill"_s, tr("Fill of masks"), {0, 1, 0.05, 2, {}, {}},
              [](FigureSpec& spec) -> double& { return spec.view.fill; });
    addChoice(form, u"figureMap"_s, tr("Heat map"), mapChoices(), [](FigureSpec& spec) -> std::string& { return spec.view.map; });
    addChoice(form, u"figureInterpolation"_s, tr("Smoothing"),
              {{tr("Bicubic"), u"bicubic"_s}, {tr("None (cells)"), u"nearest"_s}},
              [](FigureSpec& spec) -> std::string& { return spec.view.interpolation; });
    addNumber(form, u"figurePercentile"_s, tr("Clip at percentile"), {50, 100, 0.5, 1, {}, {}},
              [](FigureSpec& spec) -> double& { return spec.view.percentile; });
    addNumber(form, u"figureGamma"_s, tr("Gamma"), {0.2, 5, 0.1, 2, {}, {}},
              [](FigureSpec& spec) -> double& { return spec.view.gamma; });
    addNumber(form, u"figureContour"_s, tr("Contour at"), {0.05, 1, 0.05, 2, {}, tr("None")},
              [](FigureSpec& spec) -> std::optional<double>& { return spec.view.contour; });
    addCheck(form, u"figureSharedRange"_s, tr("One range for all heat maps"),
             [](FigureSpec& spec) -> bool& { return spec.view.sharedRange; });
}

void FigureLookPage::addCrop(QVBoxLayout* layout) {
    QFormLayout* form = addFigureGroup(layout, tr("Part of each picture"), this);
    struct Side {
        const char16_t* name;
        QString label;
        double Rect::* value;
    };
    const Side sides[] = {{u"figureCropX", tr("Left"), &Rect::x},
                          {u"figureCropY", tr("Top"), &Rect::y},
                          {u"figureCropWidth", tr("Width"), &Rect::width},
                          {u"figureCropHeight", tr("Height"), &Rect::height}};
    for (const Side& side : sides) {
        const bool isSize = side.value == &Rect::width || side.value == &Rect::height;
        QDoubleSpinBox* box = addNumber(
            form, QString::fromUtf16(side.name), side.label, {isSize ? 5.0 : 0.0, isSize ? 100.0 : 95.0, 1, 1, u" %"_s, {}},
            [value = side.value](const FigureSpec& spec) { return 100 * (cropOf(spec).*value); },
            [value = side.value](FigureSpec& spec, double percent) {
                Rect part = cropOf(spec);
                part.*value = percent / 100;
                part.width = std::min(part.width, 1 - part.x);
                part.height = std::min(part.height, 1 - part.y);
                setCrop(spec, part);
            });
        box->setAccessibleName(tr("Part of each picture: %1").arg(side.label));
    }
    addWholePicture(form);
}

void FigureLookPage::addWholePicture(QFormLayout* form) {
    auto* whole = new QPushButton(tr("Whole Picture"), this);
    whole->setObjectName(u"figureCropNone"_s);
    form->addRow(QString(), whole);
    onShow([whole](const FigureSpec& spec) { whole->setEnabled(spec.crop.has_value()); });
    connect(whole, &QPushButton::clicked, this,
            [this] { apply([](FigureSpec& spec) { spec.crop.reset(); }, tr("Part of each picture")); });
}

void FigureLookPage::addWords(QVBoxLayout* layout) {
    QFormLayout* form = addFigureGroup(layout, tr("Words"), this);
    QPlainTextEdit* caption = addText(form, u"figureCaption"_s, tr("Caption"),
                                      [](FigureSpec& spec) -> std::string& { return spec.caption; });
    caption->setPlaceholderText(tr("Made from what is shown"));
    QPlainTextEdit* alt = addText(form, u"figureAlt"_s, tr("What is seen"),
                                  [](FigureSpec& spec) -> std::string& { return spec.alt; });
    alt->setPlaceholderText(tr("For readers who do not see the figure"));
    QCheckBox* anonymise = addCheck(form, u"figureAnonymise"_s, tr("Anonymise"),
                                    [](FigureSpec& spec) -> bool& { return spec.anonymise; });
    anonymise->setToolTip(tr("No names of people, machines, folders or files in what is exported"));
}

}  // namespace groundscope
