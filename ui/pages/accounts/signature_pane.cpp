#include "ui/pages/accounts/signature_pane.h"

#include "ui/editor/editor_tool_bar.h"
#include "ui/editor/letter_editor.h"
#include "ui/frame/label.h"
#include "ui/theme/controls.h"
#include "ui/widgets/info_bar.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace sincerely
{

namespace
{

constexpr int kLines = 11;

} // namespace

SignaturePane::SignaturePane(PictureStore &pictures, QWidget *parent)
    : Card(parent)
    , m_title(new Label(QString(), Label::Voice::SectionTitle, this))
    , m_addresses(new QComboBox(this))
    , m_editor(new LetterEditor(pictures, this))
    , m_problem(new InfoBar(this))
{
    setObjectName(QStringLiteral("signaturePane"));
    m_title->setObjectName(QStringLiteral("signatureTitle"));
    m_title->setWordWrap(true);
    auto *about = new Label(tr("It stands at the end of every letter that is sent from this address. Emails that you "
                               "have approved already are shown to you again."),
                            Label::Voice::Body, theme::Colour::Muted, this);
    about->setWordWrap(true);
    m_addresses->setObjectName(QStringLiteral("signatureAddress"));
    m_addresses->setAccessibleName(tr("Address that the signature belongs to"));
    connect(m_addresses, &QComboBox::activated, this,
            [this](int index) { turnTo(m_addresses->itemData(index).toString()); });
    m_editor->setObjectName(QStringLiteral("signature"));
    m_editor->setAccessibleName(tr("Signature"));
    m_editor->setMinimumHeight(fontMetrics().lineSpacing() * kLines);
    auto *tools = new EditorToolBar(*m_editor, this);
    for (const char *ofLetters : {"field", "touch", "condition", "quote"}) {
        if (QAction *action = tools->action(QString::fromLatin1(ofLetters)))
            action->setVisible(false);
    }
    m_problem->setObjectName(QStringLiteral("signatureProblem"));
    connect(m_editor, &LetterEditor::problem, m_problem, &InfoBar::setText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    column->addWidget(m_title);
    column->addWidget(about);
    column->addWidget(m_addresses, 0, Qt::AlignLeading);
    column->addWidget(tools);
    column->addWidget(m_editor, 1);
    column->addWidget(m_problem);
    column->addWidget(buildButtons());
    setFocusProxy(m_editor);
}

QWidget *SignaturePane::buildButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, theme::kTight, 0, 0);
    row->setSpacing(theme::kInside);
    const auto add = [buttons, row](const QString &objectName, const QString &text, const QString &name) {
        auto *button = new QPushButton(text, buttons);
        button->setObjectName(objectName);
        button->setAccessibleName(name);
        row->addWidget(button);
        return button;
    };
    QPushButton *keep = add(QStringLiteral("keepSignature"), tr("Keep signature"), tr("Keep signature"));
    theme::setKind(keep, theme::ButtonKind::Accent);
    QPushButton *cancel = add(QStringLiteral("cancelSignature"), tr("Cancel"), tr("Leave the signature as it was"));
    cancel->setToolTip(theme::withShortcut(cancel->accessibleName(), QKeySequence(Qt::Key_Escape)));
    row->addStretch(1);
    connect(keep, &QPushButton::clicked, this, &SignaturePane::keep);
    connect(cancel, &QPushButton::clicked, this, &SignaturePane::cancelled);
    return buttons;
}

void SignaturePane::begin(const Account &account, const QString &address)
{
    m_account = account.id;
    m_title->setText(tr("Signature of “%1”").arg(account.name));
    fillAddresses(account);
    m_address.clear();
    turnTo(otherAddress(account, address) ? address : account.owner.address);
    show();
}

void SignaturePane::fillAddresses(const Account &account)
{
    m_signatures = {{account.owner.address, account.signature}};
    m_addresses->clear();
    m_addresses->addItem(account.owner.address, account.owner.address);
    for (const FromAddress &other : account.otherAddresses) {
        m_signatures.insert(other.address.address, other.signature);
        m_addresses->addItem(other.address.address, other.address.address);
    }
    m_addresses->setVisible(!account.otherAddresses.isEmpty());
}

/// What was written for the address before stays until it is kept or left.
void SignaturePane::turnTo(const QString &address)
{
    if (!m_address.isEmpty())
        m_signatures.insert(m_address, m_editor->html());
    m_address = address;
    m_addresses->setCurrentIndex(m_addresses->findData(address));
    const Result<> read = m_editor->setHtml(m_signatures.value(address));
    m_problem->setText(read ? QString() : read.error().sentence);
}

void SignaturePane::keep()
{
    m_signatures.insert(m_address, m_editor->html());
    Q_EMIT kept(m_account, m_signatures);
}

void SignaturePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        Card::keyPressEvent(event);
}

} // namespace sincerely
