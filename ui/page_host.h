#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

namespace sincerely
{

class CampaignDocument;
class Workspace;

/// The place of a page that shows the open campaign: makes the page when a campaign has been opened and the place is
/// gone to, and anew when another one is opened.
class PageHost : public QWidget
{
    Q_OBJECT

public:
    using Maker = std::function<QWidget *(CampaignDocument &document, QWidget *parent)>;

    /// The workspace must outlive the host.
    PageHost(Workspace &workspace, Maker maker, QWidget *parent = nullptr);

    /// The page; nullptr while there is none.
    [[nodiscard]] QWidget *page() const { return m_page; }
    /// The page, made now if the campaign is open.
    QWidget *ensurePage();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void drop();

    Workspace &m_workspace;
    Maker m_maker;
    QPointer<QWidget> m_page;
};

} // namespace sincerely
