// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/run_settings_pages.h"

#include "core/grounding/selectors.h"
#include "widgets/render/convert.h"
#include "widgets/render/icons.h"
#include "widgets/render/selection_labels.h"
#include "widgets/render/selection_marks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <limits>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

QComboBox* makeChoice(QWidget* parent, const QString& name, const QList<std::pair<QString, QVariant>>& choices) {
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    for (const auto& [text, value] : choices)
        box->addItem(text, value);
    return box;
}

/// Values outside the allowed range can be entered: RunConfig::check() says what is wrong with them.
QSpinBox* makeNumber(QWidget* parent, const QString& name, int low, int high) {
    auto* box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setRange(low, high);
    return box;
}

QDoubleSpinBox* makeReal(QWidget* parent, const QString& name, double low, double high, double step) {
    auto* box = new QDoubleSpinBox(parent);
    box->setObjectName(name);
    box->setRange(low, high);
    box->setSingleStep(step);
    return box;
}

void choose(QComboBox* box, const QVariant& value) {
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

template <typename Page>
void tellChanges(Page* page) {
    for (auto* box : page->template findChildren<QComboBox*>())
        QObject::connect(box, &QComboBox::currentIndexChanged, page, &Page::changed);
    for (auto* box : page->template findChildren<QSpinBox*>())
        QObject::connect(box, &QSpinBox::valueChanged, page, &Page::changed);
    for (auto* box : page->template findChildren<QDoubleSpinBox*>())
        QObject::connect(box, &QDoubleSpinBox::valueChanged, page, &Page::changed);
    for (auto* box : page->template findChildren<QCheckBox*>())
        QObject::connect(box, &QCheckBox::toggled, page, &Page::changed);
}

}  // namespace

RunPage::RunPage(QWidget* parent) : SettingsForm(parent) {
    buildAnswer();
    buildSelectors();
    buildPoints();
    tellChanges(this);
    connect(m_selectors, &QListWidget::itemChanged, this, &RunPage::changed);
    connect(m_profile, &QComboBox::activated, this,
            [this] { Q_EMIT profileChosen(m_profile->currentData().toString()); });
}

void RunPage::buildAnswer() {
    m_probing = makeChoice(this, u"probing"_s,
                           {{tr("1: question and options"), 1},
                            {tr("2: identify the expression"), 2},
                            {tr("3: answer by letter"), 3},
                            {tr("4: write boxes (baseline)"), kBoxProbing}});
    m_profile = makeChoice(this, u"profile"_s,
                           {{tr("Clean: every defect corrected"), u"clean"_s},
                            {tr("Paper: as the paper describes"), u"paper"_s},
                            {tr("Reference: as the published scripts do"), u"reference"_s}});
    m_temperature = makeReal(this, u"temperature"_s, -1, 100, 0.1);
    m_temperature->setSpecialValueText({});
    m_longest = makeNumber(this, u"maxNewTokens"_s, 0, 1'000'000);
    m_longest->setSuffix(tr(" tokens"));
    addField(u"probing"_s, tr("P&robing:"), m_probing);
    addField(u"profile"_s, tr("&Profile:"), m_profile,
             tr("Sets switches, attention rows, temperature and judge as the profile has them."));
    addField(u"temperature"_s, tr("&Temperature:"), m_temperature, tr("0 takes the likeliest word each time."));
    addField(u"maxNewTokens"_s, tr("&Longest answer:"), m_longest);
}

