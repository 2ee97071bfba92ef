#include "ui/pages/send/test_email_pane.h"

#include "ui/frame/label.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/info_bar.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sincerely
{

TestEmailPane::TestEmailPane(QWidget *parent)
    : QWidget(parent)
    , m_row(new QSpinBox(this))
    , m_name(new Label(QString(), Label::Voice::Secondary, this))
    , m_address(new QLineEdit(this))
    , m_send(new QPushButton(tr("Send test"), this))
    , m_outcome(new InfoBar(this))
{
    auto *title = new Label(tr("Try it first"), Label::Voice::SectionTitle, this);
    auto *about =
        new Label(tr("One email, exactly as that recipient would get it, to an address you name. It is marked "
                     "as a test and not counted."),
                  Label::Voice::Secondary, this);
    about->setWordWrap(true);
    m_row->setObjectName(QStringLiteral("testRow"));
    m_row->setAccessibleName(tr("Row of the list"));
    m_row->setPrefix(tr("Row ", "before a number, with a blank"));
    m_row->setKeyboardTracking(true);
    m_name->setObjectName(QStringLiteral("testName"));
    m_name->setElided(Qt::ElideRight);
    m_address->setObjectName(QStringLiteral("testAddress"));
    m_address->setAccessibleName(tr("Send the test to"));
    m_address->setPlaceholderText(tr("Your address"));
    m_send->setObjectName(QStringLiteral("sendTest"));
    m_send->setAccessibleName(m_send->text());
    m_send->setIcon(theme::icon(QStringLiteral("mail-open")));
    m_outcome->setObjectName(QStringLiteral("testOutcome"));
    auto *to = new Label(tr("to", "row 37 to ada@contoso.example"), Label::Voice::Body, this);

    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kInside);
    row->addWidget(m_row);
    row->addWidget(m_name, 1);
    row->addWidget(to);
    row->addWidget(m_address, 2);
    row->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    column->addWidget(title);
    column->addWidget(about);
    column->addLayout(row);
    column->addWidget(m_outcome);
    connect(m_row, &QSpinBox::valueChanged, this, &TestEmailPane::rowChanged);
    connect(m_send, &QPushButton::clicked, this, &TestEmailPane::send);
    connect(m_address, &QLineEdit::returnPressed, this, &TestEmailPane::send);
    connect(m_outcome, &InfoBar::buttonPressed, this, &TestEmailPane::answer);
}

void TestEmailPane::show(int rows, bool isTesting)
{
    m_row->setRange(1, std::max(1, rows));
    m_send->setEnabled(rows > 0 && !isTesting);
    m_send->setText(isTesting ? tr("Sending test…") : tr("Send test"));
}

void TestEmailPane::showName(const QString &name)
{
    m_name->setText(name);
}

void TestEmailPane::proposeAddress(const QString &address)
{
    if (m_address->text().isEmpty() || m_address->text() == m_proposed)
        m_address->setText(address);
    m_proposed = address;
}

void TestEmailPane::showOutcome(const TestOutcome &outcome)
{
    m_last = outcome;
    if (outcome.error)
        m_outcome->setMessage({InfoMessage::Kind::Attention, outcome.error->sentence, {}, true});
    else if (outcome.triesFrom)
        showTrial();
    else
        m_outcome->setMessage({InfoMessage::Kind::Note, tr("The test email is sent to %1.").arg(outcome.to), {}, true});
}

void TestEmailPane::showTrial()
{
    const QString from = m_last.from.address;
    switch (m_last.trial) {
    case FromTrial::Kept:
        m_outcome->setMessage(
            {InfoMessage::Kind::Note, tr("The test email has arrived from %1, as it should.").arg(from), {}, true});
        break;
    case FromTrial::Replaced:
        m_outcome->setMessage(
            {InfoMessage::Kind::Attention,
             tr("The test email has arrived, but not from %1: the service has replaced the address.").arg(from),
             {},
             true});
        break;
    case FromTrial::NotTried:
        m_outcome->setMessage(
            {InfoMessage::Kind::Attention,
             tr("The test email is sent to %1. Look at it there: is it from %2?").arg(m_last.to, from),
             {tr("Yes, it is"), tr("No, from another")},
             true});
        break;
    }
}

void TestEmailPane::answer(int button)
{
    m_outcome->setMessage({});
    Q_EMIT fromSeen(m_last, button == 0 ? FromTrial::Kept : FromTrial::Replaced);
}

int TestEmailPane::row() const
{
    return m_row->value();
}

QString TestEmailPane::address() const
{
    return m_address->text().trimmed();
}

void TestEmailPane::sendTo(const QString &address)
{
    m_address->setText(address);
    send();
}

void TestEmailPane::send()
{
    if (!m_send->isEnabled())
        return;
    m_outcome->setMessage({});
    Q_EMIT sendRequested(row(), address());
}

} // namespace sincerely
