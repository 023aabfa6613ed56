// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/start_page.h"

#include "app/shell/big_button.h"
#include "app/shell/theme.h"
#include "widgets/render/icons.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace groundscope {
namespace {

using namespace Qt::StringLiterals;

constexpr int kLogoSize = 88;
constexpr int kColumnWidth = 860;

QLabel* makeLabel(double scale, QWidget* parent) {
    auto* label = new QLabel(parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

QPushButton* makeRecentButton(const RecentItem& item, QWidget* parent) {
    const QFileInfo info(item.path);
    const bool isRun = item.kind == RecentItem::Kind::Run;
    const QString folder = QDir::toNativeSeparators(info.absolutePath());
    auto* button = new QPushButton(parent);
    const QString elided = button->fontMetrics().elidedText(folder, Qt::ElideMiddle, kColumnWidth / 2);
    button->setText(u"%1   %2"_s.arg(info.fileName(), elided).replace(u'&', u"&&"_s));
    button->setIcon(themedIcon(isRun ? u"gs-run-file"_s : u"gs-benchmark"_s));
    button->setFlat(true);
    button->setCursor(Qt::PointingHandCursor);
    button->setStyleSheet(u"text-align: left; padding: 5px 8px;"_s);
    button->setToolTip(info.exists() ? QDir::toNativeSeparators(item.path)
                                     : StartPage::tr("%1 is no longer there.").arg(item.path));
    button->setEnabled(info.exists());
    button->setAccessibleName(isRun ? StartPage::tr("Open run %1").arg(info.fileName())
                                    : StartPage::tr("Open benchmark %1").arg(info.fileName()));
    return button;
}

}  // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent) {
    setObjectName(u"startPage"_s);
    auto* column = new QWidget(this);
    column->setMaximumWidth(kColumnWidth);
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(14);
    layout->addStretch(2);
    layout->addWidget(makeHeader());
    layout->addSpacing(10);
    layout->addWidget(makeButtons());
    m_error = makeLabel(1.0, column);
    m_error->setObjectName(u"startError"_s);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_error->hide();
    layout->addWidget(m_error);
    layout->addSpacing(6);
    m_recentTitle = makeLabel(1.1, column);
    m_recentTitle->setText(tr("Recent"));
    layout->addWidget(m_recentTitle);
    m_recentLayout = new QVBoxLayout;
    m_recentLayout->setSpacing(0);
    layout->addLayout(m_recentLayout);
    m_dropHint = makeLabel(1.0, column);
    m_dropHint->setText(tr("You can also drop a folder or a run file (.gsrun) anywhere on this window."));
    m_dropHint->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_dropHint);
    layout->addStretch(3);

    auto* content = new QWidget(this);
    auto* centring = new QHBoxLayout(content);
    centring->addStretch(1);
    centring->addWidget(column, 100);
    centring->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    setRecent({});
    refreshIcons();
}

QWidget* StartPage::makeHeader() {
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    m_logo = new QLabel(header);
    m_logo->setFixedSize(kLogoSize, kLogoSize);
    m_logo->setAccessibleName(tr("GroundScope logo"));
    row->addWidget(m_logo);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    QLabel* name = makeLabel(2.3, header);
    name->setText(u"GroundScope"_s);
    QLabel* purpose = makeLabel(1.15, header);
    purpose->setText(tr("See when and where multimodal language models ground what they say."));
    purpose->setForegroundRole(QPalette::PlaceholderText);
    words->addStretch(1);
    words->addWidget(name);
    words->addWidget(purpose);
    words->addStretch(1);
    row->addLayout(words, 1);
    return header;
}

QWidget* StartPage::makeButtons() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    auto* benchmark = new BigButton(
        tr("Open &benchmark"), tr("PixMMVP, PixCV-Bench, or any folder of images with or without annotations"), box);
    auto* run = new BigButton(tr("Open &run"), tr("Look through results that were made before, without any model"), box);
    auto* demo = new BigButton(
        tr("Open &demo"), tr("A small benchmark with its own models and a finished run: nothing to download"), box);
    m_benchmark = benchmark;
    m_run = run;
    m_demo = demo;
    m_benchmark->setObjectName(u"openBenchmarkButton"_s);
    m_run->setObjectName(u"openRunButton"_s);
    m_demo->setObjectName(u"openDemoButton"_s);
    connect(benchmark, &QAbstractButton::clicked, this, &StartPage::openBenchmarkRequested);
    connect(run, &QAbstractButton::clicked, this, &StartPage::openRunRequested);
    connect(demo, &QAbstractButton::clicked, this, &StartPage::openDemoRequested);
    for (QAbstractButton* button : {m_benchmark, m_run, m_demo})
        row->addWidget(button, 1);
    return box;
}

void StartPage::setRecent(const QList<RecentItem>& items) {
    while (QLayoutItem* old = m_recentLayout->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const RecentItem& item : items) {
        QPushButton* button = makeRecentButton(item, this);
        connect(button, &QPushButton::clicked, this, [this, path = item.path] { Q_EMIT openPathRequested(path); });
        m_recentLayout->addWidget(button);
    }
    m_recentTitle->setVisible(!items.isEmpty());
}

void StartPage::setError(const QString& text) {
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

void StartPage::setDemoAvailable(bool available) {
    m_demo->setEnabled(available);
    m_demo->setToolTip(available ? QString() : tr("The demo is not installed beside this program."));
}

void StartPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_demo)
        refreshIcons();
}

void StartPage::refreshIcons() {
    const StripColors colors = stripColors(true, palette());
    m_error->setStyleSheet(u"background: %1; border: 1px solid %2; color: %3; border-radius: 6px; padding: 10px;"_s.arg(
        colors.background.name(), colors.border.name(), colors.text.name()));
    m_logo->setPixmap(QIcon(u":/icons/org.groundscope.GroundScope.svg"_s).pixmap(kLogoSize, kLogoSize));
    m_benchmark->setIcon(themedIcon(u"gs-benchmark"_s));
    m_run->setIcon(themedIcon(u"gs-run-file"_s));
    m_demo->setIcon(themedIcon(u"gs-demo"_s));
}

}  // namespace groundscope
