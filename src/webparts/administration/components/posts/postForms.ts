import type { PeopleToChoose } from '../people/usePeopleToChoose';
import type { SectionProps } from '../sectionProps';
import type { OpenForm } from './PostsSection';

/** What the forms of posts share. */
export interface PostFormsProps extends SectionProps {
  readonly choose: PeopleToChoose;
  readonly directorates: readonly string[];
  readonly open: OpenForm;
  readonly setOpen: (open: OpenForm) => void;
  /** A form has ended: with the sentence that says what was saved, or with none. */
  readonly onDone: (words: string) => void;
}
