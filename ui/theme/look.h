#pragma once

#include "ui/theme/scheme.h"

#include <QFont>
#include <QObject>

namespace sincerely::theme
{

class SystemScheme;

/// Puts the look on the application and keeps it there: on Windows, macOS and desktops with a style of their own that
/// style stays, elsewhere ours with its light and dark palette. Made once, after the application, before its windows.
class Look : public QObject
{
    Q_OBJECT

public:
    explicit Look(QObject *parent = nullptr);
    ~Look() override;

    /// Whether the style and the colours are ours, so that setScheme() has an effect.
    [[nodiscard]] bool isOurs() const { return m_isOurs; }

    void setScheme(Scheme scheme);
    /// The size of all texts in percent of the system's, 100 to 200.
    void setTextSize(int percent);

private:
    void applyPalette();

    SystemScheme *m_system;
    QFont m_font;       ///< The system's, or a better one where it has none.
    bool m_startedDark; ///< What the platform's palette said at the start.
    bool m_isOurs;
    Scheme m_scheme = Scheme::System;
};

/// The font of the interface: the system's; where the system names none (a bare X server), Inter if it is installed.
[[nodiscard]] QFont interfaceFont(const QFont &system);

} // namespace sincerely::theme
