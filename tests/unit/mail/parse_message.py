"""Reads email files with Python's own parser, which knows nothing of ours, and prints what it understood as one JSON object a line."""

import email
import email.header
import email.policy
import email.utils
import hashlib
import json
import re
import sys


def decoded(text):
    return str(email.header.make_header(email.header.decode_header(text)))


def addresses(message, name):
    """By the older parser: the newer one of Python 3.11 wrongly shows a blank between two encoded words of a name (RFC 2047, 6.2)."""
    return [[decoded(shown), address] for shown, address in email.utils.getaddresses(message.get_all(name, []))]


def part_of(part):
    content = part.get_payload(decode=True)
    shown = {
        "type": part.get_content_type(),
        "disposition": part.get_content_disposition() or "",
        "fileName": part.get_filename() or "",
        "contentId": part["Content-ID"] or "",
        "size": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
    }
    if part.get_content_maintype() == "text" and shown["disposition"] == "":
        shown["text"] = part.get_content().replace("\r\n", "\n")
    return shown


def structure(part):
    if not part.is_multipart():
        return part.get_content_type()
    return part.get_content_type() + "(" + ",".join(structure(child) for child in part.iter_parts()) + ")"


def defects(message):
    found = []
    for part in message.walk():
        found += [repr(defect) for defect in part.defects]
        for name in part.keys():
            found += [name + ": " + repr(defect) for defect in part[name].defects]
    return found


def wire_faults(raw):
    faults = []
    if re.search(rb"(?<!\r)\n|\r(?!\n)", raw):
        faults.append("a line break that is not CRLF")
    if any(byte > 126 or (byte < 32 and byte not in (9, 10, 13)) for byte in raw):
        faults.append("not 7-bit")
    if not raw.endswith(b"\r\n"):
        faults.append("no line break at the end")
    body = False
    for line in raw.split(b"\r\n"):
        body = body or line == b""
        if len(line) > (78 if body else 998):
            faults.append("a line of %d characters" % len(line))
        if body and line[-1:] in (b" ", b"\t"):
            faults.append("a blank at the end of a line")
        if body and line.startswith((b".", b"From ")):
            faults.append("a line that relays would change")
    return faults


def describe(path):
    with open(path, "rb") as file:
        raw = file.read()
    message = email.message_from_bytes(raw, policy=email.policy.default)
    old = email.message_from_bytes(raw)  # the older parser, which most Python programs use
    return {
        "defects": defects(message),
        "wireFaults": wire_faults(raw),
        "size": len(raw),
        "longestHeaderLine": max(len(line) for line in raw.split(b"\r\n\r\n", 1)[0].split(b"\r\n")),
        "subject": message["Subject"],
        "oldSubject": decoded(old["Subject"]),
        "date": message["Date"].datetime.isoformat(),
        "messageId": message["Message-ID"],
        "stamp": message["X-Sincerely-Message"] or "",
        "mimeVersion": message["MIME-Version"],
        "from": addresses(old, "From"),
        "replyTo": addresses(old, "Reply-To"),
        "to": addresses(old, "To"),
        "cc": addresses(old, "Cc"),
        "bcc": addresses(old, "Bcc"),
        "structure": structure(message),
        "parts": [part_of(part) for part in message.walk() if not part.is_multipart()],
    }


for name in sys.argv[1:]:
    print(json.dumps(describe(name)))
