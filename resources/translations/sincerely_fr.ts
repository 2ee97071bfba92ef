<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>main</name>
    <message>
        <source>Sincerely is running already, but its window does not answer. Wait a moment, or end it and start again.</source>
        <translation>Sincerely est déjà ouvert, mais sa fenêtre ne répond pas. Patientez un instant, ou fermez-le de force et relancez-le.</translation>
    </message>
    <message>
        <source>Keep the program’s data in this folder.</source>
        <translation>Conserver les données du programme dans ce dossier.</translation>
    </message>
</context>
<context>
    <name>sincerely::AboutDialog</name>
    <message>
        <source>About Sincerely</source>
        <translation>À propos de Sincerely</translation>
    </message>
    <message>
        <source>Personal email to many people, one by one, from your own mailbox. Everything stays on your machine: there is no server of ours and no tracking.</source>
        <translation>Des e-mails personnels à beaucoup de monde, un par un, depuis votre propre boîte mail. Tout reste sur votre ordinateur&#xa0;: nous n’avons aucun serveur et ne suivons personne.</translation>
    </message>
    <message>
        <source>Sincerely is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Sincerely est un logiciel libre, sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Lire la licence</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>The GNU General Public License. It is in English; a translation would not be binding.</source>
        <translation>La licence publique générale GNU. Elle est en anglais&#x202f;; une traduction n’aurait pas de valeur juridique.</translation>
    </message>
</context>
<context>
    <name>sincerely::AboutPane</name>
    <message>
        <source>What the list knows of this person</source>
        <translation>Ce que la liste sait de cette personne</translation>
    </message>
    <message>
        <source>Earlier emails</source>
        <translation>E-mails précédents</translation>
    </message>
    <message>
        <source>Earlier phrases</source>
        <translation>Phrases précédentes</translation>
    </message>
    <message>
        <source>Earlier phrases; Enter takes one for this email</source>
        <translation>Phrases précédentes&#x202f;; Entrée en reprend une pour cet e-mail</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>date and subject of an email</comment>
        <translation>%1&#xa0;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>date and phrase of an email</comment>
        <translation>%1&#xa0;: «&#x202f;%2&#x202f;»</translation>
    </message>
</context>
<context>
    <name>sincerely::AccountCard</name>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Opens Microsoft’s sign-in page in your browser</source>
        <translation>Ouvre la page de connexion de Microsoft dans votre navigateur</translation>
    </message>
    <message>
        <source>Asks whether it can send</source>
        <translation>Vérifie si l’envoi est possible</translation>
    </message>
    <message>
        <source>Shows the emails that were written</source>
        <translation>Affiche les e-mails écrits dans le dossier</translation>
    </message>
    <message>
        <source>What stands at the end of every letter from this account</source>
        <translation>Ce qui figure à la fin de chaque lettre envoyée depuis ce compte</translation>
    </message>
    <message>
        <source>Gives the account another name</source>
        <translation>Donne un autre nom au compte</translation>
    </message>
    <message>
        <source>Takes the account out of Sincerely</source>
        <translation>Retire le compte de Sincerely</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>text of a button, what it concerns</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Name of the account “%1”</source>
        <translation>Nom du compte «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Sends as %1</source>
        <translation>Expéditeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>an account: name, address, service, state</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation>Garder le compte</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>What emails from this account can be from</source>
        <translation>Adresses d’expéditeur possibles pour ce compte</translation>
    </message>
</context>
<context>
    <name>sincerely::AccountDesk</name>
    <message>
        <source>This account is not there any more.</source>
        <translation>Ce compte n’existe plus.</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>Il faut un nom pour le compte.</translation>
    </message>
    <message>
        <source>There is already an account named “%1”. Choose another name.</source>
        <translation>Il y a déjà un compte nommé «&#x202f;%1&#x202f;». Choisissez un autre nom.</translation>
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
        <translation>Bonjour,

Je souhaite envoyer des e-mails personnels depuis ma propre boîte mail Microsoft 365 avec le programme Sincerely. Notre organisation veut qu’un administrateur l’autorise d’abord. La page suivante montre ce que le programme demande et permet de l’autoriser pour toute notre organisation&#xa0;:

%1

Après votre accord, le navigateur dira peut-être qu’il ne peut pas joindre «&#x202f;localhost&#x202f;». C’est normal.

Le programme demande à lire mon profil (User.Read), à lire et écrire mes brouillons (Mail.ReadWrite) et à envoyer en mon nom (Mail.Send)&#x202f;; rien qui concerne les boîtes mail d’autres personnes. Sincerely fonctionne uniquement sur mon ordinateur et n’envoie rien à ses auteurs.

Son ID d’application (client) est %2.

Merci d’avance.</translation>
    </message>
    <message>
        <source>Hello,

I would like to send personal emails from my own Microsoft 365 mailbox with the program Sincerely, but Microsoft did not let me sign in:

%1

Microsoft’s details: %2
Application (client) id: %3

Could you have a look? Thank you.</source>
        <translation>Bonjour,

Je souhaite envoyer des e-mails personnels depuis ma propre boîte mail Microsoft 365 avec le programme Sincerely, mais Microsoft ne m’a pas permis de me connecter&#xa0;:

%1

Détails donnés par Microsoft&#xa0;: %2
ID d’application (client)&#xa0;: %3

Pourriez-vous y jeter un œil&#x202f;? Merci d’avance.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>details of an error</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Prêt à envoyer</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Cannot send now</source>
        <translation>Envoi impossible pour le moment</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>service of an account, how many campaigns use it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n campagne</numerusform>
            <numerusform>%n campagnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Signature: a picture</source>
        <translation>Signature&#xa0;: une image</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Signature&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove “%1”? Its sign-in is deleted from this computer, so this cannot be undone. The emails in the mailbox stay where they are.</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»&#x202f;? Sa connexion sera effacée de cet ordinateur, ce qui ne peut pas être annulé. Les e-mails de la boîte mail restent où ils sont.</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) will have no account.</source>
        <translation>
            <numerusform>%n campagne n’aura plus de compte.</numerusform>
            <numerusform>%n campagnes n’auront plus de compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation wants an administrator to allow Sincerely first. Forward this text to your administrator; when it is allowed, sign in again.</source>
        <translation>Votre organisation veut qu’un administrateur autorise d’abord Sincerely. Transférez ce texte à votre administrateur&#x202f;; une fois l’autorisation donnée, connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Microsoft did not give Sincerely all the rights that it needs to send. Sign in again and accept everything. If you are not asked, forward this text to your administrator.</source>
        <translation>Microsoft n’a pas accordé à Sincerely tous les droits nécessaires à l’envoi. Connectez-vous de nouveau et acceptez tout. Si rien ne vous est demandé, transférez ce texte à votre administrateur.</translation>
    </message>
    <message>
        <source>Please allow Sincerely for my mailbox</source>
        <translation>Demande d’autorisation de Sincerely pour ma boîte mail</translation>
    </message>
    <message>
        <source>Also as %1</source>
        <comment>other addresses</comment>
        <translation>Aussi en tant que %1</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>Utilisable</translation>
    </message>
    <message>
        <source>Replaced by the service</source>
        <translation>Remplacée par le service</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Pas encore essayée</translation>
    </message>
</context>
<context>
    <name>sincerely::Accounts</name>
    <message>
        <source>renaming of “%1”</source>
        <translation>renommage de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>change of a signature</source>
        <translation>modification d’une signature</translation>
    </message>
    <message>
        <source>Signature removed.</source>
        <translation>Signature supprimée.</translation>
    </message>
    <message>
        <source>Signature kept.</source>
        <translation>Signature enregistrée.</translation>
    </message>
    <message>
        <source>“%1” is being sent from this account. Pause it first, and choose another account for it.</source>
        <translation>«&#x202f;%1&#x202f;» est en cours d’envoi depuis ce compte. Mettez d’abord cette campagne en pause, puis choisissez-lui un autre compte.</translation>
    </message>
    <message>
        <source>removal of “%1”</source>
        <translation>suppression de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Account removed.</source>
        <translation>Compte supprimé.</translation>
    </message>
    <message>
        <source>The account stays, because its sign-in cannot be removed from the keychain. %1</source>
        <translation>Le compte reste, car sa connexion ne peut pas être retirée du trousseau. %1</translation>
    </message>
    <message>
        <source>“%1” is not finished and is sent from this account. Finish it, or choose another account for it first.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas terminée et est envoyée depuis ce compte. Terminez d’abord cette campagne, ou choisissez-lui un autre compte.</translation>
    </message>
    <message>
        <source>“%1” is among the addresses already.</source>
        <translation>«&#x202f;%1&#x202f;» fait déjà partie des adresses.</translation>
    </message>
    <message>
        <source>adding of “%1”</source>
        <translation>ajout de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Address removed.</source>
        <translation>Adresse supprimée.</translation>
    </message>
</context>
<context>
    <name>sincerely::AccountsPage</name>
    <message>
        <source>No account yet</source>
        <translation>Pas encore de compte</translation>
    </message>
    <message>
        <source>Emails are sent from your own mailbox. Sign in to it once with your browser; your password stays with Microsoft.</source>
        <translation>Les e-mails sont envoyés depuis votre propre boîte mail. Connectez-vous-y une fois avec votre navigateur&#x202f;; votre mot de passe reste chez Microsoft.</translation>
    </message>
    <message>
        <source>Sign in to Microsoft 365</source>
        <translation>Se connecter à Microsoft 365</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>The mailboxes that your emails are sent from.</source>
        <translation>Les boîtes mail depuis lesquelles vos e-mails sont envoyés.</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add Microsoft 365</source>
        <translation>Ajouter Microsoft 365</translation>
    </message>
    <message>
        <source>Signs in to a mailbox with your browser</source>
        <translation>Connecte une boîte mail avec votre navigateur</translation>
    </message>
    <message>
        <source>Writes emails into a folder instead of sending them</source>
        <translation>Écrit les e-mails dans un dossier au lieu de les envoyer</translation>
    </message>
    <message>
        <source>Check the account</source>
        <translation>Vérifier le compte</translation>
    </message>
    <message>
        <source>Sign in to the account again</source>
        <translation>Se reconnecter au compte</translation>
    </message>
    <message>
        <source>Rename the account</source>
        <translation>Renommer le compte</translation>
    </message>
    <message>
        <source>Write the signature of the account</source>
        <translation>Rédiger la signature du compte</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>“%1” is added.</source>
        <translation>«&#x202f;%1&#x202f;» est ajouté.</translation>
    </message>
    <message>
        <source>“%1” and its sign-in are removed.</source>
        <translation>«&#x202f;%1&#x202f;» et sa connexion sont supprimés.</translation>
    </message>
    <message>
        <source>“%1” is signed in.</source>
        <translation>«&#x202f;%1&#x202f;» est connecté.</translation>
    </message>
    <message>
        <source>“%1” is signed in again.</source>
        <translation>«&#x202f;%1&#x202f;» est reconnecté.</translation>
    </message>
    <message>
        <source>Back to sending</source>
        <translation>Revenir à l’envoi</translation>
    </message>
    <message>
        <source>Send “%1” from it</source>
        <translation>Envoyer «&#x202f;%1&#x202f;» depuis ce compte</translation>
    </message>
    <message>
        <source>Show the addresses of the account</source>
        <translation>Afficher les adresses du compte</translation>
    </message>
</context>
<context>
    <name>sincerely::AddPane</name>
    <message>
        <source>Addresses, or domains such as @example.com for everybody there</source>
        <translation>Des adresses, ou des domaines comme @example.com pour toutes leurs adresses</translation>
    </message>
    <message>
        <source>Addresses or domains</source>
        <translation>Adresses ou domaines</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>For yourself: “asked on the phone”; may stay empty</source>
        <translation>Pour vous&#xa0;: «&#x202f;demandé par téléphone&#x202f;»&#x202f;; peut rester vide</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel adding</source>
        <translation>Annuler l’ajout</translation>
    </message>
    <message>
        <source>Leaves the list as it is</source>
        <translation>Ne change rien à la liste</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Nobody writes to them from then on</source>
        <translation>Plus aucune campagne ne leur écrira</translation>
    </message>
    <message>
        <source>Add to the do-not-email list</source>
        <translation>Ajouter à la liste «&#x202f;Ne pas contacter&#x202f;»</translation>
    </message>
    <message>
        <source>Add addresses</source>
        <translation>Ajouter des adresses</translation>
    </message>
    <message>
        <source>Looking through the list…</source>
        <translation>Examen de la liste…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list already</source>
        <translation>
            <numerusform>%Ln déjà dans la liste</numerusform>
            <numerusform>%Ln déjà dans la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be used</source>
        <translation>
            <numerusform>%Ln inutilisable</numerusform>
            <numerusform>%Ln inutilisables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln</source>
        <translation>
            <numerusform>Ajouter (%Ln)</numerusform>
            <numerusform>Ajouter (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Et %Ln autre.</numerusform>
            <numerusform>Et %Ln autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::Address</name>
    <message>
        <source>“%1” has a dot too many before the @.</source>
        <translation>«&#x202f;%1&#x202f;» a un point de trop avant le @.</translation>
    </message>
    <message>
        <source>“%1” has a blank inside. An address has none.</source>
        <translation>«&#x202f;%1&#x202f;» contient un espace. Une adresse n’en a jamais.</translation>
    </message>
    <message>
        <source>“%1” has the character %2 before the @, which no address may have.</source>
        <translation>«&#x202f;%1&#x202f;» contient avant le @ le caractère %2, interdit dans une adresse.</translation>
    </message>
    <message>
        <source>“%1” has nothing before the @.</source>
        <translation>«&#x202f;%1&#x202f;» n’a rien avant le @.</translation>
    </message>
    <message>
        <source>“%1” has “%2” before the @. Most mail services cannot send there (it needs SMTPUTF8): ask for an address in plain letters.</source>
        <translation>«&#x202f;%1&#x202f;» contient «&#x202f;%2&#x202f;» avant le @. La plupart des services de messagerie ne peuvent pas y envoyer d’e-mail (il faut SMTPUTF8)&#xa0;: demandez une adresse sans accents ni lettres spéciales.</translation>
    </message>
    <message>
        <source>“%1” has more than 64 characters before the @.</source>
        <translation>«&#x202f;%1&#x202f;» a plus de 64 caractères avant le @.</translation>
    </message>
    <message>
        <source>“%1” has quotation marks that do not belong together.</source>
        <translation>«&#x202f;%1&#x202f;» contient des guillemets mal placés.</translation>
    </message>
    <message>
        <source>“%1” has nothing after the @.</source>
        <translation>«&#x202f;%1&#x202f;» n’a rien après le @.</translation>
    </message>
    <message>
        <source>“%1” has a network address instead of a domain.</source>
        <translation>«&#x202f;%1&#x202f;» contient une adresse réseau à la place d’un domaine.</translation>
    </message>
    <message>
        <source>“%1” has a _ after the @, which no domain may have.</source>
        <translation>«&#x202f;%1&#x202f;» contient un _ après le @, ce qui est interdit dans un domaine.</translation>
    </message>
    <message>
        <source>“%1” has a “%2” after the @. Is it meant to be a dot?</source>
        <translation>«&#x202f;%1&#x202f;» contient «&#x202f;%2&#x202f;» après le @. Est-ce un point&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” has a dot too many after the @.</source>
        <translation>«&#x202f;%1&#x202f;» a un point de trop après le @.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is not the name of a domain.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: «&#x202f;%2&#x202f;» n’est pas un nom de domaine.</translation>
    </message>
    <message>
        <source>“%1” lacks the ending of the domain, such as “.com”.</source>
        <translation>Il manque à «&#x202f;%1&#x202f;» la fin du domaine, par exemple «&#x202f;.com&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” has a number where the ending of the domain should be.</source>
        <translation>«&#x202f;%1&#x202f;» a un nombre là où le domaine devrait se terminer.</translation>
    </message>
    <message>
        <source>“%1” holds more than one address. Give each person a row of their own, or put the further addresses into a column called Cc.</source>
        <translation>«&#x202f;%1&#x202f;» contient plusieurs adresses. Donnez à chaque personne sa propre ligne, ou mettez les autres adresses dans une colonne nommée Cc.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Il n’y a pas d’adresse.</translation>
    </message>
    <message>
        <source>“%1” is not an address: it has no @.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse&#xa0;: il n’y a pas de @.</translation>
    </message>
    <message>
        <source>“%1” has more than one @.</source>
        <translation>«&#x202f;%1&#x202f;» contient plus d’un @.</translation>
    </message>
    <message>
        <source>“%1” is longer than an address may be (254 characters).</source>
        <translation>«&#x202f;%1&#x202f;» est trop long pour une adresse (254 caractères au plus).</translation>
    </message>
    <message>
        <source>“%1” has a &gt; without a &lt;.</source>
        <translation>«&#x202f;%1&#x202f;» a un &gt; sans &lt;.</translation>
    </message>
</context>
<context>
    <name>sincerely::AddressesPane</name>
    <message>
        <source>Another address</source>
        <translation>Une autre adresse</translation>
    </message>
    <message>
        <source>Another address, such as a shared mailbox</source>
        <translation>Une autre adresse, par exemple une boîte mail partagée</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the address</source>
        <translation>Ajouter l’adresse</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Close the addresses</source>
        <translation>Fermer les adresses</translation>
    </message>
    <message>
        <source>Addresses of “%1”</source>
        <translation>Adresses de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>You choose among them before you send. Not every organisation lets mail out from another address than the mailbox’s own, so a test email has to show it first.</source>
        <translation>Vous choisissez l’une d’elles avant l’envoi. Certaines organisations ne laissent partir que les e-mails de l’adresse propre à la boîte mail&#x202f;; un e-mail de test doit donc d’abord le montrer.</translation>
    </message>
    <message>
        <source>You choose among them before you send.</source>
        <translation>Vous choisissez l’une d’elles avant l’envoi.</translation>
    </message>
    <message>
        <source>The mailbox’s own</source>
        <translation>Celle de la boîte mail</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation>Signature de %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>sincerely::AdministratorPane</name>
    <message>
        <source>Text for your administrator</source>
        <translation>Texte pour votre administrateur</translation>
    </message>
    <message>
        <source>Write to the administrator</source>
        <translation>Écrire à l’administrateur</translation>
    </message>
    <message>
        <source>Opens your mail program with this text</source>
        <translation>Ouvre votre logiciel de messagerie avec ce texte</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Le texte est copié.</translation>
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
        <translation>«&#x202f;%1&#x202f;» est encore en rédaction. Ouvrez cette campagne dans la fenêtre pour la lancer.</translation>
    </message>
    <message>
        <source>It is not known whether the service keeps “%1” as the sender. Send a test email to yourself from the window first.</source>
        <translation>On ne sait pas si le service conserve «&#x202f;%1&#x202f;» comme expéditeur. Envoyez-vous d’abord un e-mail de test depuis la fenêtre.</translation>
    </message>
    <message>
        <source>The service replaces “%1” as the sender by the mailbox’s own address. Choose another address in the window.</source>
        <translation>Le service remplace l’expéditeur «&#x202f;%1&#x202f;» par l’adresse propre de la boîte aux lettres. Choisissez une autre adresse dans la fenêtre.</translation>
    </message>
</context>
<context>
    <name>sincerely::AttachmentFile</name>
    <message>
        <source>There is no file “%1”. Was it moved or renamed?</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» n’existe pas. A-t-il été déplacé ou renommé&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is a folder. Pack it into a ZIP file to attach it.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier. Compressez-le en ZIP pour le joindre.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and cannot be attached.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier ordinaire et ne peut pas être joint.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation>Impossible d’ouvrir «&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Impossible de lire «&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sincerely::AttachmentsStrip</name>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Joindre…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Files of each recipient</source>
        <translation>Fichiers propres à chaque destinataire</translation>
    </message>
    <message>
        <source>removal of “%1”</source>
        <translation>retrait de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>choice of the column with files</source>
        <translation>choix de la colonne des fichiers</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>No files of their own</source>
        <translation>Pas de fichiers individuels</translation>
    </message>
    <message>
        <source>One per recipient: “%1”</source>
        <translation>Un par destinataire&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1 in all: inside each message.</source>
        <translation>
            <numerusform>%Ln fichier, %1 en tout&#xa0;: dans chaque message.</numerusform>
            <numerusform>%Ln fichiers, %1 en tout&#xa0;: dans chaque message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1 in all: uploaded once for each message, which takes its time.</source>
        <translation>
            <numerusform>%Ln fichier, %1 en tout&#xa0;: transféré pour chaque message, ce qui prend du temps.</numerusform>
            <numerusform>%Ln fichiers, %1 en tout&#xa0;: transférés pour chaque message, ce qui prend du temps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::AwakeWhileSending</name>
    <message>
        <source>Emails are being sent</source>
        <translation>Des e-mails sont en cours d’envoi</translation>
    </message>
</context>
<context>
    <name>sincerely::BackgroundSending</name>
    <message>
        <source>Sincerely is sending “%1”</source>
        <translation>Sincerely envoie «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is paused</source>
        <translation>«&#x202f;%1&#x202f;» est en pause</translation>
    </message>
    <message>
        <source>“%1” is sent</source>
        <translation>«&#x202f;%1&#x202f;» est envoyée</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln email(s) sent.</source>
        <translation>
            <numerusform>L’e-mail a été envoyé.</numerusform>
            <numerusform>Les %Ln e-mails ont tous été envoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln email(s) sent. The results say why the others were not.</source>
        <translation>
            <numerusform>%1 e-mail sur %Ln envoyé. Les résultats indiquent pourquoi l’autre ne l’a pas été.</numerusform>
            <numerusform>E-mails envoyés&#xa0;: %1 sur %Ln. Les résultats indiquent pourquoi les autres ne l’ont pas été.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::BrowserPreview</name>
    <message>
        <source>The email could not be written for the browser. Is the disk full?</source>
        <translation>Impossible de préparer l’e-mail pour le navigateur. Le disque est-il plein&#x202f;?</translation>
    </message>
    <message>
        <source>No web browser could be opened.</source>
        <translation>Impossible d’ouvrir un navigateur web.</translation>
    </message>
</context>
<context>
    <name>sincerely::ButtonRow</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>sincerely::CampaignDesk</name>
    <message>
        <source>A campaign from the command line cannot be duplicated here.</source>
        <translation>Une campagne créée en ligne de commande ne peut pas être dupliquée ici.</translation>
    </message>
</context>
<context>
    <name>sincerely::CampaignDocument</name>
    <message>
        <source>attaching of files</source>
        <translation>ajout de pièces jointes</translation>
    </message>
    <message>
        <source>use of a saved list</source>
        <translation>choix d’une liste enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>import of %Ln recipient(s)</source>
        <translation>
            <numerusform>importation de %Ln destinataire</numerusform>
            <numerusform>importation de %Ln destinataires</numerusform>
        </translation>
    </message>
    <message>
        <source>choice of the From address</source>
        <translation>choix de l’adresse d’expéditeur</translation>
    </message>
</context>
<context>
    <name>sincerely::CampaignFrame</name>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>En rédaction</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>The letter needs a look</source>
        <translation>La lettre est à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln prêt</numerusform>
            <numerusform>%Ln prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left to review</source>
        <translation>
            <numerusform>%Ln encore à relire</numerusform>
            <numerusform>%Ln encore à relire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready to be sent</source>
        <translation>
            <numerusform>%Ln prêt à être envoyé</numerusform>
            <numerusform>%Ln prêts à être envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent or unknown</source>
        <translation>
            <numerusform>%Ln non envoyé ou incertain</numerusform>
            <numerusform>%Ln non envoyés ou incertains</numerusform>
        </translation>
    </message>
    <message>
        <source>Partly sent</source>
        <translation>Envoyée en partie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 to review</source>
        <translation>
            <numerusform>%Ln sur %1 à relire</numerusform>
            <numerusform>%Ln sur %1 à relire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln à relire</numerusform>
            <numerusform>%Ln à relire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::CampaignHeader</name>
    <message>
        <source>Name of the campaign</source>
        <translation>Nom de la campagne</translation>
    </message>
    <message>
        <source>Untitled campaign</source>
        <translation>Campagne sans titre</translation>
    </message>
    <message>
        <source>The account this campaign is sent from</source>
        <translation>Le compte depuis lequel cette campagne est envoyée</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Choisir un compte</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Comptes…</translation>
    </message>
</context>
<context>
    <name>sincerely::CampaignLock</name>
    <message>
        <source>This campaign is being sent by another window of Sincerely. Let it finish, or stop it there first.</source>
        <translation>Une autre fenêtre de Sincerely est en train d’envoyer cette campagne. Laissez-la finir, ou arrêtez d’abord l’envoi là-bas.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier des données.</translation>
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
        <translation>Appuyez sur Suppr pour le retirer</translation>
    </message>
    <message>
        <source>%1 (Delete removes it)</source>
        <translation>%1 (Suppr pour le retirer)</translation>
    </message>
</context>
<context>
    <name>sincerely::ChipEdit</name>
    <message>
        <source>Insert field</source>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <source>Insert condition</source>
        <translation>Insérer une condition</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Change field</source>
        <translation>Modifier le champ</translation>
    </message>
    <message>
        <source>Change condition</source>
        <translation>Modifier la condition</translation>
    </message>
    <message>
        <source>Two braces begin a field. End it with }} – otherwise everybody reads it as it stands here.</source>
        <translation>Deux accolades ouvrent un champ. Fermez-le avec }}, sinon tout le monde le lira tel quel.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Supprimer l’image</translation>
    </message>
    <message>
        <source>Change condition…</source>
        <translation>Modifier la condition…</translation>
    </message>
    <message>
        <source>Remove “otherwise”</source>
        <translation>Supprimer «&#x202f;sinon&#x202f;»</translation>
    </message>
    <message>
        <source>Remove condition, keep text</source>
        <translation>Supprimer la condition, garder le texte</translation>
    </message>
    <message>
        <source>Change field…</source>
        <translation>Modifier le champ…</translation>
    </message>
    <message>
        <source>Remove the place for the personal touch</source>
        <translation>Supprimer l’emplacement du mot personnel</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>Supprimer le champ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>Coller sans mise en forme</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Personal touch</source>
        <translation>Mot personnel</translation>
    </message>
    <message>
        <source>Condition…</source>
        <translation>Condition…</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>Nouveau champ «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>sincerely::ChipLabels</name>
    <message>
        <source>otherwise</source>
        <translation>sinon</translation>
    </message>
    <message>
        <source>otherwise:</source>
        <translation>sinon&#xa0;:</translation>
    </message>
    <message>
        <source>From here on for everybody else.</source>
        <translation>À partir d’ici, pour tous les autres.</translation>
    </message>
    <message>
        <source>end</source>
        <comment>of a condition</comment>
        <translation>fin</translation>
    </message>
    <message>
        <source>end of the condition.</source>
        <translation>fin de la condition.</translation>
    </message>
    <message>
        <source>From here on for everybody again.</source>
        <translation>À partir d’ici, de nouveau pour tout le monde.</translation>
    </message>
    <message>
        <source>picture without a description</source>
        <translation>image sans description</translation>
    </message>
    <message>
        <source>picture: %1</source>
        <translation>image&#xa0;: %1</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>champ %1</translation>
    </message>
    <message>
        <source>Filled with “%1” of each recipient. If there is nothing, the email is held back.</source>
        <translation>Rempli avec «&#x202f;%1&#x202f;» pour chaque destinataire. Si c’est vide, l’e-mail est retenu.</translation>
    </message>
    <message>
        <source>field %1, otherwise nothing</source>
        <translation>champ %1, sinon rien</translation>
    </message>
    <message>
        <source>Filled with “%1” of each recipient. If there is nothing, it is left out.</source>
        <translation>Rempli avec «&#x202f;%1&#x202f;» pour chaque destinataire. Si c’est vide, le champ est omis.</translation>
    </message>
    <message>
        <source>field %1, otherwise %2</source>
        <translation>champ %1, sinon %2</translation>
    </message>
    <message>
        <source>Filled with “%1” of each recipient. If there is nothing, “%2” is written.</source>
        <translation>Rempli avec «&#x202f;%1&#x202f;» pour chaque destinataire. Si c’est vide, «&#x202f;%2&#x202f;» est écrit à la place.</translation>
    </message>
    <message>
        <source>Written as %1.</source>
        <comment>format of a date or number</comment>
        <translation>Présenté ainsi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>(there is no such column)</source>
        <translation>(cette colonne n’existe pas)</translation>
    </message>
    <message>
        <source>Personal touch</source>
        <translation>Mot personnel</translation>
    </message>
    <message>
        <source>place for the personal touch</source>
        <translation>emplacement du mot personnel</translation>
    </message>
    <message>
        <source>Here stands what you write to each person in the review.</source>
        <translation>Ici viendra ce que vous écrirez à chaque personne pendant la relecture.</translation>
    </message>
    <message>
        <source>if %1 is filled</source>
        <translation>si %1 est renseigné</translation>
    </message>
    <message>
        <source>if %1 is %2</source>
        <translation>si %1 est %2</translation>
    </message>
    <message>
        <source>if %1 is not %2</source>
        <translation>si %1 n’est pas %2</translation>
    </message>
    <message>
        <source>only %1:</source>
        <comment>for instance: only if Country is France:</comment>
        <translation>seulement %1&#xa0;:</translation>
    </message>
    <message>
        <source>From here on only for some. Press Enter to change the condition.</source>
        <translation>À partir d’ici, seulement pour certains. Appuyez sur Entrée pour modifier la condition.</translation>
    </message>
