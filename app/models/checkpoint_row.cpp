// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/checkpoint_row.h"

#include "app/shell/theme.h"
#include "widgets/render/convert.h"
#include "widgets/render/icons.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kTypingPauseMs = 300;
constexpr int kShownMissing = 4;

QString titleOf(CheckpointRow::Role role) {
    switch (role) {
        case CheckpointRow::Role::LanguageModel:
            return CheckpointRow::tr("Multimodal language model (folder)");
        case CheckpointRow::Role::VisionTower:
            return CheckpointRow::tr("Vision tower (folder, only when the model does not contain it)");
        case CheckpointRow::Role::Segmenter:
            return CheckpointRow::tr("Segment Anything (file or folder)");
    }
    return {};
}

QString expectedKind(CheckpointRow::Role role) {
    switch (role) {
        case CheckpointRow::Role::LanguageModel:
            return u"llava"_s;
        case CheckpointRow::Role::VisionTower:
            return u"clip"_s;
        case CheckpointRow::Role::Segmenter:
            return u"sam"_s;
    }
    return {};
}

QString foundText(const CheckpointInfo& info) {
    const QLocale locale;
    const int files = static_cast<int>(info.files.size());
    return QStringList{toQString(info.architecture), toQString(info.format), toQString(info.dtype),
                       locale.formattedDataSize(info.bytes, 1, QLocale::DataSizeTraditionalFormat),
                       CheckpointRow::tr("%n file(s)", nullptr, files)}
        .join(u" · "_s);
}

}  // namespace

CheckpointRow::CheckpointRow(Role role, QWidget* parent) : QWidget(parent), m_role(role) {
    auto* title = new QLabel(titleOf(role), this);
    m_path = new QLineEdit(this);
    m_path->setClearButtonEnabled(true);
    m_path->setAccessibleName(titleOf(role));
    title->setBuddy(m_path);
    auto* line = new QHBoxLayout;
    line->addWidget(m_path, 1);
    const auto addBrowse = [this, line](bool file, const QString& icon, const QString& tip) {
        auto* button = new QToolButton(this);
        button->setIcon(themedIcon(icon));
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        connect(button, &QToolButton::clicked, this, [this, file] { browse(file); });
        line->addWidget(button);
    };
    addBrowse(false, u"document-open-folder"_s, tr("Choose a folder"));
    if (role == Role::Segmenter)
        addBrowse(true, u"document-open"_s, tr("Choose a file"));
    m_state = new QLabel(this);
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(3);
    column->addWidget(title);
    column->addLayout(line);
    column->addWidget(m_state);
    m_wait.setSingleShot(true);
    m_wait.setInterval(kTypingPauseMs);
    connect(&m_wait, &QTimer::timeout, this, &CheckpointRow::look);
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        m_info.reset();
        m_good = false;
        m_task.cancel();
        m_wait.start();
        Q_EMIT changed();
    });
    look();
}

void CheckpointRow::setPath(const QString& path) {
    m_path->setText(QDir::toNativeSeparators(path));
    m_wait.stop();
    look();
}

QString CheckpointRow::path() const {
    const QString text = m_path->text().trimmed();
    return text.isEmpty() ? QString() : QDir::fromNativeSeparators(text);
}

bool CheckpointRow::isGood() const {
    return m_good || (m_role == Role::VisionTower && path().isEmpty());
}

QString CheckpointRow::stateText() const {
    return m_state->text();
}

void CheckpointRow::browse(bool file) {
    const QString start = path().isEmpty() ? QDir::homePath() : path();
    const QString chosen =
        file ? QFileDialog::getOpenFileName(this, titleOf(m_role), start,
                                            tr("Weights (*.pth *.pt *.bin *.safetensors);;All files (*)"))
             : QFileDialog::getExistingDirectory(this, titleOf(m_role), start);
    if (!chosen.isEmpty())
        setPath(chosen);
}

void CheckpointRow::look() {
    m_info.reset();
    m_good = false;
    m_task.cancel();
    if (path().isEmpty()) {
        showState(m_role == Role::VisionTower ? tr("Not needed by most checkpoints.") : tr("Nothing chosen yet."), false);
        Q_EMIT changed();
        return;
    }
    showState(tr("Looking…"), false);
    m_task.start([path = toPath(path())](const std::stop_token&) { return inspectCheckpoint(path); },
                 [this](const Result<CheckpointInfo>& info) { take(info); });
    Q_EMIT changed();
}

void CheckpointRow::take(const Result<CheckpointInfo>& info) {
    if (info) {
        m_info = *info;
        const QString problem = problemOf(*info);
        m_good = problem.isEmpty();
        showState(m_good ? foundText(*info) : problem, !m_good);
    } else {
        showState(errorText(info.error()).summary + u' ' + toQString(info.error().message), true);
    }
    Q_EMIT changed();
}

QString CheckpointRow::problemOf(const CheckpointInfo& info) const {
    if (toQString(info.kind) != expectedKind(m_role))
        return info.kind == "unknown" ? tr("No known model was found here.")
                                      : tr("This is %1, not what is needed here.").arg(toQString(info.architecture));
    if (info.missing.empty())
        return {};
    QStringList names;
    for (const std::string& name : info.missing) {
        if (names.size() == kShownMissing) {
            names.append(u"…"_s);
            break;
        }
        names.append(toQString(name));
    }
    return tr("Missing: %1").arg(names.join(u", "_s));
}

void CheckpointRow::showState(const QString& text, bool problem) {
    m_state->setText(text);
    QPalette colors = palette();
    if (problem)
        colors.setColor(QPalette::WindowText, problemColor(palette()));
    else if (!m_good)
        colors.setColor(QPalette::WindowText, palette().color(QPalette::PlaceholderText));
    m_state->setPalette(colors);
}

}  // namespace groundscope
