import { cutText } from './cutText.ts';
import { digestOf } from './digest.ts';
import type { Notice } from './notice.ts';

const mostLines = 12;
/** Slack cuts a section's text at 3,000 characters and refuses a header over 150. */
const longestSection = 2_900;
const longestHeader = 150;

/**
 * Notices as Slack's incoming webhook takes them. All texts are `plain_text`, which knows no mark-up, and the line for
 * notifications is escaped, so that a host's words cannot call a channel.
 * Form: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
 */
export function slackMessage(notices: readonly Notice[]): string {
  const { headline, lines } = digestOf(notices);
  const shown = lines.slice(0, mostLines);
  const more = lines.length - shown.length;
  const runbook = onlyRunbook(notices);
  const text = [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
  return JSON.stringify({
    text: escaped(headline),
    mrkdwn: false,
    blocks: [
      { type: 'header', text: plain(headline, longestHeader) },
      { type: 'section', text: plain(text, longestSection) },
      ...(runbook === null ? [] : [{ type: 'context', elements: [plain(runbook, longestSection)] }]),
    ],
  });
}

/** What to do, where the message is about one thing that is not over. */
function onlyRunbook(notices: readonly Notice[]): string | null {
  const [only] = notices;
  if (notices.length !== 1 || only === undefined || only.type === 'cleared') return null;
  return only.incident.runbook === '' ? null : only.incident.runbook;
}

function plain(text: string, longest: number) {
  return { type: 'plain_text', text: cutText(text, longest), emoji: false };
}

/** The three characters that Slack reads as control sequences in any text. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
