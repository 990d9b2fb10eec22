/** Opens the workspace of its argument, says so, and holds it until it is ended. */
import { openDatabase } from '../../../electron/db/connection.ts';
import { MIGRATIONS } from '../migrations.ts';

const db = await openDatabase(process.argv[2] ?? '', MIGRATIONS);
process.stdout.write(`holding ${db.name}\n`);
process.stdin.resume();
