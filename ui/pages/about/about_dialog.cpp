#include "ui/pages/about/about_dialog.h"

#include "ui/frame/hairline.h"
#include "ui/frame/label.h"
#include "ui/frame/program_picture.h"
#include "ui/theme/controls.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kPage, theme::kPage, theme::kPage, theme::kPage);
    column->setSpacing(theme::kBetween);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::kBetween);
    head->addWidget(new ProgramPicture(kPicture, this));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme::kTight);
    texts->addStretch(1);
    texts->addWidget(new Label(tr("Sincerely"), Label::Voice::PageTitle, this));
    texts->addWidget(new Label(tr("Version %1").arg(version), Label::Voice::Body, theme::Colour::Muted, this));
    texts->addStretch(1);
    head->addLayout(texts, 1);
    column->addLayout(head);

    auto *promise =
        new Label(tr("Personal email to many people, one by one, from your own mailbox. Everything stays on "
                     "your machine: there is no server of ours and no tracking."),
                  Label::Voice::Body, this);
    promise->setWordWrap(true);
    column->addWidget(promise);
    auto *licence = new Label(tr("Sincerely is free software under the GNU General Public License, version 3 or later. "
                                 "It comes without any warranty."),
                              Label::Voice::Body, theme::Colour::Muted, this);
    licence->setWordWrap(true);
    column->addWidget(licence);

    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(new Label(tr("Built with"), Label::Voice::SectionTitle, this));
    auto *libraries = new QGridLayout;
    libraries->setHorizontalSpacing(theme::kPage);
    libraries->setVerticalSpacing(theme::kTight);
    int row = 0;
    for (const Library &library : kLibraries) {
        libraries->addWidget(new Label(QString::fromLatin1(library.name), Label::Voice::Body, this), row, 0);
        libraries->addWidget(
            new Label(QString::fromLatin1(library.licence), Label::Voice::Body, theme::Colour::Muted, this), row, 1);
        ++row;
    }
    libraries->setColumnStretch(1, 1);
    column->addLayout(libraries);
    column->addStretch(1);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("closeAbout"));
    close->setAccessibleName(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 50);
}

} // namespace sincerely