</context>
<context>
    <name>sincerely::ClosingQuestion</name>
    <message>
        <source>Emails are being sent</source>
        <translation>Des e-mails sont en cours d’envoi</translation>
    </message>
    <message>
        <source>“%1” is being sent.</source>
        <translation>«&#x202f;%1&#x202f;» est en cours d’envoi.</translation>
    </message>
    <message>
        <source>It can go on without the window, and you are told when it is finished. Or pause it now, and go on with the next start: nobody gets an email twice.</source>
        <translation>L’envoi peut continuer sans la fenêtre&#x202f;; un message vous préviendra quand il sera terminé. Ou bien mettez-le en pause et reprenez-le au prochain démarrage&#xa0;: personne ne recevra deux fois le même e-mail.</translation>
    </message>
    <message>
        <source>It needs the window to go on. If you close it now, it pauses between two emails, and goes on with the next start: nobody gets an email twice.</source>
        <translation>L’envoi a besoin de la fenêtre pour continuer. Si vous la fermez maintenant, il s’interrompt entre deux e-mails et reprend au prochain démarrage&#xa0;: personne ne recevra deux fois le même e-mail.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Mettre en pause et fermer</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Continuer l’envoi</translation>
    </message>
</context>
<context>
    <name>sincerely::ColumnCommand</name>
    <message>
        <source>adding of the column “%1”</source>
        <translation>ajout de la colonne «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>renaming of the column “%1”</source>
        <translation>renommage de la colonne «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>sincerely::Columns</name>
    <message>
        <source>There is no column “%1”. The columns are: %2.</source>
        <translation>Il n’y a pas de colonne «&#x202f;%1&#x202f;». Les colonnes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No column looks like the one with the addresses, such as “Email”. Say which one it is. The columns are: %1.</source>
        <translation>Aucune colonne ne semble contenir les adresses, comme «&#x202f;E-mail&#x202f;». Indiquez laquelle. Les colonnes sont&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::ComparePane</name>
    <message>
        <source>As the letter gives it</source>
        <translation>Tel que la lettre le donne</translation>
    </message>
    <message>
        <source>As you edited it</source>
        <translation>Tel que vous l’avez modifié</translation>
    </message>
    <message>
        <source>Back to the email</source>
        <translation>Revenir à l’e-mail</translation>
    </message>
</context>
<context>
    <name>sincerely::ComposedMessage</name>
    <message>
        <source>An email has no usable id of its own and cannot be composed.</source>
        <translation>Un e-mail n’a pas d’identifiant utilisable et ne peut pas être composé.</translation>
    </message>
    <message>
        <source>The email could not be written: %1</source>
        <translation>Impossible d’écrire l’e-mail&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sincerely::ConditionDialog</name>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>The &amp;others read something else</source>
        <translation>Les a&amp;utres lisent un autre texte</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Seulement si</translation>
    </message>
    <message>
        <source>Only if this column</source>
        <translation>Seulement si cette colonne</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Mode de comparaison</translation>
    </message>
    <message>
        <source>is filled</source>
        <translation>est renseigné</translation>
    </message>
    <message>
        <source>is</source>
        <comment>a column is a value</comment>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>a column is not a value</comment>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>&amp;Remove condition, keep text</source>
        <translation>Su&amp;pprimer la condition, garder le texte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insérer</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Choose a column and what it has to be.</source>
        <translation>Choisissez une colonne et ce qu’elle doit contenir.</translation>
    </message>
    <message>
        <source>Only people who have something in “%1” get this text.</source>
        <translation>Seules les personnes qui ont quelque chose dans «&#x202f;%1&#x202f;» reçoivent ce texte.</translation>
    </message>
    <message>
        <source>Only people whose “%1” is “%2” get this text.</source>
        <translation>Seules les personnes dont «&#x202f;%1&#x202f;» est «&#x202f;%2&#x202f;» reçoivent ce texte.</translation>
    </message>
    <message>
        <source>Only people whose “%1” is something else than “%2” get this text.</source>
        <translation>Seules les personnes dont «&#x202f;%1&#x202f;» n’est pas «&#x202f;%2&#x202f;» reçoivent ce texte.</translation>
    </message>
</context>
<context>
    <name>sincerely::CsvReader</name>
    <message>
        <source>This character cannot separate columns. Choose a comma, a semicolon, a tabulator or |.</source>
        <translation>Ce caractère ne peut pas séparer des colonnes. Choisissez une virgule, un point-virgule, une tabulation ou |.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as %2: it holds bytes that mean nothing there. Choose another encoding.</source>
        <translation>Impossible de lire «&#x202f;%1&#x202f;» en %2&#xa0;: il contient des octets qui n’y ont pas de sens. Choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” holds a zero byte, which no text has. The file is damaged, or its encoding is not %3: choose another one, for example UTF-16.</source>
        <translation>La ligne %1 de «&#x202f;%2&#x202f;» contient un octet nul, qu’aucun texte ne contient. Le fichier est endommagé, ou son encodage n’est pas %3&#xa0;: choisissez-en un autre, par exemple UTF-16.</translation>
    </message>
    <message>
        <source>The quotation mark that opens a value in line %1 of “%2” is never closed. Close it, or write it twice if it belongs to the value.</source>
        <translation>Le guillemet qui ouvre une valeur à la ligne %1 de «&#x202f;%2&#x202f;» n’est jamais fermé. Fermez-le, ou doublez-le s’il fait partie de la valeur.</translation>
    </message>
    <message>
        <source>What begins in line %1 of “%2” is too large for one row. Most likely a quotation mark there is never closed.</source>
        <translation>Ce qui commence à la ligne %1 de «&#x202f;%2&#x202f;» est trop long pour une seule ligne de la liste. Le plus souvent, un guillemet n’y est pas fermé.</translation>
    </message>
    <message>
        <source>“%1” does not say how its letters are written; it is read as Windows-1252. Look whether accents are right.</source>
        <translation>«&#x202f;%1&#x202f;» n’indique pas son encodage&#x202f;; il est lu en Windows-1252. Vérifiez que les accents sont corrects.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known here. Choose UTF-8, UTF-16 or Windows-1252.</source>
        <translation>L’encodage «&#x202f;%1&#x202f;» n’est pas reconnu ici. Choisissez UTF-8, UTF-16 ou Windows-1252.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: %2</source>
        <translation>Impossible de lire «&#x202f;%1&#x202f;» jusqu’au bout&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” could not be read a second time: %2</source>
        <translation>Impossible de lire «&#x202f;%1&#x202f;» une seconde fois&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file “%1” does not exist. Was it moved or renamed?</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» n’existe pas. A-t-il été déplacé ou renommé&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a CSV file in it.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier. Choisissez-y un fichier CSV.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation>Impossible d’ouvrir «&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sincerely::Decision</name>
    <message>
        <source>you said that it was sent</source>
        <translation>vous avez indiqué qu’il a été envoyé</translation>
    </message>
    <message>
        <source>you asked to send it again</source>
        <translation>vous avez demandé de le renvoyer</translation>
    </message>
    <message>
        <source>You left it as it is.</source>
        <translation>Vous avez choisi de n’y rien changer.</translation>
    </message>
    <message>
        <source>The email to %1 is not unknown; it is “%2”.</source>
        <translation>L’e-mail à %1 n’est pas incertain&#x202f;; il est «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The campaign has no recipient %1.</source>
        <translation>La campagne n’a pas de destinataire %1.</translation>
    </message>
</context>
<context>
    <name>sincerely::Delivery</name>
    <message>
        <source>accepted by the service</source>
        <translation>accepté par le service</translation>
    </message>
</context>
<context>
    <name>sincerely::DesignPane</name>
    <message>
        <source>How the design is edited</source>
        <translation>Manière de modifier la maquette</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>The words of the design alone</source>
        <translation>Seulement les mots de la maquette</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The HTML of the design</source>
        <translation>Le code HTML de la maquette</translation>
    </message>
    <message>
        <source>Texts of the design</source>
        <translation>Textes de la maquette</translation>
    </message>
    <message>
        <source>Source of the design</source>
        <translation>Source de la maquette</translation>
    </message>
</context>
<context>
    <name>sincerely::DesignTextsEditor</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>This design has no text of its own. Its words are in its pictures.</source>
        <translation>Cette maquette ne contient pas de texte. Ses mots sont dans ses images.</translation>
    </message>
    <message>
        <source>Texts of the design</source>
        <translation>Textes de la maquette</translation>
    </message>
</context>
<context>
    <name>sincerely::Dictionary</name>
    <message>
        <source>The dictionary for “%1” is damaged. Install it again, or choose another language for spelling.</source>
        <translation>Le dictionnaire «&#x202f;%1&#x202f;» est endommagé. Réinstallez-le, ou choisissez une autre langue pour l’orthographe.</translation>
    </message>
    <message>
        <source>The dictionary for “%1” cannot be read: %2</source>
        <translation>Impossible de lire le dictionnaire «&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The dictionary for “%1” is written in %2, which this system cannot read. Install one in UTF-8, or choose another language for spelling.</source>
        <translation>Le dictionnaire «&#x202f;%1&#x202f;» est encodé en %2, que ce système ne sait pas lire. Installez-en un en UTF-8, ou choisissez une autre langue pour l’orthographe.</translation>
    </message>
</context>
<context>
    <name>sincerely::DoNotEmail</name>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>This address is on the do-not-email list.</source>
        <translation>Cette adresse est dans la liste «&#x202f;Ne pas contacter&#x202f;».</translation>
    </message>
    <message>
        <source>Somebody in Cc or Bcc is on the do-not-email list.</source>
        <translation>Quelqu’un en Cc ou en Cci est dans la liste «&#x202f;Ne pas contacter&#x202f;».</translation>
    </message>
    <message>
        <source>This address has come to be on the do-not-email list, but an earlier attempt to send the email had no clear answer. Look in your mailbox, then say whether it was sent.</source>
        <translation>Cette adresse a été ajoutée à la liste «&#x202f;Ne pas contacter&#x202f;», mais une première tentative d’envoi est restée sans réponse claire. Regardez dans votre boîte mail, puis indiquez si l’e-mail a été envoyé.</translation>
    </message>
    <message>
        <source>“%1” is on the do-not-email list already.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà dans la liste «&#x202f;Ne pas contacter&#x202f;».</translation>
    </message>
    <message>
        <source>All of them are on the do-not-email list already.</source>
        <translation>Toutes sont déjà dans la liste «&#x202f;Ne pas contacter&#x202f;».</translation>
    </message>
    <message>
        <source>adding to the do-not-email list</source>
        <translation>ajout à la liste «&#x202f;Ne pas contacter&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is on the do-not-email list now.</source>
        <translation>«&#x202f;%1&#x202f;» est maintenant dans la liste «&#x202f;Ne pas contacter&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) added to the do-not-email list.</source>
        <translation>
            <numerusform>%Ln adresse ajoutée à la liste «&#x202f;Ne pas contacter&#x202f;».</numerusform>
            <numerusform>%Ln adresses ajoutées à la liste «&#x202f;Ne pas contacter&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>removal from the do-not-email list</source>
        <translation>retrait de la liste «&#x202f;Ne pas contacter&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is off the do-not-email list.</source>
        <translation>«&#x202f;%1&#x202f;» n’est plus dans la liste «&#x202f;Ne pas contacter&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) taken off the do-not-email list.</source>
        <translation>
            <numerusform>%Ln adresse retirée de la liste «&#x202f;Ne pas contacter&#x202f;».</numerusform>
            <numerusform>%Ln adresses retirées de la liste «&#x202f;Ne pas contacter&#x202f;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::DoNotEmailModel</name>
    <message>
        <source>Everybody at %1</source>
        <translation>Tout le monde chez %1</translation>
    </message>
    <message>
        <source>Nobody at %1 is written to.</source>
        <translation>Personne chez %1 ne reçoit d’e-mail.</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Adresse ou domaine</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Date d’ajout</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
</context>
<context>
    <name>sincerely::DoNotEmailPage</name>
    <message>
        <source>Do not email</source>
        <translation>Ne pas contacter</translation>
    </message>
    <message>
        <source>No campaign writes to anybody here, whatever its list says.</source>
        <translation>Aucune campagne n’écrit à ces adresses, quoi que dise sa liste.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>Il n’y a encore personne dans la liste</translation>
    </message>
    <message>
        <source>Put whoever asks you not to write on it: an address, or a domain such as @example.com for everybody there.</source>
        <translation>Ajoutez-y les personnes qui vous demandent de ne plus leur écrire&#xa0;: une adresse, ou un domaine comme @example.com pour toutes ses adresses.</translation>
    </message>
    <message>
        <source>Add addresses…</source>
        <translation>Ajouter des adresses…</translation>
    </message>
    <message>
        <source>Look through the addresses</source>
        <translation>Examiner les adresses</translation>
    </message>
    <message>
        <source>is an address, too</source>
        <translation>est aussi une adresse</translation>
    </message>
    <message>
        <source>Import addresses…</source>
        <translation>Importer des adresses…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Paste addresses</source>
        <translation>Coller des adresses</translation>
    </message>
    <message>
        <source>Import addresses</source>
        <translation>Importer des adresses</translation>
    </message>
</context>
<context>
    <name>sincerely::EditCommand</name>
    <message>
        <source>editing of the email to %1</source>
        <translation>modification de l’e-mail à %1</translation>
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
        <translation>Mise en forme</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>Effacer la mise en forme</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Souligné</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>Couleur du texte</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Lien…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>%1; or type @</source>
        <translation>%1&#x202f;; ou tapez @</translation>
    </message>
    <message>
        <source>Place for the personal touch</source>
        <translation>Emplacement du mot personnel</translation>
    </message>
    <message>
        <source>Condition…</source>
        <translation>Condition…</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petite</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Huge</source>
        <translation>Très grande</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Where the text begins</source>
        <translation>Au début de la ligne</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>Centré</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>À droite</translation>
    </message>
    <message>
        <source>The place for the personal touch is in the letter already</source>
        <translation>L’emplacement du mot personnel est déjà dans la lettre</translation>
    </message>
    <message>
        <source>More formatting</source>
        <translation>Autres mises en forme</translation>
    </message>
