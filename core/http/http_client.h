#pragma once

#include "core/base/result.h"
#include "core/http/http_message.h"

#include <QCoroTask>

#include <stop_token>

namespace sincerely::http
{

/// Sends one request and returns its one answer. Never repeats a request by itself, never follows a redirect, never
/// uses credentials of its own, and refuses plain `http` to anything but this machine (loopback).
///
/// Every answer that has a status line is a success here, whatever the status: its meaning is the caller's to judge.
/// Errors: Offline – the request never left (name not found, refused, TLS failure, plain http refused);
/// ConnectionLost, TimedOut – it left, and what it did is not known; File – the slice to send could not be read;
/// Cancelled.
class HttpClient
{
public:
    virtual ~HttpClient() = default;

    [[nodiscard]] virtual QCoro::Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token stop) = 0;
};

} // namespace sincerely::http
