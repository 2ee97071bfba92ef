#include "ui/page_host.h"

#include "ui/document/workspace.h"

#include <QVBoxLayout>

namespace sincerely
{

PageHost::PageHost(Workspace &workspace, Maker maker, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_maker(std::move(maker))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(&workspace, &Workspace::documentAboutToChange, this, &PageHost::drop);
    connect(&workspace, &Workspace::documentOpened, this, [this] {
        if (isVisible())
            ensurePage();
    });
}

QWidget *PageHost::ensurePage()
{
    CampaignDocument *document = m_workspace.document();
    if (m_page || !document || !document->isOpen())
        return m_page;
    m_page = m_maker(*document, this);
    layout()->addWidget(m_page);
    m_page->show(); // now, and not when the event loop comes to it: the next key may be for the page
    setFocusProxy(m_page);
    if (isVisible())
        m_page->setFocus(Qt::OtherFocusReason);
    return m_page;
}

/// At once: the document goes away.
void PageHost::drop()
{
    setFocusProxy(nullptr);
    delete m_page;
}

void PageHost::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ensurePage();
}

} // namespace sincerely