</context>
<context>
    <name>sincerely::EntriesPane</name>
    <message>
        <source>Search the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre de tri</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>By address</source>
        <translation>Par adresse</translation>
    </message>
    <message>
        <source>Do not email</source>
        <translation>Ne pas contacter</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copier les adresses</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvée</numerusform>
            <numerusform>%Ln trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list</source>
        <translation>
            <numerusform>%Ln dans la liste</numerusform>
            <numerusform>%Ln dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the list is like “%1”.</source>
        <translation>Rien dans la liste ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>sincerely::FieldPopup</name>
    <message>
        <source>Merge field</source>
        <translation>Champ de fusion</translation>
    </message>
    <message>
        <source>Merge field %1</source>
        <translation>Champ de fusion %1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>If there is nothing</source>
        <translation>Si c’est vide</translation>
    </message>
    <message>
        <source>Hold the email back</source>
        <translation>Retenir l’e-mail</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omettre le champ</translation>
    </message>
    <message>
        <source>Write instead:</source>
        <translation>Écrire à la place&#xa0;:</translation>
    </message>
    <message>
        <source>What to write instead</source>
        <translation>Texte à écrire à la place</translation>
    </message>
    <message>
        <source>for instance: there</source>
        <translation>par exemple&#xa0;: à vous</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Own format</source>
        <translation>Format personnalisé</translation>
    </message>
    <message>
        <source>for instance: d MMMM yyyy, or 0.00</source>
        <translation>par exemple&#xa0;: d MMMM yyyy, ou 0.00</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>As it is in the list</source>
        <translation>Comme dans la liste</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>This is no format for dates or numbers.</source>
        <translation>Ce n’est pas un format de date ni de nombre.</translation>
    </message>
    <message>
        <source>Looks like this: %1</source>
        <translation>Résultat&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sincerely::FindingRow</name>
    <message>
        <source>%1: %2</source>
        <comment>text of a button, what it concerns</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sincerely::FolderMailbox</name>
    <message>
        <source>The disk with the folder “%1” is full. Make room on it, then go on.</source>
        <translation>Le disque où se trouve le dossier «&#x202f;%1&#x202f;» est plein. Libérez de la place, puis reprenez.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to. Change its permissions or choose another folder for this account.</source>
        <translation>Impossible d’écrire dans le dossier «&#x202f;%1&#x202f;». Modifiez ses droits d’accès ou choisissez un autre dossier pour ce compte.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Create it again, connect its drive, or choose another folder for this account.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» est introuvable. Recréez-le, branchez son disque, ou choisissez un autre dossier pour ce compte.</translation>
    </message>
    <message>
        <source>The email could not be written into the folder “%1”: %2</source>
        <translation>Impossible d’écrire l’e-mail dans le dossier «&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is already a file “%1”.</source>
        <translation>Il y a déjà un fichier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The prepared email is no longer in the folder.</source>
        <translation>L’e-mail préparé n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>This email is already in the folder, as “%1”. It is not written again.</source>
        <translation>Cet e-mail est déjà dans le dossier, sous le nom «&#x202f;%1&#x202f;». Il n’est pas écrit une seconde fois.</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Choose a folder for this account.</source>
        <translation>«&#x202f;%1&#x202f;» est un fichier, pas un dossier. Choisissez un dossier pour ce compte.</translation>
    </message>
    <message>
        <source>Other files already have the names that this email could have: “%1”.</source>
        <translation>D’autres fichiers portent déjà les noms que cet e-mail pourrait avoir&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>sincerely::FolderPane</name>
    <message>
        <source>Add the folder</source>
        <translation>Ajouter le dossier</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Emails are written into the folder as files instead of being sent: to try everything out, or for another program to send them.</source>
        <translation>Les e-mails sont écrits comme fichiers dans le dossier au lieu d’être envoyés&#xa0;: pour tout essayer, ou pour qu’un autre programme les envoie.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do not add a folder</source>
        <translation>Ne pas ajouter de dossier</translation>
    </message>
    <message>
        <source>Emails</source>
        <comment>name of a new folder</comment>
        <translation>E-mails</translation>
    </message>
</context>
<context>
    <name>sincerely::FolderPictureStore</name>
    <message>
        <source>The picture could not be kept in %1. Is there room, and may it be written?</source>
        <translation>Impossible de conserver l’image dans %1. Y a-t-il assez de place, et l’écriture y est-elle permise&#x202f;?</translation>
    </message>
</context>
<context>
    <name>sincerely::Gate</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>sincerely::HeaderField</name>
    <message>
        <source>A line break or a zero byte stands in “%1” of an email, where only one line of text may stand.</source>
        <translation>«&#x202f;%1&#x202f;» d’un e-mail contient un saut de ligne ou un octet nul, alors qu’il n’y a place que pour une ligne de texte.</translation>
    </message>
    <message>
        <source>“%1” is not an address that mail can be sent to.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse à laquelle on peut envoyer un e-mail.</translation>
    </message>
</context>
<context>
    <name>sincerely::HelpDesk</name>
    <message>
        <source>&amp;What is new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>What the program did</source>
        <translation>Ce que le programme a fait</translation>
    </message>
    <message>
        <source>Sincerely ended unexpectedly on %1. Nothing was sent twice, and what you typed is kept.</source>
        <translation>Sincerely s’est arrêté de façon inattendue le %1. Rien n’a été envoyé deux fois, et ce que vous avez saisi est conservé.</translation>
    </message>
    <message>
        <source>Sincerely ended unexpectedly last time. Nothing was sent twice, and what you typed is kept.</source>
        <translation>Sincerely s’est arrêté de façon inattendue la dernière fois. Rien n’a été envoyé deux fois, et ce que vous avez saisi est conservé.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Report of the unexpected end</source>
        <translation>Rapport sur l’arrêt inattendu</translation>
    </message>
    <message>
        <source>It stays on this machine. It says where the program was when it ended, and holds no email address and nothing you wrote. Whoever looks into the mistake can use it.</source>
        <translation>Il reste sur cet ordinateur. Il dit où en était le programme quand il s’est arrêté, et ne contient ni adresse ni rien de ce que vous avez écrit. Il sert à qui recherche l’erreur.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The report cannot be deleted. Look whether its folder may be written: %1</source>
        <translation>Le rapport ne peut pas être supprimé. Vérifiez qu’il est permis d’écrire dans son dossier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Report deleted.</source>
        <translation>Rapport supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sincerely is now version %1.</source>
        <translation>Sincerely est maintenant en version %1.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>This is version %1.</source>
        <translation>Voici la version %1.</translation>
    </message>
</context>
<context>
    <name>sincerely::HomePage</name>
    <message>
        <source>Write to many, one by one</source>
        <translation>Écrivez à tous, un par un</translation>
    </message>
    <message>
        <source>Everybody gets their own email, from your own mailbox, with a line you wrote for them.</source>
        <translation>Chacun reçoit son propre e-mail, depuis votre boîte mail, avec un mot que vous avez écrit pour lui.</translation>
    </message>
    <message>
        <source>Write one letter</source>
        <translation>Écrivez une lettre</translation>
    </message>
    <message>
        <source>With places for names, dates and whatever your list holds.</source>
        <translation>Avec des emplacements pour les noms, les dates et tout ce que contient votre liste.</translation>
    </message>
    <message>
        <source>Bring your list</source>
        <translation>Apportez votre liste</translation>
    </message>
    <message>
        <source>A spreadsheet or a CSV file. You see at once what is missing.</source>
        <translation>Une feuille de calcul ou un fichier CSV. Vous voyez aussitôt ce qui manque.</translation>
    </message>
    <message>
        <source>Add a line for each</source>
        <translation>Ajoutez un mot pour chacun</translation>
    </message>
    <message>
        <source>Look at every email exactly as it will be sent, then send.</source>
        <translation>Regardez chaque e-mail exactement comme il partira, puis envoyez.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>Begin with an empty letter</source>
        <translation>Commencer par une lettre vide</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Twelve invented people; the emails go into a folder, nothing leaves this machine</source>
        <translation>Douze personnes imaginaires&#x202f;; les e-mails vont dans un dossier, rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>The mailbox you send from</source>
        <translation>La boîte mail depuis laquelle vous envoyez</translation>
    </message>
</context>
<context>
    <name>sincerely::HttpClient</name>
    <message>
        <source>A file became shorter while it was being sent. Attach it again.</source>
        <translation>Un fichier est devenu plus court pendant l’envoi. Joignez-le de nouveau.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The server %1 does not accept connections at the moment. Try again later.</source>
        <translation>Le serveur %1 n’accepte pas de connexion pour le moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server %1 was not found. Check the internet connection.</source>
        <translation>Le serveur %1 est introuvable. Vérifiez la connexion Internet.</translation>
    </message>
    <message>
        <source>The server %1 could not be reached. Check the internet connection.</source>
        <translation>Impossible de joindre le serveur %1. Vérifiez la connexion Internet.</translation>
    </message>
    <message>
        <source>There is no network. Check the internet connection.</source>
        <translation>Il n’y a pas de réseau. Vérifiez la connexion Internet.</translation>
    </message>
    <message>
        <source>There is no network at the moment. Check the internet connection.</source>
        <translation>Il n’y a pas de réseau pour le moment. Vérifiez la connexion Internet.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: what answers there does not encrypt (TLS), or not in a way that is still safe, so nothing was sent. Check the address and its port, and ask your administrator whether something on the network answers in its place.</source>
        <translation>Impossible d’établir une connexion sûre avec %1&#xa0;: le serveur qui répond ne chiffre pas (TLS), ou plus de façon assez sûre. Rien n’a donc été envoyé. Vérifiez l’adresse et le port, et demandez à votre administrateur si autre chose répond à sa place sur le réseau.</translation>
    </message>
    <message>
        <source>The proxy server of this network does not accept connections. Check the proxy settings of the system.</source>
        <translation>Le serveur proxy de ce réseau n’accepte pas de connexion. Vérifiez les réglages de proxy du système.</translation>
    </message>
    <message>
        <source>The proxy server of this network was not found. Check the proxy settings of the system.</source>
        <translation>Le serveur proxy de ce réseau est introuvable. Vérifiez les réglages de proxy du système.</translation>
    </message>
    <message>
        <source>The proxy server of this network asks for a name and password, which Sincerely does not give. Ask your administrator for direct access to %1.</source>
        <translation>Le serveur proxy de ce réseau demande un nom et un mot de passe, que Sincerely ne fournit pas. Demandez à votre administrateur un accès direct à %1.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: its certificate cannot be trusted, so nothing was sent. Check the date of this computer, and ask your administrator whether the network inspects connections.</source>
        <translation>Impossible d’établir une connexion sûre avec %1&#xa0;: son certificat n’est pas digne de confiance. Rien n’a donc été envoyé. Vérifiez la date de cet ordinateur, et demandez à votre administrateur si le réseau inspecte les connexions.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time.</source>
        <translation>Le serveur %1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer came.</source>
        <translation>La connexion à %1 s’est interrompue avant la réponse.</translation>
    </message>
    <message>
        <source>Sincerely made a request that it must not send. Please report this.</source>
        <translation>Sincerely a voulu envoyer une requête interdite. Merci de nous le signaler.</translation>
    </message>
    <message>
        <source>The server&apos;s address is not a valid web address. It has to begin with https://.</source>
        <translation>L’adresse du serveur n’est pas une adresse web valide. Elle doit commencer par https://.</translation>
    </message>
    <message>
        <source>The server&apos;s address contains a user name or password. Remove it from the address.</source>
        <translation>L’adresse du serveur contient un nom d’utilisateur ou un mot de passe. Retirez-le de l’adresse.</translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted, so nothing was sent. Use an address that begins with https://.</source>
        <translation>La connexion à %1 ne serait pas chiffrée&#x202f;; rien n’a donc été envoyé. Utilisez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it is still there and that you may open it.</source>
        <translation>Impossible de lire le fichier %1. Vérifiez qu’il est toujours là et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>The file %1 has become shorter than it was. Attach it again.</source>
        <translation>Le fichier %1 est devenu plus court qu’il n’était. Joignez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>sincerely::ImportPane</name>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>The first row</source>
        <translation>La première ligne</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>These recipients</source>
        <translation>Ces destinataires</translation>
    </message>
    <message>
        <source>The first rows as they are understood</source>
        <translation>Les premières lignes, telles qu’elles sont comprises</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Leaves everything as it is</source>
        <translation>Ne change rien à ce qui existe</translation>
    </message>
    <message>
        <source>Take this list</source>
        <translation>Utiliser cette liste</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>replace those there are</source>
        <translation>remplacent les précédents</translation>
    </message>
    <message>
        <source>join those there are</source>
        <translation>s’ajoutent aux précédents</translation>
    </message>
    <message>
        <source>names the columns</source>
        <translation>nomme les colonnes</translation>
    </message>
    <message>
        <source>is a recipient, too</source>
        <translation>est aussi un destinataire</translation>
    </message>
    <message>
        <source>Found out: %1</source>
        <translation>Détecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Address column</source>
        <translation>Colonne des adresses</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s)</source>
        <translation>
            <numerusform>La première ligne</numerusform>
            <numerusform>Les %Ln premières lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::InfoBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>sincerely::Keychain</name>
    <message>
        <source>Unlock it and allow Sincerely to use it.</source>
        <translation>Déverrouillez-le et autorisez Sincerely à l’utiliser.</translation>
    </message>
    <message>
        <source>Unlock it, or install and start one: gnome-keyring or KWallet, and the library libsecret-1-0. Then log in to the system again.</source>
        <translation>Déverrouillez-le, ou installez-en un et démarrez-le&#xa0;: gnome-keyring ou KWallet, avec la bibliothèque libsecret-1-0. Puis ouvrez une nouvelle session du système.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>Le trousseau du système ne répond pas.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used.</source>
        <translation>Impossible d’utiliser le trousseau du système.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used, because Sincerely was started without the GLib event loop. Start it without the environment variable QT_NO_GLIB.</source>
        <translation>Impossible d’utiliser le trousseau du système, car Sincerely a été démarré sans la boucle d’événements GLib. Démarrez-le sans la variable d’environnement QT_NO_GLIB.</translation>
    </message>
    <message>
        <source>The stored sign-in is damaged. Sign in again.</source>
        <translation>La connexion enregistrée est endommagée. Connectez-vous de nouveau.</translation>
    </message>
</context>
<context>
    <name>sincerely::KeysOverview</name>
    <message>
        <source>Search actions and keys</source>
        <translation>Rechercher une action ou un raccourci</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Les actions et leurs raccourcis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action, its keys</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sincerely::KnownValues</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a column, what is in it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sincerely::Letter</name>
    <message>
        <source>The template “%1” is a folder, not a file.</source>
        <translation>Le modèle «&#x202f;%1&#x202f;» est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>The template “%1” cannot be opened: %2.</source>
        <translation>Impossible d’ouvrir le modèle «&#x202f;%1&#x202f;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The template “%1” is larger than 1 MB. Put large pictures beside it as files.</source>
        <translation>Le modèle «&#x202f;%1&#x202f;» dépasse 1 Mo. Mettez les grandes images à côté, dans des fichiers.</translation>
    </message>
    <message>
        <source>The template “%1” is not a text file.</source>
        <translation>Le modèle «&#x202f;%1&#x202f;» n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>The template “%1” is not in UTF-8. Save it as UTF-8, then try again.</source>
        <translation>Le modèle «&#x202f;%1&#x202f;» n’est pas en UTF-8. Enregistrez-le en UTF-8, puis réessayez.</translation>
    </message>
    <message>
        <source>The template “%1” has to be an .html or a .txt file.</source>
        <translation>Le modèle «&#x202f;%1&#x202f;» doit être un fichier .html ou .txt.</translation>
    </message>
    <message>
        <source>The template “%1” is empty.</source>
        <translation>Le modèle «&#x202f;%1&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>The template has no subject. Give it a &lt;title&gt;, or give the subject by --subject.</source>
        <translation>Le modèle n’a pas d’objet. Donnez-lui un &lt;title&gt;, ou indiquez l’objet avec --subject.</translation>
    </message>
    <message>
        <source>A plain-text template needs a subject. Give it by --subject.</source>
        <translation>Un modèle en texte brut a besoin d’un objet. Indiquez-le avec --subject.</translation>
    </message>
</context>
<context>
    <name>sincerely::LetterEditor</name>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Souligné</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>Couleur du texte</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Augmenter le retrait</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Diminuer le retrait</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>Effacer la mise en forme</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Supprimer le lien</translation>
    </message>
    <message>
        <source>Insert picture</source>
        <translation>Insérer une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg);;All files (*)</source>
        <translation>Images (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>Change picture</source>
        <translation>Modifier l’image</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Change link…</source>
        <translation>Modifier le lien…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) could not be taken along, because they are not on this computer. Save them as files, and drop those here.</source>
        <translation>
            <numerusform>%Ln image n’a pas pu être reprise, car elle n’est pas sur cet ordinateur. Enregistrez-la dans un fichier, puis déposez-le ici.</numerusform>
            <numerusform>%Ln images n’ont pas pu être reprises, car elles ne sont pas sur cet ordinateur. Enregistrez-les dans des fichiers, puis déposez-les ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::LetterExample</name>
    <message>
        <source>‹Personal touch›</source>
        <translation>‹Mot personnel›</translation>
    </message>
</context>
<context>
    <name>sincerely::LetterImport</name>
    <message>
        <source>The picture “%1” of the letter cannot be read.</source>
        <translation>Impossible de lire l’image «&#x202f;%1&#x202f;» de la lettre.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
</context>
<context>
    <name>sincerely::LetterPane</name>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>More about the letter</source>
        <translation>Autres actions pour la lettre</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Write your letter here. Type @ for a name from your list.</source>
        <translation>Écrivez votre lettre ici. Tapez @ pour un nom de votre liste.</translation>
    </message>
</context>
<context>
    <name>sincerely::LetterPictures</name>
    <message>
        <source>The picture “%1” of the template</source>
        <translation>L’image «&#x202f;%1&#x202f;» du modèle</translation>
    </message>
    <message>
        <source>The picture “%1” of the template is not a picture.</source>
        <translation>L’image «&#x202f;%1&#x202f;» du modèle n’est pas une image.</translation>
    </message>
</context>
<context>
    <name>sincerely::Library</name>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>Email folder</source>
        <translation>Dossier d’e-mails</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>renaming of “%1”</source>
        <translation>renommage de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>archiving of a campaign</source>
        <translation>archivage d’une campagne</translation>
    </message>
    <message>
        <source>return of a campaign</source>
        <translation>désarchivage d’une campagne</translation>
    </message>
    <message>
        <source>Campaign archived.</source>
        <translation>Campagne archivée.</translation>
    </message>
    <message>
        <source>Campaign taken out of the archive.</source>
        <translation>Campagne sortie des archives.</translation>
    </message>
    <message>
        <source>deletion of a campaign</source>
        <translation>suppression d’une campagne</translation>
    </message>
    <message>
        <source>Campaign deleted.</source>
        <translation>Campagne supprimée.</translation>
    </message>
    <message>
        <source>deletion of a template</source>
        <translation>suppression d’un modèle</translation>
    </message>
    <message>
        <source>Template deleted.</source>
        <translation>Modèle supprimé.</translation>
    </message>
    <message>
        <source>deletion of a list</source>
        <translation>suppression d’une liste</translation>
    </message>
    <message>
        <source>List deleted.</source>
        <translation>Liste supprimée.</translation>
    </message>
    <message>
        <source>making of the list “%1”</source>
        <translation>création de la liste «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is kept under Lists.</source>
        <translation>«&#x202f;%1&#x202f;» est enregistrée dans «&#x202f;Listes&#x202f;».</translation>
    </message>
