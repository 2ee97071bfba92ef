#pragma once

#include "core/model/attachment.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace sincerely::graph
{

/// An attachment as the service lists it.
struct StoredAttachment {
    QString id;
    QString name;
    qint64 sizeBytes = 0; ///< May be a little larger than the file: the service counts names and other properties in.
    bool isInline = false;
    QString contentId;
};

/// What separates a draft from the approved files.
struct AttachmentPlan {
    QList<Attachment> missing;
    QStringList surplusIds; ///< Of ours, but incomplete, wrong or there twice: to be deleted.
    int foreign = 0;        ///< Attachments with names that were never ours: somebody else put them there.

    [[nodiscard]] bool isDone() const { return missing.isEmpty() && surplusIds.isEmpty() && foreign == 0; }
};

[[nodiscard]] QList<StoredAttachment> parseAttachments(const QList<QJsonObject> &listed);

/// Compares as a multiset: two equal files have to be there twice. Pure.
[[nodiscard]] AttachmentPlan planAttachments(const QList<Attachment> &approved, const QList<StoredAttachment> &stored);

} // namespace sincerely::graph
