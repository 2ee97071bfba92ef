#include "tests/gui/campaign_fixture.h"

#include "core/providers/folder/folder_provider.h"
#include "core/store/account_repository.h"
#include "ui/pages/campaign/campaign_place.h"

#include <QAccessible>
#include <QDir>
#include <QMutex>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

namespace sincerely::test
{

namespace
{

QMutex s_lock; // warnings may come from any thread
QStringList s_warnings;
QtMessageHandler s_before = nullptr;

void collect(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // What the offscreen platform says of every window is no news.
    const bool known = text.startsWith(QStringLiteral("This plugin does not support propagateSizeHints"));
    if (!known && (type == QtWarningMsg || type == QtCriticalMsg)) {
        const QMutexLocker locker(&s_lock);
        s_warnings.append(QStringLiteral("%1: %2").arg(QString::fromUtf8(context.category), text));
    }
    s_before(type, context, text);
}

} // namespace

CampaignFixture::CampaignFixture()
    : m_store(std::move(*store::Store::open(m_folder.path())))
{
}

CampaignFixture::~CampaignFixture()
{
    close();
}

void CampaignFixture::open()
{
    const ProviderServices services{nullptr, nullptr, m_clock, m_folder.path()};
    m_session = std::make_unique<CampaignSession>(*m_store, services, emailFolder());
    m_settings = std::make_unique<Settings>(QString());
    m_window = std::make_unique<AppWindow>(*m_settings, QStringLiteral("0.1.0"));
    showCampaign(*m_window, *m_session);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_session->open();
}

void CampaignFixture::close()
{
    if (!m_window)
        return;
    m_window->close();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 60'000);
    m_window.reset();
    m_settings.reset();
    m_session.reset();
}

void CampaignFixture::addInterrupted(int count, int messagesPerMinute)
{
    const Account account = *folder::makeAccount(QStringLiteral("Sample folder"), emailFolder());
    Campaign campaign;
    campaign.account = store::AccountRepository(m_store->writer()).save(account)->id;
    campaign.name = QStringLiteral("Autumn letter");
    campaign.pace = {messagesPerMinute > 0 ? Pace::Kind::PerMinute : Pace::Kind::Unlimited, messagesPerMinute};
    QList<store::PlannedMessage> planned;
    for (int i = 0; i < count; ++i) {
        store::PlannedMessage message;
        message.message.id = MessageId::create();
        message.message.from = {QStringLiteral("Ada"), QStringLiteral("ada@contoso.example")};
        message.message.to = {QStringLiteral("Person %1").arg(i), QStringLiteral("p%1@example.com").arg(i)};
        if (i == 9) // as long as they come
            message.message.to = {QStringLiteral("Prof. Dr. Wilhelmina-Alexandrina von und zu Hohenstein-Lichtenberg"),
                                  QStringLiteral("wilhelmina.alexandrina.von.hohenstein@long-department-name.example")};
        message.message.subject = QStringLiteral("Letter %1").arg(i);
        message.message.text = QStringLiteral("Hello");
        planned.append(message);
        m_ids.append(message.message.id);
    }
    const Campaign stored = *store::CampaignRepository(m_store->writer()).create(campaign, planned);
    (void)store::CampaignRepository(m_store->writer()).setState(stored.id, CampaignState::Running, QString());
}

void CampaignFixture::force(int index, std::initializer_list<MessageState> states)
{
    store::SendingRecord ledger(m_store->writer());
    for (const MessageState state : states) {
        store::ChangeDetails details;
        if (state == MessageState::NotSent || state == MessageState::Unknown || state == MessageState::OnHold)
            details.reason = QStringLiteral("There is nothing to put in “First name”.");
        (void)ledger.change(m_ids.at(index), (*ledger.message(m_ids.at(index)))->state, state, details);
    }
}

QList<store::RecordedMessage> CampaignFixture::recorded()
{
    const QList<Campaign> campaigns = *store::CampaignRepository(m_store->writer()).all();
    return *store::SendingRecord(m_store->writer()).messages(campaigns.first().id);
}

void CampaignFixture::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = m_window->focusWidget();
    QTest::keyClick(focused ? focused : m_window.get(), Qt::Key(key), modifiers);
}

QWidget *CampaignFixture::named(const QString &accessibleName) const
{
    const QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible && accessible->text(QAccessible::Name) == accessibleName)
            return widget;
    }
    return nullptr;
}

QString CampaignFixture::said(const QString &name) const
{
    const QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        const QString text = accessible && widget->isVisible() ? accessible->text(QAccessible::Name) : QString();
        if (text.startsWith(name + QStringLiteral(": ")))
            return text.mid(name.size() + 2);
    }
    return {};
}

QString CampaignFixture::cell(int row, int column) const
{
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(named(QStringLiteral("Recipients")));
    QAccessibleInterface *cell = table ? table->tableInterface()->cellAt(row, column) : nullptr;
    return cell ? cell->text(QAccessible::Name) : QString();
}

int CampaignFixture::rows() const
{
    QWidget *widget = named(QStringLiteral("Recipients"));
    QAccessibleInterface *table = widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
    return table ? table->tableInterface()->rowCount() : 0;
}

int CampaignFixture::rowsThatAre(const QString &word) const
{
    int count = 0;
    for (int row = 0; row < rows(); ++row)
        count += cell(row, 0).endsWith(word) ? 1 : 0;
    return count;
}

QStringList CampaignFixture::emails() const
{
    return QDir(emailFolder()).entryList({QStringLiteral("*.eml")}, QDir::Files, QDir::Name);
}

WarningWatch::WarningWatch()
{
    (void)take();
    s_before = qInstallMessageHandler(collect);
}

WarningWatch::~WarningWatch()
{
    qInstallMessageHandler(s_before);
}

QStringList WarningWatch::take()
{
    const QMutexLocker locker(&s_lock);
    return std::exchange(s_warnings, {});
}

} // namespace sincerely::test
