<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>main</name>
    <message>
        <source>Sincerely is running already, but its window does not answer. Wait a moment, or end it and start again.</source>
        <translation>Sincerely läuft bereits, aber das Fenster reagiert nicht. Warten Sie einen Moment, oder beenden Sie das Programm und starten Sie es neu.</translation>
    </message>
    <message>
        <source>Keep the program’s data in this folder.</source>
        <translation>Die Daten des Programms in diesem Ordner aufbewahren.</translation>
    </message>
</context>
<context>
    <name>sincerely::AboutDialog</name>
    <message>
        <source>About Sincerely</source>
        <translation>Über Sincerely</translation>
    </message>
    <message>
        <source>Personal email to many people, one by one, from your own mailbox. Everything stays on your machine: there is no server of ours and no tracking.</source>
        <translation>Persönliche E-Mails an viele Menschen, eine nach der anderen, aus Ihrem eigenen Postfach. Alles bleibt auf Ihrem Computer: Es gibt keinen Server von uns und kein Tracking.</translation>
    </message>
    <message>
        <source>Sincerely is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Sincerely ist freie Software unter der GNU General Public License, Version 3 oder neuer. Es gibt keinerlei Gewährleistung.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Gebaut mit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sincerely</source>
        <translation>Sincerely</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Lizenz lesen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>The GNU General Public License. It is in English; a translation would not be binding.</source>
        <translation>Die GNU General Public License. Sie ist auf Englisch; eine Übersetzung wäre nicht verbindlich.</translation>
    </message>
</context>
<context>
    <name>sincerely::AboutPane</name>
    <message>
        <source>What the list knows of this person</source>
        <translation>Was die Liste über diese Person weiß</translation>
    </message>
    <message>
        <source>Earlier emails</source>
        <translation>Frühere E-Mails</translation>
    </message>
    <message>
        <source>Earlier phrases</source>
        <translation>Frühere Sätze</translation>
    </message>
    <message>
        <source>Earlier phrases; Enter takes one for this email</source>
        <translation>Frühere Sätze; mit der Eingabetaste übernehmen Sie einen in diese E-Mail</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>date and subject of an email</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>date and phrase of an email</comment>
        <translation>%1: „%2“</translation>
    </message>
</context>
<context>
    <name>sincerely::AccountCard</name>
    <message>
        <source>Sign in again</source>
        <translation>Noch einmal anmelden</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Opens Microsoft’s sign-in page in your browser</source>
        <translation>Öffnet die Anmeldeseite von Microsoft in Ihrem Browser</translation>
    </message>
    <message>
        <source>Asks whether it can send</source>
        <translation>Fragt nach, ob das Konto senden kann</translation>
    </message>
    <message>
        <source>Shows the emails that were written</source>
        <translation>Zeigt die geschriebenen E-Mails</translation>
    </message>
    <message>
        <source>What stands at the end of every letter from this account</source>
        <translation>Was am Ende jedes Briefs von diesem Konto steht</translation>
    </message>
    <message>
        <source>Gives the account another name</source>
        <translation>Gibt dem Konto einen anderen Namen</translation>
    </message>
    <message>
        <source>Takes the account out of Sincerely</source>
        <translation>Nimmt das Konto aus Sincerely heraus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>text of a button, what it concerns</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name of the account “%1”</source>
        <translation>Name des Kontos „%1“</translation>
    </message>
    <message>
        <source>Sends as %1</source>
        <translation>Sendet als %1</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>an account: name, address, service, state</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation>Konto behalten</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>What emails from this account can be from</source>
        <translation>Wovon E-Mails dieses Kontos kommen können</translation>
    </message>
</context>
<context>
    <name>sincerely::AccountDesk</name>
    <message>
        <source>This account is not there any more.</source>
        <translation>Dieses Konto gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>Das Konto braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is already an account named “%1”. Choose another name.</source>
        <translation>Es gibt schon ein Konto namens „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>sincerely::AccountTexts</name>
    <message>
        <source>Hello,

I would like to send personal emails from my own Microsoft 365 mailbox with the program Sincerely. Our organisation wants an administrator to allow it first. This page shows what it asks for and allows it for everybody in our organisation:

%1

When you have accepted, the browser may say that it cannot reach “localhost”. That is as it should be.

It asks to read my profile (User.Read), to read and write my drafts (Mail.ReadWrite) and to send as me (Mail.Send); nothing that concerns other people’s mailboxes. Sincerely runs on my computer only, and sends nothing to its makers.

Its application (client) id is %2.

Thank you.</source>
        <translation>Guten Tag,

ich möchte mit dem Programm Sincerely persönliche E-Mails aus meinem eigenen Microsoft-365-Postfach senden. In unserer Organisation muss das erst ein Administrator erlauben. Diese Seite zeigt, worum das Programm bittet, und erlaubt es für alle in unserer Organisation:

%1

Nach der Zustimmung meldet der Browser vielleicht, dass er „localhost“ nicht erreicht. Das ist in Ordnung so.

Das Programm bittet darum, mein Profil zu lesen (User.Read), meine Entwürfe zu lesen und zu schreiben (Mail.ReadWrite) und in meinem Namen zu senden (Mail.Send); die Postfächer anderer betrifft das nicht. Sincerely läuft nur auf meinem Computer und sendet nichts an seine Hersteller.

Die Anwendungs-ID (Client-ID) ist %2.

Vielen Dank!</translation>
    </message>
    <message>
        <source>Hello,

I would like to send personal emails from my own Microsoft 365 mailbox with the program Sincerely, but Microsoft did not let me sign in:

%1

Microsoft’s details: %2
Application (client) id: %3

Could you have a look? Thank you.</source>
        <translation>Guten Tag,

ich möchte mit dem Programm Sincerely persönliche E-Mails aus meinem eigenen Microsoft-365-Postfach senden, aber Microsoft hat mich nicht angemeldet:

%1

Einzelheiten von Microsoft: %2
Anwendungs-ID (Client-ID): %3

Könnten Sie sich das ansehen? Vielen Dank!</translation>
    </message>
    <message>
        <source>none</source>
        <comment>details of an error</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Bereit zum Senden</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Cannot send now</source>
        <translation>Kann gerade nicht senden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>service of an account, how many campaigns use it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n Kampagne</numerusform>
            <numerusform>%n Kampagnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Signature: a picture</source>
        <translation>Signatur: ein Bild</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Signatur: %1</translation>
    </message>
    <message>
        <source>Remove “%1”? Its sign-in is deleted from this computer, so this cannot be undone. The emails in the mailbox stay where they are.</source>
        <translation>„%1“ entfernen? Die Anmeldung wird von diesem Computer gelöscht; das lässt sich nicht rückgängig machen. Die E-Mails im Postfach bleiben, wo sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) will have no account.</source>
        <translation>
            <numerusform>%n Kampagne hat dann kein Konto mehr.</numerusform>
            <numerusform>%n Kampagnen haben dann kein Konto mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation wants an administrator to allow Sincerely first. Forward this text to your administrator; when it is allowed, sign in again.</source>
        <translation>Ihre Organisation möchte, dass erst ein Administrator Sincerely erlaubt. Leiten Sie diesen Text an Ihren Administrator weiter, und melden Sie sich noch einmal an, sobald es erlaubt ist.</translation>
    </message>
    <message>
        <source>Microsoft did not give Sincerely all the rights that it needs to send. Sign in again and accept everything. If you are not asked, forward this text to your administrator.</source>
        <translation>Microsoft hat Sincerely nicht alle Rechte gegeben, die es zum Senden braucht. Melden Sie sich noch einmal an und stimmen Sie allem zu. Wenn Sie nicht gefragt werden, leiten Sie diesen Text an Ihren Administrator weiter.</translation>
    </message>
    <message>
        <source>Please allow Sincerely for my mailbox</source>
        <translation>Bitte Sincerely für mein Postfach erlauben</translation>
    </message>
    <message>
        <source>Also as %1</source>
        <comment>other addresses</comment>
        <translation>Auch als %1</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>Verwendbar</translation>
    </message>
    <message>
        <source>Replaced by the service</source>
        <translation>Vom Anbieter ersetzt</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Noch nicht ausprobiert</translation>
    </message>
</context>
<context>
    <name>sincerely::Accounts</name>
    <message>
        <source>renaming of “%1”</source>
        <translation>Umbenennen von „%1“</translation>
    </message>
    <message>
        <source>change of a signature</source>
        <translation>Ändern einer Signatur</translation>
    </message>
    <message>
        <source>Signature removed.</source>
        <translation>Signatur entfernt.</translation>
    </message>
    <message>
        <source>Signature kept.</source>
        <translation>Signatur gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is being sent from this account. Pause it first, and choose another account for it.</source>
        <translation>„%1“ wird gerade von diesem Konto gesendet. Pausieren Sie die Kampagne zuerst, und wählen Sie ein anderes Konto für sie.</translation>
    </message>
    <message>
        <source>removal of “%1”</source>
        <translation>Entfernen von „%1“</translation>
    </message>
    <message>
        <source>Account removed.</source>
        <translation>Konto entfernt.</translation>
    </message>
    <message>
        <source>The account stays, because its sign-in cannot be removed from the keychain. %1</source>
        <translation>Das Konto bleibt, weil sich seine Anmeldung nicht aus dem Schlüsselbund entfernen lässt. %1</translation>
    </message>
    <message>
        <source>“%1” is not finished and is sent from this account. Finish it, or choose another account for it first.</source>
        <translation>„%1“ ist noch nicht fertig und wird von diesem Konto gesendet. Bringen Sie die Kampagne zuerst zu Ende, oder wählen Sie ein anderes Konto für sie.</translation>
    </message>
    <message>
        <source>“%1” is among the addresses already.</source>
        <translation>„%1“ ist schon unter den Adressen.</translation>
    </message>
    <message>
        <source>adding of “%1”</source>
        <translation>Hinzufügen von „%1“</translation>
    </message>
    <message>
        <source>Address removed.</source>
        <translation>Adresse entfernt.</translation>
    </message>
</context>
<context>
    <name>sincerely::AccountsPage</name>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>Emails are sent from your own mailbox. Sign in to it once with your browser; your password stays with Microsoft.</source>
        <translation>E-Mails werden aus Ihrem eigenen Postfach gesendet. Melden Sie sich dort einmal mit Ihrem Browser an; Ihr Passwort bleibt bei Microsoft.</translation>
    </message>
    <message>
        <source>Sign in to Microsoft 365</source>
        <translation>Bei Microsoft 365 anmelden</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>The mailboxes that your emails are sent from.</source>
        <translation>Die Postfächer, aus denen Ihre E-Mails gesendet werden.</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add Microsoft 365</source>
        <translation>Microsoft 365 hinzufügen</translation>
    </message>
    <message>
        <source>Signs in to a mailbox with your browser</source>
        <translation>Meldet Sie mit Ihrem Browser an einem Postfach an</translation>
    </message>
    <message>
        <source>Writes emails into a folder instead of sending them</source>
        <translation>Schreibt E-Mails in einen Ordner, statt sie zu senden</translation>
    </message>
    <message>
        <source>Check the account</source>
        <translation>Konto prüfen</translation>
    </message>
    <message>
        <source>Sign in to the account again</source>
        <translation>Noch einmal am Konto anmelden</translation>
    </message>
    <message>
        <source>Rename the account</source>
        <translation>Konto umbenennen</translation>
    </message>
    <message>
        <source>Write the signature of the account</source>
        <translation>Signatur des Kontos schreiben</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>“%1” is added.</source>
        <translation>„%1“ ist hinzugefügt.</translation>
    </message>
    <message>
        <source>“%1” and its sign-in are removed.</source>
        <translation>„%1“ und die Anmeldung dazu sind entfernt.</translation>
    </message>
    <message>
        <source>“%1” is signed in.</source>
        <translation>„%1“ ist angemeldet.</translation>
    </message>
    <message>
        <source>“%1” is signed in again.</source>
        <translation>„%1“ ist wieder angemeldet.</translation>
    </message>
    <message>
        <source>Back to sending</source>
        <translation>Zurück zum Senden</translation>
    </message>
    <message>
        <source>Send “%1” from it</source>
        <translation>„%1“ von diesem Konto senden</translation>
    </message>
    <message>
        <source>Show the addresses of the account</source>
        <translation>Adressen des Kontos anzeigen</translation>
    </message>
</context>
<context>
    <name>sincerely::AddPane</name>
    <message>
        <source>Addresses, or domains such as @example.com for everybody there</source>
        <translation>Adressen, oder Domains wie @example.com für alle dort</translation>
    </message>
    <message>
        <source>Addresses or domains</source>
        <translation>Adressen oder Domains</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>For yourself: “asked on the phone”; may stay empty</source>
        <translation>Für Sie selbst: „hat am Telefon darum gebeten“; darf leer bleiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel adding</source>
        <translation>Hinzufügen abbrechen</translation>
    </message>
    <message>
        <source>Leaves the list as it is</source>
        <translation>Lässt die Liste, wie sie ist</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Nobody writes to them from then on</source>
        <translation>Keine Kampagne schreibt mehr an diese Adressen</translation>
    </message>
    <message>
        <source>Add to the do-not-email list</source>
        <translation>Auf die Sperrliste setzen</translation>
    </message>
    <message>
        <source>Add addresses</source>
        <translation>Adressen hinzufügen</translation>
    </message>
    <message>
        <source>Looking through the list…</source>
        <translation>Die Liste wird durchgesehen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list already</source>
        <translation>
            <numerusform>%Ln schon auf der Liste</numerusform>
            <numerusform>%Ln schon auf der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be used</source>
        <translation>
            <numerusform>%Ln unbrauchbar</numerusform>
            <numerusform>%Ln unbrauchbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln</source>
        <translation>
            <numerusform>%Ln hinzufügen</numerusform>
            <numerusform>%Ln hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und %Ln weitere.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::Address</name>
    <message>
        <source>“%1” has a dot too many before the @.</source>
        <translation>„%1“ hat vor dem @ einen Punkt zu viel.</translation>
    </message>
    <message>
        <source>“%1” has a blank inside. An address has none.</source>
        <translation>„%1“ enthält ein Leerzeichen. Eine Adresse hat keines.</translation>
    </message>
    <message>
        <source>“%1” has the character %2 before the @, which no address may have.</source>
        <translation>„%1“ hat vor dem @ das Zeichen %2, das in keiner Adresse stehen darf.</translation>
    </message>
    <message>
        <source>“%1” has nothing before the @.</source>
        <translation>In „%1“ steht nichts vor dem @.</translation>
    </message>
    <message>
        <source>“%1” has “%2” before the @. Most mail services cannot send there (it needs SMTPUTF8): ask for an address in plain letters.</source>
        <translation>„%1“ hat vor dem @ ein „%2“. Dorthin können die meisten Maildienste nicht senden (dafür ist SMTPUTF8 nötig): Bitten Sie um eine Adresse ohne besondere Buchstaben.</translation>
    </message>
    <message>
        <source>“%1” has more than 64 characters before the @.</source>
        <translation>„%1“ hat mehr als 64 Zeichen vor dem @.</translation>
    </message>
    <message>
        <source>“%1” has quotation marks that do not belong together.</source>
        <translation>In „%1“ gehören Anführungszeichen nicht zusammen.</translation>
    </message>
    <message>
        <source>“%1” has nothing after the @.</source>
        <translation>In „%1“ steht nichts nach dem @.</translation>
    </message>
    <message>
        <source>“%1” has a network address instead of a domain.</source>
        <translation>„%1“ enthält eine Netzwerkadresse statt einer Domain.</translation>
    </message>
    <message>
        <source>“%1” has a _ after the @, which no domain may have.</source>
        <translation>„%1“ hat nach dem @ ein _, das in keiner Domain stehen darf.</translation>
    </message>
    <message>
        <source>“%1” has a “%2” after the @. Is it meant to be a dot?</source>
        <translation>„%1“ hat nach dem @ ein „%2“. Soll das ein Punkt sein?</translation>
    </message>
    <message>
        <source>“%1” has a dot too many after the @.</source>
        <translation>„%1“ hat nach dem @ einen Punkt zu viel.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is not the name of a domain.</source>
        <translation>„%1“: „%2“ ist kein Name einer Domain.</translation>
    </message>
    <message>
        <source>“%1” lacks the ending of the domain, such as “.com”.</source>
        <translation>In „%1“ fehlt die Endung der Domain, zum Beispiel „.com“.</translation>
    </message>
    <message>
        <source>“%1” has a number where the ending of the domain should be.</source>
        <translation>„%1“ hat eine Zahl, wo die Endung der Domain stehen sollte.</translation>
    </message>
    <message>
        <source>“%1” holds more than one address. Give each person a row of their own, or put the further addresses into a column called Cc.</source>
        <translation>„%1“ enthält mehr als eine Adresse. Geben Sie jeder Person eine eigene Zeile, oder setzen Sie die weiteren Adressen in eine Spalte namens Cc.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Es gibt keine Adresse.</translation>
    </message>
    <message>
        <source>“%1” is not an address: it has no @.</source>
        <translation>„%1“ ist keine Adresse: Das @ fehlt.</translation>
    </message>
    <message>
        <source>“%1” has more than one @.</source>
        <translation>„%1“ hat mehr als ein @.</translation>
    </message>
    <message>
        <source>“%1” is longer than an address may be (254 characters).</source>
        <translation>„%1“ ist länger, als eine Adresse sein darf (254 Zeichen).</translation>
    </message>
    <message>
        <source>“%1” has a &gt; without a &lt;.</source>
        <translation>„%1“ hat ein &gt; ohne ein &lt;.</translation>
    </message>
</context>
<context>
    <name>sincerely::AddressesPane</name>
    <message>
        <source>Another address</source>
        <translation>Weitere Adresse</translation>
    </message>
    <message>
        <source>Another address, such as a shared mailbox</source>
        <translation>Weitere Adresse, etwa ein freigegebenes Postfach</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Close the addresses</source>
        <translation>Adressen schließen</translation>
    </message>
    <message>
        <source>Addresses of “%1”</source>
        <translation>Adressen von „%1“</translation>
    </message>
    <message>
        <source>You choose among them before you send. Not every organisation lets mail out from another address than the mailbox’s own, so a test email has to show it first.</source>
        <translation>Sie wählen vor dem Senden eine davon aus. Nicht jede Organisation lässt E-Mails von einer anderen als der eigenen Adresse des Postfachs hinaus; deshalb muss es zuerst eine Test-E-Mail zeigen.</translation>
    </message>
    <message>
        <source>You choose among them before you send.</source>
        <translation>Sie wählen vor dem Senden eine davon aus.</translation>
    </message>
    <message>
        <source>The mailbox’s own</source>
        <translation>Eigene des Postfachs</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation>Signatur von %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>sincerely::AdministratorPane</name>
    <message>
        <source>Text for your administrator</source>
        <translation>Text für Ihren Administrator</translation>
    </message>
    <message>
        <source>Write to the administrator</source>
        <translation>An den Administrator schreiben</translation>
    </message>
    <message>
        <source>Opens your mail program with this text</source>
        <translation>Öffnet Ihr Mailprogramm mit diesem Text</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Der Text ist kopiert.</translation>
    </message>
</context>
<context>
    <name>sincerely::AppWindow</name>
    <message>
        <source>Sincerely</source>
        <translation>Sincerely</translation>
    </message>
</context>
<context>
    <name>sincerely::ApprovalCheck</name>
    <message>
        <source>“%1” is still being written. Open it in the window to start it.</source>
        <translation>„%1“ wird noch geschrieben. Öffnen Sie die Kampagne im Fenster, um sie zu starten.</translation>
    </message>
    <message>
        <source>It is not known whether the service keeps “%1” as the sender. Send a test email to yourself from the window first.</source>
        <translation>Es ist nicht bekannt, ob der Dienst „%1“ als Absender beibehält. Senden Sie sich zuerst aus dem Fenster eine Test-E-Mail.</translation>
    </message>
    <message>
        <source>The service replaces “%1” as the sender by the mailbox’s own address. Choose another address in the window.</source>
        <translation>Der Dienst ersetzt „%1“ als Absender durch die eigene Adresse des Postfachs. Wählen Sie im Fenster eine andere Adresse.</translation>
    </message>
</context>
<context>
    <name>sincerely::AttachmentFile</name>
    <message>
        <source>There is no file “%1”. Was it moved or renamed?</source>
        <translation>Die Datei „%1“ gibt es nicht. Wurde sie verschoben oder umbenannt?</translation>
    </message>
    <message>
        <source>“%1” is a folder. Pack it into a ZIP file to attach it.</source>
        <translation>„%1“ ist ein Ordner. Packen Sie ihn in eine ZIP-Datei, um ihn anzuhängen.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and cannot be attached.</source>
        <translation>„%1“ ist keine gewöhnliche Datei und lässt sich nicht anhängen.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation>„%1“ lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ lässt sich nicht lesen: %2</translation>
    </message>
</context>
<context>
    <name>sincerely::AttachmentsStrip</name>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dateien anhängen…</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Anhängen…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Files of each recipient</source>
        <translation>Dateien je Empfänger</translation>
    </message>
    <message>
        <source>removal of “%1”</source>
        <translation>Entfernen von „%1“</translation>
    </message>
    <message>
        <source>choice of the column with files</source>
        <translation>Wahl der Spalte mit Dateien</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>No files of their own</source>
        <translation>Keine eigenen Dateien</translation>
    </message>
    <message>
        <source>One per recipient: “%1”</source>
        <translation>Je Empfänger eigene: „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1 in all: inside each message.</source>
        <translation>
            <numerusform>%Ln Datei, %1: in jeder E-Mail enthalten.</numerusform>
            <numerusform>%Ln Dateien, insgesamt %1: in jeder E-Mail enthalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1 in all: uploaded once for each message, which takes its time.</source>
        <translation>
            <numerusform>%Ln Datei, %1: wird für jede E-Mail einmal hochgeladen, was etwas dauert.</numerusform>
            <numerusform>%Ln Dateien, insgesamt %1: werden für jede E-Mail einmal hochgeladen, was etwas dauert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::AwakeWhileSending</name>
    <message>
        <source>Emails are being sent</source>
        <translation>E-Mails werden gesendet</translation>
    </message>
</context>
<context>
    <name>sincerely::BackgroundSending</name>
    <message>
        <source>Sincerely is sending “%1”</source>
        <translation>Sincerely sendet „%1“</translation>
    </message>
    <message>
        <source>“%1” is paused</source>
        <translation>„%1“ ist pausiert</translation>
    </message>
    <message>
        <source>“%1” is sent</source>
        <translation>„%1“ ist gesendet</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln email(s) sent.</source>
        <translation>
            <numerusform>Die E-Mail ist gesendet.</numerusform>
            <numerusform>Alle %Ln E-Mails sind gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln email(s) sent. The results say why the others were not.</source>
        <translation>
            <numerusform>%1 von %Ln E-Mail gesendet. Warum die andere nicht, steht in den Ergebnissen.</numerusform>
            <numerusform>%1 von %Ln E-Mails gesendet. Warum die anderen nicht, steht in den Ergebnissen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::BrowserPreview</name>
    <message>
        <source>The email could not be written for the browser. Is the disk full?</source>
        <translation>Die E-Mail ließ sich nicht für den Browser speichern. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>No web browser could be opened.</source>
        <translation>Es ließ sich kein Webbrowser öffnen.</translation>
    </message>
