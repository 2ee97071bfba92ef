#include "ui/editor/editor_menus.h"

#include "ui/editor/editor_tool_bar.h"
#include "ui/editor/letter_editor.h"
#include "ui/theme/icon.h"
#include "ui/theme/paper.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QColorDialog>
#include <QMenu>
#include <QPainter>

#include <array>
#include <cstdint>
#include <optional>

namespace sincerely
{

namespace
{

QIcon swatch(const QColor &colour, int side)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colour);
    painter.setPen(Qt::NoPen);
    const qreal inset = side * 0.15;
    painter.drawEllipse(QRectF(0, 0, side, side).adjusted(inset, inset, -inset, -inset));
    return pixmap;
}

} // namespace

QMenu *textSizeMenu(LetterEditor &editor, QWidget *owner)
{
    struct SizeEntry {
        letter::Size size;
        QString text;
        QKeySequence keys;
        qreal factor;
    };
    const std::array entries = {
        SizeEntry{letter::Size::Small, EditorToolBar::tr("Small"), Qt::CTRL | Qt::ALT | Qt::Key_1, 0.8},
        SizeEntry{letter::Size::Normal, EditorToolBar::tr("Normal"), Qt::CTRL | Qt::ALT | Qt::Key_2, 1},
        SizeEntry{letter::Size::Large, EditorToolBar::tr("Large"), Qt::CTRL | Qt::ALT | Qt::Key_3, 1.2},
        SizeEntry{letter::Size::Huge, EditorToolBar::tr("Huge"), Qt::CTRL | Qt::ALT | Qt::Key_4, 1.5},
    };
    auto *menu = new QMenu(EditorToolBar::tr("Text size"), owner);
    auto *group = new QActionGroup(menu);
    for (const SizeEntry &entry : entries) {
        QAction *action = menu->addAction(entry.text, menu, [&editor, size = entry.size] { editor.setTextSize(size); });
        action->setShortcut(entry.keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setCheckable(true);
        action->setData(static_cast<int>(entry.size));
        QFont font = menu->font();
        font.setPointSizeF(font.pointSizeF() * entry.factor);
        action->setFont(font);
        group->addAction(action);
        editor.addAction(action);
    }
    QObject::connect(menu, &QMenu::aboutToShow, menu, [&editor, group] {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toInt() == static_cast<int>(editor.look().style.size));
    });
    return menu;
}

QMenu *textColourMenu(LetterEditor &editor, QWidget *owner)
{
    auto *menu = new QMenu(EditorToolBar::tr("Text colour"), owner);
    const int side = theme::iconSide(owner->fontMetrics());
    menu->addAction(swatch(owner->palette().color(QPalette::Text), side), EditorToolBar::tr("As usual"), menu,
                    [&editor] { editor.setTextColour(std::nullopt); });
    menu->addSeparator();
    for (const theme::InkColour &ink : theme::inkColours())
        menu->addAction(swatch(ink.colour, side), ink.name, menu,
                        [&editor, rgb = ink.colour.rgb() & 0xFFFFFFU] { editor.setTextColour(rgb); });
    menu->addSeparator();
    menu->addAction(EditorToolBar::tr("Other…"), menu, [&editor, owner] {
        const std::optional<std::uint32_t> now = editor.look().style.colour;
        auto *dialog = new QColorDialog(now ? QColor(QRgb(*now)) : QColor(Qt::black), owner->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(EditorToolBar::tr("Text colour"));
        QObject::connect(dialog, &QColorDialog::colorSelected, &editor,
                         [&editor](const QColor &colour) { editor.setTextColour(colour.rgb() & 0xFFFFFFU); });
        dialog->open();
    });
    return menu;
}

QMenu *alignmentMenu(LetterEditor &editor, QWidget *owner)
{
    struct AlignmentEntry {
        letter::Alignment alignment;
        QString text;
        QString icon;
        QKeySequence keys;
    };
    const std::array entries = {
        AlignmentEntry{letter::Alignment::Natural, EditorToolBar::tr("Where the text begins"),
                       QStringLiteral("align-left"), Qt::CTRL | Qt::SHIFT | Qt::Key_L},
        AlignmentEntry{letter::Alignment::Centre, EditorToolBar::tr("Centred"), QStringLiteral("align-centre"),
                       Qt::CTRL | Qt::SHIFT | Qt::Key_E},
        AlignmentEntry{letter::Alignment::Right, EditorToolBar::tr("Right"), QStringLiteral("align-right"),
                       Qt::CTRL | Qt::SHIFT | Qt::Key_R},
    };
    auto *menu = new QMenu(EditorToolBar::tr("Alignment"), owner);
    auto *group = new QActionGroup(menu);
    for (const AlignmentEntry &entry : entries) {
        QAction *action = menu->addAction(entry.text, menu,
                                          [&editor, alignment = entry.alignment] { editor.setAlignment(alignment); });
        action->setShortcut(entry.keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setCheckable(true);
        action->setData(static_cast<int>(entry.alignment));
        group->addAction(action);
        editor.addAction(action);
        action->setIcon(theme::icon(entry.icon));
    }
    QObject::connect(menu, &QMenu::aboutToShow, menu, [&editor, group] {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toInt() == static_cast<int>(editor.look().alignment));
    });
    return menu;
}

} // namespace sincerely
