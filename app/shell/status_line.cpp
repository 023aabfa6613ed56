// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/status_line.h"

#include "app/setup/memory.h"
#include "widgets/render/convert.h"
#include "widgets/render/icons.h"
#include "widgets/render/labels.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMemoryIntervalMs = 2000;
constexpr int kProgressWidth = 130;

QLabel* addLabel(QStatusBar* bar, const QString& name) {
    auto* label = new QLabel(bar);
    label->setObjectName(name);
    label->setContentsMargins(6, 0, 6, 0);
    bar->addPermanentWidget(label);
    return label;
}

QToolButton* addButton(QStatusBar* bar, const QString& name) {
    auto* button = new QToolButton(bar);
    button->setObjectName(name);
    button->setAutoRaise(true);
    bar->addPermanentWidget(button);
    return button;
}

QString batchText(const BatchReport& batch) {
    const auto finished = static_cast<int>(batch.kept + batch.done + batch.failed);
    QString text = StatusLine::tr("%1 of %2 images").arg(finished).arg(batch.total);
    if (batch.failed > 0)
        text += u", "_s + StatusLine::tr("%n failed", nullptr, static_cast<int>(batch.failed));
    if (batch.secondsLeft)
        text += u", "_s + remainingText(*batch.secondsLeft);
    return text;
}

/// Reasons as core/infer writes them.
QString deviceReasonText(const QString& reason) {
    if (reason == u"no CUDA in this LibTorch")
        return StatusLine::tr("no CUDA in this LibTorch");
    if (reason == u"no CUDA device found")
        return StatusLine::tr("no CUDA device found");
    if (reason == u"chosen by you")
        return StatusLine::tr("chosen by you");
    if (reason == u"CUDA found")
        return StatusLine::tr("CUDA found");
    return reason;
}

QString textOf(const InferenceStatus& status) {
    using Phase = InferenceStatus::Phase;
    switch (status.phase) {
        case Phase::Idle:
            return {};
        case Phase::LoadingModels:
            return StatusLine::tr("Loading the models…");
        case Phase::Preparing:
            return StatusLine::tr("Preparing the run…");
        case Phase::Paused:
            return status.batch ? StatusLine::tr("Paused: %1").arg(batchText(*status.batch)) : StatusLine::tr("Paused");
        case Phase::Cancelling:
            return StatusLine::tr("Cancelling…");
        case Phase::Running:
            break;
    }
    if (status.batch)
        return batchText(*status.batch);
    const QString step = stepText(status.step);
    return step.isEmpty() ? StatusLine::tr("Image %1").arg(status.sampleId)
                          : StatusLine::tr("Image %1: %2").arg(status.sampleId, step);
}

}  // namespace

QString stepText(const QString& step) {
    if (step == u"load")
        return StatusLine::tr("loading");
    if (step == u"answer" || step == u"preprocess")
        return StatusLine::tr("answering");
    if (step == u"phrases")
        return StatusLine::tr("finding noun phrases");
    if (step == u"maps")
        return StatusLine::tr("making heat maps");
    if (step == u"embed")
        return StatusLine::tr("reading the image for masks");
    if (step == u"candidates" || step == u"segment" || step == u"decode")
        return StatusLine::tr("making masks");
    if (step == u"selections" || step == u"scores")
        return StatusLine::tr("comparing with the ground truth");
    if (step == u"copy")
        return StatusLine::tr("copying the run");
    if (step == u"hash")
        return StatusLine::tr("checking the weights");
    return step;
}