</context>
<context>
    <name>sincerely::ButtonRow</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>sincerely::CampaignDesk</name>
    <message>
        <source>A campaign from the command line cannot be duplicated here.</source>
        <translation>Eine Kampagne von der Befehlszeile lässt sich hier nicht duplizieren.</translation>
    </message>
</context>
<context>
    <name>sincerely::CampaignDocument</name>
    <message>
        <source>attaching of files</source>
        <translation>Anhängen von Dateien</translation>
    </message>
    <message>
        <source>use of a saved list</source>
        <translation>Verwenden einer gespeicherten Liste</translation>
    </message>
    <message numerus="yes">
        <source>import of %Ln recipient(s)</source>
        <translation>
            <numerusform>Import von %Ln Empfänger</numerusform>
            <numerusform>Import von %Ln Empfängern</numerusform>
        </translation>
    </message>
    <message>
        <source>choice of the From address</source>
        <translation>Wahl der Absenderadresse</translation>
    </message>
</context>
<context>
    <name>sincerely::CampaignFrame</name>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>The letter needs a look</source>
        <translation>Der Brief braucht einen Blick</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln bereit</numerusform>
            <numerusform>%Ln bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln zu klären</numerusform>
            <numerusform>%Ln zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left to review</source>
        <translation>
            <numerusform>Noch %Ln zu prüfen</numerusform>
            <numerusform>Noch %Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready to be sent</source>
        <translation>
            <numerusform>%Ln bereit zum Senden</numerusform>
            <numerusform>%Ln bereit zum Senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent or unknown</source>
        <translation>
            <numerusform>%Ln nicht gesendet oder unklar</numerusform>
            <numerusform>%Ln nicht gesendet oder unklar</numerusform>
        </translation>
    </message>
    <message>
        <source>Partly sent</source>
        <translation>Teilweise gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 to review</source>
        <translation>
            <numerusform>%Ln von %1 zu prüfen</numerusform>
            <numerusform>%Ln von %1 zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::CampaignHeader</name>
    <message>
        <source>Name of the campaign</source>
        <translation>Name der Kampagne</translation>
    </message>
    <message>
        <source>Untitled campaign</source>
        <translation>Kampagne ohne Namen</translation>
    </message>
    <message>
        <source>The account this campaign is sent from</source>
        <translation>Das Konto, von dem diese Kampagne gesendet wird</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Konto wählen</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Konten…</translation>
    </message>
</context>
<context>
    <name>sincerely::CampaignLock</name>
    <message>
        <source>This campaign is being sent by another window of Sincerely. Let it finish, or stop it there first.</source>
        <translation>Diese Kampagne wird gerade in einem anderen Fenster von Sincerely gesendet. Warten Sie, bis sie fertig ist, oder stoppen Sie sie dort zuerst.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to.</source>
        <translation>In den Datenordner lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>sincerely::Chip</name>
    <message>
        <source>%1, %2</source>
        <comment>name, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Press Delete to remove it</source>
        <translation>Mit Entf entfernen</translation>
    </message>
    <message>
        <source>%1 (Delete removes it)</source>
        <translation>%1 (Entf entfernt)</translation>
    </message>
</context>
<context>
    <name>sincerely::ChipEdit</name>
    <message>
        <source>Insert field</source>
        <translation>Platzhalter einfügen</translation>
    </message>
    <message>
        <source>Insert condition</source>
        <translation>Bedingung einfügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Change field</source>
        <translation>Platzhalter ändern</translation>
    </message>
    <message>
        <source>Change condition</source>
        <translation>Bedingung ändern</translation>
    </message>
    <message>
        <source>Two braces begin a field. End it with }} – otherwise everybody reads it as it stands here.</source>
        <translation>Zwei geschweifte Klammern beginnen einen Platzhalter. Beenden Sie ihn mit }} – sonst lesen alle, was hier steht, genau so.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Change condition…</source>
        <translation>Bedingung ändern…</translation>
    </message>
    <message>
        <source>Remove “otherwise”</source>
        <translation>„Sonst“ entfernen</translation>
    </message>
    <message>
        <source>Remove condition, keep text</source>
        <translation>Bedingung entfernen, Text behalten</translation>
    </message>
    <message>
        <source>Change field…</source>
        <translation>Platzhalter ändern…</translation>
    </message>
    <message>
        <source>Remove the place for the personal touch</source>
        <translation>Platz für die persönlichen Worte entfernen</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>Platzhalter entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>Ohne Formatierung einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Personal touch</source>
        <translation>Persönliche Worte</translation>
    </message>
    <message>
        <source>Condition…</source>
        <translation>Bedingung…</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>Neuer Platzhalter „%1“</translation>
    </message>
</context>
<context>
    <name>sincerely::ChipLabels</name>
    <message>
        <source>otherwise</source>
        <translation>sonst</translation>
    </message>
    <message>
        <source>otherwise:</source>
        <translation>sonst:</translation>
    </message>
    <message>
        <source>From here on for everybody else.</source>
        <translation>Ab hier für alle anderen.</translation>
    </message>
    <message>
        <source>end</source>
        <comment>of a condition</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>end of the condition.</source>
        <translation>Ende der Bedingung.</translation>
    </message>
    <message>
        <source>From here on for everybody again.</source>
        <translation>Ab hier wieder für alle.</translation>
    </message>
    <message>
        <source>picture without a description</source>
        <translation>Bild ohne Beschreibung</translation>
    </message>
    <message>
        <source>picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>Platzhalter %1</translation>
    </message>
    <message>
        <source>Filled with “%1” of each recipient. If there is nothing, the email is held back.</source>
        <translation>Hier steht bei jedem Empfänger „%1“. Fehlt der Wert, wird die E-Mail zurückgehalten.</translation>
    </message>
    <message>
        <source>field %1, otherwise nothing</source>
        <translation>Platzhalter %1, sonst nichts</translation>
    </message>
    <message>
        <source>Filled with “%1” of each recipient. If there is nothing, it is left out.</source>
        <translation>Hier steht bei jedem Empfänger „%1“. Fehlt der Wert, bleibt die Stelle leer.</translation>
    </message>
    <message>
        <source>field %1, otherwise %2</source>
        <translation>Platzhalter %1, sonst %2</translation>
    </message>
    <message>
        <source>Filled with “%1” of each recipient. If there is nothing, “%2” is written.</source>
        <translation>Hier steht bei jedem Empfänger „%1“. Fehlt der Wert, steht hier „%2“.</translation>
    </message>
    <message>
        <source>Written as %1.</source>
        <comment>format of a date or number</comment>
        <translation>Geschrieben als %1.</translation>
    </message>
    <message>
        <source>(there is no such column)</source>
        <translation>(diese Spalte gibt es nicht)</translation>
    </message>
    <message>
        <source>Personal touch</source>
        <translation>Persönliche Worte</translation>
    </message>
    <message>
        <source>place for the personal touch</source>
        <translation>Platz für die persönlichen Worte</translation>
    </message>
    <message>
        <source>Here stands what you write to each person in the review.</source>
        <translation>Hier steht, was Sie jeder Person beim Prüfen schreiben.</translation>
    </message>
    <message>
        <source>if %1 is filled</source>
        <translation>wenn %1 ausgefüllt ist</translation>
    </message>
    <message>
        <source>if %1 is %2</source>
        <translation>wenn %1 „%2“ ist</translation>
    </message>
    <message>
        <source>if %1 is not %2</source>
        <translation>wenn %1 nicht „%2“ ist</translation>
    </message>
    <message>
        <source>only %1:</source>
        <comment>for instance: only if Country is France:</comment>
        <translation>nur %1:</translation>
    </message>
    <message>
        <source>From here on only for some. Press Enter to change the condition.</source>
        <translation>Ab hier nur für manche. Mit der Eingabetaste ändern Sie die Bedingung.</translation>
    </message>
</context>
<context>
    <name>sincerely::ClosingQuestion</name>
    <message>
        <source>Emails are being sent</source>
        <translation>E-Mails werden gesendet</translation>
    </message>
    <message>
        <source>“%1” is being sent.</source>
        <translation>„%1“ wird gerade gesendet.</translation>
    </message>
    <message>
        <source>It can go on without the window, and you are told when it is finished. Or pause it now, and go on with the next start: nobody gets an email twice.</source>
        <translation>Das kann ohne das Fenster weitergehen; Sie erfahren, wenn alles fertig ist. Oder Sie pausieren jetzt, und beim nächsten Start geht es weiter: Niemand bekommt eine E-Mail doppelt.</translation>
    </message>
    <message>
        <source>It needs the window to go on. If you close it now, it pauses between two emails, and goes on with the next start: nobody gets an email twice.</source>
        <translation>Ohne das Fenster geht es nicht weiter. Wenn Sie es jetzt schließen, pausiert das Senden zwischen zwei E-Mails und geht beim nächsten Start weiter: Niemand bekommt eine E-Mail doppelt.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hierbleiben</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Pausieren und schließen</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Weiter senden</translation>
    </message>
</context>
<context>
    <name>sincerely::ColumnCommand</name>
    <message>
        <source>adding of the column “%1”</source>
        <translation>Hinzufügen der Spalte „%1“</translation>
    </message>
    <message>
        <source>renaming of the column “%1”</source>
        <translation>Umbenennen der Spalte „%1“</translation>
    </message>
</context>
<context>
    <name>sincerely::Columns</name>
    <message>
        <source>There is no column “%1”. The columns are: %2.</source>
        <translation>Es gibt keine Spalte „%1“. Die Spalten sind: %2.</translation>
    </message>
    <message>
        <source>No column looks like the one with the addresses, such as “Email”. Say which one it is. The columns are: %1.</source>
        <translation>Keine Spalte sieht nach Adressen aus, so wie „E-Mail“. Sagen Sie, welche es ist. Die Spalten sind: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::ComparePane</name>
    <message>
        <source>As the letter gives it</source>
        <translation>Fassung des Briefs</translation>
    </message>
    <message>
        <source>As you edited it</source>
        <translation>Ihre Fassung</translation>
    </message>
    <message>
        <source>Back to the email</source>
        <translation>Zurück zur E-Mail</translation>
    </message>
</context>
<context>
    <name>sincerely::ComposedMessage</name>
    <message>
        <source>An email has no usable id of its own and cannot be composed.</source>
        <translation>Eine E-Mail hat keine brauchbare eigene Kennung und kann nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The email could not be written: %1</source>
        <translation>Die E-Mail ließ sich nicht schreiben: %1</translation>
    </message>
</context>
<context>
    <name>sincerely::ConditionDialog</name>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>The &amp;others read something else</source>
        <translation>Die &amp;anderen lesen etwas anderes</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Nur wenn</translation>
    </message>
    <message>
        <source>Only if this column</source>
        <translation>Nur wenn diese Spalte</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Wie verglichen wird</translation>
    </message>
    <message>
        <source>is filled</source>
        <translation>ist ausgefüllt</translation>
    </message>
    <message>
        <source>is</source>
        <comment>a column is a value</comment>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>a column is not a value</comment>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>&amp;Remove condition, keep text</source>
        <translation>&amp;Bedingung entfernen, Text behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>Choose a column and what it has to be.</source>
        <translation>Wählen Sie eine Spalte und was darin stehen muss.</translation>
    </message>
    <message>
        <source>Only people who have something in “%1” get this text.</source>
        <translation>Diesen Text bekommen nur Personen, bei denen etwas in „%1“ steht.</translation>
    </message>
    <message>
        <source>Only people whose “%1” is “%2” get this text.</source>
        <translation>Diesen Text bekommen nur Personen, bei denen „%1“ den Wert „%2“ hat.</translation>
    </message>
    <message>
        <source>Only people whose “%1” is something else than “%2” get this text.</source>
        <translation>Diesen Text bekommen nur Personen, bei denen in „%1“ etwas anderes als „%2“ steht.</translation>
    </message>
</context>
<context>
    <name>sincerely::CsvReader</name>
    <message>
        <source>This character cannot separate columns. Choose a comma, a semicolon, a tabulator or |.</source>
        <translation>Dieses Zeichen kann keine Spalten trennen. Wählen Sie Komma, Semikolon, Tabulator oder |.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as %2: it holds bytes that mean nothing there. Choose another encoding.</source>
        <translation>„%1“ lässt sich nicht als %2 lesen: Die Datei enthält Bytes, die dort nichts bedeuten. Wählen Sie eine andere Zeichenkodierung.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” holds a zero byte, which no text has. The file is damaged, or its encoding is not %3: choose another one, for example UTF-16.</source>
        <translation>Zeile %1 von „%2“ enthält ein Nullbyte, das in keinem Text vorkommt. Die Datei ist beschädigt, oder ihre Zeichenkodierung ist nicht %3: Wählen Sie eine andere, zum Beispiel UTF-16.</translation>
    </message>
    <message>
        <source>The quotation mark that opens a value in line %1 of “%2” is never closed. Close it, or write it twice if it belongs to the value.</source>
        <translation>Das Anführungszeichen, das in Zeile %1 von „%2“ einen Wert öffnet, wird nie geschlossen. Schließen Sie es, oder schreiben Sie es doppelt, wenn es zum Wert gehört.</translation>
    </message>
    <message>
        <source>What begins in line %1 of “%2” is too large for one row. Most likely a quotation mark there is never closed.</source>
        <translation>Was in Zeile %1 von „%2“ beginnt, ist zu groß für eine Zeile. Wahrscheinlich wird dort ein Anführungszeichen nie geschlossen.</translation>
    </message>
    <message>
        <source>“%1” does not say how its letters are written; it is read as Windows-1252. Look whether accents are right.</source>
        <translation>„%1“ verrät seine Zeichenkodierung nicht und wird als Windows-1252 gelesen. Sehen Sie nach, ob Umlaute und Akzente stimmen.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known here. Choose UTF-8, UTF-16 or Windows-1252.</source>
        <translation>Die Zeichenkodierung „%1“ ist hier nicht bekannt. Wählen Sie UTF-8, UTF-16 oder Windows-1252.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: %2</source>
        <translation>„%1“ ließ sich nicht bis zum Ende lesen: %2</translation>
    </message>
    <message>
        <source>“%1” could not be read a second time: %2</source>
        <translation>„%1“ ließ sich nicht ein zweites Mal lesen: %2</translation>
    </message>
    <message>
        <source>The file “%1” does not exist. Was it moved or renamed?</source>
        <translation>Die Datei „%1“ gibt es nicht. Wurde sie verschoben oder umbenannt?</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a CSV file in it.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie eine CSV-Datei darin.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation>„%1“ lässt sich nicht öffnen: %2</translation>
    </message>
</context>
<context>
    <name>sincerely::Decision</name>
    <message>
        <source>you said that it was sent</source>
        <translation>von Ihnen als gesendet bestätigt</translation>
    </message>
    <message>
        <source>you asked to send it again</source>
        <translation>auf Ihren Wunsch noch einmal zu senden</translation>
    </message>
    <message>
        <source>You left it as it is.</source>
        <translation>Sie haben es dabei belassen.</translation>
    </message>
    <message>
        <source>The email to %1 is not unknown; it is “%2”.</source>
        <translation>Die E-Mail an %1 ist nicht unklar, sondern „%2“.</translation>
    </message>
    <message>
        <source>The campaign has no recipient %1.</source>
        <translation>Die Kampagne hat keinen Empfänger %1.</translation>
    </message>
</context>
<context>
    <name>sincerely::Delivery</name>
    <message>
        <source>accepted by the service</source>
        <translation>vom Dienst angenommen</translation>
    </message>
</context>
<context>
    <name>sincerely::DesignPane</name>
    <message>
        <source>How the design is edited</source>
        <translation>Wie das Design bearbeitet wird</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The words of the design alone</source>
        <translation>Nur die Worte des Designs</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>The HTML of the design</source>
        <translation>Das HTML des Designs</translation>
    </message>
    <message>
        <source>Texts of the design</source>
        <translation>Texte des Designs</translation>
    </message>
    <message>
        <source>Source of the design</source>
        <translation>Quelltext des Designs</translation>
    </message>
</context>
<context>
    <name>sincerely::DesignTextsEditor</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>This design has no text of its own. Its words are in its pictures.</source>
        <translation>Dieses Design hat keinen eigenen Text. Seine Worte stehen in den Bildern.</translation>
    </message>
    <message>
        <source>Texts of the design</source>
        <translation>Texte des Designs</translation>
    </message>
</context>
<context>
    <name>sincerely::Dictionary</name>
    <message>
        <source>The dictionary for “%1” is damaged. Install it again, or choose another language for spelling.</source>
        <translation>Das Wörterbuch für „%1“ ist beschädigt. Installieren Sie es neu, oder wählen Sie eine andere Sprache für die Rechtschreibung.</translation>
    </message>
    <message>
        <source>The dictionary for “%1” cannot be read: %2</source>
        <translation>Das Wörterbuch für „%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The dictionary for “%1” is written in %2, which this system cannot read. Install one in UTF-8, or choose another language for spelling.</source>
        <translation>Das Wörterbuch für „%1“ ist in %2 geschrieben, was dieses System nicht lesen kann. Installieren Sie eines in UTF-8, oder wählen Sie eine andere Sprache für die Rechtschreibung.</translation>
    </message>
</context>
<context>
    <name>sincerely::DoNotEmail</name>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>This address is on the do-not-email list.</source>
        <translation>Diese Adresse steht auf der Sperrliste.</translation>
    </message>
    <message>
        <source>Somebody in Cc or Bcc is on the do-not-email list.</source>
        <translation>Jemand in Cc oder Bcc steht auf der Sperrliste.</translation>
    </message>
    <message>
        <source>This address has come to be on the do-not-email list, but an earlier attempt to send the email had no clear answer. Look in your mailbox, then say whether it was sent.</source>
        <translation>Diese Adresse steht inzwischen auf der Sperrliste, aber auf einen früheren Sendeversuch kam keine eindeutige Antwort. Sehen Sie in Ihrem Postfach nach und sagen Sie dann, ob die E-Mail gesendet wurde.</translation>
    </message>
    <message>
        <source>“%1” is on the do-not-email list already.</source>
        <translation>„%1“ steht schon auf der Sperrliste.</translation>
    </message>
    <message>
        <source>All of them are on the do-not-email list already.</source>
        <translation>Alle stehen schon auf der Sperrliste.</translation>
    </message>
    <message>
        <source>adding to the do-not-email list</source>
        <translation>Hinzufügen zur Sperrliste</translation>
    </message>
    <message>
        <source>“%1” is on the do-not-email list now.</source>
        <translation>„%1“ steht jetzt auf der Sperrliste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) added to the do-not-email list.</source>
        <translation>
            <numerusform>%Ln Adresse auf die Sperrliste gesetzt.</numerusform>
            <numerusform>%Ln Adressen auf die Sperrliste gesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>removal from the do-not-email list</source>
        <translation>Entfernen von der Sperrliste</translation>
    </message>
    <message>
        <source>“%1” is off the do-not-email list.</source>
        <translation>„%1“ steht nicht mehr auf der Sperrliste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) taken off the do-not-email list.</source>
        <translation>
            <numerusform>%Ln Adresse von der Sperrliste genommen.</numerusform>
            <numerusform>%Ln Adressen von der Sperrliste genommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::DoNotEmailModel</name>
    <message>
        <source>Everybody at %1</source>
        <translation>Alle bei %1</translation>
    </message>
    <message>
        <source>Nobody at %1 is written to.</source>
        <translation>Niemand bei %1 bekommt E-Mails.</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Adresse oder Domain</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>sincerely::DoNotEmailPage</name>
    <message>
        <source>Do not email</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>No campaign writes to anybody here, whatever its list says.</source>
        <translation>Wer hier steht, bekommt von keiner Kampagne eine E-Mail, ganz gleich, was deren Liste sagt.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>Noch steht niemand auf der Liste</translation>
    </message>
    <message>
        <source>Put whoever asks you not to write on it: an address, or a domain such as @example.com for everybody there.</source>
        <translation>Setzen Sie darauf, wer keine E-Mails von Ihnen möchte: eine Adresse, oder eine Domain wie @example.com für alle dort.</translation>
    </message>
    <message>
        <source>Add addresses…</source>
        <translation>Adressen hinzufügen…</translation>
    </message>
    <message>
        <source>Look through the addresses</source>
        <translation>Adressen durchsehen</translation>
    </message>
    <message>
        <source>is an address, too</source>
        <translation>ist auch eine Adresse</translation>
    </message>
    <message>
        <source>Import addresses…</source>
        <translation>Adressen importieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Paste addresses</source>
        <translation>Adressen einfügen</translation>
    </message>
    <message>
        <source>Import addresses</source>
        <translation>Adressen importieren</translation>
    </message>
</context>
<context>
    <name>sincerely::EditCommand</name>
    <message>
        <source>editing of the email to %1</source>
        <translation>Bearbeiten der E-Mail an %1</translation>
    </message>
</context>
<context>
    <name>sincerely::EditorToolBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Formatierung</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>Formatierung löschen</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Unterstrichen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>Textfarbe</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>%1; or type @</source>
        <translation>%1; oder @ tippen</translation>
    </message>
    <message>
        <source>Place for the personal touch</source>
        <translation>Platz für die persönlichen Worte</translation>
    </message>
    <message>
        <source>Condition…</source>
        <translation>Bedingung…</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Huge</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Where the text begins</source>
        <translation>Am Zeilenanfang</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>Zentriert</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>The place for the personal touch is in the letter already</source>
        <translation>Der Platz für die persönlichen Worte ist schon im Brief</translation>
    </message>
    <message>
        <source>More formatting</source>
        <translation>Weitere Formatierung</translation>
    </message>
</context>
<context>
    <name>sincerely::EntriesPane</name>
    <message>
        <source>Search the list</source>
        <translation>Liste durchsuchen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>By address</source>
        <translation>Nach Adresse</translation>
    </message>
    <message>
        <source>Do not email</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Adressen kopieren</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list</source>
        <translation>
            <numerusform>%Ln auf der Liste</numerusform>
            <numerusform>%Ln auf der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the list is like “%1”.</source>
        <translation>Auf der Liste passt nichts zu „%1“.</translation>
    </message>
</context>
<context>
    <name>sincerely::FieldPopup</name>
    <message>
        <source>Merge field</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Merge field %1</source>
        <translation>Platzhalter %1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>If there is nothing</source>
        <translation>Falls leer</translation>
    </message>
    <message>
        <source>Hold the email back</source>
        <translation>E-Mail zurückhalten</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Write instead:</source>
        <translation>Stattdessen schreiben:</translation>
    </message>
    <message>
        <source>What to write instead</source>
        <translation>Was stattdessen dort steht</translation>
    </message>
    <message>
        <source>for instance: there</source>
        <translation>zum Beispiel: Gast</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Own format</source>
        <translation>Eigenes Format</translation>
    </message>
    <message>
        <source>for instance: d MMMM yyyy, or 0.00</source>
        <translation>zum Beispiel: d. MMMM yyyy oder 0.00</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>As it is in the list</source>
        <translation>Wie in der Liste</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Anderes…</translation>
    </message>
    <message>
        <source>This is no format for dates or numbers.</source>
        <translation>Das ist kein Format für Datum oder Zahlen.</translation>
    </message>
    <message>
        <source>Looks like this: %1</source>
        <translation>Sieht so aus: %1</translation>
    </message>
