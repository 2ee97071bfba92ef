#include "core/providers/graph/attachment_plan.h"

#include <algorithm>

namespace sincerely::graph
{

namespace
{

using namespace Qt::Literals::StringLiterals;

bool hasSameName(const Attachment &file, const StoredAttachment &stored)
{
    // File names from macOS may come decomposed, and the service may compose them.
    return file.name.normalized(QString::NormalizationForm_C) == stored.name.normalized(QString::NormalizationForm_C);
}

bool isComplete(const Attachment &file, const StoredAttachment &stored)
{
    constexpr qint64 properties = 64 * 1024;
    const qint64 most = file.sizeBytes + file.sizeBytes / 2 + properties;
    if (!hasSameName(file, stored) || stored.sizeBytes < file.sizeBytes || stored.sizeBytes > most)
        return false;
    // Exchange may give an ordinary attachment a content id of its own; that of a picture in the letter has to be ours.
    return file.isInline() == stored.isInline && (!file.isInline() || file.contentId == stored.contentId);
}

} // namespace

QList<StoredAttachment> parseAttachments(const QList<QJsonObject> &listed)
{
    QList<StoredAttachment> attachments;
    for (const QJsonObject &entry : listed) {
        attachments.append({entry.value(u"id"_s).toString(), entry.value(u"name"_s).toString(),
                            entry.value(u"size"_s).toInteger(-1), entry.value(u"isInline"_s).toBool(),
                            entry.value(u"contentId"_s).toString()});
    }
    return attachments;
}

AttachmentPlan planAttachments(const QList<Attachment> &approved, const QList<StoredAttachment> &stored)
{
    // The largest first on both sides, so that of two files with one name each finds its own.
    QList<Attachment> wanted = approved;
    std::sort(wanted.begin(), wanted.end(),
              [](const Attachment &a, const Attachment &b) { return a.sizeBytes > b.sizeBytes; });
    QList<StoredAttachment> unmatched = stored;
    std::sort(unmatched.begin(), unmatched.end(),
              [](const StoredAttachment &a, const StoredAttachment &b) { return a.sizeBytes > b.sizeBytes; });
    AttachmentPlan plan;
    plan.missing = approved; // in the order of the message
    for (const Attachment &file : wanted) {
        const auto match = std::find_if(unmatched.begin(), unmatched.end(),
                                        [&](const StoredAttachment &candidate) { return isComplete(file, candidate); });
        if (match == unmatched.end())
            continue;
        unmatched.erase(match);
        plan.missing.removeOne(file);
    }
    for (const StoredAttachment &left : unmatched) {
        const bool ours = std::any_of(approved.begin(), approved.end(),
                                      [&](const Attachment &file) { return hasSameName(file, left); });
        if (ours && !left.id.isEmpty())
            plan.surplusIds.append(left.id);
        else
            ++plan.foreign;
    }
    return plan;
}

} // namespace sincerely::graph
