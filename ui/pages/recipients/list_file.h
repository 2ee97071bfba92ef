#pragma once

#include <QString>

#include <functional>

class QMimeData;
class QWidget;

namespace sincerely
{

/// The one file that is dropped or pasted; empty: there is none, or several.
[[nodiscard]] QString fileIn(const QMimeData &data);

/// Asks for a file with a list, without holding anything up. \param chosen is not called when the person thinks better
/// of it
void askForListFile(QWidget *parent, const QString &title, const std::function<void(const QString &path)> &chosen);

/// Asks where a list is to be written as CSV. \param name of the list, from which the name of the file is made
void askWhereToWrite(QWidget *parent, const QString &title, const QString &name,
                     const std::function<void(const QString &path)> &chosen);

} // namespace sincerely
