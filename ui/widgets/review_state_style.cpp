#include "ui/widgets/review_state_style.h"

#include "ui/theme/icon.h"
#include "ui/widgets/message_state_style.h"

#include <QCoreApplication>

namespace sincerely
{

namespace
{

QString word(const char *text)
{
    return QCoreApplication::translate("sincerely::ReviewState", text);
}

ReviewStateStyle like(MessageState state)
{
    const MessageStateStyle style = messageStateStyle(state);
    return {style.iconName, style.word, style.colour};
}

} // namespace

ReviewStateStyle reviewStateStyle(ReviewState state)
{
    using theme::Colour;
    switch (state) {
    case ReviewState::ToReview:
        return {QStringLiteral("waiting"), word(QT_TRANSLATE_NOOP("sincerely::ReviewState", "To review")),
                Colour::Muted};
    case ReviewState::NeedsAttention:
        return {QStringLiteral("attention"), word(QT_TRANSLATE_NOOP("sincerely::ReviewState", "Needs attention")),
                Colour::Attention};
    case ReviewState::Ready:
        return {QStringLiteral("ok"), word(QT_TRANSLATE_NOOP("sincerely::ReviewState", "Ready")), Colour::Ok};
    case ReviewState::OnItsWay:
        return {QStringLiteral("sending"), word(QT_TRANSLATE_NOOP("sincerely::ReviewState", "On its way")),
                Colour::Accent};
    case ReviewState::OnHold:
        return like(MessageState::OnHold);
    case ReviewState::Skipped:
        return like(MessageState::Skipped);
    case ReviewState::Sent:
        return like(MessageState::Sent);
    case ReviewState::NotSent:
        return like(MessageState::NotSent);
    case ReviewState::Unknown:
        return like(MessageState::Unknown);
    }
    Q_UNREACHABLE();
}

QIcon reviewStateIcon(ReviewState state, const QPalette &palette)
{
    const ReviewStateStyle style = reviewStateStyle(state);
    return theme::icon(style.iconName, theme::colour(style.colour, palette), palette);
}

} // namespace sincerely
