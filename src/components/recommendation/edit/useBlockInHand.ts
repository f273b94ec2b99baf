import { useFormInHand, useUnsaved } from '../../unsaved/unsavedContext';
import type { BlockEdit } from './useEdit';

/** How a block of the panel begins and cancels its edit. */
export interface BlockControl {
  readonly onBegin: () => void;
  readonly onCancel: () => void;
}

/** Makes the edit of a block known to the place that asks about unsaved words. */
export function useBlockInHand<Fields>(
  key: string,
  what: string,
  edit: BlockEdit<Fields>
): BlockControl {
  const { begin, mayLeave } = useUnsaved();
  const { state, dirty, isOpen, isBehind, close, discard, setAside } = edit;
  useFormInHand(key, {
    what,
    isOpen,
    dirty,
    sending: state.kind === 'editing' && state.saving,
    close,
    discard,
    setAside,
    closesOnLeave: isBehind
  });
  return {
    onBegin: () => begin(key, edit.begin),
    onCancel: () => void mayLeave().then((may) => may && edit.close())
  };
}