StatusLine::StatusLine(QWidget* parent) : QStatusBar(parent) {
    m_job = new QLabel(this);
    m_job->setObjectName(u"jobStatus"_s);
    m_job->setContentsMargins(8, 0, 4, 0);
    addWidget(m_job);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"jobProgress"_s);
    m_progress->setFixedWidth(kProgressWidth);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    addWidget(m_progress);
    m_cancel = new QToolButton(this);
    m_cancel->setObjectName(u"jobCancel"_s);
    m_cancel->setAutoRaise(true);
    m_cancel->setText(tr("Cancel"));
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelRequested);
    addWidget(m_cancel);

    m_readout = addLabel(this, u"readout"_s);
    m_zoom = addLabel(this, u"zoom"_s);
    m_position = addLabel(this, u"position"_s);
    m_saved = addLabel(this, u"saved"_s);
    m_lock = addButton(this, u"lockStatus"_s);
    connect(m_lock, &QToolButton::clicked, this, &StatusLine::lockClicked);
    m_corrections = addButton(this, u"correctionsStatus"_s);
    connect(m_corrections, &QToolButton::clicked, this, &StatusLine::correctionsClicked);
    m_settings = addButton(this, u"runSettingsStatus"_s);
    connect(m_settings, &QToolButton::clicked, this, &StatusLine::settingsClicked);
    m_device = addButton(this, u"device"_s);
    connect(m_device, &QToolButton::clicked, this, &StatusLine::deviceClicked);
    m_memory = addLabel(this, u"memory"_s);
    setSizeGripEnabled(false);
    setStatus({});
    setLock(true, false, false);
    setCorrections({}, {});
    refreshMemory();
    connect(&m_memoryTimer, &QTimer::timeout, this, &StatusLine::refreshMemory);
    m_memoryTimer.start(kMemoryIntervalMs);
}

void StatusLine::setReadout(const std::optional<PixelReadout>& readout) {
    if (!readout) {
        m_readout->clear();
        return;
    }
    QString text = u"%1, %2"_s.arg(readout->x).arg(readout->y);
    text += u"  RGB %1 %2 %3"_s.arg(qRed(readout->rgb)).arg(qGreen(readout->rgb)).arg(qBlue(readout->rgb));
    if (readout->heat)
        text += u"  "_s + tr("heat %1").arg(QLocale().toString(*readout->heat, 'g', 3));
    m_readout->setText(text);
}

void StatusLine::setZoom(double zoom) {
    m_zoom->setText(zoom > 0 ? QLocale().toString(zoom * 100, 'f', 0) + u" %"_s : QString());
}

void StatusLine::setRunSettings(const QString& text, const QString& list) {
    m_settings->setText(text);
    QString tip = tr("Settings of the next run. Click to change them.");
    if (!list.isEmpty())
        tip += u'\n' + tr("As the published scripts do:") + u'\n' + list;
    m_settings->setToolTip(tip);
    m_settings->setAccessibleName(tr("Settings of the next run: %1").arg(text));
    m_settings->setAccessibleDescription(tip);
}

void StatusLine::setPosition(int current, int total, int finished) {
    m_position->setText(total > 0 ? u"%1 / %2"_s.arg(current + 1).arg(total) : QString());
    m_position->setToolTip(tr("Image %1 of %2; %n finished", nullptr, finished).arg(current + 1).arg(total));
}

void StatusLine::showDevice(const QString& device, const QString& dtype, const QString& reason) {
    m_device->setText(reason.isEmpty() ? u"%1 · %2"_s.arg(device, dtype)
                                       : u"%1 · %2 · %3"_s.arg(device, dtype, deviceReasonText(reason)));
    m_device->setToolTip(tr("Device, number format, and why. Click to choose models."));
    m_device->setAccessibleName(tr("Device: %1").arg(m_device->text()));
}

void StatusLine::setDevice(const DeviceChoice& choice) {
    showDevice(toQString(choice.device), toQString(choice.dtype), toQString(choice.reason));
}

void StatusLine::setDeviceError(const Error& error) {
    m_device->setText(tr("No device"));
    m_device->setToolTip(toQString(describe(error)));
}

