<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sincerely::AppWindow</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
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
    <name>sincerely::ListRows</name>
    <message numerus="yes">
        <source>Something stands beside the columns in %n row(s) of “%1” (first in row %2); it is left out.</source>
        <translation>
            <numerusform>Something stands beside the columns in %n row of “%1” (row %2); it is left out.</numerusform>
            <numerusform>Something stands beside the columns in %n rows of “%1” (first in row %2); it is left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::Spreadsheet</name>
    <message numerus="yes">
        <source>The sheet “%1” of “%2” was read; there are %n other(s).</source>
        <translation>
            <numerusform>The sheet “%1” of “%2” was read; there is %n other.</numerusform>
            <numerusform>The sheet “%1” of “%2” was read; there are %n others.</numerusform>
        </translation>
    </message>
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
    <name>sincerely::merge::Mistakes</name>
    <message numerus="yes">
        <source>More than %n conditions are inside each other here. Take some of them apart.</source>
        <translation>
            <numerusform>More than %n conditions are inside each other here. Take some of them apart.</numerusform>
            <numerusform>More than %n conditions are inside each other here. Take some of them apart.</numerusform>
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
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 with each email</source>
        <translation>
            <numerusform>%n file, %1 with each email</numerusform>
            <numerusform>%n files, %1 with each email</numerusform>
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
        <source>%n email(s) at %1 a minute</source>
        <translation>
            <numerusform>%n email at %1 a minute</numerusform>
            <numerusform>%n emails at %1 a minute</numerusform>
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
        <translation>
            <numerusform>%1 The service was asked once to send it, at %2.</numerusform>
            <numerusform>%1 The service was asked %n times to send it, for the last time at %2.</numerusform>
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
</TS>
