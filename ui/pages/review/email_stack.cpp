#include "ui/pages/review/email_stack.h"

#include "ui/document/campaign_document.h"
#include "ui/page_tools.h"
#include "ui/pages/review/compare_pane.h"
#include "ui/pages/review/whole_email_pane.h"
#include "ui/paper/preview_pane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/info_bar.h"

#include <QVBoxLayout>

namespace sincerely
{

EmailStack::EmailStack(CampaignDocument &document, const PageTools &tools, QWidget *page, QWidget *parent)
    : QStackedWidget(parent)
    , m_document(document)
    , m_paperPage(buildPaper(tools, page))
    , m_whole(new WholeEmailPane(tools, this))
    , m_compare(new ComparePane(this))
{
    addWidget(m_paperPage);
    addWidget(m_whole);
    addWidget(m_compare);
    connect(m_whole, &WholeEmailPane::edited, this,
            [this] { m_document.review().setEditedText(m_edited, m_whole->email()); });
    connect(m_whole, &WholeEmailPane::problem, &m_document, &CampaignDocument::failed);
    connect(m_compare, &ComparePane::closed, this, &EmailStack::compared);
    connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
}

QWidget *EmailStack::buildPaper(const PageTools &tools, QWidget *page)
{
    auto *email = new QWidget(this);
    auto *column = new QVBoxLayout(email);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    m_notice = new InfoBar(email);
    m_notice->setObjectName(QStringLiteral("emailNotice"));
    column->addWidget(m_notice);
    m_paper = new PreviewPane(tools.actions, page);
    m_paper->setPosition(0, 0); // who is next is for the list to say
    m_paper->setOffersHardestFirst(false);
    column->addWidget(m_paper, 1);
    return email;
}

QSize EmailStack::minimumSizeHint() const
{
    return currentWidget()->minimumSizeHint();
}

void EmailStack::showPaper()
{
    setCurrentWidget(m_paperPage);
}

bool EmailStack::isEditing() const
{
    return currentWidget() == m_whole;
}

void EmailStack::edit(RecipientId id)
{
    Review &review = m_document.review();
    if (!review.entry(id).touch.edited) {
        const std::optional<MadeMessage> made = m_document.make(id);
        if (!made)
            return;
        review.setEdited(id, WholeEmailPane::beginningWith(made->message));
    }
    m_edited = id;
    m_whole->show(*review.entry(id).touch.edited);
    setCurrentWidget(m_whole);
    m_whole->setFocus(Qt::OtherFocusReason);
}

void EmailStack::compare(RecipientId id)
{
    const PersonalTouch touch = m_document.review().entry(id).touch;
    const std::optional<MadeMessage> edited = m_document.make(id);
    const std::optional<MadeMessage> unedited = m_document.make(id, {touch.phrase, std::nullopt});
    if (!edited || !unedited)
        return;
    m_compare->show(unedited->message, edited->message);
    setCurrentWidget(m_compare);
    m_compare->setFocus(Qt::OtherFocusReason);
}

} // namespace sincerely
