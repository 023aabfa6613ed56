// SPDX-License-Identifier: GPL-3.0-or-later
/// Makes figures of made-up samples by layOutFigure, and checks what holds for every page.
#pragma once

#include "tests/widgets/example_run.h"
#include "tests/widgets/figure_page_support.h"
#include "widgets/figure/layout.h"
#include "widgets/render/convert.h"

#include <QTest>

namespace groundscope::test {

using namespace Qt::StringLiterals;

inline constexpr Size kFigureSample{160, 120};

struct FigureMaker {
    FigureSpec spec;
    FigureData data;
    FigureMaker() {
        spec.page.width = 234;
        data.benchmark = "PixMMVP";
    }
    void addRun(const std::string& label) {
        FigureRunInfo info;
        info.label = label;
        data.runs.push_back(std::move(info));
        spec.runs.push_back({label, {}, label});
    }
    FigureSample& addSample(const std::string& id) {
        FigureSample sample;
        sample.sample = example::makeSample(id, kFigureSample, {80, 60}, 30);
        sample.image = std::make_shared<RgbImage>(toRgbImage(example::makePicture(kFigureSample)));
        for (std::size_t i = 0; i < data.runs.size(); ++i) {
            sample.runs.push_back(std::make_shared<SampleRun>(example::makeRun(sample.sample, kFigureSample, {80, 60}, 30)));
            sample.concepts.emplace_back("a");
        }
        data.samples.push_back(std::move(sample));
        spec.samples.push_back(id);
        return data.samples.back();
    }
    SampleRun& formOf(std::size_t sample) {
        auto copy = std::make_shared<SampleRun>(*data.samples[sample].runs[0]);
        data.samples[sample].runs[0] = copy;
        return *copy;
    }
};

inline Figure made(const FigureMaker& maker) {
    const Result<Figure> figure = layOutFigure(maker.spec, maker.data);
    if (!figure.has_value()) {
        QTest::qFail(figure.error().message.c_str(), __FILE__, __LINE__);
        return Figure{{FigurePage{}}, {}, false, {}, {}, {}, {}, {}};
    }
    const FigureStyle style = *FigureStyle::from(maker.spec);
    for (const FigurePage& page : figure->pages)
        if (const QString fault = faultOf(page, style.ruler(), {maker.spec, maker.data, style, *maker.spec.page.width, 2000}); !fault.isEmpty())
            QTest::qFail(qPrintable(fault), __FILE__, __LINE__);
    return *figure;
}

inline const TextRuler& ruler() {
    static const TextRuler kRuler(u"Noto Sans"_s);
    return kRuler;
}

/// Lines across the page, from the top.
inline std::vector<PathItem> rulesOn(const FigurePage& page, double least) {
    std::vector<PathItem> rules;
    for (PathItem& item : itemsOf<PathItem>(page))
        if (item.path.elementCount() == 2 && item.path.boundingRect().height() == 0 && item.path.boundingRect().width() > least)
            rules.push_back(item);
    return rules;
}

}  // namespace groundscope::test
