// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/label_keeper.h"

#include "widgets/render/convert.h"

#include <QDateTime>

#include <algorithm>
#include <mutex>

namespace groundscope {
namespace {

bool sameItem(const Label& a, const Label& b) {
    return a.sampleId == b.sampleId && a.kind == b.kind && a.item == b.item && a.annotator == b.annotator;
}

/// The newest of one item and annotator, in the place of the older one.
void merge(std::vector<Label>& labels, const Label& label) {
    const auto older =
        std::find_if(labels.begin(), labels.end(), [&label](const Label& other) { return sameItem(other, label); });
    if (older == labels.end())
        labels.push_back(label);
    else
        *older = label;
}

}  // namespace

/// The run's file, opened for writing by the first that writes; shared with work that outlives the keeper.
struct LabelKeeper::Writer {
    std::mutex mutex;
    std::shared_ptr<RunStore> store;

    Result<Done> write(const std::vector<Label>& labels) {
        const std::lock_guard lock(mutex);
        if (store->access() == RunStore::Access::ReadOnly) {
            GS_TRY(store, RunStore::open(store->file(), RunStore::Access::ReadWrite));
        }
        return store->putLabels(labels);
    }
};

LabelKeeper::~LabelKeeper() {
    flush();
}

void LabelKeeper::flush() {
    if (!m_pending.empty() && m_writer)
        (void)QtConcurrent::run([writer = m_writer, labels = m_pending] { return writer->write(labels).has_value(); });
    m_pending.clear();
}

void LabelKeeper::setStore(std::shared_ptr<RunStore> store, bool fixed) {
    if (store == m_store && fixed == m_fixed)
        return;
    const bool sameFile = store && m_store && store->file() == m_store->file();
    if (!sameFile)
        flush();
    m_store = std::move(store);
    m_fixed = fixed;
    if (!sameFile || m_store->access() == RunStore::Access::ReadWrite) {
        m_writer = std::make_shared<Writer>();
        m_writer->store = m_store;
    }
    if (sameFile)
        return;
    m_reading.cancel();
    m_writing.cancel();
    m_error.reset();
    m_labels = std::make_shared<const std::vector<Label>>();
    Q_EMIT labelsChanged();
    setState(State::Idle);
    if (!m_store)
        return;
    read();
}

void LabelKeeper::reload(std::shared_ptr<RunStore> store) {
    if (!m_store || !store || store->file() != m_store->file())
        return;
    if (store != m_store && store->access() == RunStore::Access::ReadWrite) {
        setStore(store, m_fixed);
        Q_EMIT storeReplaced(m_store);
    }
    read();
}

void LabelKeeper::read() {
    m_reading.start([store = m_store](const std::stop_token&) { return store->labels(); },
                    [this](const Result<std::vector<Label>>& stored) {
                        if (!stored) {
                            m_error = stored.error();
                            setState(State::Failed);
                            return;
                        }
                        std::vector<Label> all = *stored;
                        for (const Label& made : m_pending)  // not in the file yet
                            merge(all, made);
                        m_labels = std::make_shared<const std::vector<Label>>(std::move(all));
                        Q_EMIT labelsChanged();
                    });
}

std::optional<Label> LabelKeeper::sameAs(const Label& label) const {
    const auto found =
        std::find_if(m_labels->begin(), m_labels->end(), [&label](const Label& other) { return sameItem(other, label); });
    return found == m_labels->end() ? std::nullopt : std::optional(*found);
}

bool LabelKeeper::put(Label label) {
    if (!m_store)
        return false;
    label.atUtc = toUtf8(QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    if (m_fixed) {
        m_error = Error{ErrorCode::Unsupported, toUtf8(tr("The demo's recorded run is kept as it is. Save a copy of it "
                                                          "(Ctrl+Shift+S) and open that to review it.")),
                        {}};
        setState(State::Failed);
        return false;
    }
    std::vector<Label> all = *m_labels;
    merge(all, label);
    m_labels = std::make_shared<const std::vector<Label>>(std::move(all));
    m_pending.push_back(label);  // not merged: the older one may be on its way
    Q_EMIT labelsChanged();
    save();
    return true;
}

void LabelKeeper::retry() {
    if (!m_pending.empty())
        save();
}

void LabelKeeper::save() {
    setState(State::Saving);
    if (m_writing.isRunning())
        return;  // onSaved() goes on with what has come in meanwhile
    m_writing.start([writer = m_writer, labels = m_pending](const std::stop_token&) { return writer->write(labels); },
                    [this, count = m_pending.size()](const Result<Done>& result) { onSaved(count, result); });
}

void LabelKeeper::onSaved(std::size_t count, const Result<Done>& result) {
    if (m_writer->store != m_store) {
        m_store = m_writer->store;
        Q_EMIT storeReplaced(m_store);
    }
    if (!result) {
        m_error = result.error();
        setState(State::Failed);
        return;
    }
    m_error.reset();
    m_pending.erase(m_pending.begin(), m_pending.begin() + static_cast<std::ptrdiff_t>(count));
    if (m_pending.empty())
        setState(State::Saved);
    else
        save();
}

void LabelKeeper::setState(State state) {
    m_state = state;
    Q_EMIT stateChanged();
}

}  // namespace groundscope
