// Sends a campaign into a folder while the table of its emails is scrolled, filtered and searched, and measures how
// long the event loop of the window lets other things wait; then the same updates in Qt's own QStandardItemModel behind
// a QSortFilterProxyModel, without anything being sent. Wall-clock times include whatever else the machine does; the
// CPU times are those of the window's thread alone. usage: sending_stall_bench [emails]      (QT_QPA_PLATFORM=offscreen
// where there is no screen)

#include "core/providers/folder/folder_provider.h"
#include "core/store/account_repository.h"
#include "core/store/campaign_repository.h"
#include "resources/resources.h"
#include "tests/support/stall_meter.h"
#include "ui/document/workspace.h"
#include "ui/frame/action_book.h"
#include "ui/pages/send/send_page.h"
#include "ui/theme/palettes.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// A person who never rests: scrolls sixty times a second, filters and searches now and then.
class Busybody : public QObject
{
public:
    Busybody(QTableView *table, const std::function<void(int step)> &filter)
        : m_table(table)
    {
        m_scroll.setInterval(16);
        connect(&m_scroll, &QTimer::timeout, this, [this] {
            QScrollBar *bar = m_table->verticalScrollBar();
            const int next = bar->value() + 37;
            bar->setValue(next > bar->maximum() ? 0 : next);
        });
        m_filter.setInterval(400);
        connect(&m_filter, &QTimer::timeout, this, [this, filter] { filter(m_step++); });
        m_scroll.start();
        m_filter.start();
    }

private:
    QTableView *m_table;
    QTimer m_scroll;
    QTimer m_filter;
    int m_step = 0;
};

void print(const char *what, StallMeter &meter)
{
    const StallMeter::Figures wall = meter.wall();
    const StallMeter::Figures cpu = meter.cpu();
    std::printf("%s (%zu turns of the loop)\n", what, meter.count());
    std::printf("  waited, wall clock   median %.1f ms   99 %% %.1f ms   99.9 %% %.1f ms   longest %.1f ms\n",
                wall.median, wall.p99, wall.p999, wall.longest);
    std::printf("  worked, CPU          median %.1f ms   99 %% %.1f ms   99.9 %% %.1f ms   longest %.1f ms\n",
                cpu.median, cpu.p99, cpu.p999, cpu.longest);
}

CampaignId storeCampaign(store::Store &store, const QString &folder, int count)
{
    const Account account =
        *store::AccountRepository(store.writer()).save(*folder::makeAccount(u"Try"_s, folder + u"/emails"_s));
    QList<store::PlannedMessage> planned;
    for (int i = 0; i < count; ++i) {
        store::PlannedMessage message;
        message.message.id = MessageId::create();
        message.message.from = {u"Ada"_s, u"ada@contoso.example"_s};
        message.message.to = {i % 3 == 0 ? u"مريم الهاشمي %1"_s.arg(i) : u"Person with a longer name %1"_s.arg(i),
                              u"person%1@example.com"_s.arg(i)};
        message.message.subject = u"Your spring visit"_s;
        message.message.html = u"<p>Dear reader, we met at the harbour.</p>"_s.repeated(20);
        message.message.text = u"Dear reader"_s;
        planned.append(message);
    }
    Campaign campaign;
    campaign.name = u"Spring visit"_s;
    campaign.account = account.id;
    campaign.pace = {Pace::Kind::Unlimited, 0};
    return store::CampaignRepository(store.writer()).create(campaign, planned)->id;
}

StallMeter::Figures measureOurs(QApplication &application, int count)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    std::unique_ptr<store::Store> store = std::move(*store::Store::open(folder.path()));
    const CampaignId id = storeCampaign(*store, folder.path(), count);
    Workspace workspace(*store, ProviderServices{nullptr, nullptr, clock, folder.path()});
    ActionBook actions;
    std::unique_ptr<SendPage> page;
    std::unique_ptr<Busybody> person;
    StallMeter meter;
    QElapsedTimer whole;

    QObject::connect(&workspace, &Workspace::opened, &workspace, [&] { workspace.openCampaign(id); });
    QObject::connect(&workspace, &Workspace::documentOpened, &workspace, [&] {
        page = std::make_unique<SendPage>(workspace, *workspace.document(), actions);
        page->resize(1100, 800);
        page->show();
        auto *states = page->findChild<QComboBox *>(u"messageStates"_s);
        auto *search = page->findChild<QLineEdit *>(u"searchMessages"_s);
        person = std::make_unique<Busybody>(page->findChild<QTableView *>(u"messages"_s), [states, search](int step) {
            if (step % 3 == 2)
                search->setText(step % 2 == 0 ? u"person 1"_s : QString());
            else
                states->setCurrentIndex(step % states->count());
        });
        QObject::connect(&workspace.session(id), &SendingSession::ended, &application, [&] {
            meter.stop();
            workspace.shutDown();
        });
        workspace.startSending();
        whole.start();
        meter.start();
    });
    QObject::connect(&workspace, &Workspace::closed, &application, &QApplication::quit);
    workspace.open();
    QApplication::exec();
    const int sent = workspace.session(id).totals().sent;
    std::printf("%d of %d emails sent in %.1f s\n", sent, count, double(whole.elapsed()) / 1e3);
    person.reset();
    page.reset();
    print("sincerely: the page Send while it is being sent", meter);
    return meter.cpu();
}

/// The same table made of Qt's parts: each change told as it comes, five for each email.
StallMeter::Figures measureQt(QApplication &application, int count)
{
    QStandardItemModel model(count, 5);
    for (int row = 0; row < count; ++row) {
        model.setItem(row, 0, new QStandardItem(u"Waiting"_s));
        model.setItem(row, 1, new QStandardItem(u"Person with a longer name %1"_s.arg(row)));
        model.setItem(row, 2, new QStandardItem(u"person%1@example.com"_s.arg(row)));
    }
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    QTableView table;
    table.setModel(&proxy);
    table.resize(1100, 800);
    table.show();
    Busybody person(&table, [&proxy](int step) {
        proxy.setFilterKeyColumn(step % 3 == 2 ? 1 : 0);
        proxy.setFilterFixedString(step % 3 == 2 ? u"name 1"_s : step % 2 == 0 ? u"Waiting"_s : QString());
    });
    StallMeter meter;
    const QStringList states = {u"Preparing"_s, u"Preparing"_s, u"Sending"_s, u"Sent"_s, u"Sent"_s};
    int change = 0;
    QTimer changes; // about as many in a second as a folder takes
    changes.setInterval(1);
    QObject::connect(&changes, &QTimer::timeout, &table, [&] {
        for (int i = 0; i < 3 && change < count * 5; ++i, ++change)
            model.item(change / 5, 0)->setText(states.at(change % 5));
        if (change >= count * 5)
            application.quit();
    });
    changes.start();
    meter.start();
    QApplication::exec();
    meter.stop();
    print("QStandardItemModel and QSortFilterProxyModel, nothing sent", meter);
    return meter.cpu();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    initResources();
    QApplication::setStyle(new theme::Style);
    QApplication::setPalette(theme::lightPalette());
    const int count = argc > 1 ? std::atoi(argv[1]) : 5'000;
    const StallMeter::Figures ours = measureOurs(application, count);
    const StallMeter::Figures qt = measureQt(application, count);
    std::printf("ratio, CPU at 99.9 %%   %.1f (QStandardItemModel / sincerely)\n", qt.p999 / std::max(ours.p999, 0.01));
}
