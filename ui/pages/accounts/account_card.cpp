#include "ui/pages/accounts/account_card.h"

#include "core/providers/folder/folder_provider.h"
#include "ui/frame/accessible_role.h"
#include "ui/frame/announce.h"
#include "ui/frame/flow_layout.h"
#include "ui/frame/glyph.h"
#include "ui/frame/label.h"
#include "ui/theme/controls.h"
#include "ui/widgets/info_bar.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sincerely
{

AccountCard::AccountCard(QWidget *parent)
    : Card(parent)
    , m_picture(new Glyph(QStringLiteral("account"), theme::Colour::Muted, this))
    , m_notice(new InfoBar(this))
{
    setAccessibleRole(this, QAccessible::Grouping);
    setFocusPolicy(Qt::StrongFocus);
    m_notice->setObjectName(QStringLiteral("accountNotice"));
    connect(m_notice, &InfoBar::buttonPressed, this, &AccountCard::answer);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::kBetween);
    column->addWidget(buildTexts());
    column->addWidget(buildButtons());
    column->addWidget(m_notice);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kBetween);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(column, 1);
}

QWidget *AccountCard::buildTexts()
{
    auto *texts = new QWidget(this);
    const auto label = [texts](const QString &objectName, Label::Voice voice) {
        auto *made = new Label(QString(), voice, texts);
        made->setObjectName(objectName);
        return made;
    };
    m_name = label(QStringLiteral("accountName"), Label::Voice::SectionTitle);
    m_name->setElided(Qt::ElideRight);
    m_nameEdit = new QLineEdit(texts);
    m_nameEdit->setObjectName(QStringLiteral("accountNameEdit"));
    m_nameEdit->setMaxLength(200);
    m_nameEdit->installEventFilter(this);
    m_nameEdit->hide();
    m_from = label(QStringLiteral("accountFrom"), Label::Voice::Body);
    m_from->setElided(Qt::ElideRight);
    m_address = label(QStringLiteral("accountAddress"), Label::Voice::Body);
    m_address->setElided(Qt::ElideMiddle);
    m_about = label(QStringLiteral("accountAbout"), Label::Voice::Secondary);
    m_about->setElided(Qt::ElideRight);
    m_path = label(QStringLiteral("accountPath"), Label::Voice::Secondary);
    m_path->setElided(Qt::ElideMiddle);
    m_others = label(QStringLiteral("accountOthers"), Label::Voice::Secondary);
    m_others->setElided(Qt::ElideRight);
    m_signature = label(QStringLiteral("accountSignature"), Label::Voice::Secondary);
    m_signature->setElided(Qt::ElideRight);
    m_stateGlyph = new Glyph(QStringLiteral("unknown"), theme::Colour::Muted, texts);
    m_state = label(QStringLiteral("accountState"), Label::Voice::Strong);
    m_stateAbout = label(QStringLiteral("accountStateAbout"), Label::Voice::Body);
    m_stateAbout->setWordWrap(true);
    m_stateAbout->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *state = new QHBoxLayout;
    state->setContentsMargins(0, theme::kInside, 0, 0);
    state->setSpacing(theme::kInside);
    state->addWidget(m_stateGlyph);
    state->addWidget(m_state, 1);
    auto *column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (QWidget *one :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_nameEdit), static_cast<QWidget *>(m_from),
          static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_others), static_cast<QWidget *>(m_about),
          static_cast<QWidget *>(m_path), static_cast<QWidget *>(m_signature)})
        column->addWidget(one);
    column->addLayout(state);
    column->addWidget(m_stateAbout);
    return texts;
}

QPushButton *AccountCard::addButton(FlowLayout *row, const QString &objectName, const QString &text,
                                    void (AccountCard::*slot)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    connect(button, &QPushButton::clicked, this, slot);
    row->addWidget(button);
    return button;
}

QWidget *AccountCard::buildButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kInside);
    m_signIn = addButton(row, QStringLiteral("signInAgain"), tr("Sign in again"), &AccountCard::signIn);
    m_check = addButton(row, QStringLiteral("checkAccount"), tr("Check"), &AccountCard::check);
    m_openFolder = addButton(row, QStringLiteral("openFolder"), tr("Open folder"), &AccountCard::openFolder);
    m_writeSignature = addButton(row, QStringLiteral("writeSignature"), tr("Signature"), &AccountCard::writeSignature);
    m_showAddresses = addButton(row, QStringLiteral("showAddresses"), tr("Addresses"), &AccountCard::showAddresses);
    m_rename = addButton(row, QStringLiteral("renameAccount"), tr("Rename"), &AccountCard::rename);
    m_remove = addButton(row, QStringLiteral("removeAccount"), tr("Remove"), &AccountCard::remove);
    m_signIn->setToolTip(theme::withShortcut(tr("Opens Microsoft’s sign-in page in your browser"),
                                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)));
    m_check->setToolTip(theme::withShortcut(tr("Asks whether it can send"), QKeySequence(Qt::Key_F5)));
    m_openFolder->setToolTip(tr("Shows the emails that were written"));
    m_writeSignature->setToolTip(theme::withShortcut(tr("What stands at the end of every letter from this account"),
                                                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)));
    m_showAddresses->setToolTip(theme::withShortcut(tr("What emails from this account can be from"),
                                                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U)));
    m_rename->setToolTip(theme::withShortcut(tr("Gives the account another name"), QKeySequence(Qt::Key_F2)));
    m_remove->setToolTip(theme::withShortcut(tr("Takes the account out of Sincerely"), QKeySequence(Qt::Key_Delete)));
    return buttons;
}

