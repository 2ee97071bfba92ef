#include "ui/pages/review/about_pane.h"

#include "ui/document/campaign_document.h"
#include "ui/frame/label.h"
#include "ui/pages/review/known_values.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

#include <utility>

namespace sincerely
{

namespace
{

constexpr int kPhrasesShown = 30;
constexpr int kEarlierShown = 3;

} // namespace

AboutPane::AboutPane(CampaignDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    m_name = addTitle(column, QString());
    m_name->setObjectName(QStringLiteral("aboutName"));
    m_name->setElided(Qt::ElideRight);

    m_values = new KnownValues(this);
    m_values->setObjectName(QStringLiteral("aboutValues"));
    m_values->setAccessibleName(tr("What the list knows of this person"));
    column->addWidget(m_values, 2);

    m_earlierTitle = addTitle(column, tr("Earlier emails"));
    m_earlier = new Label(QString(), Label::Voice::Body, this);
    m_earlier->setObjectName(QStringLiteral("earlierEmails"));
    m_earlier->setWordWrap(true);
    m_earlier->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_earlier);

    m_phrasesTitle = addTitle(column, tr("Earlier phrases"));
    m_phrases = new QListWidget(this);
    m_phrases->setObjectName(QStringLiteral("earlierPhrases"));
    m_phrases->setAccessibleName(tr("Earlier phrases; Enter takes one for this email"));
    m_phrases->setWordWrap(true);
    theme::setBorderless(m_phrases);
    column->addWidget(m_phrases, 3);
    const auto choose = [this](const QListWidgetItem *item) { Q_EMIT phraseChosen(item->text()); };
    connect(m_phrases, &QListWidget::itemActivated, this, choose);
    connect(&document.history(), &History::earlierEmailsRead, this,
            [this](RecipientId id, const QList<store::EarlierEmail> &emails) {
                if (id == m_person)
                    showEarlierEmails(emails);
            });
    connect(&document.history(), &History::phrasesRead, this, &AboutPane::showPhrases);
    showEarlierEmails({});
    m_phrasesTitle->hide();
    m_phrases->hide();
}

Label *AboutPane::addTitle(QVBoxLayout *column, const QString &text)
{
    auto *title = new Label(text, Label::Voice::SectionTitle, this);
    column->addWidget(title);
    return title;
}

void AboutPane::showPerson(RecipientId id)
{
    People &people = m_document.people();
    const std::optional<Recipient> person = people.recipient(id);
    if (!person)
        return;
    m_person = id;
    m_name->setText(tr("About %1").arg(people.nameOf(id)));
    m_values->show(people.list().columns, person->values);
    showEarlierEmails({});
    m_document.history().readEarlierEmails(id, person->addressKey, kEarlierShown);
}

void AboutPane::showEarlierEmails(const QList<store::EarlierEmail> &emails)
{
    QStringList lines;
    for (const store::EarlierEmail &email : emails) {
        const QString date = QLocale().toString(email.sentAt.toLocalTime().date(), QLocale::ShortFormat);
        lines.append(email.phrase.isEmpty() ? tr("%1: “%2”", "date and subject of an email").arg(date, email.subject)
                                            : tr("%1: “%2”", "date and phrase of an email").arg(date, email.phrase));
    }
    m_earlier->setText(lines.join(u'\n'));
    m_earlierTitle->setVisible(!lines.isEmpty());
    m_earlier->setVisible(!lines.isEmpty());
}

void AboutPane::showPhrases(const QStringList &phrases)
{
    const QStringList shown = phrases.mid(0, kPhrasesShown);
    if (shown == std::exchange(m_phrasesShown, shown))
        return; // who is choosing among them stays where they are
    m_phrases->clear();
    m_phrases->addItems(shown);
    m_phrasesTitle->setVisible(!phrases.isEmpty());
    m_phrases->setVisible(!phrases.isEmpty());
}

} // namespace sincerely