void RunPage::buildSelectors() {
    m_selectors = new QListWidget(this);
    m_selectors->setObjectName(u"selectors"_s);
    for (const SelectorInfo& info : allSelectors()) {
        QString text = selectorText(info.name);
        if (info.needsTruth)
            text += u" · "_s + tr("looks at the ground truth");
        if (info.needsJudge)
            text += u" · "_s + tr("asks a judge");
        auto* item = new QListWidgetItem(selectorIcon(info.name), text, m_selectors);
        item->setData(Qt::UserRole, toQString(std::string(info.name)));
        item->setToolTip(selectorHint(info.name));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    const int rows = std::clamp(m_selectors->count(), 3, 8);
    m_selectors->setFixedHeight(rows * std::max(22, m_selectors->sizeHintForRow(0)) + 6);
    addField(u"selectors"_s, tr("&Selectors:"), m_selectors);
}

void RunPage::buildPoints() {
    m_pointMode = makeChoice(this, u"pointMode"_s,
                             {{tr("k-th pixel of the enlarged map (as published)"), int(PointMode::UpsampledRank)},
                              {tr("k-th peak of the map"), int(PointMode::LocalMaximum)},
                              {tr("random point of the image"), int(PointMode::Random)}});
    m_pointRank = makeNumber(this, u"pointRank"_s, 0, 100'000);
    m_pointSeed = makeNumber(this, u"pointSeed"_s, 0, std::numeric_limits<int>::max());
    m_instances = makeNumber(this, u"instances"_s, 0, 100'000);
    m_instances->setSpecialValueText(tr("off"));
    addField(u"pointMode"_s, tr("Point &for the masks:"), m_pointMode);
    addField(u"pointRank"_s, tr("&k:"), m_pointRank);
    addField(u"pointSeed"_s, tr("See&d of random points:"), m_pointSeed);
    addField(u"instances"_s, tr("Several &instances:"), m_instances,
             tr("Asks for masks at up to this many peaks of a phrase's map and unites them."));
}

void RunPage::load(const RunConfig& config) {
    const QSignalBlocker quiet(this);
    choose(m_probing, config.probing);
    choose(m_profile, toQString(config.profile));
    m_temperature->setValue(config.generation.temperature);
    m_longest->setValue(config.generation.maxNewTokens);
    for (int row = 0; row < m_selectors->count(); ++row) {
        QListWidgetItem* item = m_selectors->item(row);
        const std::string name = toUtf8(item->data(Qt::UserRole).toString());
        const bool wanted = std::find(config.selectors.begin(), config.selectors.end(), name) != config.selectors.end();
        item->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
    }
    choose(m_pointMode, int(config.pointMode));
    m_pointRank->setValue(config.pointRank);
    m_pointSeed->setValue(static_cast<int>(std::min<std::uint64_t>(config.pointSeed, std::numeric_limits<int>::max())));
    m_instances->setValue(config.instances);
}

void RunPage::store(RunConfig& config) const {
    config.probing = m_probing->currentData().toInt();
    config.profile = toUtf8(m_profile->currentData().toString());
    config.generation.temperature = m_temperature->value();
    config.generation.maxNewTokens = m_longest->value();
    config.selectors.clear();
    for (int row = 0; row < m_selectors->count(); ++row)
        if (m_selectors->item(row)->checkState() == Qt::Checked)
            config.selectors.push_back(toUtf8(m_selectors->item(row)->data(Qt::UserRole).toString()));
    config.pointMode = static_cast<PointMode>(m_pointMode->currentData().toInt());
    config.pointRank = m_pointRank->value();
    config.pointSeed = static_cast<std::uint64_t>(m_pointSeed->value());
    config.instances = m_instances->value();
}

SimilarityPage::SimilarityPage(QWidget* parent) : SettingsForm(parent) {
    addField(u"similarity.vectors"_s, tr("&Word vectors:"), buildVectors(),
             tr("A spaCy model folder, or a GloVe or word2vec file. Empty: the language model's own embeddings."));
    addField(u"similarity.cut"_s, tr("&Cut:"), buildCut(), tr("Below it no mask is chosen. The published scripts take 0.7."));
    m_mask = makeChoice(this, u"similarityMask"_s,
                        {{tr("the whole (as published)"), u"last"_s},
                         {tr("the one with the highest predicted IoU"), u"predicted-iou"_s}});
    addField(u"similarity.mask"_s, tr("&Mask of the phrase:"), m_mask);
    tellChanges(this);
    connect(m_vectors, &QLineEdit::textChanged, this, &SimilarityPage::changed);
}

QWidget* SimilarityPage::buildVectors() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_vectors = new QLineEdit(row);
    m_vectors->setObjectName(u"vectors"_s);
    m_vectors->setClearButtonEnabled(true);
    m_vectors->setPlaceholderText(tr("the language model's own"));
    m_vectors->setAccessibleName(tr("Word vectors"));
    layout->addWidget(m_vectors, 1);
    row->setFocusProxy(m_vectors);
    const auto addButton = [&](const QString& icon, const QString& name, bool file) {
        auto* button = new QToolButton(row);
        button->setIcon(themedIcon(icon));
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, file] { browse(file); });
        layout->addWidget(button);
    };
    addButton(u"folder-open"_s, tr("Choose a folder of vectors"), false);
    addButton(u"document-open"_s, tr("Choose a file of vectors"), true);
    return row;
}

