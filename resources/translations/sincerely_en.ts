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
    <name>sincerely::CampaignPage</name>
    <message numerus="yes">
        <source>Send %n email(s)</source>
        <translation>
            <numerusform>Send %n email</numerusform>
            <numerusform>Send %n emails</numerusform>
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
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n on hold</source>
        <translation>
            <numerusform> · %n on hold</numerusform>
            <numerusform> · %n on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n skipped</source>
        <translation>
            <numerusform> · %n skipped</numerusform>
            <numerusform> · %n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n email(s) sent</source>
        <translation>
            <numerusform>The email is sent</numerusform>
            <numerusform>All %n emails sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::CampaignSession</name>
    <message numerus="yes">
        <source>Slowed down by the server for %n second(s); nothing is lost.</source>
        <translation>
            <numerusform>Slowed down by the server for %n second; nothing is lost.</numerusform>
            <numerusform>Slowed down by the server for %n seconds; nothing is lost.</numerusform>
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
</TS>
