"""What departs from Nghị định 30/2020/NĐ-CP in any DOCX, said in Vietnamese."""
