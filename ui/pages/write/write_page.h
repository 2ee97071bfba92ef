#pragma once

#include "core/base/id.h"

#include <QList>
#include <QWidget>

class QSplitter;

namespace sincerely
{

class AttachmentsStrip;
class CampaignDocument;
class InfoBar;
class LetterPane;
class PreviewPane;
struct PageTools;

/// Writing the letter: at the left subject, letter and files, at the right what one real recipient will get.
class WritePage : public QWidget
{
    Q_OBJECT

public:
    /// Document and tools must outlive the page.
    WritePage(CampaignDocument &document, const PageTools &tools, QWidget *parent = nullptr);

Q_SIGNALS:
    /// There is nobody yet to show the letter for.
    void listRequested();
    void fileActivated(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build(const PageTools &tools);
    void connectDocument();
    void connectPreview();
    void takeOrder();
    void go(int step);
    void showPreview();
    void showExample();
    void lockWhileSending();

    const PageTools &m_tools;
    CampaignDocument &m_document;
    LetterPane *m_letter;
    AttachmentsStrip *m_attachments;
    InfoBar *m_lock;
    PreviewPane *m_preview;
    QList<RecipientId> m_order; ///< Whose emails can be looked at, in this order.
    int m_position = 0;         ///< In m_order.
    bool m_hardestFirst = true;
    bool m_isOther = true; ///< Another person than the one shown last.
};

} // namespace sincerely