QWidget* SimilarityPage::buildCut() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_hasCut = new QCheckBox(tr("&No mask below a similarity of"), row);
    m_hasCut->setObjectName(u"hasCut"_s);
    m_cut = makeReal(row, u"cut"_s, -10, 10, 0.05);
    m_cut->setAccessibleName(tr("Cut"));
    m_cut->setEnabled(false);
    connect(m_hasCut, &QCheckBox::toggled, m_cut, &QWidget::setEnabled);
    layout->addWidget(m_hasCut);
    layout->addWidget(m_cut);
    layout->addStretch();
    row->setFocusProxy(m_hasCut);
    return row;
}

void SimilarityPage::browse(bool file) {
    const QString path = file ? QFileDialog::getOpenFileName(this, tr("Word Vectors"), m_vectors->text())
                              : QFileDialog::getExistingDirectory(this, tr("Word Vectors"), m_vectors->text());
    if (!path.isEmpty())
        m_vectors->setText(path);
}

void SimilarityPage::load(const RunConfig& config) {
    const QSignalBlocker quiet(this);
    m_vectors->setText(toQString(config.similarity.vectors));
    m_hasCut->setChecked(config.similarity.cut.has_value());
    m_cut->setValue(config.similarity.cut.value_or(0.7));
    choose(m_mask, toQString(config.similarity.mask));
}

void SimilarityPage::store(RunConfig& config) const {
    config.similarity.vectors = toPath(m_vectors->text().trimmed());
    config.similarity.cut = m_hasCut->isChecked() ? std::optional(m_cut->value()) : std::nullopt;
    config.similarity.mask = toUtf8(m_mask->currentData().toString());
}

JudgePage::JudgePage(QWidget* parent) : SettingsForm(parent) {
    m_kind = makeChoice(this, u"judgeKind"_s,
                        {{tr("the loaded language model (no network)"), u"local"_s},
                         {tr("a chat endpoint"), u"chat"_s}});
    m_scheme = makeChoice(this, u"judgeScheme"_s,
                          {{tr("threes, then a final (paper)"), u"threes"_s},
                           {tr("all at once (published scripts)"), u"all"_s},
                           {tr("groups of twelve (demo)"), u"twelves"_s}});
    m_presence = new QCheckBox(tr("Ask &first whether the object is in the image"), this);
    m_presence->setObjectName(u"presence"_s);
    m_temperature = makeReal(this, u"judgeTemperature"_s, -1, 100, 0.1);
    m_orderChecks = makeNumber(this, u"orderChecks"_s, 0, 100'000);
    m_orderChecks->setSpecialValueText(tr("off"));
    addField(u"judge.kind"_s, tr("&Judge:"), m_kind);
    addField(u"judge.endpoint"_s, tr("&Endpoint:"), buildEndpoint());
    addField(u"judge.scheme"_s, tr("Masks are &shown:"), m_scheme);
    addField(u"judge.presence"_s, {}, m_presence);
    addField(u"judge.temperature"_s, tr("&Temperature:"), m_temperature);
    addField(u"judge.orderChecks"_s, tr("Ask again in other &orders:"), m_orderChecks,
             tr("How often; shows how much the choice depends on the order of the pictures."));
    tellChanges(this);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &JudgePage::refresh);
}

QWidget* JudgePage::buildEndpoint() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_endpoint = new QLabel(row);
    m_endpoint->setTextFormat(Qt::PlainText);
    m_endpoint->setWordWrap(true);
    auto* button = new QPushButton(tr("Set &Up…"), row);
    button->setObjectName(u"setUpEndpoint"_s);
    connect(button, &QPushButton::clicked, this, &JudgePage::endpointRequested);
    layout->addWidget(m_endpoint, 1);
    layout->addWidget(button);
    row->setFocusProxy(button);
    return row;
}

void JudgePage::load(const RunConfig& config) {
    const QSignalBlocker quiet(this);
    m_judge = config.judge;
    choose(m_kind, toQString(config.judge.kind));
    choose(m_scheme, toQString(config.judge.scheme));
    m_presence->setChecked(config.judge.presence);
    m_temperature->setValue(config.judge.temperature);
    m_orderChecks->setValue(config.judge.orderChecks);
    refresh();
}

void JudgePage::store(RunConfig& config) const {
    config.judge = m_judge;
    config.judge.kind = toUtf8(m_kind->currentData().toString());
    config.judge.scheme = toUtf8(m_scheme->currentData().toString());
    config.judge.presence = m_presence->isChecked();
    config.judge.temperature = m_temperature->value();
    config.judge.orderChecks = m_orderChecks->value();
}

void JudgePage::refresh() {
    m_endpoint->setText(m_judge.endpoint.empty()
                            ? tr("none")
                            : u"%1 · %2"_s.arg(toQString(m_judge.model), toQString(m_judge.endpoint)));
}

}  // namespace groundscope
