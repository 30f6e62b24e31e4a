import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { parseTimeRange, rangeExamples } from './parseTimeRange.ts';
import styles from './TimeRangeBar.module.css';
import { describeTimeRange, type TimeRange } from './timeRange.ts';

/** A field that shows the range and takes a typed one: Enter applies it, Escape brings the current one back. */
export function TypedRange(props: {
  readonly range: TimeRange;
  readonly onChange: (range: TimeRange) => void;
}) {
  const shown = describeTimeRange(props.range);
  const [text, setText] = useState(shown);
  const [problem, setProblem] = useState<string | null>(null);
  const reset = () => {
    setText(shown);
    setProblem(null);
  };
  useEffect(() => {
    setText(shown);
    setProblem(null);
  }, [shown]);
  const apply = () => {
    if (text === shown) return setProblem(null);
    const parsed = parseTimeRange(text, Date.now());
    if (!parsed.ok) return setProblem(parsed.problem);
    setProblem(null);
    setText(describeTimeRange(parsed.range));
    props.onChange(parsed.range);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') apply();
    if (event.key === 'Escape') reset();
  };
  return (
    <TextInput
      className={styles.typed}
      size="xs"
      aria-label={`Time range, for example ${rangeExamples}`}
      placeholder={rangeExamples}
      value={text}
      error={problem}
      onChange={(event) => setText(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={onKeyDown}
      onBlur={apply}
    />
  );
}
