"""Old files (DOC, ODT, RTF, HTML), through LibreOffice."""
