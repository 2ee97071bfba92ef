#include "ui/pages/review/compare_pane.h"

#include "ui/frame/label.h"
#include "ui/paper/paper_view.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace sincerely
{

ComparePane::ComparePane(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kBetween);
    m_unedited = addSide(row, tr("As the letter gives it"), QStringLiteral("uneditedPaper"));
    m_edited = addSide(row, tr("As you edited it"), QStringLiteral("editedPaper"));
    // The two are read side by side.
    connect(m_unedited.paper->verticalScrollBar(), &QScrollBar::valueChanged, m_edited.paper->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_edited.paper->verticalScrollBar(), &QScrollBar::valueChanged, m_unedited.paper->verticalScrollBar(),
            &QScrollBar::setValue);
    column->addLayout(row, 1);
    auto *done = new QPushButton(tr("Back to the email"), this);
    done->setObjectName(QStringLiteral("compareDone"));
    done->setAccessibleName(done->text());
    done->setToolTip(theme::withShortcut(done->text(), QKeySequence(Qt::Key_Escape)));
    connect(done, &QPushButton::clicked, this, &ComparePane::closed);
    column->addWidget(done, 0, Qt::AlignLeading);
    setFocusProxy(done);
}

ComparePane::Side ComparePane::addSide(QLayout *row, const QString &title, const QString &objectName)
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Label(title, Label::Voice::SectionTitle, side));
    const Side made{new Label(QString(), Label::Voice::Body, side), new PaperView(side)};
    made.subject->setElided(Qt::ElideRight);
    made.paper->setObjectName(objectName);
    made.paper->setAccessibleName(title);
    column->addWidget(made.subject);
    column->addWidget(made.paper, 1);
    row->addWidget(side);
    return made;
}

void ComparePane::show(const OutgoingMessage &unedited, const OutgoingMessage &edited)
{
    fill(m_unedited, unedited);
    fill(m_edited, edited);
}

void ComparePane::fill(const Side &side, const OutgoingMessage &message)
{
    side.subject->setText(message.subject);
    if (message.html.isEmpty())
        side.paper->setPlainText(message.text);
    else
        side.paper->setMessage(message.html, m_pictures.sourceFor(message.attachments));
}

void ComparePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sincerely
