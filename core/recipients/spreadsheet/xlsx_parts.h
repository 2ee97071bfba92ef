#pragma once

#include "core/recipients/spreadsheet/cell_text.h"
#include "core/recipients/spreadsheet/sheet_row.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QXmlStreamReader>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

class QIODevice;

/// The parts of an XLSX workbook (ECMA-376, part 1, 18; ISO/IEC 29500): each is read from a device, knows nothing of
/// the archive, and takes whatever it is given without complaint except for XML that is none. Namespaces are ignored,
/// since the strict and the transitional kind of the format differ in nothing else that matters here.
namespace sincerely::recipients::xlsx
{

/// A `_rels/….rels` part: from the id of a relationship to its target and what it is.
struct Relationship {
    QString type; ///< The last part of its address: "worksheet", "sharedStrings", …
    QString target;
};
[[nodiscard]] QHash<QString, Relationship> readRelationships(QIODevice &xml);

struct Sheet {
    QString name;
    QString relationship;
    bool hidden = false;
};
struct Workbook {
    QList<Sheet> sheets; ///< In their order.
    DateSystem dates = DateSystem::From1900;
};
[[nodiscard]] Workbook readWorkbook(QIODevice &xml);

/// What the number formats of the styles mean, by the number of the style that cells name.
[[nodiscard]] std::vector<NumberMeaning> readStyles(QIODevice &xml);

/// The texts that cells refer to by number, read as far as they are asked for.
class SharedStrings
{
public:
    SharedStrings() = default; ///< None.
    explicit SharedStrings(std::unique_ptr<QIODevice> xml);

    /// Empty when there are not so many. The view is valid until the next call.
    [[nodiscard]] std::string_view text(std::size_t index);

    [[nodiscard]] SheetProblem problem() const { return m_problem; }

private:
    bool readNext();

    std::unique_ptr<QIODevice> m_device;
    QXmlStreamReader m_xml;
    std::string m_texts;
    std::vector<std::size_t> m_ends;
    bool m_ended = true;
    SheetProblem m_problem = SheetProblem::None;
};

/// What the cells of a sheet refer to.
struct References {
    SharedStrings &strings;
    const std::vector<NumberMeaning> &styles;
    DateSystem dates = DateSystem::From1900;
};

/// Hands over the rows that are there in a worksheet part, in their order, until the handler has enough.
[[nodiscard]] SheetProblem readSheet(QIODevice &xml, const References &references, const SheetRowHandler &handler);

/// A text as the format escapes it: `_x000D_` is a carriage return (22.9.2.19).
[[nodiscard]] QString unescaped(QStringView text);

} // namespace sincerely::recipients::xlsx
