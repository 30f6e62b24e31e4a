/** A page that is nothing but the link to the engine, for `link.test.ts` to look at. */
import { connectEngine } from '../../../renderer/app/link/connectEngine.ts';
import type { EngineLink } from '../../../renderer/app/link/engineLink.ts';

export interface LinkPage {
  readonly link: EngineLink;
  readonly states: string[];
}

const link = await connectEngine();
const states: string[] = [link.state.kind];
link.onState(() => states.push(link.state.kind));
Object.assign(window, { linkPage: { link, states } satisfies LinkPage });
