#pragma once

#include <QDialog>

namespace sincerely
{

/// What the program is, its version, its licence, and those of what it is built from. To be opened with open().
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const QString &version, QWidget *parent);

private:
    void showLicence();
    [[nodiscard]] static QLayout *buildHead(const QString &version);
    [[nodiscard]] static QLayout *buildLibraries();
};

} // namespace sincerely
