"""The parts of a helper process, each run in the process of the test."""

from __future__ import annotations

import ctypes
import errno
import io
import os
import signal
import socket
import struct
import sys
from pathlib import Path
from types import SimpleNamespace

import harmful_kind
import numpy as np
import pytest

from huescope.errors import DamagedPicture, DecoderFailed, PictureTooLarge
from huescope.imaging import policy
from huescope.imaging.helper import confinement, memory, process, sandbox, serve
from huescope.imaging.helper.channel import Channel, Closed, Garbled
from huescope.imaging.helper.memory import Block
from huescope.imaging.request import Request

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="helpers differ on other systems")

POLICY = policy.Policy(memory_bytes=10**9, seconds=7)
SYSCALLS = {
    "x86_64": (0xC000003E, {"socket": 41, "execve": 59, "kill": 62, "io_uring_setup": 425}),
    "aarch64": (0xC00000B7, {"socket": 198, "execve": 221, "kill": 129, "io_uring_setup": 425}),
}


class Kernel:
    """Records what is asked of it, in place of the C library."""

    def __init__(self, version=0, *, refuses=()):
        self.version, self.refuses = version, refuses
        self.ruleset, self.rules, self.program, self.is_restricted = None, [], None, False

    def prctl(self, option, value, listed, *_zeros):
        if option == 38:  # PR_SET_NO_NEW_PRIVS
            return -1 if "privileges" in self.refuses else 0
        assert (option, value) == (22, 2)  # PR_SET_SECCOMP, SECCOMP_MODE_FILTER
        count, address = struct.unpack("@HP", listed)
        code = ctypes.string_at(address, 8 * count)
        self.program = list(struct.iter_unpack("<HBBI", code))
        return -1 if "filter" in self.refuses else 0

    def syscall(self, number, *arguments):
        if number == 444 and arguments[0] is None:
            return self.version
        if number == 444:
            self.ruleset = struct.unpack("<QQQ", arguments[0])
            return -1 if "ruleset" in self.refuses else os.open(os.devnull, os.O_RDONLY)
        if number == 445:
            rights, file = struct.unpack("<Qi", arguments[2])
            assert not os.get_inheritable(file)
            self.rules.append((rights, str(Path(f"/proc/self/fd/{file}").readlink())))
            return 0
        assert number == 446
        self.is_restricted = "restriction" not in self.refuses
        return 0 if self.is_restricted else -1

    def action(self, architecture, number):
        """Interpret the filter for a call."""
        value, at = 0, 0
        while True:
            code, if_true, if_false, operand = self.program[at]
            if code == 0x06:
                return operand
            if code == 0x20:
                value = {0: number, 4: architecture}[operand]
                at += 1
            else:
                holds = value == operand if code == 0x15 else value >= operand
                at += 1 + (if_true if holds else if_false)


@pytest.mark.parametrize(
    ("version", "files", "network", "scopes"),
    [(1, 13, 0, 0), (2, 14, 0, 0), (3, 15, 0, 0), (4, 15, 2, 0), (5, 16, 2, 0), (6, 16, 2, 2)],
)
def test_landlock_takes_all_rights_that_the_kernel_knows(version, files, network, scopes, tmp_path):
    (tmp_path / "file").touch()
    kernel = Kernel(version)
    readable = [str(tmp_path), str(tmp_path / "file"), str(tmp_path / "missing")]
    assert confinement._landlock(kernel, readable)
    assert kernel.ruleset == (2**files - 1, 2**network - 1, 2**scopes - 1)
    assert kernel.rules == [(0b1100, str(tmp_path)), (0b0100, str(tmp_path / "file"))]


@pytest.mark.parametrize("machine", SYSCALLS)
def test_seccomp_refuses_some_calls_and_other_architectures(machine, monkeypatch):
    monkeypatch.setattr(os, "uname", lambda: SimpleNamespace(machine=machine))
    architecture, numbers = SYSCALLS[machine]
    kernel = Kernel()
    assert confinement._seccomp(kernel)
    allowed, refused = 0x7FFF0000, 0x00050000 + errno.EPERM
    listed = set(confinement._MACHINES[machine][1])
    assert set(numbers.values()) < listed
    for number in range(500):
        action = kernel.action(architecture, number)
        assert action == (refused if number in listed else allowed)
        assert kernel.action(architecture + 1, number) == refused
        assert kernel.action(architecture, 0x40000000 + number) == refused


