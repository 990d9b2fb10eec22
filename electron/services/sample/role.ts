/** What a seat tells about the person who holds it. */
import type { Post, Title } from '../../../shared/domain/post.ts';
import type { PartyStanding } from './dates.ts';
import type { Level } from './tables.ts';

export type Role = Readonly<{
  level: Level;
  titleCode: string;
  /** Works on the Party's side (Party, council, Front), where Party offices and membership are usual. */
  party: boolean;
  /** The title as a list of the new unit writes it. */
  currentTitle: string;
  /** Youngest and oldest age. */
  ages: readonly [number, number];
  womenShare: number;
  standing: Readonly<Record<PartyStanding, number>>;
}>;

/** Titles from this rank up belong to the leaders of the unit. */
const LOWEST_KEY_RANK = 71;

const AGES: Record<Level, readonly [number, number]> = {
  key: [38, 58],
  head: [34, 56],
  deputy: [30, 53],
  staff: [25, 51],
};

const WOMEN: Record<Level, number> = { key: 0.18, head: 0.28, deputy: 0.36, staff: 0.45 };

/** Deputies of the Front who head an organisation with an age or a sex of its own. */
const ORGANISATIONS = [
  { word: 'Phụ nữ', ages: [30, 50], women: 1 },
  { word: 'Đoàn TNCS', ages: [26, 35], women: 0.35 },
  { word: 'Cựu chiến binh', ages: [45, 58], women: 0.03 },
] as const;

function levelOf(title: Title): Level {
  if (title.leadership && title.rank >= LOWEST_KEY_RANK) return 'key';
  return title.role === 'head' || title.role === 'deputy' ? title.role : 'staff';
}

function standingOf(title: Title, level: Level): Role['standing'] {
  if (title.partyPost) return { official: 98.2, probation: 0.5, none: 1.3 };
  if (level !== 'staff') return { official: 97, probation: 1, none: 2 };
  if (title.bloc === 'government') return { official: 68, probation: 5, none: 27 };
  return { official: 93, probation: 3, none: 4 };
}

/** `Phó Chủ tịch Uỷ ban …, Chủ tịch Hội …` is known by the second half. */
function shortTitle(name: string, title: Title): string {
  const own = name.startsWith(`${title.name}, `) ? name.slice(title.name.length + 2) : '';
  return /^(Chủ tịch|Bí thư) /.test(own) ? own : name;
}

export function roleOf(post: Pick<Post, 'title'>, title: Title): Role {
  const level = levelOf(title);
  const organisation = ORGANISATIONS.find(({ word }) => post.title.includes(word));
  const military = title.bloc === 'military';
  return {
    level,
    titleCode: title.code,
    party: title.bloc === 'party' || title.bloc === 'front' || title.bloc === 'council',
    currentTitle: shortTitle(post.title, title),
    ages: organisation?.ages ?? AGES[level],
    womenShare: organisation?.women ?? (military ? 0.02 : WOMEN[level]),
    standing: standingOf(title, level),
  };
}