</context>
<context>
    <name>sincerely::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Text of the link</source>
        <translation>Texte du lien</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Adresse du lien</translation>
    </message>
    <message>
        <source>example.com, ada@example.com or a field with {{</source>
        <translation>example.com, ada@example.com ou un champ avec {{</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Remove link</source>
        <translation>&amp;Supprimer le lien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insérer</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
</context>
<context>
    <name>sincerely::ListDelegate</name>
    <message>
        <source>Name of the list</source>
        <translation>Nom de la liste</translation>
    </message>
</context>
<context>
    <name>sincerely::ListDesk</name>
    <message>
        <source>The list “%1” cannot be written: %2.</source>
        <translation>Impossible d’écrire la liste «&#x202f;%1&#x202f;»&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>sincerely::ListFile</name>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation>Listes (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>sincerely::ListHeader</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Column %1 of “%2” has no name; it is called “%3” here.</source>
        <translation>La colonne %1 de «&#x202f;%2&#x202f;» n’a pas de nom&#x202f;; elle s’appelle ici «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>Two columns of “%1” are called “%2” (columns %3 and %4). Rename one of them, so that it is clear which one is meant.</source>
        <translation>Deux colonnes de «&#x202f;%1&#x202f;» s’appellent «&#x202f;%2&#x202f;» (colonnes %3 et %4). Renommez l’une d’elles, pour qu’on sache de laquelle il s’agit.</translation>
    </message>
</context>
<context>
    <name>sincerely::ListImport</name>
    <message>
        <source>What was pasted</source>
        <translation>Éléments collés</translation>
    </message>
</context>
<context>
    <name>sincerely::ListPane</name>
    <message>
        <source>People of the list</source>
        <translation>Personnes de la liste</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Rechercher dans cette liste</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Use in a new campaign</source>
        <translation>Utiliser dans une nouvelle campagne</translation>
    </message>
    <message>
        <source>Use in the open campaign</source>
        <translation>Utiliser dans la campagne ouverte</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Use in “%1”</source>
        <translation>Utiliser dans «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>modifiée le %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>used in %1</source>
        <translation>utilisée dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvée</numerusform>
            <numerusform>%Ln trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in this list yet.</source>
        <translation>Il n’y a encore personne dans cette liste.</translation>
    </message>
</context>
<context>
    <name>sincerely::ListReader</name>
    <message>
        <source>The file “%1” does not exist. Was it moved or renamed?</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» n’existe pas. A-t-il été déplacé ou renommé&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a list in it.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier. Choisissez-y une liste.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation>Impossible d’ouvrir «&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sincerely::ListRows</name>
    <message>
        <source>What stands above the names of the columns (row %1 of “%2”) is left out.</source>
        <translation>Ce qui se trouve au-dessus des noms de colonnes (ligne %1 de «&#x202f;%2&#x202f;») est laissé de côté.</translation>
    </message>
    <message>
        <source>“%1” has no row with names of columns; the column with the addresses is called “Email” here.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de ligne avec les noms de colonnes&#x202f;; la colonne des adresses s’appelle ici «&#x202f;Email&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is empty. A recipient list has the names of its columns in the first line and one person in each line below.</source>
        <translation>«&#x202f;%1&#x202f;» est vide. Une liste de destinataires a les noms de ses colonnes sur la première ligne, puis une personne par ligne.</translation>
    </message>
    <message>
        <source>“%1” has names of columns, but no row below them. Was the list saved completely?</source>
        <translation>«&#x202f;%1&#x202f;» a des noms de colonnes, mais aucune ligne en dessous. La liste a-t-elle été enregistrée en entier&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Line %1 has %n value(s) instead of %2. The row is left out.</source>
        <translation>
            <numerusform>La ligne %1 a %n valeur au lieu de %2. Elle est laissée de côté.</numerusform>
            <numerusform>La ligne %1 a %n valeurs au lieu de %2. Elle est laissée de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something stands beside the columns in %n row(s) of “%1” (first in row %2); it is left out.</source>
        <translation>
            <numerusform>Une ligne de «&#x202f;%1&#x202f;» (ligne %2) contient quelque chose à côté des colonnes&#x202f;; cela est laissé de côté.</numerusform>
            <numerusform>%Ln lignes de «&#x202f;%1&#x202f;» (d’abord la ligne %2) contiennent quelque chose à côté des colonnes&#x202f;; cela est laissé de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::ListShelf</name>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many people, when changed</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1, modifiée le %2</translation>
    </message>
</context>
<context>
    <name>sincerely::ListsPage</name>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>People kept for more than one campaign. Each campaign takes a copy.</source>
        <translation>Des personnes gardées pour plusieurs campagnes. Chaque campagne en prend une copie.</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>Pas encore de listes</translation>
    </message>
    <message>
        <source>Keep the people of a campaign for the next one (Recipients, “Keep this list for other campaigns”), or begin with a file.</source>
        <translation>Gardez les personnes d’une campagne pour la suivante (Destinataires, «&#x202f;Garder cette liste pour d’autres campagnes&#x202f;»), ou commencez avec un fichier.</translation>
    </message>
    <message>
        <source>New list from a file…</source>
        <translation>Nouvelle liste depuis un fichier…</translation>
    </message>
    <message>
        <source>New list from what was copied</source>
        <translation>Nouvelle liste depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>Supprimer la liste</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The list is written to “%1”.</source>
        <translation>La liste est enregistrée dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>New list from a file</source>
        <translation>Nouvelle liste depuis un fichier</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
</context>
<context>
    <name>sincerely::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind and text of a line of the log</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>sincerely::LogWindow</name>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Avertissements seuls</translation>
    </message>
    <message>
        <source>No line fits. Empty the search, or switch off “Warnings only”.</source>
        <translation>Aucune ligne ne convient. Videz la recherche, ou désactivez «&#x202f;Avertissements seuls&#x202f;».</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What the program did, newest last. It stays on this machine; addresses are shortened, secrets and what you write are left out.</source>
        <translation>Ce que le programme a fait, le plus récent en dernier. Il reste sur cet ordinateur&#x202f;; les adresses sont abrégées, les secrets et ce que vous écrivez n’y figurent pas.</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>La ligne choisie</translation>
    </message>
    <message>
        <source>Choose a line to read it here as a whole.</source>
        <translation>Choisissez une ligne pour la lire ici en entier.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>All lines that are shown</source>
        <translation>Toutes les lignes affichées</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The log cannot be written now. What is shown of this run is lost when the program ends. Look whether the disk is full.</source>
        <translation>Le journal ne peut pas être écrit pour l’instant. Ce qui est affiché de cette exécution sera perdu à la fin du programme. Vérifiez que le disque n’est pas plein.</translation>
    </message>
</context>
<context>
    <name>sincerely::LookOver</name>
    <message>
        <source>The name does not look like the address. Have the rows slipped?</source>
        <translation>Le nom ne ressemble pas à l’adresse. Y a-t-il un décalage entre les lignes&#x202f;?</translation>
    </message>
    <message>
        <source>The name is written all in capitals or all in small letters.</source>
        <translation>Le nom est écrit tout en majuscules ou tout en minuscules.</translation>
    </message>
    <message>
        <source>Neighbours have the same “%1”, where nearly everybody has another.</source>
        <translation>Des lignes voisines ont le même «&#x202f;%1&#x202f;», alors qu’il diffère chez presque tous les autres.</translation>
    </message>
    <message numerus="yes">
        <source>%n people get the same phrase: “%1”</source>
        <translation>
            <numerusform>%n personne reçoit la même phrase&#xa0;: «&#x202f;%1&#x202f;»</numerusform>
            <numerusform>%n personnes reçoivent la même phrase&#xa0;: «&#x202f;%1&#x202f;»</numerusform>
        </translation>
    </message>
    <message>
        <source>The phrase names “%1”, who is somebody else in the list.</source>
        <translation>La phrase mentionne «&#x202f;%1&#x202f;», qui est quelqu’un d’autre dans la liste.</translation>
    </message>
    <message>
        <source>The phrase has something left in it that was to be replaced.</source>
        <translation>Il reste dans la phrase un passage à remplacer.</translation>
    </message>
</context>
<context>
    <name>sincerely::LookOverPane</name>
    <message>
        <source>Worth a look</source>
        <translation>Mérite un coup d’œil</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln</source>
        <translation>
            <numerusform>Afficher</numerusform>
            <numerusform>Afficher les %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::MessageHeader</name>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cci</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Répondre à</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a line, its text</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sincerely::MessageList</name>
    <message>
        <source>All emails</source>
        <translation>Tous les e-mails</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyés</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Incertains</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>No email fits. Empty the search, or choose “All emails”.</source>
        <translation>Aucun e-mail ne correspond. Effacez la recherche, ou choisissez «&#x202f;Tous les e-mails&#x202f;».</translation>
    </message>
    <message>
        <source>Search emails</source>
        <translation>Rechercher un e-mail</translation>
    </message>
    <message>
        <source>Which emails are shown</source>
        <translation>E-mails affichés</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a state and how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Écartés</translation>
    </message>
</context>
<context>
    <name>sincerely::MessageMaker</name>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, ligne %2, colonne %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>The letter is empty.</source>
        <translation>La lettre est vide.</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>L’objet est vide.</translation>
    </message>
    <message>
        <source>The list has no column “%1” for attachments. Its columns are %2.</source>
        <translation>La liste n’a pas de colonne «&#x202f;%1&#x202f;» pour les pièces jointes. Ses colonnes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>“%1” has %2; this account takes files up to %3. Send a link to it instead.</source>
        <translation>«&#x202f;%1&#x202f;» fait %2&#x202f;; ce compte accepte des fichiers jusqu’à %3. Envoyez plutôt un lien.</translation>
    </message>
    <message>
        <source>A merge field stands in this email. Write what is meant in its place.</source>
        <translation>Cet e-mail contient un champ de fusion. Écrivez à sa place ce qu’il devait donner.</translation>
    </message>
    <message>
        <source>There is nothing to put in %1.</source>
        <translation>Il n’y a rien à mettre dans %1.</translation>
    </message>
    <message>
        <source>The personal touch is still to be written.</source>
        <translation>Le mot personnel reste à écrire.</translation>
    </message>
    <message>
        <source>What stands in %1 does not fit its place in the letter.</source>
        <translation>Ce qui se trouve dans %1 ne convient pas à sa place dans la lettre.</translation>
    </message>
</context>
<context>
    <name>sincerely::MessageParts</name>
    <message>
        <source>The picture “%1” in the letter has a name that cannot be sent. Insert it again.</source>
        <translation>L’image «&#x202f;%1&#x202f;» de la lettre a un nom qui ne peut pas être envoyé. Insérez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>sincerely::MessageReader</name>
    <message>
        <source>“%1” has changed since the email was approved. Put the old file back, or attach the new one and approve the email again.</source>
        <translation>«&#x202f;%1&#x202f;» a changé depuis que l’e-mail a été validé. Remettez l’ancien fichier, ou joignez le nouveau et validez l’e-mail de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is no longer in its place (%2). Put it back or take it out of the email.</source>
        <translation>«&#x202f;%1&#x202f;» n’est plus à sa place (%2). Remettez le fichier ou retirez-le de l’e-mail.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation>Impossible d’ouvrir «&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Impossible de lire «&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sincerely::MessageState</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Incertain</translation>
    </message>
</context>
<context>
    <name>sincerely::MessageTableModel</name>
    <message>
        <source>%1: %2 % uploaded</source>
        <comment>name of a file, number</comment>
        <translation>%1&#xa0;: %2&#xa0;% transférés</translation>
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
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Date d’envoi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>sincerely::MicrosoftForm</name>
    <message>
        <source>Microsoft cloud</source>
        <translation>Cloud Microsoft</translation>
    </message>
    <message>
        <source>Worldwide (nearly everybody)</source>
        <translation>Mondial (presque tout le monde)</translation>
    </message>
    <message>
        <source>US Government L4 (GCC High)</source>
        <translation>Gouvernement des États-Unis L4 (GCC High)</translation>
    </message>
    <message>
        <source>US Government L5 (DoD)</source>
        <translation>Gouvernement des États-Unis L5 (DoD)</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>Chine (21Vianet)</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire (tenant)</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Trouvé automatiquement</translation>
    </message>
    <message>
        <source>Your organisation’s domain (contoso.com) or tenant id, for guests and for programs registered in one organisation.</source>
        <translation>Le domaine de votre organisation (contoso.com) ou son identifiant de locataire, pour les invités et les programmes inscrits dans une seule organisation.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>That of Sincerely</source>
        <translation>Celui de Sincerely</translation>
    </message>
    <message>
        <source>Of your organisation’s own registration: a desktop program with the redirect address http://localhost.</source>
        <translation>Celui de l’inscription propre à votre organisation&#xa0;: un programme de bureau avec l’adresse de redirection http://localhost.</translation>
    </message>
</context>
<context>
    <name>sincerely::MicrosoftSettings</name>
    <message>
        <source>There is no Microsoft cloud called &quot;%1&quot;. Use global, us-gov-l4, us-gov-l5 or china.</source>
        <translation>Il n’y a pas de cloud Microsoft nommé «&#x202f;%1&#x202f;». Utilisez global, us-gov-l4, us-gov-l5 ou china.</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; cannot be used: %2</source>
        <translation>L’adresse «&#x202f;%1&#x202f;» est inutilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; cannot be used: give it without anything after a ? or #.</source>
        <translation>L’adresse «&#x202f;%1&#x202f;» est inutilisable&#xa0;: donnez-la sans rien après un&#x202f;? ou un #.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a tenant. Use the organisation&apos;s domain (contoso.com), its tenant id, common, organizations or consumers.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un locataire (tenant). Utilisez le domaine de l’organisation (contoso.com), son identifiant de locataire, common, organizations ou consumers.</translation>
    </message>
    <message>
        <source>This copy of Sincerely has no Microsoft application id. Register an application at entra.microsoft.com (platform &quot;Mobile and desktop applications&quot;, redirect address http://localhost) and give its application (client) id: as the account&apos;s client id (--client-id), or when building (-DSINCERELY_MICROSOFT_CLIENT_ID=).</source>
        <translation>Cette copie de Sincerely n’a pas d’identifiant d’application Microsoft. Inscrivez une application sur entra.microsoft.com (plateforme «&#x202f;Applications mobiles et de bureau&#x202f;», adresse de redirection http://localhost) et donnez son ID d’application (client)&#xa0;: comme identifiant client du compte (--client-id), ou à la compilation (-DSINCERELY_MICROSOFT_CLIENT_ID=).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an application (client) id. Copy it from the page of the application at entra.microsoft.com.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un ID d’application (client). Copiez-le depuis la page de l’application sur entra.microsoft.com.</translation>
    </message>
</context>
<context>
    <name>sincerely::MicrosoftSignIn</name>
    <message>
        <source>Microsoft did not allow Sincerely to stay signed in (offline_access). Sign in again and accept everything, or ask your administrator.</source>
        <translation>Microsoft n’a pas permis à Sincerely de rester connecté (offline_access). Connectez-vous de nouveau et acceptez tout, ou adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>La connexion a été annulée.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in the browser in time. Start it again.</source>
        <translation>La connexion n’a pas été terminée à temps dans le navigateur. Recommencez.</translation>
    </message>
    <message>
        <source>The sign-in could not be started: no port of this computer could be opened for the browser&apos;s answer. Restart Sincerely.</source>
        <translation>La connexion n’a pas pu commencer&#xa0;: aucun port de cet ordinateur n’a pu être ouvert pour la réponse du navigateur. Redémarrez Sincerely.</translation>
    </message>
    <message>
        <source>This sign-in has already been answered. You can close this page.</source>
        <translation>Cette connexion a déjà reçu sa réponse. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>This page does not belong to the sign-in that is running.</source>
        <translation>Cette page ne correspond pas à la connexion en cours.</translation>
    </message>
    <message>
        <source>The sign-in was not completed. Sincerely tells you why.</source>
        <translation>La connexion n’a pas abouti. Sincerely vous dit pourquoi.</translation>
    </message>
    <message>
        <source>Sincerely goes on by itself. You can close this page.</source>
        <translation>Sincerely continue tout seul. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer valid. Sign in again.</source>
        <translation>Votre connexion n’est plus valable. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Your organisation asks you to confirm that it is you. Sign in again.</source>
        <translation>Votre organisation vous demande de confirmer que c’est bien vous. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Your organisation asks you to set up a second way to prove who you are. Sign in again and follow the steps in the browser.</source>
        <translation>Votre organisation vous demande de prévoir un second moyen de prouver votre identité. Connectez-vous de nouveau et suivez les étapes dans le navigateur.</translation>
    </message>
    <message>
        <source>A rule of your organisation does not allow this sign-in from this computer. Ask your administrator; trying again does not help.</source>
        <translation>Une règle de votre organisation interdit cette connexion depuis cet ordinateur. Adressez-vous à votre administrateur&#x202f;; réessayer ne sert à rien.</translation>
    </message>
    <message>
        <source>Your organisation asks for a further check by another service. Sign in again.</source>
        <translation>Votre organisation demande une vérification supplémentaire par un autre service. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Sincerely has not been allowed to use this mailbox yet. Sign in again and accept what the browser asks.</source>
        <translation>Sincerely n’a pas encore été autorisé à utiliser cette boîte mail. Connectez-vous de nouveau et acceptez ce que demande le navigateur.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser. To send from this mailbox, sign in again and accept.</source>
        <translation>La connexion a été refusée dans le navigateur. Pour envoyer depuis cette boîte mail, connectez-vous de nouveau et acceptez.</translation>
    </message>
    <message>
        <source>Your organisation wants an administrator to allow Sincerely first. Forward this link to your administrator, and sign in again afterwards: %1</source>
        <translation>Votre organisation veut qu’un administrateur autorise d’abord Sincerely. Transférez ce lien à votre administrateur, puis connectez-vous de nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your organisation allows Sincerely for chosen people only. Ask your administrator to assign you to the application.</source>
        <translation>Votre organisation n’autorise Sincerely que pour certaines personnes. Demandez à votre administrateur de vous affecter à l’application.</translation>
    </message>
    <message>
        <source>This account is not known in the organisation in which you tried to sign in. Use another account, or another tenant in the account&apos;s settings.</source>
        <translation>Ce compte n’est pas connu dans l’organisation où vous avez voulu vous connecter. Utilisez un autre compte, ou un autre locataire (tenant) dans les réglages du compte.</translation>
    </message>
    <message>
        <source>The registered application belongs to one organisation only. Give that organisation&apos;s domain or tenant id in the account&apos;s settings.</source>
        <translation>L’application inscrite n’appartient qu’à une seule organisation. Indiquez le domaine ou l’identifiant de locataire de cette organisation dans les réglages du compte.</translation>
    </message>
    <message>
        <source>The application is not registered for desktop programs. Its registration needs the platform &quot;Mobile and desktop applications&quot; with the redirect address http://localhost.</source>
        <translation>L’application n’est pas inscrite comme programme de bureau. Son inscription doit comporter la plateforme «&#x202f;Applications mobiles et de bureau&#x202f;» avec l’adresse de redirection http://localhost.</translation>
    </message>
    <message>
        <source>The application id is unknown, switched off, or not registered as a desktop program. Check the client id in the account&apos;s settings and its registration at entra.microsoft.com (&quot;Allow public client flows&quot;).</source>
        <translation>L’identifiant d’application est inconnu, désactivé, ou n’est pas inscrit comme programme de bureau. Vérifiez l’identifiant client dans les réglages du compte et son inscription sur entra.microsoft.com («&#x202f;Autoriser les flux clients publics&#x202f;»).</translation>
    </message>
    <message>
        <source>The sign-in was interrupted. Start it again.</source>
        <translation>La connexion a été interrompue. Recommencez.</translation>
    </message>
    <message>
        <source>The account is locked for a while, or its password is wrong or has expired. Sign in to your mailbox in the browser first, then sign in here again.</source>
        <translation>Le compte est bloqué pour un moment, ou son mot de passe est faux ou a expiré. Connectez-vous d’abord à votre boîte mail dans le navigateur, puis de nouveau ici.</translation>
    </message>
    <message>
        <source>This account is switched off. Ask your administrator.</source>
        <translation>Ce compte est désactivé. Adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>You are not signed in any more. Sign in again.</source>
        <translation>Votre connexion a pris fin. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service asks to slow down. Sincerely tries again later.</source>
        <translation>Le service de connexion de Microsoft demande de ralentir. Sincerely réessaie plus tard.</translation>
    </message>
    <message>
        <source>The network you are in allows other organisations&apos; accounts only. Use another network or ask your administrator.</source>
        <translation>Le réseau où vous êtes n’admet que les comptes d’autres organisations. Utilisez un autre réseau ou adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>The organisation was not found in this Microsoft cloud. Check the tenant and the cloud in the account&apos;s settings.</source>
        <translation>L’organisation est introuvable dans ce cloud Microsoft. Vérifiez le locataire (tenant) et le cloud dans les réglages du compte.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service is not available at the moment. Try again later.</source>
        <translation>Le service de connexion de Microsoft n’est pas disponible pour le moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Microsoft does not know the rights that Sincerely asked for in this cloud. Check the cloud and the client id in the account&apos;s settings.</source>
        <translation>Microsoft ne connaît pas, dans ce cloud, les droits que Sincerely a demandés. Vérifiez le cloud et l’identifiant client dans les réglages du compte.</translation>
    </message>
    <message>
        <source>Microsoft did not understand the sign-in. Please report this.</source>
        <translation>Microsoft n’a pas compris la demande de connexion. Merci de nous le signaler.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service gave an answer that Sincerely does not know. Try again later.</source>
        <translation>Le service de connexion de Microsoft a donné une réponse que Sincerely ne connaît pas. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The answer of Microsoft&apos;s sign-in service could not be read. Try again later.</source>
        <translation>La réponse du service de connexion de Microsoft est illisible. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Microsoft did not give Sincerely all the rights that it needs to send. Missing: %1. Sign in again and accept everything, or forward this link to your administrator: %2</source>
        <translation>Microsoft n’a pas accordé à Sincerely tous les droits nécessaires à l’envoi. Il manque&#xa0;: %1. Connectez-vous de nouveau et acceptez tout, ou transférez ce lien à votre administrateur&#xa0;: %2</translation>
    </message>
    <message>
        <source>You signed in to the mailbox of %1, but this account is that of %2. Sign in again and choose %2 in the browser, or add %1 as an account of its own.</source>
        <translation>Vous vous êtes connecté à la boîte mail de %1, mais ce compte est celui de %2. Connectez-vous de nouveau et choisissez %2 dans le navigateur, ou ajoutez %1 comme compte à part.</translation>
    </message>
</context>
<context>
    <name>sincerely::MicrosoftTokenSource</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Your organisation asks you to sign in again before Sincerely can go on.</source>
        <translation>Votre organisation vous demande de vous connecter de nouveau avant que Sincerely puisse continuer.</translation>
    </message>
    <message>
        <source>No sign-in is stored for this account. Sign in again.</source>
        <translation>Aucune connexion n’est enregistrée pour ce compte. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Check its permissions and the free space.</source>
        <translation>Impossible d’écrire dans le dossier %1. Vérifiez ses droits d’accès et la place disponible.</translation>
    </message>
    <message>
        <source>Another Sincerely is renewing the sign-in of this account and does not come to an end. Close it and try again.</source>
        <translation>Un autre Sincerely renouvelle la connexion de ce compte et n’en finit pas. Fermez-le et réessayez.</translation>
    </message>
</context>
<context>
    <name>sincerely::OtherFormats</name>
    <message>
        <source>“%1” is an old Excel workbook (.xls). Open it in Excel or LibreOffice, save it as .xlsx, then choose that file.</source>
        <translation>«&#x202f;%1&#x202f;» est un ancien classeur Excel (.xls). Ouvrez-le dans Excel ou LibreOffice, enregistrez-le en .xlsx, puis choisissez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Open it, save a copy without the password as .xlsx, then choose that file.</source>
        <translation>«&#x202f;%1&#x202f;» est protégé par un mot de passe. Ouvrez-le, enregistrez-en une copie .xlsx sans mot de passe, puis choisissez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx, then choose that file.</source>
        <translation>«&#x202f;%1&#x202f;» est un classeur binaire (.xlsb). Ouvrez-le dans Excel, enregistrez-le en .xlsx, puis choisissez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is a Numbers document. Open it in Numbers, export it to Excel (.xlsx), then choose that file.</source>
        <translation>«&#x202f;%1&#x202f;» est un document Numbers. Ouvrez-le dans Numbers, exportez-le vers Excel (.xlsx), puis choisissez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is a document, not a list. Copy the table in it and paste it here, or put it in a sheet and save that as .xlsx.</source>
        <translation>«&#x202f;%1&#x202f;» est un document, pas une liste. Copiez le tableau qu’il contient et collez-le ici, ou mettez-le dans une feuille de calcul que vous enregistrez en .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is an archive. Unpack it, then choose the list in it.</source>
        <translation>«&#x202f;%1&#x202f;» est une archive. Décompressez-la, puis choisissez la liste qu’elle contient.</translation>
    </message>
    <message>
        <source>“%1” is a PDF document, not a list. Ask for the list as a spreadsheet or CSV file.</source>
        <translation>«&#x202f;%1&#x202f;» est un document PDF, pas une liste. Demandez la liste en feuille de calcul ou en fichier CSV.</translation>
    </message>
    <message>
        <source>“%1” is called a list, but is written as a web page, as some programs export it. Open it in Excel or LibreOffice, save it as .xlsx, then choose that file.</source>
        <translation>«&#x202f;%1&#x202f;» porte le nom d’une liste, mais c’est une page web, comme en exportent certains programmes. Ouvrez-la dans Excel ou LibreOffice, enregistrez-la en .xlsx, puis choisissez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is a picture, not a list. Ask for the list as a spreadsheet or CSV file.</source>
        <translation>«&#x202f;%1&#x202f;» est une image, pas une liste. Demandez la liste en feuille de calcul ou en fichier CSV.</translation>
    </message>
</context>
<context>
    <name>sincerely::OutcomeBars</name>
    <message>
        <source>Campaigns compared</source>
        <translation>Comparaison des campagnes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sent, of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 sent</source>
        <comment>two numbers of emails</comment>
        <translation>
            <numerusform>%Ln sur %1 envoyé</numerusform>
            <numerusform>%Ln sur %1 envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln non envoyé</numerusform>
            <numerusform>%Ln non envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln incertain</numerusform>
            <numerusform>%Ln incertains</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a campaign, what became of its emails</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sincerely::OutcomePane</name>
    <message>
        <source>Campaigns compared</source>
        <translation>Comparaison des campagnes</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Show the compared campaigns as a table</source>
        <translation>Afficher la comparaison des campagnes en tableau</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-mails</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the table</source>
        <translation>
            <numerusform>%Ln de plus dans le tableau</numerusform>
            <numerusform>%Ln de plus dans le tableau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::OverviewPane</name>
    <message>
        <source>Go to Review</source>
        <translation>Aller à la relecture</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>The personal touch may be left out</source>
        <translation>Le mot personnel est facultatif</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the account to send from</source>
        <translation>Choisir le compte d’envoi</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the files</source>
        <translation>Modifier les fichiers</translation>
    </message>
    <message>
        <source>Send without personal touch</source>
        <translation>Envoyer sans mot personnel</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln email(s)</source>
        <translation>
            <numerusform>Envoyer %Ln e-mail</numerusform>
            <numerusform>Envoyer %Ln e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln email(s) that nobody has looked at would go without a personal touch.</source>
        <translation>
            <numerusform>%Ln e-mail que personne n’a relu partirait sans mot personnel.</numerusform>
            <numerusform>%Ln e-mails que personne n’a relus partiraient sans mot personnel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::PaceChoice</name>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Emails a minute</source>
        <translation>E-mails par minute</translation>
    </message>
    <message>
        <source>As the service allows</source>
        <translation>Selon le service</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>Au plus vite</translation>
    </message>
    <message>
        <source>A minute</source>
        <comment>after a number of emails</comment>
        <translation>Par minute</translation>
    </message>
</context>
<context>
    <name>sincerely::PaperView</name>
    <message>
        <source>Preview of the email</source>
        <translation>Aperçu de l’e-mail</translation>
    </message>
    <message>
        <source>Write a personal sentence…</source>
        <translation>Écrivez un mot personnel…</translation>
    </message>
    <message>
        <source>Address of the link: %1</source>
        <translation>Adresse du lien&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy address of the link</source>
        <translation>Copier l’adresse du lien</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>This email is too large or too deeply nested to be shown here. Open it in the browser to see it.</source>
        <translation>Cet e-mail est trop grand ou trop imbriqué pour être affiché ici. Ouvrez-le dans le navigateur pour le voir.</translation>
    </message>
</context>
<context>
    <name>sincerely::PastedText</name>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Nothing was pasted. Copy cells of a sheet or some addresses, then paste them here.</source>
        <translation>Rien n’a été collé. Copiez des cellules d’une feuille de calcul ou quelques adresses, puis collez-les ici.</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>le texte collé</translation>
    </message>
</context>
<context>
    <name>sincerely::PeopleTable</name>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
</context>
<context>
    <name>sincerely::PersonList</name>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>On its way or sent</source>
        <translation>En route ou envoyés</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation>Avancement de la relecture</translation>
    </message>
    <message>
        <source>Search recipients</source>
        <translation>Rechercher un destinataire</translation>
    </message>
    <message>
        <source>Which recipients are shown</source>
        <translation>Destinataires affichés</translation>
    </message>
    <message>
        <source>Everybody has been reviewed</source>
        <translation>Tout le monde a été relu</translation>
    </message>
    <message>
        <source>%1 · %2 a minute</source>
        <comment>41 left · 3.4 a minute</comment>
        <translation>%1 · %2 par minute</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a state and how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln restant</numerusform>
            <numerusform>%Ln restants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::PictureDialog</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What is read out, or seen where pictures are not shown</source>
        <translation>Lue à voix haute, ou affichée quand les images ne le sont pas</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Largeur en pixels</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Remove picture</source>
        <translation>&amp;Supprimer l’image</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>The file of this picture is missing.</source>
        <translation>Le fichier de cette image est introuvable.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels in the email</source>
        <translation>%1 × %2 pixels dans l’e-mail</translation>
    </message>
    <message>
        <source>%1; larger than the picture is, so it will be blurred</source>
        <translation>%1&#x202f;; c’est plus grand que l’image, elle sera donc floue</translation>
    </message>
</context>
<context>
    <name>sincerely::Pictures</name>
    <message>
        <source>This is no picture that can be put into an email. Use a JPEG, PNG or GIF file.</source>
        <translation>Cette image ne peut pas être mise dans un e-mail. Utilisez un fichier JPEG, PNG ou GIF.</translation>
    </message>
</context>
<context>
    <name>sincerely::Planner</name>
    <message>
        <source>The same address stands in line %1 already.</source>
        <translation>La même adresse figure déjà à la ligne %1.</translation>
    </message>
</context>
<context>
    <name>sincerely::Preparation</name>
    <message>
        <source>An earlier attempt to send this email had no clear answer, and now it is found neither among the drafts nor among the sent messages. Look in your mailbox, then say whether it was sent.</source>
        <translation>Une première tentative d’envoi de cet e-mail est restée sans réponse claire, et il n’est maintenant ni dans les brouillons ni dans les messages envoyés. Regardez dans votre boîte mail, puis indiquez s’il a été envoyé.</translation>
    </message>
</context>
<context>
    <name>sincerely::PreviewPane</name>
    <message>
        <source>Dark mode, simulated: every mail program has its own way.</source>
        <translation>Mode sombre simulé&#xa0;: chaque logiciel de messagerie a sa manière.</translation>
    </message>
    <message>
        <source>The email as it will be sent</source>
        <translation>L’e-mail tel qu’il sera envoyé</translation>
    </message>
    <message>
        <source>No email can be made yet</source>
        <translation>Aucun e-mail à montrer pour l’instant</translation>
    </message>
</context>
<context>
    <name>sincerely::PreviewTools</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Form of the email</source>
        <translation>Présentation de l’e-mail</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>As most mail programs show it</source>
        <translation>Tel que le montrent la plupart des logiciels de messagerie</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>The text part, for programs without HTML</source>
        <translation>La partie texte, pour les logiciels sans HTML</translation>
    </message>
    <message>
        <source>Show as &amp;HTML</source>
        <translation>Afficher en &amp;HTML</translation>
    </message>
    <message>
        <source>Show as &amp;plain text</source>
        <translation>Afficher en te&amp;xte brut</translation>
    </message>
    <message>
        <source>&amp;Narrow, as on a phone</source>
        <translation>É&amp;troit, comme sur un téléphone</translation>
    </message>
    <message>
        <source>&amp;Dark mode, simulated</source>
        <translation>Mode &amp;sombre simulé</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Ouvrir dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>Hardest &amp;first</source>
        <translation>Plus &amp;délicats d’abord</translation>
    </message>
    <message>
        <source>Hardest first: long names, empty fields, right-to-left writing</source>
        <translation>Les plus délicats d’abord&#xa0;: noms longs, champs vides, écriture de droite à gauche</translation>
    </message>
    <message>
        <source>P&amp;revious email</source>
        <translation>E-mail &amp;précédent</translation>
    </message>
    <message>
        <source>N&amp;ext email</source>
        <translation>E-mail s&amp;uivant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the seventh of 120 emails</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>sincerely::ProblemsBar</name>
    <message>
        <source>Show %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln doublon</numerusform>
            <numerusform>%Ln doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) that cannot be used</source>
        <translation>
            <numerusform>%Ln adresse inutilisable</numerusform>
            <numerusform>%Ln adresses inutilisables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a missing value</source>
        <translation>
            <numerusform>%Ln avec une valeur manquante</numerusform>
            <numerusform>%Ln avec une valeur manquante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a value that does not fit</source>
        <translation>
            <numerusform>%Ln avec une valeur qui ne convient pas</numerusform>
            <numerusform>%Ln avec une valeur qui ne convient pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an empty subject</source>
        <translation>
            <numerusform>%Ln avec un objet vide</numerusform>
            <numerusform>%Ln avec un objet vide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a file that is missing or too large</source>
        <translation>
            <numerusform>%Ln avec un fichier manquant ou trop gros</numerusform>
            <numerusform>%Ln avec un fichier manquant ou trop gros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be looked at again</source>
        <translation>
            <numerusform>%Ln à revoir</numerusform>
            <numerusform>%Ln à revoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) a look</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the do-not-email list</source>
        <translation>
            <numerusform>%Ln dans la liste «&#x202f;Ne pas contacter&#x202f;»</numerusform>
            <numerusform>%Ln dans la liste «&#x202f;Ne pas contacter&#x202f;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the do-not-email list</source>
        <translation>Aller à la liste «&#x202f;Ne pas contacter&#x202f;»</translation>
    </message>
    <message>
        <source>Skip the later ones</source>
        <translation>Écarter les suivants</translation>
    </message>
    <message>
        <source>Skip them</source>
        <translation>Les écarter</translation>
    </message>
    <message>
        <source>Go to the letter</source>
        <translation>Aller à la lettre</translation>
    </message>
</context>
<context>
    <name>sincerely::ProgressPane</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Choose another account</source>
        <translation>Choisir un autre compte</translation>
    </message>
    <message>
        <source>Go to the letter</source>
        <translation>Aller à la lettre</translation>
    </message>
    <message>
        <source>Progress of the sending</source>
        <translation>Avancement de l’envoi</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Revenir au récapitulatif</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Voir les résultats</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Looking at everything once more…</source>
        <translation>Dernière vérification de tous les e-mails…</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <comment>two numbers of emails</comment>
        <translation>%1 sur %2 envoyés</translation>
    </message>
    <message>
        <source>Pausing after the email that is on its way…</source>
        <translation>Mise en pause après l’e-mail en route…</translation>
    </message>
    <message>
        <source>Stopping after the email that is on its way…</source>
        <translation>Arrêt après l’e-mail en route…</translation>
    </message>
    <message>
        <source>Paused: %1 of %2 sent</source>
        <comment>two numbers of emails</comment>
        <translation>En pause&#xa0;: %1 sur %2 envoyés</translation>
    </message>
    <message>
        <source>Finished: %1 of %2 sent</source>
        <comment>two numbers of emails</comment>
        <translation>Terminé&#xa0;: %1 sur %2 envoyés</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a short list</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Finished %1</source>
        <comment>about 15:20</comment>
        <translation>Fin prévue %1</translation>
    </message>
    <message>
        <source>Slowed down by the server. Nobody loses anything but time.</source>
        <translation>Ralenti par le serveur. On n’y perd que du temps.</translation>
    </message>
    <message>
        <source>You can go on working. What you change in the letter or the list holds back the emails that still wait, until you approve them again. What is sent stays as it was.</source>
        <translation>Vous pouvez continuer à travailler. Si vous changez la lettre ou la liste, les e-mails encore en attente sont retenus jusqu’à ce que vous les validiez de nouveau. Ce qui est envoyé ne change plus.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln email(s) sent</source>
        <translation>
            <numerusform>L’e-mail a été envoyé</numerusform>
            <numerusform>Les %Ln e-mails ont tous été envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln non envoyé</numerusform>
            <numerusform>%Ln non envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln incertain</numerusform>
            <numerusform>%Ln incertains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on hold</source>
        <translation>
            <numerusform>%Ln en suspens</numerusform>
            <numerusform>%Ln en suspens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes on in %Ln second(s)</source>
        <translation>
            <numerusform>Reprend dans %Ln seconde</numerusform>
            <numerusform>Reprend dans %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln email(s)</source>
        <translation>
            <numerusform>Reprendre avec %Ln e-mail</numerusform>
            <numerusform>Reprendre avec %Ln e-mails</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::ReadingDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>sincerely::RecipientStatus</name>
    <message>
        <source>This address has had an email of this campaign already.</source>
        <translation>Un e-mail de cette campagne a déjà été envoyé à cette adresse.</translation>
    </message>
    <message>
        <source>The same address stands further up in the list.</source>
        <translation>La même adresse figure plus haut dans la liste.</translation>
    </message>
    <message>
        <source>The letter has changed since you edited this email by hand.</source>
        <translation>La lettre a changé depuis que vous avez modifié cet e-mail à la main.</translation>
    </message>
    <message>
        <source>This email has changed since you approved it.</source>
        <translation>Cet e-mail a changé depuis que vous l’avez validé.</translation>
    </message>
</context>
<context>
    <name>sincerely::RecipientTableModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>sincerely::RecipientsPage</name>
    <message>
        <source>No recipients yet</source>
        <translation>Pas encore de destinataires</translation>
    </message>
    <message>
        <source>Bring a list: drop a file here, paste rows from a spreadsheet, or choose a file.</source>
        <translation>Apportez une liste&#xa0;: déposez un fichier ici, collez les lignes d’une feuille de calcul, ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Search recipients</source>
        <translation>Rechercher un destinataire</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Use a saved list…</source>
        <translation>Utiliser une liste enregistrée…</translation>
    </message>
    <message>
        <source>Saved list…</source>
        <translation>Liste enregistrée…</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Ajouter un destinataire</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>Ajouter une colonne…</translation>
    </message>
    <message>
        <source>Keep this list for other campaigns…</source>
        <translation>Garder cette liste pour d’autres campagnes…</translation>
    </message>
    <message>
        <source>Paste recipients</source>
        <translation>Coller des destinataires</translation>
    </message>
    <message>
        <source>The letter uses %1, which the list does not have.</source>
        <translation>La lettre utilise %1, que la liste ne contient pas.</translation>
    </message>
    <message>
        <source>Bring a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Ajouter une colonne</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Nom de la colonne</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a list, how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No list has been kept yet.</source>
        <translation>Aucune liste n’est encore enregistrée.</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>Garder cette liste</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nom de la liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln destinataire</numerusform>
            <numerusform>%Ln destinataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln column(s)</source>
        <translation>
            <numerusform>Créer %Ln colonne</numerusform>
            <numerusform>Créer %Ln colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Never email them again</source>
        <translation>Ne plus jamais les contacter</translation>
    </message>
    <message>
        <source>Skip, or take in again</source>
        <translation>Écarter ou réintégrer</translation>
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
        <translation>L’e-mail tel qu’il a été validé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back to all campaigns (Escape)</source>
        <translation>Revenir à toutes les campagnes (Échap)</translation>
    </message>
    <message>
        <source>Close the sending record</source>
        <translation>Fermer le journal d’envoi</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Il a été envoyé</translation>
    </message>
    <message>
        <source>You found it among your sent emails</source>
        <translation>Vous l’avez trouvé parmi vos messages envoyés</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>It waits, and goes with the next sending</source>
        <translation>Il se met en attente et part avec le prochain envoi</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>It stays unknown and is not sent</source>
        <translation>Il reste incertain et n’est pas envoyé</translation>
    </message>
    <message>
        <source>Add to do-not-email</source>
        <translation>Ne plus contacter</translation>
    </message>
    <message>
        <source>No campaign writes to this address any more</source>
        <translation>Plus aucune campagne n’écrira à cette adresse</translation>
    </message>
    <message>
        <source>Sending record</source>
        <translation>Journal d’envoi</translation>
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
        <translation>Impossible d’écrire le rapport «&#x202f;%1&#x202f;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Date d’envoi</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>The report cannot be made: there is no room, or no permission, in the folder for temporary files (“%1”).</source>
        <translation>Impossible de créer le rapport&#xa0;: il n’y a pas la place, ou pas le droit d’écrire, dans le dossier des fichiers temporaires («&#x202f;%1&#x202f;»).</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>The report cannot be read back: %1</source>
        <translation>Impossible de relire le rapport&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>A sheet has no room for %n email(s). Write the report as CSV.</source>
        <translation>
            <numerusform>Une feuille n’a pas la place pour %n e-mail. Exportez le rapport en CSV.</numerusform>
            <numerusform>Une feuille n’a pas la place pour %n e-mails. Exportez le rapport en CSV.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::ResultsPage</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Send to the remaining</source>
        <translation>Envoyer aux restants</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Export as a workbook (XLSX)…</source>
        <translation>Exporter en classeur (XLSX)…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>Exporter en JSON…</translation>
    </message>
    <message>
        <source>What became of each email, for a spreadsheet</source>
        <translation>Ce qu’est devenu chaque e-mail, pour un tableur</translation>
    </message>
    <message>
        <source>To whoever has not got their email yet</source>
        <translation>À ceux dont l’e-mail n’est pas encore parti</translation>
    </message>
    <message>
        <source>Search emails</source>
        <translation>Rechercher un e-mail</translation>
    </message>
    <message>
        <source>The report is written to “%1”.</source>
        <translation>Le rapport est enregistré dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Shows these only</source>
        <translation>N’affiche que ceux-ci</translation>
    </message>
    <message>
        <source>Not sent, for a reason that is not known.</source>
        <translation>Non envoyé, pour une raison inconnue.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message numerus="yes">
        <source>Send to the remaining %Ln</source>
        <translation>
            <numerusform>Envoyer au restant</numerusform>
            <numerusform>Envoyer aux %Ln restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln</source>
        <translation>
            <numerusform>Afficher</numerusform>
            <numerusform>Afficher les %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln email(s) it is not known whether they were sent. You decide what becomes of them.</source>
        <translation>
            <numerusform>On ne sait pas si %Ln e-mail a été envoyé. À vous de décider ce qu’il devient.</numerusform>
            <numerusform>On ne sait pas si %Ln e-mails ont été envoyés. À vous de décider ce qu’ils deviennent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln envoyé</numerusform>
            <numerusform>%Ln envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way</source>
        <translation>
            <numerusform>%Ln en route</numerusform>
            <numerusform>%Ln en route</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln non envoyé</numerusform>
            <numerusform>%Ln non envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln incertain</numerusform>
            <numerusform>%Ln incertains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on hold</source>
        <translation>
            <numerusform>%Ln en suspens</numerusform>
            <numerusform>%Ln en suspens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln écarté</numerusform>
            <numerusform>%Ln écartés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::ResultsTexts</name>
    <message>
        <source>The first emails are on their way</source>
        <translation>Les premiers e-mails sont en route</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Rien n’est encore envoyé</translation>
    </message>
    <message>
        <source>What became of this email cannot be found out.</source>
        <translation>Impossible de savoir ce qu’est devenu cet e-mail.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln email(s) sent</source>
        <translation>
            <numerusform>L’e-mail a été envoyé</numerusform>
            <numerusform>Les %Ln e-mails ont tous été envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The service was asked to send it %Ln time(s), for the last time at %2.</source>
        <comment>a sentence, number, time</comment>
        <translation>
            <numerusform>%1 L’envoi a été demandé %Ln fois au service (dernière fois&#xa0;: %2).</numerusform>
            <numerusform>%1 L’envoi a été demandé %Ln fois au service (dernière fois&#xa0;: %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 sent</source>
        <comment>two numbers of emails</comment>
        <translation>
            <numerusform>%Ln sur %1 envoyé</numerusform>
            <numerusform>%Ln sur %1 envoyés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::ReviewFlow</name>
    <message>
        <source>This email is on its way or sent already.</source>
        <translation>Cet e-mail est déjà en route ou envoyé.</translation>
    </message>
</context>
<context>
    <name>sincerely::ReviewPage</name>
    <message>
        <source>Approve, next</source>
        <translation>Valider et suivant</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Edit whole email</source>
        <translation>Modifier tout l’e-mail</translation>
    </message>
    <message>
        <source>Last phrase</source>
        <translation>Dernière phrase</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Previous recipient</source>
        <translation>Destinataire précédent</translation>
    </message>
    <message>
        <source>Search recipients</source>
        <translation>Rechercher un destinataire</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Personne n’est choisi.</translation>
    </message>
    <message>
        <source>Personal touch for %1</source>
        <translation>Mot personnel pour %1</translation>
    </message>
    <message>
        <source>Go to the letter</source>
        <translation>Aller à la lettre</translation>
    </message>
    <message>
        <source>There is nobody to write to yet.</source>
        <translation>Il n’y a encore personne à qui écrire.</translation>
    </message>
    <message>
        <source>Bring a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Everybody has been reviewed.</source>
        <translation>Tout le monde a été relu.</translation>
    </message>
    <message>
        <source>Go to Send</source>
        <translation>Aller à l’envoi</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>Take the letter’s</source>
        <translation>Prendre celle de la lettre</translation>
    </message>
    <message>
        <source>%1 Look at it once more.</source>
        <translation>%1 Relisez-le encore une fois.</translation>
    </message>
    <message>
        <source>Go to the row</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Edited by hand.</source>
        <translation>Modifié à la main.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Give it back to the letter</source>
        <translation>Abandonner mes modifications</translation>
    </message>
    <message>
        <source>On hold: not sent before you approve it.</source>
        <translation>En suspens&#xa0;: il ne part pas tant que vous ne l’avez pas validé.</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Réintégrer</translation>
    </message>
    <message>
        <source>Sent. This is the email as it was sent.</source>
        <translation>Envoyé. Voici l’e-mail tel qu’il a été envoyé.</translation>
    </message>
    <message>
        <source>On its way. This is the email as it was approved.</source>
        <translation>En route. Voici l’e-mail tel qu’il a été validé.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Skipped in this campaign.</source>
        <translation>Écarté de cette campagne.</translation>
    </message>
</context>
<context>
    <name>sincerely::ReviewState</name>
    <message>
        <source>To review</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
</context>
<context>
    <name>sincerely::RowsCommand</name>
    <message numerus="yes">
        <source>adding of %Ln recipient(s)</source>
        <translation>
            <numerusform>ajout de %Ln destinataire</numerusform>
            <numerusform>ajout de %Ln destinataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %Ln recipient(s)</source>
        <translation>
            <numerusform>retrait de %Ln destinataire</numerusform>
            <numerusform>retrait de %Ln destinataires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::SampleCampaign</name>
    <message>
        <source>The sample cannot be written into the folder “%1”.</source>
        <translation>Impossible d’écrire l’exemple dans le dossier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Spring visit</source>
        <translation>Visite de printemps</translation>
    </message>
</context>
<context>
    <name>sincerely::SearchField</name>
    <message>
        <source>Empty the search (Escape)</source>
        <translation>Effacer la recherche (Échap)</translation>
    </message>
</context>
<context>
    <name>sincerely::SendFlow</name>
    <message>
        <source>leaving out of the personal touch</source>
        <translation>mot personnel facultatif</translation>
    </message>
    <message>
        <source>need of a personal touch</source>
        <translation>mot personnel obligatoire</translation>
    </message>
    <message>
        <source>Choose the mailbox that the email is sent from.</source>
        <translation>Choisissez la boîte mail depuis laquelle l’e-mail est envoyé.</translation>
    </message>
    <message>
        <source>The list has no such row.</source>
        <translation>Cette ligne n’existe pas dans la liste.</translation>
    </message>
    <message>
        <source>%1 Choose another row.</source>
        <translation>%1 Choisissez une autre ligne.</translation>
    </message>
    <message>
        <source>There is no email for this row.</source>
        <translation>Il n’y a pas d’e-mail pour cette ligne.</translation>
    </message>
</context>
<context>
    <name>sincerely::SendPage</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send, or go on after a pause</source>
        <translation>Envoyer, ou reprendre après une pause</translation>
    </message>
    <message>
        <source>Send a test email</source>
        <translation>Envoyer un e-mail de test</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Search emails</source>
        <translation>Rechercher un e-mail</translation>
    </message>
    <message>
        <source>Sends what is ready</source>
        <translation>Envoie ce qui est prêt</translation>
    </message>
    <message>
        <source>Sends what is still waiting</source>
        <translation>Envoie ce qui est encore en attente</translation>
    </message>
    <message>
        <source>Sends this one email to that address</source>
        <translation>Envoie ce seul e-mail à cette adresse</translation>
    </message>
    <message>
        <source>Stops between two emails, to go on later</source>
        <translation>S’arrête entre deux e-mails, pour reprendre plus tard</translation>
    </message>
    <message>
        <source>Stops between two emails, and takes back what was prepared ahead</source>
        <translation>S’arrête entre deux e-mails, et annule ce qui était préparé d’avance</translation>
    </message>
</context>
<context>
    <name>sincerely::SendTexts</name>
    <message>
        <source>Everything is sent</source>
        <translation>Tout est envoyé</translation>
    </message>
    <message>
        <source>Enough for today</source>
        <translation>C’est assez pour aujourd’hui</translation>
    </message>
    <message>
        <source>Not ready to be sent yet</source>
        <translation>Pas encore prêt à partir</translation>
    </message>
    <message>
        <source>No recipients yet</source>
        <translation>Pas encore de destinataires</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a short list</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Only what is ready is sent. The others can follow later.</source>
        <translation>Seul ce qui est prêt est envoyé. Le reste peut suivre plus tard.</translation>
    </message>
    <message>
        <source>No account to send from</source>
        <translation>Pas de compte d’envoi</translation>
    </message>
    <message>
        <source>Everybody gets their email from your own mailbox.</source>
        <translation>Chacun reçoit son e-mail depuis votre propre boîte mail.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Through “%1” (%2)</source>
        <comment>name of an account, its service</comment>
        <translation>Par «&#x202f;%1&#x202f;» (%2)</translation>
    </message>
    <message>
        <source>No files attached</source>
        <translation>Pas de pièces jointes</translation>
    </message>
    <message>
        <source>Files that the list names go with the emails of those recipients.</source>
        <translation>Les fichiers indiqués dans la liste partent avec les e-mails de ces destinataires.</translation>
    </message>
    <message>
        <source>They go inside the message.</source>
        <translation>Ils partent dans le message même.</translation>
    </message>
    <message>
        <source>Uploaded once per message, about %1 in all.</source>
        <translation>Transfert pour chaque message, environ %1 en tout.</translation>
    </message>
    <message>
        <source>Uploaded once per message.</source>
        <translation>Transfert pour chaque message.</translation>
    </message>
    <message>
        <source>Recipients may have other files.</source>
        <translation>Certains destinataires peuvent avoir d’autres fichiers.</translation>
    </message>
    <message>
        <source>As fast as the mailbox takes them</source>
        <translation>Aussi vite que la boîte mail les accepte</translation>
    </message>
    <message>
        <source>The service may slow this down.</source>
        <translation>Le service peut ralentir l’envoi.</translation>
    </message>
    <message>
        <source>This mailbox has no limit.</source>
        <translation>Cette boîte mail n’a pas de limite.</translation>
    </message>
    <message>
        <source>As the service allows.</source>
        <translation>Selon ce que permet le service.</translation>
    </message>
    <message>
        <source>The service allows %1 a minute.</source>
        <translation>Le service en permet %1 par minute.</translation>
    </message>
    <message>
        <source>Finished soon</source>
        <translation>Sera vite terminé</translation>
    </message>
    <message>
        <source>It takes as long as this machine and the network need.</source>
        <translation>Le temps qu’il faut à cet ordinateur et au réseau.</translation>
    </message>
    <message>
        <source>The files take longer than the pace would.</source>
        <translation>Les fichiers prennent plus de temps que le rythme choisi.</translation>
    </message>
    <message>
        <source>Finished in less than a minute</source>
        <translation>Terminé en moins d’une minute</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <comment>about 15:20</comment>
        <translation>Fin prévue %1</translation>
    </message>
    <message>
        <source>%1 of today’s %2 used</source>
        <comment>two numbers of recipients</comment>
        <translation>Utilisés aujourd’hui&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Recipients of this mailbox in the last 24 hours.</source>
        <translation>Destinataires de cette boîte mail ces dernières 24 heures.</translation>
    </message>
    <message>
        <source>The service takes %1 more now. Room comes back from %2 on.</source>
        <translation>Le service en accepte encore %1 pour l’instant. De la place se libérera %2.</translation>
    </message>
    <message>
        <source>Every email needs a personal touch</source>
        <translation>Chaque e-mail doit avoir un mot personnel</translation>
    </message>
    <message>
        <source>Emails without one are held back.</source>
        <translation>Les e-mails qui n’en ont pas sont retenus.</translation>
    </message>
    <message>
        <source>The personal touch may be left out</source>
        <translation>Le mot personnel est facultatif</translation>
    </message>
    <message>
        <source>Where it is, its paragraph closes without a gap.</source>
        <translation>Sans lui, son paragraphe se referme sans laisser de vide.</translation>
    </message>
    <message>
        <source>There is nobody to write to yet.</source>
        <translation>Il n’y a encore personne à qui écrire.</translation>
    </message>
    <message>
        <source>Bring a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Go to the letter</source>
        <translation>Aller à la lettre</translation>
    </message>
    <message>
        <source>Choose the mailbox that the emails are sent from.</source>
        <translation>Choisissez la boîte mail depuis laquelle les e-mails sont envoyés.</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Choisir un compte</translation>
    </message>
    <message>
        <source>No email is approved yet. Look through them, and approve each with one key.</source>
        <translation>Aucun e-mail n’est encore validé. Parcourez-les, et validez chacun d’une seule touche.</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>Aller à la relecture</translation>
    </message>
    <message>
        <source>Nothing is ready to be sent: the emails that are left are on hold or not sent.</source>
        <translation>Rien n’est prêt à partir&#xa0;: les e-mails qui restent sont en suspens ou non envoyés.</translation>
    </message>
    <message>
        <source>Everybody in this campaign has got their email.</source>
        <translation>Tous les e-mails de cette campagne sont envoyés.</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Voir les résultats</translation>
    </message>
    <message>
        <source>The mailbox has reached as many recipients as the service takes in 24 hours.</source>
        <translation>La boîte mail a atteint le nombre de destinataires que le service accepte en 24 heures.</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>time of day</comment>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>about %1 tomorrow</source>
        <comment>time of day</comment>
        <translation>demain vers %1</translation>
    </message>
    <message>
        <source>about %1 on %2</source>
        <comment>time of day, day of the week</comment>
        <translation>%2 vers %1</translation>
    </message>
    <message>
        <source>about %1 on %2</source>
        <comment>time of day, date</comment>
        <translation>le %2 vers %1</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <comment>28 a minute</comment>
        <translation>%1 par minute</translation>
    </message>
    <message numerus="yes">
        <source>Ready to send %Ln email(s)</source>
        <translation>
            <numerusform>%Ln e-mail prêt à partir</numerusform>
            <numerusform>%Ln e-mails prêts à partir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln prêt</numerusform>
            <numerusform>%Ln prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on hold</source>
        <translation>
            <numerusform>%Ln en suspens</numerusform>
            <numerusform>%Ln en suspens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln à relire</numerusform>
            <numerusform>%Ln à relire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln envoyé</numerusform>
            <numerusform>%Ln envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln non envoyé</numerusform>
            <numerusform>%Ln non envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln incertain</numerusform>
            <numerusform>%Ln incertains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1 with each email</source>
        <comment>number of files, their size</comment>
        <translation>
            <numerusform>%Ln fichier, %1 avec chaque e-mail</numerusform>
            <numerusform>%Ln fichiers, %1 avec chaque e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln email(s) a minute</source>
        <translation>
            <numerusform>%Ln e-mail par minute</numerusform>
            <numerusform>%Ln e-mails par minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln email(s) at %1 a minute</source>
        <comment>number, pace</comment>
        <translation>
            <numerusform>%Ln e-mail, à raison de %1 par minute</numerusform>
            <numerusform>%Ln e-mails, à raison de %1 par minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln écarté</numerusform>
            <numerusform>%Ln écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. A test email has arrived from this address.</source>
        <comment>through which account</comment>
        <translation>%1. Un e-mail de test est arrivé depuis cette adresse.</translation>
    </message>
    <message>
        <source>Some organisations let mail out from the mailbox’s own address only, and %1 then replaces “%2” without a word. A test email to yourself shows it.</source>
        <comment>service, address</comment>
        <translation>Certaines organisations ne laissent partir que les e-mails de l’adresse propre à la boîte mail&#x202f;; %1 remplace alors «&#x202f;%2&#x202f;» sans prévenir. Un e-mail de test envoyé à vous-même le montre.</translation>
    </message>
    <message>
        <source>Send me a test</source>
        <translation>M’envoyer un test</translation>
    </message>
    <message>
        <source>A test email from “%1” has arrived from another address: %2 has replaced it. Choose another address, or ask your administrator to allow sending from aliases and send a test again.</source>
        <comment>address, service</comment>
        <translation>Un e-mail de test envoyé de «&#x202f;%1&#x202f;» est arrivé d’une autre adresse&#xa0;: %2 l’a remplacée. Choisissez une autre adresse, ou demandez à votre administrateur d’autoriser l’envoi depuis des alias et renvoyez un test.</translation>
    </message>
    <message>
        <source>Send from %1</source>
        <comment>address</comment>
        <translation>Envoyer depuis %1</translation>
    </message>
</context>
<context>
    <name>sincerely::Sender</name>
    <message>
        <source>There is no such campaign.</source>
        <translation>Cette campagne n’existe pas.</translation>
    </message>
    <message>
        <source>Another campaign is being sent from this account. This one begins when that one ends.</source>
        <translation>Une autre campagne est en cours d’envoi depuis ce compte. Celle-ci commencera quand l’autre sera terminée.</translation>
    </message>
</context>
<context>
    <name>sincerely::SenderChoice</name>
    <message>
        <source>replaced by the service</source>
        <translation>remplacée par le service</translation>
    </message>
</context>
<context>
    <name>sincerely::SendingSession</name>
    <message>
        <source>There is no such campaign.</source>
        <translation>Cette campagne n’existe pas.</translation>
    </message>
    <message>
        <source>This campaign has no account to send from. Choose one.</source>
        <translation>Cette campagne n’a pas de compte d’envoi. Choisissez-en un.</translation>
    </message>
</context>
<context>
    <name>sincerely::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>New campaigns</source>
        <translation>Nouvelles campagnes</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>Check spelling in</source>
        <translation>Vérifier l’orthographe en</translation>
    </message>
    <message>
        <source>Send from</source>
        <translation>Envoyer depuis</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>As the mail service allows</source>
        <translation>Selon le service de messagerie</translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation>Ne pas vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln email(s) a minute</source>
        <translation>
            <numerusform>%Ln e-mail par minute</numerusform>
            <numerusform>%Ln e-mails par minute</numerusform>
        </translation>
    </message>
    <message>
        <source>What you choose applies at once. Only another language waits for the next start.</source>
        <translation>Ce que vous choisissez s’applique aussitôt. Seul un changement de langue attend le prochain démarrage.</translation>
    </message>
    <message>
        <source>The paper of an email stays white, as most people see it.</source>
        <translation>Le papier d’un e-mail reste blanc, comme la plupart des gens le voient.</translation>
    </message>
    <message>
        <source>Also by %1 and %2, everywhere in the window. The size in the emails stays.</source>
        <translation>Aussi par %1 et %2, partout dans la fenêtre. La taille dans les e-mails ne change pas.</translation>
    </message>
    <message>
        <source>Takes effect at the next start. Dates and numbers stay as your system writes them.</source>
        <translation>Prend effet au prochain démarrage. Les dates et les nombres restent écrits comme par votre système.</translation>
    </message>
    <message>
        <source>A calm pace keeps you clear of the limits of your mail service. Each campaign can have its own, in the step Send.</source>
        <translation>Un rythme tranquille vous tient loin des limites de votre service de messagerie. Chaque campagne peut avoir le sien, à l’étape «&#x202f;Envoyer&#x202f;».</translation>
    </message>
    <message>
        <source>Like the system: %1</source>
        <comment>name of a language</comment>
        <translation>Comme le système&#x202f;: %1</translation>
    </message>
    <message>
        <source>A folder on this machine</source>
        <translation>Un dossier sur cet ordinateur</translation>
    </message>
    <message>
        <source>The first one: %1</source>
        <translation>Le premier&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is no account yet. Until you add one, emails are kept as files and nothing is sent.</source>
        <translation>Il n’y a pas encore de compte. Tant que vous n’en ajoutez pas, les e-mails sont gardés comme fichiers et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Each campaign can be sent from another account, chosen at the top of the window.</source>
        <translation>Chaque campagne peut être envoyée depuis un autre compte, choisi en haut de la fenêtre.</translation>
    </message>
    <message>
        <source>No dictionary is installed on this machine, so nothing is checked. Those of LibreOffice and Hunspell are found here.</source>
        <translation>Aucun dictionnaire n’est installé sur cet ordinateur, rien n’est donc vérifié. Ceux de LibreOffice et de Hunspell sont trouvés ici.</translation>
    </message>
    <message>
        <source>No dictionary for the language of your system is installed, so nothing is checked. Choose one of the others, or install it.</source>
        <translation>Aucun dictionnaire pour la langue de votre système n’est installé, rien n’est donc vérifié. Choisissez-en un autre, ou installez-le.</translation>
    </message>
    <message>
        <source>The dictionaries are those that are installed on this machine.</source>
        <translation>Les dictionnaires sont ceux qui sont installés sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>sincerely::Settlement</name>
    <message>
        <source>The connection broke while this email was being sent, and it was found neither among the sent messages nor among the drafts. Look in your mailbox, then say whether it was sent.</source>
        <translation>La connexion a été coupée pendant l’envoi de cet e-mail, et il n’est ni dans les messages envoyés ni dans les brouillons. Regardez dans votre boîte mail, puis indiquez s’il a été envoyé.</translation>
    </message>
</context>
<context>
    <name>sincerely::Sidebar</name>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiver</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>&amp;Désarchiver</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a place, what is to be done there</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Do not email</source>
        <translation>Ne pas contacter</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>sincerely::SidebarDelegate</name>
    <message>
        <source>Name of the campaign</source>
        <translation>Nom de la campagne</translation>
    </message>
</context>
<context>
    <name>sincerely::SidebarItems</name>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message numerus="yes">
        <source>Archive, %Ln campaign(s)</source>
        <translation>
            <numerusform>Archives, %Ln campagne</numerusform>
            <numerusform>Archives, %Ln campagnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::SidebarRail</name>
    <message>
        <source>Show the sidebar</source>
        <translation>Afficher la barre latérale</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>Pas encore de campagne</translation>
    </message>
</context>
<context>
    <name>sincerely::SignInPane</name>
    <message>
        <source>Your browser opens Microsoft’s own sign-in page. Choose the mailbox there and accept what Sincerely asks for. Your password stays with Microsoft.</source>
        <translation>Votre navigateur ouvre la page de connexion de Microsoft. Choisissez-y la boîte mail et acceptez ce que Sincerely demande. Votre mot de passe reste chez Microsoft.</translation>
    </message>
    <message>
        <source>Sincerely may then write drafts in this mailbox and send them as you. The sign-in is kept in the keychain of this computer and nowhere else.</source>
        <translation>Sincerely peut ensuite écrire des brouillons dans cette boîte mail et les envoyer en votre nom. La connexion est conservée dans le trousseau de cet ordinateur et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Options avancées</translation>
    </message>
    <message>
        <source>Other Microsoft clouds, guests, and registrations of your own</source>
        <translation>Autres clouds Microsoft, invités et inscriptions propres à votre organisation</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>For when the browser did not open, or another one is to be used</source>
        <translation>Si le navigateur ne s’est pas ouvert, ou pour en utiliser un autre</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Rouvrir la page</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leaves everything as it was</source>
        <translation>Ne change rien à ce qui existe</translation>
    </message>
    <message>
        <source>Add a Microsoft 365 mailbox</source>
        <translation>Ajouter une boîte mail Microsoft 365</translation>
    </message>
    <message>
        <source>Sign in to “%1” again</source>
        <translation>Se reconnecter à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>This copy of Sincerely has no Microsoft application id of its own. Give that of your organisation’s registration below.</source>
        <translation>Cette copie de Sincerely n’a pas d’identifiant d’application Microsoft. Indiquez ci-dessous celui de l’inscription de votre organisation.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter avec le navigateur</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Annuler la connexion</translation>
    </message>
    <message>
        <source>Did the browser not open? Copy the link into its address line. It is good for five minutes.</source>
        <translation>Le navigateur ne s’est pas ouvert&#x202f;? Copiez le lien dans sa barre d’adresse. Il est valable cinq minutes.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the sign-in</source>
        <translation>Fermer le volet de connexion</translation>
    </message>
    <message>
        <source>The link is copied. Paste it into the address line of a browser.</source>
        <translation>Le lien est copié. Collez-le dans la barre d’adresse d’un navigateur.</translation>
    </message>
</context>
<context>
    <name>sincerely::SignInSteps</name>
    <message>
        <source>Your browser opens Microsoft’s sign-in page.</source>
        <translation>Votre navigateur ouvre la page de connexion de Microsoft.</translation>
    </message>
    <message>
        <source>You choose the mailbox there and accept what Sincerely asks for.</source>
        <translation>Vous y choisissez la boîte mail et acceptez ce que Sincerely demande.</translation>
    </message>
    <message>
        <source>Sincerely asks whose mailbox it is, and whether it can send.</source>
        <translation>Sincerely demande à qui est la boîte mail, et vérifie si l’envoi est possible.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>a step</comment>
        <translation>Terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>a step</comment>
        <translation>En cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>To come: %1</source>
        <comment>a step</comment>
        <translation>À venir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sincerely::SignaturePane</name>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Keep signature</source>
        <translation>Enregistrer la signature</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave the signature as it was</source>
        <translation>Laisser la signature comme avant</translation>
    </message>
    <message>
        <source>Signature of “%1”</source>
        <translation>Signature de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>It stands at the end of every letter that is sent from this address. Emails that you have approved already are shown to you again.</source>
        <translation>Elle figure à la fin de chaque lettre envoyée depuis cette adresse. Les e-mails que vous avez déjà validés vous seront présentés de nouveau.</translation>
    </message>
    <message>
        <source>Address that the signature belongs to</source>
        <translation>Adresse à laquelle appartient la signature</translation>
    </message>
</context>
<context>
    <name>sincerely::SourceEditor</name>
    <message>
        <source>Source of the letter</source>
        <translation>Code source de la lettre</translation>
    </message>
</context>
<context>
    <name>sincerely::SpareDrafts</name>
    <message numerus="yes">
        <source>Draft(s) of %n email(s) may be left in the mailbox, where nobody needs them any more. They are removed when this account is used again. %1</source>
        <translation>
            <numerusform>Le brouillon de %n e-mail, devenu inutile, est peut-être resté dans la boîte mail. Il sera supprimé à la prochaine utilisation de ce compte. %1</numerusform>
            <numerusform>Les brouillons de %n e-mails, devenus inutiles, sont peut-être restés dans la boîte mail. Ils seront supprimés à la prochaine utilisation de ce compte. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that an earlier campaign had to leave in the mailbox have been removed.</source>
        <translation>
            <numerusform>%n brouillon qu’une campagne précédente avait dû laisser dans la boîte mail a été supprimé.</numerusform>
            <numerusform>%n brouillons qu’une campagne précédente avait dû laisser dans la boîte mail ont été supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::SpellMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Ajouter au dictionnaire</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation>Ne pas vérifier</translation>
    </message>
    <message>
        <source>No dictionary is installed</source>
        <translation>Aucun dictionnaire n’est installé</translation>
    </message>
</context>
<context>
    <name>sincerely::SplitButton</name>
    <message>
        <source>Alt+Down shows more ways</source>
        <translation>Alt+Bas montre d’autres possibilités</translation>
    </message>
</context>
<context>
    <name>sincerely::Spreadsheet</name>
    <message numerus="yes">
        <source>%n row(s) of “%1” are hidden in the sheet, perhaps by a filter; they are read all the same.</source>
        <translation>
            <numerusform>%n ligne de «&#x202f;%1&#x202f;» est masquée dans la feuille, peut-être par un filtre&#x202f;; elle est lue quand même.</numerusform>
            <numerusform>%n lignes de «&#x202f;%1&#x202f;» sont masquées dans la feuille, peut-être par un filtre&#x202f;; elles sont lues quand même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of “%1” hold an error such as #N/A and count as empty.</source>
        <translation>
            <numerusform>%n cellule de «&#x202f;%1&#x202f;» contient une erreur comme #N/A et compte comme vide.</numerusform>
            <numerusform>%n cellules de «&#x202f;%1&#x202f;» contiennent une erreur comme #N/A et comptent comme vides.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds far more data than a list of people. If it is right all the same, save the sheet as “CSV UTF-8” and choose that file.</source>
        <translation>«&#x202f;%1&#x202f;» contient bien plus de données qu’une liste de personnes. Si c’est normal, enregistrez la feuille en «&#x202f;CSV UTF-8&#x202f;» et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is damaged or was not stored completely. Fetch or save it again.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé ou n’a pas été enregistré en entier. Téléchargez-le ou enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”. Its sheets are: %3.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de feuille «&#x202f;%2&#x202f;». Ses feuilles sont&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>The sheet “%1” of “%2” was read; there are %n other(s).</source>
        <translation>
            <numerusform>La feuille «&#x202f;%1&#x202f;» de «&#x202f;%2&#x202f;» a été lue&#x202f;; il y en a une autre.</numerusform>
            <numerusform>La feuille «&#x202f;%1&#x202f;» de «&#x202f;%2&#x202f;» a été lue&#x202f;; il y en a %Ln autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::StepBar</name>
    <message>
        <source>Steps of the campaign</source>
        <translation>Étapes de la campagne</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>step: the letter</comment>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>step</comment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
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
        <translation>%1, terminé</translation>
    </message>
</context>
<context>
    <name>sincerely::Survey</name>
    <message>
        <source>This recipient is no longer in the list.</source>
        <translation>Ce destinataire n’est plus dans la liste.</translation>
    </message>
</context>
<context>
    <name>sincerely::SystemTray</name>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Pause and end</source>
        <translation>Mettre en pause et quitter</translation>
    </message>
</context>
<context>
    <name>sincerely::TemplatesPage</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Letters kept for more than one campaign.</source>
        <translation>Des lettres gardées pour plusieurs campagnes.</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Pas encore de modèles</translation>
    </message>
    <message>
        <source>New campaign with it</source>
        <translation>Nouvelle campagne avec ce modèle</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Keep a letter with “Keep as template”, in the menu beside its subject.</source>
        <translation>Gardez une lettre avec «&#x202f;Garder comme modèle&#x202f;», dans le menu à côté de l’objet.</translation>
    </message>
</context>
<context>
    <name>sincerely::TestEmail</name>
    <message>
        <source>It is not certain whether the test email was sent. Look for it in the inbox.</source>
        <translation>Il n’est pas certain que l’e-mail de test soit parti. Cherchez-le dans la boîte de réception.</translation>
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
        <translation>Envoyer le test</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Essayez d’abord</translation>
    </message>
    <message>
        <source>One email, exactly as that recipient would get it, to an address you name. It is marked as a test and not counted.</source>
        <translation>Un seul e-mail, exactement comme ce destinataire le recevrait, à l’adresse de votre choix. Il est marqué comme test et n’est pas compté.</translation>
    </message>
    <message>
        <source>Row of the list</source>
        <translation>Ligne de la liste</translation>
    </message>
    <message>
        <source>Row </source>
        <comment>before a number, with a blank</comment>
        <translation>Ligne </translation>
    </message>
    <message>
        <source>Send the test to</source>
        <translation>Envoyer le test à</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Votre adresse</translation>
    </message>
    <message>
        <source>to</source>
        <comment>row 37 to ada@contoso.example</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Sending test…</source>
        <translation>Envoi du test…</translation>
    </message>
    <message>
        <source>The test email is sent to %1.</source>
        <translation>L’e-mail de test est envoyé à %1.</translation>
    </message>
    <message>
        <source>The test email has arrived from %1, as it should.</source>
        <translation>L’e-mail de test est bien arrivé de %1.</translation>
    </message>
    <message>
        <source>The test email has arrived, but not from %1: the service has replaced the address.</source>
        <translation>L’e-mail de test est arrivé, mais pas de %1&#xa0;: le service a remplacé l’adresse.</translation>
    </message>
    <message>
        <source>The test email is sent to %1. Look at it there: is it from %2?</source>
        <translation>L’e-mail de test est envoyé à %1. Regardez là-bas&#xa0;: vient-il de %2&#x202f;?</translation>
    </message>
    <message>
        <source>Yes, it is</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No, from another</source>
        <translation>Non, d’une autre</translation>
    </message>
</context>
<context>
    <name>sincerely::TestSending</name>
    <message>
        <source>“%1” is on the do-not-email list.</source>
        <translation>«&#x202f;%1&#x202f;» est dans la liste «&#x202f;Ne pas contacter&#x202f;».</translation>
    </message>
</context>
<context>
    <name>sincerely::TitleEdit</name>
    <message>
        <source>%1 (F2 renames)</source>
        <translation>%1 (F2 pour renommer)</translation>
    </message>
</context>
<context>
    <name>sincerely::UndoNames</name>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
</context>
<context>
    <name>sincerely::UndoRouter</name>
    <message>
        <source>&amp;Undo typing</source>
        <translation>&amp;Annuler la saisie</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>what is undone</comment>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo typing</source>
        <translation>&amp;Rétablir la saisie</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>what is done again</comment>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sincerely::ValueCommand</name>
    <message>
        <source>change of “%1”</source>
        <translation>changement de «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>sincerely::VerdictCommand</name>
    <message>
        <source>approval for %1</source>
        <translation>validation pour %1</translation>
    </message>
    <message>
        <source>putting %1 on hold</source>
        <translation>mise en suspens de %1</translation>
    </message>
    <message>
        <source>skipping of %1</source>
        <translation>mise à l’écart de %1</translation>
    </message>
    <message>
        <source>opening of %1 again</source>
        <translation>retour à la relecture pour %1</translation>
    </message>
    <message numerus="yes">
        <source>putting %Ln recipient(s) on hold</source>
        <translation>
            <numerusform>mise en suspens de %Ln destinataire</numerusform>
            <numerusform>mise en suspens de %Ln destinataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skipping of %Ln recipient(s)</source>
        <translation>
            <numerusform>mise à l’écart de %Ln destinataire</numerusform>
            <numerusform>mise à l’écart de %Ln destinataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>opening of %Ln recipient(s) again</source>
        <translation>
            <numerusform>retour à la relecture pour %Ln destinataire</numerusform>
            <numerusform>retour à la relecture pour %Ln destinataires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sincerely::WholeEmailPane</name>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Subject of this email</source>
        <translation>Objet de cet e-mail</translation>
    </message>
    <message>
        <source>Text of this email</source>
        <translation>Texte de cet e-mail</translation>
    </message>
</context>
<context>
    <name>sincerely::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation>&amp;Campagne</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>&amp;New campaign</source>
        <translation>&amp;Nouvelle campagne</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus p&amp;etit</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>&amp;About Sincerely</source>
        <translation>À &amp;propos de Sincerely</translation>
    </message>
</context>
<context>
    <name>sincerely::WordList</name>
    <message>
        <source>Your own words cannot be kept in “%1”: %2. They count until you quit.</source>
        <translation>Impossible d’enregistrer vos mots dans «&#x202f;%1&#x202f;»&#xa0;: %2. Ils sont reconnus jusqu’à ce que vous quittiez le programme.</translation>
    </message>
</context>
<context>
    <name>sincerely::Wording</name>
    <message>
        <source>%1: %2</source>
        <extracomment>An error: what was being done or with whom, what went wrong.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name or a value in quotation marks, as it stands in a sentence.</extracomment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A list in a sentence: what comes before, the next part.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The end of a list in a sentence: what comes before, the last part.</extracomment>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>sincerely::Workbench</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>sincerely::Workspace</name>
    <message>
        <source>This campaign is being sent. Pause it before you delete it.</source>
        <translation>Cette campagne est en cours d’envoi. Mettez-la en pause avant de la supprimer.</translation>
    </message>
</context>
<context>
    <name>sincerely::WritePage</name>
    <message>
        <source>Use a template…</source>
        <translation>Utiliser un modèle…</translation>
    </message>
    <message>
        <source>Keep as template</source>
        <translation>Garder comme modèle</translation>
    </message>
    <message>
        <source>Open a letter or design…</source>
        <translation>Ouvrir une lettre ou une maquette…</translation>
    </message>
    <message>
        <source>Write as plain text, or with formatting</source>
        <translation>Écrire en texte brut, ou avec mise en forme</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Template “%1”</source>
        <translation>Modèle «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>No letter has been kept as a template yet.</source>
        <translation>Aucune lettre n’est encore gardée comme modèle.</translation>
    </message>
    <message>
        <source>Kept as the template “%1”.</source>
        <translation>Gardé comme modèle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Open a letter or design</source>
        <translation>Ouvrir une lettre ou une maquette</translation>
    </message>
    <message>
        <source>Letters (*.html *.htm *.txt)</source>
        <translation>Lettres (*.html *.htm *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Opened letter</source>
        <translation>Ouverture d’une lettre</translation>
    </message>
    <message>
        <source>Change of format</source>
        <translation>Changement de format</translation>
    </message>
    <message>
        <source>Here you will see the letter as a recipient gets it.</source>
        <translation>Ici, vous verrez la lettre telle qu’un destinataire la reçoit.</translation>
    </message>
    <message>
        <source>Bring recipients</source>
        <translation>Importer des destinataires</translation>
    </message>
    <message>
        <source>An example: there is nobody yet who could get it. Bring your recipients.</source>
        <translation>Un exemple&#xa0;: il n’y a encore personne qui puisse la recevoir. Importez vos destinataires.</translation>
    </message>
    <message>
        <source>This campaign is being sent. Pause it to change the letter.</source>
        <translation>Cette campagne est en cours d’envoi. Mettez-la en pause pour modifier la lettre.</translation>
    </message>
</context>
<context>
    <name>sincerely::cli</name>
    <message>
        <source>There is already an account named “%1”. Choose another name.</source>
        <translation>Il y a déjà un compte nommé «&#x202f;%1&#x202f;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no account yet. “sincerely-cli account add folder --name NAME --path DIR” makes one that needs no sign-in.</source>
        <translation>Il n’y a pas encore de compte. «&#x202f;sincerely-cli account add folder --name NAME --path DIR&#x202f;» en crée un qui ne demande pas de connexion.</translation>
    </message>
    <message>
        <source>The account stays, because its secret cannot be removed from the keychain (--keep-secret would leave it there)</source>
        <translation>Le compte reste, car son secret ne peut pas être retiré du trousseau (avec --keep-secret, il y resterait)</translation>
    </message>
    <message>
        <source>The account “%1” is removed. Its emails stay where they are.</source>
        <translation>Le compte «&#x202f;%1&#x202f;» est supprimé. Ses e-mails restent où ils sont.</translation>
    </message>
    <message>
        <source>Its secret, if there is one, is still in the keychain.</source>
        <translation>Son secret, s’il en a un, est encore dans le trousseau.</translation>
    </message>
    <message>
        <source>keep the program’s data here</source>
        <translation>conserver ici les données du programme</translation>
    </message>
    <message>
        <source>print one JSON object a line</source>
        <translation>afficher un objet JSON par ligne</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>--%1 is given more than once.</source>
        <translation>--%1 est indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>--%1 is given without a value. Leave it out, or write %2 after it.</source>
        <translation>--%1 est indiqué sans valeur. Supprimez cette option, ou ajoutez-lui %2.</translation>
    </message>
    <message>
        <source>%1 “sincerely-cli %2 --help” lists the options.</source>
        <translation>%1 «&#x202f;sincerely-cli %2 --help&#x202f;» énumère les options.</translation>
    </message>
    <message>
        <source>There is no command on the command line. “sincerely-cli --help” lists them.</source>
        <translation>Il n’y a pas de commande. «&#x202f;sincerely-cli --help&#x202f;» les énumère.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “sincerely-cli --help” lists the commands.</source>
        <translation>Il n’y a pas de commande «&#x202f;%1&#x202f;». «&#x202f;sincerely-cli --help&#x202f;» énumère les commandes.</translation>
    </message>
    <message>
        <source>“%1” has to go on: the commands are %2.</source>
        <translation>«&#x202f;%1&#x202f;» est incomplet&#xa0;: les commandes sont %2.</translation>
    </message>
    <message>
        <source>“%1” is used like this: sincerely-cli %1 %2</source>
        <translation>«&#x202f;%1&#x202f;» s’utilise ainsi&#xa0;: sincerely-cli %1 %2</translation>
    </message>
    <message>
        <source>The option --%1 is missing. “sincerely-cli %2 --help” explains it.</source>
        <translation>Il manque l’option --%1. «&#x202f;sincerely-cli %2 --help&#x202f;» l’explique.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 1 on, not “%2”.</source>
        <translation>--%1 demande un nombre entier à partir de 1, pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Usage: sincerely-cli [--data-dir DIR] [--json] COMMAND …

</source>
        <translation>Utilisation&#xa0;: sincerely-cli [--data-dir DIR] [--json] COMMANDE …

</translation>
    </message>
    <message>
        <source>
Every command takes:
</source>
        <translation>
Pour toutes les commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>
Exit status: 0 all sent · 1 wrong use or input, nothing sent · 2 some not sent, unknown or held back
             3 stopped, “resume” continues · 4 sign-in needed
</source>
        <translation>
Code de sortie&#xa0;: 0 tout est envoyé · 1 erreur d’usage ou d’entrée, rien n’est envoyé · 2 certains non envoyés, incertains ou retenus
                 3 arrêté, «&#x202f;resume&#x202f;» reprend l’envoi · 4 connexion nécessaire
</translation>
    </message>
    <message>
        <source>
“sincerely-cli COMMAND --help” lists the options of a command.
</source>
        <translation>
«&#x202f;sincerely-cli COMMANDE --help&#x202f;» énumère les options d’une commande.
</translation>
    </message>
    <message>
        <source>--as takes “html”, “text” or “eml”, not “%1”.</source>
        <translation>--as accepte «&#x202f;html&#x202f;», «&#x202f;text&#x202f;» ou «&#x202f;eml&#x202f;», pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>This email is held back: %1</source>
        <translation>Cet e-mail est retenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no campaign yet. “sincerely-cli send --help” explains how to start one.</source>
        <translation>Il n’y a pas encore de campagne. «&#x202f;sincerely-cli send --help&#x202f;» explique comment en lancer une.</translation>
    </message>
    <message>
        <source>--format takes “csv”, “json” or “xlsx”, not “%1”.</source>
        <translation>--format accepte «&#x202f;csv&#x202f;», «&#x202f;json&#x202f;» ou «&#x202f;xlsx&#x202f;», pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--format xlsx needs --output FILE: a workbook cannot be shown here.</source>
        <translation>--format xlsx demande --output FILE&#xa0;: un classeur ne peut pas s’afficher ici.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Nobody is on the do-not-email list.</source>
        <translation>Il n’y a personne dans la liste «&#x202f;Ne pas contacter&#x202f;».</translation>
    </message>
    <message>
        <source>Nobody like that is on the list.</source>
        <translation>Rien de tel dans la liste.</translation>
    </message>
    <message>
        <source>the letter: .html (subject from its &lt;title&gt;) or .txt</source>
        <translation>la lettre&#xa0;: .html (objet tiré de son &lt;title&gt;) ou .txt</translation>
    </message>
    <message>
        <source>the list: .xlsx, .ods or CSV, columns with names</source>
        <translation>la liste&#xa0;: .xlsx, .ods ou CSV, avec des noms de colonnes</translation>
    </message>
    <message>
        <source>the subject; may hold merge fields</source>
        <translation>l’objet&#x202f;; peut contenir des champs de fusion</translation>
    </message>
    <message>
        <source>a file that everybody gets; may be repeated</source>
        <translation>un fichier pour tout le monde&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>the column that names each recipient’s own files</source>
        <translation>la colonne qui indique les fichiers propres à chaque destinataire</translation>
    </message>
    <message>
        <source>whom the emails are from</source>
        <translation>de qui viennent les e-mails</translation>
    </message>
    <message>
        <source>where answers go</source>
        <translation>où vont les réponses</translation>
    </message>
    <message>
        <source>the personal touch may be left out</source>
        <translation>le mot personnel est facultatif</translation>
    </message>
    <message>
        <source>the column with the addresses</source>
        <translation>la colonne des adresses</translation>
    </message>
    <message>
        <source>the sheet of the workbook; else the first one in use</source>
        <translation>la feuille du classeur&#x202f;; sinon la première utilisée</translation>
    </message>
    <message>
        <source>how the letters of a CSV file are written</source>
        <translation>l’encodage d’un fichier CSV</translation>
    </message>
    <message>
        <source>what separates its columns; or “tab”</source>
        <translation>ce qui sépare ses colonnes&#x202f;; ou «&#x202f;tab&#x202f;»</translation>
    </message>
    <message>
        <source>the list has no row with names of columns</source>
        <translation>la liste n’a pas de ligne avec les noms de colonnes</translation>
    </message>
    <message>
        <source>--separator takes one character, or “tab”.</source>
        <translation>--separator accepte un seul caractère, ou «&#x202f;tab&#x202f;».</translation>
    </message>
    <message>
        <source>why, for those who look at the list later</source>
        <translation>pourquoi, pour ceux qui consulteront la liste plus tard</translation>
    </message>
    <message>
        <source>the account to send from</source>
        <translation>le compte d’envoi</translation>
    </message>
    <message>
        <source>what to call the campaign</source>
        <translation>le nom de la campagne</translation>
    </message>
    <message>
        <source>only the first N recipients</source>
        <translation>seulement les N premiers destinataires</translation>
    </message>
    <message>
        <source>check everything, send nothing</source>
        <translation>tout vérifier, ne rien envoyer</translation>
    </message>
    <message>
        <source>which recipient, from 1</source>
        <translation>quel destinataire, à partir de 1</translation>
    </message>
    <message>
        <source>html, text or eml</source>
        <translation>html, text ou eml</translation>
    </message>
    <message>
        <source>what to call the account</source>
        <translation>le nom du compte</translation>
    </message>
    <message>
        <source>the application id registered with Microsoft</source>
        <translation>l’identifiant d’application inscrit chez Microsoft</translation>
    </message>
    <message>
        <source>the organisation’s id or domain</source>
        <translation>l’identifiant ou le domaine de l’organisation</translation>
    </message>
    <message>
        <source>global, us-gov-l4, us-gov-l5 or china</source>
        <translation>global, us-gov-l4, us-gov-l5 ou china</translation>
    </message>
    <message>
        <source>another sign-in server, for tests</source>
        <translation>un autre serveur de connexion, pour des essais</translation>
    </message>
    <message>
        <source>another mail server, for tests</source>
        <translation>un autre serveur de messagerie, pour des essais</translation>
    </message>
    <message>
        <source>show the sign-in address instead of opening a browser</source>
        <translation>afficher l’adresse de connexion au lieu d’ouvrir un navigateur</translation>
    </message>
    <message>
        <source>write emails as .eml files into a folder</source>
        <translation>écrire les e-mails en fichiers .eml dans un dossier</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>le dossier</translation>
    </message>
    <message>
        <source>sign in to Microsoft 365</source>
        <translation>se connecter à Microsoft 365</translation>
    </message>
    <message>
        <source>set how the campaigns of an account are sent</source>
        <translation>régler la façon dont les campagnes d’un compte sont envoyées</translation>
    </message>
    <message>
        <source>the accounts</source>
        <translation>afficher les comptes</translation>
    </message>
    <message>
        <source>whether an account can be used now</source>
        <translation>vérifier si un compte est utilisable</translation>
    </message>
    <message>
        <source>forget an account and its secret</source>
        <translation>oublier un compte et son secret</translation>
    </message>
    <message>
        <source>leave the secret in the keychain, when that cannot be opened</source>
        <translation>laisser le secret dans le trousseau, si celui-ci ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>exactly what one recipient gets</source>
        <translation>montrer exactement ce que reçoit un destinataire</translation>
    </message>
    <message>
        <source>send a campaign</source>
        <translation>envoyer une campagne</translation>
    </message>
    <message>
        <source>go on with a campaign that was stopped</source>
        <translation>reprendre une campagne arrêtée</translation>
    </message>
    <message>
        <source>say what became of an unknown email</source>
        <translation>indiquer ce qu’est devenu un e-mail incertain</translation>
    </message>
    <message>
        <source>whose email</source>
        <translation>le destinataire concerné</translation>
    </message>
    <message>
        <source>sent, again or leave</source>
        <translation>sent (envoyé), again (renvoyer) ou leave (ne rien changer)</translation>
    </message>
    <message>
        <source>never write to these addresses</source>
        <translation>ne plus jamais écrire à ces adresses</translation>
    </message>
    <message>
        <source>take addresses off the do-not-email list</source>
        <translation>retirer des adresses de la liste «&#x202f;Ne pas contacter&#x202f;»</translation>
    </message>
    <message>
        <source>who is on the do-not-email list, or on it like that</source>
        <translation>afficher la liste «&#x202f;Ne pas contacter&#x202f;», en entier ou selon un texte</translation>
    </message>
    <message>
        <source>never write to the addresses in a list</source>
        <translation>ne plus jamais écrire aux adresses d’une liste</translation>
    </message>
    <message>
        <source>how campaigns stand</source>
        <translation>montrer où en sont les campagnes</translation>
    </message>
    <message>
        <source>what became of each email</source>
        <translation>montrer ce qu’est devenu chaque e-mail</translation>
    </message>
    <message>
        <source>csv, json or xlsx</source>
        <translation>csv, json ou xlsx</translation>
    </message>
    <message>
        <source>write it here</source>
        <translation>l’enregistrer ici</translation>
    </message>
    <message>
        <source>Stopped; nothing was sent.</source>
        <translation>Arrêté&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>There is no account named “%1”. “sincerely-cli account list” shows the accounts.</source>
        <translation>Il n’y a pas de compte nommé «&#x202f;%1&#x202f;». «&#x202f;sincerely-cli account list&#x202f;» affiche les comptes.</translation>
    </message>
    <message>
        <source>There is no campaign “%1”. “sincerely-cli status” shows the campaigns.</source>
        <translation>Il n’y a pas de campagne «&#x202f;%1&#x202f;». «&#x202f;sincerely-cli status&#x202f;» affiche les campagnes.</translation>
    </message>
    <message>
        <source>Sign in with your browser: %1</source>
        <translation>Connectez-vous avec votre navigateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>  Slowed down by the server for %1 s; nothing is lost.</source>
        <translation>  Ralenti par le serveur pendant %1 s&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Standard output cannot be written to: %1. A sending goes on; “sincerely-cli status” shows how it stands.</source>
        <translation>Impossible d’écrire sur la sortie standard&#xa0;: %1. Un envoi en cours continue&#x202f;; «&#x202f;sincerely-cli status&#x202f;» indique où il en est.</translation>
    </message>
    <message>
        <source>Stopped. “sincerely-cli resume %1” continues.</source>
        <translation>Arrêté. «&#x202f;sincerely-cli resume %1&#x202f;» reprend l’envoi.</translation>
    </message>
    <message>
        <source>The account of this campaign was removed.</source>
        <translation>Le compte de cette campagne a été supprimé.</translation>
    </message>
    <message>
        <source>--as takes “sent”, “again” or “leave”, not “%1”.</source>
        <translation>--as accepte «&#x202f;sent&#x202f;», «&#x202f;again&#x202f;» ou «&#x202f;leave&#x202f;», pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>It waits to be sent again. “sincerely-cli resume %1” sends it.</source>
        <translation>Il attend d’être renvoyé. «&#x202f;sincerely-cli resume %1&#x202f;» l’envoie.</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>C’est réglé.</translation>
    </message>
    <message>
        <source>emails per minute</source>
        <translation>e-mails par minute</translation>
    </message>
    <message>
        <source>waits between look-ups after an unclear answer; or “default”</source>
        <translation>attentes entre les recherches après une réponse peu claire&#x202f;; ou «&#x202f;default&#x202f;»</translation>
    </message>
    <message>
        <source>how long an outage is waited out; 1800 unless said</source>
        <translation>combien de temps attendre la fin d’une panne&#x202f;; 1800 si rien n’est indiqué</translation>
    </message>
    <message>
        <source>--pace takes a number of emails per minute, or “unlimited”.</source>
        <translation>--pace demande un nombre d’e-mails par minute, ou «&#x202f;unlimited&#x202f;».</translation>
    </message>
    <message>
        <source>--patience takes a number of seconds, for instance 1800.</source>
        <translation>--patience demande un nombre de secondes, par exemple 1800.</translation>
    </message>
    <message>
        <source>--settle-waits takes milliseconds separated by commas, for instance 5000,15000, or “default”.</source>
        <translation>--settle-waits demande des millisecondes séparées par des virgules, par exemple 5000,15000, ou «&#x202f;default&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n recipient(s); there is no number %1.</source>
        <translation>
            <numerusform>La liste a %n destinataire&#x202f;; il n’y a pas de numéro %1.</numerusform>
            <numerusform>La liste a %n destinataires&#x202f;; il n’y a pas de numéro %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sent</source>
        <translation>
            <numerusform>%n sur %1 envoyé</numerusform>
            <numerusform>%n sur %1 envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajouté</numerusform>
            <numerusform>%n ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list already</source>
        <translation>
            <numerusform>%n déjà dans la liste</numerusform>
            <numerusform>%n déjà dans la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n retiré</numerusform>
            <numerusform>%n retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n email(s); a dry run, nothing is sent</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;»&#xa0;: %n e-mail&#x202f;; essai à blanc, rien n’est envoyé</numerusform>
            <numerusform>«&#x202f;%1&#x202f;»&#xa0;: %n e-mails&#x202f;; essai à blanc, rien n’est envoyé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Campaign %1 “%2”: %n email(s)</source>
        <translation>
            <numerusform>Campagne %1 «&#x202f;%2&#x202f;»&#xa0;: %n e-mail</numerusform>
            <numerusform>Campagne %1 «&#x202f;%2&#x202f;»&#xa0;: %n e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n envoyé</numerusform>
            <numerusform>%n envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n non envoyé</numerusform>
            <numerusform>%n non envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n incertain</numerusform>
            <numerusform>%n incertains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n en suspens</numerusform>
            <numerusform>%n en suspens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n écarté</numerusform>
            <numerusform>%n écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>The service may replace “%1” by the mailbox’s own address without a word. Look at an email that has arrived before you write to many.</source>
        <translation>Le service remplace peut-être «&#x202f;%1&#x202f;» par l’adresse propre à la boîte mail, sans prévenir. Regardez un e-mail arrivé avant d’écrire à beaucoup de personnes.</translation>
    </message>
    <message>
        <source>Preparing emails: %1 of %2</source>
        <translation>Préparation des e-mails&#x202f;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) could not be read.</source>
        <translation>
            <numerusform>%n autre ligne n’a pas pu être lue.</numerusform>
            <numerusform>%n autres lignes n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its sending was cut off. “sincerely-cli resume %1” continues.</source>
        <translation>L’envoi a été interrompu. «&#x202f;sincerely-cli resume %1&#x202f;» le reprend.</translation>
    </message>
    <message>
        <source>“sincerely-cli account add microsoft --name &quot;%1&quot;” does it.</source>
        <translation>«&#x202f;sincerely-cli account add microsoft --name &quot;%1&quot;&#x202f;» le fait.</translation>
    </message>
</context>
<context>
    <name>sincerely::editor::ColumnPopup</name>
    <message>
        <source>Columns to fill in</source>
        <translation>Colonnes à insérer</translation>
    </message>
    <message>
        <source>%1, for instance %2</source>
        <translation>%1, par exemple %2</translation>
    </message>
</context>
<context>
    <name>sincerely::editor::DesignTextsModel</name>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Modifier le texte</translation>
    </message>
</context>
<context>
    <name>sincerely::folder</name>
    <message>
        <source>“%1” is a file; the account needs a folder.</source>
        <translation>«&#x202f;%1&#x202f;» est un fichier&#x202f;; il faut un dossier pour ce compte.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Choose another one.</source>
        <translation>Impossible de créer le dossier «&#x202f;%1&#x202f;». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The account “%1” has no folder.</source>
        <translation>Le compte «&#x202f;%1&#x202f;» n’a pas de dossier.</translation>
    </message>
</context>
<context>
    <name>sincerely::graph</name>
    <message>
        <source>The file “%1” cannot be read. Put it back where it was, then go on.</source>
        <translation>Impossible de lire le fichier «&#x202f;%1&#x202f;». Remettez-le où il était, puis reprenez.</translation>
    </message>
    <message>
        <source>The file “%1” has changed since you approved it. Put the approved file back, or approve the messages again.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» a changé depuis que vous l’avez validé. Remettez le fichier validé, ou validez de nouveau les messages.</translation>
    </message>
    <message>
        <source>The prepared message does not hold exactly the approved files. It has not been sent.</source>
        <translation>Le message préparé ne contient pas exactement les fichiers validés. Il n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>While uploading %1</source>
        <translation>Pendant le transfert de %1</translation>
    </message>
    <message>
        <source>“%1” is larger than 150 MB, which is the most that Microsoft takes.</source>
        <translation>«&#x202f;%1&#x202f;» dépasse 150 Mo, le maximum accepté par Microsoft.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s mail service does not take this file.</source>
        <translation>Le service de messagerie de Microsoft n’accepte pas ce fichier.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Stopped before the answer came.</source>
        <translation>Arrêté avant l’arrivée de la réponse.</translation>
    </message>
    <message>
        <source>The answer of Microsoft&apos;s mail service could not be understood.</source>
        <translation>La réponse du service de messagerie de Microsoft est incompréhensible.</translation>
    </message>
    <message>
        <source>Microsoft does not accept the sign-in any more. Sign in again to go on.</source>
        <translation>Microsoft n’accepte plus la connexion. Connectez-vous de nouveau pour continuer.</translation>
    </message>
    <message>
        <source>Microsoft does not let this program use the mailbox: a permission is missing. Sign in again and agree to the permissions, or ask your administrator to allow them.</source>
        <translation>Microsoft ne permet pas à ce programme d’utiliser la boîte mail&#xa0;: il manque une autorisation. Connectez-vous de nouveau et acceptez les autorisations, ou demandez à votre administrateur de les accorder.</translation>
    </message>
    <message>
        <source>This account may not send from the chosen From address. Choose another one, or ask your administrator for the right to send as it.</source>
        <translation>Ce compte n’a pas le droit d’envoyer depuis l’adresse d’expéditeur choisie. Choisissez-en une autre, ou demandez à votre administrateur le droit d’envoyer en son nom.</translation>
    </message>
    <message>
        <source>This account has no mailbox that can be used: it has no licence for Exchange Online, or its mailbox is on a server of your organisation. Ask your administrator.</source>
        <translation>Ce compte n’a pas de boîte mail utilisable&#xa0;: il n’a pas de licence Exchange Online, ou sa boîte se trouve sur un serveur de votre organisation. Adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>Microsoft has blocked this account from sending. Sign in at outlook.com to see why, or ask your administrator.</source>
        <translation>Microsoft a bloqué les envois depuis ce compte. Connectez-vous à outlook.com pour savoir pourquoi, ou adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>The mailbox has reached its limit for sending. Go on tomorrow.</source>
        <translation>La boîte mail a atteint sa limite d’envoi. Reprenez demain.</translation>
    </message>
    <message>
        <source>The message is not in the mailbox (any more).</source>
        <translation>Le message n’est pas, ou plus, dans la boîte mail.</translation>
    </message>
    <message>
        <source>Microsoft does not accept this recipient&apos;s address. Check the address.</source>
        <translation>Microsoft n’accepte pas l’adresse de ce destinataire. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The message is larger than the mailbox may send. Use smaller files, or put a link to them into the message.</source>
        <translation>Le message est plus gros que ce que la boîte mail peut envoyer. Utilisez des fichiers plus petits, ou mettez un lien vers eux dans le message.</translation>
    </message>
    <message>
        <source>Microsoft did not understand a request of this program. Please report this with the details.</source>
        <translation>Microsoft n’a pas compris une requête de ce programme. Merci de nous le signaler avec les détails.</translation>
    </message>
    <message>
        <source>The message was changed in the mailbox meanwhile.</source>
        <translation>Le message a été modifié entre-temps dans la boîte mail.</translation>
    </message>
    <message>
        <source>The upload was ended by the server and has to begin again.</source>
        <translation>Le serveur a interrompu le transfert, qui doit recommencer.</translation>
    </message>
    <message>
        <source>Slowed down by the server. The program waits and goes on by itself.</source>
        <translation>Ralenti par le serveur. Le programme patiente et continue tout seul.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s mail service had a fault. This is usually over after some minutes.</source>
        <translation>Le service de messagerie de Microsoft a eu une défaillance. Cela passe en général au bout de quelques minutes.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s mail service did not answer in time.</source>
        <translation>Le service de messagerie de Microsoft n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The mailbox is full. Delete something or empty Deleted Items, then go on.</source>
        <translation>La boîte mail est pleine. Supprimez quelque chose ou videz les «&#x202f;Éléments supprimés&#x202f;», puis reprenez.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a sign-in of its own. Check the proxy settings of this computer.</source>
        <translation>Le proxy du réseau demande une identification à part. Vérifiez les réglages de proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>The prepared message was changed in the mailbox. It has not been sent.</source>
        <translation>Le message préparé a été modifié dans la boîte mail. Il n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the upload could not be understood.</source>
        <translation>La réponse du serveur au transfert est incompréhensible.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s mail service gave an address for uploads that is not safe.</source>
        <translation>Le service de messagerie de Microsoft a donné pour le transfert une adresse qui n’est pas sûre.</translation>
    </message>
</context>
<context>
    <name>sincerely::html</name>
    <message>
        <source>The HTML of this email is so broken that mail programs would show it differently. Check it for tags that are closed in the wrong order.</source>
        <translation>Le code HTML de cet e-mail est si abîmé que les logiciels de messagerie l’afficheraient différemment. Vérifiez s’il contient des balises fermées dans le désordre.</translation>
    </message>
    <message>
        <source>The HTML of this email has so many levels inside each other that mail programs could not show it. Check it for tags that are never closed.</source>
        <translation>Le code HTML de cet e-mail a tant de niveaux imbriqués que les logiciels de messagerie ne pourraient pas l’afficher. Vérifiez s’il contient des balises jamais fermées.</translation>
    </message>
    <message>
        <source>The HTML of this email is larger than 1 MB. Mail programs cut such emails off. Put pictures beside the text instead of into it.</source>
        <translation>Le code HTML de cet e-mail dépasse 1 Mo. Les logiciels de messagerie coupent de tels e-mails. Mettez les images à côté du texte plutôt que dedans.</translation>
    </message>
</context>
<context>
    <name>sincerely::letter::Links</name>
    <message>
        <source>Enter the address that the link leads to.</source>
        <translation>Saisissez l’adresse à laquelle mène le lien.</translation>
    </message>
    <message>
        <source>An address has no blanks. Write %20 where one is needed.</source>
        <translation>Une adresse ne contient pas d’espaces. Écrivez %20 s’il en faut un.</translation>
    </message>
    <message>
        <source>This is no address of a web page, an email address or a telephone number. Write for example example.com, ada@example.com or tel:+441234567.</source>
        <translation>Ce n’est ni l’adresse d’une page web, ni une adresse e-mail, ni un numéro de téléphone. Écrivez par exemple example.com, ada@example.com ou tel:+441234567.</translation>
    </message>
</context>
<context>
    <name>sincerely::merge::Mistakes</name>
    <message>
        <source>This is not readable as text here. Save the template with the encoding UTF-8 and open it again.</source>
        <translation>Ceci n’est pas lisible comme du texte. Enregistrez le modèle avec l’encodage UTF-8 et rouvrez-le.</translation>
    </message>
    <message>
        <source>“%1” is never closed. Put }} after the name of the field.</source>
        <translation>«&#x202f;%1&#x202f;» n’est jamais fermé. Mettez }} après le nom du champ.</translation>
    </message>
    <message>
        <source>“%1” begins with only one brace. Write %2.</source>
        <translation>«&#x202f;%1&#x202f;» commence par une seule accolade. Écrivez %2.</translation>
    </message>
    <message>
        <source>A merge field has two braces on each side, not three. Write %1.</source>
        <translation>Un champ de fusion a deux accolades de chaque côté, pas trois. Écrivez %1.</translation>
    </message>
    <message>
        <source>There is nothing between {{ and }}. Write the name of a column there, for example {{First name}}.</source>
        <translation>Il n’y a rien entre {{ et }}. Écrivez-y le nom d’une colonne, par exemple {{First name}}.</translation>
    </message>
    <message>
        <source>“%1” has no name. Begin with the name of a column, for example {{First name|there}}.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de nom. Commencez par le nom d’une colonne, par exemple {{First name|there}}.</translation>
    </message>
    <message>
        <source>The personal touch cannot have a format. Write {{Personal touch}}.</source>
        <translation>Le mot personnel ne peut pas avoir de format. Écrivez {{Personal touch}}.</translation>
    </message>
    <message>
        <source>“%1” is not known. A template can hold fields such as {{First name}} and conditions such as {{#if Phone}} … {{else}} … {{/if}}.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas reconnu. Un modèle peut contenir des champs comme {{First name}} et des conditions comme {{#if Phone}} … {{else}} … {{/if}}.</translation>
    </message>
    <message>
        <source>{{else}} takes no condition of its own. Write {{else}}{{#if …}} … {{/if}}{{/if}} instead.</source>
        <translation>{{else}} n’a pas de condition à lui. Écrivez plutôt {{else}}{{#if …}} … {{/if}}{{/if}}.</translation>
    </message>
    <message>
        <source>{{#if}} has no condition. Write for example {{#if Phone}} or {{#if Country = France}}.</source>
        <translation>{{#if}} n’a pas de condition. Écrivez par exemple {{#if Phone}} ou {{#if Country = France}}.</translation>
    </message>
    <message>
        <source>“%1” does not say which column to compare. Write for example {{#if Country = France}}.</source>
        <translation>«&#x202f;%1&#x202f;» ne dit pas quelle colonne comparer. Écrivez par exemple {{#if Country = France}}.</translation>
    </message>
    <message>
        <source>“%1” has nothing to compare with. Write the value after the sign, as in {{#if Country = France}}, or only the column, as in {{#if Country}}, to ask whether it is filled.</source>
        <translation>«&#x202f;%1&#x202f;» n’a rien à quoi comparer. Écrivez la valeur après le signe, comme dans {{#if Country = France}}, ou seulement la colonne, comme dans {{#if Country}}, pour demander si elle est remplie.</translation>
    </message>
    <message>
        <source>“%1” compares in a way that is not known. Conditions can ask for = (is) and != (is not).</source>
        <translation>«&#x202f;%1&#x202f;» compare d’une manière inconnue. Les conditions acceptent = (est) et != (n’est pas).</translation>
    </message>
    <message>
        <source>“%1” makes more than one comparison. Put one condition inside the other, or put the value in quotation marks if it is all one value.</source>
        <translation>«&#x202f;%1&#x202f;» fait plusieurs comparaisons. Mettez une condition dans l’autre, ou mettez la valeur entre guillemets si elle ne forme qu’un tout.</translation>
    </message>
    <message>
        <source>“%1” is never closed. Put {{/if}} where the condition ends.</source>
        <translation>«&#x202f;%1&#x202f;» n’est jamais fermé. Mettez {{/if}} là où finit la condition.</translation>
    </message>
    <message>
        <source>This {{else}} belongs to no condition. Put {{#if …}} before it, or remove it.</source>
        <translation>Ce {{else}} n’appartient à aucune condition. Mettez {{#if …}} devant, ou supprimez-le.</translation>
    </message>
    <message>
        <source>This condition has an {{else}} already. Remove one of the two.</source>
        <translation>Cette condition a déjà un {{else}}. Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>This {{/if}} closes nothing. Put {{#if …}} before it, or remove it.</source>
        <translation>Ce {{/if}} ne ferme rien. Mettez {{#if …}} devant, ou supprimez-le.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n conditions are inside each other here. Take some of them apart.</source>
        <translation>
            <numerusform>Plus de %n condition est imbriquée ici. Séparez-en quelques-unes.</numerusform>
            <numerusform>Plus de %n conditions sont imbriquées ici. Séparez-en quelques-unes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Formatting begins or ends in the middle of “%1”. Format the whole field alike, or type it anew.</source>
        <translation>Une mise en forme commence ou finit au milieu de «&#x202f;%1&#x202f;». Mettez tout le champ en forme de la même façon, ou retapez-le.</translation>
    </message>
    <message>
        <source>“%1” stands in an HTML attribute without quotation marks. Put quotation marks around the whole value, as in width=&quot;%1&quot;.</source>
        <translation>«&#x202f;%1&#x202f;» se trouve dans un attribut HTML sans guillemets. Mettez toute la valeur entre guillemets, comme dans width=&quot;%1&quot;.</translation>
    </message>
    <message>
        <source>“%1” stands inside an HTML tag, where only the value of an attribute can be filled in. Move it into the text or into a quoted value.</source>
        <translation>«&#x202f;%1&#x202f;» se trouve dans une balise HTML, où seule la valeur d’un attribut peut être remplie. Déplacez-le dans le texte ou dans une valeur entre guillemets.</translation>
    </message>
    <message>
        <source>“%1” stands inside a style sheet or a script, where nothing can be filled in. Move it into the text.</source>
        <translation>«&#x202f;%1&#x202f;» se trouve dans une feuille de style ou un script, où rien ne peut être rempli. Déplacez-le dans le texte.</translation>
    </message>
    <message>
        <source>“%1” stands inside an HTML comment (&lt;!-- … --&gt;), where nothing can be filled in. Remove it or move it into the text.</source>
        <translation>«&#x202f;%1&#x202f;» se trouve dans un commentaire HTML (&lt;!-- … --&gt;), où rien ne peut être rempli. Supprimez-le ou déplacez-le dans le texte.</translation>
    </message>
    <message>
        <source>The condition that ends with “%1” cuts an HTML tag or its value in two. Put whole tags, or whole values, between {{#if …}} and {{/if}}.</source>
        <translation>La condition qui finit par «&#x202f;%1&#x202f;» coupe en deux une balise HTML ou sa valeur. Mettez des balises entières, ou des valeurs entières, entre {{#if …}} et {{/if}}.</translation>
    </message>
    <message>
        <source>The recipient list has no column “%1”. Rename the field or add the column.</source>
        <translation>La liste des destinataires n’a pas de colonne «&#x202f;%1&#x202f;». Renommez le champ ou ajoutez la colonne.</translation>
    </message>
    <message>
        <source>The recipient list has no column “%1”. Did you mean “%2”?</source>
        <translation>La liste des destinataires n’a pas de colonne «&#x202f;%1&#x202f;». Vouliez-vous dire «&#x202f;%2&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The format “%1” in “%2” is not understood. For dates write for example d MMMM yyyy, for numbers 0.00 or #,##0.</source>
        <translation>Le format «&#x202f;%1&#x202f;» dans «&#x202f;%2&#x202f;» n’est pas compris. Pour une date, écrivez par exemple d MMMM yyyy, pour un nombre 0.00 ou #,##0.</translation>
    </message>
</context>
<context>
    <name>sincerely::providers</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>This version of Sincerely does not know the kind of account “%1”.</source>
        <translation>Cette version de Sincerely ne connaît pas les comptes de type «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>sincerely::spelling::Speller</name>
    <message>
        <source>There is no dictionary for “%1” on this computer, so spelling is not checked.</source>
        <translation>Il n’y a pas de dictionnaire «&#x202f;%1&#x202f;» sur cet ordinateur&#x202f;; l’orthographe n’est donc pas vérifiée.</translation>
    </message>
</context>
<context>
    <name>sincerely::store</name>
    <message>
        <source>There is already an account named “%1”. Choose another name.</source>
        <translation>Il y a déjà un compte nommé «&#x202f;%1&#x202f;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A campaign that is not finished still sends from this account.</source>
        <translation>Une campagne inachevée envoie encore depuis ce compte.</translation>
    </message>
    <message>
        <source>The stored email is not the one that was approved, so it is not sent.</source>
        <translation>L’e-mail enregistré n’est pas celui qui a été validé&#x202f;; il n’est donc pas envoyé.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then go on.</source>
        <translation>Le disque est plein. Libérez de la place, puis reprenez.</translation>
    </message>
    <message>
        <source>The program’s data folder cannot be written to. Check its permissions.</source>
        <translation>Impossible d’écrire dans le dossier des données du programme. Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The program’s data cannot be opened. Check that the data folder exists and can be written to.</source>
        <translation>Impossible d’ouvrir les données du programme. Vérifiez que le dossier des données existe et qu’on peut y écrire.</translation>
    </message>
    <message>
        <source>The program’s data is in use by another program. Close it, then try again.</source>
        <translation>Les données du programme sont utilisées par un autre programme. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk with the program’s data reports an error, or takes no more. Check it, then go on.</source>
        <translation>Le disque où se trouvent les données du programme signale une erreur, ou n’accepte plus rien. Vérifiez-le, puis reprenez.</translation>
    </message>
    <message>
        <source>The program’s data is damaged. Restore it from a backup before going on.</source>
        <translation>Les données du programme sont endommagées. Restaurez-les depuis une sauvegarde avant de continuer.</translation>
    </message>
    <message>
        <source>The program’s data could not be read or written.</source>
        <translation>Impossible de lire ou d’écrire les données du programme.</translation>
    </message>
    <message>
        <source>The data folder lies on a drive that cannot keep the sending record safe. Choose a folder on this machine’s own disk.</source>
        <translation>Le dossier des données se trouve sur un disque qui ne peut pas conserver le journal d’envoi en sûreté. Choisissez un dossier sur le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of Sincerely. Install that version, or choose another data folder.</source>
        <translation>Le dossier des données a été écrit par une version plus récente de Sincerely. Installez cette version, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This email is on its way already; its approval stays as it is.</source>
        <translation>Cet e-mail est déjà en route&#x202f;; sa validation reste telle quelle.</translation>
    </message>
    <message>
        <source>Taken back before it was sent.</source>
        <translation>Retiré avant d’être envoyé.</translation>
    </message>
    <message>
        <source>The sending record has changed meanwhile; nothing was done.</source>
        <translation>Le journal d’envoi a changé entre-temps&#x202f;; rien n’a été fait.</translation>
    </message>
    <message>
        <source>The data folder “%1” cannot be made. Check its permissions.</source>
        <translation>Impossible de créer le dossier des données «&#x202f;%1&#x202f;». Vérifiez les droits d’accès.</translation>
    </message>
    <message>
        <source>The campaign was removed by another window of Sincerely while its emails were being prepared. Nothing was sent; start again.</source>
        <translation>La campagne a été supprimée dans une autre fenêtre de Sincerely pendant la préparation de ses e-mails. Rien n’a été envoyé&#x202f;; recommencez.</translation>
    </message>
</context>
<context>
    <name>sincerely::theme</name>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
</context>
</TS>
