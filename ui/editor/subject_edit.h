#pragma once

#include "ui/editor/chip_edit.h"

namespace sincerely
{

/// One line of text with merge fields: the subject of an email.
class SubjectEdit final : public ChipEdit
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed USER true)

public:
    explicit SubjectEdit(QWidget *parent = nullptr);

    /// The line in the merge language.
    [[nodiscard]] QString text() const;

    /// Replaces it and forgets the steps of undo.
    void setText(const QString &mergeText);

    /// Replaces it as one step of undo.
    void replaceText(const QString &mergeText);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void returnPressed();

protected:
    void insertPasted(letter::Content content) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool handlesKey(QKeyEvent &event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void applyLook();
};

} // namespace sincerely
