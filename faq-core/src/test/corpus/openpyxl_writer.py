"""Writes the traits of traits.json as openpyxl writes workbooks: python3 openpyxl_writer.py (openpyxl 3.1)."""
import json, pathlib
from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

HERE = pathlib.Path(__file__).parent
OUT = HERE.parent / "resources" / "corpus"
# openpyxl keeps no results of formulas.
UNABLE = {"formula"}


def fill(cell, value):
    if not isinstance(value, dict):
        cell.value = value
    elif "n" in value:
        cell.value, cell.number_format = value["n"], value["f"]
    elif "e" in value:
        cell.value, cell.data_type = value["e"], "e"
    else:
        cell.value = value["s"]
        if value.get("strike"):
            cell.font = Font(strike=True)
        if "link" in value:
            cell.hyperlink = value["link"]


for trait in json.loads((HERE / "traits.json").read_text("utf-8")):
    if trait["trait"] in UNABLE:
        continue
    book = Workbook()
    book.remove(book.active)
    for sheet in trait["sheets"]:
        page = book.create_sheet(sheet["name"])
        page.sheet_state = "hidden" if sheet["hidden"] else "visible"
        for r, row in enumerate(sheet["rows"], 1):
            for c, value in enumerate(row, 1):
                if value != "":
                    fill(page.cell(r, c), value)
        for merge in sheet["merges"]:
            page.merge_cells(merge)
        for row in sheet["hiddenRows"]:
            page.row_dimensions[row].hidden = True
        for column in sheet["hiddenColumns"]:
            page.column_dimensions[get_column_letter(column)].hidden = True
    book.save(OUT / f"openpyxl-{trait['trait']}.xlsx")