/// There are as many of each button as there are accounts.
void AccountCard::nameButtons()
{
    for (QPushButton *button : {m_signIn, m_check, m_openFolder, m_writeSignature, m_showAddresses, m_rename, m_remove})
        button->setAccessibleName(
            tr("%1: %2", "text of a button, what it concerns").arg(button->text(), m_account.name));
    m_nameEdit->setAccessibleName(tr("Name of the account “%1”").arg(m_account.name));
}

void AccountCard::show(const Account &account, const AccountStatus &status, int campaigns, bool isRemovalUndoable)
{
    m_account = account;
    m_campaigns = campaigns;
    m_isRemovalUndoable = isRemovalUndoable;
    const QString path = folder::pathOf(account);
    m_picture->setGlyph(path.isEmpty() ? QStringLiteral("account") : QStringLiteral("folder"), theme::Colour::Muted);
    m_name->setText(account.name);
    const MailAddress &owner = account.owner;
    m_from->setText(tr("Sends as %1").arg(owner.name.isEmpty() ? owner.address : owner.name));
    m_address->setText(owner.address);
    m_address->setVisible(!owner.name.isEmpty());
    m_about->setText(account_texts::about(account, campaigns));
    m_path->setText(path);
    m_path->setVisible(!path.isEmpty());
    const QString others = account_texts::otherAddresses(account);
    m_others->setText(others);
    m_others->setVisible(!others.isEmpty());
    const QString signature = account_texts::signature(account);
    m_signature->setText(signature);
    m_signature->setVisible(!signature.isEmpty());
    m_openFolder->setVisible(!path.isEmpty());
    m_signIn->setVisible(path.isEmpty());
    nameButtons();
    showState(status);
}

void AccountCard::showState(const AccountStatus &status)
{
    const account_texts::State state = account_texts::state(status);
    m_stateGlyph->setGlyph(state.iconName, state.colour);
    const bool isNews = !m_state->text().isEmpty() && m_state->text() != state.words;
    m_state->setText(state.words);
    m_state->setColour(state.colour);
    m_stateAbout->setText(state.about);
    m_stateAbout->setVisible(!state.about.isEmpty());
    m_check->setEnabled(status.state != AccountStatus::State::Checking);
    setAccessibleName(tr("%1, %2, %3, %4", "an account: name, address, service, state")
                          .arg(m_account.name, m_account.owner.address, m_about->text(), state.words));
    setAccessibleDescription(state.about);
    if (isNews && isVisible())
        announce(this);
}

void AccountCard::check()
{
    if (!m_check->isEnabled())
        return;
    m_notice->setMessage({});
    Q_EMIT checkRequested(m_account.id);
}

void AccountCard::signIn()
{
    if (!m_signIn->isHidden())
        Q_EMIT signInRequested(m_account.id);
}

void AccountCard::writeSignature()
{
    Q_EMIT signatureRequested(m_account.id);
}

void AccountCard::showAddresses()
{
    Q_EMIT addressesRequested(m_account.id);
}

void AccountCard::openFolder()
{
    Q_EMIT folderRequested(folder::pathOf(m_account));
}

void AccountCard::rename()
{
    m_notice->setMessage({});
    m_nameEdit->setText(m_account.name);
    m_name->hide();
    m_nameEdit->show();
    m_nameEdit->setFocus();
    m_nameEdit->selectAll();
}

void AccountCard::endRenaming(bool keep)
{
    if (m_nameEdit->isHidden())
        return;
    const bool hadFocus = m_nameEdit->hasFocus();
    const QString name = m_nameEdit->text().simplified();
    m_name->show();
    m_nameEdit->hide();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    if (keep && !name.isEmpty() && name != m_account.name)
        Q_EMIT renamed(m_account.id, name);
}

bool AccountCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_nameEdit)
        return Card::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            endRenaming(key != Qt::Key_Escape);
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        endRenaming(true);
    return false;
}

void AccountCard::keyPressEvent(QKeyEvent *event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    if (hasFocus() && (isUp || event->key() == Qt::Key_Down))
        Q_EMIT moved(isUp ? -1 : 1);
    else
        Card::keyPressEvent(event);
}

void AccountCard::remove()
{
    if (m_isRemovalUndoable) {
        m_notice->setMessage({});
        Q_EMIT removeRequested(m_account.id);
        return;
    }
    m_isAsking = true;
    m_notice->setMessage({InfoMessage::Kind::Attention,
                          account_texts::removalQuestion(m_account, m_campaigns),
                          {tr("Remove account"), tr("Keep account")},
                          false});
    if (auto *keep = m_notice->findChild<QPushButton *>(QStringLiteral("noticeButton1")))
        keep->setFocus(Qt::OtherFocusReason);
}

void AccountCard::answer(int button)
{
    const bool isYes = m_isAsking && button == 0;
    m_isAsking = false;
    setFocus(Qt::OtherFocusReason);
    m_notice->setMessage({});
    if (isYes)
        Q_EMIT removeRequested(m_account.id);
}

void AccountCard::refuse(const QString &sentence)
{
    m_isAsking = false;
    m_notice->setMessage({InfoMessage::Kind::Attention, sentence, {}, true});
}

} // namespace sincerely
