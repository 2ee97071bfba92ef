// Any bytes as an answer of the sign-in service: a token that is taken can stand in a header line, and neither sentence
// nor details hold what the service wrote for people, which may name the person.

#include "core/accounts/microsoft_sign_in_errors.h"
#include "core/accounts/microsoft_tokens.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>

using namespace sincerely;

namespace
{

constexpr std::array kStatuses = {200, 200, 200, 201, 302, 400, 401, 403, 404, 429, 500, 503};

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkError(const Error &error)
{
    require(!error.sentence.isEmpty() && !error.sentence.contains(QStringLiteral("%1")));
    require(error.details.size() < 2000);
    require(std::all_of(error.details.begin(), error.details.end(),
                        [](QChar c) { return c.unicode() >= 32 && c.unicode() < 127; }));
}

void checkTokens(const MicrosoftTokens &tokens, const MicrosoftSettings &settings)
{
    require(!tokens.accessToken.isEmpty());
    require(
        std::all_of(tokens.accessToken.begin(), tokens.accessToken.end(), [](char c) { return c > 32 && c < 127; }));
    require(tokens.lifetime > std::chrono::seconds(0) && tokens.lifetime <= std::chrono::hours(24 * 7));
    const Result<> granted = microsoft::checkGranted(tokens, settings);
    if (!granted)
        checkError(granted.error());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    static const MicrosoftSettings settings = *MicrosoftSettings::parse(
        {{QStringLiteral("client_id"), QStringLiteral("7e4f2a10-0000-4000-8000-000000000001")}});
    const int status = kStatuses[data[0] % kStatuses.size()];
    const bool complete = data[0] < 128;
    const QByteArray body(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const Result<MicrosoftTokens> tokens = microsoft::readTokenAnswer(status, body, complete, settings);
    require(!tokens || (complete && status == 200));
    if (tokens)
        checkTokens(*tokens, settings);
    else
        checkError(tokens.error());
    if (const std::optional<microsoft::Refusal> refusal = microsoft::Refusal::parse(status, body))
        checkError(microsoft::toError(*refusal, settings));
    for (const int code : microsoft::aadstsCodes(QString::fromUtf8(body)))
        require(code >= 0);
    return 0;
}
