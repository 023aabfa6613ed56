// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/building/build_controller.h"

#include "widgets/render/convert.h"

#include <algorithm>

namespace groundscope {
namespace {

constexpr std::size_t kMaxDrawnShapes = 1000;
const std::vector<PictureInstance> kNoInstances;

}  // namespace

BuildController::BuildController(QObject* parent) : QObject(parent) {
    constexpr int kSaveDelayMs = 300;
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(kSaveDelayMs);
    connect(&m_saveTimer, &QTimer::timeout, this, &BuildController::save);
}

BuildController::~BuildController() {
    if (m_isDirty && m_project)
        (void)QtConcurrent::run([project = *m_project]() mutable { (void)saveBuild(project); });
}

void BuildController::open(const QString& file) {
    whenSaved([this, path = toPath(file)] {
        load([path, report = reporter()](const std::stop_token& stop) -> Result<Opened> {
            const Progress progress{stop, report, {}};
            Opened opened;
            GS_TRY(opened.project, openBuild(path, progress));
            GS_TRY(opened.sets, InstanceSets::open(opened.project.sources, progress));
            return opened;
        });
    });
}

void BuildController::create(const QString& file, const BuildSources& sources, bool propose) {
    const auto work = [path = toPath(file), sources, propose, report = reporter()](const std::stop_token& stop) -> Result<Opened> {
        const Progress progress{stop, report, {}};
        std::error_code ignored;
        if (std::filesystem::exists(path, ignored))
            return Error{ErrorCode::InvalidInput, "There is a file of this name. Open it as a project, or choose another name.", path.string()};
        Opened opened;
        GS_TRY(opened.project, newBuild(path, sources, progress));
        GS_TRY(opened.sets, InstanceSets::open(sources, progress));
        GS_CHECK(saveBuild(opened.project));
        if (!propose)
            return opened;
        ProposeOutcome outcome;
        GS_TRY(const std::shared_ptr<PhraseFinder> finder, makePhraseFinder());
        GS_CHECK(groundscope::proposeByRules(opened.project, opened.sets, *finder, [](const std::string&, const Error&) {}, progress, outcome));
        return opened;
    };
    whenSaved([this, work] { load(work); });
}

void BuildController::load(std::function<Result<Opened>(std::stop_token)> work) {
    m_job.cancel();  // it works on what is open now
    m_opening.start(std::move(work), [this](Result<Opened> result) { take(std::move(result)); });
    Q_EMIT busyChanged();
}

void BuildController::take(Result<Opened> result) {
    Q_EMIT busyChanged();
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    whenSaved([this, next = std::make_shared<Opened>(*std::move(result))] {
        m_project = std::make_shared<BuildProject>(std::move(next->project));
        m_sets = std::move(next->sets);
        m_index = -1;
        m_undo.clear();
        m_redo.clear();
        setSaveState(SaveState::Saved);
        Q_EMIT opened();
        show(static_cast<int>(state().next.value_or(0)));
    });
}

void BuildController::setAnnotator(const QString& name) {
    const std::string trimmedName = toUtf8(name.trimmed());
    if (trimmedName == m_annotator)
        return;
    m_annotator = trimmedName;
    m_undo.clear();
    m_redo.clear();
    Q_EMIT itemChanged(-1);
    startDecision();
}

QString BuildController::annotator() const {
    return toQString(m_annotator);
}

BuildState BuildController::state() const {
    return m_project ? buildState(*m_project, m_annotator, static_cast<std::size_t>(std::max(0, m_index))) : BuildState{};
}

const BuildItem* BuildController::item() const {
    return m_project && m_index >= 0 && m_index < static_cast<int>(m_project->items.size()) ? &m_project->items[static_cast<std::size_t>(m_index)] : nullptr;
}

void BuildController::show(int index) {
    if (!m_project || m_project->items.empty())
        return;
    index = std::clamp(index, 0, static_cast<int>(m_project->items.size()) - 1);
    if (index == m_index)
        return;
    m_index = index;
    m_picture.reset();
    m_shapes.reset();
    m_drawnShapes.clear();
    m_current.clear();
    startDecision();
    Q_EMIT questionChanged();
    loadPicture();
}

void BuildController::loadPicture() {
    m_loading.start([sets = m_sets, path = item()->question.imagePath](const std::stop_token& stop) { return readBuildPicture(sets, path, stop); },
                    [this](BuildPicture picture) {
                        m_picture = std::make_shared<const BuildPicture>(std::move(picture));
                        startDecision();
                        Q_EMIT pictureChanged();
                    });
}

/// What this annotator has said already, else what is proposed.
void BuildController::startDecision() {
    const BuildItem* shown = item();
    if (shown == nullptr)
        return;
    const Decision* own = shown->decisionOf(m_annotator);
    m_decision = own != nullptr ? *own : startingDecision(*shown, m_picture ? m_picture->annotated : PictureInstances{});
    Q_EMIT decisionChanged();
}

bool BuildController::isInQuestion(const std::string& className) const {
    return item() != nullptr && isAskedAbout(*item(), m_decision, className);
}

/// Drawn shapes are few; those of the last decision are not traced again.
const MaskShape& BuildController::drawnShape(const Annotation& annotation) const {
    const auto known = std::find_if(m_drawnShapes.begin(), m_drawnShapes.end(), [&annotation](const auto& drawn) { return drawn.first == annotation; });
    if (known != m_drawnShapes.end())
        return known->second;
    if (m_drawnShapes.size() > kMaxDrawnShapes)
        m_drawnShapes.clear();
    return m_drawnShapes.emplace_back(annotation, shapeOf(annotation, m_picture->size)).second;
}

const BuildShapes& BuildController::shapes(bool withDrawn) const {
    const Decision& now = m_decision;
    const Decision& then = m_shapedDecision;
    const bool isSame = now.kept == then.kept && now.objects == then.objects && withDrawn == m_shapedDrawn && (!withDrawn || now.drawn == then.drawn);
    if (m_shapes && isSame)
        return *m_shapes;
    std::vector<MaskShape> kept;
    std::vector<MaskShape> available;
    for (const PictureInstance& instance : m_picture ? m_picture->instances : kNoInstances) {
        if (now.kept.contains(instance.id))
            kept.push_back(instance.shape);
        else if (isInQuestion(instance.className))
            available.push_back(instance.shape);
    }
    for (const Annotation& drawn : withDrawn && m_picture ? now.drawn : std::vector<Annotation>())
        kept.push_back(drawnShape(drawn));
    m_shapes = BuildShapes{MaskShape(kept), MaskShape(available)};
    m_shapedDecision = now;
    m_shapedDrawn = withDrawn;
    return *m_shapes;
}

const PictureInstance* BuildController::instanceAt(QPointF imagePosition) const {
    const PictureInstance* best = nullptr;
    const auto rank = [this](const PictureInstance& instance) { return std::pair(isInQuestion(instance.className) ? 0 : 1, instance.area); };
    for (const PictureInstance& instance : m_picture ? m_picture->instances : kNoInstances)
        if (instance.contains(static_cast<int>(imagePosition.x()), static_cast<int>(imagePosition.y())) && (best == nullptr || rank(instance) < rank(*best)))
            best = &instance;
    return best;
}

const PictureInstance* BuildController::currentInstance() const {
    for (const PictureInstance& instance : m_picture ? m_picture->instances : kNoInstances)
        if (instance.id == m_current)
            return &instance;
    return nullptr;
}

void BuildController::setCurrent(const std::string& instanceId) {
    if (instanceId == m_current)
        return;
    m_current = instanceId;
    Q_EMIT currentChanged();
}

void BuildController::stepInstance(int direction) {
    std::vector<std::string> asked;
    std::vector<std::string> all;
    for (const PictureInstance& instance : m_picture ? m_picture->instances : kNoInstances) {
        all.push_back(instance.id);
        if (isInQuestion(instance.className))
            asked.push_back(instance.id);
    }
    const std::vector<std::string>& ids = asked.empty() ? all : asked;
    if (ids.empty())
        return;
    const auto at = std::find(ids.begin(), ids.end(), m_current);
    const auto count = static_cast<std::ptrdiff_t>(ids.size());
    const std::ptrdiff_t next = at == ids.end() ? (direction > 0 ? 0 : count - 1) : (at - ids.begin() + direction + count) % count;
    setCurrent(ids[static_cast<std::size_t>(next)]);
}

}  // namespace groundscope
