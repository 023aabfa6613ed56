// SPDX-License-Identifier: GPL-3.0-or-later
/// The questions BuildWindow asks: what a project is made of, what to write where, whom to compare; and how far two agree.
///
/// GUI thread.
#pragma once

#include "core/run/built_benchmark.h"

#include <QDialog>

#include <functional>
#include <set>
#include <string>
#include <vector>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
QT_END_NAMESPACE

namespace groundscope {

/// Where questions, pictures and instances lie, and the file to make. Stays until the project is there: what is wrong
/// with a path can be put right.
class NewBuildDialog : public QDialog {
    Q_OBJECT
  public:
    explicit NewBuildDialog(QWidget* parent = nullptr);
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void showError(const QString& text);
    [[nodiscard]] QString file() const;
    [[nodiscard]] BuildSources sources() const;
    /// Objects by rules, at once.
    [[nodiscard]] bool proposes() const;

  Q_SIGNALS:
    void createRequested();

  private:
    enum class Kind { File, Folder, NewFile };
    QLineEdit* addPath(QFormLayout* form, const QString& name, const QString& title, Kind kind, const QString& hint);
    void refresh();

    QLineEdit* m_file = nullptr;
    QLineEdit* m_questions = nullptr;
    QLineEdit* m_images = nullptr;
    QLineEdit* m_instances = nullptr;
    QLineEdit* m_labels = nullptr;
    QLineEdit* m_classes = nullptr;
    QCheckBox* m_propose = nullptr;
    QLabel* m_error = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    bool m_isBusy = false;
};

/// Layout, folder, and whose decisions count first.
class WriteBuildDialog : public QDialog {
    Q_OBJECT
  public:
    /// `current` counts first unless another is chosen.
    WriteBuildDialog(const std::set<std::string>& annotators, const QString& current, QWidget* parent = nullptr);
    [[nodiscard]] std::string layoutName() const;
    [[nodiscard]] QString folder() const;
    /// The one who counts first, then the others.
    [[nodiscard]] std::vector<std::string> annotators() const;

  private:
    std::set<std::string> m_names;
    QComboBox* m_layout = nullptr;
    QComboBox* m_first = nullptr;
    QLineEdit* m_folder = nullptr;
};

/// Asks for two of them; nothing happens when it is cancelled.
void chooseAnnotators(const std::set<std::string>& names, QWidget* parent, const std::function<void(const std::string& first, const std::string& second)>& then);

/// A window of its own with the figures and every disagreement; `show` brings a sample up.
void showAgreement(const BuildAgreement& agreement, QWidget* parent, const std::function<void(const std::string& sampleId)>& show);

}  // namespace groundscope
