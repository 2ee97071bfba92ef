#!/usr/bin/env python3
"""Brings the translation files in this folder up to date with the texts in the sources, by Qt's lupdate.

    update.py [LANGUAGE…]             en, de and fr unless said
    update.py --check [LANGUAGE…]     changes nothing; fails when a text has no translation, or one that lost a %1

English gets the plurals only. lupdate does not understand the small functions by which core translates outside of
classes:

    QString tr(const char *text) { return QCoreApplication::translate("sincerely::Planner", text); }

It would put their texts where nobody looks for them. So it is given copies of the sources in which their calls are written
out. A function of that kind that is not recognised is an error here, not a text that stays English; and so is a call that
lupdate passes over without a word, as it does when a template such as static_cast<int>(…) stands among the arguments.
"""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
from xml.etree import ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDERS = ["core", "ui", "app", "resources"]
LANGUAGES = ["en", "de", "fr"]

# QString NAME(const char *text, …) { … translate("CONTEXT", text…); }, as a function or as a lambda.
HELPER = re.compile(
    r"""(?:QString\s+(?P<function>\w+)|auto\s+(?P<lambda>\w+)\s*=\s*\[[^\]]*\])\s*
        \(\s*const\s+char\s*\*\s*(?P<text>\w+)[^)]*\)\s*\{\s*
        (?:return|QString\s+\w+\s*=)\s+QCoreApplication::translate\(\s*"(?P<context>[^"]+)"\s*,\s*(?P=text)\b""",
    re.VERBOSE)
# translate("…", not a literal: its texts have to be marked by QT_TRANSLATE_NOOP or come through a helper.
INDIRECT = re.compile(r'QCoreApplication::translate\(\s*"[^"]+"\s*,\s*(?!\s*")')


# A call with its text, which may be written in several pieces.
CALL = re.compile(
    r"""(?:\btr\(|\btranslate\(\s*"[^"]*"\s*,|\bQT_TR(?:ANSLATE)?_NOOP\((?:\s*"[^"]*"\s*,)?)\s*
        (?P<text>(?:"(?:[^"\\]|\\.)*"\s*)+)(?=[,)])""",
    re.VERBOSE)


def written_out(source, path):
    """The source with the calls of its helpers replaced by QCoreApplication::translate()."""
    helpers = list(HELPER.finditer(source))
    unknown = len(INDIRECT.findall(source)) - len(helpers)
    if unknown and "QT_TRANSLATE_NOOP" not in source:
        raise SystemExit(f"{path}: texts are translated in a way that {pathlib.Path(__file__).name} does not know")
    for helper in helpers:
        name = helper["function"] or helper["lambda"]
        call = re.compile(rf'(?<![\w:.>]){name}\(\s*(?=")')
        source = call.sub(f'QCoreApplication::translate("{helper["context"]}", ', source)
        # What is marked already; lupdate would take the name of the function for the beginning of a text.
        source = re.sub(rf"(?<![\w:.>]){name}\(\s*(?=QT_TRANSLATE_NOOP)", "marked(", source)
    return source


def copy_sources(target):
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix not in (".cpp", ".h"):
                continue
            copy = target / path.relative_to(ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(written_out(path.read_text(encoding="utf-8"), path.relative_to(ROOT)), encoding="utf-8")


def run_lupdate(lupdate, sources, ts, language):
    plurals = ["-pluralonly"] if language == "en" else []
    command = [lupdate, *FOLDERS, "-I", ".", "-extensions", "cpp,h", "-locations", "none", "-no-obsolete", "-source-language", "en",
               "-target-language", language, *plurals, "-ts", str(ts)]
    result = subprocess.run(command, cwd=sources, capture_output=True, text=True)
    if result.returncode != 0:
        raise SystemExit(result.stderr)
    warnings = [line for line in result.stderr.splitlines() if "cannot be called without context" in line
                or "lacks Q_OBJECT" in line]
    if warnings:
        raise SystemExit("\n".join(warnings))
    return result.stdout.strip().splitlines()


def places(text):
    """The %1, %L2, %n, %Ln of a text."""
    return sorted(re.findall(r"%L?(?:\d|n)", text))


def mistakes_in(message):
    source = message.findtext("source") or ""
    translation = message.find("translation")
    forms = translation.findall("numerusform") or [translation]
    texts = ["".join(form.itertext()).strip() for form in forms]
    if translation.get("type") == "unfinished" or not all(texts):
        return "is not translated"
    # A singular form may say "one" in words.
    if any([place for place in places(text) if not place.endswith("n")] != [place for place in places(source) if not place.endswith("n")]
           for text in texts):
        return "has other places for values than its translation"
    return None


def check(ts):
    """Prints what is missing; whether nothing is."""
    complete = True
    for context in ElementTree.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            mistake = mistakes_in(message)
            if mistake:
                complete = False
                print(f"{ts.name}: {context.findtext('name')}: “{message.findtext('source')}” {mistake}")
    return complete


def text_of(literals):
    """What the compiler makes of "…" "…"."""
    escaped = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', literals))
    return re.sub(r"\\(.)", lambda found: {"n": "\n", "t": "\t"}.get(found[1], found[1]), escaped)


def refuse_lost(sources, ts):
    """Stops when a text of the sources did not come into the file."""
    known = {message.findtext("source") for message in ElementTree.parse(ts).getroot().iter("message")}
    lost = [f"{path.relative_to(sources)}: “{text}”" for path in sorted(sources.rglob("*.*"))
            for text in (text_of(call["text"]) for call in CALL.finditer(path.read_text(encoding="utf-8")))
            if text not in known]
    if lost:
        raise SystemExit("lupdate passed over these texts; write their calls more simply:\n" + "\n".join(lost))


def update(lupdate, folder, languages, quiet):
    with tempfile.TemporaryDirectory() as copies:
        sources = pathlib.Path(copies)
        copy_sources(sources)
        for language in languages:
            ts = folder / f"sincerely_{language}.ts"
            for line in run_lupdate(lupdate, sources, ts, language):
                if not quiet:
                    print(line)
            if language != "en":
                refuse_lost(sources, ts)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lupdate", default=shutil.which("lupdate") or "/usr/lib/qt6/bin/lupdate")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("languages", nargs="*", metavar="LANGUAGE", default=LANGUAGES)
    arguments = parser.parse_args()
    here = pathlib.Path(__file__).resolve().parent
    if not arguments.check:
        update(arguments.lupdate, here, arguments.languages, quiet=False)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        copies = pathlib.Path(folder)
        for language in arguments.languages:
            shutil.copy(here / f"sincerely_{language}.ts", copies)
        update(arguments.lupdate, copies, arguments.languages, quiet=True)
        results = [check(copies / f"sincerely_{language}.ts") for language in arguments.languages]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