void StatusLine::setModels(const std::optional<ModelInfo>& mllm, const std::optional<ModelInfo>& segmenter) {
    const std::optional<ModelInfo>& shown = mllm ? mllm : segmenter;
    if (!shown)
        return;
    showDevice(toQString(shown->ref.device), toQString(shown->ref.dtype), toQString(shown->deviceReason));
    QStringList lines;
    for (const auto& model : {mllm, segmenter})
        if (model)
            lines.append(u"%1: %2 · %3"_s.arg(toQString(model->ref.name), toQString(model->ref.device),
                                              toQString(model->ref.dtype)));
    m_device->setToolTip(lines.join(u'\n'));
}

void StatusLine::setRunFile(const QString& file, bool readOnly) {
    m_runFile = file;
    m_saved->setText(file.isEmpty() ? QString() : readOnly ? tr("Recorded run") : tr("Saved"));
    m_saved->setToolTip(file.isEmpty() ? QString() : tr("Run file: %1").arg(file));
}

void StatusLine::markSaved() {
    m_saved->setText(tr("Saved %1").arg(QLocale().toString(QTime::currentTime(), u"HH:mm:ss"_s)));
}

void StatusLine::setLock(bool locked, bool possible, bool shown) {
    m_lock->setVisible(shown);
    m_lock->setEnabled(possible);
    m_lock->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_lock->setIcon(themedIcon(locked ? u"gs-lock"_s : u"gs-unlock"_s));
    m_lock->setText(locked ? tr("Locked") : tr("Unlocked"));
    m_lock->setToolTip(!possible ? tr("Ground truth cannot be changed here.")
                       : locked  ? tr("Ground truth is locked. Click or press Ctrl+L to correct it.")
                                 : tr("Ground truth can be changed. Click or press Ctrl+L to lock it."));
    m_lock->setAccessibleName(locked ? tr("Ground truth locked") : tr("Ground truth unlocked"));
}

void StatusLine::setCorrections(const QString& text, const QString& details) {
    m_corrections->setVisible(!text.isEmpty());
    m_corrections->setText(text);
    m_corrections->setToolTip(details);
    m_corrections->setAccessibleName(tr("Corrections: %1").arg(text));
    m_corrections->setAccessibleDescription(details);
}

QString StatusLine::correctionsText() const {
    return m_corrections->text();
}

void StatusLine::setStatus(const InferenceStatus& status) {
    const bool busy = status.phase != InferenceStatus::Phase::Idle;
    m_job->setText(textOf(status));
    m_job->setToolTip(stepText(status.step));
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    m_cancel->setEnabled(status.phase != InferenceStatus::Phase::Cancelling);
    if (!busy)
        return;
    m_cancel->setIcon(themedIcon(u"gs-stop"_s));
    const bool loading = status.phase == InferenceStatus::Phase::LoadingModels;
    if (status.batch && !loading) {
        m_progress->setRange(0, static_cast<int>(std::max<std::size_t>(status.batch->total, 1)));
        m_progress->setValue(static_cast<int>(status.batch->kept + status.batch->done + status.batch->failed));
    } else if (status.stepTotal > 0) {
        m_progress->setRange(0, 1000);
        m_progress->setValue(static_cast<int>(1000 * status.stepDone / status.stepTotal));
    } else {
        m_progress->setRange(0, 0);
    }
}

void StatusLine::refreshMemory() {
    const auto use = memoryUse();
    m_memory->setVisible(use.has_value());
    if (!use)
        return;
    const QLocale locale;
    m_memory->setText(locale.formattedDataSize(use->process, 1, QLocale::DataSizeTraditionalFormat));
    m_memory->setToolTip(tr("Memory used by this program; %1 of %2 are free")
                             .arg(locale.formattedDataSize(use->available, 1, QLocale::DataSizeTraditionalFormat),
                                  locale.formattedDataSize(use->total, 1, QLocale::DataSizeTraditionalFormat)));
}

QString StatusLine::deviceText() const {
    return m_device->text();
}

QString StatusLine::savedText() const {
    return m_saved->text();
}

QString StatusLine::jobText() const {
    return m_job->text();
}

}  // namespace groundscope
