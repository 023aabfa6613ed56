// SPDX-License-Identifier: GPL-3.0-or-later
/// Pages of the run settings: each shows a part of a RunConfig and writes it back.
///
/// GUI thread.
#pragma once

#include "app/models/settings_form.h"
#include "core/data/run_record.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;
QT_END_NAMESPACE

namespace groundscope {

/// Probing, profile, answer, selectors, points.
class RunPage : public SettingsForm {
    Q_OBJECT
  public:
    explicit RunPage(QWidget* parent = nullptr);
    void load(const RunConfig& config);
    void store(RunConfig& config) const;

  Q_SIGNALS:
    void changed();
    void profileChosen(const QString& profile);

  private:
    void buildAnswer();
    void buildSelectors();
    void buildPoints();

    QComboBox* m_probing = nullptr;
    QComboBox* m_profile = nullptr;
    QDoubleSpinBox* m_temperature = nullptr;
    QSpinBox* m_longest = nullptr;
    QListWidget* m_selectors = nullptr;
    QComboBox* m_pointMode = nullptr;
    QSpinBox* m_pointRank = nullptr;
    QSpinBox* m_pointSeed = nullptr;
    QSpinBox* m_instances = nullptr;
};

/// How attend-and-segment compares a phrase with the expression.
class SimilarityPage : public SettingsForm {
    Q_OBJECT
  public:
    explicit SimilarityPage(QWidget* parent = nullptr);
    void load(const RunConfig& config);
    void store(RunConfig& config) const;

  Q_SIGNALS:
    void changed();

  private:
    QWidget* buildVectors();
    QWidget* buildCut();
    void browse(bool file);

    QLineEdit* m_vectors = nullptr;
    QCheckBox* m_hasCut = nullptr;
    QDoubleSpinBox* m_cut = nullptr;
    QComboBox* m_mask = nullptr;
};

/// Who judges, and how it is asked.
class JudgePage : public SettingsForm {
    Q_OBJECT
  public:
    explicit JudgePage(QWidget* parent = nullptr);
    void load(const RunConfig& config);
    void store(RunConfig& config) const;

  Q_SIGNALS:
    void changed();
    void endpointRequested();

  private:
    QWidget* buildEndpoint();
    void refresh();

    QComboBox* m_kind = nullptr;
    QLabel* m_endpoint = nullptr;
    QComboBox* m_scheme = nullptr;
    QCheckBox* m_presence = nullptr;
    QDoubleSpinBox* m_temperature = nullptr;
    QSpinBox* m_orderChecks = nullptr;
    JudgeConfig m_judge;
};

}  // namespace groundscope
