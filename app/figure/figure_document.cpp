// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_document.h"

#include <QUndoCommand>

#include <utility>

namespace groundscope {
namespace {

constexpr int kUndoLimit = 500;
constexpr int kStepId = 1;

}  // namespace

/// A figure's settings are a few hundred bytes: a step keeps both.
class FigureDocument::Step : public QUndoCommand {
  public:
    Step(FigureDocument* document, FigureSpec to, const QString& what, QString merge)
        : QUndoCommand(what), m_document(document), m_from(document->spec()), m_to(std::move(to)), m_merge(std::move(merge)) {}

    void undo() override { m_document->put(m_from); }
    void redo() override { m_document->put(m_to); }
    [[nodiscard]] int id() const override { return m_merge.isEmpty() ? -1 : kStepId; }
    bool mergeWith(const QUndoCommand* command) override {
        const auto* next = static_cast<const Step*>(command);
        if (next->m_merge != m_merge)
            return false;
        m_to = next->m_to;
        setObsolete(m_to == m_from);
        return true;
    }

  private:
    FigureDocument* m_document;
    FigureSpec m_from;
    FigureSpec m_to;
    QString m_merge;
};

FigureDocument::FigureDocument(QObject* parent) : QObject(parent) {
    m_undo.setUndoLimit(kUndoLimit);
    connect(&m_undo, &QUndoStack::cleanChanged, this, &FigureDocument::stateChanged);
}

/// The stack tells that it is emptied: to those who may be gone by half.
FigureDocument::~FigureDocument() {
    m_undo.blockSignals(true);
}

void FigureDocument::change(const FigureSpec& spec, const QString& what, const QString& merge) {
    if (spec != m_spec)
        m_undo.push(new Step(this, spec, what, merge));
}

void FigureDocument::reset(const FigureSpec& spec, const std::filesystem::path& file) {
    m_undo.clear();
    m_file = file;
    put(spec);
    Q_EMIT stateChanged();
}

void FigureDocument::setSaved(const std::filesystem::path& file) {
    m_file = file;
    m_undo.setClean();
    Q_EMIT stateChanged();
}

void FigureDocument::put(const FigureSpec& spec) {
    m_spec = spec;
    Q_EMIT changed();
}

}  // namespace groundscope
