"""Takes the place of Speech Dispatcher's client library: what Orca would have spoken goes to a file descriptor instead.

Each line is JSON: `{"say": text}`, or `{"stop": true}` where Orca breaks off what it was saying. The descriptor is the one
that the environment variable SPEECH_FD names.
"""

import html
import json
import os
import re
import threading

_lines = os.fdopen(int(os.environ["SPEECH_FD"]), "w", buffering=1)
_lock = threading.Lock()


def _tell(**what):
    with _lock:
        _lines.write(json.dumps(what) + "\n")


class SSIPError(Exception):
    pass


class SSIPCommandError(SSIPError):
    pass


class SSIPCommunicationError(SSIPError):
    pass


class SpawnError(Exception):
    pass


class CallbackType:
    INDEX_MARK = "index_mark"
    BEGIN = "begin"
    END = "end"
    CANCEL = "cancel"
    PAUSE = "pause"
    RESUME = "resume"


class PunctuationMode:
    ALL = "all"
    MOST = "most"
    NONE = "none"
    SOME = "some"


class DataMode:
    TEXT = "text"
    SSML = "ssml"


class Priority:
    IMPORTANT = "important"
    MESSAGE = "message"
    TEXT = "text"
    NOTIFICATION = "notification"
    PROGRESS = "progress"


class SSIPClient:
    def __init__(self, *_args, **_options):
        pass

    def speak(self, text, callback=None, event_types=None):
        _tell(say=html.unescape(re.sub(r"<[^>]*>", "", text)).strip())
        if callback:
            threading.Thread(target=lambda: (callback(CallbackType.BEGIN), callback(CallbackType.END)), daemon=True).start()

    def char(self, character):
        _tell(say=character)

    def key(self, name):
        _tell(say=name)

    def cancel(self, *_args):
        _tell(stop=True)

    stop = cancel

    def get_language(self):
        return "en"

    def get_rate(self):
        return 0

    get_pitch = get_volume = get_rate

    def list_output_modules(self):
        return ()

    list_synthesis_voices = list_output_modules

    def __getattr__(self, _setting):
        return lambda *_args, **_options: None