@pytest.mark.parametrize(
    ("version", "refuses", "in_force"),
    [
        (3, (), ["landlock", "seccomp"]),
        (0, (), ["seccomp"]),
        (3, ("ruleset",), ["seccomp"]),
        (3, ("restriction", "filter"), []),
        (3, ("privileges",), []),
    ],
)
def test_what_the_kernel_refuses_is_not_in_force(version, refuses, in_force, monkeypatch):
    monkeypatch.setattr(os, "uname", lambda: SimpleNamespace(machine="x86_64"))
    kernel = Kernel(version, refuses=refuses)
    monkeypatch.setattr(ctypes, "CDLL", lambda *_, **__: kernel)
    assert confinement.confine([]) == in_force
    monkeypatch.setattr(os, "uname", lambda: SimpleNamespace(machine="other"))
    assert "seccomp" not in confinement.confine([])


@pytest.fixture
def limits(monkeypatch):
    """Record the limits that a process sets itself."""
    found = {}
    fake = SimpleNamespace(
        **{f"RLIMIT_{name}": name for name in ("FSIZE", "CORE", "NOFILE", "DATA", "CPU")},
        RUSAGE_SELF="self", RLIM_INFINITY=-1, setrlimit=found.__setitem__, hard=-1,
        getrusage=lambda _: SimpleNamespace(ru_utime=2.5, ru_stime=1.25),
    )  # fmt: skip
    fake.getrlimit = lambda _: (-1, fake.hard)
    monkeypatch.setitem(sys.modules, "resource", fake)
    monkeypatch.setattr(confinement, "confine", lambda readable: [*readable])
    return SimpleNamespace(found=found, fake=fake)


@pytest.mark.parametrize(
    ("system", "in_force", "names"),
    [
        ("linux", ["limits", "memory", "seccomp"], {"FSIZE", "CORE", "NOFILE", "DATA"}),
        ("darwin", ["limits"], {"FSIZE", "CORE", "NOFILE"}),
        ("win32", [], set()),
    ],
)
def test_a_process_gives_up_what_its_system_can_take(limits, monkeypatch, system, in_force, names):
    monkeypatch.setattr(sys, "platform", system)
    assert sandbox.confine(["seccomp"], POLICY) == in_force
    assert set(limits.found) == names
    most = 10**9 + 512 * 2**20
    assert limits.found.get("DATA", (most, most)) == (most, most)


@pytest.mark.parametrize(("hard", "expected"), [(-1, (8, -1)), (8, (8, 8)), (7, None)])
def test_processor_time_is_limited_from_now_on(limits, monkeypatch, hard, expected):
    limits.fake.hard = hard
    sandbox.limit_time(3.5)  # besides the 3.75 s that it took already
    assert limits.found.get("CPU") == expected
    limits.found.clear()
    monkeypatch.setattr(sys, "platform", "win32")
    sandbox.limit_time(3.5)
    assert not limits.found


@pytest.fixture
def channels():
    """Connect the program, whose end is first, with a helper."""
    ours, theirs = socket.socketpair()
    both = Channel(ours), Channel(theirs, takes_blocks=True)
    yield both
    for each in both:
        each.close()


def test_messages_of_any_length_come_one_after_the_other(channels):
    program, helper = channels
    assert helper.receive(0) is None
    messages = [{"text": "x" * 90_000}, {}, {"odd": "\udcff", "number": 0.1}]
    for message in messages:
        program.send(message)
    program._socket.shutdown(socket.SHUT_WR)
    assert [helper.receive(), helper.receive(), helper.receive(1)] == messages
    with pytest.raises(Closed):
        helper.receive()


@pytest.mark.parametrize("text", [b"\x02\0\0\0[]", b"\x01\0\0\0x", b"\x01\0\x10\0", b"\0\0\0\0"])
def test_what_makes_no_sense_is_told_from_a_message(channels, text):
    program, helper = channels
    program._socket.sendall(text)
    with pytest.raises(Garbled):
        helper.receive(1)


@pytest.mark.parametrize("text", [b"\x02\0\0", b"\0\0\x10\0", b"\x02\0\0\0{"])
def test_a_message_that_is_not_complete_is_waited_for(channels, text):
    program, helper = channels
    program._socket.sendall(text)
    assert helper.receive(0.01) is None


def test_a_block_goes_with_a_message_to_the_helper_only(channels):
    program, helper = channels
    block = Block.new(12)
    block.write(b"hello")
    program.send({"a": 1}, block)
    received = helper.receive()
    taken = helper.block_of(received)
    assert (received["a"], taken.size_bytes, taken.read(5)) == (1, 12, b"hello")
    assert program.block_of(received).file == -1
    taken.close()
    assert taken.file == -1
    block.close()


