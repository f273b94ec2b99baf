import * as React from 'react';
import { EXCEL_PANE } from '../../components/loc/excelPane';

export interface NotInExcelProps {
  readonly why: 'noLibrary' | 'notInExcel' | 'tooOld';
}

/** Stands where the pane cannot work: outside Excel, without Microsoft's script, in an old Excel. */
export function NotInExcel({ why }: NotInExcelProps): React.ReactElement {
  const { title, ask } = EXCEL_PANE[why];
  return (
    <main style={{ padding: 16, fontFamily: 'Segoe UI, sans-serif' }}>
      <h1 style={{ fontSize: 16 }}>{title}</h1>
      <p>{ask}</p>
    </main>
  );
}
