#pragma once

#include <QLineEdit>

namespace sincerely
{

/// A line to search with: glass before it, a cross to empty it, Escape empties it, too. Down goes to what was found.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// \param placeholder says what is searched: "Search recipients"; also the accessible name
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

Q_SIGNALS:
    void downPressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace sincerely
