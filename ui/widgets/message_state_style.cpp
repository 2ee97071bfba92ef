#include "ui/widgets/message_state_style.h"

#include "ui/theme/icon.h"

#include <QCoreApplication>

namespace sincerely
{

namespace
{

QString word(const char *text)
{
    return QCoreApplication::translate("sincerely::MessageState", text);
}

} // namespace

MessageStateStyle messageStateStyle(MessageState state)
{
    using theme::Colour;
    switch (state) {
    case MessageState::Waiting:
        return {QStringLiteral("waiting"), word(QT_TRANSLATE_NOOP("sincerely::MessageState", "Waiting")),
                Colour::Muted};
    case MessageState::Preparing:
    case MessageState::Prepared: // to people a draft that is ready is still on its way
        return {QStringLiteral("preparing"), word(QT_TRANSLATE_NOOP("sincerely::MessageState", "Preparing")),
                Colour::Muted};
    case MessageState::Sending:
        return {QStringLiteral("sending"), word(QT_TRANSLATE_NOOP("sincerely::MessageState", "Sending")),
                Colour::Accent};
    case MessageState::Accepted:
    case MessageState::Sent:
        return {QStringLiteral("sent"), word(QT_TRANSLATE_NOOP("sincerely::MessageState", "Sent")), Colour::Ok};
    case MessageState::NotSent:
        return {QStringLiteral("not-sent"), word(QT_TRANSLATE_NOOP("sincerely::MessageState", "Not sent")),
                Colour::Danger};
    case MessageState::OnHold:
        return {QStringLiteral("hold"), word(QT_TRANSLATE_NOOP("sincerely::MessageState", "On hold")),
                Colour::Attention};
    case MessageState::Skipped:
        return {QStringLiteral("skip"), word(QT_TRANSLATE_NOOP("sincerely::MessageState", "Skipped")), Colour::Muted};
    case MessageState::Unknown:
        return {QStringLiteral("unknown"), word(QT_TRANSLATE_NOOP("sincerely::MessageState", "Unknown")),
                Colour::Attention};
    }
    Q_UNREACHABLE();
}

QIcon messageStateIcon(MessageState state, const QPalette &palette)
{
    const MessageStateStyle style = messageStateStyle(state);
    return theme::icon(style.iconName, theme::colour(style.colour, palette), palette);
}

} // namespace sincerely
