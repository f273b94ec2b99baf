import type { IRoleAssignments } from '@pnp/sp/security';

/** SP.RoleType Guest: "Limited Access", which SharePoint itself gives and takes. */
const GUEST = 1;

/** One principal's levels on a list or web. */
export interface Assignment {
  readonly principalId: number;
  readonly principal: string;
  /** Ids of the levels given, without Limited Access. */
  readonly levelIds: readonly number[];
}

interface AssignmentInfo {
  readonly PrincipalId: number;
  readonly Member: { readonly Title: string };
  readonly RoleDefinitionBindings: readonly {
    readonly Id: number;
    readonly RoleTypeKind: number;
  }[];
}

/** Reads who holds which levels; those with Limited Access only are left out. */
export async function readAssignments(assignments: IRoleAssignments): Promise<Assignment[]> {
  const read = await assignments.expand('Member', 'RoleDefinitionBindings')<AssignmentInfo[]>();
  return read
    .map((assignment) => ({
      principalId: assignment.PrincipalId,
      principal: assignment.Member.Title,
      levelIds: assignment.RoleDefinitionBindings.filter(
        (level) => level.RoleTypeKind !== GUEST
      ).map((level) => level.Id)
    }))
    .filter((assignment) => assignment.levelIds.length > 0);
}
