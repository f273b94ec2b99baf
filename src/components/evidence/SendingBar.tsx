import * as React from 'react';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import type { UploadStage } from '../../services/records/evidence/evidenceStore';
import { EVIDENCE } from '../loc/evidence';

/** How far a file is on its way. Not read out with every step; whoever asks hears it. */
export function SendingBar(props: {
  readonly name: string;
  readonly stage: UploadStage | undefined;
}): React.ReactElement {
  const { name, stage } = props;
  const words = stageWords(stage);
  return (
    <ProgressIndicator
      ariaLabel={EVIDENCE.progress(name)}
      ariaValueText={words}
      description={words}
      percentComplete={
        stage === undefined || stage.kind === 'recording' || stage.of === 0
          ? undefined
          : stage.done / stage.of
      }
    />
  );
}

function stageWords(stage: UploadStage | undefined): string {
  if (stage === undefined) return EVIDENCE.checking;
  if (stage.kind === 'recording') return EVIDENCE.recording;
  return EVIDENCE[stage.kind](stage.done, stage.of);
}
