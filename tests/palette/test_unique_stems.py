import pytest

from huescope.palette.unique_stems import UniqueStems


@pytest.mark.parametrize(
    ("names", "given"),
    [
        (["a.png", "A.jpg", "a 2.gif", "a.gif"], ["a", "A 2", "a 2 2", "a 3"]),
        (["caf\u00e9.png", "cafe\u0301.png"], ["caf\u00e9", "cafe\u0301 2"]),
        (["stra\u00dfe.png", "STRASSE.png"], ["stra\u00dfe", "STRASSE 2"]),
        (["a/b.png", "a\\b.png", "a\nb.png"], ["a b", "a b 2", "a b 3"]),
        (["..", "...", "", " . "], ["palette", "palette 2", "palette 3", "palette 4"]),
        (["x. .png", "x.png", "x .png"], ["x", "x 2", "x 3"]),
        (["con.png", "CON_.png"], ["con_", "CON_ 2"]),
        (["\u202egnp.a.png", "gnp.a.png"], ["gnp.a", "gnp.a 2"]),
        (["\udcff.png", "\udcfe.png"], ["palette", "palette 2"]),
    ],
)
def test_no_two_names_mean_one_file_on_any_system(names, given):
    stems = UniqueStems()
    assert [stems.give(name) for name in names] == given


def test_long_names_stay_apart_and_fit_into_a_folder():
    stems = UniqueStems()
    found = {stems.give("\u00e9" * 120 + f"{number}.png") for number in range(3)}
    assert len(found) == 3
    assert max(len(f"{name}.css".encode()) for name in found) <= 255


def test_names_that_are_taken_are_not_given():
    stems = UniqueStems({"a", "a 3"}.__contains__)
    assert [stems.give("a.png") for _ in range(3)] == ["a 2", "a 4", "a 5"]


def test_thousands_of_pictures_of_one_name_are_not_counted_again_for_each():
    tried = []
    stems = UniqueStems(lambda name: bool(tried.append(name)))
    given = {stems.give("image.png") for _ in range(2000)}
    assert len(given) == 2000
    assert len(tried) <= 2000
