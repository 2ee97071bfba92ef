#include "ui/background/closing_question.h"

#include "ui/frame/label.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace sincerely
{

ClosingQuestion::ClosingQuestion(const QString &campaign, bool canKeepSending, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("closingQuestion"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Emails are being sent"));
    setAccessibleName(windowTitle());
    auto *title = new Label(tr("“%1” is being sent.").arg(campaign), Label::Voice::SectionTitle, this);
    title->setObjectName(QStringLiteral("closingTitle"));
    title->setWordWrap(true);
    auto *text = new Label(
        canKeepSending ? tr("It can go on without the window, and you are told when it is finished. Or pause it "
                            "now, and go on with the next start: nobody gets an email twice.")
                       : tr("It needs the window to go on. If you close it now, it pauses between two emails, and "
                            "goes on with the next start: nobody gets an email twice."),
        Label::Voice::Body, this);
    text->setObjectName(QStringLiteral("closingText"));
    text->setWordWrap(true);
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    setAccessibleDescription(title->text() + u' ' + text->text());

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kInside);
    buttons->addStretch(1);
    const auto add = [this, buttons](const QString &objectName, const QString &label, Answer meaning) {
        auto *button = new QPushButton(label, this);
        button->setObjectName(objectName);
        button->setAccessibleName(label);
        connect(button, &QPushButton::clicked, this, [this, meaning] { answer(meaning); });
        buttons->addWidget(button);
        return button;
    };
    QPushButton *stay = add(QStringLiteral("closingStay"), tr("Stay here"), Answer::Stay);
    QPushButton *pause = add(QStringLiteral("closingPause"), tr("Pause and close"), Answer::Pause);
    QPushButton *usual = stay;
    if (canKeepSending)
        usual = add(QStringLiteral("closingKeepSending"), tr("Keep sending"), Answer::KeepSending);
    theme::setKind(usual, theme::ButtonKind::Accent);
    usual->setDefault(true);
    usual->setFocus();
    pause->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kPage, theme::kPage, theme::kPage, theme::kPage);
    column->setSpacing(theme::kBetween);
    column->addWidget(title);
    column->addWidget(text);
    column->addLayout(buttons);
    connect(this, &QDialog::finished, this,
            [this] { answer(Answer::Stay); }); // by Escape, or by the window's own cross
}

void ClosingQuestion::answer(Answer meaning)
{
    if (std::exchange(m_isAnswered, true))
        return;
    Q_EMIT answered(meaning);
    close();
}

} // namespace sincerely
