// SPDX-License-Identifier: GPL-3.0-or-later
/// How the next run is made: probing, profile and switches, selectors, points, similarity, judge. The value is a
/// RunConfig; RunConfig::check() says what is wrong, at the field.
///
/// GUI thread.
#pragma once

#include "core/data/run_record.h"

#include <QDialog>

#include <optional>
#include <string>

QT_BEGIN_NAMESPACE
class QDialogButtonBox;
class QLabel;
class QTabWidget;
QT_END_NAMESPACE

namespace groundscope {

class JudgePage;
class RunPage;
class SimilarityPage;
class SwitchesPage;

class RunSettingsDialog : public QDialog {
    Q_OBJECT
  public:
    explicit RunSettingsDialog(const RunConfig& current, QWidget* parent = nullptr);

    /// As shown. Rows, alignment and frame of the attention follow the switches.
    [[nodiscard]] RunConfig config() const;
    void setConfig(const RunConfig& config);
    /// The run that is open: the dialog says when other settings mean a new file.
    void setOpenRun(const RunConfig& stored);
    void setJudgeEndpoint(const std::string& endpoint, const std::string& model);
    /// Nothing, or the message shown at a field.
    [[nodiscard]] std::optional<Error> problem() const;

    void accept() override;

  Q_SIGNALS:
    void endpointRequested();

  private:
    void addPage(QWidget* page, const QString& title);
    void takeProfile(const QString& profile);
    void refresh();
    void showProblem(const Error& error);

    RunConfig m_config;  // what no page shows stays as it is
    std::optional<RunConfig> m_openRun;
    RunPage* m_run;
    SwitchesPage* m_switches;
    SimilarityPage* m_similarity;
    JudgePage* m_judge;
    QTabWidget* m_tabs;
    QLabel* m_summary;
    QLabel* m_note;
};

}  // namespace groundscope
