#include "ui/pages/about/about_dialog.h"

#include "ui/frame/hairline.h"
#include "ui/frame/label.h"
#include "ui/frame/program_picture.h"
#include "ui/frame/reading_dialog.h"
#include "ui/theme/controls.h"

#include <QDialogButtonBox>
#include <QFile>
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
    {"Qt 6", "LGPL-3.0"},
    {"QCoro", "MIT"},
    {"QtKeychain", "BSD-2-Clause"},
    {"SQLite", "Public domain"},
    {"gumbo", "Apache-2.0"},
    {"litehtml", "BSD-3-Clause"},
    {"Hunspell", "MPL-1.1, LGPL-2.1 or GPL-2.0"},
    {"libzip", "BSD-3-Clause"},
    {"libxlsxwriter", "BSD-2-Clause"},
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
    QPushButton *licence = buttons->addButton(tr("Read the licence"), QDialogButtonBox::ActionRole);
    licence->setObjectName(QStringLiteral("showLicence"));
    licence->setAccessibleName(licence->text());
    connect(licence, &QPushButton::clicked, this, &AboutDialog::showLicence);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("closeAbout"));
    close->setAccessibleName(tr("Close"));
    close->setDefault(true);
    licence->setAutoDefault(false);
    close->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(area, 1);
    whole->addWidget(buttons);
    const int width = inside->minimumWidth();
    resize(width, inside->heightForWidth(width) + buttons->sizeHint().height());
}

void AboutDialog::showLicence()
{
    QFile file(QStringLiteral(":/sincerely/LICENSE"));
    auto *dialog = new ReadingDialog(QStringLiteral("licence"), tr("Licence"),
                                     tr("The GNU General Public License. It is in English; a translation would not be "
                                        "binding."),
                                     this); // it deletes itself
    if (file.open(QIODevice::ReadOnly))
        dialog->setPlainText(QString::fromUtf8(file.readAll()));
    dialog->open();
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
