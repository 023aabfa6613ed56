// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/region_index.h"
#include "tests/support/region_shapes.h"

#include <QTest>

#include <array>

using namespace groundscope;

namespace {

std::vector<const Region*> pointersTo(const std::vector<Region>& regions) {
    std::vector<const Region*> pointers;
    for (const Region& region : regions)
        pointers.push_back(&region);
    return pointers;
}

RegionIndex indexOf(const std::vector<Region>& regions) {
    RegionIndex index;
    index.assign(pointersTo(regions));
    return index;
}

Box boxOf(const Region& region) {
    Box box;
    forEachRing(region, [&](const Ring& ring, std::size_t, std::size_t) {
        for (const Point p : ring)
            box.add(p);
    });
    return box;
}

Box boxOf(const Rect& rect) {
    return {rect.x, rect.y, rect.x + rect.width, rect.y + rect.height};
}

/// Every answer against looking at everything.
bool agrees(const RegionIndex& index, const std::vector<Region>& regions, Point p, double reach) {
    double vertex = reach;
    double edge = reach;
    bool anyVertex = false;
    bool anyEdge = false;
    std::vector<std::size_t> at;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        const auto v = nearestVertex(regions[i], p, reach);
        const auto e = nearestEdge(regions[i], p, reach);
        const auto mine = index.nearestVertexOf(i, p, reach);
        if (v.has_value() != mine.has_value() || (v && ringOf(regions[i], *v)[v->index] != mine->at))
            return false;
        const auto myEdge = index.nearestEdgeOf(i, p, reach);
        if (e.has_value() != myEdge.has_value() || (e && e->distance != myEdge->edge.distance))
            return false;
        if (v)
            vertex = std::min(vertex, mine->distance);
        if (e)
            edge = std::min(edge, e->distance);
        anyVertex = anyVertex || v;
        anyEdge = anyEdge || e;
        if (contains(regions[i], p) != index.contains(i, p))
            return false;
        if (contains(regions[i], p))
            at.push_back(i);
    }
    std::sort(at.begin(), at.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(areaOf(regions[a]), a) < std::pair(areaOf(regions[b]), b);
    });
    const auto v = index.nearestVertex(p, reach);
    const auto e = index.nearestEdge(p, reach);
    return at == index.shapesAt(p) && v.has_value() == anyVertex && e.has_value() == anyEdge &&
           (!v || (v->distance == vertex && ringOf(regions[v->shape], v->vertex)[v->vertex.index] == v->at)) &&
           (!e || e->edge.distance == edge);
}

class TestRegionIndex : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void answersAreThoseOfLookingAtEverything() {
        std::mt19937 random(41);
        std::uniform_real_distribution<double> at(-20, 220);
        for (int round = 0; round < rounds(60); ++round) {
            std::vector<Region> regions;
            for (std::size_t i = random() % 40; i > 0; --i)
                regions.push_back(translated(anyRegion(random, 60), {at(random), at(random)}));
            regions.push_back({});
            regions.push_back({{{{}, {{}}}}});
            const RegionIndex index = indexOf(regions);
            for (int i = 0; i < 40; ++i) {
                const Point p{at(random), at(random)};
                QVERIFY(agrees(index, regions, p, 0.5 + static_cast<double>(random() % 100)));
                const Rect rect{p.x, p.y, std::abs(at(random)) / 2, std::abs(at(random)) / 2};
                std::vector<std::size_t> meeting;
                for (std::size_t k = 0; k < regions.size(); ++k) {
                    if (vertexCount(regions[k]) > 0 && boxOf(regions[k]).overlaps(boxOf(rect)))
                        meeting.push_back(k);
                }
                QVERIFY(index.shapesIn(rect) == meeting);
            }
        }
    }

    void verticesAndEdgesInARectangle() {
        std::mt19937 random(42);
        const Region region = anyRegion(random, 200);
        const RegionIndex index = indexOf({region});
        const Rect rect{50, 40, 60, 80};
        std::vector<VertexRef> inside;
        std::vector<VertexRef> crossing;
        forEachRing(region, [&](const Ring& ring, std::size_t part, std::size_t number) {
            for (std::size_t i = 0; i < ring.size(); ++i) {
                const Point a = ring[i];
                const Point b = ring[nextIndex(ring, i)];
                if (a.x >= 50 && a.x <= 110 && a.y >= 40 && a.y <= 120)
                    inside.push_back({part, number, i});
                if (std::max(a.x, b.x) >= 50 && std::min(a.x, b.x) <= 110 && std::max(a.y, b.y) >= 40 &&
                    std::min(a.y, b.y) <= 120)
                    crossing.push_back({part, number, i});
            }
        });
        QVERIFY(!inside.empty() && crossing.size() < vertexCount(region));
        QVERIFY(index.verticesIn(0, rect) == inside);
        QVERIFY(index.edgesIn(0, rect) == crossing);
    }

    void editsAreFollowed() {
        std::mt19937 random(43);
        std::uniform_real_distribution<double> at(0, 200);
        std::vector<Region> regions;
        for (int i = 0; i < 50; ++i)
            regions.push_back(translated(anyRegion(random, 40), {at(random), at(random)}));
        RegionIndex index = indexOf(regions);
        for (int round = 0; round < rounds(400); ++round) {
            const std::size_t which = random() % regions.size();
            Region& region = regions[which];
            const bool isEmpty = vertexCount(region) == 0;
            switch (isEmpty ? 3 : random() % 6) {
                case 0:  // one vertex
                    region = withMovedVertices(region, std::array{VertexRef{0, 0, 0}}, {at(random) - 100, at(random) - 100});
                    break;
                case 1:
                    region = translated(region, {5, -3});
                    break;
                case 2:
                    region = withVertex(region, {0, 0, 1}, {at(random), at(random)});
                    break;
                case 3:
                    region = anyRegion(random, 100);
                    break;
                case 4:
                    regions.insert(regions.begin() + static_cast<std::ptrdiff_t>(which), anyRegion(random, 60));
                    break;
                default:
                    if (regions.size() > 20)
                        regions.erase(regions.begin() + static_cast<std::ptrdiff_t>(which));
            }
            if (regions.size() == index.size() && round % 2 == 0)
                index.set(which, regions[which]);
            else
                index.assign(pointersTo(regions));
            for (int i = 0; i < 5; ++i)
                QVERIFY(agrees(index, regions, {at(random), at(random)}, 10));
        }
    }

    void theSmallestShapeComesFirst() {
        const RegionIndex index = indexOf({rectangle(0, 0, 100, 100), rectangle(20, 20, 10, 10), rectangle(10, 10, 50, 50),
                                           rectangle(200, 0, 5, 5)});
        QVERIFY(index.shapesAt({25, 25}) == (std::vector<std::size_t>{1, 2, 0}));
        QVERIFY(index.shapesAt({150, 25}).empty());
        QVERIFY(index.shapesIn({90, 0, 120, 10}) == (std::vector<std::size_t>{0, 3}));
        QVERIFY(index.boundsOf(2) == (Rect{10, 10, 50, 50}));
        QVERIFY(!RegionIndex().nearestVertex({0, 0}, 1e9));
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestRegionIndex)
#include "tst_region_index.moc"
