#include "ui/editor/design_texts_editor.h"

#include "ui/editor/design_texts_model.h"
#include "ui/editor/subject_edit.h"
#include "ui/frame/edit_key.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace sincerely
{

namespace
{

/// Edits a text as a line with chips.
class TextDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setColumns(const QStringList &columns)
    {
        m_columns.clear();
        for (const QString &column : columns)
            m_columns.append({column, {}});
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                          const QModelIndex & /*index*/) const override
    {
        auto *line = new SubjectEdit(parent);
        line->setAccessibleName(DesignTextsEditor::tr("Text"));
        line->setColumns(m_columns);
        auto *self = const_cast<TextDelegate *>(this); // signals are not const
        connect(line, &SubjectEdit::returnPressed, self, [self, line] {
            Q_EMIT self->commitData(line);
            Q_EMIT self->closeEditor(line);
        });
        return line;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *line = static_cast<SubjectEdit *>(editor);
        if (line->text() == index.data(Qt::EditRole).toString())
            return;
        line->setText(index.data(Qt::EditRole).toString());
        line->selectAll();
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<SubjectEdit *>(editor)->text(), Qt::EditRole);
    }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex & /*index*/) const override
    {
        QRect rect = option.rect;
        rect.setHeight(std::max(rect.height(), editor->sizeHint().height()));
        editor->setGeometry(rect);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(theme::colour(theme::Colour::Hairline, option.palette));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == editor::DesignTextsModel::KindColumn)
            option->palette.setColor(QPalette::Text, theme::colour(theme::Colour::Muted, option->palette));
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (!size.isEmpty() || index.column() == editor::DesignTextsModel::TextColumn)
            size += QSize(2 * theme::kInside, 2 * theme::kInside);
        return size;
    }

private:
    MergeColumns m_columns;
};

} // namespace

DesignTextsEditor::DesignTextsEditor(QWidget *parent)
    : QWidget(parent)
    , m_model(new editor::DesignTextsModel(m_undo, this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(tr("This design has no text of its own. Its words are in its pictures."), this))
{
    m_table->setObjectName(QStringLiteral("designTexts"));
    m_table->setAccessibleName(tr("Texts of the design"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TextDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    letEditKeyEdit(m_table);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(editor::DesignTextsModel::KindColumn,
                                                      QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(editor::DesignTextsModel::TextColumn, QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addWidget(m_empty);
    connect(m_model, &editor::DesignTextsModel::changed, this, &DesignTextsEditor::changed);
}

void DesignTextsEditor::setHtml(const QString &html)
{
    m_model->setHtml(html);
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (!isEmpty)
        m_table->setCurrentIndex(m_model->index(0, editor::DesignTextsModel::TextColumn));
}

QString DesignTextsEditor::html() const
{
    return m_model->html();
}

void DesignTextsEditor::setColumns(const QStringList &columns)
{
    static_cast<TextDelegate *>(m_table->itemDelegate())->setColumns(columns);
}

void DesignTextsEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        return m_undo.undo();
    if (event->matches(QKeySequence::Redo))
        return m_undo.redo();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_table->currentIndex().isValid())
        return m_table->edit(m_model->index(m_table->currentIndex().row(), editor::DesignTextsModel::TextColumn));
    QWidget::keyPressEvent(event);
}

} // namespace sincerely
