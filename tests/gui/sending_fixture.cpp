#include "tests/gui/sending_fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTranslator>
#include <QtTest>

namespace sincerely::test
{

namespace
{

constexpr int kPatience = 60000; // milliseconds; the machine may be busy

QByteArray listOf(int people)
{
    QByteArray csv = "Email,First name,Last name,Personal touch\n";
    for (int i = 0; i < people; ++i) {
        const QByteArray number = QByteArray::number(i);
        csv += "p" + number + "@example.com,Person,Number" + number + ",We met at table " + number + ".\n";
    }
    return csv;
}

} // namespace

SendingFixture::SendingFixture(const QString &folder)
    : desk(folder)
{
    static QTranslator english; // plurals
    if (english.isEmpty() && english.load(QStringLiteral(":/sincerely/translations/sincerely_en.qm")))
        QCoreApplication::installTranslator(&english);
}

SendingFixture::~SendingFixture()
{
    closePages();
}

void SendingFixture::openCampaign(int people)
{
    desk.open();
    desk.openCampaign(QStringLiteral("For {{First name}}"),
                      QStringLiteral("<p>Dear {{First name}},</p><p>{{Personal touch}}</p><p>Ada</p>"), listOf(people));
}

void SendingFixture::approve(int count)
{
    for (int index = 0; index < count; ++index)
        QVERIFY(desk.approve(index, QStringLiteral("We met at table %1.").arg(index)));
    desk.settle();
}

void SendingFixture::approveAll()
{
    QSignalSpy approved(&desk.review(), &Review::approvedWithoutTouch);
    desk.review().approveWithoutTouch();
    QVERIFY(approved.count() > 0 || approved.wait(kPatience));
    desk.settle();
}

void SendingFixture::showPages()
{
    m_actions = std::make_unique<ActionBook>();
    m_stack = std::make_unique<QStackedWidget>();
    m_send = new SendPage(desk.workspace(), desk.document(), *m_actions, m_stack.get());
    m_results = new ResultsPage(desk.workspace(), desk.document(), *m_actions, m_stack.get());
    m_stack->addWidget(m_send);
    m_stack->addWidget(m_results);
    m_stack->resize(1100, 780);
    m_stack->show();
    m_stack->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_stack.get()));
    m_send->setFocus();
}

void SendingFixture::closePages()
{
    m_stack.reset();
    m_actions.reset();
}

void SendingFixture::setPace(int perMinute)
{
    desk.document().setPace({Pace::Kind::PerMinute, perMinute});
}

void SendingFixture::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = QApplication::focusWidget();
    const bool isOurs = focused && m_stack->currentWidget()->isAncestorOf(focused);
    QTest::keyClick(isOurs ? focused : m_stack->currentWidget(), Qt::Key(key), modifiers);
}

QWidget *SendingFixture::named(const QString &accessibleName) const
{
    const QList<QWidget *> widgets = m_stack->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->isVisible() && widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

QString SendingFixture::said(const QString &objectName) const
{
    const QList<QWidget *> widgets = m_stack->findChildren<QWidget *>(objectName);
    for (QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<QLabel *>(widget))
            return label->text();
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            return button->text();
        // A bar says what its label says.
        if (const auto *label = widget->findChild<QLabel *>())
            return label->text();
    }
    return {};
}

void SendingFixture::click(const QString &accessibleName)
{
    auto *button = qobject_cast<QAbstractButton *>(named(accessibleName));
    QVERIFY2(button, qPrintable(accessibleName));
    button->click();
}

QStringList SendingFixture::rows() const
{
    QStringList rows;
    const auto *table = qobject_cast<QTableView *>(named(QStringLiteral("Emails")));
    for (int row = 0; table && row < table->model()->rowCount(); ++row)
        rows.append(table->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return rows;
}

int SendingFixture::rowsThatAre(const QString &word) const
{
    const QStringList all = rows();
    return int(std::count_if(all.cbegin(), all.cend(),
                             [&word](const QString &row) { return row.endsWith(QStringLiteral(", ") + word); }));
}

QList<store::RecordedMessage> SendingFixture::recorded()
{
    const CampaignId id = desk.document().id();
    return *QCoro::waitFor(CampaignDesk(desk.workspace().store()).messages(id));
}

void SendingFixture::force(int index, std::initializer_list<MessageState> states, const QString &reason)
{
    store::RecordedMessage message = recorded().at(index);
    for (const MessageState state : states) {
        auto work = [id = message.id, from = message.state, state, reason](store::Database &database) {
            store::ChangeDetails details;
            const bool isLast = state == MessageState::NotSent || state == MessageState::Unknown;
            details.reason = isLast ? reason : QString();
            return store::SendingRecord(database).change(id, from, state, details);
        };
        QVERIFY(QCoro::waitFor(desk.workspace().store().run(work)));
        message.state = state;
    }
}

void SendingFixture::readAgain()
{
    QSignalSpy read(&desk.document().messages(), &Messages::wasRead);
    desk.document().messages().read();
    QVERIFY(read.count() > 0 || read.wait(kPatience));
    desk.review().surveySoon();
    desk.settle();
    desk.workspace().library().reloadCampaigns();
}

} // namespace sincerely::test
