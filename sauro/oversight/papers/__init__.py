"""Official papers by Nghị định 30/2020/NĐ-CP: dataclasses in, DOCX out; no database, no clock."""
