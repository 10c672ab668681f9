import {
  Body1,
  Caption1,
  makeStyles,
  mergeClasses,
  Spinner,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import type { FullRecord } from '#core/model/full-record';
import type { ListedRecord } from '#core/model/listed-record';
import { text } from '#core/texts/text';
import { type RecordForm, recordForms } from '../../store/record-slice';
import { useApp } from '../../store/store-context';
import { CopyButton } from '../../ui/copy-button';
import { copyText } from '../../ui/copy-text';
import { useTableStyles } from '../../ui/use-table-styles';
import { type Read, useRead } from './use-read';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  scroll: { maxHeight: '40vh', overflowY: 'auto' },
  text: {
    margin: 0,
    maxHeight: '40vh',
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

type OfRecord = { readonly record: ListedRecord; readonly host: string };

/** The selected record as its strings, as fields, as JSON and as the XML of the log; the form stays for the next one. */
export function RecordForms({ record, host }: OfRecord) {
  const styles = useStyles();
  const form = useApp((state) => state.recordForm);
  const setForm = useApp((state) => state.setRecordForm);
  const id = useId();
  return (
    <div className={styles.root}>
      <TabList
        size="small"
        aria-label={text('window.records.form')}
        selectedValue={form}
        onTabSelect={(_, { value }) => setForm(recordForms.find((one) => one === value) ?? 'text')}
      >
        {recordForms.map((one) => (
          <Tab key={one} id={`${id}${one}`} value={one} aria-controls={`${id}panel`}>
            {text(`window.records.form.${one}`)}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${form}`} className={styles.panel}>
        <FormOf form={form} record={record} host={host} />
      </div>
    </div>
  );
}

function FormOf({ form, record, host }: OfRecord & { readonly form: RecordForm }) {
  switch (form) {
    case 'text':
      return <TextForm record={record} />;
    case 'fields':
    case 'json':
      return <FullForm form={form} record={record} host={host} />;
    case 'xml':
      return <XmlForm record={record} host={host} />;
  }
}

function TextForm({ record }: { readonly record: ListedRecord }) {
  const styles = useStyles();
  if (record.text === '') return <Body1 className={styles.quiet}>{text('window.records.noText')}</Body1>;
  return (
    <>
      <LongText>{record.text}</LongText>
      {record.isCut ? <Caption1 className={styles.quiet}>{text('window.records.cut')}</Caption1> : null}
    </>
  );
}

function FullForm({ form, record, host }: OfRecord & { readonly form: 'fields' | 'json' }) {
  const readFullRecord = useApp((state) => state.readFullRecord);
  const read = useRead(keyOf(record, host), () => readFullRecord(host, record));
  return (
    <WhenRead read={read} reading={text('window.records.readingRecord')}>
      {(full) =>
        form === 'fields' ? (
          <Fields full={full} />
        ) : (
          <>
            <LongText>{full.json}</LongText>
            <div>
              <CopyButton label={text('window.records.copyJson')} copy={() => copyText(full.json)} />
            </div>
          </>
        )
      }
    </WhenRead>
  );
}

function XmlForm({ record, host }: OfRecord) {
  const readRecordXml = useApp((state) => state.readRecordXml);
  const stopRecordXml = useApp((state) => state.stopRecordXml);
  const read = useRead(keyOf(record, host), () => readRecordXml(host, record), stopRecordXml);
  return (
    <WhenRead read={read} reading={text('window.records.readingXml')}>
      {(xml) =>
        xml === undefined ? (
          <Body1>{text('window.records.noLog')}</Body1>
        ) : (
          <>
            <LongText>{onLines(xml)}</LongText>
            <div>
              <CopyButton label={text('window.records.copyXml')} copy={() => copyText(xml)} />
            </div>
          </>
        )
      }
    </WhenRead>
  );
}

function Fields({ full: { fields, hasMoreFields } }: { readonly full: FullRecord }) {
  const styles = useStyles();
  const table = useTableStyles();
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long table is scrolled by keyboard */}
      <div className={styles.scroll} tabIndex={0}>
        <table className={table.table} aria-label={text('window.records.form.fields')}>
          <thead>
            <tr>
              <th className={table.head}>{text('window.records.field')}</th>
              <th className={table.head}>{text('window.records.value')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ name, value }) => (
              <tr key={name}>
                <th scope="row" className={mergeClasses(table.cell, table.whole)}>
                  {name}
                </th>
                <td className={table.cell} dir="auto">
                  {value}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hasMoreFields ? (
        <Caption1 className={styles.quiet}>{text('window.records.moreFields')}</Caption1>
      ) : null}
    </>
  );
}

type WhenReadProps<T> = {
  readonly read: Read<T>;
  readonly reading: string;
  readonly children: (value: T) => ReactNode;
};

function WhenRead<T>({ read, reading, children }: WhenReadProps<T>) {
  switch (read.state) {
    case 'reading':
      return <Spinner size="tiny" labelPosition="after" label={reading} />;
    case 'failed':
      return <Body1>{read.message}</Body1>;
    case 'read':
      return children(read.value);
  }
}

function LongText({ children }: { readonly children: string }) {
  const styles = useStyles();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keyboard
    <pre className={styles.text} dir="auto" tabIndex={0}>
      {children}
    </pre>
  );
}

function keyOf({ recordId, at }: ListedRecord, host: string): string {
  return JSON.stringify([host, recordId, at]);
}

/** One tag a line, to be read; what is copied stays as it is. */
function onLines(xml: string): string {
  return xml.replaceAll('><', '>\n<');
}
