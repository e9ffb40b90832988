"""Frozen data classes behave as those of the standard library, which pass the same tests."""

import copy
import dataclasses
import inspect
import pickle
from dataclasses import FrozenInstanceError, field

import pytest

import huescope.dataclass

DECORATORS = {"ours": huescope.dataclass.dataclass, "the library's": dataclasses.dataclass}


def made_by(decorator):
    @decorator(frozen=True, slots=True)
    class Ink:
        """A colour on paper."""

        name: str
        layers: tuple[int, ...] = ()
        notes: list[str] = field(default_factory=list, compare=False)
        file: str = field(default="", repr=False)
        coats: int = field(default=1, kw_only=True)

        def __post_init__(self):
            if not self.name:
                raise ValueError("no name")

    return Ink


INKS = {name: made_by(decorator) for name, decorator in DECORATORS.items()}


@huescope.dataclass.dataclass(frozen=True, slots=True)
class Pickled:
    """Pickle finds it by its name."""

    name: str
    size: int = 1


@pytest.fixture(params=DECORATORS)
def decorator(request):
    return DECORATORS[request.param]


@pytest.fixture(params=INKS)
def ink(request):
    return INKS[request.param]


def test_fields_are_given_by_place_or_name_or_have_their_defaults(ink):
    black = ink("black", (1, 2), coats=3)
    assert (black.name, black.layers, black.notes, black.file, black.coats) == (
        ("black", (1, 2), [], "", 3)
    )
    assert ink("a").notes is not ink("b").notes
    assert ink(name="black", layers=(1, 2), coats=3) == black


@pytest.mark.parametrize(
    ("values", "named", "error"),
    [
        ((), {}, "missing 1 required positional argument: 'name'"),
        (("a", (), [], "", 1), {}, "takes from 2 to 5 positional arguments"),
        (("a",), {"tint": 1}, "unexpected keyword argument 'tint'"),
    ],
)
def test_wrong_arguments_are_told_as_by_any_function(ink, values, named, error):
    with pytest.raises(TypeError, match=error):
        ink(*values, **named)


def test_a_value_is_checked_when_it_is_made(ink):
    with pytest.raises(ValueError, match="no name"):
        ink("")


def test_fields_cannot_be_set_or_deleted(ink):
    black = ink("black")
    with pytest.raises(FrozenInstanceError, match="'name'"):
        black.name = "white"
    with pytest.raises(FrozenInstanceError, match="'name'"):
        del black.name
    assert not hasattr(black, "__dict__")


def test_equal_fields_make_equal_objects_of_one_class(ink):
    assert ink("a", notes=["x"]) == ink("a", notes=["y"])
    assert hash(ink("a", notes=["x"])) == hash(ink("a", notes=["y"]))
    assert ink("a") != ink("b")
    assert INKS["ours"]("a") != INKS["the library's"]("a")


def test_objects_show_their_fields_and_themselves_once(ink):
    black = ink("black", file="a.ase")
    assert repr(black).endswith("Ink(name='black', layers=(), notes=[], coats=1)")
    black.notes.append(black)
    assert "notes=[...]" in repr(black)


def test_functions_of_the_library_take_them(ink):
    black = ink("black", (1,))
    assert dataclasses.replace(black, name="white") == ink("white", (1,))
    assert [each.name for each in dataclasses.fields(ink)] == list(dataclasses.asdict(black))
    match black:
        case object(name="black", layers=(1,)):
            pass
        case _:
            pytest.fail("its fields are not matched")


def test_help_shows_the_parameters(ink):
    assert str(inspect.signature(ink)) == (
        "(name: str, layers: tuple[int, ...] = (), notes: list[str] = <factory>, "
        "file: str = '', *, coats: int = 1) -> None"
    )


def test_objects_are_copied_and_pickled():
    made = Pickled("a", 2)
    for copied in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert copied == made


def test_objects_without_equality_are_compared_by_identity(decorator):
    @decorator(frozen=True, slots=True, eq=False)
    class Token:
        name: str

    assert Token("a") != Token("a")
    assert len({Token("a"), Token("a")}) == 2


def test_what_the_author_writes_is_kept(decorator):
    @decorator(frozen=True, slots=True)
    class Named:  # noqa: PLW1641 - the decorator adds it
        name: str

        def __eq__(self, other):
            return self.name.lower() == other.name.lower()

        def __repr__(self):
            return self.name

    assert Named("A") == Named("a")
    assert repr(Named("A")) == "A"
    assert hash(Named("A")) == hash(Named("A"))


def test_a_class_is_extended_by_another(decorator):
    @decorator(frozen=True, slots=True)
    class Base:
        name: str

    @decorator(frozen=True, slots=True)
    class Sized(Base):
        size: int = 1

    assert Sized("a", 2) == Sized(name="a", size=2)
    assert Sized("a") != Base("a")
    assert Base("a") == Base("a")


def test_an_empty_class_has_one_value(decorator):
    @decorator(frozen=True, slots=True)
    class Nothing:
        pass

    assert Nothing() == Nothing()
    assert hash(Nothing()) == hash(Nothing())


def test_a_class_that_is_not_frozen_is_that_of_the_library(decorator):
    @decorator(slots=True)
    class Counter:
        count: int = 0

    counter = Counter()
    counter.count += 1
    assert counter == Counter(1)
