#include "tests/gui/email_fixture.h"

#include "core/html/plain_text.h"
#include "tests/gui/scenes.h"

namespace sincerely::test
{

namespace
{

using namespace Qt::Literals::StringLiterals;

Attachment file(const QString &path, const QString &name, const QString &type, qint64 size, const QString &id = {})
{
    Attachment attachment;
    attachment.path = path;
    attachment.name = name;
    attachment.contentType = type;
    attachment.sizeBytes = size;
    attachment.sha256 = name.toUtf8();
    attachment.contentId = id;
    return attachment;
}

OutgoingMessage email(const QString &subject, const QString &html)
{
    OutgoingMessage message;
    message.id = MessageId::create();
    message.from = {u"Ada Lindqvist"_s, u"ada@contoso.example"_s};
    message.to = {u"Amélie Dubois"_s, u"amelie@dubois.example"_s};
    message.subject = subject;
    message.html = html;
    message.text = html::plainText(html);
    return message;
}

// clang-format off
const QString kPersonal = uR"html(<p style="margin:0 0 12px 0">Dear Amélie,</p>
<p style="margin:0 0 12px 0">It was lovely to meet you at the harbour on Tuesday, and thank you again for the <b>excellent</b> coffee. I have thought about what you said – about the <i>“quiet half-hour before the ferries”</i> – more than once since.</p>
<p style="margin:0 0 12px 0">Here is <b>the plan</b> and <a href="https://example.com/?a=1&amp;b=2">a link</a>:</p>
<ul style="margin:0 0 12px 0;padding-left:24px"><li>visit on Tuesday</li><li>measure the tables</li><li>a longer item that surely needs a second line because it explains something that nobody has asked about so far</li></ul>
<ol style="margin:0 0 12px 0;padding-left:24px"><li>one</li><li>two</li></ol>
<blockquote style="margin:0 0 12px 0;padding-left:12px;border-left:3px solid #ccc;color:#555">What was said before<br>in two lines</blockquote>
<p style="margin:0 0 12px 0">Kind regards<br>Ada Lindqvist</p>
<p style="margin:0;font-size:12px;color:#777">Old Boatyard Ltd · 12 Quay Street · <a href="https://boatyard.example">boatyard.example</a></p>
)html"_s;

const QString kNewsletter = uR"html(<!DOCTYPE html><html><head><meta charset="utf-8"><style>
@media (max-width:480px){ .col{display:block !important;width:100% !important} .hide{display:none !important} h1{font-size:24px !important} }
@media (prefers-color-scheme: dark){ body,.card{background:#111 !important;color:#eee !important} }
.btn a:hover{background:#000}
.card{border-radius:10px;overflow:hidden}
</style></head><body style="margin:0;background:#eef1f4">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">Preheader text that nobody should see on the paper&nbsp;&zwnj;&nbsp;&zwnj;</div>
<table width="100%" cellpadding="0" cellspacing="0" role="presentation" style="background:#eef1f4"><tr><td align="center" style="padding:24px 12px">
<table class="card" width="600" cellpadding="0" cellspacing="0" style="max-width:600px;width:100%;background:#ffffff;border:1px solid #dfe3e8;border-radius:10px">
<tr><td style="background:linear-gradient(120deg,#23395d,#6d8fc9);padding:36px 40px;color:#fff;font-family:Georgia,serif"><h1 style="margin:0;font-size:32px;line-height:1.15;font-weight:normal">The quarterly letter</h1><p style="margin:8px 0 0;font:14px/20px Arial,sans-serif;color:#d5e0f2">What we built, what we broke, and what comes next</p></td></tr>
<tr><td style="padding:28px 40px 8px;font:16px/1.6 Arial,Helvetica,sans-serif;color:#333">Dear <b>Zoë</b>,<br><br>it has been a <i>busy</i> spring. Here is a short summary with <a href="https://example.com/more" style="color:#1a5fb4">everything you need to know</a>, before the summer comes (and it comes <b>fast</b>). Our well-known half-finished self-service platform is out.</td></tr>
<tr><td style="padding:8px 32px"><table width="100%" cellpadding="0" cellspacing="0"><tr>
<td class="col" width="50%" valign="top" style="padding:8px"><table width="100%" style="border:1px solid #e3e7ec;border-radius:8px" cellpadding="16"><tr><td style="font:14px/1.5 Arial;color:#444"><div style="font-size:28px;font-weight:bold;color:#23395d">+18 %</div>more visits than last year, with the same team and less noise.</td></tr></table></td>
<td class="col" width="50%" valign="top" style="padding:8px"><table width="100%" style="border:1px solid #e3e7ec;border-radius:8px" cellpadding="16"><tr><td style="font:14px/1.5 Arial;color:#444"><div style="font-size:28px;font-weight:bold;color:#2a7d4f">3 of 4</div>projects finished on time. The fourth is finished, too.</td></tr></table></td>
</tr></table></td></tr>
<tr><td style="padding:16px 40px"><ul style="margin:0;padding-left:20px;font:15px/1.6 Arial;color:#333"><li>A new boat hall</li><li>Two apprentices who know more about varnish than all of us together, and who will tell you so if you give them half a chance</li><li>One very old cat</li></ul></td></tr>
<tr><td align="center" style="padding:20px 40px 32px"><table cellpadding="0" cellspacing="0"><tr><td class="btn" style="border-radius:24px;background:#23395d"><a href="https://example.com/go" style="display:inline-block;padding:12px 28px;font:bold 15px Arial;color:#ffffff;text-decoration:none;border-radius:24px">Read the whole letter</a></td></tr></table></td></tr>
<tr><td style="padding:0 40px 28px"><table width="100%" cellspacing="0" cellpadding="8" border="1" style="border-collapse:collapse;font:13px Arial;color:#333;border-color:#ddd"><tr style="background:#f5f7fa"><th align="left">Item</th><th align="right">Count</th><th align="right">Price</th></tr><tr><td>Varnish</td><td align="right">12</td><td align="right">€ 140.00</td></tr><tr><td>Oak, seasoned</td><td align="right">3</td><td align="right">€ 1,250.50</td></tr></table></td></tr>
<tr><td style="border-top:1px solid #e3e7ec;padding:18px 40px;font:12px/18px Arial;color:#8a94a0" align="center">Old Boatyard Ltd &middot; 12 Quay Street<br><a href="https://example.com/u" style="color:#8a94a0">Tell me not to write again</a></td></tr>
</table></td></tr></table></body></html>
)html"_s;

const QString kArabic = uR"html(<div dir="rtl" style="font-family:Arial,sans-serif;font-size:16px;line-height:1.7">
<p>عزيزتي مريم الهاشمي،</p>
<p>سعدت كثيرًا بلقائك في المعرض يوم 12 أبريل، وما زلت أذكر حديثنا عن القوارب الشراعية القديمة (وخصوصًا قارب “Sea Breeze II” الذي بُني سنة 1932) وعن الميناء القديم. نود أن ندعوك إلى زيارة الورشة في يوم يناسبك قبل حلول الصيف، وسنكون سعداء بأن نريك القاعة الجديدة والقوارب التي ما زالت قيد البناء، ثم نتمشى على الرصيف ونشرب شيئًا دافئًا.</p>
<ul><li>حذاء مسطح</li><li>سترة دافئة</li></ul>
<table border="1" cellpadding="6" style="border-collapse:collapse"><tr><th>المتى</th><th>الأين</th></tr><tr><td>14 أبريل 2027</td><td>الورشة القديمة، 12 شارع الرصيف</td></tr></table>
<p>للتفاصيل: <a href="https://boatyard.example/ar">boatyard.example/ar</a> أو اتصلوا على ‎+44 20 7946 0991‎.</p>
<blockquote>اقتباس قصير من رسالة سابقة</blockquote>
<p>مع أطيب التحيات،<br>آدا ليندكفيست</p></div>
)html"_s;

const QString kAwkward = uR"html(<div style="font-family:Arial;font-size:15px;line-height:1.5"><h1>A heading that is rather long and has to wrap on the paper at some point or other</h1>
<p>Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle and https://example.com/a/very/long/address/that/never/ends/because/somebody/put/a/token/into/it?token=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c more.</p>
<p><img src="cid:missing@sincerely" width="300" height="120" alt="A picture that is missing"></p>
<p><img src="cid:huge@sincerely" alt="huge"></p>
<p style="text-align:justify">Justified text that runs over several lines so that one can see whether the words are stretched to the right edge, as browsers do, or not at all, which is what most people would hardly notice in an email anyway.</p>
<p style="text-align:center">Centred text with <b>bold</b>, <i>italic</i> and <u>underlined</u> words; <span style="background:#fff3a3;padding:2px 4px">marked with padding</span>; <code>code</code>.</p>
<p style="letter-spacing:2px;text-transform:uppercase;font-size:12px;color:#888">Spaced small caps heading</p>
<p><font color="#c00" size="5" face="Georgia">Old font tag</font> and <small>small</small> and <big>big</big>, x<sup>2</sup> H<sub>2</sub>O.</p>
<div style="float:right;width:160px;background:#eef;padding:10px;margin:0 0 10px 14px;border:1px solid #99c">A box that floats at the right side</div><p>Text that flows around a floating box, as old newsletters like to have it, and it should be beside the box until the box ends and below it afterwards, with the full width again.</p>
<hr style="clear:both"><pre>  kept   blanks
	tabbed line</pre>
<table width="100%" style="background:#f4f4f4;border-radius:12px" cellspacing="0" cellpadding="12"><tr><td style="background:#1c6dd0;color:white;width:33%">one third</td><td style="background:#e0ecff">rest <span style="float:right">right</span></td></tr></table>
<p style="opacity:.5">Half transparent</p><p style="box-shadow:0 2px 8px rgba(0,0,0,.3);padding:12px;border-radius:6px">Shadowed box</p>
<p style="font:italic bold 18px/28px Georgia, serif;color:rgb(20 90 60)">Shorthand font</p>
<p style="margin:24px auto;max-width:360px;border:1px solid #888;padding:10px">A narrow centred paragraph with max-width of 360.</p>
<dl><dt>Term</dt><dd>Definition of it</dd></dl></div>
)html"_s;
// clang-format on

} // namespace

