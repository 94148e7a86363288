from draw_lifecycle import TARGET, drawn


def test_document_is_what_the_tables_say() -> None:
    assert TARGET.read_text(encoding="utf-8") == drawn()
