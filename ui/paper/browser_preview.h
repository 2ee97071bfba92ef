#pragma once

#include "core/base/result.h"
#include "core/model/outgoing_message.h"

#include <QTemporaryDir>
#include <QUrl>

#include <functional>
#include <memory>

namespace sincerely
{

/// Shows an email in the person's web browser: from a file of its own in a temporary folder, readable by this person
/// only, that goes with this object. The file is sanitised, holds its pictures itself, and tells the browser to load
/// nothing from elsewhere.
class BrowserPreview
{
public:
    using Opener = std::function<bool(const QUrl &file)>;

    /// \param opener shows a local file; none: the system's browser
    explicit BrowserPreview(Opener opener = {});

    /// Errors: File, Invalid – what cannot be written, shown, or sanitised.
    Result<> open(const OutgoingMessage &message);

    /// The page that is written.
    [[nodiscard]] static Result<QByteArray> page(const OutgoingMessage &message);

private:
    Opener m_opener;
    std::unique_ptr<QTemporaryDir> m_folder; ///< Made when it is needed.
    int m_count = 0;
};

} // namespace sincerely
