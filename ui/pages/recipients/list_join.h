#pragma once

namespace sincerely
{

class People;

namespace recipients
{
class RecipientTable;
}

/// Adds the rows of a table behind the people that are there. Values go below the columns of the same name; columns
/// that are new are added.
void joinRows(People &people, const recipients::RecipientTable &table);

} // namespace sincerely
