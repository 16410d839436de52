/** What a page of ours finds in VS Code's own themes: the class of the body, and those of the theme's colours that we use. */
export interface Theme {
  readonly body: string;
  readonly colours: Readonly<Record<string, string>>;
}

/** As VS Code 1.104 and later hand them to a page; the default where a theme has none of its own. */
export const themes: Readonly<Record<string, Theme>> = {
  'Light Modern': {
    body: 'vscode-body vscode-light',
    colours: {
      'editor-background': '#ffffff',
      'editor-foreground': '#3b3b3b',
      foreground: '#3b3b3b',
      descriptionForeground: '#3b3b3b',
      'textLink-foreground': '#005fb8',
      'widget-border': '#e5e5e5',
      'charts-yellow': '#bf8803',
      'charts-blue': '#0063d3',
      'charts-purple': '#652d90',
      'charts-green': '#388a34',
    },
  },
  'Dark Modern': {
    body: 'vscode-body vscode-dark',
    colours: {
      'editor-background': '#1f1f1f',
      'editor-foreground': '#cccccc',
      foreground: '#cccccc',
      descriptionForeground: '#9d9d9d',
      'textLink-foreground': '#4daafc',
      'widget-border': '#313131',
      'charts-yellow': '#cca700',
      'charts-blue': '#59a4f9',
      'charts-purple': '#b180d7',
      'charts-green': '#89d185',
    },
  },
  'Dark High Contrast': {
    body: 'vscode-body vscode-high-contrast',
    colours: {
      'editor-background': '#000000',
      'editor-foreground': '#ffffff',
      foreground: '#ffffff',
      descriptionForeground: 'rgba(255, 255, 255, 0.7)',
      'textLink-foreground': '#21a6ff',
      'widget-border': '#6fc3df',
      contrastBorder: '#6fc3df',
      'charts-yellow': '#ffd370',
      'charts-blue': '#59a4f9',
      'charts-purple': '#b180d7',
      'charts-green': '#89d185',
    },
  },
  'Light High Contrast': {
    body: 'vscode-body vscode-high-contrast-light vscode-high-contrast',
    colours: {
      'editor-background': '#ffffff',
      'editor-foreground': '#292929',
      foreground: '#292929',
      descriptionForeground: 'rgba(41, 41, 41, 0.7)',
      'textLink-foreground': '#0f4a85',
      'widget-border': '#0f4a85',
      contrastBorder: '#0f4a85',
      'charts-yellow': '#895503',
      'charts-blue': '#0063d3',
      'charts-purple': '#652d90',
      'charts-green': '#374e06',
    },
  },
};
