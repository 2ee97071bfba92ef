<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>main</name>
    <message>
        <source>Sincerely is running already, but its window does not answer. Wait a moment, or end it and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the program’s data in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::AboutDialog</name>
    <message>
        <source>About Sincerely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal email to many people, one by one, from your own mailbox. Everything stays on your machine: there is no server of ours and no tracking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sincerely is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sincerely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::AboutPane</name>
    <message>
        <source>What the list knows of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier phrases; Enter takes one for this email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>date and subject of an email</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>date and phrase of an email</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::Address</name>
    <message>
        <source>“%1” has a dot too many before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a blank inside. An address has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has the character %2 before the @, which no address may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has nothing before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has “%2” before the @. Most mail services cannot send there (it needs SMTPUTF8): ask for an address in plain letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than 64 characters before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has quotation marks that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has nothing after the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a network address instead of a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a _ after the @, which no domain may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a “%2” after the @. Is it meant to be a dot?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a dot too many after the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: “%2” is not the name of a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lacks the ending of the domain, such as “.com”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a number where the ending of the domain should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds more than one address. Give each person a row of their own, or put the further addresses into a column called Cc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address: it has no @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than one @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is longer than an address may be (254 characters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a &gt; without a &lt;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::AppWindow</name>
    <message>
        <source>Sincerely</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::ApprovalCheck</name>
    <message>
        <source>“%1” is still being written. Open it in the window to start it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::AttachmentFile</name>
    <message>
        <source>There is no file “%1”. Was it moved or renamed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Pack it into a ZIP file to attach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and cannot be attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::AttachmentsStrip</name>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of each recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice of the column with files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One per recipient: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 in all: inside each message.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 in all: uploaded once for each message, which takes its time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::AwakeWhileSending</name>
    <message>
        <source>Emails are being sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::BackgroundSending</name>
    <message>
        <source>Sincerely is sending “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n email(s) sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 emails sent. The results say why the others were not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::BrowserPreview</name>
    <message>
        <source>The email could not be written for the browser. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No web browser could be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::CampaignDesk</name>
    <message>
        <source>A campaign from the command line cannot be duplicated here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::CampaignDocument</name>
    <message>
        <source>attaching of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>import of %n recipient(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>use of a saved list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::CampaignFrame</name>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The letter needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left to review</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready to be sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent or unknown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::CampaignHeader</name>
    <message>
        <source>Name of the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account this campaign is sent from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::CampaignLock</name>
    <message>
        <source>This campaign is being sent by another window of Sincerely. Let it finish, or stop it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::Chip</name>
    <message>
        <source>%1, %2</source>
        <comment>name, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Delete to remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Delete removes it)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::ChipEdit</name>
    <message>
        <source>Insert field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two braces begin a field. End it with }} – otherwise everybody reads it as it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change condition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “otherwise”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove condition, keep text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the place for the personal touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::ChipLabels</name>
    <message>
        <source>otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>otherwise:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on for everybody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <comment>of a condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on for everybody again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture without a description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled with “%1” of each recipient. If there is nothing, the email is held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field %1, otherwise nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled with “%1” of each recipient. If there is nothing, it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field %1, otherwise %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled with “%1” of each recipient. If there is nothing, “%2” is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as %1.</source>
        <comment>format of a date or number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(there is no such column)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place for the personal touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stands what you write to each person in the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if %1 is filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if %1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if %1 is not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1:</source>
        <comment>for instance: only if Country is France:</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on only for some. Press Enter to change the condition.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::ClosingQuestion</name>
    <message>
        <source>Emails are being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can go on without the window, and you are told when it is finished. Or pause it now, and go on with the next start: nobody gets an email twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the window to go on. If you close it now, it pauses between two emails, and goes on with the next start: nobody gets an email twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::ColumnCommand</name>
    <message>
        <source>adding of the column “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renaming of the column “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::Columns</name>
    <message>
        <source>There is no column “%1”. The columns are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column looks like the one with the addresses, such as “Email”. Say which one it is. The columns are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::ComparePane</name>
    <message>
        <source>As the letter gives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you edited it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the email</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::ComposedMessage</name>
    <message>
        <source>An email has no usable id of its own and cannot be composed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::ConditionDialog</name>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;others read something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <comment>a column is a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not</source>
        <comment>a column is not a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove condition, keep text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column and what it has to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people who have something in “%1” get this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people whose “%1” is “%2” get this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people whose “%1” is something else than “%2” get this text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::CsvReader</name>
    <message>
        <source>This character cannot separate columns. Choose a comma, a semicolon, a tabulator or |.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read as %2: it holds bytes that mean nothing there. Choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of “%2” holds a zero byte, which no text has. The file is damaged, or its encoding is not %3: choose another one, for example UTF-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark that opens a value in line %1 of “%2” is never closed. Close it, or write it twice if it belongs to the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What begins in line %1 of “%2” is too large for one row. Most likely a quotation mark there is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say how its letters are written; it is read as Windows-1252. Look whether accents are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding “%1” is not known here. Choose UTF-8, UTF-16 or Windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read a second time: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” does not exist. Was it moved or renamed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a CSV file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::Decision</name>
    <message>
        <source>you said that it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you asked to send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email to %1 is not unknown; it is “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign has no recipient %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::Delivery</name>
    <message>
        <source>accepted by the service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::DesignPane</name>
    <message>
        <source>How the design is edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the design alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTML of the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the design</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::DesignTextsEditor</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This design has no text of its own. Its words are in its pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of the design</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::Dictionary</name>
    <message>
        <source>The dictionary for “%1” is damaged. Install it again, or choose another language for spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary for “%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary for “%1” is written in %2, which this system cannot read. Install one in UTF-8, or choose another language for spelling.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::DoNotEmail</name>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is on the do-not-email list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody in Cc or Bcc is on the do-not-email list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address has come to be on the do-not-email list, but an earlier attempt to send the email had no clear answer. Look in your mailbox, then say whether it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::EditCommand</name>
    <message>
        <source>editing of the email to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::EditorToolBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; or type @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place for the personal touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the text begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for the personal touch is in the letter already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::FieldPopup</name>
    <message>
        <source>Merge field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge field %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the email back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write instead:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to write instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for instance: there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for instance: d MMMM yyyy, or 0.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no format for dates or numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like this: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::FindingRow</name>
    <message>
        <source>%1: %2</source>
        <comment>text of a button, what it concerns</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::FolderMailbox</name>
    <message>
        <source>The disk with the folder “%1” is full. Make room on it, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to. Change its permissions or choose another folder for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Create it again, connect its drive, or choose another folder for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email could not be written into the folder “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prepared email is no longer in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This email is already in the folder, as “%1”. It is not written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Choose a folder for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files already have the names that this email could have: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::FolderPictureStore</name>
    <message>
        <source>The picture could not be kept in %1. Is there room, and may it be written?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::Gate</name>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::HeaderField</name>
    <message>
        <source>A line break or a zero byte stands in “%1” of an email, where only one line of text may stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address that mail can be sent to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::HomePage</name>
    <message>
        <source>Write to many, one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody gets their own email, from your own mailbox, with a line you wrote for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With places for names, dates and whatever your list holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet or a CSV file. You see at once what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at every email exactly as it will be sent, then send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with an empty letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve invented people; the emails go into a folder, nothing leaves this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox you send from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::HttpClient</name>
    <message>
        <source>A file became shorter while it was being sent. Attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 does not accept connections at the moment. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 was not found. Check the internet connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 could not be reached. Check the internet connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network. Check the internet connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network at the moment. Check the internet connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: what answers there does not encrypt (TLS), or not in a way that is still safe, so nothing was sent. Check the address and its port, and ask your administrator whether something on the network answers in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy server of this network does not accept connections. Check the proxy settings of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy server of this network was not found. Check the proxy settings of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy server of this network asks for a name and password, which Sincerely does not give. Ask your administrator for direct access to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: its certificate cannot be trusted, so nothing was sent. Check the date of this computer, and ask your administrator whether the network inspects connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sincerely made a request that it must not send. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s address is not a valid web address. It has to begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s address contains a user name or password. Remove it from the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted, so nothing was sent. Use an address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it is still there and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 has become shorter than it was. Attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::ImportPane</name>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses stand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are written as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows as they are understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves everything as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace those there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join those there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a recipient, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::InfoBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::Keychain</name>
    <message>
        <source>Unlock it and allow Sincerely to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, or install and start one: gnome-keyring or KWallet, and the library libsecret-1-0. Then log in to the system again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used, because Sincerely was started without the GLib event loop. Start it without the environment variable QT_NO_GLIB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored sign-in is damaged. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::KeysOverview</name>
    <message>
        <source>Search actions and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action, its keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::Letter</name>
    <message>
        <source>The template “%1” is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “%1” cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “%1” is larger than 1 MB. Put large pictures beside it as files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “%1” is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “%1” is not in UTF-8. Save it as UTF-8, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “%1” has to be an .html or a .txt file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has no subject. Give it a &lt;title&gt;, or give the subject by --subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain-text template needs a subject. Give it by --subject.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::LetterEditor</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be taken along, because they are not on this computer. Save them as files, and drop those here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change link…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::LetterExample</name>
    <message>
        <source>‹Personal touch›</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::LetterImport</name>
    <message>
        <source>The picture “%1” of the letter cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::LetterPane</name>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::LetterPictures</name>
    <message>
        <source>The picture “%1” of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “%1” of the template is not a picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::Library</name>
    <message>
        <source>New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renaming of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archiving of a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return of a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign taken out of the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion of a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion of a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example.com, ada@example.com or a field with {{</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::ListHeader</name>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 of “%2” has no name; it is called “%3” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns of “%1” are called “%2” (columns %3 and %4). Rename one of them, so that it is clear which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::ListImport</name>
    <message>
        <source>What was pasted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::ListReader</name>
    <message>
        <source>The file “%1” does not exist. Was it moved or renamed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a list in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::ListRows</name>
    <message>
        <source>What stands above the names of the columns (row %1 of “%2”) is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no row with names of columns; the column with the addresses is called “Email” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has %2 values, but there are %3 columns. The row is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty. A recipient list has the names of its columns in the first line and one person in each line below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has names of columns, but no row below them. Was the list saved completely?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::LookOver</name>
    <message>
        <source>The name does not look like the address. Have the rows slipped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is written all in capitals or all in small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours have the same “%1”, where nearly everybody has another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people get the same phrase: “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The phrase names “%1”, who is somebody else in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phrase has something left in it that was to be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::LookOverPane</name>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::MessageHeader</name>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a line, its text</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::MessageList</name>
    <message>
        <source>All emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No email fits. Empty the search, or choose “All emails”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which emails are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a state and how many are in it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::MessageMaker</name>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has no column “%1” for attachments. Its columns are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2; this account takes files up to %3. Send a link to it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A merge field stands in this email. Write what is meant in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to put in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 does not fit its place in the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The personal touch is still to be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::MessageParts</name>
    <message>
        <source>The picture “%1” in the letter has a name that cannot be sent. Insert it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::MessageReader</name>
    <message>
        <source>“%1” has changed since the email was approved. Put the old file back, or attach the new one and approve the email again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer in its place (%2). Put it back or take it out of the email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::MessageState</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::MessageTableModel</name>
    <message>
        <source>%1: %2 % uploaded</source>
        <comment>name of a file, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name or address, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::MicrosoftSettings</name>
    <message>
        <source>There is no Microsoft cloud called &quot;%1&quot;. Use global, us-gov-l4, us-gov-l5 or china.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; cannot be used: give it without anything after a ? or #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a tenant. Use the organisation&apos;s domain (contoso.com), its tenant id, common, organizations or consumers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of Sincerely has no Microsoft application id. Register an application at entra.microsoft.com (platform &quot;Mobile and desktop applications&quot;, redirect address http://localhost) and give its application (client) id: as the account&apos;s client id (--client-id), or when building (-DSINCERELY_MICROSOFT_CLIENT_ID=).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an application (client) id. Copy it from the page of the application at entra.microsoft.com.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::MicrosoftSignIn</name>
    <message>
        <source>Microsoft did not allow Sincerely to stay signed in (offline_access). Sign in again and accept everything, or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was not finished in the browser in time. Start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in could not be started: no port of this computer could be opened for the browser&apos;s answer. Restart Sincerely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in has already been answered. You can close this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page does not belong to the sign-in that is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was not completed. Sincerely tells you why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sincerely goes on by itself. You can close this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in is no longer valid. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation asks you to confirm that it is you. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation asks you to set up a second way to prove who you are. Sign in again and follow the steps in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of your organisation does not allow this sign-in from this computer. Ask your administrator; trying again does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation asks for a further check by another service. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sincerely has not been allowed to use this mailbox yet. Sign in again and accept what the browser asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser. To send from this mailbox, sign in again and accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation wants an administrator to allow Sincerely first. Forward this link to your administrator, and sign in again afterwards: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation allows Sincerely for chosen people only. Ask your administrator to assign you to the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is not known in the organisation in which you tried to sign in. Use another account, or another tenant in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registered application belongs to one organisation only. Give that organisation&apos;s domain or tenant id in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is not registered for desktop programs. Its registration needs the platform &quot;Mobile and desktop applications&quot; with the redirect address http://localhost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application id is unknown, switched off, or not registered as a desktop program. Check the client id in the account&apos;s settings and its registration at entra.microsoft.com (&quot;Allow public client flows&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was interrupted. Start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is locked for a while, or its password is wrong or has expired. Sign in to your mailbox in the browser first, then sign in here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is switched off. Ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in any more. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service asks to slow down. Sincerely tries again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network you are in allows other organisations&apos; accounts only. Use another network or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation was not found in this Microsoft cloud. Check the tenant and the cloud in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service is not available at the moment. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft does not know the rights that Sincerely asked for in this cloud. Check the cloud and the client id in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft did not understand the sign-in. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service gave an answer that Sincerely does not know. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of Microsoft&apos;s sign-in service could not be read. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft did not give Sincerely all the rights that it needs to send. Missing: %1. Sign in again and accept everything, or forward this link to your administrator: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::MicrosoftTokenSource</name>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation asks you to sign in again before Sincerely can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign-in is stored for this account. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Check its permissions and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Sincerely is renewing the sign-in of this account and does not come to an end. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::OtherFormats</name>
    <message>
        <source>“%1” is an old Excel workbook (.xls). Open it in Excel or LibreOffice, save it as .xlsx, then choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Open it, save a copy without the password as .xlsx, then choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx, then choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a Numbers document. Open it in Numbers, export it to Excel (.xlsx), then choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a document, not a list. Copy the table in it and paste it here, or put it in a sheet and save that as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an archive. Unpack it, then choose the list in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a PDF document, not a list. Ask for the list as a spreadsheet or CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is called a list, but is written as a web page, as some programs export it. Open it in Excel or LibreOffice, save it as .xlsx, then choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a picture, not a list. Ask for the list as a spreadsheet or CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::OutcomeBars</name>
    <message>
        <source>Campaigns compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 sent, %4 not sent, %5 unknown</source>
        <comment>name of a campaign, four numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sent, of all</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::OutcomePane</name>
    <message>
        <source>Campaigns compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the compared campaigns as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::OverviewPane</name>
    <message>
        <source>Go to Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The personal touch may be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the account to send from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send without personal touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %n email(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n email(s) that nobody has looked at would go without a personal touch.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::PaceChoice</name>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the service allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute</source>
        <comment>after a number of emails</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::PaperView</name>
    <message>
        <source>Preview of the email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a personal sentence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the link: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This email is too large or too deeply nested to be shown here. Open it in the browser to see it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::PastedText</name>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted. Copy cells of a sheet or some addresses, then paste them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::PersonList</name>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way or sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which recipients are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has been reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 a minute</source>
        <comment>41 left · 3.4 a minute</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a state and how many are in it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::PictureDialog</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read out, or seen where pictures are not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this picture is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels in the email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; larger than the picture is, so it will be blurred</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::Pictures</name>
    <message>
        <source>This is no picture that can be put into an email. Use a JPEG, PNG or GIF file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::Planner</name>
    <message>
        <source>The address stands in the list more than once; it gets one email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same address stands in line %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 further rows could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::Preparation</name>
    <message>
        <source>An earlier attempt to send this email had no clear answer, and now it is found neither among the drafts nor among the sent messages. Look in your mailbox, then say whether it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::PreviewPane</name>
    <message>
        <source>Dark mode, simulated: every mail program has its own way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email as it will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No email can be made yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::PreviewTools</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As most mail programs show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text part, for programs without HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as &amp;HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as &amp;plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Narrow, as on a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark mode, simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardest &amp;first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardest first: long names, empty fields, right-to-left writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ext email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the seventh of 120 emails</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::ProblemsBar</name>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) that cannot be used</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a missing value</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a value that does not fit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an empty subject</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a file that is missing or too large</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be looked at again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the later ones out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::ProgressPane</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at everything once more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <comment>two numbers of emails</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing after the email that is on its way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after the email that is on its way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: %1 of %2 sent</source>
        <comment>two numbers of emails</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n email(s) sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Finished: %1 of %2 sent</source>
        <comment>two numbers of emails</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a short list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Goes on in %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Finished %1</source>
        <comment>about 15:20</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowed down by the server. Nobody loses anything but time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working. What you change in the letter or the list holds back the emails that still wait, until you approve them again. What is sent stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n email(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::RecipientStatus</name>
    <message>
        <source>This address has had an email of this campaign already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same address stands further up in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter has changed since you edited this email by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This email has changed since you approved it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::RecipientTableModel</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::RecipientsPage</name>
    <message>
        <source>No recipients yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a list: drop a file here, paste rows from a spreadsheet, or choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a saved list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out, or take in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this list for other campaigns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The letter uses %1, which the list does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make %n column(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a list, how many are in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list has been kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::RecordPane</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email as it was approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all campaigns (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the sending record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You found it among your sent emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits, and goes with the next sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays unknown and is not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to do-not-email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaign writes to this address any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state of an email, address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>time, state, note</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::Report</name>
    <message>
        <source>The report “%1” cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be made: there is no room, or no permission, in the folder for temporary files (“%1”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet has no room for %1 emails. Write the report as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be read back: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::ResultsPage</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as a workbook (XLSX)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each email, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whoever has not got their email yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is written to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send to the remaining %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shows these only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent, for a reason that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n email(s) it is not known whether they were sent. You decide what becomes of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::ResultsTexts</name>
    <message>
        <source>The first emails are on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n email(s) sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <comment>two numbers of emails</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of this email cannot be found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 The service was asked to send it %n time(s), for the last time at %2.</source>
        <comment>a sentence, number, time</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::ReviewFlow</name>
    <message>
        <source>This email is on its way or sent already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::ReviewPage</name>
    <message>
        <source>Approve, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit whole email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal touch for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to write to yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has been reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the letter’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Look at it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it back to the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold: not sent before you approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of this campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent. This is the email as it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way. This is the email as it was approved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::ReviewState</name>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::RowsCommand</name>
    <message numerus="yes">
        <source>adding of %n recipient(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %n recipient(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::SampleCampaign</name>
    <message>
        <source>The sample cannot be written into the folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::SearchField</name>
    <message>
        <source>Empty the search (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::SendFlow</name>
    <message>
        <source>leaving out of the personal touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need of a personal touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the mailbox that the email is sent from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has no such row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Choose another row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no email for this row.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::SendPage</name>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send, or go on after a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends what is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends what is still waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends this one email to that address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops between two emails, to go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops between two emails, and takes back what was prepared ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of an account, its service</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::SendTexts</name>
    <message numerus="yes">
        <source>Ready to send %n email(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready to be sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recipients yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%n on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n need(s) attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a short list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is ready is sent. The others can follow later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account to send from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody gets their email from your own mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through “%1” (%2)</source>
        <comment>name of an account, its service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that the list names go with the emails of those recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 with each email</source>
        <comment>number of files, their size</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They go inside the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded once per message, about %1 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded once per message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients may have other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as the mailbox takes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service may slow this down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mailbox has no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n email(s) a minute</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As the service allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service allows %1 a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes as long as this machine and the network need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files take longer than the pace would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n email(s) at %1 a minute</source>
        <comment>number, pace</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Finished in less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished %1</source>
        <comment>about 15:20</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of today’s %2 used</source>
        <comment>two numbers of recipients</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients of this mailbox in the last 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service takes %1 more now. Room comes back from %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every email needs a personal touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails without one are held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The personal touch may be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is, its paragraph closes without a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to write to yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the mailbox that the emails are sent from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No email is approved yet. Look through them, and approve each with one key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ready to be sent: the emails that are left are on hold or not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in this campaign has got their email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox has reached as many recipients as the service takes in 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 tomorrow</source>
        <comment>time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 on %2</source>
        <comment>time of day, day of the week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 on %2</source>
        <comment>time of day, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <comment>28 a minute</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::Sender</name>
    <message>
        <source>There is no such campaign.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::SendingSession</name>
    <message>
        <source>There is no such campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This campaign has no account to send from. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept as you choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check spelling in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionaries are those of your system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calm pace keeps you clear of the limits of your mail service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the mail service allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n email(s) a minute</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The language of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for each campaign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::Settlement</name>
    <message>
        <source>The connection broke while this email was being sent, and it was found neither among the sent messages nor among the drafts. Look in your mailbox, then say whether it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::Sidebar</name>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a place, what is to be done there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::SidebarDelegate</name>
    <message>
        <source>Name of the campaign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::SidebarItems</name>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Archive, %n campaign(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::SidebarRail</name>
    <message>
        <source>Show the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::SourceEditor</name>
    <message>
        <source>Source of the letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::SpareDrafts</name>
    <message>
        <source>Drafts that are not needed any more may be left in the mailbox (emails concerned: %1). They are removed when this account is used again. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts that an earlier campaign had to leave in the mailbox have been removed (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::SpellMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dictionary is installed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::SplitButton</name>
    <message>
        <source>Alt+Down shows more ways</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::Spreadsheet</name>
    <message numerus="yes">
        <source>%n row(s) of “%1” are hidden in the sheet, perhaps by a filter; they are read all the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of “%1” hold an error such as #N/A and count as empty.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds far more data than a list of people. If it is right all the same, save the sheet as “CSV UTF-8” and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged or was not stored completely. Fetch or save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”. Its sheets are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::StepBar</name>
    <message>
        <source>Steps of the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <comment>step: the letter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <comment>step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::StepButton</name>
    <message>
        <source>%1, %2</source>
        <comment>name of a step, what is to be done there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>name of a step</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::Survey</name>
    <message>
        <source>This recipient is no longer in the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::SystemTray</name>
    <message>
        <source>Show the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause and end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::TemplatesPage</name>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters kept for more than one campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a letter from its campaign: Campaign, “Keep as template”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New campaign with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::TestEmail</name>
    <message>
        <source>It is not certain whether the test email was sent. Look for it in the inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Test] %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::TestEmailPane</name>
    <message>
        <source>Send test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One email, exactly as that recipient would get it, to an address you name. It is marked as a test and not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row </source>
        <comment>before a number, with a blank</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the test to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>row 37 to ada@contoso.example</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending test…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test email is sent to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::TestSending</name>
    <message>
        <source>“%1” is on the do-not-email list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::TitleEdit</name>
    <message>
        <source>%1 (F2 renames)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::UndoNames</name>
    <message>
        <source>Typing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::UndoRouter</name>
    <message>
        <source>&amp;Undo typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>what is undone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>what is done again</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::ValueCommand</name>
    <message>
        <source>change of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::VerdictCommand</name>
    <message>
        <source>approval for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting %1 on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>putting %n recipient(s) on hold</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>skipping of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>skipping of %n recipient(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>opening of %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>opening of %n recipient(s) again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::WholeEmailPane</name>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject of this email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of this email</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Sincerely</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::WordList</name>
    <message>
        <source>Your own words cannot be kept in “%1”: %2. They count until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::Workbench</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::Workspace</name>
    <message>
        <source>This campaign is being sent. Pause it before you delete it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::WritePage</name>
    <message>
        <source>Use a template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a letter or design…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as plain text, or with formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter has been kept as a template yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as the template “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a letter or design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters (*.html *.htm *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see the letter as a recipient gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example: there is nobody yet who could get it. Bring your recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This campaign is being sent. Pause it to change the letter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::cli</name>
    <message>
        <source>There is already an account named “%1”. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account yet. “sincerely-cli account add folder --name NAME --path DIR” makes one that needs no sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account stays, because its secret cannot be removed from the keychain (--keep-secret would leave it there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account “%1” is removed. Its emails stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret, if there is one, is still in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the program’s data here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print one JSON object a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is given more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is given without a value. Leave it out, or write %2 after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “sincerely-cli %2 --help” lists the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command on the command line. “sincerely-cli --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. “sincerely-cli --help” lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to go on: the commands are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is used like this: sincerely-cli %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 is missing. “sincerely-cli %2 --help” explains it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 1 on, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: sincerely-cli [--data-dir DIR] [--json] COMMAND …

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Every command takes:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Exit status: 0 all sent · 1 wrong use or input, nothing sent · 2 some not sent, unknown or held back
             3 stopped, “resume” continues · 4 sign-in needed
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
“sincerely-cli COMMAND --help” lists the options of a command.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as takes “html”, “text” or “eml”, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has %1 recipients; there is no number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This email is held back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no campaign yet. “sincerely-cli send --help” explains how to start one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format takes “csv”, “json” or “xlsx”, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format xlsx needs --output FILE: a workbook cannot be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 on the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the do-not-email list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody like that is on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the letter: .html (subject from its &lt;title&gt;) or .txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list: .xlsx, .ods or CSV, columns with names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the subject; may hold merge fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that everybody gets; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column that names each recipient’s own files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom the emails are from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where answers go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the personal touch may be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column with the addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet of the workbook; else the first one in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the letters of a CSV file are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what separates its columns; or “tab”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list has no row with names of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--separator takes one character, or “tab”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why, for those who look at the list later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account to send from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to call the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the first N recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check everything, send nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which recipient, from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>html, text or eml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to call the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the application id registered with Microsoft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation’s id or domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>global, us-gov-l4, us-gov-l5 or china</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another sign-in server, for tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another mail server, for tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the sign-in address instead of opening a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write emails as .eml files into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in to Microsoft 365</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set how the campaigns of an account are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether an account can be used now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forget an account and its secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the secret in the keychain, when that cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly what one recipient gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on with a campaign that was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what became of an unknown email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, again or leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never write to these addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take addresses off the do-not-email list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is on the do-not-email list, or on it like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never write to the addresses in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how campaigns stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what became of each email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv, json or xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account named “%1”. “sincerely-cli account list” shows the accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no campaign “%1”. “sincerely-cli status” shows the campaigns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with your browser: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2 emails; a dry run, nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign %1 “%2”: %3 emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Slowed down by the server for %1 s; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output cannot be written to: %1. A sending goes on; “sincerely-cli status” shows how it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. “sincerely-cli resume %1” continues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of this campaign was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as takes “sent”, “again” or “leave”, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits to be sent again. “sincerely-cli resume %1” sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emails per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits between look-ups after an unclear answer; or “default”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long an outage is waited out; 1800 unless said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--pace takes a number of emails per minute, or “unlimited”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--patience takes a number of seconds, for instance 1800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--settle-waits takes milliseconds separated by commas, for instance 5000,15000, or “default”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::editor::ColumnPopup</name>
    <message>
        <source>Columns to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for instance %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::editor::DesignTextsModel</name>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::folder</name>
    <message>
        <source>“%1” is a file; the account needs a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account “%1” has no folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::graph</name>
    <message>
        <source>The file “%1” cannot be read. Put it back where it was, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” has changed since you approved it. Put the approved file back, or approve the messages again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prepared message does not hold exactly the approved files. It has not been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While uploading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than 150 MB, which is the most that Microsoft takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s mail service does not take this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of Microsoft&apos;s mail service could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft does not accept the sign-in any more. Sign in again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft does not let this program use the mailbox: a permission is missing. Sign in again and agree to the permissions, or ask your administrator to allow them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not send from the chosen From address. Choose another one, or ask your administrator for the right to send as it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no mailbox that can be used: it has no licence for Exchange Online, or its mailbox is on a server of your organisation. Ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft has blocked this account from sending. Sign in at outlook.com to see why, or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox has reached its limit for sending. Go on tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is not in the mailbox (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft does not accept this recipient&apos;s address. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is larger than the mailbox may send. Use smaller files, or put a link to them into the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft did not understand a request of this program. Please report this with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was changed in the mailbox meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload was ended by the server and has to begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowed down by the server. The program waits and goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s mail service had a fault. This is usually over after some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s mail service did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is full. Delete something or empty Deleted Items, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a sign-in of its own. Check the proxy settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prepared message was changed in the mailbox. It has not been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer to the upload could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s mail service gave an address for uploads that is not safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::html</name>
    <message>
        <source>The HTML of this email is so broken that mail programs would show it differently. Check it for tags that are closed in the wrong order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTML of this email has so many levels inside each other that mail programs could not show it. Check it for tags that are never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTML of this email is larger than 1 MB. Mail programs cut such emails off. Put pictures beside the text instead of into it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::letter::Links</name>
    <message>
        <source>Enter the address that the link leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address has no blanks. Write %20 where one is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of a web page, an email address or a telephone number. Write for example example.com, ada@example.com or tel:+441234567.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::merge::Mistakes</name>
    <message>
        <source>This is not readable as text here. Save the template with the encoding UTF-8 and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is never closed. Put }} after the name of the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” begins with only one brace. Write %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A merge field has two braces on each side, not three. Write %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing between {{ and }}. Write the name of a column there, for example {{First name}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no name. Begin with the name of a column, for example {{First name|there}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The personal touch cannot have a format. Write {{Personal touch}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known. A template can hold fields such as {{First name}} and conditions such as {{#if Phone}} … {{else}} … {{/if}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{else}} takes no condition of its own. Write {{else}}{{#if …}} … {{/if}}{{/if}} instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{#if}} has no condition. Write for example {{#if Phone}} or {{#if Country = France}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say which column to compare. Write for example {{#if Country = France}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has nothing to compare with. Write the value after the sign, as in {{#if Country = France}}, or only the column, as in {{#if Country}}, to ask whether it is filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” compares in a way that is not known. Conditions can ask for = (is) and != (is not).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” makes more than one comparison. Put one condition inside the other, or put the value in quotation marks if it is all one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is never closed. Put {{/if}} where the condition ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {{else}} belongs to no condition. Put {{#if …}} before it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This condition has an {{else}} already. Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {{/if}} closes nothing. Put {{#if …}} before it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More than %n conditions are inside each other here. Take some of them apart.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Formatting begins or ends in the middle of “%1”. Format the whole field alike, or type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands in an HTML attribute without quotation marks. Put quotation marks around the whole value, as in width=&quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands inside an HTML tag, where only the value of an attribute can be filled in. Move it into the text or into a quoted value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands inside a style sheet or a script, where nothing can be filled in. Move it into the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands inside an HTML comment (&lt;!-- … --&gt;), where nothing can be filled in. Remove it or move it into the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition that ends with “%1” cuts an HTML tag or its value in two. Put whole tags, or whole values, between {{#if …}} and {{/if}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient list has no column “%1”. Rename the field or add the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient list has no column “%1”. Did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format “%1” in “%2” is not understood. For dates write for example d MMMM yyyy, for numbers 0.00 or #,##0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::providers</name>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Sincerely does not know the kind of account “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::spelling::Speller</name>
    <message>
        <source>There is no dictionary for “%1” on this computer, so spelling is not checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::store</name>
    <message>
        <source>There is already an account named “%1”. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A campaign that is not finished still sends from this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored email is not the one that was approved, so it is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make room, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program’s data folder cannot be written to. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program’s data cannot be opened. Check that the data folder exists and can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program’s data is in use by another program. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with the program’s data reports an error, or takes no more. Check it, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program’s data is damaged. Restore it from a backup before going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program’s data could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder lies on a drive that cannot keep the sending record safe. Choose a folder on this machine’s own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of Sincerely. Install that version, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This email is on its way already; its approval stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending record has changed meanwhile; nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder “%1” cannot be made. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sincerely::theme</name>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
