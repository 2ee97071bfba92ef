#include "ui/pages/accounts/signature_pane.h"

#include "ui/editor/editor_tool_bar.h"
#include "ui/editor/letter_editor.h"
#include "ui/frame/label.h"
#include "ui/theme/controls.h"
#include "ui/widgets/info_bar.h"

#include <QAction>
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
    , m_editor(new LetterEditor(pictures, this))
    , m_problem(new InfoBar(this))
{
    setObjectName(QStringLiteral("signaturePane"));
    m_title->setObjectName(QStringLiteral("signatureTitle"));
    m_title->setWordWrap(true);
    auto *about = new Label(tr("It stands at the end of every letter that is sent from this account. Emails that you "
                               "have approved already are shown to you again."),
                            Label::Voice::Body, theme::Colour::Muted, this);
    about->setWordWrap(true);
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
    connect(keep, &QPushButton::clicked, this, [this] { Q_EMIT kept(m_account, m_editor->html()); });
    connect(cancel, &QPushButton::clicked, this, &SignaturePane::cancelled);
    return buttons;
}

void SignaturePane::begin(const Account &account)
{
    m_account = account.id;
    m_title->setText(tr("Signature of “%1”").arg(account.name));
    m_problem->setText(QString());
    const Result<> read = m_editor->setHtml(account.signature);
    if (!read)
        m_problem->setText(read.error().sentence);
    show();
}

void SignaturePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        Card::keyPressEvent(event);
}

} // namespace sincerely