@pytest.mark.parametrize("is_mapped", [False, True])
def test_bytes_of_a_block_are_written_read_and_viewed(monkeypatch, is_mapped):
    block = Block.new(20)
    if is_mapped:
        block.prepare()
    with monkeypatch.context() as patch:  # as the kernel does for very many bytes
        pwrite, pread = os.pwrite, os.pread
        patch.setattr(os, "pwrite", lambda file, data, at: pwrite(file, data[:3], at))
        patch.setattr(os, "pread", lambda file, size, at: pread(file, min(size, 3), at))
        block.write(bytes(range(10)))
        assert block.read(8) == bytes(range(8))
    assert block.array((2, 3), 2).tolist() == [[2, 3, 4], [5, 6, 7]]
    assert (block.array((20,))[10:] == 0).all()
    with pytest.raises(ValueError, match="buffer"):
        block.array((2, 10), 1)
    for size_bytes in (10, 30):
        with pytest.raises(PermissionError):
            os.ftruncate(block.file, size_bytes)
    block.close()


def test_memory_has_a_name_on_windows(monkeypatch):
    mapped = []
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(
        memory.mmap, "mmap", lambda *values, **named: mapped.append((values, named))
    )
    block = Block.new(9)
    assert block.name.startswith("huescope-")
    assert (block.file, mapped) == (-1, [((-1, 9), {"tagname": block.name})])


@pytest.fixture
def limited(monkeypatch):
    """Record to how many seconds the helper limits itself."""
    seconds = []
    monkeypatch.setattr(sandbox, "limit_time", seconds.append)
    return seconds


class Program:
    """Gives the memory that is asked for."""

    def __init__(self):
        self.asked, self.given = [], 0

    def send(self, message):
        self.asked.append(message["memory"])

    def receive(self):
        self.given += 1
        return {}

    def block_of(self, _message):
        return Block.new(self.asked[-1])


def test_arrays_are_in_the_arena_as_long_as_there_is_room(limited):
    program, arena = Program(), Block.new(198)
    arrays = serve._SharedArrays(program, POLICY.seconds, arena)
    arrays.expect(33)
    arrays.array((5, 4, 3))[:] = 1
    arrays.array((5, 7))[:] = 2
    arrays.array((2, 2))[:] = 3
    assert (program.asked, arrays.places) == ([], [(0, 0), (0, 60), (0, 95)])
    assert arena.read(99) == b"\1" * 60 + b"\2" * 35 + b"\3" * 4
    assert arrays.array((1,)).tolist() == [0]
    assert (program.asked, arrays.places[-1]) == ([1], (1, 0))
    assert limited == [7 + 33e-6]
    arena.close()


@pytest.mark.parametrize(("first", "asked"), [((2, 17, 3), [102, 200]), ((40, 3), [102, 120, 200])])
def test_large_arrays_are_prepared_early(limited, first, asked):
    program, arena = Program(), Block.new(198)
    arrays = serve._SharedArrays(program, POLICY.seconds, arena)
    arrays.expect(34)
    assert program.asked == [102]
    arrays.array(first)
    arrays.array((2, 100))
    arrays.close()
    assert (program.asked, program.given) == (asked, len(asked))
    assert arrays.places == [(len(asked) - 1, 0), (len(asked), 0)]
    arrays.expect(50)
    arrays.close()
    assert program.given == len(asked) + 1
    arena.close()


@pytest.mark.parametrize("in_arena", [True, False])
def test_pixels_are_put_after_a_file_that_is_read_in_place(limited, in_arena):
    arena = Block.new(40)
    block = arena if in_arena else Block.new(30)
    block.write(b"the file, twenty long")
    program = Program()
    arrays = serve._SharedArrays(program, POLICY.seconds, arena)
    data = serve._file_in(block, 18, SimpleNamespace(READS_VIEWS=True), arrays)
    arrays.expect(6)
    arrays.array((2, 3, 3))[:] = 7
    assert (data.readonly, bytes(data)) == (True, b"the file, twenty l")
    assert (program.asked, arrays.places) == ([], [(0, 20 * in_arena)])
    arrays.expect(1)  # of which there is no room
    arrays.close()
    assert program.asked == [3]
    copied = serve._file_in(block, 3, SimpleNamespace(), arrays)
    assert isinstance(copied, bytes)
    for each in {block, arena}:
        each.close()
    assert data[4] == ord("f")  # it outlives the block


def test_progress_is_told_now_and_then(monkeypatch):
    times, told = iter([10, 10.02, 10 + 1 / 30, 10.05]), []
    monkeypatch.setattr(serve, "time", SimpleNamespace(monotonic=lambda: next(times)))
    progress = serve._Progress(SimpleNamespace(send=told.append))
    for fraction in (0.1, 0.2, 0.3, 0.4):
        progress(fraction, "decoding")
    assert [each["progress"] for each in told] == [0.1, 0.3]


