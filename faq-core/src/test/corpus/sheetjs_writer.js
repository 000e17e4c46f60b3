// Writes the traits of traits.json as SheetJS writes workbooks: npm install xlsx@0.18.5 && node sheetjs_writer.js
const fs = require('fs');
const path = require('path');
const XLSX = require('xlsx');

const OUT = path.join(__dirname, '..', 'resources', 'corpus');
// The community edition writes no fonts.
const UNABLE = new Set(['struck']);
const ERRORS = { '#N/A': 0x2a };

function cell(value) {
  if (typeof value === 'string') return { t: 's', v: value };
  if (typeof value === 'number') return { t: 'n', v: value };
  if (typeof value === 'boolean') return { t: 'b', v: value };
  if ('n' in value) return { t: 'n', v: value.n, z: value.f };
  if ('e' in value) return { t: 'e', v: ERRORS[value.e], w: value.e };
  if ('formula' in value) return { t: 'n', v: value.v, f: value.formula };
  return { t: 's', v: value.s, ...(value.link ? { l: { Target: value.link } } : {}) };
}

for (const trait of JSON.parse(fs.readFileSync(path.join(__dirname, 'traits.json'), 'utf8'))) {
  if (UNABLE.has(trait.trait)) continue;
  const book = XLSX.utils.book_new();
  book.Workbook = { Sheets: [] };
  for (const sheet of trait.sheets) {
    const page = {};
    let width = 0;
    sheet.rows.forEach((row, r) => row.forEach((value, c) => {
      width = Math.max(width, c);
      if (value !== '') page[XLSX.utils.encode_cell({ r, c })] = cell(value);
    }));
    page['!ref'] = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: sheet.rows.length - 1, c: width } });
    page['!merges'] = sheet.merges.map(XLSX.utils.decode_range);
    page['!rows'] = sheet.rows.map((row, r) => ({ hidden: sheet.hiddenRows.includes(r + 1) }));
    page['!cols'] = Array.from({ length: width + 1 }, (any, c) => ({ wch: 10, hidden: sheet.hiddenColumns.includes(c + 1) }));
    XLSX.utils.book_append_sheet(book, page, sheet.name);
    book.Workbook.Sheets.push({ Hidden: sheet.hidden ? 1 : 0 });
  }
  for (const [type, ending] of [['xlsx', 'xlsx'], ['ods', 'ods']]) {
    // Its OpenDocument has neither formats nor what is hidden.
    if (type === 'ods' && !['plain', 'merged', 'two-sheets', 'booleans', 'blank-rows'].includes(trait.trait)) continue;
    XLSX.writeFile(book, path.join(OUT, `sheetjs-${trait.trait}.${ending}`), { bookType: type, bookSST: trait.trait === 'plain', compression: true });
  }
}
