<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sincerely::AttachmentsStrip</name>
    <message numerus="yes">
        <source>%n file(s), %1 in all: inside each message.</source>
        <translation>
            <numerusform>%n file, %1: inside each message.</numerusform>
            <numerusform>%n files, %1 in all: inside each message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 in all: uploaded once for each message, which takes its time.</source>
        <translation>
            <numerusform>%n file, %1: uploaded once for each message, which takes its time.</numerusform>
            <numerusform>%n files, %1 in all: uploaded once for each message, which takes its time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::BackgroundSending</name>
    <message numerus="yes">
        <source>All %n email(s) sent.</source>
        <translation>
            <numerusform>The email is sent.</numerusform>
            <numerusform>All %n emails sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::CampaignDocument</name>
    <message numerus="yes">
        <source>import of %n recipient(s)</source>
        <translation>
            <numerusform>import of %n recipient</numerusform>
            <numerusform>import of %n recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::CampaignFrame</name>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left to review</source>
        <translation>
            <numerusform>%n left to review</numerusform>
            <numerusform>%n left to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready to be sent</source>
        <translation>
            <numerusform>%n ready to be sent</numerusform>
            <numerusform>%n ready to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent or unknown</source>
        <translation>
            <numerusform>%n not sent or unknown</numerusform>
            <numerusform>%n not sent or unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::ImportPane</name>
    <message numerus="yes">
        <source>The first %n row(s)</source>
        <translation>
            <numerusform>The first row</numerusform>
            <numerusform>The first %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::LetterEditor</name>
    <message numerus="yes">
        <source>%n picture(s) could not be taken along, because they are not on this computer. Save them as files, and drop those here.</source>
        <translation>
            <numerusform>%n picture could not be taken along, because it is not on this computer. Save it as a file, and drop that here.</numerusform>
            <numerusform>%n pictures could not be taken along, because they are not on this computer. Save them as files, and drop those here.</numerusform>
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
        <source>Show %n</source>
        <translation>
            <numerusform>Show it</numerusform>
            <numerusform>Show %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::OutcomePane</name>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n more in the table</numerusform>
            <numerusform>%n more in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::OverviewPane</name>
    <message numerus="yes">
        <source>Send %n email(s)</source>
        <translation>
            <numerusform>Send %n email</numerusform>
            <numerusform>Send %n emails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n email(s) that nobody has looked at would go without a personal touch.</source>
        <translation>
            <numerusform>%n email that nobody has looked at would go without a personal touch.</numerusform>
            <numerusform>%n emails that nobody has looked at would go without a personal touch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::PersonList</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::ProblemsBar</name>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n duplicate</numerusform>
            <numerusform>%n duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) that cannot be used</source>
        <translation>
            <numerusform>%n address that cannot be used</numerusform>
            <numerusform>%n addresses that cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a missing value</source>
        <translation>
            <numerusform>%n with a missing value</numerusform>
            <numerusform>%n with a missing value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a value that does not fit</source>
        <translation>
            <numerusform>%n with a value that does not fit</numerusform>
            <numerusform>%n with a value that does not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an empty subject</source>
        <translation>
            <numerusform>%n with an empty subject</numerusform>
            <numerusform>%n with an empty subject</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a file that is missing or too large</source>
        <translation>
            <numerusform>%n with a file that is missing or too large</numerusform>
            <numerusform>%n with a file that is missing or too large</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be looked at again</source>
        <translation>
            <numerusform>%n to be looked at again</numerusform>
            <numerusform>%n to be looked at again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <translation>
            <numerusform>%n needs a look</numerusform>
            <numerusform>%n need a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::ProgressPane</name>
    <message numerus="yes">
        <source>All %n email(s) sent</source>
        <translation>
            <numerusform>The email is sent</numerusform>
            <numerusform>All %n emails sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes on in %n second(s)</source>
        <translation>
            <numerusform>Goes on in %n second</numerusform>
            <numerusform>Goes on in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n email(s)</source>
        <translation>
            <numerusform>Go on with %n email</numerusform>
            <numerusform>Go on with %n emails</numerusform>
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
</context>
<context>
    <name>sincerely::RecipientsPage</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n column(s)</source>
        <translation>
            <numerusform>Make the column</numerusform>
            <numerusform>Make %n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::ResultsPage</name>
    <message numerus="yes">
        <source>Of %n email(s) it is not known whether they were sent. You decide what becomes of them.</source>
        <translation>
            <numerusform>Of %n email it is not known whether it was sent. You decide what becomes of it.</numerusform>
            <numerusform>Of %n emails it is not known whether they were sent. You decide what becomes of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to the remaining %n</source>
        <translation>
            <numerusform>Send to the remaining one</numerusform>
            <numerusform>Send to the remaining %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n</source>
        <translation>
            <numerusform>Show it</numerusform>
            <numerusform>Show %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::ResultsTexts</name>
    <message numerus="yes">
        <source>All %n email(s) sent</source>
        <translation>
            <numerusform>The email is sent</numerusform>
            <numerusform>All %n emails sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The service was asked to send it %n time(s), for the last time at %2.</source>
        <comment>a sentence, number, time</comment>
        <translation>
            <numerusform>%1 The service was asked once to send it, at %2.</numerusform>
            <numerusform>%1 The service was asked to send it %n times, for the last time at %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::RowsCommand</name>
    <message numerus="yes">
        <source>adding of %n recipient(s)</source>
        <translation>
            <numerusform>adding of %n recipient</numerusform>
            <numerusform>adding of %n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %n recipient(s)</source>
        <translation>
            <numerusform>removal of %n recipient</numerusform>
            <numerusform>removal of %n recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::SendTexts</name>
    <message numerus="yes">
        <source>Ready to send %n email(s)</source>
        <translation>
            <numerusform>Ready to send %n email</numerusform>
            <numerusform>Ready to send %n emails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n email(s) a minute</source>
        <translation>
            <numerusform>%n email a minute</numerusform>
            <numerusform>%n emails a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 with each email</source>
        <comment>number of files, their size</comment>
        <translation>
            <numerusform>%n file, %1 with each email</numerusform>
            <numerusform>%n files, %1 with each email</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n email(s) at %1 a minute</source>
        <comment>number, pace</comment>
        <translation>
            <numerusform>%n email at %1 a minute</numerusform>
            <numerusform>%n emails at %1 a minute</numerusform>
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
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
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
</context>
<context>
    <name>sincerely::SettingsPage</name>
    <message numerus="yes">
        <source>%n email(s) a minute</source>
        <translation>
            <numerusform>%n email a minute</numerusform>
            <numerusform>%n emails a minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::SidebarItems</name>
    <message numerus="yes">
        <source>Archive, %n campaign(s)</source>
        <translation>
            <numerusform>Archive, %n campaign</numerusform>
            <numerusform>Archive, %n campaigns</numerusform>
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
</context>
<context>
    <name>sincerely::VerdictCommand</name>
    <message numerus="yes">
        <source>putting %n recipient(s) on hold</source>
        <translation>
            <numerusform>putting %n recipient on hold</numerusform>
            <numerusform>putting %n recipients on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skipping of %n recipient(s)</source>
        <translation>
            <numerusform>skipping of %n recipient</numerusform>
            <numerusform>skipping of %n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>opening of %n recipient(s) again</source>
        <translation>
            <numerusform>opening of %n recipient again</numerusform>
            <numerusform>opening of %n recipients again</numerusform>
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
