"""Tells the language of each text in the page that has the focus, one JSON list a line: `[text, language]`."""

import json
import os

import pyatspi

out = os.fdopen(int(os.environ["SPEECH_FD"]), "w")


def texts(node):
    try:
        text = node.queryText()
    except NotImplementedError:
        text = None
    if text is not None:
        own = text.getText(0, -1).replace("\ufffc", "").strip()
        if own:
            pairs = text.getAttributeRun(0, True)[0]
            attributes = dict(pair.split(":", 1) if isinstance(pair, str) else pair for pair in pairs)
            out.write(json.dumps([own, attributes.get("language", "")]) + "\n")
    for child in node:
        if child is not None:
            texts(child)


def documents(node, depth=0):
    if node.getRole() == pyatspi.ROLE_DOCUMENT_WEB:
        yield node
    elif depth < 12:
        for child in node:
            if child is not None:
                yield from documents(child, depth + 1)


for application in pyatspi.Registry.getDesktop(0):
    for document in documents(application):
        texts(document)
