#include "ui/pages/accounts/addresses_pane.h"

#include "ui/frame/glyph.h"
#include "ui/frame/label.h"
#include "ui/pages/accounts/account_texts.h"
#include "ui/theme/controls.h"
#include "ui/widgets/info_bar.h"
#include "ui/widgets/mail_texts.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sincerely
{

AddressesPane::AddressesPane(QWidget *parent)
    : Card(parent)
    , m_title(new Label(QString(), Label::Voice::SectionTitle, this))
    , m_about(new Label(QString(), Label::Voice::Body, theme::Colour::Muted, this))
    , m_column(new QVBoxLayout)
    , m_text(new QLineEdit(this))
    , m_problem(new InfoBar(this))
{
    setObjectName(QStringLiteral("addressesPane"));
    m_title->setObjectName(QStringLiteral("addressesTitle"));
    m_title->setWordWrap(true);
    m_about->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("addressProblem"));
    m_column->setSpacing(theme::kTight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addLayout(m_column);
    column->addSpacing(theme::kInside);
    column->addWidget(buildAdding());
    column->addWidget(m_problem);
    column->addWidget(buildEnd());
    setFocusProxy(m_text);
}

QWidget *AddressesPane::buildAdding()
{
    auto *adding = new QWidget(this);
    auto *row = new QHBoxLayout(adding);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kInside);
    m_text->setObjectName(QStringLiteral("newAddress"));
    m_text->setAccessibleName(tr("Another address"));
    m_text->setPlaceholderText(tr("Another address, such as a shared mailbox"));
    m_text->setMaxLength(500);
    auto *button = new QPushButton(tr("Add"), adding);
    button->setObjectName(QStringLiteral("addAddress"));
    button->setAccessibleName(tr("Add the address"));
    button->setToolTip(theme::withShortcut(button->accessibleName(), QKeySequence(Qt::Key_Return)));
    connect(m_text, &QLineEdit::returnPressed, this, &AddressesPane::add);
    connect(button, &QPushButton::clicked, this, &AddressesPane::add);
    row->addWidget(m_text, 1);
    row->addWidget(button);
    return adding;
}

QWidget *AddressesPane::buildEnd()
{
    auto *end = new QWidget(this);
    auto *row = new QHBoxLayout(end);
    row->setContentsMargins(0, theme::kTight, 0, 0);
    auto *done = new QPushButton(tr("Done"), end);
    done->setObjectName(QStringLiteral("closeAddresses"));
    done->setAccessibleName(tr("Close the addresses"));
    done->setToolTip(theme::withShortcut(done->accessibleName(), QKeySequence(Qt::Key_Escape)));
    theme::setKind(done, theme::ButtonKind::Accent);
    connect(done, &QPushButton::clicked, this, &AddressesPane::closed);
    row->addWidget(done);
    row->addStretch(1);
    return end;
}

void AddressesPane::begin(const Account &account, bool mayBeReplaced)
{
    m_text->clear();
    m_problem->setText(QString());
    show(account, mayBeReplaced);
    setVisible(true);
}

void AddressesPane::show(const Account &account, bool mayBeReplaced)
{
    m_account = account.id;
    m_title->setText(tr("Addresses of “%1”").arg(account.name));
    m_about->setText(mayBeReplaced ? tr("You choose among them before you send. Not every organisation lets mail out "
                                        "from another address than "
                                        "the mailbox’s own, so a test email has to show it first.")
                                   : tr("You choose among them before you send."));
    auto *rows = new QWidget(this);
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kInside);
    grid->setVerticalSpacing(theme::kTight);
    grid->setColumnStretch(1, 1);
    addRow(grid, {account.owner, account.signature}, true, false);
    for (const FromAddress &other : account.otherAddresses)
        addRow(grid, other, false, mayBeReplaced);
    const bool hadKeyboard = m_rows && m_rows->isAncestorOf(QApplication::focusWidget());
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // the button that was pressed may be in it
    }
    m_rows = rows;
    m_column->addWidget(rows);
    rows->show();
    if (hadKeyboard) // what it was on is gone
        m_text->setFocus(Qt::OtherFocusReason);
}

void AddressesPane::addRow(QGridLayout *grid, const FromAddress &address, bool isOwn, bool mayBeReplaced)
{
    QWidget *rows = grid->parentWidget();
    const int row = grid->rowCount();
    const account_texts::State state = account_texts::state(address, mayBeReplaced);
    auto *text = new Label(shownAddress(address.address), Label::Voice::Body, rows);
    text->setElided(Qt::ElideMiddle);
    auto *words = new Label(isOwn ? tr("The mailbox’s own") : state.words, Label::Voice::Secondary, rows);
    grid->addWidget(new Glyph(state.iconName, state.colour, rows), row, 0);
    grid->addWidget(text, row, 1);
    grid->addWidget(words, row, 2);
    const QString key = address.address.address;
    auto *sign = addButton(grid, 3, QStringLiteral("signatureOf"), tr("Signature"), tr("Signature of %1").arg(key));
    connect(sign, &QPushButton::clicked, this, [this, key] { Q_EMIT signatureRequested(m_account, key); });
    if (isOwn || address.isOfService)
        return;
    auto *drop = addButton(grid, 4, QStringLiteral("removeAddress"), tr("Remove"), tr("Remove %1").arg(key));
    connect(drop, &QPushButton::clicked, this, [this, key] { Q_EMIT removeRequested(m_account, key); });
}

/// In the last row.
QPushButton *AddressesPane::addButton(QGridLayout *grid, int column, const QString &objectName, const QString &text,
                                      const QString &accessibleName)
{
    auto *button = new QPushButton(text, grid->parentWidget());
    button->setObjectName(objectName);
    button->setAccessibleName(accessibleName);
    theme::setKind(button, theme::ButtonKind::Flat);
    grid->addWidget(button, grid->rowCount() - 1, column);
    return button;
}

void AddressesPane::add()
{
    if (!m_text->text().trimmed().isEmpty())
        Q_EMIT addRequested(m_account, m_text->text());
}

void AddressesPane::showOutcome(const QString &problem)
{
    m_problem->setText(problem);
    if (problem.isEmpty())
        m_text->clear();
    m_text->setFocus(Qt::OtherFocusReason);
}

void AddressesPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Card::keyPressEvent(event);
}

} // namespace sincerely
