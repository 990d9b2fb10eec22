/** The program's own line icons, 16 × 16, drawn with the colour of the text around them. */
import type { ReactNode } from 'react';

const paths = {
  overview: <path d="M2.5 13.5h11M4 11V7.5M8 11V3.5M12 11V5.5" />,
  plan: <path d="M2.5 3.5h11v9h-11zM2.5 6.5h11M6.5 6.5v6" />,
  people: (
    <path d="M6 7.5a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM2 13c0-2.3 1.7-3.7 4-3.7s4 1.4 4 3.7M10.5 3.4a2.1 2.1 0 0 1 0 4M11.7 9.7c1.4.5 2.3 1.6 2.3 3.3" />
  ),
  organisation: <path d="M6 2.5h4v3H6zM2 10.5h4v3H2zM10 10.5h4v3h-4zM8 5.5V8M4 10.5V8h8v2.5" />,
  findings: <path d="M8 2.2 13 4v4c0 3-2.1 5-5 6-2.9-1-5-3-5-6V4zM5.7 8l1.7 1.7L10.5 6.5" />,
  vacancies: (
    <path
      d="M8 7.6a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6zM3.5 13.2c.2-2.3 2-3.8 4.5-3.8s4.3 1.5 4.5 3.8"
      strokeDasharray="2 1.8"
    />
  ),
  review: <path d="M4 3.5h8v10H4zM6.3 2.3h3.4v2.4H6.3zM6 9l1.5 1.5L10.2 7.6" />,
  outlook: <path d="M3 4.5h10v9H3zM3 7h10M5.5 2.5v3M10.5 2.5v3M8 9v2l1.4.8" />,
  papers: <path d="M4 2.5h5l3 3v8H4zM9 2.5v3h3M6 8h4M6 10.5h2.5" />,
  reports: <path d="M3.5 2.5h9v11h-9zM6 11V8.5M8 11V6M10 11V7.5" />,
  history: <path d="M3 8a5 5 0 1 0 1.6-3.7M3 3v2.4h2.4M8 5.2V8l2 1.4" />,
  rules: <path d="M8 2.5v11M4.5 13.5h7M3 4.5h10M3 4.5l-1.5 4h3zM13 4.5l-1.5 4h3z" />,
  settings: <path d="M2.5 4.5h6M11.5 4.5h2M2.5 11.5h2M7.5 11.5h6M10 3v3M6 10v3" />,
  help: (
    <path d="M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM6.3 6.3c.1-1 .8-1.6 1.7-1.6s1.7.6 1.7 1.5c0 1.3-1.7 1.4-1.7 2.7M8 11.1v.2" />
  ),
  plans: <path d="M5 5.5V2.5h8.5v8h-3M2.5 5.5h8v8h-8zM2.5 8.5h8" />,
  search: <path d="M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3l3.2 3.2" />,
  zoomIn: <path d="M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3l3.2 3.2M7 5v4M5 7h4" />,
  zoomOut: <path d="M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3l3.2 3.2M5 7h4" />,
  zoomReset: <path d="M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3l3.2 3.2M5.5 6h3M5.5 8h3" />,
  window: <path d="M2.5 5.5h8v8h-8zM5.5 5.5v-3h8v8h-3" />,
  undo: <path d="M6 3.5 3 6.5l3 3M3.2 6.5h6.3a3.2 3.2 0 0 1 0 6.4H6.5" />,
  redo: <path d="M10 3.5l3 3-3 3M12.8 6.5H6.5a3.2 3.2 0 0 0 0 6.4h3" />,
  import: <path d="M8 2.5v7M5 6.7l3 3 3-3M2.5 11v2.5h11V11" />,
  export: <path d="M8 9.7v-7M5 5.5l3-3 3 3M2.5 11v2.5h11V11" />,
  file: <path d="M4 2.5h5l3 3v8H4zM9 2.5v3h3" />,
  folder: <path d="M2.5 4h4l1.3 1.5h5.7V13h-11z" />,
  add: <path d="M8 3.5v9M3.5 8h9" />,
  remove: <path d="M3.5 8h9" />,
  close: <path d="M4 4l8 8M12 4l-8 8" />,
  up: <path d="M4.5 9.5 8 6l3.5 3.5" />,
  down: <path d="M4.5 6.5 8 10l3.5-3.5" />,
  right: <path d="M6.5 4.5 10 8l-3.5 3.5" />,
  left: <path d="M9.5 4.5 6 8l3.5 3.5" />,
  pin: <path d="M6 2.5h4l-.6 4 2.1 2v1.3h-7V8.5l2.1-2zM8 9.8v3.7" />,
  check: <path d="M3.5 8.5l3 3 6-7" />,
  sun: (
    <path d="M8 10.7a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM8 1.8v1.4M8 12.8v1.4M1.8 8h1.4M12.8 8h1.4M3.6 3.6l1 1M11.4 11.4l1 1M3.6 12.4l1-1M11.4 4.6l1-1" />
  ),
  moon: <path d="M12.8 9.8A5.3 5.3 0 0 1 6.2 3.2a5.3 5.3 0 1 0 6.6 6.6z" />,
  system: <path d="M2.5 3.5h11v7h-11zM6 13h4M8 10.5V13" />,
  person: (
    <path d="M8 7.6a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6zM3.5 13.2c.2-2.3 2-3.8 4.5-3.8s4.3 1.5 4.5 3.8" />
  ),
  unit: <path d="M2.5 13.5h11M4 13.5V6l4-3 4 3v7.5M6.8 13.5v-3h2.4v3" />,
  post: <path d="M3 5.5h10v7H3zM6 5.5V3.8h4v1.7M3 8.5h10" />,
  command: <path d="M3 4.5l3.5 3.5L3 11.5M8 11.5h5" />,
  shield: <path d="M8 2.2 13 4v4c0 3-2.1 5-5 6-2.9-1-5-3-5-6V4z" />,
  print: <path d="M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z" />,
  edit: <path d="M3 13l.7-2.9L10.8 3l2.2 2.2-7.1 7.1zM9.3 4.5l2.2 2.2" />,
  block: <path d="M5.6 2h4.8L14 5.6v4.8L10.4 14H5.6L2 10.4V5.6zM5 8h6" />,
  warn: <path d="M8 2.3 14.3 13.3H1.7zM8 6.5v3.2M8 11.4v.2" />,
  info: <path d="M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.3v4M8 4.9v.2" />,
  owed: <path d="M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 4.5V8l2.5 1.5" />,
  lock: <path d="M4 7.5h8v6H4zM5.7 7.5V5.3a2.3 2.3 0 0 1 4.6 0v2.2M8 9.9v1.4" />,
  unlock: <path d="M4 7.5h8v6H4zM5.7 7.5V5.3a2.3 2.3 0 0 1 4.3-1.1M8 9.9v1.4" />,
  comment: <path d="M2.5 3.5h11v7.5H8L5 13.7V11H2.5zM5.3 6.2h5.4M5.3 8.4h3.4" />,
  proposed: <path d="M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 11V5.4M5.6 7.6 8 5.2l2.4 2.4" />,
  returned: <path d="M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM11 8H5.4M7.6 5.6 5.2 8l2.4 2.4" />,
  open: <path d="M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12z" strokeDasharray="2 1.8" />,
  none: <path d="M4.5 8h7" />,
  ok: <path d="M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM5.3 8.2l1.9 1.9 3.5-3.9" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof paths;

/** An icon that only accompanies words: it is hidden from screen readers. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }): ReactNode {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none', display: 'block' }}
    >
      {paths[name]}
    </svg>
  );
}
