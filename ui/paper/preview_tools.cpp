#include "ui/paper/preview_tools.h"

#include "ui/frame/action_book.h"
#include "ui/frame/label.h"
#include "ui/frame/segmented.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

namespace sincerely
{

namespace
{

QKeySequence altKey(Qt::Key key)
{
    return QKeySequence(Qt::ALT | key);
}

} // namespace

PreviewTools::PreviewTools(ActionBook &book, QWidget *keyOwner, QWidget *parent)
    : QWidget(parent)
{
    const QString heading = tr("Preview");
    m_form = new Segmented(tr("Form of the email"),
                           {{QStringLiteral("formHtml"),
                             tr("HTML"),
                             {},
                             theme::withShortcut(tr("As most mail programs show it"), altKey(Qt::Key_1))},
                            {QStringLiteral("formPlainText"),
                             tr("Plain text"),
                             {},
                             theme::withShortcut(tr("The text part, for programs without HTML"), altKey(Qt::Key_2))}},
                           this);
    m_html =
        book.make(keyOwner, heading, {QStringLiteral("previewHtml"), tr("Show as &HTML"), altKey(Qt::Key_1), {}, {}});
    m_plainText = book.make(keyOwner, heading,
                            {QStringLiteral("previewPlainText"), tr("Show as &plain text"), altKey(Qt::Key_2), {}, {}});
    m_narrow = addSwitch(book, keyOwner, QStringLiteral("previewNarrow"), tr("&Narrow, as on a phone"), {},
                         QStringLiteral("phone"), 3);
    m_dark = addSwitch(book, keyOwner, QStringLiteral("previewDark"), tr("&Dark mode, simulated"), {},
                       QStringLiteral("moon"), 4);
    m_browser = book.make(keyOwner, heading,
                          {QStringLiteral("openInBrowser"),
                           tr("Open in &browser"),
                           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
                           QStringLiteral("globe"),
                           {}});
    m_hardestFirst =
        addSwitch(book, keyOwner, QStringLiteral("hardestFirst"), tr("Hardest &first"),
                  tr("Hardest first: long names, empty fields, right-to-left writing"), QStringLiteral("sort"), 5);
    m_previous = book.make(keyOwner, heading,
                           {QStringLiteral("previousEmail"),
                            tr("P&revious email"),
                            altKey(Qt::Key_Left),
                            QStringLiteral("chevron-left"),
                            {}});
    m_next = book.make(
        keyOwner, heading,
        {QStringLiteral("nextEmail"), tr("N&ext email"), altKey(Qt::Key_Right), QStringLiteral("chevron-right"), {}});

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kBetween, 0, theme::kBetween, theme::kInside);
    row->setSpacing(theme::kTight);
    row->addWidget(m_form);
    row->addSpacing(theme::kInside);
    for (QAction *action : {m_narrow, m_dark, m_browser})
        addButton(row, action);
    row->addStretch(1);
    addPosition(row);

    connect(m_form, &Segmented::currentChanged, this, &PreviewTools::formChanged);
    connect(m_html, &QAction::triggered, this, [this] { setForm(Form::Html); });
    connect(m_plainText, &QAction::triggered, this, [this] { setForm(Form::PlainText); });
    connect(m_narrow, &QAction::toggled, this, &PreviewTools::narrowChanged);
    connect(m_dark, &QAction::toggled, this, &PreviewTools::darkChanged);
    connect(m_browser, &QAction::triggered, this, &PreviewTools::browserRequested);
    connect(m_hardestFirst, &QAction::toggled, this, &PreviewTools::hardestFirstChanged);
    connect(m_previous, &QAction::triggered, this, &PreviewTools::previousRequested);
    connect(m_next, &QAction::triggered, this, &PreviewTools::nextRequested);
    setPosition(0, 0);
}

QAction *PreviewTools::addSwitch(ActionBook &book, QWidget *keyOwner, const QString &name, const QString &text,
                                 const QString &toolTip, const QString &icon, int number)
{
    QAction *action =
        book.make(keyOwner, tr("Preview"), {name, text, altKey(Qt::Key(Qt::Key_0 + number)), icon, toolTip});
    action->setCheckable(true);
    return action;
}

QToolButton *PreviewTools::addButton(QHBoxLayout *row, QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(action->text().remove(u'&'));
    button->setFocusPolicy(Qt::TabFocus);
    theme::setKind(button, theme::ButtonKind::Flat);
    row->addWidget(button);
    return button;
}

void PreviewTools::addPosition(QHBoxLayout *row)
{
    m_position = new Label({}, Label::Voice::Secondary, this);
    m_position->setObjectName(QStringLiteral("previewPosition"));
    m_hardestFirstButton = addButton(row, m_hardestFirst);
    m_stepping.append(addButton(row, m_previous));
    row->addWidget(m_position);
    m_stepping.append(m_position);
    m_stepping.append(addButton(row, m_next));
}

PreviewTools::Form PreviewTools::form() const
{
    return m_form->current() == 0 ? Form::Html : Form::PlainText;
}

void PreviewTools::setForm(Form form)
{
    if (m_hasHtml)
        m_form->setCurrent(form == Form::Html ? 0 : 1);
}

void PreviewTools::setHasHtml(bool hasHtml)
{
    m_hasHtml = hasHtml;
    m_form->setVisible(hasHtml);
    m_html->setEnabled(hasHtml && isEnabled());
    m_plainText->setEnabled(hasHtml && isEnabled());
}

void PreviewTools::setPosition(int position, int total)
{
    m_at = position;
    m_total = total;
    m_position->setText(
        tr("%1 of %2", "the seventh of 120 emails").arg(QLocale().toString(position), QLocale().toString(total)));
    for (QWidget *widget : std::as_const(m_stepping))
        widget->setVisible(total > 0);
    updateActions();
}

void PreviewTools::setOffersHardestFirst(bool offers)
{
    m_hardestFirst->setVisible(offers);
    m_hardestFirstButton->setVisible(offers);
}

void PreviewTools::setHardestFirst(bool first)
{
    const QSignalBlocker quiet(this);
    m_hardestFirst->setChecked(first);
}

void PreviewTools::updateActions()
{
    const bool isEmailThere = isEnabled();
    for (QAction *action : {m_narrow, m_dark, m_browser, m_hardestFirst})
        action->setEnabled(isEmailThere);
    m_previous->setEnabled(isEmailThere && m_at > 1);
    m_next->setEnabled(isEmailThere && m_at < m_total);
    setHasHtml(m_hasHtml);
}

void PreviewTools::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        updateActions();
}

} // namespace sincerely
