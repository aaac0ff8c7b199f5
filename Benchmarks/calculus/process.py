"""A computer algebra system as a process that is asked one question after the other, and started again when it hangs.

Limits and times are the CPU time of its processes and threads: other work on the machine does not count.
"""

import os
import re
import selectors
import signal
import subprocess
import time

TIMED_OUT, ASKED, DIED = "timed out", "asked", "died"


class Process:
    """Text in, text out up to `@@end`."""

    def __init__(self, command, prologue, question=None):
        self.command, self.prologue = command, prologue
        self.question = question and re.compile(question)
        self.process = None

    def ask(self, text, seconds):
        """What went wrong (timed out, asked back, died) or nothing, the answer, and the seconds that it took."""
        if self.process is None or self.process.poll() is not None:
            self.start()
        begin = self.seconds()
        try:
            self.write(text)
            status, answer = self.read(begin + seconds)
        except BrokenPipeError:
            self.stop()
            status, answer = DIED, ""
        if status:
            return status, answer, seconds
        time.sleep(0.002)  # the clock of a process stands still when it waits
        return status, answer, self.seconds() - begin

    def start(self):
        """Starts the system, which must say that it is ready."""
        self.process = subprocess.Popen(
            self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            start_new_session=True, env=os.environ | {"TERM": "dumb"})
        self.buffer = ""
        self.selector = selectors.DefaultSelector()
        self.selector.register(self.process.stdout, selectors.EVENT_READ)
        self.members = [self.process.pid]
        self.write(self.prologue)
        status, _ = self.read(120)
        if status:
            raise SystemExit(f"{self.command[0]} did not start: {status}, {self.buffer[-2000:]}")
        running = map(int, filter(str.isdigit, os.listdir("/proc")))
        self.members = [pid for pid in running if group(pid) == self.process.pid]

    def seconds(self):
        """The CPU time of its processes, of threads that ended too."""
        total = 0.0
        for pid in self.members:
            try:
                total += time.clock_gettime(~pid << 3 | 2)  # clock_getcpuclockid(3)
            except OSError:
                continue
        return total

    def stop(self):
        if self.process is not None:
            try:
                os.killpg(self.process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            self.process.wait()
            self.process = None

    def write(self, text):
        self.process.stdin.write(text.encode())
        self.process.stdin.flush()

    def read(self, end):
        """The text up to the mark, unless the CPU time reaches the end; a process that only waits is given a minute."""
        asleep = time.monotonic() + 60 + 10 * (end - self.seconds())
        while "@@end" not in self.buffer:
            if self.question and self.question.search(self.buffer):
                self.stop()
                return ASKED, ""
            if self.seconds() > end or time.monotonic() > asleep:
                self.stop()
                return TIMED_OUT, ""
            if not self.selector.select(0.1):
                continue
            chunk = os.read(self.process.stdout.fileno(), 1 << 16).decode(errors="replace")
            if not chunk:
                self.stop()
                return DIED, ""
            self.buffer += chunk
        text, _, self.buffer = self.buffer.partition("@@end")
        return "", text


def group(pid):
    """The process group of a process; nothing when it has ended."""
    try:
        return os.getpgid(pid)
    except ProcessLookupError:
        return None