@pytest.fixture
def answers(channels, limited, monkeypatch):
    """Serve one request in this process, and return what the helper says."""
    program, helper = channels
    interrupt = signal.getsignal(signal.SIGINT)
    monkeypatch.setattr(serve, "_connection", lambda: helper._socket)
    monkeypatch.setattr(sandbox, "confine", lambda readable, _policy: readable)
    monkeypatch.setattr(serve, "_MOST_TRACEBACK", 18)
    arena = Block.new(4096)

    def ask(data, *, in_arena=True):
        own = process.Helper.__new__(process.Helper)
        own._channel, own.policy = program, POLICY
        program.send({"arena": True}, arena)
        small = SimpleNamespace(size_bytes=4096 if in_arena else 2, write=arena.write)
        own._send(data, harmful_kind, Request("x.harmful"), small)
        program.send({"rest": True})
        program._socket.shutdown(socket.SHUT_WR)
        limits = {"memory_bytes": 10**9, "seconds": 7}
        serve.serve({"limits": limits, "readable": ["folder"]})
        helper._socket.close()
        found = []
        try:
            while True:
                found.append(program.receive())
        except Closed:
            return found

    yield SimpleNamespace(ask=ask, arena=arena)
    arena.close()
    signal.signal(signal.SIGINT, interrupt)


@pytest.mark.parametrize("in_arena", [True, False])
def test_a_helper_answers_with_what_the_program_makes_a_picture_of(answers, limited, in_arena):
    confined, progress, told = answers.ask(b"harmful nothing", in_arena=in_arena)
    assert confined == {"confined": ["folder"]}
    assert progress == {"progress": 0.5, "stage": "decoding"}
    picture = process._picture(told["picture"], "x", [answers.arena])
    samples = np.arange(24, dtype=np.uint8).reshape(2, 3, 4)
    assert np.array_equal(picture.rgb_u8, samples[..., :3])
    assert np.array_equal(picture.alpha_u8, samples[..., 3])
    assert limited[0] == 7


@pytest.mark.parametrize(
    ("deed", "error", "words"),
    [
        (b"refuse", DamagedPicture, "the file is damaged"),
        (b"fail", DecoderFailed, "made a mistake"),
        (b"hoard", PictureTooLarge, "not enough memory"),
    ],
)
def test_a_helper_tells_what_is_wrong(answers, monkeypatch, deed, error, words):
    def hoard(_argument, _name):
        raise MemoryError

    monkeypatch.setattr(harmful_kind, "hoard", hoard, raising=False)
    *_, told = answers.ask(b"harmful " + deed)
    with pytest.raises(error, match=words):
        process._raise(told, "x")
    assert deed != b"fail" or told["reason"] == "ZeroDivisionError\n"


def test_a_helper_tells_that_a_picture_needs_another_way(answers, monkeypatch):
    monkeypatch.setattr(serve.stages, "run", lambda *_: None)
    *_, told = answers.ask(b"harmful nothing")
    assert told == {"picture": None}
    assert process._picture(told["picture"], "x", []) is None


def test_a_helper_is_given_no_more_memory_than_a_picture_needs(monkeypatch):
    monkeypatch.setattr(process, "MAX_PIXELS", 100)
    sent = []
    own = process.Helper.__new__(process.Helper)
    own._channel = SimpleNamespace(send=lambda _, block: sent.append(block.size_bytes))
    own._wanted_bytes = 0
    blocks = [None]
    for wrong in ("9", None, 1.5, 0, -3, 301):
        with pytest.raises(Garbled):
            own._provide(wrong, blocks)
    assert [own._provide(each, blocks) for each in (300, 3, 1)] == [1e-4, 1e-6, 1 / 3 / 1e6]
    with pytest.raises(Garbled):
        own._provide(3, blocks)
    assert sent == [300, 3, 1]
    for block in blocks[1:]:
        block.close()


