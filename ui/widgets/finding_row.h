#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;

namespace sincerely
{

/// Something in one sentence that wants a look, with the way there: “3 recipients have the same phrase. Show 3”.
class FindingRow : public QWidget
{
    Q_OBJECT

public:
    struct Content {
        QString iconName;
        theme::Colour colour = theme::Colour::Attention;
        QString sentence;
        QString button; ///< Its text; empty: there is none.
    };
    /// \param objectName of the row; the button's is "<name>Button"
    FindingRow(const QString &objectName, const Content &content, QWidget *parent = nullptr);

Q_SIGNALS:
    void shown(); ///< The person wants to see it.
};

} // namespace sincerely
