import { render } from 'preact';
import { ThemeSwitch } from '../theme.tsx';
import { App } from './app.tsx';
import type { SiteData } from './data.ts';

// The type is right: the page's own writer made the data.
const data = JSON.parse(document.getElementById('data')?.textContent ?? '{}') as SiteData;
const app = document.getElementById('app');
const theme = document.getElementById('theme');
if (theme !== null) render(<ThemeSwitch />, theme);
if (app !== null) {
  app.replaceChildren();
  render(<App data={data} />, app);
}
