import { createTheme, type CSSVariablesResolver, type MantineColorsTuple, type VariantColorsResolver, defaultVariantColorsResolver } from '@mantine/core';

const one = (value: string): MantineColorsTuple => [value, value, value, value, value, value, value, value, value, value];

/** The library's neutral scales, said in our tokens: the same names work in light and dark. */
const gray: MantineColorsTuple = ['var(--surface-sunken)', 'var(--surface-sunken)', 'var(--border)', 'var(--border)', 'var(--border-strong)', 'var(--border-strong)', 'var(--ink-soft)', 'var(--ink-soft)', 'var(--ink)', 'var(--ink)'];
const dark: MantineColorsTuple = ['var(--ink)', 'var(--ink)', 'var(--ink-soft)', 'var(--ink-soft)', 'var(--border-strong)', 'var(--surface-sunken)', 'var(--surface)', 'var(--surface)', 'var(--ground)', 'var(--surface-sunken)'];

/** Filled and light parts take their pairs from the tokens, where every pair is known to be readable. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const danger = input.color === 'danger';
  if (input.variant === 'filled') {
    return danger
      ? { background: 'var(--danger)', hover: 'var(--danger)', color: 'var(--on-danger)', border: '1px solid transparent' }
      : { background: 'var(--primary)', hover: 'var(--primary-hover)', color: 'var(--on-primary)', border: '1px solid transparent' };
  }
  if (input.variant === 'light') {
    return danger
      ? { background: 'var(--danger-wash)', hover: 'var(--danger-wash)', color: 'var(--danger)', border: '1px solid transparent' }
      : { background: 'var(--primary-wash)', hover: 'var(--primary-wash)', color: 'var(--primary)', border: '1px solid transparent' };
  }
  if (input.variant === 'subtle') return { background: 'transparent', hover: 'var(--surface-sunken)', color: danger ? 'var(--danger)' : 'var(--ink)', border: '1px solid transparent' };
  return defaultVariantColorsResolver(input);
};

export const staffTheme = createTheme({
  colors: { primary: one('var(--primary)'), danger: one('var(--danger)'), gray, dark, red: one('var(--danger)') },
  primaryColor: 'primary',
  white: 'var(--surface)',
  black: 'var(--ink)',
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '600' },
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.875rem', lg: '1.0625rem', xl: '1.25rem' },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.55', lg: '1.55', xl: '1.5' },
  spacing: { xs: 'var(--space-1)', sm: 'var(--space-2)', md: 'var(--space-3)', lg: 'var(--space-4)', xl: 'var(--space-6)' },
  radius: { xs: '4px', sm: 'var(--radius)', md: 'var(--radius)', lg: 'var(--radius-large)', xl: 'var(--radius-large)' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  variantColorResolver,
  components: {
    Portal: { defaultProps: { target: '#overlays' } },
    Modal: { defaultProps: { padding: 'lg', transitionProps: { duration: 120 } } },
    Menu: { defaultProps: { transitionProps: { duration: 100 }, shadow: 'md', withInitialFocusPlaceholder: false } },
    Tooltip: { defaultProps: { transitionProps: { duration: 100 }, openDelay: 400 } },
  },
});

const variables: Record<`--${string}`, string> = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
  '--mantine-color-placeholder': 'var(--ink-soft)',
  '--mantine-color-anchor': 'var(--primary)',
  '--mantine-color-error': 'var(--danger)',
  '--mantine-color-success': 'var(--done)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--surface-sunken)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--border-strong)',
  '--mantine-color-disabled': 'var(--surface-sunken)',
  '--mantine-color-disabled-color': 'var(--ink-soft)',
  '--mantine-color-disabled-border': 'var(--border)',
  '--mantine-primary-color-filled': 'var(--primary)',
  '--mantine-primary-color-filled-hover': 'var(--primary-hover)',
  '--mantine-primary-color-light': 'var(--primary-wash)',
  '--mantine-primary-color-light-hover': 'var(--primary-wash)',
  '--mantine-primary-color-light-color': 'var(--primary)',
  '--mantine-primary-color-contrast': 'var(--on-primary)',
};

/** Every colour the library asks for comes from tokens.css; the tokens themselves know light and dark. */
export const staffVariables: CSSVariablesResolver = () => ({
  variables,
  light: { ...variables, '--mantine-color-white': 'var(--surface)' },
  // The library writes white where dark themes have light words.
  dark: { ...variables, '--mantine-color-white': 'var(--ink)' },
});
