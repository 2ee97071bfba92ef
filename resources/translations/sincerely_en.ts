<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sincerely::AccountTexts</name>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) will have no account.</source>
        <translation>
            <numerusform>%n campaign will have no account.</numerusform>
            <numerusform>%n campaigns will have no account.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::AddPane</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list already</source>
        <translation>
            <numerusform>%Ln on the list already</numerusform>
            <numerusform>%Ln on the list already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be used</source>
        <translation>
            <numerusform>%Ln cannot be used</numerusform>
            <numerusform>%Ln cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln</source>
        <translation>
            <numerusform>Add %Ln</numerusform>
            <numerusform>Add %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::AttachmentsStrip</name>
    <message numerus="yes">
        <source>%Ln file(s), %1 in all: inside each message.</source>
        <translation>
            <numerusform>%Ln file, %1: inside each message.</numerusform>
            <numerusform>%Ln files, %1 in all: inside each message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1 in all: uploaded once for each message, which takes its time.</source>
        <translation>
            <numerusform>%Ln file, %1: uploaded once for each message, which takes its time.</numerusform>
            <numerusform>%Ln files, %1 in all: uploaded once for each message, which takes its time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::BackgroundSending</name>
    <message numerus="yes">
        <source>All %Ln email(s) sent.</source>
        <translation>
            <numerusform>The email is sent.</numerusform>
            <numerusform>All %Ln emails sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln email(s) sent. The results say why the others were not.</source>
        <translation>
            <numerusform>%1 of %Ln email sent. The results say why the other was not.</numerusform>
            <numerusform>%1 of %Ln emails sent. The results say why the others were not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::CampaignDocument</name>
    <message numerus="yes">
        <source>import of %Ln recipient(s)</source>
        <translation>
            <numerusform>import of %Ln recipient</numerusform>
            <numerusform>import of %Ln recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::CampaignFrame</name>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln ready</numerusform>
            <numerusform>%Ln ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left to review</source>
        <translation>
            <numerusform>%Ln left to review</numerusform>
            <numerusform>%Ln left to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready to be sent</source>
        <translation>
            <numerusform>%Ln ready to be sent</numerusform>
            <numerusform>%Ln ready to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent or unknown</source>
        <translation>
            <numerusform>%Ln not sent or unknown</numerusform>
            <numerusform>%Ln not sent or unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 to review</source>
        <translation>
            <numerusform>%Ln of %1 to review</numerusform>
            <numerusform>%Ln of %1 to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln to review</numerusform>
            <numerusform>%Ln to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::Columns</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::DoNotEmail</name>
    <message numerus="yes">
        <source>%Ln address(es) added to the do-not-email list.</source>
        <translation>
            <numerusform>%Ln address added to the do-not-email list.</numerusform>
            <numerusform>%Ln addresses added to the do-not-email list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) taken off the do-not-email list.</source>
        <translation>
            <numerusform>%Ln address taken off the do-not-email list.</numerusform>
            <numerusform>%Ln addresses taken off the do-not-email list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::EntriesPane</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list</source>
        <translation>
            <numerusform>%Ln on the list</numerusform>
            <numerusform>%Ln on the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::ImportPane</name>
    <message numerus="yes">
        <source>The first %Ln row(s)</source>
        <translation>
            <numerusform>The first row</numerusform>
            <numerusform>The first %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::LetterEditor</name>
    <message numerus="yes">
        <source>%Ln picture(s) could not be taken along, because they are not on this computer. Save them as files, and drop those here.</source>
        <translation>
            <numerusform>%Ln picture could not be taken along, because it is not on this computer. Save it as a file, and drop that here.</numerusform>
            <numerusform>%Ln pictures could not be taken along, because they are not on this computer. Save them as files, and drop those here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::ListPane</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::ListRows</name>
    <message numerus="yes">
        <source>Line %1 has %n value(s) instead of %2. The row is left out.</source>
        <translation>
            <numerusform>Line %1 has %n value instead of %2. The row is left out.</numerusform>
            <numerusform>Line %1 has %n values instead of %2. The row is left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something stands beside the columns in %n row(s) of “%1” (first in row %2); it is left out.</source>
        <translation>
            <numerusform>Something stands beside the columns in %n row of “%1” (row %2); it is left out.</numerusform>
            <numerusform>Something stands beside the columns in %n rows of “%1” (first in row %2); it is left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::ListShelf</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::LookOver</name>
    <message numerus="yes">
        <source>%n people get the same phrase: “%1”</source>
        <translation>
            <numerusform>%n person gets the same phrase: “%1”</numerusform>
            <numerusform>%n people get the same phrase: “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::LookOverPane</name>
    <message numerus="yes">
        <source>Show %Ln</source>
        <translation>
            <numerusform>Show it</numerusform>
            <numerusform>Show %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::OutcomeBars</name>
    <message numerus="yes">
        <source>%Ln of %1 sent</source>
        <comment>two numbers of emails</comment>
        <translation>
            <numerusform>%Ln of %1 sent</numerusform>
            <numerusform>%Ln of %1 sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::OutcomePane</name>
    <message numerus="yes">
        <source>%Ln more in the table</source>
        <translation>
            <numerusform>%Ln more in the table</numerusform>
            <numerusform>%Ln more in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::OverviewPane</name>
    <message numerus="yes">
        <source>Send %Ln email(s)</source>
        <translation>
            <numerusform>Send %Ln email</numerusform>
            <numerusform>Send %Ln emails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln email(s) that nobody has looked at would go without a personal touch.</source>
        <translation>
            <numerusform>%Ln email that nobody has looked at would go without a personal touch.</numerusform>
            <numerusform>%Ln emails that nobody has looked at would go without a personal touch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::PersonList</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::ProblemsBar</name>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln duplicate</numerusform>
            <numerusform>%Ln duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) that cannot be used</source>
        <translation>
            <numerusform>%Ln address that cannot be used</numerusform>
            <numerusform>%Ln addresses that cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a missing value</source>
        <translation>
            <numerusform>%Ln with a missing value</numerusform>
            <numerusform>%Ln with a missing value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a value that does not fit</source>
        <translation>
            <numerusform>%Ln with a value that does not fit</numerusform>
            <numerusform>%Ln with a value that does not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an empty subject</source>
        <translation>
            <numerusform>%Ln with an empty subject</numerusform>
            <numerusform>%Ln with an empty subject</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a file that is missing or too large</source>
        <translation>
            <numerusform>%Ln with a file that is missing or too large</numerusform>
            <numerusform>%Ln with a file that is missing or too large</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be looked at again</source>
        <translation>
            <numerusform>%Ln to be looked at again</numerusform>
            <numerusform>%Ln to be looked at again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) a look</source>
        <translation>
            <numerusform>%Ln needs a look</numerusform>
            <numerusform>%Ln need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the do-not-email list</source>
        <translation>
            <numerusform>%Ln on the do-not-email list</numerusform>
            <numerusform>%Ln on the do-not-email list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::ProgressPane</name>
    <message numerus="yes">
        <source>All %Ln email(s) sent</source>
        <translation>
            <numerusform>The email is sent</numerusform>
            <numerusform>All %Ln emails sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on hold</source>
        <translation>
            <numerusform>%Ln on hold</numerusform>
            <numerusform>%Ln on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes on in %Ln second(s)</source>
        <translation>
            <numerusform>Goes on in %Ln second</numerusform>
            <numerusform>Goes on in %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln email(s)</source>
        <translation>
            <numerusform>Go on with %Ln email</numerusform>
            <numerusform>Go on with %Ln emails</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::RecipientsPage</name>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln recipient</numerusform>
            <numerusform>%Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln column(s)</source>
        <translation>
            <numerusform>Make the column</numerusform>
            <numerusform>Make %Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::Report</name>
    <message numerus="yes">
        <source>A sheet has no room for %n email(s). Write the report as CSV.</source>
        <translation>
            <numerusform>A sheet has no room for %n email. Write the report as CSV.</numerusform>
            <numerusform>A sheet has no room for %n emails. Write the report as CSV.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::ResultsPage</name>
    <message numerus="yes">
        <source>Send to the remaining %Ln</source>
        <translation>
            <numerusform>Send to the remaining one</numerusform>
            <numerusform>Send to the remaining %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln</source>
        <translation>
            <numerusform>Show it</numerusform>
            <numerusform>Show %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln email(s) it is not known whether they were sent. You decide what becomes of them.</source>
        <translation>
            <numerusform>Of %Ln email it is not known whether it was sent. You decide what becomes of it.</numerusform>
            <numerusform>Of %Ln emails it is not known whether they were sent. You decide what becomes of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln sent</numerusform>
            <numerusform>%Ln sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way</source>
        <translation>
            <numerusform>%Ln on its way</numerusform>
            <numerusform>%Ln on their way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on hold</source>
        <translation>
            <numerusform>%Ln on hold</numerusform>
            <numerusform>%Ln on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::ResultsTexts</name>
    <message numerus="yes">
        <source>All %Ln email(s) sent</source>
        <translation>
            <numerusform>The email is sent</numerusform>
            <numerusform>All %Ln emails sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The service was asked to send it %Ln time(s), for the last time at %2.</source>
        <comment>a sentence, number, time</comment>
        <translation>
            <numerusform>%1 The service was asked once to send it, at %2.</numerusform>
            <numerusform>%1 The service was asked to send it %Ln times, for the last time at %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 sent</source>
        <comment>two numbers of emails</comment>
        <translation>
            <numerusform>%Ln of %1 sent</numerusform>
            <numerusform>%Ln of %1 sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::RowsCommand</name>
    <message numerus="yes">
        <source>adding of %Ln recipient(s)</source>
        <translation>
            <numerusform>adding of %Ln recipient</numerusform>
            <numerusform>adding of %Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %Ln recipient(s)</source>
        <translation>
            <numerusform>removal of %Ln recipient</numerusform>
            <numerusform>removal of %Ln recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::SendTexts</name>
    <message numerus="yes">
        <source>Ready to send %Ln email(s)</source>
        <translation>
            <numerusform>Ready to send %Ln email</numerusform>
            <numerusform>Ready to send %Ln emails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln ready</numerusform>
            <numerusform>%Ln ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on hold</source>
        <translation>
            <numerusform>%Ln on hold</numerusform>
            <numerusform>%Ln on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln to review</numerusform>
            <numerusform>%Ln to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln sent</numerusform>
            <numerusform>%Ln sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1 with each email</source>
        <comment>number of files, their size</comment>
        <translation>
            <numerusform>%Ln file, %1 with each email</numerusform>
            <numerusform>%Ln files, %1 with each email</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln email(s) a minute</source>
        <translation>
            <numerusform>%Ln email a minute</numerusform>
            <numerusform>%Ln emails a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln email(s) at %1 a minute</source>
        <comment>number, pace</comment>
        <translation>
            <numerusform>%Ln email at %1 a minute</numerusform>
            <numerusform>%Ln emails at %1 a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::SettingsPage</name>
    <message numerus="yes">
        <source>%Ln email(s) a minute</source>
        <translation>
            <numerusform>%Ln email a minute</numerusform>
            <numerusform>%Ln emails a minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::SidebarItems</name>
    <message numerus="yes">
        <source>Archive, %Ln campaign(s)</source>
        <translation>
            <numerusform>Archive, %Ln campaign</numerusform>
            <numerusform>Archive, %Ln campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::SpareDrafts</name>
    <message numerus="yes">
        <source>Draft(s) of %n email(s) may be left in the mailbox, where nobody needs them any more. They are removed when this account is used again. %1</source>
        <translation>
            <numerusform>The draft of %n email may be left in the mailbox, where nobody needs it any more. It is removed when this account is used again. %1</numerusform>
            <numerusform>Drafts of %n emails may be left in the mailbox, where nobody needs them any more. They are removed when this account is used again. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that an earlier campaign had to leave in the mailbox have been removed.</source>
        <translation>
            <numerusform>%n draft that an earlier campaign had to leave in the mailbox has been removed.</numerusform>
            <numerusform>%n drafts that an earlier campaign had to leave in the mailbox have been removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::Spreadsheet</name>
    <message numerus="yes">
        <source>%n row(s) of “%1” are hidden in the sheet, perhaps by a filter; they are read all the same.</source>
        <translation>
            <numerusform>%n row of “%1” is hidden in the sheet, perhaps by a filter; it is read all the same.</numerusform>
            <numerusform>%n rows of “%1” are hidden in the sheet, perhaps by a filter; they are read all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of “%1” hold an error such as #N/A and count as empty.</source>
        <translation>
            <numerusform>%n cell of “%1” holds an error such as #N/A and counts as empty.</numerusform>
            <numerusform>%n cells of “%1” hold an error such as #N/A and count as empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sheet “%1” of “%2” was read; there are %n other(s).</source>
        <translation>
            <numerusform>The sheet “%1” of “%2” was read; there is %n other.</numerusform>
            <numerusform>The sheet “%1” of “%2” was read; there are %n others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::VerdictCommand</name>
    <message numerus="yes">
        <source>putting %Ln recipient(s) on hold</source>
        <translation>
            <numerusform>putting %Ln recipient on hold</numerusform>
            <numerusform>putting %Ln recipients on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skipping of %Ln recipient(s)</source>
        <translation>
            <numerusform>skipping of %Ln recipient</numerusform>
            <numerusform>skipping of %Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>opening of %Ln recipient(s) again</source>
        <translation>
            <numerusform>opening of %Ln recipient again</numerusform>
            <numerusform>opening of %Ln recipients again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::cli</name>
    <message numerus="yes">
        <source>The list has %n recipient(s); there is no number %1.</source>
        <translation>
            <numerusform>The list has %n recipient; there is no number %1.</numerusform>
            <numerusform>The list has %n recipients; there is no number %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sent</source>
        <translation>
            <numerusform>%n of %1 sent</numerusform>
            <numerusform>%n of %1 sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list already</source>
        <translation>
            <numerusform>%n on the list already</numerusform>
            <numerusform>%n on the list already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n email(s); a dry run, nothing is sent</source>
        <translation>
            <numerusform>“%1”: %n email; a dry run, nothing is sent</numerusform>
            <numerusform>“%1”: %n emails; a dry run, nothing is sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Campaign %1 “%2”: %n email(s)</source>
        <translation>
            <numerusform>Campaign %1 “%2”: %n email</numerusform>
            <numerusform>Campaign %1 “%2”: %n emails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n on hold</numerusform>
            <numerusform>%n on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) could not be read.</source>
        <translation>
            <numerusform>%n further row could not be read.</numerusform>
            <numerusform>%n further rows could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::merge::Mistakes</name>
    <message numerus="yes">
        <source>More than %n conditions are inside each other here. Take some of them apart.</source>
        <translation>
            <numerusform>More than %n conditions are inside each other here. Take some of them apart.</numerusform>
            <numerusform>More than %n conditions are inside each other here. Take some of them apart.</numerusform>
        </translation>
    </message>
</context>
</TS>
