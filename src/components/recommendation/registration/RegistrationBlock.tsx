import * as React from 'react';
import type { BlockProps } from '../blockProps';

/** The facts as registered, for owners to correct or to withdraw. */
export function RegistrationBlock(_props: BlockProps): React.ReactElement {
  return <></>;
}
