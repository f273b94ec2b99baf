import { createPerson } from '../../../../local/excel/workbook/person';
import { opened } from '../opened';

describe('what an add-in can say about looks', () => {
  it('formats ranges and answers null where cells differ', async () => {
    const { Excel } = opened();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B2');
      range.format.fill.color = '#ffcc00';
      range.format.font.bold = true;
      range.format.wrapText = true;
      range.format.verticalAlignment = 'Top';
      range.format.columnWidth = 120;
      range.format.protection.locked = false;
      sheet.getRange('A1').format.font.italic = true;
      sheet.getRange('D:D').numberFormat = '@' as unknown as string[][];
      range.load(
        'format/fill/color,format/font/bold,format/font/italic,format/wrapText,format/columnWidth,format/protection/locked'
      );
      const later = sheet.getRange('D500').load('numberFormat');
      const everything = sheet.getRange('A1:D4').load('format/fill/color,format/columnWidth');
      await context.sync();
      expect(range.format.fill.color).toBe('#FFCC00');
      expect(range.format.font.bold).toBe(true);
      expect(range.format.font.italic).toBeNull();
      expect(range.format.wrapText).toBe(true);
      expect(range.format.columnWidth).toBe(120);
      expect(range.format.protection.locked).toBe(false);
      expect(later.numberFormat).toEqual([['@']]);
      expect(everything.format.fill.color).toBe('');
      expect(everything.format.columnWidth).toBeNull();
    });
  });

  it('keeps drop-down lists with their words', async () => {
    const { Excel, model } = opened();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:B9');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'Red,Amber' } };
      range.dataValidation.errorAlert = {
        showAlert: true,
        style: 'Stop',
        title: 'Status',
        message: 'Choose a status.'
      };
      range.dataValidation.prompt = { showPrompt: true, title: 'Status', message: 'One of five.' };
      range.dataValidation.load('rule,type,errorAlert,prompt,ignoreBlanks');
      const wider = context.workbook.worksheets.getActiveWorksheet().getRange('B1:B3');
      wider.dataValidation.load('type');
      await context.sync();
      expect(range.dataValidation.type).toBe('List');
      expect(range.dataValidation.rule).toEqual({
        list: { inCellDropDown: true, source: 'Red,Amber' }
      });
      expect(range.dataValidation.errorAlert.message).toBe('Choose a status.');
      expect(range.dataValidation.prompt.message).toBe('One of five.');
      expect(wider.dataValidation.type).toBe('MixedCriteria');
    });
    const person = createPerson(model);
    expect(() => person.type('B3', 'Purple')).toThrow('Choose a status.');
    person.type('B3', 'Amber');
    person.pasteText('B4', 'Purple');
    expect(model.sheets[0]?.rows[3]?.[1]?.value).toBe('Purple');
    expect(model.sheets[0]?.rows[2]?.[1]?.value).toBe('Amber');
  });

  it('keeps conditional formats of three kinds', async () => {
    const { Excel, model } = opened();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A2:A9');
      const cell = range.conditionalFormats.add('CellValue');
      cell.cellValue.rule = { operator: 'EqualTo', formula1: '="Red"' };
      cell.cellValue.format.font.color = '#C00000';
      cell.cellValue.format.fill.color = '#ffeeee';
      const text = range.conditionalFormats.add('ContainsText');
      text.textComparison.rule = { operator: 'BeginsWith', text: '◆' };
      text.textComparison.format.font.bold = true;
      const custom = range.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$B2=""';
      custom.custom.format.font.italic = true;
      range.conditionalFormats.load('items/type,items/id');
      await context.sync();
      expect(range.conditionalFormats.items.map((item) => item.type)).toEqual([
        'Custom',
        'ContainsText',
        'CellValue'
      ]);
    });
    expect(
      model.sheets[0]?.conditionalFormats.map(({ rule, format }) => ({ rule, format }))
    ).toEqual([
      { rule: { kind: 'Custom', formula: '=$B2=""' }, format: { italic: true } },
      { rule: { kind: 'ContainsText', operator: 'BeginsWith', text: '◆' }, format: { bold: true } },
      {
        rule: { kind: 'CellValue', operator: 'EqualTo', formula1: '="Red"' },
        format: { fontColour: '#C00000', fill: '#FFEEEE' }
      }
    ]);
  });
});

describe('parts, settings and names through the client', () => {
  it('adds, finds, changes and deletes custom XML parts', async () => {
    const { Excel, model } = opened();
    await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add('<?xml version="1.0"?><p xmlns="urn:a">1 &amp; 2</p>');
      customXmlParts.add('<x:p xmlns:x="urn:b"/>');
      part.load('id,namespaceUri');
      const xml = part.getXml();
      const found = customXmlParts.getByNamespace('urn:a');
      found.load('items/id');
      const only = customXmlParts.getByNamespace('urn:b').getOnlyItemOrNullObject();
      await context.sync();
      expect(part.namespaceUri).toBe('urn:a');
      expect(xml.value).toContain('<p xmlns="urn:a">1 &amp; 2</p>');
      expect(found.items.map((item) => item.id)).toEqual([part.id]);
      expect(only.isNullObject).toBe(false);
      customXmlParts.getItem(part.id).setXml('<p xmlns="urn:c"/>');
      only.delete();
      await context.sync();
      customXmlParts.add('no xml');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
    expect(model.customXmlParts.map((part) => part.namespace)).toEqual(['urn:c']);
  });

  it('keeps settings of both doors in the document', async () => {
    const { Excel, Office, model } = opened();
    await Excel.run(async (context) => {
      context.workbook.settings.add('site', { url: 'x', list: [1] });
      const none = context.workbook.settings.getItemOrNullObject('none');
      const setting = context.workbook.settings.getItem('site').load('value');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(setting.value).toEqual({ url: 'x', list: [1] });
    });
    Office.context.document.settings.refreshAsync();
    expect(Office.context.document.settings.get('site')).toEqual({ url: 'x', list: [1] });
    Office.context.document.settings.set('columns', ['a']);
    expect(model.settings.has('columns')).toBe(false);
    Office.context.document.settings.saveAsync();
    expect(model.settings.get('columns')).toBe('["a"]');
  });

  it('finds a named range', async () => {
    const { Excel } = opened();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.names.add('Start', sheet.getRange('B2:C3'));
      sheet.getRange('1:1').insert('Down');
      const range = context.workbook.names.getItem('Start').getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!B3:C4');
    });
  });
});
