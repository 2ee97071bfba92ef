#include "ui/editor/design_texts_model.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>
#include <array>

namespace sincerely::editor
{

namespace
{

struct KindOfElement {
    QStringView element;
    const char *name;
};

constexpr std::array kKinds = {
    KindOfElement{u"a", QT_TRANSLATE_NOOP("sincerely::editor::DesignTextsModel", "Link")},
    KindOfElement{u"h1", QT_TRANSLATE_NOOP("sincerely::editor::DesignTextsModel", "Heading")},
    KindOfElement{u"h2", QT_TRANSLATE_NOOP("sincerely::editor::DesignTextsModel", "Heading")},
    KindOfElement{u"h3", QT_TRANSLATE_NOOP("sincerely::editor::DesignTextsModel", "Heading")},
    KindOfElement{u"li", QT_TRANSLATE_NOOP("sincerely::editor::DesignTextsModel", "Item")}};

} // namespace

/// A text that was changed: the design before and after it.
class ChangeText final : public QUndoCommand
{
public:
    ChangeText(DesignTextsModel &model, int row, QString after)
        : QUndoCommand(DesignTextsModel::tr("Change text"))
        , m_model(model)
        , m_row(row)
        , m_before(model.html())
        , m_after(std::move(after))
    {
    }
    void undo() override { m_model.replace(m_row, m_before); }
    void redo() override { m_model.replace(m_row, m_after); }

private:
    DesignTextsModel &m_model;
    int m_row;
    QString m_before;
    QString m_after;
};

DesignTextsModel::DesignTextsModel(QUndoStack &undo, QObject *parent)
    : QAbstractTableModel(parent)
    , m_undo(undo)
{
}

void DesignTextsModel::setHtml(const QString &html)
{
    m_undo.clear();
    beginResetModel();
    m_html = html;
    m_texts = html::designTexts(html);
    endResetModel();
}

void DesignTextsModel::replace(int row, const QString &html)
{
    const QList<html::DesignText> texts = html::designTexts(html);
    m_html = html;
    if (texts.size() == m_texts.size()) {
        m_texts = texts;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    } else { // a text that was emptied or cut in two by a line break
        beginResetModel();
        m_texts = texts;
        endResetModel();
    }
    Q_EMIT changed();
}

int DesignTextsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_texts.size());
}

int DesignTextsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DesignTextsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_texts.size())
        return {};
    const html::DesignText &text = m_texts.at(index.row());
    const bool isText = index.column() == TextColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: {
        if (isText)
            return text.text;
        const auto kind = std::ranges::find(kKinds, QStringView(text.element), &KindOfElement::element);
        return kind == kKinds.end() ? tr("Text") : tr(kind->name);
    }
    case Qt::ToolTipRole:
        return isText ? text.text : QVariant();
    default:
        return {};
    }
}

bool DesignTextsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool isText = index.isValid() && index.column() == TextColumn && role == Qt::EditRole;
    if (!isText || value.toString() == m_texts.at(index.row()).text)
        return false;
    m_undo.push(new ChangeText(*this, index.row(), html::withDesignText(m_html, index.row(), value.toString())));
    return true;
}

Qt::ItemFlags DesignTextsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == TextColumn ? flags | Qt::ItemIsEditable : flags;
}

} // namespace sincerely::editor
