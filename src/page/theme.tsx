import { useState } from 'preact/hooks';

const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const KEY = 'passgate-theme';

/** Some browsers do not let a local file store a setting. */
function remembered(): Theme {
  try {
    const stored = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === stored) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function apply(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Then the choice lasts as long as the page.
  }
}

/** The system's theme, or the reader's own choice. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState(remembered);
  document.documentElement.dataset.theme = theme;
  return (
    <>
      <label class="hidden" for="control-theme">
        Theme
      </label>
      <select
        id="control-theme"
        value={theme}
        onChange={({ currentTarget: { value } }) => {
          const next = THEMES.find((each) => each === value) ?? 'auto';
          apply(next);
          setTheme(next);
        }}
      >
        {THEMES.map((each) => (
          <option value={each} key={each}>
            {each === 'auto' ? 'system theme' : each}
          </option>
        ))}
      </select>
    </>
  );
}
