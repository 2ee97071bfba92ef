#pragma once

#include "core/html/design_texts.h"

#include <QAbstractTableModel>

class QUndoStack;

namespace sincerely::editor
{

/// The texts of a design as a table: what they are, and what they say.
class DesignTextsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KindColumn, TextColumn, ColumnCount };

    /// \param undo gets a step for each change; lives longer than the model
    DesignTextsModel(QUndoStack &undo, QObject *parent);

    void setHtml(const QString &html);
    [[nodiscard]] const QString &html() const { return m_html; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void changed();

private:
    friend class ChangeText;

    void replace(int row, const QString &html);

    QUndoStack &m_undo;
    QString m_html;
    QList<html::DesignText> m_texts;
};

} // namespace sincerely::editor
