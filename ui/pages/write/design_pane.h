#pragma once

#include <QWidget>

class QStackedWidget;

namespace sincerely
{

class DesignTextsEditor;
class Segmented;
class SourceEditor;

/// A design that was made elsewhere: its texts one below the other, or its source.
class DesignPane : public QWidget
{
    Q_OBJECT

public:
    explicit DesignPane(QWidget *parent = nullptr);

    /// Replaces the design and forgets the steps of undo.
    void setHtml(const QString &html);
    [[nodiscard]] QString html() const;
    void setColumns(const QStringList &columns);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void changed();

private:
    enum View { Texts, Source };
    void show(int view);

    Segmented *m_views;
    QStackedWidget *m_stack;
    DesignTextsEditor *m_texts;
    SourceEditor *m_source;
    bool m_isLoading = false;
};

} // namespace sincerely
