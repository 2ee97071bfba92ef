#include "ui/editor/chip_label.h"

#include "core/letter/field.h"
#include "core/merge/sentences.h"

namespace sincerely::editor
{

namespace
{

using letter::Piece;

} // namespace

ChipLabels::ChipLabels(const QStringList &columns)
    : m_hasColumns(!columns.isEmpty())
    , m_columns(columns)
{
}

ChipLabel ChipLabels::labelFor(const Piece &piece) const
{
    ChipLabel label;
    switch (piece.kind) {
    case Piece::Kind::Field:
        return letter::isPersonalTouch(piece.text) ? touchLabel() : fieldLabel(piece.text);
    case Piece::Kind::If:
        return conditionLabel(piece.text);
    case Piece::Kind::Else:
        label.text = tr("otherwise");
        label.spoken = tr("otherwise:");
        label.toolTip = tr("From here on for everybody else.");
        break;
    case Piece::Kind::EndIf:
        label.text = tr("end", "of a condition");
        label.spoken = tr("end of the condition.");
        label.toolTip = tr("From here on for everybody again.");
        break;
    case Piece::Kind::Picture:
        label.spoken = piece.picture.alt.isEmpty() ? tr("picture without a description")
                                                   : tr("picture: %1").arg(piece.picture.alt);
        label.toolTip = piece.picture.alt;
        break;
    case Piece::Kind::Text:
        break;
    }
    label.look = theme::Chip::Condition;
    return label;
}

ChipLabel ChipLabels::fieldLabel(const QString &content) const
{
    const letter::FieldParts parts = letter::fieldParts(content, m_columns);
    ChipLabel label;
    label.text = parts.name;
    if (!parts.fallback) {
        label.spoken = tr("field %1").arg(parts.name);
        label.toolTip =
            tr("Filled with “%1” of each recipient. If there is nothing, the email is held back.").arg(parts.name);
    } else if (parts.fallback->isEmpty()) {
        label.spoken = tr("field %1, otherwise nothing").arg(parts.name);
        label.toolTip = tr("Filled with “%1” of each recipient. If there is nothing, it is left out.").arg(parts.name);
    } else {
        label.detail = *parts.fallback;
        label.spoken = tr("field %1, otherwise %2").arg(parts.name, *parts.fallback);
        label.toolTip = tr("Filled with “%1” of each recipient. If there is nothing, “%2” is written.")
                            .arg(parts.name, *parts.fallback);
    }
    if (!parts.format.isEmpty())
        label.toolTip += u' ' + tr("Written as %1.", "format of a date or number").arg(parts.format);
    if (m_hasColumns && !letter::isKnown(parts, m_columns)) {
        label.look = theme::Chip::Attention;
        label.toolTip = unknownColumn(parts.name);
        label.spoken += u' ' + tr("(there is no such column)");
    }
    return label;
}

ChipLabel ChipLabels::touchLabel() const
{
    ChipLabel label;
    label.text = tr("Personal touch");
    label.spoken = tr("place for the personal touch");
    label.toolTip = tr("Here stands what you write to each person in the review.");
    label.look = theme::Chip::Touch;
    return label;
}

ChipLabel ChipLabels::conditionLabel(const QString &expression) const
{
    ChipLabel label;
    label.look = theme::Chip::Condition;
    const std::optional<letter::ConditionParts> parts = letter::conditionParts(expression);
    if (!parts) {
        label.text = expression;
        label.spoken = expression;
        return label;
    }
    switch (parts->comparison) {
    case merge::Comparison::Filled:
        label.text = tr("if %1 is filled").arg(parts->column);
        break;
    case merge::Comparison::Equal:
        label.text = tr("if %1 is %2").arg(parts->column, parts->value);
        break;
    case merge::Comparison::NotEqual:
        label.text = tr("if %1 is not %2").arg(parts->column, parts->value);
        break;
    }
    label.spoken = tr("only %1:", "for instance: only if Country is France:").arg(label.text);
    label.toolTip = tr("From here on only for some. Press Enter to change the condition.");
    const letter::FieldParts column{parts->column, {}, {}};
    if (m_hasColumns && !letter::isKnown(column, m_columns)) {
        label.look = theme::Chip::Attention;
        label.toolTip = unknownColumn(parts->column);
        label.spoken += u' ' + tr("(there is no such column)");
    }
    return label;
}

QString ChipLabels::unknownColumn(const QString &name) const
{
    return merge::sentences::unknownField(name, m_columns.nearest(name.toStdString()));
}

} // namespace sincerely::editor
