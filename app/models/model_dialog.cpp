// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/model_dialog.h"

#include "app/setup/memory.h"
#include "app/shell/theme.h"
#include "core/grounding/memory_forecast.h"
#include "widgets/render/convert.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMinimumWidth = 640;

int bytesPerValue(const QString& dtype) {
    return bytesOfDtype(toUtf8(dtype).c_str());
}

/// Bytes of the weights once loaded, when both formats are known.
qint64 loadedBytes(const std::optional<CheckpointInfo>& info, const QString& dtype) {
    if (!info)
        return 0;
    return info->bytes / bytesPerValue(toQString(info->dtype)) * bytesPerValue(dtype);
}

void select(QComboBox* box, const QString& value) {
    const int index = box->findData(value);
    if (index < 0)
        box->addItem(value, value);
    box->setCurrentIndex(box->findData(value));
}

}  // namespace

ModelDialog::ModelDialog(const ModelChoice& current, const ModelChoice& demo, QWidget* parent)
    : QDialog(parent), m_demo(demo) {
    setWindowTitle(tr("Choose Models"));
    setObjectName(u"modelDialog"_s);
    setMinimumWidth(kMinimumWidth);
    auto* layout = new QVBoxLayout(this);
    buildRows(layout);
    buildDevice(layout);
    m_error = new QLabel(this);
    m_error->setWordWrap(true);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_error->hide();
    layout->addWidget(m_error);
    layout->addStretch(1);
    buildButtons(layout);
    setChoice(current);
}

void ModelDialog::buildRows(QVBoxLayout* layout) {
    auto* intro = new QLabel(tr("Point to checkpoints as they are published: LLaVA-1.5 (its own or the Hugging Face "
                                "layout) and Segment Anything. They are read as they are and run on this computer."),
                             this);
    intro->setWordWrap(true);
    layout->addWidget(intro);
    m_mllm = new CheckpointRow(CheckpointRow::Role::LanguageModel, this);
    m_vision = new CheckpointRow(CheckpointRow::Role::VisionTower, this);
    m_segmenter = new CheckpointRow(CheckpointRow::Role::Segmenter, this);
    for (CheckpointRow* row : {m_mllm, m_vision, m_segmenter}) {
        layout->addWidget(row);
        connect(row, &CheckpointRow::changed, this, &ModelDialog::refresh);
    }
}

void ModelDialog::buildDevice(QVBoxLayout* layout) {
    auto* form = new QFormLayout;
    m_device = new QComboBox(this);
    m_device->addItem(tr("Automatic"), u"auto"_s);
    m_device->addItem(tr("Processor (CPU)"), u"cpu"_s);
    m_device->addItem(tr("Graphics card (CUDA)"), u"cuda"_s);
    m_dtype = new QComboBox(this);
    m_dtype->addItem(tr("Automatic"), u"auto"_s);
    for (const QString& dtype : {u"float32"_s, u"bfloat16"_s, u"float16"_s, u"int8"_s})
        m_dtype->addItem(dtype, dtype);
    m_deviceState = new QLabel(this);
    m_deviceState->setWordWrap(true);
    m_memory = new QLabel(this);
    m_memory->setWordWrap(true);
    form->addRow(tr("&Device:"), m_device);
    form->addRow(tr("&Number format:"), m_dtype);
    form->addRow(tr("In use:"), m_deviceState);
    form->addRow(tr("Memory:"), m_memory);
    layout->addLayout(form);
    for (QComboBox* box : {m_device, m_dtype})
        connect(box, &QComboBox::currentIndexChanged, this, &ModelDialog::checkDevice);
}

void ModelDialog::buildButtons(QVBoxLayout* layout) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("&Use These Models"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    QPushButton* demo = buttons->addButton(tr("Use the &Demo Models"), QDialogButtonBox::ResetRole);
    demo->setObjectName(u"demoModelsButton"_s);
    demo->setEnabled(m_demo.isComplete());
    connect(demo, &QPushButton::clicked, this, [this] { setChoice(m_demo); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

ModelChoice ModelDialog::choice() const {
    ModelChoice choice;
    choice.mllmPath = m_mllm->path();
    choice.visionPath = m_vision->path();
    choice.segmenterPath = m_segmenter->path();
    choice.device = m_device->currentData().toString();
    choice.dtype = m_dtype->currentData().toString();
    return choice;
}

void ModelDialog::setChoice(const ModelChoice& choice) {
    m_mllm->setPath(choice.mllmPath);
    m_vision->setPath(choice.visionPath);
    m_segmenter->setPath(choice.segmenterPath);
    select(m_device, choice.device);
    select(m_dtype, choice.dtype);
    checkDevice();
}

void ModelDialog::setLoadError(const Error& error) {
    const ErrorText text = errorText(error);
    m_error->setText(tr("The models could not be loaded. %1\n%2").arg(text.summary, text.details));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, problemColor(palette()));
    m_error->setPalette(colors);
    m_error->show();
}

void ModelDialog::refresh() {
    if (!m_accept)
        return;
    const bool towerMissing = m_mllm->info() && m_mllm->info()->needsVisionTower && m_vision->path().isEmpty();
    m_vision->setEnabled(towerMissing || !m_vision->path().isEmpty() || !m_mllm->info() ||
                         m_mllm->info()->needsVisionTower);
    m_accept->setEnabled(m_mllm->isGood() && m_vision->isGood() && m_segmenter->isGood() && !towerMissing &&
                         m_chosenDevice);
    m_accept->setToolTip(towerMissing ? tr("This checkpoint does not contain its vision tower: choose its folder too.")
                                      : QString());
    refreshMemory();
}

void ModelDialog::checkDevice() {
    m_chosenDevice.reset();
    m_deviceState->setText(tr("Looking…"));
    const ModelChoice wished = choice();
    m_deviceTask.start(
        [device = toUtf8(wished.device), dtype = toUtf8(wished.dtype)](const std::stop_token&) {
            return chooseDevice(device, dtype);
        },
        [this](const Result<DeviceChoice>& chosen) {
            if (chosen) {
                m_chosenDevice = *chosen;
                m_deviceState->setText(QStringList{toQString(chosen->device), toQString(chosen->dtype),
                                                   toQString(chosen->reason)}
                                           .join(u" · "_s));
            } else {
                m_deviceState->setText(toQString(chosen.error().message));
            }
            refresh();
        });
    refresh();
}

void ModelDialog::refreshMemory() {
    const qint64 needed = m_chosenDevice ? loadedBytes(m_mllm->info(), toQString(m_chosenDevice->dtype)) +
                                               loadedBytes(m_vision->info(), toQString(m_chosenDevice->dtype)) +
                                               loadedBytes(m_segmenter->info(), u"float32"_s)
                                         : 0;
    const auto use = memoryUse();
    if (needed == 0 || !use) {
        m_memory->setText(u"–"_s);
        return;
    }
    const QLocale locale;
    const QString weights = locale.formattedDataSize(needed, 1, QLocale::DataSizeTraditionalFormat);
    const QString free = locale.formattedDataSize(use->available, 1, QLocale::DataSizeTraditionalFormat);
    const bool onCpu = m_chosenDevice->device == "cpu";
    if (!onCpu)
        m_memory->setText(tr("The weights take %1 on the graphics card.").arg(weights));
    else if (needed > use->available)
        m_memory->setText(tr("The weights take %1, but only %2 are free: loading will fail or be very slow. Try "
                             "bfloat16, int8 or a smaller model.")
                              .arg(weights, free));
    else
        m_memory->setText(tr("The weights take %1; %2 are free.").arg(weights, free));
}

}  // namespace groundscope
