#include "ui/pages/write/design_pane.h"

#include "ui/editor/design_texts_editor.h"
#include "ui/editor/source_editor.h"
#include "ui/frame/segmented.h"
#include "ui/theme/theme.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace sincerely
{

DesignPane::DesignPane(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    m_views = new Segmented(tr("How the design is edited"),
                            {{QStringLiteral("designTexts"), tr("Texts"), {}, tr("The words of the design alone")},
                             {QStringLiteral("designSource"), tr("Source"), {}, tr("The HTML of the design")}},
                            this);
    column->addWidget(m_views, 0, Qt::AlignLeading);
    m_stack = new QStackedWidget(this);
    m_texts = new DesignTextsEditor(m_stack);
    m_texts->setAccessibleName(tr("Texts of the design"));
    m_stack->addWidget(m_texts);
    m_source = new SourceEditor(m_stack);
    m_source->setAccessibleName(tr("Source of the design"));
    m_stack->addWidget(m_source);
    column->addWidget(m_stack, 1);
    connect(m_views, &Segmented::currentChanged, this, &DesignPane::show);
    const auto tell = [this] {
        if (!m_isLoading)
            Q_EMIT changed();
    };
    connect(m_texts, &DesignTextsEditor::changed, this, tell);
    connect(m_source, &SourceEditor::changed, this, tell);
    setFocusProxy(m_texts);
}

QString DesignPane::html() const
{
    return m_stack->currentWidget() == m_texts ? m_texts->html() : m_source->source();
}

void DesignPane::setHtml(const QString &html)
{
    m_isLoading = true;
    m_texts->setHtml(html);
    m_source->setSource(html);
    m_isLoading = false;
}

/// The one that is gone to takes over what was changed in the other.
void DesignPane::show(int view)
{
    const QString now = html();
    m_isLoading = true;
    if (view == Texts && m_texts->html() != now)
        m_texts->setHtml(now);
    if (view == Source && m_source->source() != now)
        m_source->replaceSource(now);
    m_isLoading = false;
    m_stack->setCurrentWidget(view == Texts ? static_cast<QWidget *>(m_texts) : m_source);
    setFocusProxy(m_stack->currentWidget());
}

void DesignPane::setColumns(const QStringList &columns)
{
    m_texts->setColumns(columns);
    m_source->setColumns(columns);
}

void DesignPane::setReadOnly(bool readOnly)
{
    m_texts->setEnabled(!readOnly);
    m_source->setReadOnly(readOnly);
}

} // namespace sincerely
