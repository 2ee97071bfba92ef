#include "ui/pages/do_not_email/add_pane.h"

#include "ui/frame/announce.h"
#include "ui/frame/label.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"
#include "ui/widgets/info_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sincerely
{

namespace
{

constexpr int kMostSentences = 3;
constexpr int kTextLines = 8;

} // namespace

AddPane::AddPane(DoNotEmail &list, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
{
    build();
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(std::chrono::milliseconds(150));
    connect(&m_checkSoon, &QTimer::timeout, this, &AddPane::checkText);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_add->setEnabled(false);
        m_checkSoon.start();
    });
    connect(&list, &DoNotEmail::checked, this, [this](int look, const DoNotEmailCheck &check) {
        if (look == m_look)
            showCheck(check);
    });
}

void AddPane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kBetween);
    m_title = new Label(QString(), Label::Voice::SectionTitle, this);
    m_title->setObjectName(QStringLiteral("addTitle"));
    m_title->setElided(Qt::ElideMiddle);
    column->addWidget(m_title);
    column->addWidget(buildFields());
    m_summary = new Label(QString(), Label::Voice::Body, this);
    m_summary->setObjectName(QStringLiteral("addSummary"));
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_unusable = new InfoBar(this);
    m_unusable->setObjectName(QStringLiteral("addUnusable"));
    column->addWidget(m_unusable);
    column->addWidget(buildButtons());
    column->addStretch(1);
}

QWidget *AddPane::buildFields()
{
    auto *fields = new QWidget(this);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kTight);
    m_textName = new Label(tr("Addresses, or domains such as @example.com for everybody there"),
                           Label::Voice::Secondary, fields);
    m_textName->setWordWrap(true);
    column->addWidget(m_textName);
    m_text = new QPlainTextEdit(fields);
    m_text->setObjectName(QStringLiteral("addText"));
    m_text->setAccessibleName(tr("Addresses or domains"));
    m_text->setAccessibleDescription(m_textName->text());
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * kTextLines);
    m_text->setMaximumHeight(fontMetrics().lineSpacing() * kTextLines * 2);
    column->addWidget(m_text);
    column->addSpacing(theme::kInside);
    auto *reasonName = new Label(tr("Reason"), Label::Voice::Secondary, fields);
    column->addWidget(reasonName);
    m_reason = new QLineEdit(fields);
    m_reason->setObjectName(QStringLiteral("addReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("For yourself: “asked on the phone”; may stay empty"));
    reasonName->setBuddy(m_reason);
    column->addWidget(m_reason);
    return fields;
}

QWidget *AddPane::buildButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kInside);
    row->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), buttons);
    cancel->setObjectName(QStringLiteral("addCancel"));
    cancel->setAccessibleName(tr("Cancel adding"));
    cancel->setToolTip(theme::withShortcut(tr("Leaves the list as it is"), QKeySequence(Qt::Key_Escape)));
    connect(cancel, &QPushButton::clicked, this, &AddPane::closed);
    row->addWidget(cancel);
    m_add = new QPushButton(tr("Add"), buttons);
    m_add->setObjectName(QStringLiteral("addAccept"));
    m_add->setToolTip(
        theme::withShortcut(tr("Nobody writes to them from then on"), QKeySequence(Qt::CTRL | Qt::Key_Return)));
    theme::setKind(m_add, theme::ButtonKind::Accent);
    connect(m_add, &QPushButton::clicked, this, &AddPane::add);
    row->addWidget(m_add);
    return buttons;
}

void AddPane::prepare(const QString &title, bool isTyped)
{
    m_title->setText(title);
    m_textName->setVisible(isTyped);
    m_text->setVisible(isTyped);
    m_reason->clear();
    m_check = {};
    m_look = 0;
    m_addsThen = false;
    m_summary->setText(QString());
    m_unusable->setMessage({});
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add to the do-not-email list"));
    m_add->setEnabled(false);
    setFocusProxy(isTyped ? static_cast<QWidget *>(m_text) : m_reason);
}

void AddPane::showText(const QString &text)
{
    prepare(tr("Add addresses"), true);
    m_source.clear();
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
    checkText();
}

void AddPane::showTable(const DoNotEmail::Table &table, int emailColumn, const QString &source)
{
    prepare(source, false);
    m_checkSoon.stop();
    m_source = source;
    m_summary->setText(tr("Looking through the list…"));
    m_look = m_list.newLook();
    m_list.check(m_look, table, emailColumn);
}

void AddPane::checkText()
{
    m_checkSoon.stop();
    m_look = m_list.newLook();
    m_list.check(m_look, m_text->toPlainText());
}

void AddPane::showCheck(const DoNotEmailCheck &check)
{
    m_look = 0;
    m_check = check;
    const int fresh = int(check.fresh.size());
    QStringList parts;
    parts.append(tr("%Ln new", nullptr, fresh));
    if (check.known > 0)
        parts.append(tr("%Ln on the list already", nullptr, check.known));
    if (!check.rejected.isEmpty())
        parts.append(tr("%Ln cannot be used", nullptr, int(check.rejected.size())));
    const bool isNothing = fresh == 0 && check.known == 0 && check.rejected.isEmpty();
    m_summary->setText(isNothing ? QString() : parts.join(QStringLiteral(" · ")));
    if (!isNothing)
        announce(m_summary);
    tellUnusable(check);
    m_add->setText(fresh > 0 ? tr("Add %Ln", nullptr, fresh) : tr("Add"));
    m_add->setEnabled(fresh > 0);
    if (std::exchange(m_addsThen, false))
        add();
}

void AddPane::tellUnusable(const DoNotEmailCheck &check)
{
    QStringList sentences;
    for (const recipients::RejectedRow &row : check.rejected.mid(0, kMostSentences))
        sentences.append(row.sentence);
    const int more = int(check.rejected.size()) - kMostSentences;
    if (more > 0)
        sentences.append(tr("And %Ln more.", nullptr, more));
    m_unusable->setMessage({InfoMessage::Kind::Attention, sentences.join(u' '), {}, false});
}

/// What cannot be used stays to be mended when it was typed.
void AddPane::add()
{
    if (m_checkSoon.isActive() || m_look != 0) {
        m_addsThen = true;
        if (m_checkSoon.isActive())
            checkText();
        return;
    }
    if (m_check.fresh.isEmpty())
        return;
    m_list.add(m_check.fresh, m_reason->text().trimmed(), m_source);
    const bool isLeft = m_text->isVisible() && !m_check.unusable.isEmpty();
    m_check.fresh.clear();
    if (!isLeft) {
        Q_EMIT closed();
        return;
    }
    m_text->setFocus();
    m_text->setPlainText(m_check.unusable.join(u'\n'));
}

void AddPane::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (isReturn && (event->modifiers() == Qt::ControlModifier || m_reason->hasFocus()))
        add();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sincerely
