#pragma once

#include "core/model/attachment.h"
#include "tests/integration/graph_setup.h"

#include <QList>
#include <QString>

#include <array>

namespace sincerely::test
{

/// What every recipient of a cell gets beside the letter.
enum class Shape {
    NoFile,
    FileInside, ///< Small enough to travel inside the request for the draft.
    Upload,     ///< One file for an upload session, and a small one that is posted beside it.
};
constexpr std::array kShapes = {Shape::NoFile, Shape::FileInside, Shape::Upload};

/// One fault and what it is like.
struct MatrixFault {
    QString text;         ///< As in the emulator's plans: "504-after".
    bool lasting = false; ///< It goes on until the campaign has stopped because of it; then it is mended.
};

/// One cell: this fault at this request of this kind.
struct Cell {
    QString kind; ///< The emulator's word: "create-draft".
    MatrixFault fault;
    Shape shape = Shape::NoFile;
    int ordinal = 1; ///< 1: the first request of its kind.

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString faultPlan() const;
};

/// The kinds of requests that the matrix is about.
[[nodiscard]] QStringList matrixKinds();

[[nodiscard]] QList<MatrixFault> matrixFaults();

/// What has to go wrong, or how the service has to behave, for a request of this kind to be needed at all.
struct Occasion {
    QString faults = {};
    bool idsChangeAtSending = false; ///< So that what was sent is found by its stamp only.
    bool lateIndex = false;          ///< The search finds a draft only after the first request to send.
};
[[nodiscard]] Occasion occasionFor(const QString &kind);

/// Whether requests of this kind happen at all in such campaigns; if so, then at least twice.
[[nodiscard]] bool happens(const QString &kind, Shape shape);

} // namespace sincerely::test
