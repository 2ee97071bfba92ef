#pragma once

#include "core/html/tag_scanner.h"

#include <QList>
#include <QString>
#include <QStringView>

/// The words of a design that was made elsewhere, to be changed without touching anything else of it.
namespace sincerely::html
{

struct DesignText {
    QString text;    ///< As read: character references resolved, blanks collapsed, fields as `{{…}}`.
    QString element; ///< Around it: a, td, h1 …; lower case.
    Span source;     ///< In the HTML, without outer blanks.
};

/// In the order of the HTML. Style sheets, comments, the title and what holds nothing but blanks are left out, and so
/// are texts with half a merge field: formatting stands in its middle.
[[nodiscard]] QList<DesignText> designTexts(QStringView html);

/// The same HTML with another text in the place of one. All else stays to the letter. Line breaks become `<br>`.
/// \param index into designTexts()
[[nodiscard]] QString withDesignText(QStringView html, qsizetype index, QStringView text);

} // namespace sincerely::html
