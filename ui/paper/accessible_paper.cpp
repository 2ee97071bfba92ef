#include "ui/paper/accessible_paper.h"

#include "ui/paper/paper_view.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace sincerely
{

namespace
{

/// The email as a document whose text can be read line by line, word by word.
class AccessiblePaper final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessiblePaper(PaperView *view)
        : QAccessibleWidget(view, QAccessible::Document)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.selectableText = true;
        state.multiLine = true;
        return state;
    }

    void selection(int index, int *start, int *end) const override
    {
        const bool isThere = index == 0 && selectionCount() == 1;
        *start = isThere ? static_cast<int>(view().selection().start()) : 0;
        *end = isThere ? static_cast<int>(view().selection().end()) : 0;
    }
    [[nodiscard]] int selectionCount() const override { return view().selection().isEmpty() ? 0 : 1; }
    void addSelection(int start, int end) override { view().select(start, end); }
    void removeSelection(int /*index*/) override { setCursorPosition(cursorPosition()); }
    void setSelection(int /*index*/, int start, int end) override { view().select(start, end); }

    [[nodiscard]] int cursorPosition() const override { return static_cast<int>(view().selection().cursor()); }
    void setCursorPosition(int position) override { view().select(position, position); }

    using QAccessibleWidget::text;
    [[nodiscard]] QString text(int start, int end) const override { return view().text().mid(start, end - start); }
    [[nodiscard]] int characterCount() const override { return static_cast<int>(view().text().size()); }

    [[nodiscard]] QRect characterRect(int offset) const override
    {
        QRectF box = view().sheet().runs().caretBox(offset);
        const QRectF next = view().sheet().runs().caretBox(offset + 1);
        if (next.top() == box.top()) {
            const qreal left = std::min(box.left(), next.left());
            box.setRight(std::max(box.left(), next.left()));
            box.setLeft(left);
        }
        const QRect seen = view().placement().toView(box).toAlignedRect();
        return {view().viewport()->mapToGlobal(seen.topLeft()), seen.size()};
    }
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override
    {
        const QPointF seen = view().viewport()->mapFromGlobal(point);
        return static_cast<int>(view().sheet().runs().positionAt(view().placement().toPaper(seen)));
    }
    void scrollToSubstring(int start, int /*end*/) override
    {
        view().ensureVisible(view().placement().toView(view().sheet().runs().caretBox(start)));
    }
    QString attributes(int /*offset*/, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    [[nodiscard]] PaperView &view() const { return *static_cast<PaperView *>(widget()); }
};

QAccessibleInterface *createAccessiblePaper(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<PaperView *>(object);
    return view != nullptr ? new AccessiblePaper(view) : nullptr; // Qt owns it
}

} // namespace

void installAccessiblePaper()
{
    QAccessible::installFactory(createAccessiblePaper); // a second time changes nothing
}

} // namespace sincerely
