import type { DataValidation } from '../../workbook/types';
import { formulaForFile, formulaFromFile } from '../formulas/fileFormula';
import { wordPairs } from '../wordPairs';
import { element, listElement } from '../xml/element';
import type { XmlNode } from '../xml/readXml';
import { anywhereIn, childrenOf, flagAttribute, localOf, textAttribute } from '../xml/readXml';
import { fromXstring, xstring, xstringAttribute } from '../xml/xstring';
import { rangesOf, sqref } from './ranges';

const TYPES = wordPairs(
  'List=list Date=date WholeNumber=whole Decimal=decimal TextLength=textLength Time=time ' +
    'Custom=custom'
);
const OPERATORS = wordPairs(
  'Between=between NotBetween=notBetween EqualTo=equal NotEqualTo=notEqual ' +
    'GreaterThan=greaterThan LessThan=lessThan GreaterThanOrEqualTo=greaterThanOrEqual ' +
    'LessThanOrEqualTo=lessThanOrEqual'
);
const ERROR_STYLES = wordPairs('Stop=stop Warning=warning Information=information');
const ERROR_STYLE = ['Stop', 'Warning', 'Information'] as const;

/** Drop-down lists and the like (ECMA-376 part 1, 18.3.1.33 dataValidations). */
export function validationsXml(validations: readonly DataValidation[]): string {
  return listElement('dataValidations', validations.flatMap(validationXml));
}

function validationXml(validation: DataValidation): readonly string[] {
  const { ranges, type, operator, error, prompt } = validation;
  const fileType = TYPES.toFile(type);
  if (fileType === undefined || ranges.length === 0) return [];
  const isList = type === 'List';
  const attributes = {
    type: fileType,
    errorStyle: error === undefined ? undefined : ERROR_STYLES.toFile(error.style),
    operator: OPERATORS.toFile(operator),
    allowBlank: validation.ignoreBlanks ? true : undefined,
    // 1 hides the arrow, whatever its name says.
    showDropDown: isList && validation.inCellDropDown === false ? true : undefined,
    showInputMessage: prompt?.show === true ? true : undefined,
    showErrorMessage: error?.show === true ? true : undefined,
    errorTitle: shown(error?.title),
    error: shown(error?.message),
    promptTitle: shown(prompt?.title),
    prompt: shown(prompt?.message),
    sqref: sqref(ranges)
  };
  return [
    element('dataValidation', attributes, [
      boundXml('formula1', validation.formula1, isList),
      boundXml('formula2', validation.formula2, isList)
    ])
  ];
}

const shown = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : xstringAttribute(text);

function boundXml(name: string, bound: string | number | undefined, isList: boolean): string {
  if (bound === undefined) return '';
  const isFormula = typeof bound === 'string' && bound.startsWith('=');
  if (isList && !isFormula) {
    return element(name, {}, xstring(`"${String(bound).replace(/"/g, '""')}"`));
  }
  return element(name, {}, xstring(isFormula ? formulaForFile(bound) : String(bound)));
}

/** Those of the sheet, and those that newer Excels keep in an extension of theirs. */
export function readValidations(root: XmlNode): readonly DataValidation[] {
  return anywhereIn(root, 'dataValidation').flatMap(readValidation);
}

function readValidation(node: XmlNode): readonly DataValidation[] {
  const type = TYPES.toApi(textAttribute(node, 'type')) as DataValidation['type'] | undefined;
  const inside = anywhereIn(node, 'sqref')[0]?.text;
  const ranges = rangesOf(textAttribute(node, 'sqref') ?? inside);
  if (type === undefined || ranges.length === 0) return [];
  const isList = type === 'List';
  const hasBounds = !isList && type !== 'Custom';
  const operator = OPERATORS.toApi(textAttribute(node, 'operator')) ?? 'Between';
  const formula1 = boundOf(node, 'formula1', isList);
  // Some writers say a second bound where there is none.
  const formula2 = operator.endsWith('Between') ? boundOf(node, 'formula2', false) : undefined;
  return [
    {
      ranges,
      type,
      ...(hasBounds ? { operator } : {}),
      ...(formula1 === undefined ? {} : { formula1 }),
      ...(hasBounds && formula2 !== undefined ? { formula2 } : {}),
      ...(isList ? { inCellDropDown: flagAttribute(node, 'showDropDown') !== true } : {}),
      ignoreBlanks: flagAttribute(node, 'allowBlank') ?? false,
      ...messagesOf(node)
    }
  ];
}

function messagesOf(node: XmlNode): Pick<DataValidation, 'error' | 'prompt'> {
  const text = (name: string): string => fromXstring(textAttribute(node, name) ?? '');
  const showsError = flagAttribute(node, 'showErrorMessage') ?? false;
  const showsPrompt = flagAttribute(node, 'showInputMessage') ?? false;
  const style = ERROR_STYLES.toApi(textAttribute(node, 'errorStyle'));
  const hasError = showsError || style !== undefined || text('errorTitle') + text('error') !== '';
  const hasPrompt = showsPrompt || text('promptTitle') + text('prompt') !== '';
  return {
    ...(hasError
      ? {
          error: {
            show: showsError,
            style: ERROR_STYLE.find((known) => known === style) ?? 'Stop',
            title: text('errorTitle'),
            message: text('error')
          }
        }
      : {}),
    ...(hasPrompt
      ? { prompt: { show: showsPrompt, title: text('promptTitle'), message: text('prompt') } }
      : {})
  };
}

/** A bound that is a number is one; everything else is a formula. */
function boundOf(node: XmlNode, name: string, isList: boolean): string | number | undefined {
  const found = node.children.find((child) => localOf(child.name) === name);
  if (found === undefined) return undefined;
  const text = fromXstring(childrenOf(found, 'xm:f')[0]?.text ?? found.text);
  if (text === '') return undefined;
  if (isList && /^".*"$/su.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  const number = Number(text);
  return Number.isFinite(number) ? number : formulaFromFile(text);
}
