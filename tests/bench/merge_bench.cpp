// How many emails a second the merge language renders, against kainjow/mustache in the same run (Debian:
// libkainjow-mustache-dev). Both get their templates parsed beforehand, escape HTML, and write the same text, which is
// checked.

#include "core/merge/template.h"

#ifdef SINCERELY_HAS_KAINJOW_MUSTACHE
#include <kainjow/mustache.hpp>
#endif

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

using namespace sincerely::merge;

namespace
{

constexpr int kRows = 1000;
constexpr std::array<const char *, 8> kColumns = {"first_name", "last_name", "company", "city",
                                                  "country",    "product",   "amount",  "link"};

struct Language {
    std::string firstName; ///< A field with a fallback.
    std::string ifCity;
    std::string elseCity;
    std::string endCity;
};

/// About 2 KB: a table layout with 8 fields, one condition, one fallback.
std::string letter(const Language &language)
{
    std::string text =
        "<html><body style=\"margin:0;background:#f4f4f4\"><table width=\"100%\" cellpadding=\"0\" "
        "cellspacing=\"0\"><tr>"
        "<td align=\"center\"><table width=\"600\" style=\"background:#ffffff;border:1px solid #dddddd\">";
    text += "<tr><td style=\"padding:24px;font-family:Arial,sans-serif;font-size:16px\">Hello " + language.firstName +
            " {{last_name}},</td></tr>";
    text += "<tr><td>we are pleased that {{company}} looks at {{product}} for {{amount}} a month.</td></tr>";
    text += language.ifCity + "<tr><td>We will be in {{city}} soon.</td></tr>" + language.elseCity +
            "<tr><td>Where in {{country}} are you?</td></tr>" + language.endCity;
    for (int i = 0; i < 9; ++i)
        text += "<tr><td style=\"padding:12px 24px;line-height:1.5;color:#333333\">This is a paragraph of the ordinary "
                "sort, as "
                "people write them in letters to others, number " +
                std::to_string(i) + ".</td></tr>";
    text +=
        "<tr><td><a class=\"button\" title=\"{{link}}\">See it</a></td></tr></table></td></tr></table></body></html>\n";
    return text;
}

const Language kOwn = {"{{first_name|there}}", "{{#if city}}", "{{else}}", "{{/if}}"};
const Language kMustache = {"{{#first_name}}{{first_name}}{{/first_name}}{{^first_name}}there{{/first_name}}",
                            "{{#city}}", "{{/city}}{{^city}}", "{{/city}}"};

std::vector<std::vector<std::string>> rows()
{
    std::vector<std::vector<std::string>> all;
    for (int i = 0; i < kRows; ++i) {
        const std::string number = std::to_string(i);
        all.push_back({i % 5 == 0 ? "" : "Zoë" + number, "O Neill & <Söhne> " + number, "Müller & Co " + number,
                       i % 3 == 0 ? "" : "Łódź", "France", "Plan <" + number + ">", "€ " + number,
                       "https://example.com/?a=1&b=" + number});
    }
    return all;
}

/// \returns runs a second of `work`, which renders all rows once
template <class Work>
double measure(Work work)
{
    using Clock = std::chrono::steady_clock;
    double best = 0;
    for (int attempt = 0; attempt < 3; ++attempt) {
        const Clock::time_point begin = Clock::now();
        int rounds = 0;
        std::chrono::duration<double> spent{};
        do {
            work();
            ++rounds;
            spent = Clock::now() - begin;
        } while (spent.count() < 0.5);
        best = std::max(best, rounds * kRows / spent.count());
    }
    return best;
}

double measureOwn(const std::vector<std::vector<std::string>> &table, std::vector<std::string> &texts)
{
    QStringList columns;
    for (const char *name : kColumns)
        columns += QString::fromLatin1(name);
    const auto parsed = Template::parse(letter(kOwn), Place::Html);
    const auto bound = parsed->bind(columns, Touch::Required, QLocale::c());
    std::vector<std::vector<std::string_view>> views;
    for (const std::vector<std::string> &row : table)
        views.emplace_back(row.begin(), row.end());

    Rendered out;
    for (const auto &row : views) {
        bound->render(row, {}, out);
        texts.push_back(out.text);
    }
    return measure([&] {
        for (const auto &row : views)
            bound->render(row, {}, out);
    });
}

#ifdef SINCERELY_HAS_KAINJOW_MUSTACHE
double measureMustache(const std::vector<std::vector<std::string>> &table, std::vector<std::string> &texts)
{
    kainjow::mustache::mustache parsed(letter(kMustache));
    std::vector<kainjow::mustache::data> data;
    for (const std::vector<std::string> &row : table) {
        kainjow::mustache::data fields;
        for (std::size_t i = 0; i < row.size(); ++i) {
            // An empty text counts as true for mustache; false is how it is told that nothing is there.
            if (row[i].empty())
                fields.set(kColumns[i], kainjow::mustache::data::type::bool_false);
            else
                fields.set(kColumns[i], row[i]);
        }
        data.push_back(fields);
    }
    for (auto &fields : data)
        texts.push_back(parsed.render(fields));
    return measure([&] {
        for (auto &fields : data)
            parsed.render(fields);
    });
}
#endif

} // namespace

int main()
{
    const std::vector<std::vector<std::string>> table = rows();
    std::vector<std::string> own;
    const double ownSpeed = measureOwn(table, own);
    std::printf("sincerely::merge   %10.0f renders/s (%zu bytes of template)\n", ownSpeed, letter(kOwn).size());
#ifdef SINCERELY_HAS_KAINJOW_MUSTACHE
    std::vector<std::string> peer;
    const double peerSpeed = measureMustache(table, peer);
    std::printf("kainjow/mustache   %10.0f renders/s\n", peerSpeed);
    std::printf("ratio              %10.1f\n", ownSpeed / peerSpeed);
    if (own != peer) {
        std::puts("The two did not write the same text.");
        return EXIT_FAILURE;
    }
#else
    std::puts("kainjow/mustache is missing here (Debian: libkainjow-mustache-dev); nothing to compare with.");
#endif
    return EXIT_SUCCESS;
}
