import './zodWithoutEval.ts';
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import './styles/theme.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyColorScheme } from './colorScheme.ts';
import { connectEngine } from './link/connectEngine.ts';
import { Providers } from './Providers.tsx';
import { App } from './shell/App.tsx';

applyColorScheme();
const element = document.getElementById('root');
if (element === null) throw new Error('index.html has no #root');
const root = createRoot(element);
void connectEngine().then((link) => {
  root.render(
    <StrictMode>
      <Providers link={link}>
        <App />
      </Providers>
    </StrictMode>,
  );
});
