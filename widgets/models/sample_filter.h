// SPDX-License-Identifier: GPL-3.0-or-later
/// SampleFilter: the samples that match a search text, a state and a group.
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>

namespace groundscope {

class SampleFilter : public QSortFilterProxyModel {
    Q_OBJECT
  public:
    enum class Show { All, Done, NotDone, Failed, NoTarget };
    Q_ENUM(Show)

    explicit SampleFilter(QObject* parent = nullptr);

    /// Every word must occur in id, expression, question or tags; case does not matter.
    void setSearchText(const QString& text);
    void setShow(Show show);
    /// Only these ids; nothing: any.
    void setGroup(const std::optional<QSet<QString>>& ids);
    [[nodiscard]] bool hasGroup() const { return m_group.has_value(); }
    [[nodiscard]] Show show() const { return m_show; }
    [[nodiscard]] QString searchText() const { return m_words.join(QLatin1Char(' ')); }

  protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow,
                                        const QModelIndex& sourceParent) const override;

  private:
    QStringList m_words;
    Show m_show = Show::All;
    std::optional<QSet<QString>> m_group;
};

}  // namespace groundscope