</context>
<context>
    <name>sincerely::FindingRow</name>
    <message>
        <source>%1: %2</source>
        <comment>text of a button, what it concerns</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sincerely::FolderMailbox</name>
    <message>
        <source>The disk with the folder “%1” is full. Make room on it, then go on.</source>
        <translation>Der Datenträger mit dem Ordner „%1“ ist voll. Schaffen Sie dort Platz, und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to. Change its permissions or choose another folder for this account.</source>
        <translation>In den Ordner „%1“ lässt sich nicht schreiben. Ändern Sie seine Zugriffsrechte, oder wählen Sie einen anderen Ordner für dieses Konto.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Create it again, connect its drive, or choose another folder for this account.</source>
        <translation>Der Ordner „%1“ ist nicht da. Legen Sie ihn wieder an, schließen Sie sein Laufwerk an, oder wählen Sie einen anderen Ordner für dieses Konto.</translation>
    </message>
    <message>
        <source>The email could not be written into the folder “%1”: %2</source>
        <translation>Die E-Mail ließ sich nicht in den Ordner „%1“ schreiben: %2</translation>
    </message>
    <message>
        <source>There is already a file “%1”.</source>
        <translation>Es gibt schon eine Datei „%1“.</translation>
    </message>
    <message>
        <source>The prepared email is no longer in the folder.</source>
        <translation>Die vorbereitete E-Mail ist nicht mehr im Ordner.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>This email is already in the folder, as “%1”. It is not written again.</source>
        <translation>Diese E-Mail ist schon im Ordner, als „%1“. Sie wird nicht noch einmal geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Choose a folder for this account.</source>
        <translation>„%1“ ist eine Datei, kein Ordner. Wählen Sie einen Ordner für dieses Konto.</translation>
    </message>
    <message>
        <source>Other files already have the names that this email could have: “%1”.</source>
        <translation>Andere Dateien tragen schon die Namen, die diese E-Mail haben könnte: „%1“.</translation>
    </message>
</context>
<context>
    <name>sincerely::FolderPane</name>
    <message>
        <source>Add the folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Emails are written into the folder as files instead of being sent: to try everything out, or for another program to send them.</source>
        <translation>E-Mails werden als Dateien in den Ordner geschrieben statt gesendet: um alles auszuprobieren, oder damit ein anderes Programm sie sendet.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do not add a folder</source>
        <translation>Keinen Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Emails</source>
        <comment>name of a new folder</comment>
        <translation>E-Mails</translation>
    </message>
</context>
<context>
    <name>sincerely::FolderPictureStore</name>
    <message>
        <source>The picture could not be kept in %1. Is there room, and may it be written?</source>
        <translation>Das Bild ließ sich nicht in %1 ablegen. Ist dort Platz, und darf dort geschrieben werden?</translation>
    </message>
</context>
<context>
    <name>sincerely::Gate</name>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
</context>
<context>
    <name>sincerely::HeaderField</name>
    <message>
        <source>A line break or a zero byte stands in “%1” of an email, where only one line of text may stand.</source>
        <translation>In „%1“ einer E-Mail steht ein Zeilenumbruch oder ein Nullbyte, wo nur eine Textzeile stehen darf.</translation>
    </message>
    <message>
        <source>“%1” is not an address that mail can be sent to.</source>
        <translation>„%1“ ist keine Adresse, an die gesendet werden kann.</translation>
    </message>
</context>
<context>
    <name>sincerely::HelpDesk</name>
    <message>
        <source>&amp;What is new</source>
        <translation>&amp;Was ist neu</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>What the program did</source>
        <translation>Was das Programm getan hat</translation>
    </message>
    <message>
        <source>Sincerely ended unexpectedly on %1. Nothing was sent twice, and what you typed is kept.</source>
        <translation>Sincerely wurde am %1 unerwartet beendet. Nichts wurde doppelt gesendet, und was Sie getippt haben, ist noch da.</translation>
    </message>
    <message>
        <source>Sincerely ended unexpectedly last time. Nothing was sent twice, and what you typed is kept.</source>
        <translation>Sincerely wurde beim letzten Mal unerwartet beendet. Nichts wurde doppelt gesendet, und was Sie getippt haben, ist noch da.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Report of the unexpected end</source>
        <translation>Bericht über das unerwartete Ende</translation>
    </message>
    <message>
        <source>It stays on this machine. It says where the program was when it ended, and holds no email address and nothing you wrote. Whoever looks into the mistake can use it.</source>
        <translation>Er bleibt auf diesem Computer. Er sagt, wo das Programm war, als es endete, und enthält keine E-Mail-Adresse und nichts von dem, was Sie geschrieben haben. Wer dem Fehler nachgeht, kann ihn brauchen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The report cannot be deleted. Look whether its folder may be written: %1</source>
        <translation>Der Bericht lässt sich nicht löschen. Prüfen Sie, ob in seinen Ordner geschrieben werden darf: %1</translation>
    </message>
    <message>
        <source>Report deleted.</source>
        <translation>Bericht gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Sincerely is now version %1.</source>
        <translation>Sincerely ist jetzt Version %1.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>This is version %1.</source>
        <translation>Dies ist Version %1.</translation>
    </message>
</context>
<context>
    <name>sincerely::HomePage</name>
    <message>
        <source>Write to many, one by one</source>
        <translation>Vielen schreiben, jedem einzeln</translation>
    </message>
    <message>
        <source>Everybody gets their own email, from your own mailbox, with a line you wrote for them.</source>
        <translation>Alle bekommen ihre eigene E-Mail, aus Ihrem eigenen Postfach, mit einer Zeile, die Sie nur für sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Write one letter</source>
        <translation>Einen Brief schreiben</translation>
    </message>
    <message>
        <source>With places for names, dates and whatever your list holds.</source>
        <translation>Mit Platzhaltern für Namen, Daten und alles, was Ihre Liste hergibt.</translation>
    </message>
    <message>
        <source>Bring your list</source>
        <translation>Ihre Liste mitbringen</translation>
    </message>
    <message>
        <source>A spreadsheet or a CSV file. You see at once what is missing.</source>
        <translation>Eine Tabelle oder eine CSV-Datei. Sie sehen sofort, was fehlt.</translation>
    </message>
    <message>
        <source>Add a line for each</source>
        <translation>Jedem eine Zeile schreiben</translation>
    </message>
    <message>
        <source>Look at every email exactly as it will be sent, then send.</source>
        <translation>Sehen Sie sich jede E-Mail genau so an, wie sie gesendet wird; dann senden Sie.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Begin with an empty letter</source>
        <translation>Mit einem leeren Brief beginnen</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Twelve invented people; the emails go into a folder, nothing leaves this machine</source>
        <translation>Zwölf erfundene Personen; die E-Mails landen in einem Ordner, nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>The mailbox you send from</source>
        <translation>Das Postfach, aus dem Sie senden</translation>
    </message>
</context>
<context>
    <name>sincerely::HttpClient</name>
    <message>
        <source>A file became shorter while it was being sent. Attach it again.</source>
        <translation>Eine Datei wurde kürzer, während sie gesendet wurde. Hängen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>The server %1 does not accept connections at the moment. Try again later.</source>
        <translation>Der Server %1 nimmt gerade keine Verbindungen an. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server %1 was not found. Check the internet connection.</source>
        <translation>Der Server %1 wurde nicht gefunden. Prüfen Sie die Internetverbindung.</translation>
    </message>
    <message>
        <source>The server %1 could not be reached. Check the internet connection.</source>
        <translation>Der Server %1 war nicht zu erreichen. Prüfen Sie die Internetverbindung.</translation>
    </message>
    <message>
        <source>There is no network. Check the internet connection.</source>
        <translation>Es gibt kein Netzwerk. Prüfen Sie die Internetverbindung.</translation>
    </message>
    <message>
        <source>There is no network at the moment. Check the internet connection.</source>
        <translation>Es gibt gerade kein Netzwerk. Prüfen Sie die Internetverbindung.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: what answers there does not encrypt (TLS), or not in a way that is still safe, so nothing was sent. Check the address and its port, and ask your administrator whether something on the network answers in its place.</source>
        <translation>Zu %1 kam keine sichere Verbindung zustande: Was dort antwortet, verschlüsselt nicht (TLS) oder nicht mehr sicher genug; darum wurde nichts gesendet. Prüfen Sie die Adresse und ihren Port, und fragen Sie Ihren Administrator, ob etwas im Netzwerk an ihrer Stelle antwortet.</translation>
    </message>
    <message>
        <source>The proxy server of this network does not accept connections. Check the proxy settings of the system.</source>
        <translation>Der Proxyserver dieses Netzwerks nimmt keine Verbindungen an. Prüfen Sie die Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>The proxy server of this network was not found. Check the proxy settings of the system.</source>
        <translation>Der Proxyserver dieses Netzwerks wurde nicht gefunden. Prüfen Sie die Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>The proxy server of this network asks for a name and password, which Sincerely does not give. Ask your administrator for direct access to %1.</source>
        <translation>Der Proxyserver dieses Netzwerks verlangt Namen und Passwort, die Sincerely nicht angibt. Bitten Sie Ihren Administrator um direkten Zugang zu %1.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: its certificate cannot be trusted, so nothing was sent. Check the date of this computer, and ask your administrator whether the network inspects connections.</source>
        <translation>Zu %1 kam keine sichere Verbindung zustande: Dem Zertifikat ist nicht zu trauen; darum wurde nichts gesendet. Prüfen Sie das Datum dieses Computers, und fragen Sie Ihren Administrator, ob das Netzwerk Verbindungen überprüft.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time.</source>
        <translation>Der Server %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer came.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>Sincerely made a request that it must not send. Please report this.</source>
        <translation>Sincerely wollte eine Anfrage stellen, die es nicht senden darf. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>The server&apos;s address is not a valid web address. It has to begin with https://.</source>
        <translation>Die Serveradresse ist keine gültige Webadresse. Sie muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The server&apos;s address contains a user name or password. Remove it from the address.</source>
        <translation>Die Serveradresse enthält einen Benutzernamen oder ein Passwort. Entfernen Sie das aus der Adresse.</translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted, so nothing was sent. Use an address that begins with https://.</source>
        <translation>Die Verbindung zu %1 wäre nicht verschlüsselt; darum wurde nichts gesendet. Verwenden Sie eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it is still there and that you may open it.</source>
        <translation>Die Datei %1 lässt sich nicht lesen. Prüfen Sie, ob sie noch da ist und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>The file %1 has become shorter than it was. Attach it again.</source>
        <translation>Die Datei %1 ist kürzer geworden, als sie war. Hängen Sie sie noch einmal an.</translation>
    </message>
</context>
<context>
    <name>sincerely::ImportPane</name>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>The first row</source>
        <translation>Die erste Zeile</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <source>These recipients</source>
        <translation>Diese Empfänger</translation>
    </message>
    <message>
        <source>The first rows as they are understood</source>
        <translation>Die ersten Zeilen, so wie sie verstanden wurden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Leaves everything as it is</source>
        <translation>Lässt alles, wie es ist</translation>
    </message>
    <message>
        <source>Take this list</source>
        <translation>Liste übernehmen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>replace those there are</source>
        <translation>ersetzen die vorhandenen</translation>
    </message>
    <message>
        <source>join those there are</source>
        <translation>kommen zu den vorhandenen</translation>
    </message>
    <message>
        <source>names the columns</source>
        <translation>enthält die Spaltennamen</translation>
    </message>
    <message>
        <source>is a recipient, too</source>
        <translation>ist auch ein Empfänger</translation>
    </message>
    <message>
        <source>Found out: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Address column</source>
        <translation>Spalte mit den Adressen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s)</source>
        <translation>
            <numerusform>Die erste Zeile</numerusform>
            <numerusform>Die ersten %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::InfoBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>sincerely::Keychain</name>
    <message>
        <source>Unlock it and allow Sincerely to use it.</source>
        <translation>Entsperren Sie ihn, und erlauben Sie Sincerely, ihn zu verwenden.</translation>
    </message>
    <message>
        <source>Unlock it, or install and start one: gnome-keyring or KWallet, and the library libsecret-1-0. Then log in to the system again.</source>
        <translation>Entsperren Sie ihn, oder installieren und starten Sie einen: gnome-keyring oder KWallet sowie die Bibliothek libsecret-1-0. Melden Sie sich dann neu am System an.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used.</source>
        <translation>Der Schlüsselbund des Systems lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used, because Sincerely was started without the GLib event loop. Start it without the environment variable QT_NO_GLIB.</source>
        <translation>Der Schlüsselbund des Systems lässt sich nicht verwenden, weil Sincerely ohne die GLib-Ereignisschleife gestartet wurde. Starten Sie es ohne die Umgebungsvariable QT_NO_GLIB.</translation>
    </message>
    <message>
        <source>The stored sign-in is damaged. Sign in again.</source>
        <translation>Die gespeicherte Anmeldung ist beschädigt. Melden Sie sich noch einmal an.</translation>
    </message>
</context>
<context>
    <name>sincerely::KeysOverview</name>
    <message>
        <source>Search actions and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action, its keys</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sincerely::KnownValues</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a column, what is in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sincerely::Letter</name>
    <message>
        <source>The template “%1” is a folder, not a file.</source>
        <translation>Die Vorlage „%1“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>The template “%1” cannot be opened: %2.</source>
        <translation>Die Vorlage „%1“ lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>The template “%1” is larger than 1 MB. Put large pictures beside it as files.</source>
        <translation>Die Vorlage „%1“ ist größer als 1 MB. Legen Sie große Bilder als Dateien daneben.</translation>
    </message>
    <message>
        <source>The template “%1” is not a text file.</source>
        <translation>Die Vorlage „%1“ ist keine Textdatei.</translation>
    </message>
    <message>
        <source>The template “%1” is not in UTF-8. Save it as UTF-8, then try again.</source>
        <translation>Die Vorlage „%1“ ist nicht in UTF-8. Speichern Sie sie als UTF-8, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The template “%1” has to be an .html or a .txt file.</source>
        <translation>Die Vorlage „%1“ muss eine .html- oder eine .txt-Datei sein.</translation>
    </message>
    <message>
        <source>The template “%1” is empty.</source>
        <translation>Die Vorlage „%1“ ist leer.</translation>
    </message>
    <message>
        <source>The template has no subject. Give it a &lt;title&gt;, or give the subject by --subject.</source>
        <translation>Die Vorlage hat keinen Betreff. Geben Sie ihr einen &lt;title&gt;, oder geben Sie den Betreff mit --subject an.</translation>
    </message>
    <message>
        <source>A plain-text template needs a subject. Give it by --subject.</source>
        <translation>Eine Vorlage in reinem Text braucht einen Betreff. Geben Sie ihn mit --subject an.</translation>
    </message>
</context>
<context>
    <name>sincerely::LetterEditor</name>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Unterstrichen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>Textfarbe</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Einrücken</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Ausrücken</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>Formatierung löschen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Link entfernen</translation>
    </message>
    <message>
        <source>Insert picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg);;All files (*)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Change picture</source>
        <translation>Bild ändern</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Change link…</source>
        <translation>Link ändern…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) could not be taken along, because they are not on this computer. Save them as files, and drop those here.</source>
        <translation>
            <numerusform>%Ln Bild ließ sich nicht mitnehmen, weil es nicht auf diesem Computer liegt. Speichern Sie es als Datei, und ziehen Sie diese hierher.</numerusform>
            <numerusform>%Ln Bilder ließen sich nicht mitnehmen, weil sie nicht auf diesem Computer liegen. Speichern Sie sie als Dateien, und ziehen Sie diese hierher.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::LetterExample</name>
    <message>
        <source>‹Personal touch›</source>
        <translation>‹Persönliche Worte›</translation>
    </message>
</context>
<context>
    <name>sincerely::LetterImport</name>
    <message>
        <source>The picture “%1” of the letter cannot be read.</source>
        <translation>Das Bild „%1“ des Briefs lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
</context>
<context>
    <name>sincerely::LetterPane</name>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>More about the letter</source>
        <translation>Mehr zum Brief</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Write your letter here. Type @ for a name from your list.</source>
        <translation>Schreiben Sie hier Ihren Brief. Mit @ fügen Sie einen Namen aus Ihrer Liste ein.</translation>
    </message>
</context>
<context>
    <name>sincerely::LetterPictures</name>
    <message>
        <source>The picture “%1” of the template</source>
        <translation>Das Bild „%1“ der Vorlage</translation>
    </message>
    <message>
        <source>The picture “%1” of the template is not a picture.</source>
        <translation>Das Bild „%1“ der Vorlage ist kein Bild.</translation>
    </message>
