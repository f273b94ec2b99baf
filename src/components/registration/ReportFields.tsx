import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { formatDate } from '../../domain/dates/formatDate';
import { isPartialDate } from '../../domain/dates/partialDate';
import type { Report } from '../../domain/records';
import type { ReportField } from '../../domain/registration/checkNewReport';
import { REGISTRATION } from '../loc/registration';
import { DateField } from '../recommendation/edit/DateField';
import { WordsField } from '../recommendation/edit/WordsField';
import { likeNewReport } from './newReportSteps';
import styles from './NewReport.module.scss';
import { ScopeField } from './ScopeField';
import type { NewReportForm } from './useNewReport';

export interface ReportFieldsProps {
  readonly form: NewReportForm;
  readonly reports: readonly Report[];
  readonly locked: boolean;
}

/** Which report: a new one with its facts, or one that is on the site. */
export function ReportFields({ form, reports, locked }: ReportFieldsProps): React.ReactElement {
  const { draft, changeFacts, change, problems, tried } = form;
  const { facts, existing } = draft;
  const like = likeNewReport(draft, { reports, recommendations: [] });
  const problemOf = (field: ReportField): string | undefined => {
    const found = tried ? problems.report.find((problem) => problem.field === field) : undefined;
    return found && REGISTRATION.problem(found.problem);
  };
  const standing = reports.filter(({ withdrawn }) => withdrawn === undefined);
  return (
    <div className={styles.fields}>
      <Dropdown
        className={styles.wide}
        label={REGISTRATION.addTo}
        selectedKey={existing ?? ''}
        disabled={locked}
        options={[
          { key: '', text: REGISTRATION.aNewReport },
          ...standing.map((report) => ({ key: report.id, text: nameOf(report) }))
        ]}
        onChange={(_event, option) =>
          change({ existing: option?.key === '' ? undefined : String(option?.key) })
        }
      />
      {existing === undefined && (
        <>
          <div className={styles.wide}>
            <WordsField
              label={REGISTRATION.reportTitle}
              value={facts.title === '' ? undefined : facts.title}
              onChange={(title = '') => changeFacts({ title })}
              problem={problemOf('title')}
              readOnly={locked}
              required
            />
          </div>
          {[...(like.same ? [like.same] : []), ...like.alike].map((report) => (
            <div key={report.id} className={`${styles.like} ${styles.wide}`} role="status">
              <p>
                {(report === like.same ? REGISTRATION.sameReport : REGISTRATION.likeReport)(
                  report.title,
                  published(report)
                )}
              </p>
              <DefaultButton
                text={REGISTRATION.addToIt}
                ariaLabel={REGISTRATION.addToItLabel(report.title)}
                disabled={locked}
                onClick={() => change({ existing: report.id })}
              />
            </div>
          ))}
          <WordsField
            label={REGISTRATION.publishers}
            value={facts.publishers === '' ? undefined : facts.publishers}
            onChange={(publishers = '') => changeFacts({ publishers })}
            description={REGISTRATION.publishersHint}
            problem={problemOf('publishers')}
            readOnly={locked}
          />
          <ScopeField
            value={facts.scope}
            disabled={locked}
            onChange={(scope) => changeFacts({ scope })}
          />
          <DateField
            label={REGISTRATION.published}
            value={facts.published}
            onChange={(day) => changeFacts({ published: day })}
            description={REGISTRATION.publishedHint}
            problem={problemOf('published')}
            readOnly={locked}
          />
          <div className={styles.wide}>
            <WordsField
              label={REGISTRATION.narrative}
              value={facts.narrative}
              onChange={(narrative) => changeFacts({ narrative })}
              readOnly={locked}
              long
            />
          </div>
        </>
      )}
    </div>
  );
}

function published({ published: date }: Report): string | undefined {
  return date !== undefined && isPartialDate(date) ? formatDate(date, 'long') : date;
}

function nameOf(report: Report): string {
  const when = published(report);
  return when === undefined ? report.title : `${report.title} (${when})`;
}
