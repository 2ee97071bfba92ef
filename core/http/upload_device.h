#pragma once

#include "core/base/result.h"
#include "core/http/http_message.h"

#include <QIODevice>

#include <memory>

namespace sincerely::http
{

/// The body of one request, which can be read once and never again.
///
/// Qt repeats a request of any method by itself when the server closes the connection before it has answered. It can do
/// so only as long as it can rewind the body; a sequential device that refuses to be rewound turns the silent
/// repetition into an error (ContentReSendError).
class UploadDevice final : public QIODevice
{
    Q_OBJECT

public:
    /// Opens the body of the request: its bytes, or the slice of the file, which is read piece by piece while it is
    /// sent. Error: File – the file cannot be opened or is shorter than the slice.
    [[nodiscard]] static Result<std::unique_ptr<UploadDevice>> open(const HttpRequest &request);

    /// `source` is open for reading and stands at the first byte; `length` is the number of bytes to take from it.
    UploadDevice(std::unique_ptr<QIODevice> source, qint64 length);

    [[nodiscard]] qint64 length() const { return m_length; }

    /// Whether a first byte was asked for, that is, whether anything of the request may have left this machine.
    [[nodiscard]] bool wasRead() const { return m_wasRead; }

    /// Whether the source ended or broke before `length` bytes.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_remaining; }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }

Q_SIGNALS:
    /// Bytes were taken.
    void moved();

    /// The source ended too early.
    void failed();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::unique_ptr<QIODevice> m_source;
    qint64 m_length;
    qint64 m_remaining;
    bool m_wasRead = false;
    bool m_hasFailed = false;
};

} // namespace sincerely::http
