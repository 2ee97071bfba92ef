#include "resources/resources.h"
#include "tests/gui/workspace_fixture.h"
#include "tests/support/support.h"
#include "ui/app_window.h"
#include "ui/campaign_frame.h"
#include "ui/frame/sidebar.h"
#include "ui/settings/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeView>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int kPatience = 60000; // milliseconds; the machine may be busy

/// A window that shows a workspace.
struct Frame {
    WorkspaceFixture fixture;
    QTemporaryDir folder;
    Settings settings{folder.path()};
    AppWindow window{settings, u"0"_s};
    std::unique_ptr<CampaignFrame> frame;

    Frame()
    {
        initResources();
        fixture.open();
        frame = std::make_unique<CampaignFrame>(window, fixture.workspace());
    }
    /// What a screen reader reads in a row of the sidebar, the newest campaign first.
    [[nodiscard]] QString row(int number) const
    {
        const auto *model = window.findChild<QTreeView *>(u"campaigns"_s)->model();
        return model->index(number, 0, model->index(0, 0)).data(Qt::AccessibleTextRole).toString();
    }
    /// And waits until it is open.
    void openAnother()
    {
        QSignalSpy changed(&fixture.workspace(), &Workspace::documentChanged);
        fixture.workspace().library().createCampaign();
        QVERIFY(changed.wait(kPatience));
        fixture.settle();
    }
};

} // namespace

/// What stands around the pages says how the campaigns stand.
class CampaignFrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCampaignIsSentWhenEverybodyHasTheEmail()
    {
        Frame frame;
        WorkspaceFixture &fixture = frame.fixture;
        fixture.openCampaign(u"For {{First name}}"_s, u"<p>Dear {{First name}},</p><p>{{Personal touch}}</p>"_s,
                             "Email,First name\nann@example.com,Ann\nbob@example.com,Bob\ncy@example.com,Cy\n");
        const CampaignId id = fixture.document().id();
        const QString name = fixture.document().campaign().name;
        QTRY_COMPARE(frame.row(0), name + u", Being written, 3 of 3 to review"_s);
        QVERIFY(fixture.approve(0, u"One."_s));
        fixture.send();
        QTRY_COMPARE(frame.row(0), name + u", Partly sent, 2 of 3 to review"_s);
        frame.openAnother();
        QTRY_COMPARE(frame.row(1), name + u", Partly sent, 2 to review"_s);

        fixture.workspace().openCampaign(id);
        fixture.settle();
        QVERIFY(fixture.approve(1, u"Two."_s));
        fixture.review().decide({fixture.person(2)}, Verdict::Skipped);
        fixture.settle();
        QTRY_COMPARE(frame.row(1), name + u", Partly sent, 1 ready"_s);
        frame.openAnother();
        QTRY_COMPARE(frame.row(2), name + u", Partly sent, 1 ready"_s);

        fixture.workspace().openCampaign(id);
        fixture.settle();
        fixture.send();
        QTRY_COMPARE(frame.row(2), name + u", Sent"_s);
        frame.openAnother();
        QTRY_COMPARE(frame.row(3), name + u", Sent"_s);
    }

    void whoComesBackToTheStepsOfACampaignSeesInTheSidebarWhereTheyAre()
    {
        Frame frame;
        for (const Place place : {Place::Templates, Place::Write})
            frame.window.setPage(place, [](QWidget *parent) { return new QWidget(parent); });
        frame.openAnother();
        const auto hasSelection = [&frame](const QString &list) {
            return frame.window.findChild<QAbstractItemView *>(list)->selectionModel()->hasSelection();
        };
        frame.window.go(Place::Templates);
        QTRY_VERIFY(hasSelection(u"places"_s) && !hasSelection(u"campaigns"_s));
        frame.window.go(Place::Write);
        QVERIFY(!hasSelection(u"places"_s) && hasSelection(u"campaigns"_s));
    }
};

QTEST_MAIN(CampaignFrameTest)
#include "campaign_frame_test.moc"