@pytest.mark.parametrize("is_counted", [True, False])
def test_the_memory_of_all_pictures_grows_as_it_is_needed(monkeypatch, is_counted):
    """Where a system counts all of a block, and cannot take a part of it back."""
    monkeypatch.setattr(memory, "ROOM_BYTES", 1000)
    monkeypatch.setattr(process, "FIRST_ROOM_BYTES", 100 if is_counted else 1000)
    monkeypatch.setattr(Block, "give_back", lambda _self: not is_counted)
    sent = []
    own = process.Helper.__new__(process.Helper)
    own._arena, own._wanted_bytes = None, 0
    own._channel = SimpleNamespace(send=lambda _, block=None: sent.append(block))
    arenas = [own._arena_for(size_bytes) for size_bytes in (100, 101, 50)]
    own._provide(300, [None])
    arenas.append(own._arena_for(50))
    own._provide(9000, [None])
    arenas.append(own._arena_for(50))
    own.give_back()
    arenas.append(own._arena_for(50))
    sizes = [200, 400, 400, 800, 2000, 200] if is_counted else [2000] * 6
    assert [arena.size_bytes for arena in arenas] == sizes
    assert [block for block in sent if block in arenas] == list(dict.fromkeys(arenas))
    for block in filter(None, sent):
        block.close()


@pytest.mark.parametrize(
    ("place", "shape", "is_right"),
    [
        ((0, 0), (4, 5), True),
        ((0, 3), (1, 17), True),
        ((0, 4), (1, 17), False),
        ((0, -1), (1, 1), False),
        ((1, 0), (3, 4), True),
        ((1, 0), (3, 3), False),
        ((1, 0), (1, 1), False),
        ((-1, 0), (3, 4), False),
        ((2, 0), (3, 4), False),
        ((0, 0), (0, 4), False),
    ],
)
def test_only_pixels_of_the_right_memory_are_believed(place, shape, is_right):
    blocks = [Block.new(20), Block.new(12)]
    for block in blocks:
        block.write(bytes(range(block.size_bytes)))
    if is_right:
        pixels_u8 = process._pixels(place, blocks, shape)
        assert pixels_u8.ravel().tolist() == list(range(place[1], place[1] + pixels_u8.size))
        assert not pixels_u8.flags.writeable
    else:
        with pytest.raises((ValueError, IndexError)):
            process._pixels(place, blocks, shape)
    for block in blocks:
        block.close()


def test_a_helper_that_has_ended_is_found_out_by_the_next_picture(channels):
    program, theirs = channels
    theirs.close()
    given_back = []
    own = process.Helper.__new__(process.Helper)
    own._arena = SimpleNamespace(give_back=lambda: given_back.append(1) or True)
    own._channel = program
    own.give_back()
    assert given_back == [1]


def test_the_socket_of_a_helper_is_shared_on_windows(monkeypatch):
    """The program writes what Windows needs to duplicate it, after its length."""
    written = io.BytesIO()
    written.close = lambda: None
    options = {}

    def start(_command, **given):
        options.update(given)
        return SimpleNamespace(stdin=written, pid=77)

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(process.subprocess, "Popen", start)
    process._started(POLICY, SimpleNamespace(share=lambda pid: b"share of %d" % pid))
    assert options["stdin"] == process.subprocess.PIPE
    assert written.getvalue() == b"\x0b\0\0\0share of 77"
    written.seek(0)
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=written))
    monkeypatch.setattr(socket, "fromshare", lambda shared: shared, raising=False)
    assert serve._connection() == b"share of 77"
    assert written.read() == b""


@pytest.mark.parametrize(("waited_s", "is_ended"), [(31.9, False), (32.1, True)])
def test_a_helper_may_take_longer_for_more_pixels(monkeypatch, waited_s, is_ended):
    """Four times the processor time of the policy and a second for each megapixel."""
    times = iter([100.0, 100.0 + waited_s])
    monkeypatch.setattr(process, "time", SimpleNamespace(monotonic=lambda: next(times)))
    messages = iter([{"memory": 3_000_000}, None, {"picture": None}])
    killed = []
    own = process.Helper.__new__(process.Helper)
    own.policy, own.confined, own.kill = POLICY, None, lambda: killed.append(1)
    own._wanted_bytes = 0
    own._channel = SimpleNamespace(
        receive=lambda _step: next(messages), send=lambda _message, _block: None
    )
    blocks = [None]
    job = SimpleNamespace(check=lambda: None)
    if is_ended:
        with pytest.raises(DecoderFailed, match="took too long"):
            own._answer("x", job, blocks, 7)
    else:
        assert own._answer("x", job, blocks, 7) is None
    assert bool(killed) is is_ended
    blocks[1].close()


@pytest.mark.parametrize(
    ("status", "words"), [(-signal.SIGXCPU, "took too long"), (-11, "crashed"), (24, "crashed")]
)
def test_the_status_of_a_helper_tells_why_it_ended(status, words):
    own = process.Helper.__new__(process.Helper)
    own._process, own.policy = SimpleNamespace(returncode=status), POLICY
    assert words in str(own._explained("x", 7))
