// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/run_settings_dialog.h"

#include "app/models/run_settings.h"
#include "app/models/run_settings_pages.h"
#include "app/models/switches_page.h"
#include "core/grounding/selectors.h"
#include "widgets/docks/parts.h"
#include "widgets/render/convert.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace groundscope {
using namespace Qt::StringLiterals;

RunSettingsDialog::RunSettingsDialog(const RunConfig& current, QWidget* parent)
    : QDialog(parent),
      m_run(new RunPage),
      m_switches(new SwitchesPage),
      m_similarity(new SimilarityPage),
      m_judge(new JudgePage),
      m_tabs(new QTabWidget(this)),
      m_summary(makeCaption({}, this)),
      m_note(new QLabel(this)) {
    setObjectName(u"runSettingsDialog"_s);
    setWindowTitle(tr("Run Settings"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    addPage(m_run, tr("&Run"));
    addPage(m_switches, tr("S&witches"));
    addPage(m_similarity, tr("Si&milarity"));
    addPage(m_judge, tr("Jud&ge"));
    m_tabs->setObjectName(u"runSettingsTabs"_s);
    m_tabs->setAccessibleName(tr("Pages of the settings"));
    layout->addWidget(m_tabs, 1);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"openRunNote"_s);
    layout->addWidget(m_note);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* use = buttons->addButton(tr("&Use These Settings"), QDialogButtonBox::AcceptRole);
    use->setObjectName(u"useSettings"_s);
    use->setDefault(true);
    auto* reset = buttons->addButton(tr("&Defaults of the Profile"), QDialogButtonBox::ResetRole);
    reset->setObjectName(u"profileDefaults"_s);
    connect(reset, &QPushButton::clicked, this, [this] { takeProfile(toQString(config().profile)); });
    connect(buttons, &QDialogButtonBox::accepted, this, &RunSettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(m_run, &RunPage::changed, this, &RunSettingsDialog::refresh);
    connect(m_run, &RunPage::profileChosen, this, &RunSettingsDialog::takeProfile);
    connect(m_switches, &SwitchesPage::changed, this, &RunSettingsDialog::refresh);
    connect(m_similarity, &SimilarityPage::changed, this, &RunSettingsDialog::refresh);
    connect(m_judge, &JudgePage::changed, this, &RunSettingsDialog::refresh);
    connect(m_judge, &JudgePage::endpointRequested, this, &RunSettingsDialog::endpointRequested);
    setConfig(current);
    resize(720, 720);
}

void RunSettingsDialog::addPage(QWidget* page, const QString& title) {
    auto* scroll = new QScrollArea(m_tabs);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(title);
    scroll->setWidget(page);
    m_tabs->addTab(scroll, title);
}

RunConfig RunSettingsDialog::config() const {
    RunConfig config = m_config;
    m_run->store(config);
    m_similarity->store(config);
    m_judge->store(config);
    config.defects = m_switches->overrides();
    return withSwitches(config);
}

void RunSettingsDialog::setConfig(const RunConfig& config) {
    m_config = config;
    m_run->load(config);
    m_switches->load(config.profile, config.defects);
    m_similarity->load(config);
    m_judge->load(config);
    refresh();
}

void RunSettingsDialog::setOpenRun(const RunConfig& stored) {
    m_openRun = stored;
    refresh();
}

void RunSettingsDialog::setJudgeEndpoint(const std::string& endpoint, const std::string& model) {
    RunConfig changed = config();
    changed.judge.endpoint = endpoint;
    changed.judge.model = model;
    m_judge->load(changed);
    refresh();
}

/// What the profile sets; what it says nothing of stays as the person has it.
void RunSettingsDialog::takeProfile(const QString& profile) {
    RunConfig changed = config();
    const RunConfig defaults = profileDefaults(toUtf8(profile), {}, changed.conversation);
    changed.profile = defaults.profile;
    changed.defects.clear();
    changed.generation.temperature = defaults.generation.temperature;
    changed.judge.scheme = defaults.judge.scheme;
    changed.judge.presence = defaults.judge.presence;
    changed.similarity.cut = defaults.similarity.cut;
    setConfig(changed);
}

void RunSettingsDialog::refresh() {
    const RunConfig now = config();
    for (SettingsForm* form : {static_cast<SettingsForm*>(m_run), static_cast<SettingsForm*>(m_similarity),
                               static_cast<SettingsForm*>(m_judge)})
        form->clearErrors();
    m_summary->setText(tr("Probing %1, %2").arg(now.probing).arg(switchesText(now.switches())));
    const auto difference = m_openRun ? settingsDifference(*m_openRun, now) : std::nullopt;
    m_note->setVisible(difference.has_value());
    if (difference)
        m_note->setText(tr("The open run was made with other settings (%1). Results with these settings go into a new "
                           "file; a run never mixes them.")
                            .arg(toQString(*difference)));
}

std::optional<Error> RunSettingsDialog::problem() const {
    const RunConfig now = config();
    if (const auto checked = now.check(); !checked)
        return checked.error();
    if (now.selectors.empty())
        return Error{ErrorCode::InvalidInput, toUtf8(tr("Choose at least one selector.")), "selectors"};
    if (asksJudge(now.selectors) && now.judge.kind == "chat" && now.judge.endpoint.empty())
        return Error{ErrorCode::InvalidInput, toUtf8(tr("A selector asks a judge: set up the endpoint.")),
                     "judge.endpoint"};
    return std::nullopt;
}

void RunSettingsDialog::showProblem(const Error& error) {
    const QString text = toQString(error.message);
    const QString key = toQString(error.where);
    const std::pair<int, SettingsForm*> forms[] = {{0, m_run}, {2, m_similarity}, {3, m_judge}};
    for (const auto& [tab, form] : forms) {
        if (!form->showError(key, text))
            continue;
        m_tabs->setCurrentIndex(tab);
        form->showError(key, text);  // again: only a visible field takes the focus
        return;
    }
    m_tabs->setCurrentIndex(1);
    m_switches->showError(text);
}

void RunSettingsDialog::accept() {
    if (const auto wrong = problem())
        showProblem(*wrong);
    else
        QDialog::accept();
}

}  // namespace groundscope
