from reader.entities.training.clusters import count_prose, word_table

LINES = [f"il {noun} {verb} a {city}" for noun in ("treno", "volo", "bus") for verb in ("arriva", "parte")
         for city in ("Roma", "Rieti", "Terni")] * 3  # fmt: skip


def test_the_same_prose_gives_the_same_table() -> None:
    assert word_table(count_prose(LINES)) == word_table(count_prose(LINES))


def test_words_with_the_same_neighbours_share_a_cluster() -> None:
    table = word_table(count_prose(LINES))
    assert table["Roma"].clusters[0] == table["Rieti"].clusters[0]
    assert table["Roma"].clusters[2] != table["treno"].clusters[2]


def test_the_use_of_capitals_inside_a_sentence_is_noted() -> None:
    table = word_table(count_prose(LINES))
    assert table["roma"].case == 4
    assert table["arriva"].case == 0
