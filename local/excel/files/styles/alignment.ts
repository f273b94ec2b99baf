import type { CellStyle } from '../../workbook/types';
import { wordPairs } from '../wordPairs';
import { element } from '../xml/element';
import type { XmlNode } from '../xml/readXml';
import { flagAttribute, numberAttribute, textAttribute } from '../xml/readXml';

export type Alignment = Pick<CellStyle, 'wrap' | 'horizontal' | 'vertical' | 'indent'>;

const HORIZONTAL = wordPairs(
  'General=general Left=left Center=center Right=right Fill=fill Justify=justify ' +
    'CenterAcrossSelection=centerContinuous Distributed=distributed'
);
const VERTICAL = wordPairs(
  'Top=top Center=center Bottom=bottom Justify=justify Distributed=distributed'
);

/** ECMA-376 part 1, 18.8.1 alignment; empty where everything is as it is by default. */
export function alignmentXml({ wrap, horizontal, vertical, indent }: Alignment): string {
  const attributes = {
    horizontal: HORIZONTAL.toFile(horizontal),
    vertical: VERTICAL.toFile(vertical),
    wrapText: wrap === true ? true : undefined,
    indent: indent === 0 ? undefined : indent
  };
  const isUsual = Object.values(attributes).every((value) => value === undefined);
  return isUsual ? '' : element('alignment', attributes);
}

export function readAlignment(node: XmlNode | undefined): Alignment {
  const horizontal = HORIZONTAL.toApi(textAttribute(node, 'horizontal'));
  const vertical = VERTICAL.toApi(textAttribute(node, 'vertical'));
  const indent = numberAttribute(node, 'indent') ?? 0;
  return {
    ...(horizontal === undefined || horizontal === 'General' ? {} : { horizontal }),
    ...(vertical === undefined || vertical === 'Bottom' ? {} : { vertical }),
    ...(flagAttribute(node, 'wrapText') === true ? { wrap: true } : {}),
    ...(indent === 0 ? {} : { indent })
  };
}
