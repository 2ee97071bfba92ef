#include "ui/pages/about/about_dialog.h"

#include "ui/frame/hairline.h"
#include "ui/frame/label.h"
#include "ui/frame/program_picture.h"
#include "ui/theme/controls.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sincerely
{

namespace
{

constexpr int kPicture = 64;

struct Library {
    const char *name;
    const char *licence;
};

// Names and licences are not translated.
constexpr Library kLibraries[] = {
    {"Qt 6", "LGPL-3.0"},        {"QCoro", "MIT"},        {"QtKeychain", "BSD-3-Clause"},
    {"SQLite", "Public domain"}, {"gumbo", "Apache-2.0"}, {"litehtml", "BSD-3-Clause"},
    {"tl::expected", "CC0-1.0"},
};

} // namespace

AboutDialog::AboutDialog(const QString &version, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("about"));
    setWindowTitle(tr("About Sincerely"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(theme::kPage, theme::kPage, theme::kPage, theme::kPage);
    column->setSpacing(theme::kBetween);
    column->addLayout(buildHead(version));
    const auto addText = [column, inside](const QString &text, theme::Colour colour) {
        auto *label = new Label(text, Label::Voice::Body, colour, inside);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    addText(tr("Personal email to many people, one by one, from your own mailbox. Everything stays on your machine: "
               "there is no server of ours and no tracking."),
            theme::Colour::Text);
    addText(tr("Sincerely is free software under the GNU General Public License, version 3 or later. It comes without "
               "any warranty."),
            theme::Colour::Muted);
    column->addWidget(new Hairline(Qt::Horizontal, inside));
    column->addWidget(new Label(tr("Built with"), Label::Voice::SectionTitle, inside));
    column->addLayout(buildLibraries());
    column->addStretch(1);
    inside->setMinimumWidth(fontMetrics().averageCharWidth() * 56);

    auto *area = new QScrollArea(this); // with large text on a small screen it does not all fit
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    theme::setBorderless(area);
    auto *buttons = new QDialogButtonBox(this);
    buttons->setContentsMargins(theme::kPage, 0, theme::kPage, theme::kPage);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("closeAbout"));
    close->setAccessibleName(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(area, 1);
    whole->addWidget(buttons);
    const int width = inside->minimumWidth();
    resize(width, inside->heightForWidth(width) + buttons->sizeHint().height());
}

QLayout *AboutDialog::buildHead(const QString &version)
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme::kTight);
    texts->addStretch(1);
    texts->addWidget(new Label(tr("Sincerely"), Label::Voice::PageTitle));
    texts->addWidget(new Label(tr("Version %1").arg(version), Label::Voice::Body, theme::Colour::Muted));
    texts->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::kBetween);
    head->addWidget(new ProgramPicture(kPicture));
    head->addLayout(texts, 1);
    return head;
}

QLayout *AboutDialog::buildLibraries()
{
    auto *libraries = new QGridLayout;
    libraries->setHorizontalSpacing(theme::kPage);
    libraries->setVerticalSpacing(theme::kTight);
    int row = 0;
    for (const Library &library : kLibraries) {
        const auto add = [libraries, row](const char *text, int column, theme::Colour colour) {
            libraries->addWidget(new Label(QString::fromLatin1(text), Label::Voice::Body, colour), row, column);
        };
        add(library.name, 0, theme::Colour::Text);
        add(library.licence, 1, theme::Colour::Muted);
        ++row;
    }
    libraries->setColumnStretch(1, 1);
    return libraries;
}

} // namespace sincerely
