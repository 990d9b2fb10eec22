/** `person-card`: the card of somebody, or of several people, as a file. */
import { CardFormat } from '../../../shared/documents/person-card.ts';
import { exportCards } from '../../services/roster/print-cards.ts';
import { answer, type Command, withSession } from '../context.ts';
import { personNamed } from '../lookup.ts';
import { printThroughElectron } from '../print-through-electron.ts';
import { withPrivateFolder } from '../private-folder.ts';

export const personCard: Command = (context) =>
  withSession(context, async (session) => {
    // Names and ids have no semicolon.
    const named = context.value('person').split(';');
    const personIds = named.map((text) => personNamed(session.state, text));
    const format = CardFormat.parse(context.optional('format') ?? 'pdf');
    const folder = context.path('out');
    const files = await withPrivateFolder((privateFolder) =>
      exportCards(session, { personIds, format, folder }, { print: printThroughElectron, privateFolder }),
    );
    return answer(files, () => files.map(({ path }) => path).join('\n'));
  });