</context>
<context>
    <name>sincerely::Library</name>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Email folder</source>
        <translation>E-Mail-Ordner</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>renaming of “%1”</source>
        <translation>Umbenennen von „%1“</translation>
    </message>
    <message>
        <source>archiving of a campaign</source>
        <translation>Archivieren einer Kampagne</translation>
    </message>
    <message>
        <source>return of a campaign</source>
        <translation>Zurückholen einer Kampagne</translation>
    </message>
    <message>
        <source>Campaign archived.</source>
        <translation>Kampagne archiviert.</translation>
    </message>
    <message>
        <source>Campaign taken out of the archive.</source>
        <translation>Kampagne aus dem Archiv geholt.</translation>
    </message>
    <message>
        <source>deletion of a campaign</source>
        <translation>Löschen einer Kampagne</translation>
    </message>
    <message>
        <source>Campaign deleted.</source>
        <translation>Kampagne gelöscht.</translation>
    </message>
    <message>
        <source>deletion of a template</source>
        <translation>Löschen einer Vorlage</translation>
    </message>
    <message>
        <source>Template deleted.</source>
        <translation>Vorlage gelöscht.</translation>
    </message>
    <message>
        <source>deletion of a list</source>
        <translation>Löschen einer Liste</translation>
    </message>
    <message>
        <source>List deleted.</source>
        <translation>Liste gelöscht.</translation>
    </message>
    <message>
        <source>making of the list “%1”</source>
        <translation>Anlegen der Liste „%1“</translation>
    </message>
    <message>
        <source>“%1” is kept under Lists.</source>
        <translation>„%1“ ist unter „Listen“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>sincerely::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Text of the link</source>
        <translation>Text des Links</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Adresse des Links</translation>
    </message>
    <message>
        <source>example.com, ada@example.com or a field with {{</source>
        <translation>example.com, ada@example.com oder ein Platzhalter mit {{</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Remove link</source>
        <translation>&amp;Link entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
</context>
<context>
    <name>sincerely::ListDelegate</name>
    <message>
        <source>Name of the list</source>
        <translation>Name der Liste</translation>
    </message>
</context>
<context>
    <name>sincerely::ListDesk</name>
    <message>
        <source>The list “%1” cannot be written: %2.</source>
        <translation>Die Liste „%1“ lässt sich nicht schreiben: %2.</translation>
    </message>
</context>
<context>
    <name>sincerely::ListFile</name>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation>Listen (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>sincerely::ListHeader</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Column %1 of “%2” has no name; it is called “%3” here.</source>
        <translation>Spalte %1 von „%2“ hat keinen Namen; sie heißt hier „%3“.</translation>
    </message>
    <message>
        <source>Two columns of “%1” are called “%2” (columns %3 and %4). Rename one of them, so that it is clear which one is meant.</source>
        <translation>Zwei Spalten von „%1“ heißen „%2“ (Spalten %3 und %4). Benennen Sie eine davon um, damit klar ist, welche gemeint ist.</translation>
    </message>
</context>
<context>
    <name>sincerely::ListImport</name>
    <message>
        <source>What was pasted</source>
        <translation>Eingefügtes</translation>
    </message>
</context>
<context>
    <name>sincerely::ListPane</name>
    <message>
        <source>People of the list</source>
        <translation>Personen der Liste</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Diese Liste durchsuchen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Use in a new campaign</source>
        <translation>In neuer Kampagne verwenden</translation>
    </message>
    <message>
        <source>Use in the open campaign</source>
        <translation>In der offenen Kampagne verwenden</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Use in “%1”</source>
        <translation>In „%1“ verwenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>geändert am %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>used in %1</source>
        <translation>verwendet in: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in this list yet.</source>
        <translation>In dieser Liste steht noch niemand.</translation>
    </message>
</context>
<context>
    <name>sincerely::ListReader</name>
    <message>
        <source>The file “%1” does not exist. Was it moved or renamed?</source>
        <translation>Die Datei „%1“ gibt es nicht. Wurde sie verschoben oder umbenannt?</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a list in it.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie eine Liste darin.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation>„%1“ lässt sich nicht öffnen: %2</translation>
    </message>
</context>
<context>
    <name>sincerely::ListRows</name>
    <message>
        <source>What stands above the names of the columns (row %1 of “%2”) is left out.</source>
        <translation>Was über den Spaltennamen steht (Zeile %1 von „%2“), wird weggelassen.</translation>
    </message>
    <message>
        <source>“%1” has no row with names of columns; the column with the addresses is called “Email” here.</source>
        <translation>„%1“ hat keine Zeile mit Spaltennamen; die Spalte mit den Adressen heißt hier „Email“.</translation>
    </message>
    <message>
        <source>“%1” is empty. A recipient list has the names of its columns in the first line and one person in each line below.</source>
        <translation>„%1“ ist leer. In einer Empfängerliste stehen in der ersten Zeile die Spaltennamen und darunter in jeder Zeile eine Person.</translation>
    </message>
    <message>
        <source>“%1” has names of columns, but no row below them. Was the list saved completely?</source>
        <translation>„%1“ hat Spaltennamen, aber keine Zeile darunter. Wurde die Liste vollständig gespeichert?</translation>
    </message>
    <message numerus="yes">
        <source>Line %1 has %n value(s) instead of %2. The row is left out.</source>
        <translation>
            <numerusform>Zeile %1 hat %n Wert statt %2. Die Zeile wird weggelassen.</numerusform>
            <numerusform>Zeile %1 hat %n Werte statt %2. Die Zeile wird weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something stands beside the columns in %n row(s) of “%1” (first in row %2); it is left out.</source>
        <translation>
            <numerusform>In einer Zeile von „%1“ (Zeile %2) steht etwas neben den Spalten; es wird weggelassen.</numerusform>
            <numerusform>In %Ln Zeilen von „%1“ (zuerst in Zeile %2) steht etwas neben den Spalten; es wird weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::ListShelf</name>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many people, when changed</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1, geändert am %2</translation>
    </message>
</context>
<context>
    <name>sincerely::ListsPage</name>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>People kept for more than one campaign. Each campaign takes a copy.</source>
        <translation>Personen, die Sie für weitere Kampagnen gespeichert haben. Jede Kampagne bekommt eine Kopie.</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>Noch keine Listen</translation>
    </message>
    <message>
        <source>Keep the people of a campaign for the next one (Recipients, “Keep this list for other campaigns”), or begin with a file.</source>
        <translation>Speichern Sie die Empfänger einer Kampagne für die nächste (unter „Empfänger“ mit „Liste für andere Kampagnen speichern“), oder beginnen Sie mit einer Datei.</translation>
    </message>
    <message>
        <source>New list from a file…</source>
        <translation>Neue Liste aus Datei…</translation>
    </message>
    <message>
        <source>New list from what was copied</source>
        <translation>Neue Liste aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>Liste löschen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The list is written to “%1”.</source>
        <translation>Die Liste ist in „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>New list from a file</source>
        <translation>Neue Liste aus Datei</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Liste exportieren</translation>
    </message>
</context>
<context>
    <name>sincerely::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind and text of a line of the log</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>sincerely::LogWindow</name>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Nur Warnungen</translation>
    </message>
    <message>
        <source>No line fits. Empty the search, or switch off “Warnings only”.</source>
        <translation>Keine Zeile passt. Leeren Sie die Suche, oder schalten Sie „Nur Warnungen“ aus.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What the program did, newest last. It stays on this machine; addresses are shortened, secrets and what you write are left out.</source>
        <translation>Was das Programm getan hat, das Neueste zuletzt. Es bleibt auf diesem Computer; Adressen sind gekürzt, Geheimnisse und was Sie schreiben fehlen.</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>Die gewählte Zeile</translation>
    </message>
    <message>
        <source>Choose a line to read it here as a whole.</source>
        <translation>Wählen Sie eine Zeile, um sie hier ganz zu lesen.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>All lines that are shown</source>
        <translation>Alle Zeilen, die zu sehen sind</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The log cannot be written now. What is shown of this run is lost when the program ends. Look whether the disk is full.</source>
        <translation>Das Protokoll lässt sich gerade nicht schreiben. Was hier von diesem Lauf zu sehen ist, geht am Ende des Programms verloren. Prüfen Sie, ob der Datenträger voll ist.</translation>
    </message>
</context>
<context>
    <name>sincerely::LookOver</name>
    <message>
        <source>The name does not look like the address. Have the rows slipped?</source>
        <translation>Der Name sieht nicht nach der Adresse aus. Sind die Zeilen verrutscht?</translation>
    </message>
    <message>
        <source>The name is written all in capitals or all in small letters.</source>
        <translation>Der Name ist ganz in Groß- oder ganz in Kleinbuchstaben geschrieben.</translation>
    </message>
    <message>
        <source>Neighbours have the same “%1”, where nearly everybody has another.</source>
        <translation>Benachbarte Zeilen haben dasselbe in „%1“, wo sonst fast alle etwas Eigenes haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n people get the same phrase: “%1”</source>
        <translation>
            <numerusform>%n Person bekommt denselben Satz: „%1“</numerusform>
            <numerusform>%n Personen bekommen denselben Satz: „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>The phrase names “%1”, who is somebody else in the list.</source>
        <translation>Im Satz steht „%1“: So heißt jemand anderes auf der Liste.</translation>
    </message>
    <message>
        <source>The phrase has something left in it that was to be replaced.</source>
        <translation>Im Satz steht noch etwas, das ersetzt werden sollte.</translation>
    </message>
</context>
<context>
    <name>sincerely::LookOverPane</name>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln</source>
        <translation>
            <numerusform>%Ln zeigen</numerusform>
            <numerusform>%Ln zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::MessageHeader</name>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Antwort an</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a line, its text</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sincerely::MessageList</name>
    <message>
        <source>All emails</source>
        <translation>Alle E-Mails</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>No email fits. Empty the search, or choose “All emails”.</source>
        <translation>Keine E-Mail passt. Leeren Sie die Suche, oder wählen Sie „Alle E-Mails“.</translation>
    </message>
    <message>
        <source>Search emails</source>
        <translation>E-Mails suchen</translation>
    </message>
    <message>
        <source>Which emails are shown</source>
        <translation>Welche E-Mails gezeigt werden</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a state and how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
</context>
<context>
    <name>sincerely::MessageMaker</name>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>The letter is empty.</source>
        <translation>Der Brief ist leer.</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>Der Betreff ist leer.</translation>
    </message>
    <message>
        <source>The list has no column “%1” for attachments. Its columns are %2.</source>
        <translation>Die Liste hat keine Spalte „%1“ für Anhänge. Ihre Spalten sind %2.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>“%1” has %2; this account takes files up to %3. Send a link to it instead.</source>
        <translation>„%1“ ist %2 groß; dieses Konto nimmt Dateien bis %3 an. Senden Sie stattdessen einen Link.</translation>
    </message>
    <message>
        <source>A merge field stands in this email. Write what is meant in its place.</source>
        <translation>In dieser E-Mail steht ein Platzhalter. Schreiben Sie an seine Stelle, was gemeint ist.</translation>
    </message>
    <message>
        <source>There is nothing to put in %1.</source>
        <translation>Für %1 gibt es nichts einzusetzen.</translation>
    </message>
    <message>
        <source>The personal touch is still to be written.</source>
        <translation>Die persönlichen Worte fehlen noch.</translation>
    </message>
    <message>
        <source>What stands in %1 does not fit its place in the letter.</source>
        <translation>Was in %1 steht, passt nicht an seine Stelle im Brief.</translation>
    </message>
</context>
<context>
    <name>sincerely::MessageParts</name>
    <message>
        <source>The picture “%1” in the letter has a name that cannot be sent. Insert it again.</source>
        <translation>Das Bild „%1“ im Brief hat einen Namen, der sich nicht senden lässt. Fügen Sie es noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>sincerely::MessageReader</name>
    <message>
        <source>“%1” has changed since the email was approved. Put the old file back, or attach the new one and approve the email again.</source>
        <translation>„%1“ hat sich geändert, seit die E-Mail freigegeben wurde. Legen Sie die alte Datei zurück, oder hängen Sie die neue an und geben Sie die E-Mail noch einmal frei.</translation>
    </message>
    <message>
        <source>“%1” is no longer in its place (%2). Put it back or take it out of the email.</source>
        <translation>„%1“ ist nicht mehr an ihrem Platz (%2). Legen Sie die Datei zurück, oder nehmen Sie sie aus der E-Mail.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation>„%1“ lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ lässt sich nicht lesen: %2</translation>
    </message>
</context>
<context>
    <name>sincerely::MessageState</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>In Vorbereitung</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unklar</translation>
    </message>
</context>
<context>
    <name>sincerely::MessageTableModel</name>
    <message>
        <source>%1: %2 % uploaded</source>
        <comment>name of a file, number</comment>
        <translation>%1: %2&#xa0;% hochgeladen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name or address, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Sendezeit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>sincerely::MicrosoftForm</name>
    <message>
        <source>Microsoft cloud</source>
        <translation>Microsoft-Cloud</translation>
    </message>
    <message>
        <source>Worldwide (nearly everybody)</source>
        <translation>Weltweit (fast alle)</translation>
    </message>
    <message>
        <source>US Government L4 (GCC High)</source>
        <translation>US-Regierung L4 (GCC High)</translation>
    </message>
    <message>
        <source>US Government L5 (DoD)</source>
        <translation>US-Regierung L5 (DoD)</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>China (21Vianet)</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant (Tenant)</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Wird selbst erkannt</translation>
    </message>
    <message>
        <source>Your organisation’s domain (contoso.com) or tenant id, for guests and for programs registered in one organisation.</source>
        <translation>Die Domain (contoso.com) oder Mandanten-ID Ihrer Organisation: für Gäste und für Programme, die nur in einer Organisation registriert sind.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>That of Sincerely</source>
        <translation>Die von Sincerely</translation>
    </message>
    <message>
        <source>Of your organisation’s own registration: a desktop program with the redirect address http://localhost.</source>
        <translation>Aus der eigenen Registrierung Ihrer Organisation: ein Desktop-Programm mit dem Umleitungs-URI http://localhost.</translation>
    </message>
</context>
<context>
    <name>sincerely::MicrosoftSettings</name>
    <message>
        <source>There is no Microsoft cloud called &quot;%1&quot;. Use global, us-gov-l4, us-gov-l5 or china.</source>
        <translation>Es gibt keine Microsoft-Cloud namens „%1“. Verwenden Sie global, us-gov-l4, us-gov-l5 oder china.</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; cannot be used: %2</source>
        <translation>Die Adresse „%1“ lässt sich nicht verwenden: %2</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; cannot be used: give it without anything after a ? or #.</source>
        <translation>Die Adresse „%1“ lässt sich nicht verwenden: Geben Sie sie ohne etwas nach einem ? oder # an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a tenant. Use the organisation&apos;s domain (contoso.com), its tenant id, common, organizations or consumers.</source>
        <translation>„%1“ ist kein Mandant (Tenant). Verwenden Sie die Domain der Organisation (contoso.com), ihre Mandanten-ID, common, organizations oder consumers.</translation>
    </message>
    <message>
        <source>This copy of Sincerely has no Microsoft application id. Register an application at entra.microsoft.com (platform &quot;Mobile and desktop applications&quot;, redirect address http://localhost) and give its application (client) id: as the account&apos;s client id (--client-id), or when building (-DSINCERELY_MICROSOFT_CLIENT_ID=).</source>
        <translation>Dieses Exemplar von Sincerely hat keine Anwendungs-ID für Microsoft. Registrieren Sie eine Anwendung auf entra.microsoft.com (Plattform „Mobilgerät- und Desktopanwendungen“, Umleitungs-URI http://localhost), und geben Sie ihre Anwendungs-ID (Client-ID) an: als Client-ID des Kontos (--client-id) oder beim Bauen des Programms (-DSINCERELY_MICROSOFT_CLIENT_ID=).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an application (client) id. Copy it from the page of the application at entra.microsoft.com.</source>
        <translation>„%1“ ist keine Anwendungs-ID (Client-ID). Kopieren Sie sie von der Seite der Anwendung auf entra.microsoft.com.</translation>
    </message>
</context>
<context>
    <name>sincerely::MicrosoftSignIn</name>
    <message>
        <source>Microsoft did not allow Sincerely to stay signed in (offline_access). Sign in again and accept everything, or ask your administrator.</source>
        <translation>Microsoft hat Sincerely nicht erlaubt, angemeldet zu bleiben (offline_access). Melden Sie sich noch einmal an und stimmen Sie allem zu, oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in the browser in time. Start it again.</source>
        <translation>Die Anmeldung wurde im Browser nicht rechtzeitig abgeschlossen. Starten Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The sign-in could not be started: no port of this computer could be opened for the browser&apos;s answer. Restart Sincerely.</source>
        <translation>Die Anmeldung ließ sich nicht starten: Für die Antwort des Browsers ließ sich kein Port dieses Computers öffnen. Starten Sie Sincerely neu.</translation>
    </message>
    <message>
        <source>This sign-in has already been answered. You can close this page.</source>
        <translation>Diese Anmeldung wurde schon beantwortet. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>This page does not belong to the sign-in that is running.</source>
        <translation>Diese Seite gehört nicht zu der laufenden Anmeldung.</translation>
    </message>
    <message>
        <source>The sign-in was not completed. Sincerely tells you why.</source>
        <translation>Die Anmeldung wurde nicht abgeschlossen. Sincerely sagt Ihnen, warum.</translation>
    </message>
    <message>
        <source>Sincerely goes on by itself. You can close this page.</source>
        <translation>Sincerely macht von selbst weiter. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer valid. Sign in again.</source>
        <translation>Ihre Anmeldung gilt nicht mehr. Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>Your organisation asks you to confirm that it is you. Sign in again.</source>
        <translation>Ihre Organisation möchte, dass Sie sich ausweisen. Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>Your organisation asks you to set up a second way to prove who you are. Sign in again and follow the steps in the browser.</source>
        <translation>Ihre Organisation verlangt, dass Sie eine zweite Anmeldemethode einrichten. Melden Sie sich noch einmal an, und folgen Sie den Schritten im Browser.</translation>
    </message>
    <message>
        <source>A rule of your organisation does not allow this sign-in from this computer. Ask your administrator; trying again does not help.</source>
        <translation>Eine Regel Ihrer Organisation erlaubt diese Anmeldung von diesem Computer nicht. Fragen Sie Ihren Administrator; ein neuer Versuch hilft nicht.</translation>
    </message>
    <message>
        <source>Your organisation asks for a further check by another service. Sign in again.</source>
        <translation>Ihre Organisation verlangt eine weitere Prüfung durch einen anderen Dienst. Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>Sincerely has not been allowed to use this mailbox yet. Sign in again and accept what the browser asks.</source>
        <translation>Sincerely darf dieses Postfach noch nicht verwenden. Melden Sie sich noch einmal an, und stimmen Sie dem zu, was der Browser fragt.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser. To send from this mailbox, sign in again and accept.</source>
        <translation>Die Anmeldung wurde im Browser abgelehnt. Um aus diesem Postfach zu senden, melden Sie sich noch einmal an und stimmen Sie zu.</translation>
    </message>
    <message>
        <source>Your organisation wants an administrator to allow Sincerely first. Forward this link to your administrator, and sign in again afterwards: %1</source>
        <translation>Ihre Organisation möchte, dass erst ein Administrator Sincerely erlaubt. Leiten Sie diesen Link an Ihren Administrator weiter, und melden Sie sich danach noch einmal an: %1</translation>
    </message>
    <message>
        <source>Your organisation allows Sincerely for chosen people only. Ask your administrator to assign you to the application.</source>
        <translation>Ihre Organisation erlaubt Sincerely nur ausgewählten Personen. Bitten Sie Ihren Administrator, Sie der Anwendung zuzuweisen.</translation>
    </message>
    <message>
        <source>This account is not known in the organisation in which you tried to sign in. Use another account, or another tenant in the account&apos;s settings.</source>
        <translation>Dieses Konto ist in der Organisation, in der Sie sich anmelden wollten, nicht bekannt. Verwenden Sie ein anderes Konto oder einen anderen Mandanten in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>The registered application belongs to one organisation only. Give that organisation&apos;s domain or tenant id in the account&apos;s settings.</source>
        <translation>Die registrierte Anwendung gehört nur zu einer Organisation. Geben Sie deren Domain oder Mandanten-ID in den Einstellungen des Kontos an.</translation>
    </message>
    <message>
        <source>The application is not registered for desktop programs. Its registration needs the platform &quot;Mobile and desktop applications&quot; with the redirect address http://localhost.</source>
        <translation>Die Anwendung ist nicht für Desktop-Programme registriert. Ihre Registrierung braucht die Plattform „Mobilgerät- und Desktopanwendungen“ mit dem Umleitungs-URI http://localhost.</translation>
    </message>
    <message>
        <source>The application id is unknown, switched off, or not registered as a desktop program. Check the client id in the account&apos;s settings and its registration at entra.microsoft.com (&quot;Allow public client flows&quot;).</source>
        <translation>Die Anwendungs-ID ist unbekannt, ausgeschaltet oder nicht als Desktop-Programm registriert. Prüfen Sie die Client-ID in den Einstellungen des Kontos und ihre Registrierung auf entra.microsoft.com („Öffentliche Clientflows zulassen“).</translation>
    </message>
    <message>
        <source>The sign-in was interrupted. Start it again.</source>
        <translation>Die Anmeldung wurde unterbrochen. Starten Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The account is locked for a while, or its password is wrong or has expired. Sign in to your mailbox in the browser first, then sign in here again.</source>
        <translation>Das Konto ist für eine Weile gesperrt, oder sein Passwort ist falsch oder abgelaufen. Melden Sie sich zuerst im Browser an Ihrem Postfach an, dann noch einmal hier.</translation>
    </message>
    <message>
        <source>This account is switched off. Ask your administrator.</source>
        <translation>Dieses Konto ist ausgeschaltet. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>You are not signed in any more. Sign in again.</source>
        <translation>Sie sind nicht mehr angemeldet. Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service asks to slow down. Sincerely tries again later.</source>
        <translation>Der Anmeldedienst von Microsoft bittet um Geduld. Sincerely versucht es später noch einmal.</translation>
    </message>
    <message>
        <source>The network you are in allows other organisations&apos; accounts only. Use another network or ask your administrator.</source>
        <translation>Das Netzwerk, in dem Sie sind, erlaubt nur Konten anderer Organisationen. Verwenden Sie ein anderes Netzwerk, oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The organisation was not found in this Microsoft cloud. Check the tenant and the cloud in the account&apos;s settings.</source>
        <translation>Die Organisation wurde in dieser Microsoft-Cloud nicht gefunden. Prüfen Sie den Mandanten und die Cloud in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service is not available at the moment. Try again later.</source>
        <translation>Der Anmeldedienst von Microsoft ist gerade nicht verfügbar. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Microsoft does not know the rights that Sincerely asked for in this cloud. Check the cloud and the client id in the account&apos;s settings.</source>
        <translation>Microsoft kennt die Rechte, um die Sincerely gebeten hat, in dieser Cloud nicht. Prüfen Sie die Cloud und die Client-ID in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>Microsoft did not understand the sign-in. Please report this.</source>
        <translation>Microsoft hat die Anmeldung nicht verstanden. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service gave an answer that Sincerely does not know. Try again later.</source>
        <translation>Der Anmeldedienst von Microsoft hat eine Antwort gegeben, die Sincerely nicht kennt. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The answer of Microsoft&apos;s sign-in service could not be read. Try again later.</source>
        <translation>Die Antwort des Anmeldedienstes von Microsoft ließ sich nicht lesen. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Microsoft did not give Sincerely all the rights that it needs to send. Missing: %1. Sign in again and accept everything, or forward this link to your administrator: %2</source>
        <translation>Microsoft hat Sincerely nicht alle Rechte gegeben, die es zum Senden braucht. Es fehlt: %1. Melden Sie sich noch einmal an und stimmen Sie allem zu, oder leiten Sie diesen Link an Ihren Administrator weiter: %2</translation>
    </message>
    <message>
        <source>You signed in to the mailbox of %1, but this account is that of %2. Sign in again and choose %2 in the browser, or add %1 as an account of its own.</source>
        <translation>Sie haben sich am Postfach von %1 angemeldet, aber dieses Konto ist das von %2. Melden Sie sich noch einmal an und wählen Sie im Browser %2, oder fügen Sie %1 als eigenes Konto hinzu.</translation>
    </message>
</context>
<context>
    <name>sincerely::MicrosoftTokenSource</name>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Your organisation asks you to sign in again before Sincerely can go on.</source>
        <translation>Ihre Organisation möchte, dass Sie sich noch einmal anmelden, bevor Sincerely weitermachen kann.</translation>
    </message>
    <message>
        <source>No sign-in is stored for this account. Sign in again.</source>
        <translation>Für dieses Konto ist keine Anmeldung gespeichert. Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Check its permissions and the free space.</source>
        <translation>In den Ordner %1 lässt sich nicht schreiben. Prüfen Sie seine Zugriffsrechte und den freien Platz.</translation>
    </message>
    <message>
        <source>Another Sincerely is renewing the sign-in of this account and does not come to an end. Close it and try again.</source>
        <translation>Ein anderes Sincerely erneuert die Anmeldung dieses Kontos und wird damit nicht fertig. Schließen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>sincerely::OtherFormats</name>
    <message>
        <source>“%1” is an old Excel workbook (.xls). Open it in Excel or LibreOffice, save it as .xlsx, then choose that file.</source>
        <translation>„%1“ ist eine alte Excel-Arbeitsmappe (.xls). Öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie als .xlsx, und wählen Sie dann diese Datei.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Open it, save a copy without the password as .xlsx, then choose that file.</source>
        <translation>„%1“ ist mit einem Passwort geschützt. Öffnen Sie die Datei, speichern Sie eine Kopie ohne Passwort als .xlsx, und wählen Sie dann diese Datei.</translation>
    </message>
    <message>
        <source>“%1” is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx, then choose that file.</source>
        <translation>„%1“ ist eine binäre Arbeitsmappe (.xlsb). Öffnen Sie sie in Excel, speichern Sie sie als .xlsx, und wählen Sie dann diese Datei.</translation>
    </message>
    <message>
        <source>“%1” is a Numbers document. Open it in Numbers, export it to Excel (.xlsx), then choose that file.</source>
        <translation>„%1“ ist ein Numbers-Dokument. Öffnen Sie es in Numbers, exportieren Sie es nach Excel (.xlsx), und wählen Sie dann diese Datei.</translation>
    </message>
    <message>
        <source>“%1” is a document, not a list. Copy the table in it and paste it here, or put it in a sheet and save that as .xlsx.</source>
        <translation>„%1“ ist ein Dokument, keine Liste. Kopieren Sie die Tabelle darin, und fügen Sie sie hier ein, oder setzen Sie sie in ein Tabellenblatt und speichern Sie es als .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is an archive. Unpack it, then choose the list in it.</source>
        <translation>„%1“ ist ein Archiv. Entpacken Sie es, und wählen Sie dann die Liste darin.</translation>
    </message>
    <message>
        <source>“%1” is a PDF document, not a list. Ask for the list as a spreadsheet or CSV file.</source>
        <translation>„%1“ ist ein PDF-Dokument, keine Liste. Bitten Sie um die Liste als Tabelle oder CSV-Datei.</translation>
    </message>
    <message>
        <source>“%1” is called a list, but is written as a web page, as some programs export it. Open it in Excel or LibreOffice, save it as .xlsx, then choose that file.</source>
        <translation>„%1“ heißt wie eine Liste, ist aber eine Webseite, wie manche Programme sie exportieren. Öffnen Sie die Datei in Excel oder LibreOffice, speichern Sie sie als .xlsx, und wählen Sie dann diese Datei.</translation>
    </message>
    <message>
        <source>“%1” is a picture, not a list. Ask for the list as a spreadsheet or CSV file.</source>
        <translation>„%1“ ist ein Bild, keine Liste. Bitten Sie um die Liste als Tabelle oder CSV-Datei.</translation>
    </message>
</context>
<context>
    <name>sincerely::OutcomeBars</name>
    <message>
        <source>Campaigns compared</source>
        <translation>Kampagnen im Vergleich</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sent, of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 sent</source>
        <comment>two numbers of emails</comment>
        <translation>
            <numerusform>%Ln von %1 gesendet</numerusform>
            <numerusform>%Ln von %1 gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln nicht gesendet</numerusform>
            <numerusform>%Ln nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unklar</numerusform>
            <numerusform>%Ln unklar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a campaign, what became of its emails</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sincerely::OutcomePane</name>
    <message>
        <source>Campaigns compared</source>
        <translation>Kampagnen im Vergleich</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Show the compared campaigns as a table</source>
        <translation>Die verglichenen Kampagnen als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-Mails</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the table</source>
        <translation>
            <numerusform>%Ln weitere in der Tabelle</numerusform>
            <numerusform>%Ln weitere in der Tabelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::OverviewPane</name>
    <message>
        <source>Go to Review</source>
        <translation>Zum Prüfen</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Dürfen fehlen</translation>
    </message>
    <message>
        <source>The personal touch may be left out</source>
        <translation>Die persönlichen Worte dürfen fehlen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the account to send from</source>
        <translation>Das Konto wählen, von dem gesendet wird</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the files</source>
        <translation>Die Dateien ändern</translation>
    </message>
    <message>
        <source>Send without personal touch</source>
        <translation>Ohne persönliche Worte senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln email(s)</source>
        <translation>
            <numerusform>%Ln E-Mail senden</numerusform>
            <numerusform>%Ln E-Mails senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln email(s) that nobody has looked at would go without a personal touch.</source>
        <translation>
            <numerusform>%Ln E-Mail, die niemand angesehen hat, ginge ohne persönliche Worte hinaus.</numerusform>
            <numerusform>%Ln E-Mails, die niemand angesehen hat, gingen ohne persönliche Worte hinaus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::PaceChoice</name>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Emails a minute</source>
        <translation>E-Mails pro Minute</translation>
    </message>
    <message>
        <source>As the service allows</source>
        <translation>Wie vom Dienst erlaubt</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>So schnell wie möglich</translation>
    </message>
    <message>
        <source>A minute</source>
        <comment>after a number of emails</comment>
        <translation>Pro Minute</translation>
    </message>
</context>
<context>
    <name>sincerely::PaperView</name>
    <message>
        <source>Preview of the email</source>
        <translation>Vorschau der E-Mail</translation>
    </message>
    <message>
        <source>Write a personal sentence…</source>
        <translation>Einen persönlichen Satz schreiben…</translation>
    </message>
    <message>
        <source>Address of the link: %1</source>
        <translation>Adresse des Links: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy address of the link</source>
        <translation>Adresse des Links kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>This email is too large or too deeply nested to be shown here. Open it in the browser to see it.</source>
        <translation>Diese E-Mail ist zu groß oder zu tief verschachtelt, um hier gezeigt zu werden. Öffnen Sie sie im Browser, um sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>sincerely::PastedText</name>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Nothing was pasted. Copy cells of a sheet or some addresses, then paste them here.</source>
        <translation>Es wurde nichts eingefügt. Kopieren Sie Zellen aus einer Tabelle oder ein paar Adressen, und fügen Sie sie dann hier ein.</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>der eingefügte Text</translation>
    </message>
</context>
<context>
    <name>sincerely::PeopleTable</name>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
</context>
<context>
    <name>sincerely::PersonList</name>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>On its way or sent</source>
        <translation>Unterwegs oder gesendet</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation>Fortschritt beim Prüfen</translation>
    </message>
    <message>
        <source>Search recipients</source>
        <translation>Empfänger suchen</translation>
    </message>
    <message>
        <source>Which recipients are shown</source>
        <translation>Welche Empfänger gezeigt werden</translation>
    </message>
    <message>
        <source>Everybody has been reviewed</source>
        <translation>Alle sind geprüft</translation>
    </message>
    <message>
        <source>%1 · %2 a minute</source>
        <comment>41 left · 3.4 a minute</comment>
        <translation>%1 · %2 pro Minute</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a state and how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>Noch %Ln</numerusform>
            <numerusform>Noch %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::PictureDialog</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What is read out, or seen where pictures are not shown</source>
        <translation>Was vorgelesen wird oder zu lesen ist, wo keine Bilder gezeigt werden</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Remove picture</source>
        <translation>&amp;Bild entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>The file of this picture is missing.</source>
        <translation>Die Datei dieses Bilds fehlt.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels in the email</source>
        <translation>%1 × %2 Pixel in der E-Mail</translation>
    </message>
    <message>
        <source>%1; larger than the picture is, so it will be blurred</source>
        <translation>%1; größer als das Bild selbst, es wird also unscharf</translation>
    </message>
</context>
<context>
    <name>sincerely::Pictures</name>
    <message>
        <source>This is no picture that can be put into an email. Use a JPEG, PNG or GIF file.</source>
        <translation>Das ist kein Bild, das in eine E-Mail passt. Verwenden Sie eine JPEG-, PNG- oder GIF-Datei.</translation>
    </message>
</context>
<context>
    <name>sincerely::Planner</name>
    <message>
        <source>The same address stands in line %1 already.</source>
        <translation>Dieselbe Adresse steht schon in Zeile %1.</translation>
    </message>
</context>
<context>
    <name>sincerely::Preparation</name>
    <message>
        <source>An earlier attempt to send this email had no clear answer, and now it is found neither among the drafts nor among the sent messages. Look in your mailbox, then say whether it was sent.</source>
        <translation>Auf einen früheren Sendeversuch kam keine eindeutige Antwort, und jetzt ist die E-Mail weder bei den Entwürfen noch bei den gesendeten zu finden. Sehen Sie in Ihrem Postfach nach und sagen Sie dann, ob sie gesendet wurde.</translation>
    </message>
</context>
<context>
    <name>sincerely::PreviewPane</name>
    <message>
        <source>Dark mode, simulated: every mail program has its own way.</source>
        <translation>Dunkelmodus, simuliert: Jedes Mailprogramm macht es auf seine Weise.</translation>
    </message>
    <message>
        <source>The email as it will be sent</source>
        <translation>Die E-Mail, wie sie gesendet wird</translation>
    </message>
    <message>
        <source>No email can be made yet</source>
        <translation>Es lässt sich noch keine E-Mail erstellen</translation>
    </message>
</context>
<context>
    <name>sincerely::PreviewTools</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Form of the email</source>
        <translation>Form der E-Mail</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>As most mail programs show it</source>
        <translation>Wie die meisten Mailprogramme sie zeigen</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>The text part, for programs without HTML</source>
        <translation>Der reine Text, für Programme ohne HTML</translation>
    </message>
    <message>
        <source>Show as &amp;HTML</source>
        <translation>Als &amp;HTML zeigen</translation>
    </message>
    <message>
        <source>Show as &amp;plain text</source>
        <translation>Als reinen &amp;Text zeigen</translation>
    </message>
    <message>
        <source>&amp;Narrow, as on a phone</source>
        <translation>&amp;Schmal, wie auf dem Handy</translation>
    </message>
    <message>
        <source>&amp;Dark mode, simulated</source>
        <translation>&amp;Dunkelmodus, simuliert</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Hardest &amp;first</source>
        <translation>S&amp;chwierigste zuerst</translation>
    </message>
    <message>
        <source>Hardest first: long names, empty fields, right-to-left writing</source>
        <translation>Die schwierigsten zuerst: lange Namen, leere Werte, Schrift von rechts nach links</translation>
    </message>
    <message>
        <source>P&amp;revious email</source>
        <translation>&amp;Vorige E-Mail</translation>
    </message>
    <message>
        <source>N&amp;ext email</source>
        <translation>&amp;Nächste E-Mail</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the seventh of 120 emails</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>sincerely::ProblemsBar</name>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln doppelter Eintrag</numerusform>
            <numerusform>%Ln doppelte Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) that cannot be used</source>
        <translation>
            <numerusform>%Ln unbrauchbare Adresse</numerusform>
            <numerusform>%Ln unbrauchbare Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a missing value</source>
        <translation>
            <numerusform>%Ln mit fehlendem Wert</numerusform>
            <numerusform>%Ln mit fehlendem Wert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a value that does not fit</source>
        <translation>
            <numerusform>%Ln mit unpassendem Wert</numerusform>
            <numerusform>%Ln mit unpassendem Wert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an empty subject</source>
        <translation>
            <numerusform>%Ln mit leerem Betreff</numerusform>
            <numerusform>%Ln mit leerem Betreff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a file that is missing or too large</source>
        <translation>
            <numerusform>%Ln mit fehlender oder zu großer Datei</numerusform>
            <numerusform>%Ln mit fehlender oder zu großer Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be looked at again</source>
        <translation>
            <numerusform>%Ln noch einmal anzusehen</numerusform>
            <numerusform>%Ln noch einmal anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) a look</source>
        <translation>
            <numerusform>%Ln braucht einen Blick</numerusform>
            <numerusform>%Ln brauchen einen Blick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the do-not-email list</source>
        <translation>
            <numerusform>%Ln auf der Sperrliste</numerusform>
            <numerusform>%Ln auf der Sperrliste</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the do-not-email list</source>
        <translation>Zur Sperrliste</translation>
    </message>
    <message>
        <source>Skip the later ones</source>
        <translation>Die späteren auslassen</translation>
    </message>
    <message>
        <source>Skip them</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Go to the letter</source>
        <translation>Zum Brief</translation>
    </message>
</context>
<context>
    <name>sincerely::ProgressPane</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Noch einmal anmelden</translation>
    </message>
    <message>
        <source>Choose another account</source>
        <translation>Anderes Konto wählen</translation>
    </message>
    <message>
        <source>Go to the letter</source>
        <translation>Zum Brief</translation>
    </message>
    <message>
        <source>Progress of the sending</source>
        <translation>Fortschritt beim Senden</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Zurück zur Übersicht</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Zu den Ergebnissen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Looking at everything once more…</source>
        <translation>Alles wird noch einmal geprüft…</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <comment>two numbers of emails</comment>
        <translation>%1 von %2 gesendet</translation>
    </message>
    <message>
        <source>Pausing after the email that is on its way…</source>
        <translation>Pause nach der E-Mail, die gerade unterwegs ist…</translation>
    </message>
    <message>
        <source>Stopping after the email that is on its way…</source>
        <translation>Stopp nach der E-Mail, die gerade unterwegs ist…</translation>
    </message>
    <message>
        <source>Paused: %1 of %2 sent</source>
        <comment>two numbers of emails</comment>
        <translation>Pausiert: %1 von %2 gesendet</translation>
    </message>
    <message>
        <source>Finished: %1 of %2 sent</source>
        <comment>two numbers of emails</comment>
        <translation>Fertig: %1 von %2 gesendet</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a short list</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Finished %1</source>
        <comment>about 15:20</comment>
        <translation>Fertig %1</translation>
    </message>
    <message>
        <source>Slowed down by the server. Nobody loses anything but time.</source>
        <translation>Der Server bremst. Das kostet niemanden etwas außer Zeit.</translation>
    </message>
    <message>
        <source>You can go on working. What you change in the letter or the list holds back the emails that still wait, until you approve them again. What is sent stays as it was.</source>
        <translation>Sie können weiterarbeiten. Was Sie am Brief oder an der Liste ändern, hält die noch wartenden E-Mails zurück, bis Sie sie wieder freigeben. Was gesendet ist, bleibt, wie es war.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln email(s) sent</source>
        <translation>
            <numerusform>Die E-Mail ist gesendet</numerusform>
            <numerusform>Alle %Ln E-Mails sind gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln nicht gesendet</numerusform>
            <numerusform>%Ln nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unklar</numerusform>
            <numerusform>%Ln unklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on hold</source>
        <translation>
            <numerusform>%Ln zurückgestellt</numerusform>
            <numerusform>%Ln zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes on in %Ln second(s)</source>
        <translation>
            <numerusform>Weiter in %Ln Sekunde</numerusform>
            <numerusform>Weiter in %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln email(s)</source>
        <translation>
            <numerusform>Mit %Ln E-Mail weitermachen</numerusform>
            <numerusform>Mit %Ln E-Mails weitermachen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::ReadingDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>sincerely::RecipientStatus</name>
    <message>
        <source>This address has had an email of this campaign already.</source>
        <translation>Diese Adresse hat schon eine E-Mail dieser Kampagne bekommen.</translation>
    </message>
    <message>
        <source>The same address stands further up in the list.</source>
        <translation>Dieselbe Adresse steht weiter oben in der Liste.</translation>
    </message>
    <message>
        <source>The letter has changed since you edited this email by hand.</source>
        <translation>Der Brief hat sich geändert, seit Sie diese E-Mail von Hand bearbeitet haben.</translation>
    </message>
    <message>
        <source>This email has changed since you approved it.</source>
        <translation>Diese E-Mail hat sich geändert, seit Sie sie freigegeben haben.</translation>
    </message>
</context>
<context>
    <name>sincerely::RecipientTableModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>sincerely::RecipientsPage</name>
    <message>
        <source>No recipients yet</source>
        <translation>Noch keine Empfänger</translation>
    </message>
    <message>
        <source>Bring a list: drop a file here, paste rows from a spreadsheet, or choose a file.</source>
        <translation>So kommt eine Liste herein: Ziehen Sie eine Datei hierher, fügen Sie Zeilen aus einer Tabelle ein, oder wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Search recipients</source>
        <translation>Empfänger suchen</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Liste importieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Use a saved list…</source>
        <translation>Gespeicherte Liste verwenden…</translation>
    </message>
    <message>
        <source>Saved list…</source>
        <translation>Gespeicherte Liste…</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Empfänger hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>Spalte hinzufügen…</translation>
    </message>
    <message>
        <source>Keep this list for other campaigns…</source>
        <translation>Liste für andere Kampagnen speichern…</translation>
    </message>
    <message>
        <source>Paste recipients</source>
        <translation>Empfänger einfügen</translation>
    </message>
    <message>
        <source>The letter uses %1, which the list does not have.</source>
        <translation>Der Brief verwendet %1; das gibt es in der Liste nicht.</translation>
    </message>
    <message>
        <source>Bring a list</source>
        <translation>Liste wählen</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Name der Spalte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a list, how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No list has been kept yet.</source>
        <translation>Es ist noch keine Liste gespeichert.</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Name der Liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln Empfänger</numerusform>
            <numerusform>%Ln Empfänger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln column(s)</source>
        <translation>
            <numerusform>Spalte anlegen</numerusform>
            <numerusform>%Ln Spalten anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Never email them again</source>
        <translation>Auf die Sperrliste setzen</translation>
    </message>
    <message>
        <source>Skip, or take in again</source>
        <translation>Auslassen oder wieder aufnehmen</translation>
    </message>
</context>
<context>
    <name>sincerely::RecordPane</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The email as it was approved</source>
        <translation>Die E-Mail, wie sie freigegeben wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to all campaigns (Escape)</source>
        <translation>Zurück zu allen Kampagnen (Esc)</translation>
    </message>
    <message>
        <source>Close the sending record</source>
        <translation>Sendeprotokoll schließen</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Wurde gesendet</translation>
    </message>
    <message>
        <source>You found it among your sent emails</source>
        <translation>Sie haben sie bei Ihren gesendeten E-Mails gefunden</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>It waits, and goes with the next sending</source>
        <translation>Sie wartet und geht beim nächsten Senden mit</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dabei belassen</translation>
    </message>
    <message>
        <source>It stays unknown and is not sent</source>
        <translation>Sie bleibt unklar und wird nicht gesendet</translation>
    </message>
    <message>
        <source>Add to do-not-email</source>
        <translation>Auf die Sperrliste</translation>
    </message>
    <message>
        <source>No campaign writes to this address any more</source>
        <translation>Keine Kampagne schreibt mehr an diese Adresse</translation>
    </message>
    <message>
        <source>Sending record</source>
        <translation>Sendeprotokoll</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state of an email, address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>time, state, note</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, state</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sincerely::Report</name>
    <message>
        <source>The report “%1” cannot be written: %2.</source>
        <translation>Der Bericht „%1“ lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Sendezeit</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>The report cannot be made: there is no room, or no permission, in the folder for temporary files (“%1”).</source>
        <translation>Der Bericht lässt sich nicht erstellen: Im Ordner für temporäre Dateien („%1“) fehlt der Platz oder die Berechtigung.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>The report cannot be read back: %1</source>
        <translation>Der Bericht lässt sich nicht zurücklesen: %1</translation>
    </message>
    <message numerus="yes">
        <source>A sheet has no room for %n email(s). Write the report as CSV.</source>
        <translation>
            <numerusform>Ein Tabellenblatt hat keinen Platz für %n E-Mail. Schreiben Sie den Bericht als CSV.</numerusform>
            <numerusform>Ein Tabellenblatt hat keinen Platz für %n E-Mails. Schreiben Sie den Bericht als CSV.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::ResultsPage</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Send to the remaining</source>
        <translation>An die Übrigen senden</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Export as a workbook (XLSX)…</source>
        <translation>Als Arbeitsmappe (XLSX) exportieren…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>Als JSON exportieren…</translation>
    </message>
    <message>
        <source>What became of each email, for a spreadsheet</source>
        <translation>Was aus jeder E-Mail wurde, als Tabelle</translation>
    </message>
    <message>
        <source>To whoever has not got their email yet</source>
        <translation>An alle, die ihre E-Mail noch nicht bekommen haben</translation>
    </message>
    <message>
        <source>Search emails</source>
        <translation>E-Mails suchen</translation>
    </message>
    <message>
        <source>The report is written to “%1”.</source>
        <translation>Der Bericht ist in „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Shows these only</source>
        <translation>Zeigt nur diese</translation>
    </message>
    <message>
        <source>Not sent, for a reason that is not known.</source>
        <translation>Nicht gesendet; der Grund ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Send to the remaining %Ln</source>
        <translation>
            <numerusform>Noch an %Ln Person senden</numerusform>
            <numerusform>Noch an %Ln Personen senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln</source>
        <translation>
            <numerusform>%Ln zeigen</numerusform>
            <numerusform>%Ln zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln email(s) it is not known whether they were sent. You decide what becomes of them.</source>
        <translation>
            <numerusform>Bei %Ln E-Mail ist unklar, ob sie gesendet wurde. Sie entscheiden, was aus ihr wird.</numerusform>
            <numerusform>Bei %Ln E-Mails ist unklar, ob sie gesendet wurden. Sie entscheiden, was aus ihnen wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln gesendet</numerusform>
            <numerusform>%Ln gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way</source>
        <translation>
            <numerusform>%Ln unterwegs</numerusform>
            <numerusform>%Ln unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln nicht gesendet</numerusform>
            <numerusform>%Ln nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unklar</numerusform>
            <numerusform>%Ln unklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on hold</source>
        <translation>
            <numerusform>%Ln zurückgestellt</numerusform>
            <numerusform>%Ln zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::ResultsTexts</name>
    <message>
        <source>The first emails are on their way</source>
        <translation>Die ersten E-Mails sind unterwegs</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>What became of this email cannot be found out.</source>
        <translation>Was aus dieser E-Mail wurde, lässt sich nicht feststellen.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln email(s) sent</source>
        <translation>
            <numerusform>Die E-Mail ist gesendet</numerusform>
            <numerusform>Alle %Ln E-Mails sind gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The service was asked to send it %Ln time(s), for the last time at %2.</source>
        <comment>a sentence, number, time</comment>
        <translation>
            <numerusform>%1 Der Dienst wurde einmal gebeten, sie zu senden (%2).</numerusform>
            <numerusform>%1 Der Dienst wurde %Ln-mal gebeten, sie zu senden, zuletzt %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 sent</source>
        <comment>two numbers of emails</comment>
        <translation>
            <numerusform>%Ln von %1 gesendet</numerusform>
            <numerusform>%Ln von %1 gesendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::ReviewFlow</name>
    <message>
        <source>This email is on its way or sent already.</source>
        <translation>Diese E-Mail ist schon unterwegs oder gesendet.</translation>
    </message>
</context>
<context>
    <name>sincerely::ReviewPage</name>
    <message>
        <source>Approve, next</source>
        <translation>Freigeben, weiter</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Edit whole email</source>
        <translation>E-Mail bearbeiten</translation>
    </message>
    <message>
        <source>Last phrase</source>
        <translation>Letzter Satz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Previous recipient</source>
        <translation>Voriger Empfänger</translation>
    </message>
    <message>
        <source>Search recipients</source>
        <translation>Empfänger suchen</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Es ist niemand ausgewählt.</translation>
    </message>
    <message>
        <source>Personal touch for %1</source>
        <translation>Persönliche Worte für %1</translation>
    </message>
    <message>
        <source>Go to the letter</source>
        <translation>Zum Brief</translation>
    </message>
    <message>
        <source>There is nobody to write to yet.</source>
        <translation>Es gibt noch niemanden, dem Sie schreiben könnten.</translation>
    </message>
    <message>
        <source>Bring a list</source>
        <translation>Liste wählen</translation>
    </message>
    <message>
        <source>Everybody has been reviewed.</source>
        <translation>Alle sind geprüft.</translation>
    </message>
    <message>
        <source>Go to Send</source>
        <translation>Zum Senden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine Fassung behalten</translation>
    </message>
    <message>
        <source>Take the letter’s</source>
        <translation>Neue Fassung nehmen</translation>
    </message>
    <message>
        <source>%1 Look at it once more.</source>
        <translation>%1 Sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>Go to the row</source>
        <translation>Zur Zeile</translation>
    </message>
    <message>
        <source>Edited by hand.</source>
        <translation>Von Hand bearbeitet.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Give it back to the letter</source>
        <translation>Wieder wie im Brief</translation>
    </message>
    <message>
        <source>On hold: not sent before you approve it.</source>
        <translation>Zurückgestellt: Wird erst gesendet, wenn Sie die E-Mail freigeben.</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Sent. This is the email as it was sent.</source>
        <translation>Gesendet. Das ist die E-Mail, wie sie gesendet wurde.</translation>
    </message>
    <message>
        <source>On its way. This is the email as it was approved.</source>
        <translation>Unterwegs. Das ist die E-Mail, wie sie freigegeben wurde.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Skipped in this campaign.</source>
        <translation>In dieser Kampagne ausgelassen.</translation>
    </message>
</context>
<context>
    <name>sincerely::ReviewState</name>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
</context>
<context>
    <name>sincerely::RowsCommand</name>
    <message numerus="yes">
        <source>adding of %Ln recipient(s)</source>
        <translation>
            <numerusform>Hinzufügen von %Ln Empfänger</numerusform>
            <numerusform>Hinzufügen von %Ln Empfängern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %Ln recipient(s)</source>
        <translation>
            <numerusform>Entfernen von %Ln Empfänger</numerusform>
            <numerusform>Entfernen von %Ln Empfängern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::SampleCampaign</name>
    <message>
        <source>The sample cannot be written into the folder “%1”.</source>
        <translation>Das Beispiel lässt sich nicht in den Ordner „%1“ schreiben.</translation>
    </message>
    <message>
        <source>Spring visit</source>
        <translation>Frühlingsbesuch</translation>
    </message>
</context>
<context>
    <name>sincerely::SearchField</name>
    <message>
        <source>Empty the search (Escape)</source>
        <translation>Suche leeren (Esc)</translation>
    </message>
</context>
<context>
    <name>sincerely::SendFlow</name>
    <message>
        <source>leaving out of the personal touch</source>
        <translation>Verzicht auf die persönlichen Worte</translation>
    </message>
    <message>
        <source>need of a personal touch</source>
        <translation>Pflicht zu persönlichen Worten</translation>
    </message>
    <message>
        <source>Choose the mailbox that the email is sent from.</source>
        <translation>Wählen Sie das Postfach, aus dem die E-Mail gesendet wird.</translation>
    </message>
    <message>
        <source>The list has no such row.</source>
        <translation>Die Liste hat keine solche Zeile.</translation>
    </message>
    <message>
        <source>%1 Choose another row.</source>
        <translation>%1 Wählen Sie eine andere Zeile.</translation>
    </message>
    <message>
        <source>There is no email for this row.</source>
        <translation>Für diese Zeile gibt es keine E-Mail.</translation>
    </message>
</context>
<context>
    <name>sincerely::SendPage</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send, or go on after a pause</source>
        <translation>Senden oder nach einer Pause weitermachen</translation>
    </message>
    <message>
        <source>Send a test email</source>
        <translation>Test-E-Mail senden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Search emails</source>
        <translation>E-Mails suchen</translation>
    </message>
    <message>
        <source>Sends what is ready</source>
        <translation>Sendet, was bereit ist</translation>
    </message>
    <message>
        <source>Sends what is still waiting</source>
        <translation>Sendet, was noch wartet</translation>
    </message>
    <message>
        <source>Sends this one email to that address</source>
        <translation>Sendet diese eine E-Mail an die angegebene Adresse</translation>
    </message>
    <message>
        <source>Stops between two emails, to go on later</source>
        <translation>Hält zwischen zwei E-Mails an; später geht es weiter</translation>
    </message>
    <message>
        <source>Stops between two emails, and takes back what was prepared ahead</source>
        <translation>Hält zwischen zwei E-Mails an und nimmt zurück, was schon vorbereitet war</translation>
    </message>
</context>
<context>
    <name>sincerely::SendTexts</name>
    <message>
        <source>Everything is sent</source>
        <translation>Alles ist gesendet</translation>
    </message>
    <message>
        <source>Enough for today</source>
        <translation>Genug für heute</translation>
    </message>
    <message>
        <source>Not ready to be sent yet</source>
        <translation>Noch nicht bereit zum Senden</translation>
    </message>
    <message>
        <source>No recipients yet</source>
        <translation>Noch keine Empfänger</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a short list</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Only what is ready is sent. The others can follow later.</source>
        <translation>Gesendet wird nur, was bereit ist. Die anderen können später folgen.</translation>
    </message>
    <message>
        <source>No account to send from</source>
        <translation>Kein Konto zum Senden</translation>
    </message>
    <message>
        <source>Everybody gets their email from your own mailbox.</source>
        <translation>Alle bekommen ihre E-Mail aus Ihrem eigenen Postfach.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Through “%1” (%2)</source>
        <comment>name of an account, its service</comment>
        <translation>Über „%1“ (%2)</translation>
    </message>
    <message>
        <source>No files attached</source>
        <translation>Keine Dateien angehängt</translation>
    </message>
    <message>
        <source>Files that the list names go with the emails of those recipients.</source>
        <translation>Dateien, die in der Liste genannt sind, gehen mit den E-Mails dieser Empfänger.</translation>
    </message>
    <message>
        <source>They go inside the message.</source>
        <translation>In der E-Mail enthalten.</translation>
    </message>
    <message>
        <source>Uploaded once per message, about %1 in all.</source>
        <translation>Für jede E-Mail einmal hochgeladen, insgesamt etwa %1.</translation>
    </message>
    <message>
        <source>Uploaded once per message.</source>
        <translation>Für jede E-Mail einmal hochgeladen.</translation>
    </message>
    <message>
        <source>Recipients may have other files.</source>
        <translation>Einzelne Empfänger können andere Dateien bekommen.</translation>
    </message>
    <message>
        <source>As fast as the mailbox takes them</source>
        <translation>So schnell, wie das Postfach sie annimmt</translation>
    </message>
    <message>
        <source>The service may slow this down.</source>
        <translation>Der Dienst kann das bremsen.</translation>
    </message>
    <message>
        <source>This mailbox has no limit.</source>
        <translation>Dieses Postfach hat keine Grenze.</translation>
    </message>
    <message>
        <source>As the service allows.</source>
        <translation>Wie vom Dienst erlaubt.</translation>
    </message>
    <message>
        <source>The service allows %1 a minute.</source>
        <translation>Der Dienst erlaubt %1 pro Minute.</translation>
    </message>
    <message>
        <source>Finished soon</source>
        <translation>Bald fertig</translation>
    </message>
    <message>
        <source>It takes as long as this machine and the network need.</source>
        <translation>Es dauert so lange, wie dieser Computer und das Netzwerk brauchen.</translation>
    </message>
    <message>
        <source>The files take longer than the pace would.</source>
        <translation>Wegen der Dateien dauert es länger, als das Tempo vorgibt.</translation>
    </message>
    <message>
        <source>Finished in less than a minute</source>
        <translation>In weniger als einer Minute fertig</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <comment>about 15:20</comment>
        <translation>Fertig %1</translation>
    </message>
    <message>
        <source>%1 of today’s %2 used</source>
        <comment>two numbers of recipients</comment>
        <translation>Heute %1 von %2 verbraucht</translation>
    </message>
    <message>
        <source>Recipients of this mailbox in the last 24 hours.</source>
        <translation>Empfänger dieses Postfachs in den letzten 24 Stunden.</translation>
    </message>
    <message>
        <source>The service takes %1 more now. Room comes back from %2 on.</source>
        <translation>Der Dienst nimmt jetzt noch %1 an. Wieder Platz ist %2.</translation>
    </message>
    <message>
        <source>Every email needs a personal touch</source>
        <translation>Jede E-Mail braucht persönliche Worte</translation>
    </message>
    <message>
        <source>Emails without one are held back.</source>
        <translation>E-Mails ohne persönliche Worte werden zurückgehalten.</translation>
    </message>
    <message>
        <source>The personal touch may be left out</source>
        <translation>Die persönlichen Worte dürfen fehlen</translation>
    </message>
    <message>
        <source>Where it is, its paragraph closes without a gap.</source>
        <translation>Wo sie fehlen, schließt sich der Absatz ohne Lücke.</translation>
    </message>
    <message>
        <source>There is nobody to write to yet.</source>
        <translation>Es gibt noch niemanden, dem Sie schreiben könnten.</translation>
    </message>
    <message>
        <source>Bring a list</source>
        <translation>Liste wählen</translation>
    </message>
    <message>
        <source>Go to the letter</source>
        <translation>Zum Brief</translation>
    </message>
    <message>
        <source>Choose the mailbox that the emails are sent from.</source>
        <translation>Wählen Sie das Postfach, aus dem die E-Mails gesendet werden.</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Konto wählen</translation>
    </message>
    <message>
        <source>No email is approved yet. Look through them, and approve each with one key.</source>
        <translation>Noch ist keine E-Mail freigegeben. Sehen Sie sie durch, und geben Sie jede mit einem Tastendruck frei.</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>Zum Prüfen</translation>
    </message>
    <message>
        <source>Nothing is ready to be sent: the emails that are left are on hold or not sent.</source>
        <translation>Nichts ist bereit zum Senden: Die übrigen E-Mails sind zurückgestellt oder nicht gesendet.</translation>
    </message>
    <message>
        <source>Everybody in this campaign has got their email.</source>
        <translation>Alle in dieser Kampagne haben ihre E-Mail bekommen.</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Zu den Ergebnissen</translation>
    </message>
    <message>
        <source>The mailbox has reached as many recipients as the service takes in 24 hours.</source>
        <translation>Das Postfach hat so viele Empfänger erreicht, wie der Dienst in 24 Stunden annimmt.</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>time of day</comment>
        <translation>gegen %1</translation>
    </message>
    <message>
        <source>about %1 tomorrow</source>
        <comment>time of day</comment>
        <translation>morgen gegen %1</translation>
    </message>
    <message>
        <source>about %1 on %2</source>
        <comment>time of day, day of the week</comment>
        <translation>am %2 gegen %1</translation>
    </message>
    <message>
        <source>about %1 on %2</source>
        <comment>time of day, date</comment>
        <translation>am %2 gegen %1</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <comment>28 a minute</comment>
        <translation>%1 pro Minute</translation>
    </message>
    <message numerus="yes">
        <source>Ready to send %Ln email(s)</source>
        <translation>
            <numerusform>%Ln E-Mail ist bereit zum Senden</numerusform>
            <numerusform>%Ln E-Mails sind bereit zum Senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln bereit</numerusform>
            <numerusform>%Ln bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on hold</source>
        <translation>
            <numerusform>%Ln zurückgestellt</numerusform>
            <numerusform>%Ln zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln zu klären</numerusform>
            <numerusform>%Ln zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln gesendet</numerusform>
            <numerusform>%Ln gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln nicht gesendet</numerusform>
            <numerusform>%Ln nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unklar</numerusform>
            <numerusform>%Ln unklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1 with each email</source>
        <comment>number of files, their size</comment>
        <translation>
            <numerusform>%Ln Datei, %1 mit jeder E-Mail</numerusform>
            <numerusform>%Ln Dateien, %1 mit jeder E-Mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln email(s) a minute</source>
        <translation>
            <numerusform>%Ln E-Mail pro Minute</numerusform>
            <numerusform>%Ln E-Mails pro Minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln email(s) at %1 a minute</source>
        <comment>number, pace</comment>
        <translation>
            <numerusform>%Ln E-Mail bei %1 pro Minute</numerusform>
            <numerusform>%Ln E-Mails bei %1 pro Minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. A test email has arrived from this address.</source>
        <comment>through which account</comment>
        <translation>%1. Von dieser Adresse ist eine Test-E-Mail angekommen.</translation>
    </message>
    <message>
        <source>Some organisations let mail out from the mailbox’s own address only, and %1 then replaces “%2” without a word. A test email to yourself shows it.</source>
        <comment>service, address</comment>
        <translation>Manche Organisationen lassen E-Mails nur von der eigenen Adresse des Postfachs hinaus; dann ersetzt %1 „%2“ ohne Hinweis. Eine Test-E-Mail an Sie selbst zeigt es.</translation>
    </message>
    <message>
        <source>Send me a test</source>
        <translation>Test an mich senden</translation>
    </message>
    <message>
        <source>A test email from “%1” has arrived from another address: %2 has replaced it. Choose another address, or ask your administrator to allow sending from aliases and send a test again.</source>
        <comment>address, service</comment>
        <translation>Eine Test-E-Mail von „%1“ ist von einer anderen Adresse angekommen: %2 hat sie ersetzt. Wählen Sie eine andere Adresse, oder bitten Sie Ihren Administrator, das Senden von Aliasadressen zu erlauben, und senden Sie noch einmal einen Test.</translation>
    </message>
    <message>
        <source>Send from %1</source>
        <comment>address</comment>
        <translation>Von %1 senden</translation>
    </message>
</context>
<context>
    <name>sincerely::Sender</name>
    <message>
        <source>There is no such campaign.</source>
        <translation>Diese Kampagne gibt es nicht.</translation>
    </message>
    <message>
        <source>Another campaign is being sent from this account. This one begins when that one ends.</source>
        <translation>Von diesem Konto wird gerade eine andere Kampagne gesendet. Diese beginnt, wenn jene endet.</translation>
    </message>
</context>
<context>
    <name>sincerely::SenderChoice</name>
    <message>
        <source>replaced by the service</source>
        <translation>vom Anbieter ersetzt</translation>
    </message>
</context>
<context>
    <name>sincerely::SendingSession</name>
    <message>
        <source>There is no such campaign.</source>
        <translation>Diese Kampagne gibt es nicht.</translation>
    </message>
    <message>
        <source>This campaign has no account to send from. Choose one.</source>
        <translation>Diese Kampagne hat kein Konto zum Senden. Wählen Sie eines.</translation>
    </message>
</context>
<context>
    <name>sincerely::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>New campaigns</source>
        <translation>Neue Kampagnen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>Check spelling in</source>
        <translation>Rechtschreibprüfung</translation>
    </message>
    <message>
        <source>Send from</source>
        <translation>Absenderkonto</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>As the mail service allows</source>
        <translation>Wie vom Maildienst erlaubt</translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation>Nicht prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln email(s) a minute</source>
        <translation>
            <numerusform>%Ln E-Mail pro Minute</numerusform>
            <numerusform>%Ln E-Mails pro Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>What you choose applies at once. Only another language waits for the next start.</source>
        <translation>Was Sie wählen, gilt sofort. Nur eine andere Sprache wartet auf den nächsten Start.</translation>
    </message>
    <message>
        <source>The paper of an email stays white, as most people see it.</source>
        <translation>Das Papier einer E-Mail bleibt weiß, wie die meisten es sehen.</translation>
    </message>
    <message>
        <source>Also by %1 and %2, everywhere in the window. The size in the emails stays.</source>
        <translation>Auch mit %1 und %2, überall im Fenster. Die Größe in den E-Mails bleibt.</translation>
    </message>
    <message>
        <source>Takes effect at the next start. Dates and numbers stay as your system writes them.</source>
        <translation>Gilt ab dem nächsten Start. Datum und Zahlen bleiben, wie Ihr System sie schreibt.</translation>
    </message>
    <message>
        <source>A calm pace keeps you clear of the limits of your mail service. Each campaign can have its own, in the step Send.</source>
        <translation>Ein ruhiges Tempo hält Abstand zu den Grenzen Ihres Mail-Dienstes. Jede Kampagne kann ein eigenes haben, im Schritt „Senden“.</translation>
    </message>
    <message>
        <source>Like the system: %1</source>
        <comment>name of a language</comment>
        <translation>Wie das System: %1</translation>
    </message>
    <message>
        <source>A folder on this machine</source>
        <translation>Ein Ordner auf diesem Computer</translation>
    </message>
    <message>
        <source>The first one: %1</source>
        <translation>Das erste: %1</translation>
    </message>
    <message>
        <source>There is no account yet. Until you add one, emails are kept as files and nothing is sent.</source>
        <translation>Es gibt noch kein Konto. Bis Sie eines hinzufügen, werden E-Mails als Dateien abgelegt, und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Each campaign can be sent from another account, chosen at the top of the window.</source>
        <translation>Jede Kampagne kann von einem anderen Konto gesendet werden; gewählt wird es oben im Fenster.</translation>
    </message>
    <message>
        <source>No dictionary is installed on this machine, so nothing is checked. Those of LibreOffice and Hunspell are found here.</source>
        <translation>Auf diesem Computer ist kein Wörterbuch installiert, darum wird nichts geprüft. Die von LibreOffice und Hunspell werden gefunden.</translation>
    </message>
    <message>
        <source>No dictionary for the language of your system is installed, so nothing is checked. Choose one of the others, or install it.</source>
        <translation>Für die Sprache Ihres Systems ist kein Wörterbuch installiert, darum wird nichts geprüft. Wählen Sie ein anderes, oder installieren Sie es.</translation>
    </message>
    <message>
        <source>The dictionaries are those that are installed on this machine.</source>
        <translation>Die Wörterbücher sind die, die auf diesem Computer installiert sind.</translation>
    </message>
</context>
<context>
    <name>sincerely::Settlement</name>
    <message>
        <source>The connection broke while this email was being sent, and it was found neither among the sent messages nor among the drafts. Look in your mailbox, then say whether it was sent.</source>
        <translation>Die Verbindung brach ab, während diese E-Mail gesendet wurde, und sie war weder bei den gesendeten noch bei den Entwürfen zu finden. Sehen Sie in Ihrem Postfach nach und sagen Sie dann, ob sie gesendet wurde.</translation>
    </message>
</context>
<context>
    <name>sincerely::Sidebar</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>Aus dem &amp;Archiv holen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a place, what is to be done there</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Do not email</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>sincerely::SidebarDelegate</name>
    <message>
        <source>Name of the campaign</source>
        <translation>Name der Kampagne</translation>
    </message>
</context>
<context>
    <name>sincerely::SidebarItems</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message numerus="yes">
        <source>Archive, %Ln campaign(s)</source>
        <translation>
            <numerusform>Archiv, %Ln Kampagne</numerusform>
            <numerusform>Archiv, %Ln Kampagnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::SidebarRail</name>
    <message>
        <source>Show the sidebar</source>
        <translation>Seitenleiste zeigen</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>Noch keine Kampagne</translation>
    </message>
</context>
<context>
    <name>sincerely::SignInPane</name>
    <message>
        <source>Your browser opens Microsoft’s own sign-in page. Choose the mailbox there and accept what Sincerely asks for. Your password stays with Microsoft.</source>
        <translation>Ihr Browser öffnet die Anmeldeseite von Microsoft. Wählen Sie dort das Postfach, und stimmen Sie dem zu, worum Sincerely bittet. Ihr Passwort bleibt bei Microsoft.</translation>
    </message>
    <message>
        <source>Sincerely may then write drafts in this mailbox and send them as you. The sign-in is kept in the keychain of this computer and nowhere else.</source>
        <translation>Sincerely darf dann in diesem Postfach Entwürfe schreiben und sie in Ihrem Namen senden. Die Anmeldung wird im Schlüsselbund dieses Computers aufbewahrt und nirgends sonst.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Other Microsoft clouds, guests, and registrations of your own</source>
        <translation>Andere Microsoft-Clouds, Gäste und eigene Registrierungen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>For when the browser did not open, or another one is to be used</source>
        <translation>Falls sich der Browser nicht geöffnet hat oder Sie einen anderen verwenden möchten</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Seite noch einmal öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leaves everything as it was</source>
        <translation>Lässt alles, wie es war</translation>
    </message>
    <message>
        <source>Add a Microsoft 365 mailbox</source>
        <translation>Microsoft-365-Postfach hinzufügen</translation>
    </message>
    <message>
        <source>Sign in to “%1” again</source>
        <translation>Noch einmal bei „%1“ anmelden</translation>
    </message>
    <message>
        <source>This copy of Sincerely has no Microsoft application id of its own. Give that of your organisation’s registration below.</source>
        <translation>Dieses Exemplar von Sincerely hat keine eigene Anwendungs-ID für Microsoft. Geben Sie unten die aus der Registrierung Ihrer Organisation an.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Anmeldung abbrechen</translation>
    </message>
    <message>
        <source>Did the browser not open? Copy the link into its address line. It is good for five minutes.</source>
        <translation>Hat sich der Browser nicht geöffnet? Kopieren Sie den Link in seine Adresszeile. Er gilt fünf Minuten.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Noch einmal anmelden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the sign-in</source>
        <translation>Anmeldung schließen</translation>
    </message>
    <message>
        <source>The link is copied. Paste it into the address line of a browser.</source>
        <translation>Der Link ist kopiert. Fügen Sie ihn in die Adresszeile eines Browsers ein.</translation>
    </message>
</context>
<context>
    <name>sincerely::SignInSteps</name>
    <message>
        <source>Your browser opens Microsoft’s sign-in page.</source>
        <translation>Ihr Browser öffnet die Anmeldeseite von Microsoft.</translation>
    </message>
    <message>
        <source>You choose the mailbox there and accept what Sincerely asks for.</source>
        <translation>Sie wählen dort das Postfach und stimmen dem zu, worum Sincerely bittet.</translation>
    </message>
    <message>
        <source>Sincerely asks whose mailbox it is, and whether it can send.</source>
        <translation>Sincerely fragt nach, wem das Postfach gehört und ob es senden kann.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>a step</comment>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>a step</comment>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>To come: %1</source>
        <comment>a step</comment>
        <translation>Kommt noch: %1</translation>
    </message>
</context>
<context>
    <name>sincerely::SignaturePane</name>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Keep signature</source>
        <translation>Signatur speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave the signature as it was</source>
        <translation>Signatur lassen, wie sie war</translation>
    </message>
    <message>
        <source>Signature of “%1”</source>
        <translation>Signatur von „%1“</translation>
    </message>
    <message>
        <source>It stands at the end of every letter that is sent from this address. Emails that you have approved already are shown to you again.</source>
        <translation>Sie steht am Ende jedes Briefs, der von dieser Adresse gesendet wird. E-Mails, die Sie schon freigegeben haben, werden Ihnen noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>Address that the signature belongs to</source>
        <translation>Adresse, zu der die Signatur gehört</translation>
    </message>
</context>
<context>
    <name>sincerely::SourceEditor</name>
    <message>
        <source>Source of the letter</source>
        <translation>Quelltext des Briefs</translation>
    </message>
</context>
<context>
    <name>sincerely::SpareDrafts</name>
    <message numerus="yes">
        <source>Draft(s) of %n email(s) may be left in the mailbox, where nobody needs them any more. They are removed when this account is used again. %1</source>
        <translation>
            <numerusform>Der Entwurf von %n E-Mail liegt vielleicht noch im Postfach, obwohl ihn niemand mehr braucht. Er wird entfernt, wenn dieses Konto wieder verwendet wird. %1</numerusform>
            <numerusform>Entwürfe von %n E-Mails liegen vielleicht noch im Postfach, obwohl sie niemand mehr braucht. Sie werden entfernt, wenn dieses Konto wieder verwendet wird. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that an earlier campaign had to leave in the mailbox have been removed.</source>
        <translation>
            <numerusform>%n Entwurf, den eine frühere Kampagne im Postfach lassen musste, ist jetzt entfernt.</numerusform>
            <numerusform>%n Entwürfe, die eine frühere Kampagne im Postfach lassen musste, sind jetzt entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::SpellMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Zum Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation>Nicht prüfen</translation>
    </message>
    <message>
        <source>No dictionary is installed</source>
        <translation>Kein Wörterbuch installiert</translation>
    </message>
</context>
<context>
    <name>sincerely::SplitButton</name>
    <message>
        <source>Alt+Down shows more ways</source>
        <translation>Alt+Pfeil nach unten zeigt weitere Möglichkeiten</translation>
    </message>
</context>
<context>
    <name>sincerely::Spreadsheet</name>
    <message numerus="yes">
        <source>%n row(s) of “%1” are hidden in the sheet, perhaps by a filter; they are read all the same.</source>
        <translation>
            <numerusform>%n Zeile von „%1“ ist im Tabellenblatt ausgeblendet, vielleicht durch einen Filter; sie wird trotzdem gelesen.</numerusform>
            <numerusform>%n Zeilen von „%1“ sind im Tabellenblatt ausgeblendet, vielleicht durch einen Filter; sie werden trotzdem gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of “%1” hold an error such as #N/A and count as empty.</source>
        <translation>
            <numerusform>%n Zelle von „%1“ enthält einen Fehler wie #NV und gilt als leer.</numerusform>
            <numerusform>%n Zellen von „%1“ enthalten einen Fehler wie #NV und gelten als leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds far more data than a list of people. If it is right all the same, save the sheet as “CSV UTF-8” and choose that file.</source>
        <translation>„%1“ enthält viel mehr Daten als eine Liste von Personen. Wenn das trotzdem stimmt, speichern Sie das Tabellenblatt als „CSV UTF-8“ und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>“%1” is damaged or was not stored completely. Fetch or save it again.</source>
        <translation>„%1“ ist beschädigt oder wurde nicht vollständig gespeichert. Laden oder speichern Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”. Its sheets are: %3.</source>
        <translation>„%1“ hat kein Tabellenblatt „%2“. Vorhanden sind: %3.</translation>
    </message>
    <message numerus="yes">
        <source>The sheet “%1” of “%2” was read; there are %n other(s).</source>
        <translation>
            <numerusform>Gelesen wurde das Tabellenblatt „%1“ von „%2“; es gibt noch ein weiteres.</numerusform>
            <numerusform>Gelesen wurde das Tabellenblatt „%1“ von „%2“; es gibt noch %Ln weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::StepBar</name>
    <message>
        <source>Steps of the campaign</source>
        <translation>Schritte der Kampagne</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>step: the letter</comment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>step</comment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>sincerely::StepButton</name>
    <message>
        <source>%1, %2</source>
        <comment>name of a step, what is to be done there</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>name of a step</comment>
        <translation>%1, erledigt</translation>
    </message>
</context>
<context>
    <name>sincerely::Survey</name>
    <message>
        <source>This recipient is no longer in the list.</source>
        <translation>Dieser Empfänger steht nicht mehr in der Liste.</translation>
    </message>
</context>
<context>
    <name>sincerely::SystemTray</name>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Pause and end</source>
        <translation>Pausieren und beenden</translation>
    </message>
</context>
<context>
    <name>sincerely::TemplatesPage</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Letters kept for more than one campaign.</source>
        <translation>Briefe, die Sie für weitere Kampagnen gespeichert haben.</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Noch keine Vorlagen</translation>
    </message>
    <message>
        <source>New campaign with it</source>
        <translation>Neue Kampagne damit</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Keep a letter with “Keep as template”, in the menu beside its subject.</source>
        <translation>Einen Brief behalten Sie mit „Als Vorlage speichern“ im Menü neben dem Betreff.</translation>
    </message>
</context>
<context>
    <name>sincerely::TestEmail</name>
    <message>
        <source>It is not certain whether the test email was sent. Look for it in the inbox.</source>
        <translation>Es ist nicht sicher, ob die Test-E-Mail gesendet wurde. Sehen Sie im Posteingang nach.</translation>
    </message>
    <message>
        <source>[Test] %1</source>
        <translation>[Test] %1</translation>
    </message>
</context>
<context>
    <name>sincerely::TestEmailPane</name>
    <message>
        <source>Send test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Erst einmal testen</translation>
    </message>
    <message>
        <source>One email, exactly as that recipient would get it, to an address you name. It is marked as a test and not counted.</source>
        <translation>Eine E-Mail, genau wie dieser Empfänger sie bekäme, an eine Adresse, die Sie angeben. Sie ist als Test markiert und zählt nicht mit.</translation>
    </message>
    <message>
        <source>Row of the list</source>
        <translation>Zeile der Liste</translation>
    </message>
    <message>
        <source>Row </source>
        <comment>before a number, with a blank</comment>
        <translation>Zeile </translation>
    </message>
    <message>
        <source>Send the test to</source>
        <translation>Test senden an</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Ihre Adresse</translation>
    </message>
    <message>
        <source>to</source>
        <comment>row 37 to ada@contoso.example</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>Sending test…</source>
        <translation>Test wird gesendet…</translation>
    </message>
    <message>
        <source>The test email is sent to %1.</source>
        <translation>Die Test-E-Mail ist an %1 gesendet.</translation>
    </message>
    <message>
        <source>The test email has arrived from %1, as it should.</source>
        <translation>Die Test-E-Mail ist von %1 angekommen, wie es sein soll.</translation>
    </message>
    <message>
        <source>The test email has arrived, but not from %1: the service has replaced the address.</source>
        <translation>Die Test-E-Mail ist angekommen, aber nicht von %1: Der Anbieter hat die Adresse ersetzt.</translation>
    </message>
    <message>
        <source>The test email is sent to %1. Look at it there: is it from %2?</source>
        <translation>Die Test-E-Mail ist an %1 gesendet. Sehen Sie dort nach: Kommt sie von %2?</translation>
    </message>
    <message>
        <source>Yes, it is</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, from another</source>
        <translation>Nein, von einer anderen</translation>
    </message>
</context>
<context>
    <name>sincerely::TestSending</name>
    <message>
        <source>“%1” is on the do-not-email list.</source>
        <translation>„%1“ steht auf der Sperrliste.</translation>
    </message>
</context>
<context>
    <name>sincerely::TitleEdit</name>
    <message>
        <source>%1 (F2 renames)</source>
        <translation>%1 (F2 benennt um)</translation>
    </message>
</context>
<context>
    <name>sincerely::UndoNames</name>
    <message>
        <source>Typing</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>sincerely::UndoRouter</name>
    <message>
        <source>&amp;Undo typing</source>
        <translation>&amp;Rückgängig: Eingabe</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>what is undone</comment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo typing</source>
        <translation>&amp;Wiederherstellen: Eingabe</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>what is done again</comment>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
</context>
<context>
    <name>sincerely::ValueCommand</name>
    <message>
        <source>change of “%1”</source>
        <translation>Ändern von „%1“</translation>
    </message>
</context>
<context>
    <name>sincerely::VerdictCommand</name>
    <message>
        <source>approval for %1</source>
        <translation>Freigabe für %1</translation>
    </message>
    <message>
        <source>putting %1 on hold</source>
        <translation>Zurückstellen von %1</translation>
    </message>
    <message>
        <source>skipping of %1</source>
        <translation>Auslassen von %1</translation>
    </message>
    <message>
        <source>opening of %1 again</source>
        <translation>Wiederaufnehmen von %1</translation>
    </message>
    <message numerus="yes">
        <source>putting %Ln recipient(s) on hold</source>
        <translation>
            <numerusform>Zurückstellen von %Ln Empfänger</numerusform>
            <numerusform>Zurückstellen von %Ln Empfängern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skipping of %Ln recipient(s)</source>
        <translation>
            <numerusform>Auslassen von %Ln Empfänger</numerusform>
            <numerusform>Auslassen von %Ln Empfängern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>opening of %Ln recipient(s) again</source>
        <translation>
            <numerusform>Wiederaufnehmen von %Ln Empfänger</numerusform>
            <numerusform>Wiederaufnehmen von %Ln Empfängern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::WholeEmailPane</name>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Subject of this email</source>
        <translation>Betreff dieser E-Mail</translation>
    </message>
    <message>
        <source>Text of this email</source>
        <translation>Text dieser E-Mail</translation>
    </message>
</context>
<context>
    <name>sincerely::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation>&amp;Kampagne</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>&amp;New campaign</source>
        <translation>&amp;Neue Kampagne</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>Seiten&amp;leiste</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normaler Text</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Willkommen</translation>
    </message>
    <message>
        <source>&amp;About Sincerely</source>
        <translation>&amp;Über Sincerely</translation>
    </message>
</context>
<context>
    <name>sincerely::WordList</name>
    <message>
        <source>Your own words cannot be kept in “%1”: %2. They count until you quit.</source>
        <translation>Ihre eigenen Wörter lassen sich nicht in „%1“ speichern: %2. Sie gelten, bis Sie das Programm beenden.</translation>
    </message>
</context>
<context>
    <name>sincerely::Wording</name>
    <message>
        <source>%1: %2</source>
        <extracomment>An error: what was being done or with whom, what went wrong.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name or a value in quotation marks, as it stands in a sentence.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A list in a sentence: what comes before, the next part.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The end of a list in a sentence: what comes before, the last part.</extracomment>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>sincerely::Workbench</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>sincerely::Workspace</name>
    <message>
        <source>This campaign is being sent. Pause it before you delete it.</source>
        <translation>Diese Kampagne wird gerade gesendet. Pausieren Sie sie, bevor Sie sie löschen.</translation>
    </message>
</context>
<context>
    <name>sincerely::WritePage</name>
    <message>
        <source>Use a template…</source>
        <translation>Vorlage verwenden…</translation>
    </message>
    <message>
        <source>Keep as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Open a letter or design…</source>
        <translation>Brief oder Design öffnen…</translation>
    </message>
    <message>
        <source>Write as plain text, or with formatting</source>
        <translation>Zwischen reinem Text und Formatierung wechseln</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Template “%1”</source>
        <translation>Vorlage „%1“</translation>
    </message>
    <message>
        <source>No letter has been kept as a template yet.</source>
        <translation>Es ist noch kein Brief als Vorlage gespeichert.</translation>
    </message>
    <message>
        <source>Kept as the template “%1”.</source>
        <translation>Als Vorlage „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Open a letter or design</source>
        <translation>Brief oder Design öffnen</translation>
    </message>
    <message>
        <source>Letters (*.html *.htm *.txt)</source>
        <translation>Briefe (*.html *.htm *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Opened letter</source>
        <translation>Öffnen eines Briefs</translation>
    </message>
    <message>
        <source>Change of format</source>
        <translation>Wechsel des Formats</translation>
    </message>
    <message>
        <source>Here you will see the letter as a recipient gets it.</source>
        <translation>Hier sehen Sie dann den Brief, wie ein Empfänger ihn bekommt.</translation>
    </message>
    <message>
        <source>Bring recipients</source>
        <translation>Empfänger hinzufügen</translation>
    </message>
    <message>
        <source>An example: there is nobody yet who could get it. Bring your recipients.</source>
        <translation>Ein Beispiel: Es gibt noch niemanden, der den Brief bekommen könnte. Fügen Sie Ihre Empfänger hinzu.</translation>
    </message>
    <message>
        <source>This campaign is being sent. Pause it to change the letter.</source>
        <translation>Diese Kampagne wird gerade gesendet. Pausieren Sie sie, um den Brief zu ändern.</translation>
    </message>
</context>
<context>
    <name>sincerely::cli</name>
    <message>
        <source>There is already an account named “%1”. Choose another name.</source>
        <translation>Es gibt schon ein Konto namens „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no account yet. “sincerely-cli account add folder --name NAME --path DIR” makes one that needs no sign-in.</source>
        <translation>Es gibt noch kein Konto. „sincerely-cli account add folder --name NAME --path DIR“ legt eines an, das keine Anmeldung braucht.</translation>
    </message>
    <message>
        <source>The account stays, because its secret cannot be removed from the keychain (--keep-secret would leave it there)</source>
        <translation>Das Konto bleibt, weil sich sein Geheimnis nicht aus dem Schlüsselbund entfernen lässt (mit --keep-secret bliebe es dort)</translation>
    </message>
    <message>
        <source>The account “%1” is removed. Its emails stay where they are.</source>
        <translation>Das Konto „%1“ ist entfernt. Seine E-Mails bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Its secret, if there is one, is still in the keychain.</source>
        <translation>Sein Geheimnis, falls es eines gibt, ist noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>keep the program’s data here</source>
        <translation>die Daten des Programms hier aufbewahren</translation>
    </message>
    <message>
        <source>print one JSON object a line</source>
        <translation>ein JSON-Objekt je Zeile ausgeben</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>--%1 is given more than once.</source>
        <translation>--%1 ist mehr als einmal angegeben.</translation>
    </message>
    <message>
        <source>--%1 is given without a value. Leave it out, or write %2 after it.</source>
        <translation>--%1 ist ohne Wert angegeben. Lassen Sie es weg, oder schreiben Sie %2 dahinter.</translation>
    </message>
    <message>
        <source>%1 “sincerely-cli %2 --help” lists the options.</source>
        <translation>%1 „sincerely-cli %2 --help“ zeigt die Optionen.</translation>
    </message>
    <message>
        <source>There is no command on the command line. “sincerely-cli --help” lists them.</source>
        <translation>Auf der Befehlszeile steht kein Befehl. „sincerely-cli --help“ zeigt alle.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “sincerely-cli --help” lists the commands.</source>
        <translation>Es gibt keinen Befehl „%1“. „sincerely-cli --help“ zeigt die Befehle.</translation>
    </message>
    <message>
        <source>“%1” has to go on: the commands are %2.</source>
        <translation>„%1“ ist noch nicht vollständig: Die Befehle sind %2.</translation>
    </message>
    <message>
        <source>“%1” is used like this: sincerely-cli %1 %2</source>
        <translation>„%1“ wird so verwendet: sincerely-cli %1 %2</translation>
    </message>
    <message>
        <source>The option --%1 is missing. “sincerely-cli %2 --help” explains it.</source>
        <translation>Die Option --%1 fehlt. „sincerely-cli %2 --help“ erklärt sie.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 1 on, not “%2”.</source>
        <translation>--%1 verlangt eine ganze Zahl ab 1, nicht „%2“.</translation>
    </message>
    <message>
        <source>Usage: sincerely-cli [--data-dir DIR] [--json] COMMAND …

</source>
        <translation>Aufruf: sincerely-cli [--data-dir DIR] [--json] COMMAND …

</translation>
    </message>
    <message>
        <source>
Every command takes:
</source>
        <translation>
Alle Befehle kennen:
</translation>
    </message>
    <message>
        <source>
Exit status: 0 all sent · 1 wrong use or input, nothing sent · 2 some not sent, unknown or held back
             3 stopped, “resume” continues · 4 sign-in needed
</source>
        <translation>
Rückgabewert: 0 alles gesendet · 1 falscher Aufruf oder falsche Eingabe, nichts gesendet
              2 manches nicht gesendet, unklar oder zurückgehalten
              3 gestoppt, „resume“ macht weiter · 4 Anmeldung nötig
</translation>
    </message>
    <message>
        <source>
“sincerely-cli COMMAND --help” lists the options of a command.
</source>
        <translation>
„sincerely-cli COMMAND --help“ zeigt die Optionen eines Befehls.
</translation>
    </message>
    <message>
        <source>--as takes “html”, “text” or “eml”, not “%1”.</source>
        <translation>--as verlangt „html“, „text“ oder „eml“, nicht „%1“.</translation>
    </message>
    <message>
        <source>This email is held back: %1</source>
        <translation>Diese E-Mail wird zurückgehalten: %1</translation>
    </message>
    <message>
        <source>There is no campaign yet. “sincerely-cli send --help” explains how to start one.</source>
        <translation>Es gibt noch keine Kampagne. „sincerely-cli send --help“ erklärt, wie Sie eine starten.</translation>
    </message>
    <message>
        <source>--format takes “csv”, “json” or “xlsx”, not “%1”.</source>
        <translation>--format verlangt „csv“, „json“ oder „xlsx“, nicht „%1“.</translation>
    </message>
    <message>
        <source>--format xlsx needs --output FILE: a workbook cannot be shown here.</source>
        <translation>--format xlsx braucht --output FILE: Eine Arbeitsmappe lässt sich hier nicht anzeigen.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>In %1 geschrieben.</translation>
    </message>
    <message>
        <source>Nobody is on the do-not-email list.</source>
        <translation>Auf der Sperrliste steht niemand.</translation>
    </message>
    <message>
        <source>Nobody like that is on the list.</source>
        <translation>So jemand steht nicht auf der Liste.</translation>
    </message>
    <message>
        <source>the letter: .html (subject from its &lt;title&gt;) or .txt</source>
        <translation>der Brief: .html (Betreff aus seinem &lt;title&gt;) oder .txt</translation>
    </message>
    <message>
        <source>the list: .xlsx, .ods or CSV, columns with names</source>
        <translation>die Liste: .xlsx, .ods oder CSV, mit Spaltennamen</translation>
    </message>
    <message>
        <source>the subject; may hold merge fields</source>
        <translation>der Betreff; darf Platzhalter enthalten</translation>
    </message>
    <message>
        <source>a file that everybody gets; may be repeated</source>
        <translation>eine Datei, die alle bekommen; auch mehrmals</translation>
    </message>
    <message>
        <source>the column that names each recipient’s own files</source>
        <translation>die Spalte mit den eigenen Dateien jedes Empfängers</translation>
    </message>
    <message>
        <source>whom the emails are from</source>
        <translation>von wem die E-Mails kommen</translation>
    </message>
    <message>
        <source>where answers go</source>
        <translation>wohin Antworten gehen</translation>
    </message>
    <message>
        <source>the personal touch may be left out</source>
        <translation>die persönlichen Worte dürfen fehlen</translation>
    </message>
    <message>
        <source>the column with the addresses</source>
        <translation>die Spalte mit den Adressen</translation>
    </message>
    <message>
        <source>the sheet of the workbook; else the first one in use</source>
        <translation>das Blatt der Arbeitsmappe; sonst das erste benutzte</translation>
    </message>
    <message>
        <source>how the letters of a CSV file are written</source>
        <translation>die Zeichenkodierung einer CSV-Datei</translation>
    </message>
    <message>
        <source>what separates its columns; or “tab”</source>
        <translation>was ihre Spalten trennt; oder „tab“</translation>
    </message>
    <message>
        <source>the list has no row with names of columns</source>
        <translation>die Liste hat keine Zeile mit Spaltennamen</translation>
    </message>
    <message>
        <source>--separator takes one character, or “tab”.</source>
        <translation>--separator verlangt ein einzelnes Zeichen oder „tab“.</translation>
    </message>
    <message>
        <source>why, for those who look at the list later</source>
        <translation>warum, für alle, die später in die Liste sehen</translation>
    </message>
    <message>
        <source>the account to send from</source>
        <translation>das Konto, von dem gesendet wird</translation>
    </message>
    <message>
        <source>what to call the campaign</source>
        <translation>wie die Kampagne heißen soll</translation>
    </message>
    <message>
        <source>only the first N recipients</source>
        <translation>nur die ersten N Empfänger</translation>
    </message>
    <message>
        <source>check everything, send nothing</source>
        <translation>alles prüfen, nichts senden</translation>
    </message>
    <message>
        <source>which recipient, from 1</source>
        <translation>welcher Empfänger, gezählt ab 1</translation>
    </message>
    <message>
        <source>html, text or eml</source>
        <translation>html, text oder eml</translation>
    </message>
    <message>
        <source>what to call the account</source>
        <translation>wie das Konto heißen soll</translation>
    </message>
    <message>
        <source>the application id registered with Microsoft</source>
        <translation>die bei Microsoft registrierte Anwendungs-ID</translation>
    </message>
    <message>
        <source>the organisation’s id or domain</source>
        <translation>ID oder Domain der Organisation</translation>
    </message>
    <message>
        <source>global, us-gov-l4, us-gov-l5 or china</source>
        <translation>global, us-gov-l4, us-gov-l5 oder china</translation>
    </message>
    <message>
        <source>another sign-in server, for tests</source>
        <translation>ein anderer Anmeldeserver, für Tests</translation>
    </message>
    <message>
        <source>another mail server, for tests</source>
        <translation>ein anderer Mailserver, für Tests</translation>
    </message>
    <message>
        <source>show the sign-in address instead of opening a browser</source>
        <translation>die Anmeldeadresse zeigen, statt einen Browser zu öffnen</translation>
    </message>
    <message>
        <source>write emails as .eml files into a folder</source>
        <translation>E-Mails als .eml-Dateien in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>der Ordner</translation>
    </message>
    <message>
        <source>sign in to Microsoft 365</source>
        <translation>bei Microsoft 365 anmelden</translation>
    </message>
    <message>
        <source>set how the campaigns of an account are sent</source>
        <translation>festlegen, wie die Kampagnen eines Kontos gesendet werden</translation>
    </message>
    <message>
        <source>the accounts</source>
        <translation>die Konten</translation>
    </message>
    <message>
        <source>whether an account can be used now</source>
        <translation>ob ein Konto jetzt verwendbar ist</translation>
    </message>
    <message>
        <source>forget an account and its secret</source>
        <translation>ein Konto und sein Geheimnis vergessen</translation>
    </message>
    <message>
        <source>leave the secret in the keychain, when that cannot be opened</source>
        <translation>das Geheimnis im Schlüsselbund lassen, wenn der sich nicht öffnen lässt</translation>
    </message>
    <message>
        <source>exactly what one recipient gets</source>
        <translation>genau das, was ein Empfänger bekommt</translation>
    </message>
    <message>
        <source>send a campaign</source>
        <translation>eine Kampagne senden</translation>
    </message>
    <message>
        <source>go on with a campaign that was stopped</source>
        <translation>mit einer gestoppten Kampagne weitermachen</translation>
    </message>
    <message>
        <source>say what became of an unknown email</source>
        <translation>sagen, was aus einer unklaren E-Mail wurde</translation>
    </message>
    <message>
        <source>whose email</source>
        <translation>wessen E-Mail</translation>
    </message>
    <message>
        <source>sent, again or leave</source>
        <translation>sent, again oder leave</translation>
    </message>
    <message>
        <source>never write to these addresses</source>
        <translation>diesen Adressen nie schreiben</translation>
    </message>
    <message>
        <source>take addresses off the do-not-email list</source>
        <translation>Adressen von der Sperrliste nehmen</translation>
    </message>
    <message>
        <source>who is on the do-not-email list, or on it like that</source>
        <translation>wer auf der Sperrliste steht, auch gesucht nach einem Text</translation>
    </message>
    <message>
        <source>never write to the addresses in a list</source>
        <translation>den Adressen einer Liste nie schreiben</translation>
    </message>
    <message>
        <source>how campaigns stand</source>
        <translation>wie die Kampagnen stehen</translation>
    </message>
    <message>
        <source>what became of each email</source>
        <translation>was aus jeder E-Mail wurde</translation>
    </message>
    <message>
        <source>csv, json or xlsx</source>
        <translation>csv, json oder xlsx</translation>
    </message>
    <message>
        <source>write it here</source>
        <translation>hierhin schreiben</translation>
    </message>
    <message>
        <source>Stopped; nothing was sent.</source>
        <translation>Gestoppt; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is no account named “%1”. “sincerely-cli account list” shows the accounts.</source>
        <translation>Es gibt kein Konto namens „%1“. „sincerely-cli account list“ zeigt die Konten.</translation>
    </message>
    <message>
        <source>There is no campaign “%1”. “sincerely-cli status” shows the campaigns.</source>
        <translation>Es gibt keine Kampagne „%1“. „sincerely-cli status“ zeigt die Kampagnen.</translation>
    </message>
    <message>
        <source>Sign in with your browser: %1</source>
        <translation>Melden Sie sich mit Ihrem Browser an: %1</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>  Slowed down by the server for %1 s; nothing is lost.</source>
        <translation>  Der Server bremst %1 s lang; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Standard output cannot be written to: %1. A sending goes on; “sincerely-cli status” shows how it stands.</source>
        <translation>In die Standardausgabe lässt sich nicht schreiben: %1. Ein laufendes Senden geht weiter; „sincerely-cli status“ zeigt, wie es steht.</translation>
    </message>
    <message>
        <source>Stopped. “sincerely-cli resume %1” continues.</source>
        <translation>Gestoppt. „sincerely-cli resume %1“ macht weiter.</translation>
    </message>
    <message>
        <source>The account of this campaign was removed.</source>
        <translation>Das Konto dieser Kampagne wurde entfernt.</translation>
    </message>
    <message>
        <source>--as takes “sent”, “again” or “leave”, not “%1”.</source>
        <translation>--as verlangt „sent“, „again“ oder „leave“, nicht „%1“.</translation>
    </message>
    <message>
        <source>It waits to be sent again. “sincerely-cli resume %1” sends it.</source>
        <translation>Sie wartet darauf, noch einmal gesendet zu werden. „sincerely-cli resume %1“ sendet sie.</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>Geklärt.</translation>
    </message>
    <message>
        <source>emails per minute</source>
        <translation>E-Mails pro Minute</translation>
    </message>
    <message>
        <source>waits between look-ups after an unclear answer; or “default”</source>
        <translation>Wartezeiten beim Nachsehen nach einer unklaren Antwort; oder „default“</translation>
    </message>
    <message>
        <source>how long an outage is waited out; 1800 unless said</source>
        <translation>wie lange ein Ausfall abgewartet wird; sonst 1800</translation>
    </message>
    <message>
        <source>--pace takes a number of emails per minute, or “unlimited”.</source>
        <translation>--pace verlangt eine Anzahl E-Mails pro Minute oder „unlimited“.</translation>
    </message>
    <message>
        <source>--patience takes a number of seconds, for instance 1800.</source>
        <translation>--patience verlangt eine Anzahl Sekunden, zum Beispiel 1800.</translation>
    </message>
    <message>
        <source>--settle-waits takes milliseconds separated by commas, for instance 5000,15000, or “default”.</source>
        <translation>--settle-waits verlangt Millisekunden, durch Kommas getrennt, zum Beispiel 5000,15000, oder „default“.</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n recipient(s); there is no number %1.</source>
        <translation>
            <numerusform>Die Liste hat %n Empfänger; Nummer %1 gibt es nicht.</numerusform>
            <numerusform>Die Liste hat %n Empfänger; Nummer %1 gibt es nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sent</source>
        <translation>
            <numerusform>%n von %1 gesendet</numerusform>
            <numerusform>%n von %1 gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list already</source>
        <translation>
            <numerusform>%n schon auf der Liste</numerusform>
            <numerusform>%n schon auf der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n email(s); a dry run, nothing is sent</source>
        <translation>
            <numerusform>„%1“: %n E-Mail; ein Probelauf, es wird nichts gesendet</numerusform>
            <numerusform>„%1“: %n E-Mails; ein Probelauf, es wird nichts gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Campaign %1 “%2”: %n email(s)</source>
        <translation>
            <numerusform>Kampagne %1 „%2“: %n E-Mail</numerusform>
            <numerusform>Kampagne %1 „%2“: %n E-Mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n gesendet</numerusform>
            <numerusform>%n gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n nicht gesendet</numerusform>
            <numerusform>%n nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unklar</numerusform>
            <numerusform>%n unklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n zurückgestellt</numerusform>
            <numerusform>%n zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartend</numerusform>
            <numerusform>%n wartend</numerusform>
        </translation>
    </message>
    <message>
        <source>The service may replace “%1” by the mailbox’s own address without a word. Look at an email that has arrived before you write to many.</source>
        <translation>Der Anbieter ersetzt „%1“ vielleicht ohne Hinweis durch die eigene Adresse des Postfachs. Sehen Sie eine angekommene E-Mail an, bevor Sie an viele schreiben.</translation>
    </message>
    <message>
        <source>Preparing emails: %1 of %2</source>
        <translation>E-Mails werden vorbereitet: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) could not be read.</source>
        <translation>
            <numerusform>%n weitere Zeile ließ sich nicht lesen.</numerusform>
            <numerusform>%n weitere Zeilen ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its sending was cut off. “sincerely-cli resume %1” continues.</source>
        <translation>Das Senden wurde abgebrochen. „sincerely-cli resume %1“ setzt ihn fort.</translation>
    </message>
    <message>
        <source>“sincerely-cli account add microsoft --name &quot;%1&quot;” does it.</source>
        <translation>Das geht mit „sincerely-cli account add microsoft --name &quot;%1&quot;“.</translation>
    </message>
</context>
<context>
    <name>sincerely::editor::ColumnPopup</name>
    <message>
        <source>Columns to fill in</source>
        <translation>Spalten zum Einsetzen</translation>
    </message>
    <message>
        <source>%1, for instance %2</source>
        <translation>%1, zum Beispiel %2</translation>
    </message>
</context>
<context>
    <name>sincerely::editor::DesignTextsModel</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Listenpunkt</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Text ändern</translation>
    </message>
</context>
<context>
    <name>sincerely::folder</name>
    <message>
        <source>“%1” is a file; the account needs a folder.</source>
        <translation>„%1“ ist eine Datei; das Konto braucht einen Ordner.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Choose another one.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The account “%1” has no folder.</source>
        <translation>Das Konto „%1“ hat keinen Ordner.</translation>
    </message>
</context>
<context>
    <name>sincerely::graph</name>
    <message>
        <source>The file “%1” cannot be read. Put it back where it was, then go on.</source>
        <translation>Die Datei „%1“ lässt sich nicht lesen. Legen Sie sie zurück an ihren Platz, und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>The file “%1” has changed since you approved it. Put the approved file back, or approve the messages again.</source>
        <translation>Die Datei „%1“ hat sich seit Ihrer Freigabe geändert. Legen Sie die freigegebene Datei zurück, oder geben Sie die E-Mails noch einmal frei.</translation>
    </message>
    <message>
        <source>The prepared message does not hold exactly the approved files. It has not been sent.</source>
        <translation>Die vorbereitete E-Mail enthält nicht genau die freigegebenen Dateien. Sie wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>While uploading %1</source>
        <translation>Beim Hochladen von %1</translation>
    </message>
    <message>
        <source>“%1” is larger than 150 MB, which is the most that Microsoft takes.</source>
        <translation>„%1“ ist größer als 150 MB; mehr nimmt Microsoft nicht an.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s mail service does not take this file.</source>
        <translation>Der Maildienst von Microsoft nimmt diese Datei nicht an.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Stopped before the answer came.</source>
        <translation>Gestoppt, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>The answer of Microsoft&apos;s mail service could not be understood.</source>
        <translation>Die Antwort des Maildienstes von Microsoft war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Microsoft does not accept the sign-in any more. Sign in again to go on.</source>
        <translation>Microsoft akzeptiert die Anmeldung nicht mehr. Melden Sie sich noch einmal an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Microsoft does not let this program use the mailbox: a permission is missing. Sign in again and agree to the permissions, or ask your administrator to allow them.</source>
        <translation>Microsoft lässt dieses Programm das Postfach nicht verwenden: Eine Berechtigung fehlt. Melden Sie sich noch einmal an und stimmen Sie den Berechtigungen zu, oder bitten Sie Ihren Administrator, sie zu erlauben.</translation>
    </message>
    <message>
        <source>This account may not send from the chosen From address. Choose another one, or ask your administrator for the right to send as it.</source>
        <translation>Dieses Konto darf nicht mit der gewählten Absenderadresse senden. Wählen Sie eine andere, oder bitten Sie Ihren Administrator um das Recht, in ihrem Namen zu senden.</translation>
    </message>
    <message>
        <source>This account has no mailbox that can be used: it has no licence for Exchange Online, or its mailbox is on a server of your organisation. Ask your administrator.</source>
        <translation>Dieses Konto hat kein Postfach, das sich verwenden lässt: Ihm fehlt eine Lizenz für Exchange Online, oder sein Postfach liegt auf einem Server Ihrer Organisation. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Microsoft has blocked this account from sending. Sign in at outlook.com to see why, or ask your administrator.</source>
        <translation>Microsoft hat dieses Konto für das Senden gesperrt. Melden Sie sich auf outlook.com an, um zu sehen, warum, oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The mailbox has reached its limit for sending. Go on tomorrow.</source>
        <translation>Das Postfach hat seine Sendegrenze erreicht. Machen Sie morgen weiter.</translation>
    </message>
    <message>
        <source>The message is not in the mailbox (any more).</source>
        <translation>Die E-Mail ist nicht (mehr) im Postfach.</translation>
    </message>
    <message>
        <source>Microsoft does not accept this recipient&apos;s address. Check the address.</source>
        <translation>Microsoft nimmt die Adresse dieses Empfängers nicht an. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The message is larger than the mailbox may send. Use smaller files, or put a link to them into the message.</source>
        <translation>Die E-Mail ist größer, als das Postfach senden darf. Verwenden Sie kleinere Dateien, oder setzen Sie einen Link zu ihnen in die E-Mail.</translation>
    </message>
    <message>
        <source>Microsoft did not understand a request of this program. Please report this with the details.</source>
        <translation>Microsoft hat eine Anfrage dieses Programms nicht verstanden. Bitte melden Sie das mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>The message was changed in the mailbox meanwhile.</source>
        <translation>Die E-Mail wurde inzwischen im Postfach geändert.</translation>
    </message>
    <message>
        <source>The upload was ended by the server and has to begin again.</source>
        <translation>Der Server hat das Hochladen abgebrochen; es muss neu beginnen.</translation>
    </message>
    <message>
        <source>Slowed down by the server. The program waits and goes on by itself.</source>
        <translation>Der Server bremst. Das Programm wartet und macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s mail service had a fault. This is usually over after some minutes.</source>
        <translation>Beim Maildienst von Microsoft gab es eine Störung. Das ist meist nach einigen Minuten vorbei.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s mail service did not answer in time.</source>
        <translation>Der Maildienst von Microsoft hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The mailbox is full. Delete something or empty Deleted Items, then go on.</source>
        <translation>Das Postfach ist voll. Löschen Sie etwas, oder leeren Sie „Gelöschte Elemente“, und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a sign-in of its own. Check the proxy settings of this computer.</source>
        <translation>Der Proxy des Netzwerks verlangt eine eigene Anmeldung. Prüfen Sie die Proxy-Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>The prepared message was changed in the mailbox. It has not been sent.</source>
        <translation>Die vorbereitete E-Mail wurde im Postfach geändert. Sie wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the upload could not be understood.</source>
        <translation>Die Antwort des Servers auf das Hochladen war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s mail service gave an address for uploads that is not safe.</source>
        <translation>Der Maildienst von Microsoft hat zum Hochladen eine Adresse angegeben, die nicht sicher ist.</translation>
    </message>
</context>
<context>
    <name>sincerely::html</name>
    <message>
        <source>The HTML of this email is so broken that mail programs would show it differently. Check it for tags that are closed in the wrong order.</source>
        <translation>Das HTML dieser E-Mail ist so beschädigt, dass Mailprogramme es verschieden zeigen würden. Suchen Sie nach Tags, die in der falschen Reihenfolge geschlossen werden.</translation>
    </message>
    <message>
        <source>The HTML of this email has so many levels inside each other that mail programs could not show it. Check it for tags that are never closed.</source>
        <translation>Das HTML dieser E-Mail ist so tief verschachtelt, dass Mailprogramme es nicht zeigen könnten. Suchen Sie nach Tags, die nie geschlossen werden.</translation>
    </message>
    <message>
        <source>The HTML of this email is larger than 1 MB. Mail programs cut such emails off. Put pictures beside the text instead of into it.</source>
        <translation>Das HTML dieser E-Mail ist größer als 1 MB. Mailprogramme schneiden solche E-Mails ab. Setzen Sie Bilder neben den Text statt hinein.</translation>
    </message>
</context>
<context>
    <name>sincerely::letter::Links</name>
    <message>
        <source>Enter the address that the link leads to.</source>
        <translation>Geben Sie die Adresse ein, zu der der Link führt.</translation>
    </message>
    <message>
        <source>An address has no blanks. Write %20 where one is needed.</source>
        <translation>Eine Adresse hat keine Leerzeichen. Schreiben Sie %20, wo eines nötig ist.</translation>
    </message>
    <message>
        <source>This is no address of a web page, an email address or a telephone number. Write for example example.com, ada@example.com or tel:+441234567.</source>
        <translation>Das ist keine Adresse einer Webseite, keine E-Mail-Adresse und keine Telefonnummer. Schreiben Sie zum Beispiel example.com, ada@example.com oder tel:+441234567.</translation>
    </message>
</context>
<context>
    <name>sincerely::merge::Mistakes</name>
    <message>
        <source>This is not readable as text here. Save the template with the encoding UTF-8 and open it again.</source>
        <translation>Das hier lässt sich nicht als Text lesen. Speichern Sie die Vorlage mit der Zeichenkodierung UTF-8, und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is never closed. Put }} after the name of the field.</source>
        <translation>„%1“ wird nie geschlossen. Setzen Sie }} hinter den Namen des Platzhalters.</translation>
    </message>
    <message>
        <source>“%1” begins with only one brace. Write %2.</source>
        <translation>„%1“ beginnt mit nur einer geschweiften Klammer. Schreiben Sie %2.</translation>
    </message>
    <message>
        <source>A merge field has two braces on each side, not three. Write %1.</source>
        <translation>Ein Platzhalter hat auf jeder Seite zwei geschweifte Klammern, nicht drei. Schreiben Sie %1.</translation>
    </message>
    <message>
        <source>There is nothing between {{ and }}. Write the name of a column there, for example {{First name}}.</source>
        <translation>Zwischen {{ und }} steht nichts. Schreiben Sie den Namen einer Spalte hinein, zum Beispiel {{First name}}.</translation>
    </message>
    <message>
        <source>“%1” has no name. Begin with the name of a column, for example {{First name|there}}.</source>
        <translation>„%1“ hat keinen Namen. Beginnen Sie mit dem Namen einer Spalte, zum Beispiel {{First name|there}}.</translation>
    </message>
    <message>
        <source>The personal touch cannot have a format. Write {{Personal touch}}.</source>
        <translation>Die persönlichen Worte können kein Format haben. Schreiben Sie {{Personal touch}}.</translation>
    </message>
    <message>
        <source>“%1” is not known. A template can hold fields such as {{First name}} and conditions such as {{#if Phone}} … {{else}} … {{/if}}.</source>
        <translation>„%1“ ist nicht bekannt. In einer Vorlage können Platzhalter wie {{First name}} stehen und Bedingungen wie {{#if Phone}} … {{else}} … {{/if}}.</translation>
    </message>
    <message>
        <source>{{else}} takes no condition of its own. Write {{else}}{{#if …}} … {{/if}}{{/if}} instead.</source>
        <translation>{{else}} hat keine eigene Bedingung. Schreiben Sie stattdessen {{else}}{{#if …}} … {{/if}}{{/if}}.</translation>
    </message>
    <message>
        <source>{{#if}} has no condition. Write for example {{#if Phone}} or {{#if Country = France}}.</source>
        <translation>{{#if}} hat keine Bedingung. Schreiben Sie zum Beispiel {{#if Phone}} oder {{#if Country = France}}.</translation>
    </message>
    <message>
        <source>“%1” does not say which column to compare. Write for example {{#if Country = France}}.</source>
        <translation>„%1“ sagt nicht, welche Spalte verglichen wird. Schreiben Sie zum Beispiel {{#if Country = France}}.</translation>
    </message>
    <message>
        <source>“%1” has nothing to compare with. Write the value after the sign, as in {{#if Country = France}}, or only the column, as in {{#if Country}}, to ask whether it is filled.</source>
        <translation>„%1“ hat nichts zum Vergleichen. Schreiben Sie den Wert hinter das Zeichen, wie in {{#if Country = France}}, oder nur die Spalte, wie in {{#if Country}}, um zu fragen, ob sie ausgefüllt ist.</translation>
    </message>
    <message>
        <source>“%1” compares in a way that is not known. Conditions can ask for = (is) and != (is not).</source>
        <translation>„%1“ vergleicht auf eine Weise, die nicht bekannt ist. Bedingungen können mit = (ist) und != (ist nicht) fragen.</translation>
    </message>
    <message>
        <source>“%1” makes more than one comparison. Put one condition inside the other, or put the value in quotation marks if it is all one value.</source>
        <translation>„%1“ vergleicht mehr als einmal. Setzen Sie eine Bedingung in die andere, oder setzen Sie den Wert in Anführungszeichen, wenn alles ein einziger Wert ist.</translation>
    </message>
    <message>
        <source>“%1” is never closed. Put {{/if}} where the condition ends.</source>
        <translation>„%1“ wird nie geschlossen. Setzen Sie {{/if}} dorthin, wo die Bedingung endet.</translation>
    </message>
    <message>
        <source>This {{else}} belongs to no condition. Put {{#if …}} before it, or remove it.</source>
        <translation>Dieses {{else}} gehört zu keiner Bedingung. Setzen Sie {{#if …}} davor, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>This condition has an {{else}} already. Remove one of the two.</source>
        <translation>Diese Bedingung hat schon ein {{else}}. Entfernen Sie eines der beiden.</translation>
    </message>
    <message>
        <source>This {{/if}} closes nothing. Put {{#if …}} before it, or remove it.</source>
        <translation>Dieses {{/if}} schließt nichts. Setzen Sie {{#if …}} davor, oder entfernen Sie es.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n conditions are inside each other here. Take some of them apart.</source>
        <translation>
            <numerusform>Hier ist mehr als %n Bedingung ineinander verschachtelt. Nehmen Sie einige auseinander.</numerusform>
            <numerusform>Hier sind mehr als %n Bedingungen ineinander verschachtelt. Nehmen Sie einige auseinander.</numerusform>
        </translation>
    </message>
    <message>
        <source>Formatting begins or ends in the middle of “%1”. Format the whole field alike, or type it anew.</source>
        <translation>Die Formatierung beginnt oder endet mitten in „%1“. Formatieren Sie den ganzen Platzhalter gleich, oder tippen Sie ihn neu.</translation>
    </message>
    <message>
        <source>“%1” stands in an HTML attribute without quotation marks. Put quotation marks around the whole value, as in width=&quot;%1&quot;.</source>
        <translation>„%1“ steht in einem HTML-Attribut ohne Anführungszeichen. Setzen Sie den ganzen Wert in Anführungszeichen, wie in width=&quot;%1&quot;.</translation>
    </message>
    <message>
        <source>“%1” stands inside an HTML tag, where only the value of an attribute can be filled in. Move it into the text or into a quoted value.</source>
        <translation>„%1“ steht in einem HTML-Tag, wo sich nur der Wert eines Attributs ausfüllen lässt. Verschieben Sie es in den Text oder in einen Wert mit Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” stands inside a style sheet or a script, where nothing can be filled in. Move it into the text.</source>
        <translation>„%1“ steht in einem Stylesheet oder Skript, wo sich nichts ausfüllen lässt. Verschieben Sie es in den Text.</translation>
    </message>
    <message>
        <source>“%1” stands inside an HTML comment (&lt;!-- … --&gt;), where nothing can be filled in. Remove it or move it into the text.</source>
        <translation>„%1“ steht in einem HTML-Kommentar (&lt;!-- … --&gt;), wo sich nichts ausfüllen lässt. Entfernen Sie es, oder verschieben Sie es in den Text.</translation>
    </message>
    <message>
        <source>The condition that ends with “%1” cuts an HTML tag or its value in two. Put whole tags, or whole values, between {{#if …}} and {{/if}}.</source>
        <translation>Die Bedingung, die mit „%1“ endet, schneidet ein HTML-Tag oder seinen Wert entzwei. Setzen Sie ganze Tags oder ganze Werte zwischen {{#if …}} und {{/if}}.</translation>
    </message>
    <message>
        <source>The recipient list has no column “%1”. Rename the field or add the column.</source>
        <translation>Die Empfängerliste hat keine Spalte „%1“. Benennen Sie den Platzhalter um, oder fügen Sie die Spalte hinzu.</translation>
    </message>
    <message>
        <source>The recipient list has no column “%1”. Did you mean “%2”?</source>
        <translation>Die Empfängerliste hat keine Spalte „%1“. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>The format “%1” in “%2” is not understood. For dates write for example d MMMM yyyy, for numbers 0.00 or #,##0.</source>
        <translation>Das Format „%1“ in „%2“ ist nicht zu verstehen. Schreiben Sie für ein Datum zum Beispiel d. MMMM yyyy, für Zahlen 0.00 oder #,##0.</translation>
    </message>
</context>
<context>
    <name>sincerely::providers</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>This version of Sincerely does not know the kind of account “%1”.</source>
        <translation>Diese Version von Sincerely kennt die Kontoart „%1“ nicht.</translation>
    </message>
</context>
<context>
    <name>sincerely::spelling::Speller</name>
    <message>
        <source>There is no dictionary for “%1” on this computer, so spelling is not checked.</source>
        <translation>Auf diesem Computer gibt es kein Wörterbuch für „%1“; darum wird die Rechtschreibung nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>sincerely::store</name>
    <message>
        <source>There is already an account named “%1”. Choose another name.</source>
        <translation>Es gibt schon ein Konto namens „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A campaign that is not finished still sends from this account.</source>
        <translation>Eine Kampagne, die noch nicht fertig ist, sendet von diesem Konto.</translation>
    </message>
    <message>
        <source>The stored email is not the one that was approved, so it is not sent.</source>
        <translation>Die gespeicherte E-Mail ist nicht die freigegebene; darum wird sie nicht gesendet.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then go on.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz, und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>The program’s data folder cannot be written to. Check its permissions.</source>
        <translation>In den Datenordner des Programms lässt sich nicht schreiben. Prüfen Sie seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The program’s data cannot be opened. Check that the data folder exists and can be written to.</source>
        <translation>Die Daten des Programms lassen sich nicht öffnen. Prüfen Sie, ob es den Datenordner gibt und ob sich darin schreiben lässt.</translation>
    </message>
    <message>
        <source>The program’s data is in use by another program. Close it, then try again.</source>
        <translation>Ein anderes Programm verwendet gerade die Daten des Programms. Schließen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk with the program’s data reports an error, or takes no more. Check it, then go on.</source>
        <translation>Der Datenträger mit den Daten des Programms meldet einen Fehler oder nimmt nichts mehr auf. Prüfen Sie ihn, und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>The program’s data is damaged. Restore it from a backup before going on.</source>
        <translation>Die Daten des Programms sind beschädigt. Stellen Sie sie aus einer Sicherung wieder her, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>The program’s data could not be read or written.</source>
        <translation>Die Daten des Programms ließen sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>The data folder lies on a drive that cannot keep the sending record safe. Choose a folder on this machine’s own disk.</source>
        <translation>Der Datenordner liegt auf einem Laufwerk, auf dem das Sendeprotokoll nicht sicher ist. Wählen Sie einen Ordner auf dem eigenen Datenträger dieses Computers.</translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of Sincerely. Install that version, or choose another data folder.</source>
        <translation>Der Datenordner stammt von einer neueren Version von Sincerely. Installieren Sie diese Version, oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>This email is on its way already; its approval stays as it is.</source>
        <translation>Diese E-Mail ist schon unterwegs; ihre Freigabe bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Taken back before it was sent.</source>
        <translation>Vor dem Senden zurückgenommen.</translation>
    </message>
    <message>
        <source>The sending record has changed meanwhile; nothing was done.</source>
        <translation>Das Sendeprotokoll hat sich inzwischen geändert; es wurde nichts getan.</translation>
    </message>
    <message>
        <source>The data folder “%1” cannot be made. Check its permissions.</source>
        <translation>Der Datenordner „%1“ lässt sich nicht anlegen. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The campaign was removed by another window of Sincerely while its emails were being prepared. Nothing was sent; start again.</source>
        <translation>Die Kampagne wurde in einem anderen Fenster von Sincerely entfernt, während ihre E-Mails vorbereitet wurden. Nichts wurde gesendet; beginnen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>sincerely::theme</name>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
</context>
</TS>
