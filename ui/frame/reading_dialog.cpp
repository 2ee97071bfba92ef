#include "ui/frame/reading_dialog.h"

#include "ui/frame/action_book.h"
#include "ui/frame/page_header.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

namespace sincerely
{

namespace
{

/// Whatever a text names, it is not loaded.
class QuietBrowser : public QTextBrowser
{
public:
    explicit QuietBrowser(QWidget *parent)
        : QTextBrowser(parent)
    {
        setOpenLinks(false);
    }

    // Something, though empty: for nothing at all the document would look itself.
    QVariant loadResource(int /*type*/, const QUrl & /*name*/) override { return QByteArray(""); }
};

/// Headings in the program's own sizes; room between the things of a list.
void dress(QTextDocument &document, const QFont &base)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        QTextCursor cursor(block);
        if (format.headingLevel() > 0) {
            QTextCharFormat heading;
            heading.setFont(format.headingLevel() == 1 ? theme::pageTitle(base) : theme::sectionTitle(base));
            heading.setProperty(QTextFormat::FontSizeAdjustment, 0);
            cursor.select(QTextCursor::BlockUnderCursor);
            cursor.mergeCharFormat(heading);
        }
        format.setTopMargin(block.blockNumber() == 0 ? 0 : theme::kInside);
        format.setBottomMargin(theme::kTight);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace

ReadingDialog::ReadingDialog(const QString &name, const QString &title, const QString &sentence, QWidget *parent)
    : QDialog(parent)
    , m_text(new QuietBrowser(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(name);
    setWindowTitle(title);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kPage, theme::kPage, theme::kPage, theme::kPage);
    column->setSpacing(theme::kBetween);
    column->addWidget(new PageHeader(title, sentence, this));
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_text->setAccessibleName(title);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->document()->setDocumentMargin(theme::kBetween);
    column->addWidget(m_text, 1);
    m_buttons->setSpacing(theme::kInside);
    m_buttons->addStretch(1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeReading"));
    close->setAccessibleName(close->text());
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_buttons->addWidget(close);
    column->addLayout(m_buttons);
    m_text->setFocus();
}

void ReadingDialog::setPlainText(const QString &text)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_text->setFont(fixed);
    m_text->setPlainText(text);
    resizeToText(84, 32);
}

void ReadingDialog::setMarkdown(const QString &text)
{
    m_text->setMarkdown(text);
    dress(*m_text->document(), font());
    m_text->moveCursor(QTextCursor::Start);
    resizeToText(84, 30);
}

void ReadingDialog::resizeToText(int characters, int lines)
{
    const QFontMetrics metrics(m_text->font());
    const QSize wanted(metrics.averageCharWidth() * characters + 4 * theme::kPage,
                       metrics.lineSpacing() * lines + 4 * theme::kPage);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

QAction *ReadingDialog::addAction(ActionBook &actions, const ActionSpec &spec)
{
    QAction *action = actions.make(this, windowTitle(), spec);
    auto *button = new QPushButton(spec.text, this);
    button->setObjectName(spec.objectName + QStringLiteral("Button"));
    button->setAccessibleName(spec.text);
    button->setToolTip(action->toolTip());
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_buttons->insertWidget(m_buttons->count() - 2, button); // before the room and Close
    return action;
}

} // namespace sincerely