OutgoingMessage sampleEmail()
{
    const QString html = sampleLetter(u"Amélie"_s, u"It was lovely to meet you at the harbour."_s);
    OutgoingMessage message =
        email(u"Your spring visit, Amélie"_s, QString(html).replace(u"harbour.png"_s, u"cid:harbour@sincerely"_s));
    message.attachments = {
        file(u":/sincerely/sample/harbour.png"_s, u"harbour.png"_s, u"image/png"_s, 24'000, u"harbour@sincerely"_s),
        file(u":/sincerely/sample/programme.pdf"_s, u"programme.pdf"_s, u"application/pdf"_s, 16'384),
        file(u"/nowhere/map.png"_s, u"Map of the harbour and all its quays, 2027.png"_s, u"image/png"_s, 4'100'000)};
    return message;
}

OutgoingMessage personalEmail()
{
    return email(u"Tuesday at the harbour"_s, kPersonal);
}

OutgoingMessage newsletterEmail()
{
    return email(u"The quarterly letter"_s, kNewsletter);
}

OutgoingMessage arabicEmail()
{
    OutgoingMessage message = email(u"دعوتك لزيارة الربيع، مريم"_s, kArabic);
    message.to = {u"مريم الهاشمي"_s, u"mariam@alhashimi.example"_s};
    return message;
}

OutgoingMessage awkwardEmail()
{
    OutgoingMessage message = email(u"دعوتك لزيارة الربيع في الورشة القديمة "_s.repeated(6).trimmed(), kAwkward);
    message.to = {u"مريم بنت عبد الرحمن الهاشمي القرشي الأندلسية"_s,
                  u"mariam.alhashimi.with.a.long.address@example.org"_s};
    message.cc = {{u"Dr. Wolfeschlegelsteinhausenbergerdorff der Ältere"_s, u"wolfe@example.org"_s},
                  {{}, u"office@example.org"_s}};
    message.replyTo = MailAddress{{}, u"answers@contoso.example"_s};
    message.attachments = sampleEmail().attachments;
    message.attachments[0].contentId = u"huge@sincerely"_s;
    return message;
}

} // namespace sincerely::test
